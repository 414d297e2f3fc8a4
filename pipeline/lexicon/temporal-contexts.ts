import { wordSet } from './word-list.ts'

/** Words around numbers and names that decide whether they are temporal; lower case. */

/** Before a number these make it a name: “Resolution 2231”, “Agenda 2030”. */
export const NUMBERED = wordSet(`
  act agenda airbus amendment annex appendix article articles bill boeing box bulletin case channel chapter circular clause
  code communication convention decision decree directive document exercise fig figure flight form gate highway horizon
  instruction iso law line memorandum mission model n nr no nos note notification number numbers order ordinance page pages
  para paragraph phase plan pp protocol recommendation reg regulation resolution resolutions room route rule scr section
  sections size statute strategy table train type unit unscr version vision
`)

/** Right before a year. */
export const BEFORE_YEAR = wordSet(`
  in since by until till of from to and or during through throughout before after between late early mid the this that last
  next post pre year years around circa about for than as on into between beyond past fy cy ca c again january february
  march april may june july august september october november december spring summer autumn fall winter
`)

/** Right before a number these make an amount of it. */
export const BEFORE_AMOUNT = wordSet(`
  some about around nearly almost over than least roughly approximately under up estimated additional another total
`)

/** Right behind a number these are what it counts. */
export const COUNTED = wordSet(`
  people persons soldiers troops fighters men women children civilians refugees migrants households families villages homes
  houses buildings schools prisoners detainees deaths killed wounded injured dead victims casualties km kilometres kilometers
  miles metres meters tons tonnes hectares acres barrels dollars euros pounds rupees percent per personnel members officers
  police policemen militants rebels protesters demonstrators workers students voters votes delegates participants respondents
  interviews cases incidents attacks units vehicles tanks aircraft missiles rounds copies pages words feet ft kg mw gw kwh
  square cubic individuals residents inhabitants employees teachers doctors nurses farmers combatants recruits reservists
  hostages displaced returnees others more million billion thousand hundred years days hours months weeks minutes times ships
  boats calories dwellings jobs seats staff
`)

/** Right before a month’s name that could be a verb or a person’s name. */
export const BEFORE_MONTH = wordSet(`
  in since by until till of from to and or last next this that early mid late each every through throughout before after
  during between for previous following same as around about beginning starting end
`)

/** Right before a season. */
export const BEFORE_SEASON = wordSet(`
  in since by until till of from to and or last next this that early mid late each every through throughout before after
  during over between previous following coming same
`)

/** Behind “fall” these make it a noun or a verb of falling. */
export const AFTER_FALL = wordSet(
  'of from in into to back out guy short under within behind apart prey victim',
)

/** Words that start another phrase: what stands before them is complete. */
export const FUNCTION_WORDS = wordSet(`
  the a an and or but in on at of to for with by from as when while where which that who after before because since until if
  is are was were be has have had will would could should may might can did does do he she it they we his her its their this
  these those not also then however though although than into onto over under near against between among
`)

/** Behind “the year before” these show that it is complete. */
export const AFTER_CLAUSE = wordSet(
  'and but or had has was were when while in on at by with to under over as',
)

/** Before a unit these show that it lasts: “over the next year”. */
export const LASTING = wordSet('for over within during throughout')

/** Before bare units these make a name or a habit of them. */
export const BEFORE_HABIT = wordSet(`
  working office business opening school trading dog old olden salad glory early these those such human no which what whose rush
  small wee peak man same
`)

/** Before “minutes” or “quarters” these show that time is meant. */
export const BEFORE_LENGTH = wordSet('in within for after mere of by last lasted')

/** Between a quantity and “a year” these show that it is no rate. */
export const NOT_BEFORE_RATE = wordSet(`
  for in after within of over about almost nearly than once only just during under least to from by with and or as at on is was
  are were be been takes take took lasted lasts last lasting spent spend had has have until throughout some half quarter
`)

/** Words of quantity that a rate may have. */
export const RATE_AMOUNTS = wordSet(`
  dozen dozens hundred hundreds thousand thousands million millions billion billions trillion two three four five six seven eight
  nine ten twelve twenty times % percent
`)

/** Right before a time of the clock. */
export const BEFORE_CLOCK = wordSet(
  'at by around about until till from to between and after before since (',
)

/** Before a weekday these make a proper name. */
export const BEFORE_NAMED_DAY = wordSet(
  'black bloody good ash holy palm red green fat super cyber maundy',
)

/** Words of a sentence that says how things are from year to year. */
export const HABIT = wordSet(`
  usually typically generally normally commonly traditionally ordinarily historically always often season seasons seasonal seasonally
  annually yearly monsoon rainy harvest planting sowing
`)

/** Before “past” these make a preposition of it: “drove past the post”, “half past six”. */
export const BEFORE_PASSING = wordSet(`
  half quarter go goes went gone going drive drives drove driven walk walked walking move moved moving get got run ran fly flew
  march marched sail sailed rush rushed slip slipped well far just look looked
`)

/** Before “present” these make an adjective of it: “under present conditions”. */
export const BEFORE_PRESENT = wordSet(
  'the its their our his her this under in of at and or from for given',
)

/** Behind a month that opens a sentence: “March marks the end of the season”. */
export const AFTER_SUBJECT_MONTH = wordSet(
  'marks marked sees saw brings brought is was has had will remains began begins',
)

/** In a sentence with one of these “2024/25” is one year of accounts. */
export const FISCAL = wordSet(
  'fiscal fy budget budgetary budgeted financial gdp revenue revenues expenditure expenditures',
)
