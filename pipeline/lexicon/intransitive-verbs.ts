import { wordSet } from './word-list.ts'

/** Verbs that say all by themselves, so that “withdraw and pay damages” is two actions, not two verbs of one object. */
export const intransitiveVerbs = wordSet(`
  act apologise apologize comply cooperate co-operate collaborate compromise disband disarm demobilise
  demobilize intervene leave negotiate participate react resign respond retreat step_down step_aside
  stay wait withdraw pull_out pull_back stop return compete refrain abstain desist persist proceed
  begin listen go come stand_down back_down surrender vote testify retire lead rest
`)
