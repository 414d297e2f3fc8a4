import { wordSet } from './word-list.ts'

/** Verbs of what comes about by itself: with “should” and a thing as subject, an expectation. */
export const outcomeVerbs = wordSet(`
  return last become remain rise fall ease improve worsen grow shrink decline drop recover rebound
  come go arrive happen occur emerge follow suffice prove help hold continue allow enable offer
  provide bring give make let lead result cost take alter change affect matter surprise appear seem
  be have work reach exceed get stay stabilise stabilize normalise normalize persist survive
  pass peak dwindle increase decrease reduce encourage serve reassure deter convince suit pay produce
  yield create open fade end begin start cause prevent mean translate boost lower raise slow speed
  benefit strengthen weaken dampen spur curb free expect know hear see win lose face
`)

/** Verbs of how a plan or text is made: with “should” and a thing as subject, a recommendation. */
export const designVerbs = wordSet(`
  include address cover focus target prioritise prioritize aim contain specify consider respect
  reflect build draw rest concentrate comprise incorporate involve seek comply conform adhere
  set define ensure guarantee extend apply go_beyond emphasise emphasize stress tackle avoid
  refrain distinguish complement feature spell_out combine integrate state identify exempt exclude
  require prohibit ban pursue
`)

/** The same with someone who acts as subject: “Noboa should win”. */
export const actorOutcomeVerbs = wordSet(`
  win lose emerge prevail recover survive benefit profit gain suffer feel know arrive see find receive
  fare succeed perish outlast
`)

/** Predicates that make an expectation of “should be”. */
export const expectedAdjectives = wordSet(`
  able clear obvious evident apparent enough sufficient easy easier possible feasible manageable familiar
  unsurprising surprising welcome visible plain known true fine difficult hard harder simple
  straightforward noticeable likely
`)
