import { wordSet } from './word-list.ts'

/** Words of which any state’s body may be named; a body with no other word is told apart by its state. */
export const GENERIC_BODY_WORDS: ReadonlySet<string> = wordSet(`
  parliament senate congress assembly national house representatives deputies chamber council state court courts supreme
  constitutional high federal central bank treasury ministry department bureau agency authority commission
  committee office police army navy air force forces armed defence defense interior foreign affairs justice finance
  planning health education energy agriculture trade industry commerce transport environment labour labor
  security intelligence service services guard coast customs border presidential presidency cabinet government
  electoral election elections independent human rights anti corruption public prosecutor general attorney
  ombudsman auditor audit accounts revenue statistics civil administration legislature judiciary of and the for
  home internal external relations economy economic development water mines mining oil petroleum gas
  information communications culture youth sports tourism immigration migration refugees social welfare
  upper lower people's constituent transitional military secretariat directorate inspectorate command staff
  royal gendarmerie republican media broadcasting regulatory financial markets market competition consumer
  protection data privacy nuclear safety maritime aviation ports roads railways disaster management
  reconciliation truth land lands housing urban rural affairs regional local decentralisation administration`)
