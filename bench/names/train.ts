/**
 * Trains the classifier of names that no rule types, and writes `find/mentions/model/name-types.ts`.
 *
 *     npx tsx bench/names/train.ts CROSSNER_POLITICS_TRAIN.json NER_DATA REPORTS_FOLDER [--folds]
 *
 * Data: CrossNER (Liu et al. 2021, MIT licence): the training part of politics, and all parts of its other domains
 * (literature, music, science, ai), as the set’s own folder `ner_data` has them; the names that rules and lists find in
 * a folder of reports in Markdown (89 of the U.S. Congressional Research Service, in the public domain), without
 * their words or without what lists know of them; the lists of given names and
 * places in `lexicon/`, surnames beside this file (from @faker-js/faker 10, MIT), and the gazetteer’s bodies,
 * as names without a context. An averaged perceptron (Collins 2002) over hashed features; weights in 8 bits.
 * Nothing is random: the same data give the same bytes. With `--folds` it measures by cross-validation and
 * writes nothing.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { sentencesOf } from './adapter.ts'
import { readTokens } from './tokens.ts'
import type { Labelled } from './tokens.ts'
import { ARMED_GROUPS } from '../../pipeline/lexicon/armed-groups.ts'
import { GIVEN_NAMES } from '../../pipeline/lexicon/given-names.ts'
import { ORGANISATIONS } from '../../pipeline/lexicon/organisations.ts'
import { PLACES } from '../../pipeline/lexicon/places.ts'
import { BITS, featuresOf, LABELS } from '../../pipeline/find/mentions/classify.ts'
import type { Label } from '../../pipeline/find/mentions/classify.ts'
import { readNames, readRuled } from '../../pipeline/find/mentions/document.ts'
import { hash, innerFeatures } from '../../pipeline/find/mentions/features.ts'
import { isOpen } from '../../pipeline/find/mentions/open-names.ts'
import type { NamedEntity } from '../../pipeline/find/mentions/types.ts'

interface Example {
  features: Uint32Array
  label: number
  fold: number
  counted: boolean
}

const FOLDS = 5
const EPOCHS = 8
/** What the order of examples decides by chance evens out over so many orders. */
const ORDERS = 5
const SIZE = 1 << BITS

const labelOf = (type: string): number =>
  Math.max(
    0,
    LABELS.indexOf((LABELS as readonly string[]).includes(type) ? (type as Label) : 'other'),
  )

/** How often an example of politics counts, beside one of the other domains. */
const OWN_DOMAIN = 3

/** The names of labelled sentences, each with what it is labelled; folds are of politics alone. */
const politicsExamples = (gold: readonly Labelled[]): Example[] =>
  gold.flatMap((sentence, index) =>
    contextExamples(sentence).map((example) => ({ ...example, fold: index % FOLDS })),
  )

const DOMAINS = ['literature', 'music', 'science', 'ai']

/** The names of the other domains, without their works, genres and substances: reports name none. */
const otherExamples = (folder: string): Example[] =>
  DOMAINS.flatMap((domain) => ['train', 'dev', 'test'].map((part) => `${domain}/${part}.txt`))
    .flatMap((file) => readTokens(join(folder, file)))
    .flatMap((sentence) => contextExamples(sentence, ['other']))
    .map((example) => ({ ...example, counted: false }))

/** The names that are found in a sentence; a part of a longer name is labelled as no actor and no place. */
function contextExamples(
  { text, entities: answers }: Labelled,
  without: readonly string[] = [],
): Example[] {
  return readNames(sentencesOf(text)).flatMap((sentence) =>
    sentence.entities.flatMap((entity) => {
      const answer = answers.find(({ start, end }) => start === entity.start && end === entity.end)
      if (answer !== undefined && without.includes(answer.type)) return []
      const label = labelOf(answer?.type ?? 'other')
      const counted = isOpen(entity)
      const example = { features: featuresOf(sentence, entity), label, fold: -1, counted }
      // What a list knows, the model must also tell from the letters and the context.
      const features = featuresOf(sentence, entity, 'letters')
      return counted ? [example] : [example, { ...example, features, counted: false }]
    }),
  )
}

/** How often a name of the reports is an example at most, so that none outweighs the rest. */
const MOST = 30

/** The names that rules and lists find in reports, by their shape and context or by their letters too. */
function reportExamples(folder: string): Example[] {
  const seen = new Map<string, number>()
  const files = readdirSync(folder).filter((name) => name.endsWith('.md'))
  return files.sort().flatMap((file) => {
    const paragraphs = plainParagraphs(readFileSync(join(folder, file), 'utf8'))
    return readRuled(paragraphs.flatMap(sentencesOf)).named.flatMap((sentence) =>
      sentence.entities.flatMap((entity) => {
        const label = reportLabel(entity)
        const often = seen.get(entity.key) ?? 0
        if (label === null || often >= MOST) return []
        seen.set(entity.key, often + 1)
        const features = featuresOf(sentence, entity, often % 2 === 0 ? 'shape' : 'letters')
        return [{ features, label: LABELS.indexOf(label), fold: -1, counted: false }]
      }),
    )
  })
}

