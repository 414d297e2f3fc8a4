import type { Root } from 'mdast'
import type { Plugin } from 'unified'
import { findClaims } from './find/claims.ts'
import { findDates } from './find/dates.ts'
import { findMentions } from './find/mentions.ts'
import { findRecommendations } from './find/recommendations.ts'
import { linkActors } from './link/actors.ts'
import { linkClaimActors } from './link/claim-actors.ts'
import { identify } from './link/identify.ts'
import { linkRestatements } from './link/restatements.ts'
import { checkLanguage } from './read/language.ts'
import { readPassages } from './read/passages.ts'
import { splitBlocks } from './split/blocks.ts'
import { describe } from './split/describe.ts'
import { splitSections } from './split/sections.ts'
import { splitSentences } from './split/sentences.ts'

/** The pipeline, in order: each stage reads what those before it left in `file.data` and adds one key. */
export const stages: readonly Plugin<[], Root>[] = [
  // read → split
  readPassages,
  splitBlocks,
  describe,
  checkLanguage,
  splitSections,
  splitSentences,
  // find: recommendations and claims need to know dates and actors
  findDates,
  findMentions,
  linkActors,
  findRecommendations,
  findClaims,
  // link
  linkRestatements,
  linkClaimActors,
  identify,
]
