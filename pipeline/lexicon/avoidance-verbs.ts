import { wordSet } from './word-list.ts'

/** Verbs that urge someone not to act: their recommendations have the stance “avoid”. */
export const avoidanceVerbs = wordSet(`
  avoid refrain stop cease end halt abstain desist forgo forego forbear eschew shun discontinue quit
  steer_clear resist terminate
`)

/** Those that are skipped for the verb behind them (“avoid housing”, “refrain from funding”). */
export const skippedAvoidanceVerbs = wordSet(`
  avoid refrain abstain desist forgo forego forbear eschew shun resist steer_clear
`)
