import type { Root } from 'mdast'
import type { Plugin } from 'unified'
import { need } from '../../need.ts'

/** Below this length the language is a guess. */
const enough = 200

/** Words that make up a fifth of English prose, and hardly a twentieth of any that could be taken for it. */
const commonest = /\b(?:the|of|and|to|in)\b/gi
const shareInEnglish = 0.12

/** Warns of a text that is not English: the rules and word lists know no other language. */
export const checkLanguage: Plugin<[], Root> = () => async (_tree, file) => {
  const text = need(file, 'blocks')
    .map((block) => block.text)
    .join('\n')
  if (text.length < enough || isPlainEnglish(text.slice(0, 20_000))) return
  const { francAll } = await import('franc-min')
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

/** Whether a text is English at a glance: then no other language’s statistics need be read. */
function isPlainEnglish(text: string): boolean {
  const words = text.match(/\S+/g)?.length ?? 0
  return (text.match(commonest)?.length ?? 0) > shareInEnglish * words
}
