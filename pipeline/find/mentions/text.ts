/** The text with typewriter apostrophes and hyphens, of the same length, so that offsets hold. */
export const plain = (text: string): string => text.replace(/[’‘ʼ]/g, "'").replace(/[‐‑]/g, '-')

const capital = /^\p{Lu}/u
const capitals = /^(?=(?:.*\p{Lu}){2})[\p{Lu}\d.&+/-]+s?$/u
const letterAndFigures = /^\p{Lu}\d{1,3}$/u

export const isCapitalised = (word: string): boolean => capital.test(word)

/** Whether a name is written as an acronym is: capitals, figures and stops only (“U.S.”, “ISIS-K”, “M23”). */
export const isAcronym = (name: string): boolean =>
  name.length <= 14 && (capitals.test(name) || letterAndFigures.test(name))
