import { wordSet } from './word-list.ts'

/** Verbs of what comes about by itself: with “should” and a thing as subject, an expectation. */
export const outcomeVerbs = wordSet(`
  return last become remain rise fall ease improve worsen grow shrink decline drop recover rebound
  come go arrive happen occur emerge follow suffice prove help hold continue allow enable offer
  provide bring give make let lead result cost take alter change affect matter surprise appear seem
  be have work reach exceed get stay stabilise stabilize normalise normalize persist survive
  pass peak dwindle increase decrease reduce encourage serve reassure deter convince suit pay produce
  yield create open fade end begin start cause prevent mean translate boost lower raise slow speed
  benefit motivate temper contribute strengthen weaken dampen spur curb free expect know hear see win lose face
`)

/** Those by which a plan, law or body may be told how it is to be made: “the mandate should allow searches”. */
export const makingVerbs = wordSet(`
  allow enable provide offer give make let take remain stay continue have work hold begin start lead
  cover bring encourage help serve protect prevent strengthen come go follow apply change cost pay open end
  occur happen
`)

/** What somebody designs, writes or runs, so that “should” says how. */
export const plannedNouns = wordSet(`
  act agreement accord agenda aid approach arrangement assessment audit bill body budget campaign charter
  clause code commission committee compact constitution contract cooperation curriculum deal dialogue
  directive document effort engagement exercise force framework fund funding guidance guideline
  initiative inquiry instrument outreach investigation investment law legislation mandate measure mechanism
  mission monitoring negotiation office operation package pact panel plan planning policy practice
  process procurement programme program project proposal protocol provision reform regime regulation
  report requirement response resolution review roadmap role rule sanction scheme selection settlement
  standard statement statute strategy support system talk target team training transfer treaty
  verification work
`)

/** The same with someone who acts as subject: “Noboa should win”. */
export const actorOutcomeVerbs = wordSet(`
  win lose emerge prevail recover survive benefit profit gain suffer feel know arrive see find
  fare succeed perish outlast
`)

/** What is undergone or got over rather than done on anyone’s advice: “banks must cope with losses”. */
export const enduringVerbs = wordSet(`
  cope overcome contend grapple reckon navigate endure struggle wrestle withstand weather fend
`)

/** Predicates that make an expectation of “should be”. */
export const expectedAdjectives = wordSet(`
  able clear obvious evident apparent enough sufficient easy easier possible feasible manageable familiar
  unsurprising surprising welcome visible plain known true fine difficult hard harder simple
  straightforward noticeable likely over worrying alarming sobering
`)

/** Those of a thing that “must be” so, by what is known. */
export const surelyAdjectives = wordSet(`
  obvious evident apparent unsurprising surprising true difficult hard harder likely over worrying
  alarming sobering
`)

/** Nouns that do the same: “this should be no surprise”, “it should be a wake-up call”. */
export const expectedNouns = wordSet(`
  surprise wonder concern warning reminder lesson doubt illusion cause coincidence problem wake-up wake matter
  relief comfort
`)

/** Verbs and adjectives with which “must” says what is surely so: “she must be tired”, “the crowd must number thousands”. */
export const surelySo = wordSet(`
  number total amount_to weigh wonder know_that proud tired glad happy sad angry furious delighted
  exhausted mad crazy mistaken wrong true relieved disappointed pleased shocked surprised worried
`)