const plainParagraphs = (markdown: string): string[] =>
  markdown
    .split(/\n\s*\n/)
    .map((paragraph) =>
      paragraph
        .replace(/\[([^\][]*)\]\([^()]*\)/g, '$1')
        .replace(/[*_#>]+/g, '')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .filter((paragraph) => paragraph.length > 80 && !paragraph.includes('|'))

/** What a rule or list says of a name; null where it says nothing, or says it of a state or a nationality. */
function reportLabel(entity: NamedEntity): Label | null {
  const { kind, aspect, nested } = entity
  if (nested || isOpen(entity) || kind === 'state' || kind === 'people') return null
  if (aspect === 'demonym' || aspect === 'region-demonym' || aspect === 'seat') return null
  if (kind === 'thing') return 'other'
  return kind === 'person' || kind === 'place' ? kind : 'organisation'
}

function listExamples(): Example[] {
  const surnames = readFileSync(new URL('surnames.txt', import.meta.url), 'utf8')
    .trim()
    .split(/\s+/)
  const given = [...GIVEN_NAMES]
  const bodies = [ORGANISATIONS, ARMED_GROUPS].flatMap((table) =>
    table
      .trim()
      .split('\n')
      .flatMap((line) => {
        const [, names = '', acronyms = ''] = line.split('|')
        return [...names.split(';'), ...acronyms.split(';')].filter((name) => name !== '')
      }),
  )
  const make = (names: readonly string[], label: Label, step: number): Example[] =>
    names
      .filter((_, index) => index % step === 0)
      .map((name, index) => ({
        features: Uint32Array.from(
          innerFeatures(name.split(' '), index % 2 === 0 ? 'lists' : 'letters'),
          (feature) => hash(feature) & (SIZE - 1),
        ),
        label: LABELS.indexOf(label),
        fold: -1,
        counted: false,
      }))
  const pairs = given
    .filter((_, index) => index % 12 === 0)
    .map((name, index) => `${name} ${surnames[(index * 31) % surnames.length] ?? ''}`)
  return [
    ...make(surnames, 'person', 5),
    ...make(pairs, 'person', 1),
    ...make(PLACES, 'place', 3),
    ...make(bodies, 'organisation', 1),
  ]
}

/** A linear congruential generator (Numerical Recipes), for an order that is the same each time. */
function shuffled<T>(items: readonly T[], seed: number): T[] {
  const order = [...items]
  let state = seed >>> 0
  for (let at = order.length - 1; at > 0; at--) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    const other = state % (at + 1)
    ;[order[at], order[other]] = [order[other] as T, order[at] as T]
  }
  return order
}

function train(context: readonly Example[], lists: readonly Example[]): Float64Array {
  const total = new Float64Array(SIZE * 4)
  for (let order = 0; order < ORDERS; order++) {
    const weights = trainInOrder(context, lists, order * EPOCHS)
    for (const [index, weight] of weights.entries()) total[index] = (total[index] ?? 0) + weight
  }
  return total
}

function trainInOrder(
  context: readonly Example[],
  lists: readonly Example[],
  seed: number,
): Float64Array {
  const weights = new Float64Array(SIZE * 4)
  const sums = new Float64Array(SIZE * 4)
  let step = 1
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    const part = lists.filter((_, index) => index % EPOCHS === epoch || epoch < 1)
    for (const { features, label } of shuffled([...part, ...context], seed + epoch + 1)) {
      const guess = best(weights, features)
      if (guess !== label)
        for (const feature of features) {
          weights[feature * 4 + label] = (weights[feature * 4 + label] ?? 0) + 1
          weights[feature * 4 + guess] = (weights[feature * 4 + guess] ?? 0) - 1
          sums[feature * 4 + label] = (sums[feature * 4 + label] ?? 0) + step
          sums[feature * 4 + guess] = (sums[feature * 4 + guess] ?? 0) - step
        }
      step++
    }
  }
  return weights.map((weight, index) => weight - (sums[index] ?? 0) / step)
}

function best(weights: ArrayLike<number>, features: Uint32Array): number {
  const scores = [0, 0, 0, 0]
  for (const feature of features)
    for (let label = 0; label < 4; label++)
      scores[label] = (scores[label] ?? 0) + (weights[feature * 4 + label] ?? 0)
  return scores.indexOf(Math.max(...scores))
}

function quantise(weights: Float64Array): Int8Array {
  const largest = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0)
  return Int8Array.from(weights, (weight) => Math.round((weight / largest) * 127))
}

const [path = '', domains = '', reports = '', option] = process.argv.slice(2)
const politics = politicsExamples(JSON.parse(readFileSync(path, 'utf8')) as Labelled[])
const context = [
  ...Array.from({ length: OWN_DOMAIN }, () => politics).flat(),
  ...otherExamples(domains),
]
const lists = [...listExamples(), ...reportExamples(reports)]
if (option === '--folds') {
  let right = 0
  let all = 0
  const confusion = new Map<string, number>()
  for (let fold = 0; fold < FOLDS; fold++) {
    const weights = quantise(
      train(
        context.filter((one) => one.fold !== fold),
        lists,
      ),
    )
    for (const { features, label, fold: of, counted } of politics) {
      if (of !== fold || !counted) continue
      const guess = best(weights, features)
      all++
      if (guess === label) right++
      else {
        const pair = `${LABELS[label] ?? ''} as ${LABELS[guess] ?? ''}`
        confusion.set(pair, (confusion.get(pair) ?? 0) + 1)
      }
    }
  }
  console.log(
    `${context.length} examples, ${lists.length} from lists; open names right: ${right} of ${all}`,
    confusion,
  )
} else {
  const bytes = Buffer.from(quantise(train(context, lists)).buffer)
  const module = `/**\n * Weights of the classifier of names. Generated by \`bench/names/train.ts\` from CrossNER,\n * public reports and the word lists; data and licences are named there.\n */\nexport const NAME_TYPES =\n  '${bytes.toString('base64')}'\n`
  writeFileSync(
    new URL('../../pipeline/find/mentions/model/name-types.ts', import.meta.url),
    module,
  )
}
