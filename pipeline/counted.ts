/** `12 claims`, `1 claim`. */
export function counted(number: number, noun: string, plural = `${noun}s`): string {
  return `${grouped(number)} ${number === 1 ? noun : plural}`
}

/** A number with its thousands apart, the same in every locale. */
export function grouped(number: number): string {
  return format.format(number)
}

const format = new Intl.NumberFormat('en')
