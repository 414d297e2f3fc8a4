import type {
  Actor,
  Briefing,
  Claim,
  Mention,
  Recommendation,
  Section,
  Sentence,
  TemporalExpression,
  Tombstone,
} from '../records.ts'

/** The records of all briefings, sorted, each table with its own type. */
export interface Tables {
  briefings: Briefing[]
  sections: Section[]
  sentences: Sentence[]
  actors: Actor[]
  mentions: Mention[]
  dates: TemporalExpression[]
  recommendations: Recommendation[]
  claims: Claim[]
  tombstones: Tombstone[]
}

/** A licence: its SPDX id, its name and where it stands. */
export interface Licence {
  id: string
  title: string
  url: string
}

/** What `source/dataset.yaml` says of the dataset as a whole. */
export interface DatasetConfig {
  name: string
  title: string
  description: string
  /** A semantic version number. */
  version: string
  /** Of the modules, types and helpers. */
  codeLicence: Licence
  /** Of the records; null where none is given. */
  dataLicence: Licence | null
  /** Whose the words are that the records quote. */
  sourceRights: string
  authors: string
  keywords: string[]
  /** The address of the repository; null before there is one. */
  repository: string | null
  /** The day of the release, ISO 8601; null before it. */
  released: string | null
  /** Markdown that says how right the records are, measured on labelled text; null where it was not measured. */
  quality: string | null
  /** What the last release changed: the texts of `CHANGELOG.md` and `changes.json`; null before the first. */
  history: { changelog: string; changes: string } | null
}

/** A briefing’s file: what the positions of its records are counted in. */
export interface Source {
  /** As messages name it. */
  path: string
  /** The whole file. */
  text: string
  /** What follows the front matter and a byte order mark: the last part of `text`. */
  body: string
}

/** What the checks hold together. */
export interface GroundedTables {
  tables: Tables
  /** By briefing’s id. Empty for an installed dataset whose sources are not at hand. */
  sources: ReadonlyMap<string, Source>
}

/** Why a briefing of the source folder is not in the dataset. */
export interface Omission {
  /** Its file, from the source folder. */
  path: string
  line: number | null
  column: number | null
  rule: string | null
  reason: string
}

/** Everything that is written. */
export interface Dataset extends GroundedTables {
  config: DatasetConfig
  /** The errors of the briefings that were left out, where the build was told to go on. */
  omitted?: readonly Omission[]
  /** By briefing’s id, what its records follow from: what has the same stamp has the same records. */
  stamps?: ReadonlyMap<string, string>
}
