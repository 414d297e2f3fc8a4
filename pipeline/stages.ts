import type { Root } from 'mdast'
import type { Plugin } from 'unified'
import { findClaims } from './find/claims/stage.ts'
import { findDates } from './find/dates/stage.ts'
import { findMentions } from './find/mentions/stage.ts'
import { findRecommendations } from './find/recommendations/stage.ts'
import { indexReferences } from './find/coreference/references.ts'
import { linkActors } from './find/coreference/stage.ts'
import { identify } from './dataset/identity/stage.ts'
import { checkLanguage } from './document/read/language.ts'
import { readPages } from './document/read/pages.ts'
import { readPassages } from './document/read/passages.ts'
import { splitBlocks } from './document/split/blocks.ts'
import { describe } from './document/split/describe.ts'
import { splitSections } from './document/split/sections.ts'
import { splitSentences } from './document/split/sentences.ts'

/** What makes blocks and sections of a text: enough to hold records against it. */
export const documentStages: readonly Plugin<[], Root>[] = [
  readPages,
  readPassages,
  splitBlocks,
  describe,
  checkLanguage,
  splitSections,
]

/** The pipeline, in order: each stage reads what those before it left in `file.data` and adds one key. */
export const stages: readonly Plugin<[], Root>[] = [
  // read → split
  ...documentStages,
  splitSentences,
  // find: recommendations and claims need to know dates and actors
  findDates,
  findMentions,
  linkActors,
  indexReferences,
  findRecommendations,
  findClaims,
  identify,
]
