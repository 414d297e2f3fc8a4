import type { Root } from 'mdast'
import type { Plugin } from 'unified'
import { need } from '../../need.ts'
import { Antecedents } from './antecedents.ts'
import { indexMentions } from './mentions.ts'
import type { MentionIndex } from './mentions.ts'

/** What phrases of the text refer to. */
export interface References {
  mentions: MentionIndex
  /** Whom pronouns stand for. */
  antecedents: Antecedents
}

declare module 'vfile' {
  interface DataMap {
    references: References
  }
}

/** Makes what phrases refer to easy to ask for: `file.data.references`. */
export const indexReferences: Plugin<[], Root> = () => (_tree, file) => {
  const mentions = indexMentions(need(file, 'mentions'))
  file.data.references = {
    mentions,
    antecedents: new Antecedents(need(file, 'sentences'), mentions),
  }
}
