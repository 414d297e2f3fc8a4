import { closedWords } from '../lemma/closed-words.ts'
import { lemmatise } from '../lemma/lemmatise.ts'
import { readLemmas, type StoredLemmas } from '../lemma/model.ts'
import { findSuffixRule, longestSuffix, type SuffixRule } from '../lemma/suffixes.ts'
import type { Vocabulary } from '../tag/vocabulary.ts'
import type { TreebankSentence } from './conllu.ts'

/** Tags whose forms are inflected: for these suffix rules are learned. */
const inflected = ['NNS', 'VBD', 'VBN', 'VBG', 'VBZ', 'JJR', 'JJS', 'RBR', 'RBS']
/** Tags whose forms are their own lemmas, but for capitals (“tv”: “TV”, “african”: “African”). */
const uninflected = ['NN', 'JJ', 'RB']
/** A form is an exception where it was seen this often with another lemma than the rules give. */
const leastCountOfException = 2

interface Inflection {
  form: string
  lemma: string
  upos: string
  count: number
}

/** Learns suffix rules and exceptions from a treebank. */
export function learnLemmas(
  sentences: readonly TreebankSentence[],
  vocabulary: Vocabulary,
): StoredLemmas {
  const byTag = collect(sentences)
  const rules: Record<string, string> = {}
  for (const xpos of inflected) rules[xpos] = learnRules(byTag.get(xpos) ?? [], xpos)
  return { rules, exceptions: findExceptions(byTag, rules, vocabulary) }
}

/** The most frequent lemma of each form, by tag, in the order of the forms. */
function collect(sentences: readonly TreebankSentence[]): Map<string, Inflection[]> {
  const counts = new Map<string, Map<string, Inflection>>()
  for (const { words } of sentences) {
    for (const { form, lemma, upos, xpos } of words) {
      if (!isPlain(form) || lemma === '_') continue
      const ofTag = counts.get(xpos) ?? new Map<string, Inflection>()
      counts.set(xpos, ofTag)
      const key = `${form.toLowerCase()} ${lemma}`
      const inflection = ofTag.get(key) ?? { form: form.toLowerCase(), lemma, upos, count: 0 }
      ofTag.set(key, { ...inflection, count: inflection.count + 1 })
    }
  }
  return new Map([...counts].map(([xpos, ofTag]) => [xpos, mostFrequent([...ofTag.values()])]))
}

const isPlain = (form: string): boolean => /^[\p{L}.'’-]+$/u.test(form)

function mostFrequent(inflections: readonly Inflection[]): Inflection[] {
  const best = new Map<string, Inflection>()
  for (const inflection of inflections) {
    const before = best.get(inflection.form)
    if (before === undefined || before.count < inflection.count)
      best.set(inflection.form, inflection)
  }
  return [...best.values()].sort((one, other) => (one.form < other.form ? -1 : 1))
}

/** Adds a rule for a suffix wherever most of its forms need another than the shorter suffix gives. */
function learnRules(inflections: readonly Inflection[], xpos: string): string {
  const rules = new Map<string, SuffixRule>()
  for (let size = 0; size <= longestSuffix; size++) {
    for (const [suffix, group] of groupBySuffix(inflections, size)) {
      const [edit, count] = commonestEdit(group)
      const shorter = findSuffixRule(rules, xpos, suffix, size - 1)
      const isNew = shorter === undefined || editName(shorter) !== edit
      if (isNew && (size === 0 || (count > 1 && count > group.length * 0.6))) {
        const [cut = '', add = ''] = edit.split(':')
        rules.set(`${xpos} ${suffix}`, { cut: Number(cut), add })
      }
    }
  }
  return [...rules]
    .map(([key, rule]) => `${key.slice(xpos.length + 1)}:${editName(rule)}`)
    .join(' ')
}

function groupBySuffix(inflections: readonly Inflection[], size: number): [string, Inflection[]][] {
  const groups = new Map<string, Inflection[]>()
  for (const inflection of inflections) {
    if (inflection.form.length < size + 2 && size > 0) continue
    const suffix = inflection.form.slice(inflection.form.length - size)
    const group = groups.get(suffix) ?? []
    group.push(inflection)
    groups.set(suffix, group)
  }
  return [...groups].sort(([one], [other]) => (one < other ? -1 : 1))
}

const editName = ({ cut, add }: SuffixRule): string => `${String(cut)}:${add}`

function commonestEdit(group: readonly Inflection[]): [string, number] {
  const counts = new Map<string, number>()
  for (const { form, lemma } of group) {
    let common = 0
    while (common < form.length && form[common] === lemma[common]) common++
    const edit = editName({ cut: form.length - common, add: lemma.slice(common) })
    counts.set(edit, (counts.get(edit) ?? 0) + 1)
  }
  return [...counts].reduce((best, next) => (next[1] > best[1] ? next : best))
}

function findExceptions(
  byTag: ReadonlyMap<string, readonly Inflection[]>,
  rules: StoredLemmas['rules'],
  vocabulary: Vocabulary,
): Record<string, string> {
  const lemmas = readLemmas({ rules, exceptions: {} }, vocabulary)
  const exceptions: Record<string, string> = {}
  for (const xpos of [...inflected, ...uninflected]) {
    const wrong = (byTag.get(xpos) ?? []).filter(
      ({ form, lemma, upos, count }) =>
        count >= leastCountOfException &&
        !/[\s:]/.test(lemma) &&
        lemma.toLowerCase().startsWith(form.charAt(0)) &&
        !closedWords.has(`${xpos} ${form}`) &&
        lemmatise(form, upos, xpos, lemmas) !== lemma &&
        (inflected.includes(xpos) || lemma.toLowerCase() === form),
    )
    if (wrong.length > 0) {
      exceptions[xpos] = wrong.map(({ form, lemma }) => `${form}:${lemma}`).join(' ')
    }
  }
  return exceptions
}
