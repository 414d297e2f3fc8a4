import { GIVEN_NAMES } from '../../lexicon/given-names.ts'
import { NAME_HEADS, SURNAME_HEADS, THING_HEADS } from '../../lexicon/name-words.ts'
import { ADDRESS_FORMS, TITLE_COMPLEMENT_HEADS, TITLE_HEADS } from '../../lexicon/titles.ts'
import { firstWord, lastWord, lengthOf, nameOf, nestedIn, part, textAt } from './name-run.ts'
import type { NameRun, Reading } from './name-run.ts'
import { endsInHead } from './place-names.ts'
import { isNameWord, touches } from './words.ts'

/** “Minister of Foreign Affairs”: a title without a name; what is known within it stays. */
export function readTitle(run: NameRun): Reading | null {
  const name = nameBehindTitle(run)
  return name !== null && name.from >= run.to ? nestedIn(run) : null
}

/** “Foreign Minister Workneh Gebeyehu”: a title with a name behind it. */
export function readTitled(run: NameRun): Reading | null {
  const name = nameBehindTitle(run)
  if (name === null) return null
  const isAddressed = ADDRESS_FORMS.has(textAt(run, name.from - 1))
  if (!isAddressed && !canBePerson(name)) return null
  const person = upToPersonEnd(name)
  return [
    ...nestedIn(part(run, run.from, name.from)),
    {
      ...nameOf(person, 'person', 'person-title'),
      ...{ aspect: 'name', evidence: 'title', titleFrom: run.from },
    },
    part(run, person.to, run.to),
  ]
}

/** “Maria Kowalska”, “J. Smith”: a given name or initials and what follows, a particle within. */
export function readPerson(run: NameRun): Reading | null {
  const person = upToPersonEnd(run)
  if (!opensWithGivenName(person)) return null
  const name = nameOf(person, 'person', 'person-given-name')
  return [{ ...name, aspect: 'name' }, part(run, person.to, run.to)]
}

/** The name behind the first title in a run, empty where the title is all there is; null without a title. */
function nameBehindTitle(run: NameRun): NameRun | null {
  for (let at = run.from; at < run.to; at++) {
    if (!endsTitle(run, at)) continue
    const from = afterTitle(run, at)
    const isLast = at === run.to - 1 && at > run.from
    if (from < run.to || !isLast) return part(run, from, run.to)
  }
  return null
}

function endsTitle(run: NameRun, at: number): boolean {
  const hit = run.hits.get(at)
  return (
    TITLE_HEADS.has(textAt(run, at)) &&
    !isMiddleName(run, at) &&
    !(textAt(run, at + 1) === '-' && touches(run.words.tokens, at)) &&
    !(hit !== undefined && hit.to > at + 1)
  )
}

/** “Leroy Pope Walker”: a title’s word right behind a given name that opens the run. */
const isMiddleName = (run: NameRun, at: number): boolean =>
  at === run.from + 1 &&
  isGivenName(run, run.from) &&
  !TITLE_HEADS.has(firstWord(run)) &&
  !run.hits.has(run.from)

/** Past the last title word, and past “of State”, “of Foreign Affairs” where a given name follows. */
function afterTitle(run: NameRun, at: number): number {
  let after = at + 1
  while (after < run.to && TITLE_HEADS.has(textAt(run, after))) after++
  const takes = /^(?:of|for)$/.test(textAt(run, after))
  if (!takes || !TITLE_COMPLEMENT_HEADS.has(textAt(run, after - 1))) return after
  for (let name = after + 2; name < run.to; name++) if (isGivenName(run, name)) return name
  return textAt(run, after + 1) === 'State' ? after + 2 : run.to
}

export function isGivenName(run: NameRun, at: number): boolean {
  return GIVEN_NAMES.has(textAt(run, at)) && run.hits.get(at)?.reading.aspect !== 'demonym'
}

/** Whether nothing in a run speaks against a person’s name. */
function canBePerson(run: NameRun): boolean {
  const first = firstWord(run)
  const last = lastWord(run)
  if (!isNameWord(run.words, run.from) && !/^(?:al|el|bin|de|von|van)$/i.test(first)) return false
  if (NAME_HEADS.has(last)) return false
  if (THING_HEADS.has(last) && !endsInFamilyName(run)) return false
  const hit = run.hits.get(run.from)
  if (hit === undefined || hit.to < run.to) return true
  return hit.reading.aspect === 'place' || hit.reading.kind === 'party'
}

/** “Michael Bay”, “Andra Day”, but not “the Victoria Park”: a head word that may be a family name. */
export function endsInFamilyName(run: NameRun): boolean {
  const named = isGivenName(run, run.from) && SURNAME_HEADS.has(lastWord(run))
  return named && lengthOf(run) < 4 && textAt(run, run.from - 1).toLowerCase() !== 'the'
}

/** A run up to where a person’s name ends: before “of”, before a nationality or with the run. */
function upToPersonEnd(run: NameRun): NameRun {
  for (let at = run.from + 1; at < run.to; at++) {
    const ends = /^(?:of|for|and|on|&)$/.test(textAt(run, at))
    if (ends || run.hits.get(at)?.reading.aspect === 'demonym') return part(run, run.from, at)
  }
  return run
}

/** Whether a given name or initials make a run a person’s name. */
function opensWithGivenName(run: NameRun): boolean {
  const hit = run.hits.get(run.from)
  if (hit !== undefined && hit.to > run.from + 1) return false
  if (lengthOf(run) < 2 || lengthOf(run) > LONGEST) return false
  if (!canBePerson(run) || endsInHead(run)) return false
  const given = isGivenName(run, run.from)
  const isState = hit?.reading.kind === 'state' && hit.reading.aspect !== 'place'
  if (isState && !given) return false
  return hasInitial(run) || (given && (hit === undefined || !run.hits.has(run.from + 1)))
}

/** No person’s name is longer, in tokens. */
const LONGEST = 8

const initial = /^\p{Lu}\.$/u

/** “J. Smith”, “John F. Kennedy”. */
const hasInitial = (run: NameRun): boolean =>
  initial.test(firstWord(run)) || (lengthOf(run) > 2 && initial.test(textAt(run, run.from + 1)))
