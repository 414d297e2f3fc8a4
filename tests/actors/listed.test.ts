import { describe, expect, test } from 'vitest'
import { readActorsList } from '../../pipeline/dataset/actors-list.ts'
import { BuildError } from '../../pipeline/dataset/build-error.ts'
import { extract } from '../../pipeline/index.ts'

const yaml = `
- name: Northern Herders’ Union
  kind: armed-group
  aliases: [NHU, the Herders]
  country: KE
  wikidata: Q42
  sameAs: [https://example.org/7]
  not: [NHU Bank]
- name: Wanjiru
  kind: person
  id: grace-wanjiru
`

async function mentionsOf(text: string): Promise<string[]> {
  const actors = readActorsList(yaml, 'actors.yaml')
  const { records } = await extract(text, { actors, metadata: { id: 'b' } })
  return (records?.mentions ?? []).map(({ quote, actorId }) => `${quote ?? ''} ${actorId}`)
}

describe('the dataset’s own list of actors', () => {
  test.each([
    ['The Northern Herders’ Union attacked.', 'Northern Herders’ Union northern-herders-union'],
    ["The Northern Herders' Union attacked.", "Northern Herders' Union northern-herders-union"],
    ['Police fought NHU fighters.', 'NHU northern-herders-union'],
    ['President Wanjiru resigned.', 'President Wanjiru grace-wanjiru'],
  ])('%s: %s', async (text, mention) => {
    expect(await mentionsOf(text)).toContain(mention)
  })

  test.each([['NHU Bank closed.'], ['NHUs closed.'], ['The northern herders’ union closed.']])(
    '%s: none',
    async (text) => {
      expect((await mentionsOf(text)).join()).not.toContain(' northern-herders-union')
    },
  )

  test('gives the ids in other lists, with their source', async () => {
    const actors = readActorsList(yaml, 'actors.yaml')
    const { records } = await extract('NHU attacked.', { actors })
    expect(records?.actors[0]).toMatchObject({
      id: 'northern-herders-union',
      kind: 'armed-group',
      countries: ['KE'],
      wikidata: 'Q42',
      idSource: 'the dataset’s list of actors',
      sameAs: ['https://example.org/7'],
      scope: 'global',
    })
  })

  test('as CSV is the same list', () => {
    const csv =
      'name,kind,id,aliases,country,wikidata,sameAs,not\r\n' +
      'Northern Herders’ Union,armed-group,,NHU; the Herders,KE,Q42,https://example.org/7,NHU Bank\r\n' +
      'Wanjiru,person,grace-wanjiru,,,,,\r\n'
    expect(readActorsList(csv, 'actors.csv')).toEqual(readActorsList(yaml, 'actors.yaml'))
  })

  test.each([
    ['actors.yaml', '- name: A\n  kind: ship\n', 2],
    ['actors.yaml', '- name: A\n  kind: person\n  colour: red\n', 1],
    ['actors.yaml', '- kind: person\n', 1],
    ['actors.yaml', '- name: A\n  kind: person\n- name: B\n  kind: person\n  aliases: [A]\n', 3],
    ['actors.yaml', 'name: [', 1],
    ['actors.csv', 'name,kind,colour\r\nA,person,red\r\n', 1],
    ['actors.csv', 'name,kind\r\nA,ship\r\n', 2],
  ])('%s is refused with its line: %j', (path, text, line) => {
    try {
      readActorsList(text, path)
      expect.unreachable()
    } catch (error) {
      expect(error).toBeInstanceOf(BuildError)
      expect((error as BuildError).messages[0]?.line).toBe(line)
    }
  })
})
