import { expect, test } from 'vitest'
import { claimsIn } from './read.ts'

/** The actors of a text’s last claim, by their part. */
async function parts(text: string): Promise<Record<string, string[]>> {
  const claim = (await claimsIn(text)).at(-1)
  const of = (part: string): string[] =>
    (claim?.actors ?? []).filter(({ role }) => role === part).map(({ actorId }) => actorId)
  return { subject: of('subject'), object: of('object'), mentioned: of('mentioned') }
}

test('subject and object', async () => {
  expect(await parts('Russia invaded Ukraine.')).toMatchObject({
    subject: ['russia'],
    object: ['ukraine'],
  })
})

test('coordinated subjects', async () => {
  expect((await parts('Japan and South Korea signed a pact.')).subject).toHaveLength(2)
})

test('the possessor of an event is its subject', async () => {
  expect((await parts('Somalia’s refusal to cut ties with Qatar angered Egypt.')).subject).toEqual([
    'somalia',
  ])
})

test('the possessor of a thing is not', async () => {
  expect((await parts('Somalia’s ports are busy.')).subject).toEqual([])
})

test('a pronoun stands for the subject before it, without a mention', async () => {
  const [, claim] = await claimsIn('Russia and China signed a pact. They also traded arms.')
  expect(claim?.actors.filter(({ role }) => role === 'subject')).toEqual([
    { actorId: 'russia', role: 'subject', mentionId: null },
    { actorId: 'china', role: 'subject', mentionId: null },
  ])
})

test('“it” for a thing names no actor', async () => {
  expect((await parts('The truce holds. It will last.')).subject).toEqual([])
})

test('the embedded subject is the claim’s; the holder is mentioned', async () => {
  expect(await parts('Egypt fears that Ethiopia will fill the dam.')).toMatchObject({
    subject: ['ethiopia'],
    mentioned: ['egypt'],
  })
})

test.each([
  ['The Russian police arrested Alexei Navalny on 3 June.', 'arrest', 'coerce'],
  ['Russia bombed Ukraine in May.', 'bomb', 'assault'],
  ['Kenya signed an agreement with Uganda.', 'sign', 'agree'],
  ['The United States imposed sanctions on Russia.', 'impose', 'sanction'],
  ['France condemned the coup.', 'condemn', 'accuse'],
  ['Russia withdrew its troops.', 'withdraw', 'retreat'],
  ['Russia will bomb Ukraine.', 'bomb', null],
  ['Russia has not bombed Ukraine.', 'bomb', null],
  ['The storm destroyed a bridge.', 'destroy', null],
  ['Kenya has a long coast.', 'have', null],
])('predicate and event class: %s', async (sentence, predicate, eventClass) => {
  expect(await claimsIn(sentence)).toMatchObject([{ predicate, eventClass }])
})

test('dates within the clause, and only those', async () => {
  const claims = await claimsIn('Russia left in May 2019, and China came in 2021.')
  expect(claims.map(({ dateIds }) => dateIds.length)).toEqual([1, 1])
})

test('an acronym behind a mission’s name and place is not short for the state', async () => {
  const text =
    'The Stabilization Mission in Haiti (MINUSTAH) left. MINUSTAH continued to train officers.'
  expect((await parts(text)).subject).not.toContain('haiti')
})

test('a country’s own acronym is', async () => {
  const text = 'The United Arab Emirates (UAE) left. The UAE returned in May.'
  expect((await parts(text)).subject).toEqual(['united-arab-emirates'])
})
