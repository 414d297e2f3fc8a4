import { agencyReport } from './agency-report.ts'
import { letter } from './letter.ts'
import { memo } from './memo.ts'
import { pressRelease } from './press-release.ts'
import { resolution } from './resolution.ts'
import { situationReport } from './situation-report.ts'
import type { HouseStyle, StyleReading } from './types.ts'
import { webPage } from './web-page.ts'

/** The house styles, the surest last: what a later one says wins. */
const houseStyles: readonly HouseStyle[] = [
  webPage,
  pressRelease,
  situationReport,
  agencyReport,
  letter,
  resolution,
  memo,
]

/** What the house styles that know the head or the imprint say of the document. */
export function readHouseStyles(...[head, imprint]: Parameters<HouseStyle['read']>): StyleReading {
  return Object.assign({}, ...houseStyles.map(({ read }) => read(head, imprint))) as StyleReading
}
