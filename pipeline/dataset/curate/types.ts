import type { Records } from '../../types.ts'

/** The tables whose records a person may correct. */
export const curatedTables = [
  'claims',
  'recommendations',
  'dates',
  'mentions',
  'actors',
  'sentences',
] as const

export type CuratedTable = (typeof curatedTables)[number]

/** A record of one of them. */
export type CuratedRecord = Records[CuratedTable][number]

/** One decision of a person about one record. */
export interface CurationEntry {
  /** The line of the file that it stands in, from 1. */
  line: number
  table: CuratedTable
  action: 'confirm' | 'edit' | 'add' | 'reject'
  /** The record’s id; null where its words name it. */
  id: string | null
  /** The exact words of the source that the record stands on; null where its id names it. */
  quote: string | null
  /** The words just before the quote, where the source has it several times. */
  after: string | null
  /** The fields that a person gives: those corrected, or those of a new record. */
  set: Readonly<Record<string, unknown>>
  who: string
  /** ISO 8601 day. */
  when: string
  why: string
}

/** An entry that cannot be read or no longer applies. */
export interface CurationProblem {
  line: number
  reason: string
}
