import { mergeRecords } from '../../pipeline/dataset/merge.ts'
import type { Dataset, DatasetConfig, Source } from '../../pipeline/dataset/types.ts'
import { contextFinder } from '../../pipeline/dataset/identity/contexts.ts'
import { sha256 } from '../../pipeline/dataset/identity/ids.ts'
import { codePointOffsets } from '../../pipeline/dataset/identity/positions.ts'
import type {
  Actor,
  Claim,
  Mention,
  Recommendation,
  Sentence,
  TemporalExpression,
} from '../../pipeline/records.ts'
import type { Records } from '../../pipeline/types.ts'
import { applyRights } from '../../pipeline/dataset/rights.ts'

/** A short invented briefing with what is hard on the way to a table: emoji, markup, formulas, a country coded NA. */
export const body = `# Talks in Windhoek 🛶

The *junta* says that Namibia may leave the talks in 2022. The UN should press Namibia to return by 1 March 2022.

Donors must pay “007”. =SUM(A1) is no formula. The UN must press Namibia again!
`

const made = { rule: 'by-hand', grade: 'certain', origin: 'curated' } as const

/** The records of that briefing under some id and policies. */
export function fixtureRecords(
  id: string,
  quotePolicy = 'full',
  textPolicy: 'open' | 'withheld' = 'open',
): Records {
  const toCodePoints = codePointOffsets(body)
  const contextOf = contextFinder(body)
  const placeRange = (start: number, end: number, text: string) => ({
    briefingId: id,
    start: toCodePoints(start),
    end: toCodePoints(end),
    quote: body.slice(start, end),
    text,
    ...contextOf(start, end),
    quoteSha256: sha256(body.slice(start, end)),
  })
  const place = (quote: string, from = 0) => {
    const start = body.indexOf(quote, from)
    return placeRange(start, start + quote.length, quote.replaceAll('*', ''))
  }
  const second = body.indexOf('Donors')

  const sentence = (
    ordinal: number,
    paragraph: number,
    quote: string,
    yields: string[],
  ): Sentence => ({
    id: `${id}--t-${String(ordinal)}`,
    ...place(quote),
    sectionId: `${id}--s-talks`,
    paragraph,
    page: null,
    ordinal,
    yields: yields.map((one) => `${id}--${one}`),
    reason: yields.length > 0 ? null : ordinal === 1 ? 'heading' : 'fragment',
  })
  const mention = (
    number: number,
    actorId: string,
    sentenceOrdinal: number,
    quote: string,
    form: Mention['form'],
    from = 0,
  ): Mention => ({
    id: `${id}--m-${String(number)}`,
    ...place(quote, from),
    actorId,
    sentenceId: `${id}--t-${String(sentenceOrdinal)}`,
    form,
    ...made,
  })
  const actor = (
    fields: Partial<Actor> & Pick<Actor, 'id' | 'name' | 'kind' | 'scope'>,
  ): Actor => ({
    aliases: [fields.name],
    iso2: null,
    iso3: null,
    countries: [],
    title: null,
    wikidata: null,
    m49: null,
    geonames: null,
    idSource: null,
    sameAs: [],
    briefingIds: [id],
    titleOn: null,
    ...made,
    ...fields,
  })
  const date = (
    number: number,
    sentenceOrdinal: number,
    quote: string,
    value: string,
    days: [string, string],
  ): TemporalExpression => ({
    id: `${id}--d-${String(number)}`,
    ...place(quote),
    sentenceId: `${id}--t-${String(sentenceOrdinal)}`,
    type: 'date',
    value,
    edtf: value,
    earliest: days[0],
    latest: days[1],
    mod: null,
    signal: null,
    anchor: null,
    ...made,
  })
  const recommendation = (
    number: number,
    sentenceOrdinal: number,
    quote: string,
    fields: Partial<Recommendation>,
    from = 0,
  ): Recommendation => ({
    id: `${id}--r-${String(number)}`,
    ...place(quote, from),
    sentenceId: `${id}--t-${String(sentenceOrdinal)}`,
    addressee: 'UN',
    addresseeIds: ['un'],
    addresseeMentionIds: [`${id}--m-3`],
    stance: 'do',
    strength: 'must',
    action: 'press',
    aspect: null,
    targetIds: ['namibia'],
    purpose: null,
    condition: null,
    deadlineDateId: null,
    restates: null,
    restatesBriefing: null,
    ...made,
    ...fields,
  })
  const claim = (
    number: number,
    sentenceOrdinal: number,
    quote: string,
    fields: Partial<Claim>,
  ): Claim => ({
    id: `${id}--c-${String(number)}`,
    ...place(quote),
    sentenceId: `${id}--t-${String(sentenceOrdinal)}`,
    kind: 'fact',
    certainty: 'asserted',
    hedges: [],
    polarity: 'affirmed',
    holder: 'author',
    holderMentionId: null,
    attribution: null,
    predicate: 'be',
    actors: [],
    dateIds: [],
    eventClass: null,
    ...made,
    ...fields,
  })
  return {
    briefing: {
      id,
      title: 'Talks in Windhoek 🛶',
      series: 'Invented Briefings',
      number: '007',
      publisher: 'Nobody',
      publishedOn: '2021-08-04',
      language: 'en',
      countries: ['NA'],
      url: 'https://example.org/talks?a=1&b=2',
      sourceSha256: sha256(body),
      words: 40,
      sentences: 6,
      rights: '© Nobody',
      quotePolicy,
      textPolicy,
    },
    sections: [
      {
        id: `${id}--s-talks`,
        ...placeRange(
          0,
          body.trimEnd().length,
          body.replace('# ', '').replaceAll('*', '').replace(/\s+/g, ' ').trim(),
        ),
        heading: 'Talks in Windhoek 🛶',
        role: 'body',
        level: 1,
        ordinal: 1,
        parentId: null,
      },
    ],
    sentences: [
      sentence(1, 1, 'Talks in Windhoek 🛶', []),
      sentence(2, 2, 'The *junta* says that Namibia may leave the talks in 2022.', ['c-1']),
      sentence(3, 2, 'The UN should press Namibia to return by 1 March 2022.', ['r-1']),
      sentence(4, 3, 'Donors must pay “007”.', ['r-2']),
      sentence(5, 3, '=SUM(A1) is no formula.', ['c-2']),
      sentence(6, 3, 'The UN must press Namibia again!', ['r-3']),
    ],
    actors: [
      actor({ id: `${id}--donors`, name: 'Donors', kind: 'bloc', scope: id }),
      actor({
        id: `${id}--junta`,
        name: 'junta',
        kind: 'government',
        scope: id,
        countries: ['NA'],
      }),
      actor({
        id: 'namibia',
        name: 'Namibia',
        kind: 'state',
        scope: 'global',
        iso2: 'NA',
        iso3: 'NAM',
        countries: ['NA'],
      }),
      actor({
        id: 'un',
        name: 'United Nations',
        aliases: ['UN'],
        kind: 'intergovernmental',
        scope: 'global',
      }),
    ],
    mentions: [
      mention(1, `${id}--junta`, 2, 'junta', 'nominal'),
      mention(2, 'namibia', 2, 'Namibia', 'name'),
      mention(3, 'un', 3, 'UN', 'acronym'),
      mention(4, 'namibia', 3, 'Namibia', 'name', body.indexOf('press')),
      mention(5, `${id}--donors`, 4, 'Donors', 'nominal'),
      mention(6, 'un', 6, 'UN', 'acronym', second),
      mention(7, 'namibia', 6, 'Namibia', 'name', second),
    ],
    dates: [
      date(1, 2, '2022', '2022', ['2022-01-01', '2022-12-31']),
      date(2, 3, '1 March 2022', '2022-03-01', ['2022-03-01', '2022-03-01']),
    ],
    recommendations: [
      recommendation(1, 3, 'press Namibia to return by 1 March 2022', {
        strength: 'should',
        purpose: 'to return by 1 March 2022',
        deadlineDateId: `${id}--d-2`,
      }),
      recommendation(2, 4, 'pay “007”', {
        addressee: 'Donors',
        addresseeIds: [`${id}--donors`],
        addresseeMentionIds: [`${id}--m-5`],
        action: 'pay',
        targetIds: [],
      }),
      recommendation(
        3,
        6,
        'press Namibia again',
        { addresseeMentionIds: [`${id}--m-6`], restates: `${id}--r-1` },
        second,
      ),
    ],
    claims: [
      claim(1, 2, 'The *junta* says that Namibia may leave the talks in 2022', {
        kind: 'forecast',
        certainty: 'hedged',
        hedges: ['may'],
        holder: `${id}--junta`,
        holderMentionId: `${id}--m-1`,
        attribution: 'says that',
        predicate: 'leave',
        actors: [
          { actorId: 'namibia', role: 'subject', mentionId: `${id}--m-2` },
          { actorId: `${id}--junta`, role: 'mentioned', mentionId: `${id}--m-1` },
        ],
        dateIds: [`${id}--d-1`],
      }),
      claim(2, 5, '=SUM(A1) is no formula', { polarity: 'negated' }),
    ],
  }
}

