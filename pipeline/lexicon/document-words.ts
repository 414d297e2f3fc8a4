import { wordSet } from './word-list.ts'

/** Nouns for the document, or a part of it: “this report examines …”, “section 3 sets out …”. */
export const documentNouns = wordSet(`
  report briefing paper brief memo memorandum study article analysis document note commentary
  publication chapter section part annex appendix introduction review series essay volume book
  survey bulletin update factsheet methodology glossary figure table box summary questionnaire
`)

/** Verbs that say what a document does, not what holds in the world. */
export const documentVerbs = wordSet(`
  examine explore describe analyse analyze assess discuss outline summarise summarize review look focus
  draw base consider present address cover trace map set_out lay_out offer provide explain survey seek
  aim proceed begin conclude turn organise organize structure divide use refer define investigate
  consist contain comprise include build follow update evaluate compare sketch detail document
  introduce rely write prepare produce commission publish compile edit conduct interview
  list show illustrate identify submit distil distill
`)

/** How a citation or a pointer begins; lower case. */
export const referenceOpeners = lines(`
  see|see also|ibid|id.|op. cit|loc. cit|cf.|available at|accessed|retrieved from|for more|for further|
  for background|for details|for an overview|note:|notes:|source:|sources:|isbn|doi|crisis group interview|
  crisis group telephone interview|interview with|author interview|author's interview|author’s interview|
  personal communication|email to|quoted in|cited in|http|www.|in:|vol.|pp.|photo:|credit:
`)

function lines(text: string): readonly string[] {
  return text
    .split('|')
    .map((opener) => opener.trim())
    .filter((opener) => opener !== '')
}
