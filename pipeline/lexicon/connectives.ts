/** Conjunctions that always open a clause, whatever their tag. */
export const SUBORDINATORS: ReadonlySet<string> = new Set(
  'if unless because although though whereas while whilst until till lest whether provided albeit inasmuch'.split(
    ' ',
  ),
)

/** Words that are a conjunction before a clause and a preposition before a noun phrase. */
export const CLAUSE_PREPOSITIONS: ReadonlySet<string> = new Set(
  'after before since until till as than like for once because with without except'.split(' '),
)

/** Conjunctions that set two clauses against each other when they follow a comma. */
export const CONTRASTIVE: ReadonlySet<string> = new Set(['while', 'whilst', 'whereas'])

/** Prepositions that look like verbs (“including”, “regarding”). */
export const VERBAL_PREPOSITIONS: ReadonlySet<string> = new Set(
  'including regarding concerning following excluding pending barring notwithstanding considering involving'.split(
    ' ',
  ),
)

/**
 * Connectives of several words, by their first word: the other words, and what they are together.
 * `preposition` before a noun phrase, `subordinator` before a clause, `coordinator` between equals.
 */
export const MULTIWORD_CONNECTIVES: ReadonlyMap<
  string,
  readonly { rest: readonly string[]; kind: 'preposition' | 'subordinator' | 'coordinator' }[]
> = new Map(
  Object.entries({
    according: [{ rest: ['to'], kind: 'preposition' }],
    as: [
      { rest: ['well', 'as'], kind: 'coordinator' },
      { rest: ['long', 'as'], kind: 'subordinator' },
      { rest: ['soon', 'as'], kind: 'subordinator' },
      { rest: ['far', 'as'], kind: 'subordinator' },
      { rest: ['if'], kind: 'subordinator' },
      { rest: ['though'], kind: 'subordinator' },
      { rest: ['opposed', 'to'], kind: 'preposition' },
      { rest: ['of'], kind: 'preposition' },
      { rest: ['for'], kind: 'preposition' },
      { rest: ['to'], kind: 'preposition' },
    ],
    because: [{ rest: ['of'], kind: 'preposition' }],
    based: [{ rest: ['on'], kind: 'preposition' }],
    due: [{ rest: ['to'], kind: 'preposition' }],
    owing: [{ rest: ['to'], kind: 'preposition' }],
    thanks: [{ rest: ['to'], kind: 'preposition' }],
    prior: [{ rest: ['to'], kind: 'preposition' }],
    contrary: [{ rest: ['to'], kind: 'preposition' }],
    instead: [{ rest: ['of'], kind: 'preposition' }],
    along: [{ rest: ['with'], kind: 'preposition' }],
    together: [{ rest: ['with'], kind: 'preposition' }],
    apart: [{ rest: ['from'], kind: 'preposition' }],
    aside: [{ rest: ['from'], kind: 'preposition' }],
    depending: [{ rest: ['on'], kind: 'preposition' }],
    such: [
      { rest: ['as'], kind: 'preposition' },
      { rest: ['that'], kind: 'subordinator' },
    ],
    rather: [{ rest: ['than'], kind: 'preposition' }],
    even: [
      { rest: ['if'], kind: 'subordinator' },
      { rest: ['though'], kind: 'subordinator' },
      { rest: ['as'], kind: 'subordinator' },
      { rest: ['while'], kind: 'subordinator' },
    ],
    so: [
      { rest: ['that'], kind: 'subordinator' },
      { rest: ['long', 'as'], kind: 'subordinator' },
    ],
    provided: [{ rest: ['that'], kind: 'subordinator' }],
    providing: [{ rest: ['that'], kind: 'subordinator' }],
    assuming: [{ rest: ['that'], kind: 'subordinator' }],
    given: [{ rest: ['that'], kind: 'subordinator' }],
    now: [{ rest: ['that'], kind: 'subordinator' }],
    except: [{ rest: ['that'], kind: 'subordinator' }],
    in: [
      { rest: ['case'], kind: 'subordinator' },
      { rest: ['that'], kind: 'subordinator' },
    ],
    only: [{ rest: ['if'], kind: 'subordinator' }],
    just: [{ rest: ['as'], kind: 'subordinator' }],
    not: [{ rest: ['least'], kind: 'preposition' }],
  } as const satisfies Record<
    string,
    readonly { rest: readonly string[]; kind: 'preposition' | 'subordinator' | 'coordinator' }[]
  >),
)
