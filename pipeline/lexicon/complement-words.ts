import { wordSet } from './word-list.ts'

/** Words that bring in a condition. */
export const conditionMarkers = wordSet(`
  if unless once provided providing as_long_as so_long_as in_case should assuming until when
  on_condition only_if even_if as_soon_as provided_that
`)

/** Verbs whose infinitive says what is asked or enabled, not what the action is for. */
export const controlVerbs = wordSet(`
  advise allow ask assign authorise authorize beg cause challenge command compel convince counsel direct
  empower enable encourage entitle exhort expect forbid force get help implore incite induce inspire
  instruct invite lead like lobby mandate motivate move need nudge oblige order permit persuade press
  pressure prod prompt push recommend remind request require spur task teach tell tempt train urge want
  warn commit convince call pledge
`)

/** Nouns that take an infinitive as their content: “efforts to …”, “the right to …”. */
export const infinitiveNouns = wordSet(`
  effort attempt ability inability right need plan decision promise pledge proposal commitment refusal
  failure willingness unwillingness readiness desire wish intention intent opportunity chance capacity
  authority power permission obligation duty responsibility mandate tendency move bid offer request
  demand call appeal agreement determination reluctance freedom incentive pressure will campaign
  initiative scheme drive ambition threat way time reason license licence option temptation urge
  scope potential eagerness vow resolve
`)

/** Prepositions that tie a phrase to the noun before it; the others say where, when or how. */
export const targetPrepositions = wordSet(`
  of with on against to from between for among towards toward over about at upon including such_as
  like as regarding concerning
`)
