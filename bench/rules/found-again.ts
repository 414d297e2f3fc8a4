import type { Root } from 'mdast'
import { unified } from 'unified'
import type { Plugin, Processor } from 'unified'
import { VFile } from 'vfile'
import { splitSentences } from '../../pipeline/document/split/sentences.ts'
import { need } from '../../pipeline/need.ts'
import { stages } from '../../pipeline/stages.ts'
import type { Records } from '../../pipeline/types.ts'

/** The stages behind the one that reads the syntax, which no rule of a table touches. */
const finders = stages.slice(stages.indexOf(splitSentences) + 1)
const find: Plugin<[], Root> = function (this: Processor) {
  for (const stage of finders) this.use(stage)
}

/** What the stages find, as the rules are now, in a text that was read before. */
export async function foundAgain(before: VFile): Promise<Records> {
  const file = new VFile({
    data: {
      metadata: need(before, 'metadata'),
      source: need(before, 'source'),
      bodyStart: need(before, 'bodyStart'),
      pages: need(before, 'pages'),
      blocks: need(before, 'blocks'),
      sections: need(before, 'sections'),
      sentences: need(before, 'sentences'),
    },
  })
  await unified().use(find).run({ type: 'root', children: [] }, file)
  return need(file, 'records')
}
