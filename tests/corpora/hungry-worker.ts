/** Holds so many megabytes of numbers for a moment; ends its thread where there are fewer than none. */
export default function (megabytes: number): number {
  if (megabytes < 0) process.exit(1)
  const held: number[][] = []
  // Numbers that are no small integers take eight bytes each.
  while (held.length < megabytes) held.push(Array.from({ length: 125_000 }, (_, at) => at + 0.5))
  return held.length
}
