import { wordSet } from './word-list.ts'

/** Verbs that say that one thing brought about, changed or hindered another, whoever does it. */
export const causalVerbs = wordSet(`
  cause trigger spark provoke prompt precipitate engender spawn unleash ignite kindle stoke fuel inflame
  exacerbate aggravate worsen undercut compound deepen intensify undermine erode sap corrode weaken thwart
  frustrate stymie stall derail scupper scuttle torpedo sabotage complicate jeopardise jeopardize
  endanger imperil preclude forestall avert stave_off embolden galvanise galvanize energise energize
  alienate antagonise antagonize polarise polarize radicalise radicalize destabilise destabilize
  hasten contribute_to lead_to result_in give_rise_to bring_about set_off touch_off drive_down drive_up
  push_up push_down bring_down drag_down hollow_out propel hamstring hobble necessitate
  offset counteract negate nullify neutralise neutralize abet heighten impair degrade mitigate alleviate ameliorate
  plunge_into translate_into feed_into spill_over_into culminate_in pile_pressure_on take_a_toll_on pave_the_way_for usher_in incentivise incentivize catalyse
  catalyze entrench perpetuate spur dent dash diminish
  normalise normalize stabilise stabilize motivate fast-track underpin drive_up dampen jolt reignite propel
`)

/** Verbs that say so only where the subject is an event or a thing, not an actor. */
export const causalVerbsOfEvents = wordSet(`
  force compel oblige prevent displace impact decrease destroy damage hurt burden deny cost claim
  nudge prod revitalise revitalize rejuvenate inflate deflate reopen redraw remake upend overshadow
  marginalise marginalize diversify stimulate produce attract create uproot disrupt obstruct impede hamper hinder drive drive_out
  handicap incapacitate demoralise demoralize invigorate reinvigorate drain squeeze curtail
  devastate ravage decimate cripple paralyse paralyze deter discourage dissuade inhibit enable facilitate
  induce elicit generate instigate motivate choke strangle stifle wipe_out tear_apart prolong render allow
  let make_it help stop worry
  bring draw silence deprive displace isolate starve bleed rob strip cut_off push_back anger infuriate enrage alarm embarrass shock push raise lower cut reduce increase boost
  lift depress slow slow_down speed speed_up accelerate curb limit restrict constrain strengthen
  bolster reinforce reshape shape transform change alter shift create open  yield leave
  divide split unite isolate damage harm hurt  help ease relieve soothe heal calm reassure
  encourage inspire convince persuade     ruin wreck shatter break  halt
    interrupt suspend delay postpone hold_back set_back turn expose foster promote improve
  widen narrow broaden sharpen heighten dampen tighten loosen     affect influence
  benefit punish reward distract sow       plunge tip cement solidify
  harden soften expand swell shrink double triple halve bankrupt impoverish   deplete
  exhaust strain stretch overwhelm free restore revive rekindle reignite renew undo reverse spoil
  sever stanch spike stir fan feed swamp batter wash_away knock_out tie_up
  sour poison taint stain tarnish discredit burnish rattle unsettle unnerve tempt
`)

/** Verbs whose passive or “from”/“in” phrase names the cause: “stems from”, “is due to”. */
export const resultVerbs = wordSet(
  'stem_from result_from arise_from derive_from flow_from stem arise derive originate',
)

/** Verbs that, with an object and an infinitive, say what makes somebody act: “led many states to change”. */
export const movingVerbs = wordSet('lead push drive move cause')

/** Verbs that put somebody or something into a state: “puts families at risk”. */
export const placingVerbs = wordSet('put place leave plunge throw lock trap thrust keep catapult')

/** Of those, words after “do”: “has done little to slow X” causes by its infinitive. */
export const effectNouns = wordSet('little much nothing more enough something anything')

/** Nouns of “is the result of X”. */
export const outcomeNouns = wordSet(`
  result consequence product outcome upshot fruit effect by-product byproduct legacy cause root driver
  trigger reason culprit
`)

/** Verbs that give a result behind a comma (“…, killing twelve civilians”), though they tell a fact as main verb. */
export const resultingVerbs = wordSet(`
  kill wound injure destroy allow enable let make send keep cost end stop put give add cut flood sink
  topple flatten trap strand scatter oust
`)
