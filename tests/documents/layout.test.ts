import { expect, it } from 'vitest'
import { withoutFurniture } from '../../pipeline/document/convert/pdf/furniture.ts'
import { textOf } from '../../pipeline/document/convert/pdf/lines.ts'
import { splitNotes } from '../../pipeline/document/convert/pdf/notes.ts'
import { paragraphsOf } from '../../pipeline/document/convert/pdf/paragraphs.ts'
import { tablesOf } from '../../pipeline/document/convert/pdf/tables.ts'
import { treeOf } from '../../pipeline/document/convert/pdf/tree.ts'
import type { Line, Page } from '../../pipeline/document/convert/pdf/types.ts'
import { stringify } from '../../pipeline/document/convert/stringify.ts'

const body = { size: 10, font: 'text' }

interface Place {
  x?: number
  y?: number
  page?: number
}

/** A line of runs, each “font|words” or words in the text’s font. */
function line(words: string | string[], { x = 50, y = 100, page = 1 }: Place = {}): Line {
  let right = x
  const runs = [words].flat().map((run) => {
    const [font = '', text = ''] = run.includes('|') ? run.split('|') : ['text', run]
    const width = 5 * text.length
    right += width
    return { text, font, x: right - width, y, width, size: 10 }
  })
  return { page, runs, x, right, y, size: 10 }
}

const markdownOf = (...lines: Line[]) => stringify(treeOf(paragraphsOf(lines, body), body, false))

it.each([
  [
    'words in another font are a lead-in',
    [['bold|Invest early. ', 'Ports decay fast.']],
    '**Invest early.** Ports decay fast.\n',
  ],
  [
    'behind a bullet too',
    [['sign|• ', 'bold|Invest early. ', 'Ports decay fast.']],
    '- **Invest early.** Ports decay fast.\n',
  ],
  [
    'the bullet of an inner list in a typeface of its own',
    [['sign|o ', 'All latrines work.']],
    '- All latrines work.\n',
  ],
  [
    'a comma behind them stands where it stood',
    [['bold|Ada Obi', ', who signed it']],
    '**Ada Obi**, who signed it\n',
  ],
  [
    'one typeface that the file has as two fonts is no lead-in',
    ['other|The ministry and all of', 'its nine offices were shut.'],
    'The ministry and all of its nine offices were shut.\n',
  ],
])('%s', (_, rows, expected) => {
  const lines = rows.map((runs, index) => line(runs, { y: 100 + 12 * index }))
  expect(markdownOf(...lines)).toBe(expected)
})

it('a note begins with a word, whatever its number is set in', () => {
  const note = {
    ...line(['sign|7', 'sign| ', 'italic| The Harbour Inquiry, 2021']),
    y: 700,
    size: 8,
  }
  const { notes } = splitNotes(
    { number: 1, width: 600, height: 800, lines: [line('So it was.'), note] },
    body,
  )
  const pieces = notes.map(({ number, lines }) => ({ id: number, number, paragraph: { lines } }))
  expect(stringify(treeOf(pieces, body, false))).toBe('[^7]: The Harbour Inquiry, 2021\n')
})

it('a short line in another font above a sentence is a heading of its own', () => {
  const lines = [
    line('bold|Review of the Design', { y: 100 }),
    line(['other|Reportedly', ', the yards have done the review of the design and go'], { y: 112 }),
    line('on with what they have begun in all nine of the harbours.', { y: 124 }),
  ]
  expect(paragraphsOf(lines, body).map((one) => ('lines' in one ? one.lines.length : 0))).toEqual([
    1, 2,
  ])
})

it('what stands below a running foot is the imprint, and a foot may stand higher on the first page', () => {
  const page = (number: number, ...lines: Line[]): Page => ({
    number,
    width: 600,
    height: 800,
    lines,
  })
  const foot = (number: number, y: number) => line('Harbour Institute', { page: number, y })
  const { pages, imprint } = withoutFurniture([
    page(
      1,
      line('The council met.', { y: 400 }),
      line('It went on.', { y: 640 }),
      foot(1, 690),
      line('Paper 12', { y: 705 }),
    ),
    page(2, line('Talks go on.', { page: 2, y: 400 }), foot(2, 760)),
    page(3, line('All agreed.', { page: 3, y: 400 }), foot(3, 760)),
  ])
  const words = pages.map(({ lines }) => lines.map(textOf))
  expect(words).toEqual([['The council met.', 'It went on.'], ['Talks go on.'], ['All agreed.']])
  expect(imprint.map(textOf)).toEqual(['Paper 12'])
})

function cells(rows: readonly (readonly [number, string][])[]): Line[] {
  return rows.flatMap((row, index) =>
    row.map(([x, text]) => line(text, { x, y: 100 + 30 * index })),
  )
}

const tableOf = (lines: Line[]) =>
  tablesOf(lines).map((one) =>
    'rows' in one
      ? one.rows.map((row) => row.map((cell) => cell.map(textOf).join(' ')))
      : textOf(one),
  )

it.each<[string, (readonly [number, string][])[], unknown]>([
  [
    'a head that leaves the first column unnamed',
    [
      [
        [200, 'Ships'],
        [300, 'Boats'],
      ],
      [
        [50, 'Selby'],
        [200, '9'],
        [300, '4'],
      ],
      [
        [50, 'Wick'],
        [200, '7'],
        [300, '2'],
      ],
    ],
    [
      [
        ['', 'Ships', 'Boats'],
        ['Selby', '9', '4'],
        ['Wick', '7', '2'],
      ],
    ],
  ],
  [
    'a head and one row of three columns at the foot of a page',
    [
      [
        [50, 'Port'],
        [200, 'Ships'],
        [300, 'Boats'],
      ],
      [
        [50, 'Selby'],
        [200, '9'],
        [300, '4'],
      ],
    ],
    [
      [
        ['Port', 'Ships', 'Boats'],
        ['Selby', '9', '4'],
      ],
    ],
  ],
  [
    'a cell across two columns of a table that is known as one',
    [
      [
        [50, 'Port'],
        [200, 'Ships'],
        [300, 'Boats'],
      ],
      [
        [50, 'Selby'],
        [200, '9'],
        [300, '4'],
      ],
      [
        [50, 'Wick'],
        [200, '7'],
        [300, '2'],
      ],
      [
        [50, 'Hull'],
        [200, 'closed in winter'],
      ],
    ],
    [
      [
        ['Port', 'Ships', 'Boats'],
        ['Selby', '9', '4'],
        ['Wick', '7', '2'],
        ['Hull', 'closed in winter', ''],
      ],
    ],
  ],
  [
    'two rows of two columns are none',
    [
      [
        [50, 'Selby'],
        [200, 'Harbour Office'],
      ],
      [
        [50, 'Wick'],
        [200, 'Harbour Office'],
      ],
    ],
    ['Selby', 'Harbour Office', 'Wick', 'Harbour Office'],
  ],
])('%s', (_, rows, expected) => {
  expect(tableOf(cells(rows))).toEqual(expected)
})
