import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { briefdata } from '../cli/run.ts'

const folder = mkdtempSync(join(tmpdir(), 'briefdata-review-'))
const source = join(folder, 'source')
const file = join(source, 'curation', 'line.yaml')
const out = join(folder, 'dist')
afterAll(() => {
  rmSync(folder, { recursive: true })
})
beforeEach(() => {
  rmSync(source, { recursive: true, force: true })
  mkdirSync(join(source, 'briefings'), { recursive: true })
  writeFileSync(
    join(source, 'briefings', 'line.md'),
    '# Holding the Line\n\n2 May 2021\n\nOn 3 April gunmen attacked a camp in Kenya. Donors should fund the police.\n',
  )
})

interface Row {
  quote: string
  origin: string
  grade: string
  value: string
}

function rows(table: string): Row[] {
  return JSON.parse(readFileSync(join(out, 'json', `${table}.json`), 'utf8')) as Row[]
}

/** Walks all records with these answers, a line each. */
function review(...answers: string[]) {
  return briefdata(
    ['review', 'line', '--source', source, '--grade', 'certain'],
    `${answers.join('\n')}\n`,
  )
}

describe('review', () => {
  it('shows each record in its sentence and writes what a person decides', () => {
    const { code, out: shown, err } = review('c', 'The day of the attack.', 'x', 'q')
    expect(err).toBe('')
    expect(code).toBe(0)
    expect(shown).toMatch(/dates line--d-\w+\n {2}\[2 May 2021\]/)
    expect(shown).toContain('`x` is no answer')
    expect(shown).toContain('1 decisions written.')
    expect(parse(readFileSync(file, 'utf8'))).toEqual([
      {
        table: 'dates',
        action: 'confirm',
        id: expect.stringMatching(/^line--d-/) as string,
        who: expect.any(String) as string,
        when: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/) as string,
        why: 'The day of the attack.',
      },
    ])
  })

  it('goes on where it stopped, and the build applies it', () => {
    review('c', '', 'q')
    const again = review('q').out
    expect(again).not.toContain('[2 May 2021]')
    expect(briefdata(['build', source, '--out', out])).toMatchObject({ code: 0 })
    const day = rows('dates').find(({ quote }) => quote === '2 May 2021')
    expect(day).toMatchObject({ origin: 'curated', grade: 'certain' })
    expect(rows('dates').find(({ quote }) => quote === '3 April')?.origin).toBe('extracted')
  })

  it('edits a field and rejects a record', () => {
    review('r', 'No date of the text’s.', 'q')
    const { out: shown } = review('q')
    expect(shown).not.toContain('[2 May 2021]')
    expect(briefdata(['build', source, '--out', out])).toMatchObject({ code: 0 })
    expect(rows('dates').map(({ quote }) => quote)).toEqual(['3 April'])
  })

  it('knows no other briefing', () => {
    const { code, err } = briefdata(['review', 'other', '--source', source])
    expect(code).toBe(1)
    expect(err).toMatch(/no-briefing/)
  })
})

describe('a curation that no longer fits', () => {
  it.each([
    ['an id that is gone', '- table: dates\n  action: confirm\n  id: line--d-0\n', 'line.yaml', 1],
    ['broken YAML', '- table: dates\n  action: [\n', 'line.yaml', 3],
    ['an unknown table', '# first\n- table: date\n  action: confirm\n  id: x\n', 'line.yaml', 2],
    ['a file of no briefing', '', 'lines.yaml', 1],
  ])('%s stops the build with its line', (_, yaml, name, line) => {
    mkdirSync(join(source, 'curation'))
    const signed = yaml.replace(/ {2}id: .*\n/, '$&  who: A\n  when: 2022-01-01\n  why: B\n')
    writeFileSync(join(source, 'curation', name), signed)
    const { code, err } = briefdata(['build', source, '--out', out])
    expect(code).toBe(1)
    expect(err).toContain(`${name}:${String(line)}:1: error: `)
  })
})
