import type { Root } from 'mdast'
import { unified } from 'unified'
import type { Plugin, Processor } from 'unified'
import { VFile } from 'vfile'
import { splitSentences } from '../../pipeline/document/split/sentences.ts'
import { need } from '../../pipeline/need.ts'
import { stages } from '../../pipeline/stages.ts'
import type { Records } from '../../pipeline/types.ts'

const syntaxStage = stages.indexOf(splitSentences)
const from = (first: number): Plugin<[], Root> =>
  function (this: Processor) {
    for (const stage of stages.slice(first)) this.use(stage)
  }
const read = from(syntaxStage)
const find = from(syntaxStage + 1)

/** What the stages find, as the rules are now, in a text that was read before; its syntax is read again if asked. */
export async function foundAgain(before: VFile, isSyntax = false): Promise<Records> {
  const file = new VFile({
    data: {
      metadata: need(before, 'metadata'),
      source: need(before, 'source'),
      bodyStart: need(before, 'bodyStart'),
      pages: need(before, 'pages'),
      blocks: need(before, 'blocks'),
      sections: need(before, 'sections'),
      ...(isSyntax ? {} : { sentences: need(before, 'sentences') }),
    },
  })
  await unified()
    .use(isSyntax ? read : find)
    .run({ type: 'root', children: [] }, file)
  return need(file, 'records')
}
