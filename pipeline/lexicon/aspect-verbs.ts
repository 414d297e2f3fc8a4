import type { Recommendation } from '../records.ts'
import { wordClasses, wordSet } from './word-list.ts'

type Aspect = NonNullable<Recommendation['aspect']>

/** Verbs that say at which phase another verb’s action stands (“continue imposing”, “begin to draft”). */
export const aspectVerbs: ReadonlyMap<string, Aspect> = wordClasses<Aspect>({
  continue: 'continue keep keep_on carry_on go_on persist persevere maintain',
  start: 'start begin commence initiate set_about get_down_to embark_on launch_into',
  stop: 'stop cease quit end halt discontinue desist give_up leave_off terminate',
  resume: 'resume restart recommence reopen',
  increase:
    'increase step_up scale_up intensify accelerate ramp_up expand augment speed_up boost redouble heighten',
  decrease: 'decrease reduce scale_down scale_back cut_back cut_down slow slow_down lessen curtail',
})

/** Aspect verbs that take “to” and an infinitive; the others take a gerund alone. */
export const infinitiveAspectVerbs = wordSet('continue start begin commence cease go_on')

/** Prepositions between an aspect verb and its gerund (“persist in”, “desist from”, “go on with”). */
export const aspectPrepositions = wordSet('in from with on at')

/** Words in “-ing” that are nouns where they have no object: “increase funding for clinics”. */
export const gerundialNouns = wordSet(`
  funding spending training lending policing planning reporting housing farming trafficking processing
  financing borrowing banking mining fishing drilling manufacturing shipping testing monitoring
  screening vetting messaging programming budgeting staffing licensing engineering schooling learning
  understanding hearing meeting building briefing warning profiling lobbying trading smuggling
  fighting bombing shelling killing targeting recruiting offering crossing
`)
