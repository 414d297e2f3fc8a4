import { expect, it } from 'vitest'
import { extract } from '../../pipeline/index.ts'
import { treeOf } from '../../pipeline/document/convert/pdf/tree.ts'
import type { Line, Paragraph } from '../../pipeline/document/convert/pdf/types.ts'
import { stringify } from '../../pipeline/document/convert/stringify.ts'

async function pagesOf(text: string) {
  const { records } = await extract(text)
  return records?.sentences.map(({ quote, page }) => [quote, page])
}

it.each([
  ['before a paragraph', 'One fell.\n\n<!-- page 2 -->\n\nTwo rose.', [null, 2]],
  ['within one', '<!-- page 7 -->\n\nOne fell. <!-- page 8 --> Two rose.', [7, 8]],
  ['behind an item', '- One fell. <!-- page 3 -->\n- Two rose.', [null, 3]],
  ['another comment', '<!-- page two -->\n\nOne fell. <!-- see page 8 --> Two rose.', [null, null]],
])('the page’s comment %s is no part of a sentence, and tells its page', async (_, text, pages) => {
  expect(await pagesOf(text)).toEqual([
    ['One fell.', pages[0]],
    ['Two rose.', pages[1]],
  ])
})

const body = { size: 10, font: 'f' }

function line(text: string, page: number, x = 50): Line {
  const run = { text, x, y: 100 * page, width: 300, size: 10, font: 'f' }
  return { page, runs: [run], x, right: 350, y: 100 * page, size: 10 }
}

const paragraph = (...lines: Line[]): Paragraph => ({ lines })

it('pages are marked before the first sentence that begins on them', () => {
  const tree = treeOf(
    [
      paragraph(
        line('The council met on', 1),
        line('Monday. It will be autono-', 1),
        line('mous. Talks go on.', 2),
      ),
      paragraph(line('• open the border', 2)),
      paragraph(line('• pay teachers', 3)),
      { id: '1', number: '1', paragraph: paragraph(line('See the annex.', 2)) },
      paragraph(line('All agreed', 3)),
    ],
    body,
    true,
  )
  expect(stringify(tree)).toBe(
    [
      '<!-- page 1 -->',
      'The council met on Monday. It will be autonomous. <!-- page 2 --> Talks go on.',
      '- open the border <!-- page 3 -->\n- pay teachers',
      '<!-- page 2 -->',
      '[^1]: See the annex.',
      '<!-- page 3 -->',
      'All agreed\n',
    ].join('\n\n'),
  )
})
