import { joinsAnew } from '../write/parts.ts'
import type { Joiner } from '../write/parts.ts'
import type { Content } from '../write/types.ts'

/** What gives pages that earlier builds made, as far as they show the same. `Kept` stands for a page that is there. */
export interface PageKeeper<Kept> {
  /** The page at a path: that of an earlier build where it shows the same, else what `make` makes. */
  page: (path: string, shown: readonly unknown[], make: () => string) => string | Kept
  /** Puts a page together of what each briefing gives to it. */
  join: Joiner<Content>
}

/** Makes each page anew. */
export const keepsNone: PageKeeper<never> = {
  page: (_path, _shown, make) => make(),
  join: joinsAnew,
}
