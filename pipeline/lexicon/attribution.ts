import { wordList } from './word-list.ts'

/** What an attribution verb takes. */
interface AttributionVerb {
  /** Whether what it introduces is said aloud or held in mind. */
  manner: 'speech' | 'thought'
  /** Whether a clause may follow with no “that” (“believes time is short”). */
  bare: boolean
  /** Whether a hearer may stand between the verb and the clause (“told reporters that …”). */
  hearer: boolean
}

/** Said with “that” or with no marker. */
const SPEECH_BARE = wordList(
  'say add admit acknowledge agree allege announce argue assert boast claim comment complain concede ' +
    'confess confirm contend declare deny disclose estimate explain guess insist joke maintain mention ' +
    'note object predict proclaim promise protest reckon remark repeat reply report respond reveal state ' +
    'stress suggest swear testify tweet vow warn write counter retort observe',
)

const SPEECH_THAT = wordList(
  'advise affirm answer caution certify charge clarify counsel demand document emphasise emphasize ' +
    'forecast highlight imply indicate inform intimate lament pledge propose quip reaffirm rebut ' +
    'recommend recount reiterate remonstrate request signal specify stipulate submit threaten underline ' +
    'underscore urge hint command order rule decree find conclude record point_out hold mean show prove ' +
    'demonstrate establish attest aver opine posit postulate profess project rejoin relate verify',
)

const SPEECH_HEARER = wordList(
  'tell assure remind convince persuade notify promise warn advise inform show',
)

const THOUGHT_BARE = wordList(
  'believe think hope fear suspect know feel suppose assume expect imagine presume realise realize ' +
    'recognise recognize remember understand wish worry doubt figure bet guess decide consider hear see trust',
)

const THOUGHT_THAT = wordList(
  'accept anticipate appreciate ascertain calculate conceive conclude deduce deem determine discover ' +
    'dream envisage envision forget foresee gather gauge infer intend judge learn notice perceive ' +
    'ponder reason recall reflect regret rejoice resolve sense speculate surmise theorise theorize view ' +
    'wonder fret calculate contemplate',
)

const entries = (list: string[], manner: 'speech' | 'thought', bare: boolean) =>
  list.map((verb): [string, AttributionVerb] => [
    verb,
    { manner, bare, hearer: SPEECH_HEARER.includes(verb) },
  ])

/** Nouns that a “that” clause spells out (“the fear that prices will rise”). */
export const CLAUSE_NOUNS: ReadonlySet<string> = new Set(
  wordList(
    'accusation acknowledgment admission agreement allegation announcement argument assertion assessment assumption ' +
      'assurance awareness belief case chance charge claim complaint concern concession conclusion confidence ' +
      'contention conviction danger declaration demand denial doubt estimate evidence expectation fact fear feeling ' +
      'finding forecast guarantee hint hope hypothesis idea impression indication insistence intelligence ' +
      'knowledge likelihood message news notion objection observation opinion perception pledge possibility ' +
      'prediction premise presumption principle probability promise proof proposal proposition prospect reality realisation ' +
      'realization recommendation recognition remark report reminder requirement risk rule rumour rumor sense ' +
      'sign signal speculation statement suggestion suspicion testimony theory thought threat understanding view vow ' +
      'warning wish worry condition proviso',
  ),
)

/** Verbs by which a clause is ascribed to a speaker or thinker, by lemma. */
export const ATTRIBUTION_VERBS: ReadonlyMap<string, AttributionVerb> = new Map([
  ...entries(SPEECH_HEARER, 'speech', true),
  ...entries(THOUGHT_THAT, 'thought', false),
  ...entries(THOUGHT_BARE, 'thought', true),
  ...entries(SPEECH_THAT, 'speech', false),
  ...entries(SPEECH_BARE, 'speech', true),
])
