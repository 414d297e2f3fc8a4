import { countries } from '../../countries.ts'
import { rowsOf } from '../rows.ts'
import type { CodeList } from '../tables/schemas.ts'
import { tables as declared } from '../tables/tables.ts'
import type { Problem, Rule } from './types.ts'

const codeLists: Record<CodeList, ReadonlySet<string>> = {
  'iso-3166-1-alpha-2': new Set(Object.keys(countries.getAlpha2Codes())),
  'iso-3166-1-alpha-3': new Set([...Object.keys(countries.getAlpha3Codes()), 'XKX']),
}

/** Every country code and language tag is one. */
export const codesRule: Rule = {
  id: 'codes',
  description:
    'Every country code is in ISO 3166-1 (or XK and XKX, for Kosovo), a state’s two codes are of one country, and every language tag is well-formed.',
  *check({ tables }) {
    for (const { name, columns, lists } of declared) {
      const singles = columns.map(({ name: field, codes }) => ({ field, codes }))
      const many = lists.map(({ field, items }) => ({ field, codes: items[0]?.codes ?? null }))
      for (const row of rowsOf(tables, name)) {
        for (const { field, codes } of [...singles, ...many]) {
          if (codes === null) continue
          for (const code of [row[field]].flat()) {
            if (typeof code !== 'string' || codeLists[codes].has(code)) continue
            yield unexpected(name, row, `\`${field}\` \`${code}\``, `a code of ${codes}`)
          }
        }
      }
    }
    for (const row of tables.actors) {
      const expected = row.iso2 === null ? null : alpha3Of(row.iso2)
      if (expected === null || row.iso3 === null || row.iso3 === expected) continue
      if (!codeLists['iso-3166-1-alpha-3'].has(row.iso3)) continue
      yield unexpected(
        'actors',
        row,
        `\`iso3\` \`${row.iso3}\``,
        `${expected}, as ${row.iso2 ?? ''} has it`,
      )
    }
    for (const row of tables.briefings) {
      if (isLanguageTag(row.language)) continue
      yield unexpected('briefings', row, `language \`${row.language}\``, 'a BCP 47 tag')
    }
  },
}

/** ISO 3166 leaves the codes of Kosovo to its users; XK and XKX are those of the EU, the IMF and others. */
function alpha3Of(alpha2: string): string | null {
  return alpha2 === 'XK' ? 'XKX' : (countries.alpha2ToAlpha3(alpha2) ?? null)
}

function isLanguageTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1
  } catch {
    return false
  }
}

function unexpected(
  table: Problem['table'],
  row: object,
  actual: string,
  expected: string,
): Problem {
  return { table, row, reason: `${actual} is not ${expected}`, actual, expected }
}
