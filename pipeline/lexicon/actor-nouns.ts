import type { FoundActor } from '../types.ts'

type Kind = FoundActor['kind']

/** What a head noun says of the actor that its phrase refers to. */
export interface ActorNoun {
  /** The body of a state that it denotes, the same for its synonyms; null where it is its own. */
  body: string | null
  /** The kinds of which a definite phrase without a modifier takes up an actor named before. */
  takesUp: readonly Kind[]
  /** Whether only an actor with the same word in its name is taken up: “the commission”. */
  sharesWord: boolean
  /** The kinds of the actors that “the two …”, “both …” stand for. */
  sets: readonly Kind[]
}

/**
 * Head nouns of phrases that refer to actors, one a row: `lemma | body | takes up | = shares its word | sets`.
 * Kinds by their letters below. Compiled by hand from the codebook’s definitions.
 */
const TABLE = `
government|government|||gs
regime|government|||
junta|government|||
authority|government|g|=|
authorities|government|||
administration|government|||
cabinet|government|||
presidency|government|||
leadership|government|||
army|army|||gs
military|army|||gs
troop|army|||
armed-forces|army|||
parliament|parliament|gi|=|g
legislature|parliament|||
congress|parliament|||
judiciary|judiciary|||
court|judiciary|ig|=|
company||o||o
firm||o||o
corporation||o||
bank||oi|=|o
university||o|=|
newspaper||o||
ngo||o||
charity||o||
church||o|=|
operator||o||
party||p|=|gsap
group||aop||aop
movement||apo||apo
militia||a||a
militant||a||
insurgent||a||
rebel||a||
jihadist||a||
guerrilla||a||
gang||a||a
cartel||a||
outfit||ao||
syndicate||a||
assembly||gi||
service||g||
faction||ap||ap
front||ap|=|
bloc||ibp||ib
alliance||iapob||
organisation||ioa||ioa
organization||ioa||ioa
union||io|=|
coalition||pba||
agency||gio||gi
bureau||g|=|
ministry||g|=|
department||g|=|
commission||ig|=|
council||ig|=|
committee||gio|=|
tribunal||ig|=|
body||ig||igo
mission||i|=|
fund||io|=|
force||ia|=|ag
regulator||g||
secretariat||i|=|
institution||iog||igo
network||oa|=|
association||o|=|
federation||o|=|
foundation||o|=|
institute||o|=|
country||||s
state||||s
nation||||s
capital||||s
neighbour||||s
neighbor||||s
power||||s
ally||||s
republic||||s
economy||||s
side||||sgapbn
camp||||sgapn
rival||||sapgn
adversary||||sag
foe||||sag
enemy||||sag
partner||||sig
`

const KINDS: ReadonlyMap<string, Kind> = new Map([
  ['a', 'armed-group'],
  ['b', 'bloc'],
  ['g', 'government'],
  ['i', 'intergovernmental'],
  ['n', 'person'],
  ['o', 'organisation'],
  ['p', 'party'],
  ['s', 'state'],
])

const kindsOf = (letters: string): Kind[] =>
  Array.from(letters).flatMap((letter) => KINDS.get(letter) ?? [])

const NONE: ActorNoun = { body: null, takesUp: [], sharesWord: false, sets: [] }

const NOUNS: ReadonlyMap<string, ActorNoun> = new Map(
  TABLE.trim()
    .split('\n')
    .map((line) => {
      const [lemma = '', body = '', takesUp = '', shares = '', sets = ''] = line.split('|')
      return [
        lemma,
        {
          body: body === '' ? null : body,
          takesUp: kindsOf(takesUp),
          sharesWord: shares === '=',
          sets: kindsOf(sets),
        },
      ]
    }),
)

/** What a lemma says of an actor; nothing where it is no such noun. */
export const actorNoun = (lemma: string): ActorNoun => NOUNS.get(lemma) ?? NONE
