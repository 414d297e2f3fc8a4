import { h } from 'hastscript'
import type { Dataset, DatasetConfig } from '../../dataset/types.ts'
import type { Briefing } from '../../records.ts'
import { csvOf } from '../write/csv.ts'
import { peopleTableNames } from '../write/people-tables.ts'
import type { PackageFiles } from '../write/types.ts'
import { actSection } from './act.ts'
import { readableDay } from './dates.ts'
import { filters } from './filters.ts'
import { count, group, join, link, webAddress } from './html.ts'
import type { Child } from './html.ts'
import type { Page } from './page.ts'
import { readSection } from './read.ts'
import { saidSection } from './said.ts'
import { findable, searchIndex } from './search-index.ts'
import { filesFolder, takeDataset } from './take.ts'
import type { View } from './view.ts'
import { whenSection } from './when.ts'
import { whoSection } from './who.ts'

/** Where a briefing’s page stands. */
export interface PagePlace {
  /** The way up to the site’s first page: empty, or `../`. */
  root: string
  /** Whether the site has more pages than this one. */
  hasIndex: boolean
  /** The package’s files, where the site has them. */
  files: PackageFiles | null
}

const parts = [
  ['read', 'Read'],
  ['act', 'Act'],
  ['who', 'Who'],
  ['when', 'When'],
  ['said', 'What is said'],
  ['take', 'Take'],
  ['mend', 'Mend'],
] as const

/** One briefing whole: to read, and as what it says. */
export function briefingPage(view: View, dataset: Dataset, place: PagePlace): Page {
  const { config } = dataset
  const { briefing } = view
  return {
    title: `${briefing.title} · ${config.title}`,
    description: summary(view),
    language: 'en',
    header: [
      place.hasIndex ? h('p', link(`${place.root}index.html`, config.title)) : null,
      h('p', { className: 'kicker' }, kicker(briefing)),
      h('h1', h('bdi', briefing.title)),
      h('p', { className: 'summary' }, [summary(view), ' ', sourceOf(briefing)]),
      leftOut(view),
      h('nav', { ariaLabel: 'Parts of this page' }, [
        h(
          'ul',
          parts.map(([id, name]) => h('li', link(`#${id}`, name))),
        ),
      ]),
      searchForm(),
      filters(view),
    ],
    main: [
      readSection(view),
      actSection(view, config),
      whoSection(view, config),
      whenSection(view, config),
      saidSection(view, config),
      takeSection(dataset, place),
      mendSection(view, config),
    ],
    footer: [
      h('p', [
        briefing.rights ?? 'The text is its publisher’s',
        `. ${config.title} ${config.version}.`,
      ]),
    ],
    data: { index: searchIndex(findable(view)), csv: csvData(view), briefing: briefing.id },
  }
}

function kicker({ series, number, publisher, publishedOn, countries }: Briefing): string {
  return [
    publisher,
    series === null ? null : `${series}${number === null ? '' : ` N°${number}`}`,
    publishedOn === null ? null : readableDay(publishedOn),
    countries.length === 0 ? null : countries.join(', '),
  ]
    .filter((part) => part !== null)
    .join(' · ')
}

function summary({ briefing, claims, recommendations, dates, actors }: View): string {
  return `${count(briefing.words, 'word')} in ${count(briefing.sentences, 'sentence')}: ${count(claims.length, 'claim')}, ${count(recommendations.length, 'recommendation')}, ${count(actors.length, 'actor')}, ${count(dates.length, 'date')}.`
}

/** What the page has no room for is in the files. */
function leftOut({ left }: View): Child {
  return left.sentences + left.records === 0
    ? null
    : h(
        'p',
        { className: 'note' },
        `A page cannot carry all of a text this long: ${count(left.sentences, 'sentence')} and ${count(left.records, 'record')} are in the files only.`,
      )
}

function sourceOf({ url }: Briefing): Child {
  const address = webAddress(url)
  return address === null ? null : link(address, 'The publisher’s page.')
}

/** Shown by the script, without which it would do nothing. */
export function searchForm(): Child {
  return h('form', { id: 'search', role: 'search', hidden: true }, [
    h('label', { htmlFor: 'query' }, 'Search'),
    h('input', { id: 'query', type: 'search', autoComplete: 'off', spellCheck: false }),
    h('p', { id: 'found', role: 'status' }),
    h('ol', { id: 'results' }),
  ])
}

const takeable = ['claims', 'recommendations', 'actors', 'dates', 'mentions', 'sentences'] as const

function takeSection(dataset: Dataset, { root, files }: PagePlace): Child {
  return h('section', { id: 'take', ariaLabelledBy: 'take-heading' }, [
    h('h2', { id: 'take-heading' }, 'Take'),
    files === null
      ? null
      : h('p', { className: 'lead' }, [
          'Whole tables as CSV: ',
          ...join(
            takeable.map((name) => link(`${root}${filesFolder}/csv/${name}.csv`, name)),
            ', ',
          ),
          '; for spreadsheets: ',
          ...join(
            peopleTableNames.map((name) =>
              link(`${root}${filesFolder}/csv/flat/${name}.csv`, name),
            ),
            ', ',
          ),
          '.',
        ]),
    h('p', { className: 'needs-script', hidden: true }, [
      'As filtered now: ',
      ...join(
        csvTables.map((name) => h('button', { type: 'button', dataTake: name }, `${name} as CSV`)),
        ' ',
      ),
    ]),
    ...(files === null || root !== '' ? [] : takeDataset(dataset, files, root)),
  ])
}

const csvTables = ['claims', 'recommendations', 'actors', 'dates'] as const

/** The rows of the tables as CSV, which the page’s script gives out as filtered. */
function csvData(view: View): Record<string, string> {
  return Object.fromEntries(
    csvTables.map((name) => [
      name,
      csvOf(name, view[name] as unknown as Record<string, unknown>[]).get(name) ?? '',
    ]),
  )
}

function mendSection({ briefing, sentences }: View, { repository }: DatasetConfig): Child {
  const understood = sentences.filter(({ reason }) => reason !== 'not-understood').length
  const address = webAddress(repository)
  return h('section', { id: 'mend', ariaLabelledBy: 'mend-heading' }, [
    h('h2', { id: 'mend-heading' }, 'Mend'),
    h('p', { className: 'lead' }, [
      `Rules made these records, and rules err: ${group(sentences.length - understood)} of ${count(sentences.length, 'sentence')} were not understood. `,
      'Open “More” at any record for the lines that correct it, and add them, corrected, to ',
      h('code', `source/curation/${briefing.id}.yaml`),
      '. A correction says who made it, when and why; the next build checks it against the text and marks the record as curated. ',
      'What is missing is added in the same file, by the words that it stands on:',
    ]),
    h(
      'pre',
      { tabIndex: 0, role: 'group', ariaLabel: 'An added record in YAML' },
      `- table: claims\n  action: add\n  quote: the exact words of the text\n  set: { kind: fact }\n  who: your name\n  when: YYYY-MM-DD\n  why: what the text says\n`,
    ),
    address === null
      ? null
      : h(
          'p',
          link(`${address}/issues/new?template=wrong-record.yml`, 'Or tell us in the issue form.'),
        ),
  ])
}
