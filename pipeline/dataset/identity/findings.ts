import type {
  Actor,
  Briefing,
  Claim,
  Mention,
  Recommendation,
  TemporalExpression,
} from '../../records.ts'
import type {
  Found,
  FoundActor,
  FoundClaim,
  FoundDate,
  FoundMention,
  FoundRecommendation,
} from '../../types.ts'
import { EXTERNAL_IDS } from '../../lexicon/external-ids.ts'
import { groupBy } from '../../group-by.ts'
import type { Names } from './names.ts'
import type { Placer } from './place.ts'

/** Makes the records of the findings: ids for references, places for spans. */
export function findingRecords(
  { id: briefingId, publishedOn }: Briefing,
  names: Names,
  { placeSpan }: Placer,
) {
  const { idOf, optionalIdOf, actorId } = names

  function place({ sentence, start, end }: Found) {
    return { ...placeSpan(sentence.block, start, end) }
  }

  function mention(found: FoundMention): Mention {
    return {
      id: idOf(found),
      ...place(found),
      actorId: actorId(found.actor),
      sentenceId: idOf(found.sentence),
      form: found.form,
      ...made(found),
    }
  }

  function date(found: FoundDate): TemporalExpression {
    const { type, value, edtf, earliest, latest, mod, signal, anchor } = found
    return {
      id: idOf(found),
      ...place(found),
      sentenceId: idOf(found.sentence),
      ...{ type, value, edtf, earliest, latest, mod, signal },
      anchor: typeof anchor === 'string' ? anchor : optionalIdOf(anchor),
      ...made(found),
    }
  }

  function recommendation(found: FoundRecommendation): Recommendation {
    const { addressee, addressees, stance, strength, action, aspect, purpose, condition } = found
    return {
      id: idOf(found),
      ...place(found),
      sentenceId: idOf(found.sentence),
      addressee,
      addresseeIds: unique(addressees.map(({ actor }) => actorId(actor))),
      addresseeMentionIds: unique(addressees.map(idOf)),
      ...{ stance, strength, action, aspect },
      targetIds: unique(found.targets.map(actorId)),
      ...{ purpose, condition },
      deadlineDateId: optionalIdOf(found.deadline),
      restates: optionalIdOf(found.restates),
      ...made(found),
      restatesBriefing: null,
    }
  }

  function claim(found: FoundClaim): Claim {
    const { kind, certainty, hedges, polarity, holder, attribution, predicate, eventClass } = found
    return {
      id: idOf(found),
      ...place(found),
      sentenceId: idOf(found.sentence),
      ...{ kind, certainty, hedges, polarity },
      holder: holder === 'author' ? holder : actorId(holder),
      holderMentionId: optionalIdOf(found.holderMention),
      ...{ attribution, predicate },
      actors: found.actors.map(({ actor, role, mention }) => ({
        actorId: actorId(actor),
        role,
        mentionId: optionalIdOf(mention),
      })),
      dateIds: found.dates.map(idOf),
      eventClass,
      ...made(found),
    }
  }

  /** One record for each actor that is mentioned, with all forms that the text has for it. */
  function actors(mentions: FoundMention[]): Actor[] {
    const byId = groupBy(mentions, (found) => actorId(found.actor))
    return [...byId]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .flatMap(([id, [first, ...more]]) =>
        first === undefined ? [] : [actor(id, first.actor, [first, ...more].map(wordsOf))],
      )
  }

  function actor(id: string, found: FoundActor, forms: string[]): Actor {
    const { name, kind, iso2, iso3, countries, title, wikidata, rule, grade, global } = found
    const { idSource = null, sameAs = [] } = found
    const ids = global ? EXTERNAL_IDS.get(id) : undefined
    return {
      ...{ id, name, kind },
      aliases: unique(forms).sort(),
      // Only a state has codes of its own, and only a person a title: kinds may be settled after both.
      ...(kind === 'state' ? { iso2, iso3 } : { iso2: null, iso3: null }),
      countries: unique(countries).sort(),
      title: kind === 'person' ? title : null,
      wikidata: wikidata ?? ids?.wikidata ?? null,
      scope: global ? 'global' : briefingId,
      ...{ rule, grade, origin: 'extracted' },
      m49: ids?.m49 ?? null,
      geonames: ids?.geonames ?? null,
      idSource: idSource ?? ids?.idSource ?? null,
      sameAs,
      briefingIds: [briefingId],
      titleOn: title === null || kind !== 'person' ? null : publishedOn,
    }
  }

  return { actors, mention, date, recommendation, claim }
}

function made({ rule, grade }: Found): Pick<Claim, 'rule' | 'grade' | 'origin'> {
  return { rule, grade, origin: 'extracted' }
}

function wordsOf({ sentence, start, end }: Found): string {
  return sentence.block.text.slice(start, end)
}

function unique(values: string[]): string[] {
  return [...new Set(values)]
}
