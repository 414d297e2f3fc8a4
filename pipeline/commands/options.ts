import { existsSync } from 'node:fs'
import { InvalidArgumentError } from 'commander'
import { readDay } from '../document/read/metadata-values.ts'

/** The source folder where none is named: this one, where it is one; else `source`. */
export const defaultSource = existsSync('dataset.yaml') ? '.' : 'source'

/** Reads a positive whole number; anything else is a usage error. */
export function positiveInteger(value: string): number {
  if (!/^[1-9]\d{0,14}$/.test(value))
    throw new InvalidArgumentError('Expected a positive whole number.')
  return Number(value)
}

/** Reads a day of the calendar; anything else is a usage error. */
export function day(value: string): string {
  const read = readDay(value)
  if ('value' in read) return read.value
  throw new InvalidArgumentError(`Expected ${read.expected}.`)
}