export const config: DatasetConfig = {
  name: 'invented-briefings',
  title: 'Invented briefings as data',
  description: 'Records of briefings that nobody published.',
  version: '1.2.3',
  codeLicence: { id: 'MIT', title: 'MIT License', url: 'https://opensource.org/license/mit' },
  dataLicence: {
    id: 'CC-BY-4.0',
    title: 'Creative Commons Attribution 4.0 International',
    url: 'https://creativecommons.org/licenses/by/4.0/',
  },
  sourceRights: 'The texts are nobody’s.',
  authors: 'Nobody in particular',
  keywords: ['invented'],
  repository: null,
  released: null,
  quality: null,
  history: null,
}

const source: Source = { path: 'source/briefings/talks.md', text: `---\nid: x\n---\n${body}`, body }

/** A dataset of some briefings, as their rights let it be published. */
export function fixtureDataset(briefings: readonly Records[] = [fixtureRecords('talks')]): Dataset {
  return {
    config,
    tables: mergeRecords(briefings.map(applyRights)),
    sources: new Map(briefings.map(({ briefing }) => [briefing.id, source])),
  }
}

/** One briefing under each policy. */
export const allPolicies: readonly Records[] = [
  fixtureRecords('open'),
  fixtureRecords('withheld', 'full', 'withheld'),
  fixtureRecords('excerpt', 'excerpt 9', 'withheld'),
  fixtureRecords('silent', 'none', 'withheld'),
]
