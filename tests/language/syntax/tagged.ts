import type { Token, Upos } from '../../../pipeline/language/types.ts'

const USUAL: Readonly<Record<string, Upos>> = {
  NN: 'NOUN',
  NNS: 'NOUN',
  NNP: 'PROPN',
  NNPS: 'PROPN',
  IN: 'ADP',
  RP: 'ADP',
  DT: 'DET',
  PDT: 'DET',
  VB: 'VERB',
  VBD: 'VERB',
  VBP: 'VERB',
  VBZ: 'VERB',
  VBG: 'VERB',
  VBN: 'VERB',
  MD: 'AUX',
  JJ: 'ADJ',
  JJR: 'ADJ',
  JJS: 'ADJ',
  RB: 'ADV',
  RBR: 'ADV',
  RBS: 'ADV',
  WRB: 'ADV',
  CD: 'NUM',
  CC: 'CCONJ',
  TO: 'PART',
  POS: 'PART',
  PRP: 'PRON',
  PRP$: 'PRON',
  WDT: 'PRON',
  WP: 'PRON',
  WP$: 'PRON',
  EX: 'PRON',
  UH: 'INTJ',
}

/** Forms whose lemma the tests need and suffix rules do not give. */
const LEMMAS: Readonly<Record<string, string>> = {
  is: 'be',
  are: 'be',
  was: 'be',
  were: 'be',
  been: 'be',
  being: 'be',
  has: 'have',
  had: 'have',
  having: 'have',
  did: 'do',
  does: 'do',
  said: 'say',
  told: 'tell',
  found: 'find',
  took: 'take',
  broke: 'break',
  held: 'hold',
  made: 'make',
  meant: 'mean',
  gave: 'give',
  left: 'leave',
  sold: 'sell',
  fled: 'flee',
  years: 'year',
  months: 'month',
  weeks: 'week',
  days: 'day',
  states: 'state',
  denies: 'deny',
  worries: 'worry',
}

/** Reads `word/XPOS` or `word/XPOS/UPOS` pairs parted by spaces; an underscore joins the word to the one before. */
export function readTagged(line: string): Token[] {
  let start = 0
  return line.split(' ').map((pair) => {
    const [, text = '', xpos = '', upos] = /^(.+?)\/([^/]+)(?:\/([A-Z]+))?$/.exec(pair) ?? []
    const token: Token = {
      start,
      end: start + text.length,
      text,
      lemma: lemmaOf(text, xpos),
      upos: (upos as Upos | undefined) ?? USUAL[xpos] ?? 'PUNCT',
      xpos,
    }
    start = token.end + 1
    return token
  })
}

/** A rough lemma: enough for the word lists that the clause reader looks into. */
function lemmaOf(text: string, xpos: string): string {
  if (xpos.startsWith('NNP')) return text
  const word = text.toLowerCase()
  const known = LEMMAS[word]
  if (known !== undefined) return known
  if (word === "n't" || word === 'n’t') return 'not'
  if (xpos === 'VBZ' || xpos === 'NNS') return word.replace(/s$/, '')
  if (xpos === 'VBD' || xpos === 'VBN') return stem(word.replace(/ed$/, ''), word)
  if (xpos === 'VBG') return stem(word.replace(/ing$/, ''), word)
  return word
}

/** Gives back the silent e or single consonant that the suffix took away or doubled. */
function stem(base: string, word: string): string {
  if (base === word) return word
  if (/([bdgmnprt])\1$/.test(base)) return base.slice(0, -1)
  return /(?:[aiou][gsvz]|[clnrs]c|[aeiu]t|dg|u)$/.test(base) ? `${base}e` : base
}
