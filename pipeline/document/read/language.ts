import { francAll } from 'franc-min'
import type { Root } from 'mdast'
import type { Plugin } from 'unified'
import { need } from '../../need.ts'

/** Below this length the language is a guess. */
const enough = 200

/** Warns of a text that is not English: the rules and word lists know no other language. */
export const checkLanguage: Plugin<[], Root> = () => (_tree, file) => {
  const text = need(file, 'blocks')
    .map((block) => block.text)
    .join('\n')
  if (text.length < enough) return
  const [best] = francAll(text.slice(0, 20_000), { minLength: enough })
  if (best === undefined || best[0] === 'eng' || best[0] === 'sco') return
  file.message(
    `the text seems to be in \`${best[0]}\` (ISO 639-3), and only English is understood: few records will be right`,
    {
      place: { line: 1, column: 1 },
      ruleId: 'not-english',
      source: 'briefdata',
    },
  )
}
