const set = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Verbs that ascribe a noun phrase or an adjective to their subject. */
export const COPULAR_VERBS = set(
  'be become remain seem appear stay prove feel look sound constitute represent',
)

/** Verbs whose object is the subject of the infinitive behind it (“press ASEAN to keep …”). */
export const OBJECT_CONTROL_VERBS = set(
  'advise allow ask assign authorise authorize beg cause challenge command commission compel convince ' +
    'counsel dare direct drive empower enable encourage entitle entreat equip exhort expect forbid force ' +
    'get help implore incite induce inspire instruct invite lead leave like lobby mandate motivate move ' +
    'need nudge oblige order permit persuade pledge press pressure prod prompt push recommend recruit ' +
    'remind request require set spur task teach tell tempt train trigger trust urge want warn wish',
)

/** Verbs behind which a phrase says what their object is called or held to be. */
export const NAMING_VERBS = set(
  'call name dub title entitle nickname christen rename term label style consider deem declare elect appoint ' +
    'proclaim pronounce crown',
)

/** Verbs of change that an amount follows (“rose 60 cents”). */
export const CHANGE_VERBS = set(
  'rise fall climb drop advance decline decrease increase grow shrink jump leap soar surge plunge plummet slip ' +
    'slide sink tumble rally ease edge',
)

/** Verbs for what an author says of others’ deeds before he urges more. */
export const ACKNOWLEDGING_VERBS = set(
  'acknowledge applaud appreciate commend congratulate note praise recognise recognize regret thank welcome',
)

/** Verbs followed by an object and a bare infinitive (“help them leave”, “let firms export”). */
export const BARE_INFINITIVE_VERBS = set('help let make have see hear watch feel bid dare')

/** Verbs followed by an object and an “-ing” form that is no relative (“spent a decade turning …”). */
export const OBJECT_GERUND_VERBS = set(
  'spend waste catch find see hear watch keep leave send have stop prevent start lose devote observe notice',
)

/** Participles that stand before a noun with no determiner (“growing pressure”, “warring parties”). */
export const PREMODIFYING_PARTICIPLES = set(
  'accompanying aspiring alternating bordering changing coming competing conflicting continuing ' +
    'corresponding contributing declining deteriorating developing diminishing emerging enduring ensuing ' +
    'escalating evolving existing expanding falling fighting following forthcoming functioning ' +
    'governing growing hardening imposing improving incoming increasing intervening lasting leading ' +
    'limping lingering living longstanding looming lurking mounting neighbouring neighboring ongoing ' +
    'opposing outgoing outlying outstanding overarching overlapping participating persisting pressing ' +
    'prevailing recurring remaining rising rivalling ruling shifting shrinking simmering sitting soaring ' +
    'spiralling standing staggering strengthening struggling supporting surrounding surviving troubling ' +
    'underlying unfolding upcoming visiting waning warring weakening widening willing winning worsening',
)

/** Adjectives and participles that make a modal of “be … to” (“is likely to rise”). */
export const MODAL_ADJECTIVES = set(
  'able unable likely unlikely bound set due supposed sure certain going poised obliged',
)

/** Nouns that an infinitive behind “be” spells out (“the priority is to …”). */
export const AIM_NOUNS = set(
  'aim alternative ambition answer approach aspiration attempt challenge choice course danger decision desire ' +
    'duty effect effort focus function goal hope idea imperative instinct intent intention job key lesson mandate ' +
    'method mission need objective obligation option path plan point policy preference priority problem promise ' +
    'proposal purpose question remedy response responsibility risk role rule solution step strategy suggestion ' +
    'tactic target task temptation tendency thing trick vision way wish',
)

/** Verbs with no passive: their participle behind a noun is a past tense (“vessels massed”, “leaders agreed”). */
export const INTRANSITIVE_VERBS = set(
  'abound acquiesce act agree amount appear arise arrive balk behave belong blossom bow bristle cave ' +
    'chafe clash climb coincide collaborate collapse collide come comply conspire consist converge cooperate cringe ' +
    'culminate dawdle decline default defect depend descend deteriorate die differ disagree disappear diverge ' +
    'dwell dwindle ebb elapse emanate emerge ensue erupt escalate evaporate exist faint falter fare fester fizzle ' +
    'flare flee flinch flock flounder flourish fluctuate frown gather gloat go grumble hail happen hesitate hinge ' +
    'intervene kneel lag languish lapse last laugh lie linger loom lurk manoeuvre march mass matter migrate mount ' +
    'object occur originate panic participate perish persevere persist plummet plunge preside prevail proceed ' +
    'profit proliferate prosper protest quarrel react rebel recede recoil recur refrain rejoice relapse rely remain ' +
    'reply resign respond result retaliate retreat revolt rise rush sag seem shrink side simmer slump smile soar ' +
    'spiral spread stagnate stall starve stay stem struggle stumble subside succumb suffice surge swell sympathise ' +
    'sympathize tend thrive topple totter trickle tumble vanish vary vow wane wander waver weigh wilt wither wobble ' +
    'work worsen yield vie promise pledge refuse fail decide try attempt hope aspire seek',
)

/** Verbs that an “-ing” form with its own object follows directly (“continue imposing sanctions”). */
export const GERUND_VERBS = set(
  'avoid begin cease commence consider continue discontinue favor favour finish halt keep quit recommence ' +
    'restart resume risk start stop',
)

/** Verbs with “from” and an “-ing” form that deny it. */
export const REFRAINING_VERBS = set('abstain desist refrain')
