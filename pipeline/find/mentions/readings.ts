import type { NameReading } from './gazetteer-rows.ts'
import { theGazetteer } from './gazetteer.ts'
import { seatAspect } from './seats.ts'
import type { NamedEntity, NamedSentence } from './types.ts'

/**
 * Chooses among the readings of ambiguous names by the countries that the text is about: “Congo”, “Georgia”,
 * “Congolese”, “AFP”, “SDF”, “NIA”. The reading of a country that the text names besides wins; else the
 * likeliest, which the gazetteer has first.
 */
export function chooseReadings(sentences: readonly NamedSentence[]): void {
  const weights = new Map<string, number>()
  const open: { entity: NamedEntity; readings: NameReading[]; sentence: NamedSentence }[] = []
  for (const sentence of sentences) {
    for (const entity of sentence.entities) {
      if (!entity.known) continue
      const form = sentence.words.text.slice(entity.start, entity.end)
      const readings = theGazetteer().get(form)?.readings ?? []
      if (isAmbiguous(readings)) open.push({ entity, readings, sentence })
      else if (entity.iso2 !== null) weights.set(entity.iso2, (weights.get(entity.iso2) ?? 0) + 1)
    }
  }
  if (!isBelgian(sentences)) nameTheUnion(sentences)
  for (const { entity, readings, sentence } of open) choose(entity, readings, weights, sentence)
}

/** Several actors; a capital that is also in the list of cities is none. */
function isAmbiguous(readings: readonly NameReading[]): boolean {
  const actors = readings.filter(({ aspect }) => aspect !== 'place')
  return new Set(actors.map(({ key }) => key)).size > 1 || readings[0]?.key === 'georgia'
}

function choose(
  entity: NamedEntity,
  readings: readonly NameReading[],
  weights: ReadonlyMap<string, number>,
  sentence: NamedSentence,
): void {
  if (readings[0]?.key === 'georgia') {
    if (isAmericanGeorgia(sentence, weights))
      Object.assign(entity, { kind: 'place', aspect: 'place' })
    return
  }
  let best = readings[0]
  let most = 0
  for (const reading of readings) {
    const weight = reading.aspect === 'place' ? 0 : (weights.get(reading.iso2 ?? '') ?? 0)
    if (weight > most) [best, most] = [reading, weight]
  }
  if (best === undefined) return
  const { key, name, kind, iso2, iso3, aspect } = best
  const own = aspect === 'place' ? ('place' as const) : kind
  Object.assign(entity, {
    key,
    name,
    iso2,
    iso3,
    kind: own,
    aspect: entity.aspect === 'acronym' ? 'acronym' : aspect,
  })
}

const AMERICAN =
  /\b(?:Atlanta|Alabama|Florida|Carolina|Tennessee|Texas|Savannah|Augusta|Senate|Democrats?|Republicans?|U\.S\.|American?)\b/

function isAmericanGeorgia(sentence: NamedSentence, weights: ReadonlyMap<string, number>): boolean {
  const caucasian = ['GE', 'AM', 'AZ', 'RU', 'TR', 'UA'].some((code) => weights.has(code))
  return !caucasian && AMERICAN.test(sentence.words.text)
}

/** Whether a text speaks of Belgium besides Brussels. */
function isBelgian(sentences: readonly NamedSentence[]): boolean {
  return sentences.some(({ entities }) =>
    entities.some(({ iso2, aspect }) => iso2 === 'BE' && aspect !== 'seat'),
  )
}

/** “Brussels” stands for the European Union unless Belgium is the topic (codebook). */
function nameTheUnion(sentences: readonly NamedSentence[]): void {
  const union = theGazetteer().get('European Union')?.readings[0]
  if (union === undefined) return
  for (const { words, entities } of sentences)
    for (const entity of entities)
      if (entity.iso2 === 'BE' && entity.aspect === 'seat' && seatAspect(words, entity) !== 'place')
        Object.assign(entity, {
          key: union.key,
          name: union.name,
          kind: union.kind,
          iso2: null,
          iso3: null,
        })
}
