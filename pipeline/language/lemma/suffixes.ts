/** The longest ending that a suffix rule asks for. */
export const longestSuffix = 6

/** What a learned rule does to a form: cut so many letters off its end, add others. */
export interface SuffixRule {
  cut: number
  add: string
}

/** Suffix rules by “XPOS suffix”. */
export type SuffixRules = ReadonlyMap<string, SuffixRule>

/** The rule of the longest suffix of `form` that has one; undefined where none has. */
export function findSuffixRule(
  rules: SuffixRules,
  xpos: string,
  form: string,
  longest = longestSuffix,
): SuffixRule | undefined {
  for (let size = Math.min(longest, form.length - 1); size >= 0; size--) {
    const rule = rules.get(`${xpos} ${form.slice(form.length - size)}`)
    if (rule) return rule
  }
  return undefined
}

/** `form` with the rule carried out. */
export function applySuffixRule(form: string, { cut, add }: SuffixRule): string {
  return form.slice(0, form.length - cut) + add
}
