import { InvalidArgumentError } from 'commander'

/** Reads a positive whole number; anything else is a usage error. */
export function positiveInteger(value: string): number {
  if (!/^[1-9]\d{0,14}$/.test(value))
    throw new InvalidArgumentError('Expected a positive whole number.')
  return Number(value)
}

/** Reads a day; anything else is a usage error. */
export function day(value: string): string {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value))
    throw new InvalidArgumentError('Expected a day, YYYY-MM-DD.')
  return value
}
