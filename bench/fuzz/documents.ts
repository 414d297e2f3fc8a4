import fc from 'fast-check'

/** What lists of real documents look like: marks, lead-ins and ends, in plain text and Markdown. */
const marks = [
  '- ',
  '* ',
  '+ ',
  '• ',
  '– ',
  '1. ',
  '1) ',
  'a) ',
  '(a) ',
  '(i) ',
  '(ii) ',
  'A. ',
  'iv. ',
  '',
]
const leads = [
  'To the Government of Kenya:',
  'The council should:',
  'We recommend that:',
  'Donors',
  '',
]
const ends = ['.', ';', '; and', ',', ':', '', '!', '…']

const sentences = [
  'The government met donors on 3 May 2020',
  'President Ana Silva said that the junta may leave the talks by June',
  'The UN should press both sides to return two weeks later',
  'St. Lucia’s U.S. envoy (see fig. 2) was not seen in the early 1990s',
  'Rebels attacked Kosovo and the Māori people; “it is a trap,” he said',
  'strengthen the police, in line with Resolution 2021 (2011), if funds allow',
]

/** Characters and strings that parsers are known to trip over. */
const shards = [
  ...'[]()<>*_`~#|&;:!\\"\'-=+.^{}$%@/\t\n\r\u0000\uFEFF\u00AD\u200B\u202E\u2028\uD800é中🛶٣Ⅳ'.split(
    '',
  ),
  ...[
    '\r\n',
    '\n\n',
    '---\n',
    '```',
    '&amp;',
    '&nbsp;',
    '&#0;',
    '&ngE;',
    '[^1]',
    '[^1]: ',
    '![',
    '](',
    '<b>',
  ],
  ...[
    '<!--',
    '> ',
    '    ',
    '| a |',
    '|---|',
    '# ',
    '**',
    'constructor',
    '__proto__',
    'N°',
    '9999-12-31',
  ],
  ...[
    '30 February 0000',
    'next month',
    'St. ',
    'No. ',
    'e.g. ',
    'a.m.',
    '-\n',
    'https://x.org/?a=1&copy;b',
  ],
]

const sentence = fc.constantFrom(...sentences)
const item = fc
  .tuple(
    fc.constantFrom('', '  ', '    '),
    fc.constantFrom(...marks),
    sentence,
    fc.constantFrom(...ends),
  )
  .map((parts) => parts.join(''))

const list = fc
  .tuple(
    fc.constantFrom(...leads),
    fc.array(item, { maxLength: 6 }),
    fc.constantFrom('\n', '\n\n', '\r\n', ' '),
  )
  .map(([lead, items, gap]) => [lead, ...items].join(gap))

const prose = fc.array(sentence, { minLength: 1, maxLength: 4 }).map((all) => `${all.join('. ')}.`)
const heading = fc
  .tuple(
    fc.constantFrom('# ', '## ', '### ', '**', ''),
    fc.constantFrom('Phase', 'Phase 2', 'Overview', ...leads),
  )
  .map(([mark, words]) => `${mark}${words}${mark === '**' ? '**' : ''}`)

const shard = fc.constantFrom(...shards)
const noise = fc.array(fc.oneof(shard, sentence, fc.string({ unit: 'grapheme', maxLength: 8 })), {
  maxLength: 40,
})

const forms = fc
  .array(fc.oneof(list, prose, heading), { maxLength: 8 })
  .map((parts) => parts.join('\n\n'))

/** What the front matter lets a dataset carry of the words. */
const rights = fc
  .tuple(
    fc.constantFrom('full', 'none', 'excerpt 1', 'excerpt 20'),
    fc.constantFrom('open', 'withheld'),
    forms,
  )
  .map(([quote, text, body]) => `---\nquotePolicy: ${quote}\ntextPolicy: ${text}\n---\n${body}`)

type Kind = 'forms' | 'rights' | 'hostile' | 'random'

/** Documents of four kinds: of real forms, with words withheld, hostile, and random. */
export const documents: Readonly<Record<Kind, fc.Arbitrary<string>>> = {
  forms,
  rights,
  hostile: fc
    .array(
      fc.oneof(
        noise.map((parts) => parts.join('')),
        list,
        heading,
      ),
      { maxLength: 6 },
    )
    .map((parts) => parts.join('\n\n')),
  random: fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.string({ unit: 'grapheme', maxLength: 300 }),
    noise.map((parts) => parts.join('')),
  ),
}
