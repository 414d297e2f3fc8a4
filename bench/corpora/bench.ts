import { join } from 'node:path'
import type { readSentences } from './documents.ts'
import type { Rate } from './sizing.ts'
import type { Table } from './table.ts'

/** What all measures share. */
export interface Bench {
  /** The repository’s folder, and the command line in it. */
  root: string
  cli: string
  /** Where the corpora and what is made of them lie. */
  folder: string
  sentences: ReturnType<typeof readSentences>
  /** How many documents the greater and the smaller corpus have, and how often the smaller is read. */
  documents: number
  few: number
  rounds: number
  /** The Python with the peers. */
  python: string
  table: Table
  /** The rates by which a corpus is planned. */
  rates: Rate[]
}

/** The folder of the corpus of so many documents. */
export const corpusOf = ({ folder }: Bench, count: number): string =>
  join(folder, `corpus-${String(count)}`)

/** Runs something some times. */
export async function repeat<Value>(times: number, run: () => Promise<Value>): Promise<Value[]> {
  const all: Value[] = []
  for (let round = 0; round < times; round++) all.push(await run())
  return all
}
