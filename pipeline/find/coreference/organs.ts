import { theGazetteer } from '../mentions/gazetteer.ts'
import type { FoundActor, FoundMention } from '../../types.ts'
import type { History } from './history.ts'

/** The organs that a bare capitalised word stands for, by the organisation that the text speaks of. */
const BODIES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'european-union': {
    commission: 'European Commission',
    council: 'European Council',
    parliament: 'European Parliament',
    union: 'European Union',
  },
  'african-union': { commission: 'African Union Commission', union: 'African Union' },
  'united-nations': {
    'security council': 'UN Security Council',
    'general assembly': 'UN General Assembly',
    council: 'UN Security Council',
    secretariat: 'UN Secretariat',
  },
  'council-of-europe': { council: 'Council of Europe' },
  'international-monetary-fund': { fund: 'International Monetary Fund' },
  'world-bank': { bank: 'World Bank' },
  nato: { alliance: 'North Atlantic Treaty Organization' },
  'north-atlantic-treaty-organization': { alliance: 'North Atlantic Treaty Organization' },
}

/** The same by organisation and word. */
const ORGANS: ReadonlyMap<string, string> = new Map(
  Object.entries(BODIES).flatMap(([organisation, organs]) =>
    Object.entries(organs).map(([word, name]) => [`${organisation} ${word}`, name] as const),
  ),
)

/** The organ that “the Commission”, “the Security Council” stands for, by what was named last; null where none was. */
export function findOrgan(mention: FoundMention, history: History): FoundActor | null {
  const word = mention.sentence.block.text.slice(mention.start, mention.end).toLowerCase()
  for (const { actor } of history.before(mention, 40)) {
    const organ = ORGANS.get(`${actor.key} ${word}`)
    const reading = organ === undefined ? undefined : theGazetteer().get(organ)?.readings[0]
    if (reading === undefined) continue
    const { key, name, kind } = reading
    return { ...mention.actor, key, name, kind, global: true }
  }
  return null
}
