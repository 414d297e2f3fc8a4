import { agreementRule } from './agreement.ts'
import { codesRule } from './codes.ts'
import { coverageRule } from './coverage.ts'
import { daysRule } from './days.ts'
import { edtfRule } from './edtf.ts'
import { groundingRule } from './grounding.ts'
import { ledgerRule } from './ledger.ts'
import { referencesRule } from './references.ts'
import { rightsRule } from './rights.ts'
import { schemaRule } from './schema.ts'
import type { Rule } from './types.ts'
import { uniqueIdsRule } from './unique-ids.ts'
import { withinSentenceRule } from './within-sentence.ts'

/** What must hold of the records as they were read, in full. The schema comes first: the others rely on it. */
export const recordRules: readonly Rule[] = [
  schemaRule,
  uniqueIdsRule,
  referencesRule,
  agreementRule,
  groundingRule,
  withinSentenceRule,
  ledgerRule,
  coverageRule,
  edtfRule,
  daysRule,
  codesRule,
]

/** What must hold of a dataset as it is published. */
export const publishedRules: readonly Rule[] = [...recordRules, rightsRule]

/** What must hold of the records of several briefings together, each of which holds by itself. */
export const datasetRules: readonly Rule[] = [
  schemaRule,
  uniqueIdsRule,
  referencesRule,
  agreementRule,
  codesRule,
  rightsRule,
]
