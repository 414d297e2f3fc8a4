import { wordSet } from './word-list.ts'

/**
 * Titles and offices before a person’s name. Compiled by hand from common usage.
 */

/** Words that end a title; a name follows. */
export const TITLE_HEADS: ReadonlySet<string> = wordSet(`
  President Vice-President Co-President Premier Minister Ministers Chancellor Secretary Undersecretary
  Under-Secretary Secretary-General Commissioner Ambassador Envoy Governor Mayor Senator Senators
  Congressman Congresswoman Congressmen Representative Representatives Deputy Speaker Chairman
  Chairwoman Chairperson Chair Director Director-General Administrator King Queen Prince Princess
  Emperor Empress Emir Sheikh Sheik Shaikh Sultan Shah Tsar Czar Kaiser Caliph Pope Cardinal Archbishop
  Bishop Patriarch Ayatollah Imam Mullah Mufti Rabbi Reverend Rev Rev. Father Sister Brother Saint St.
  General Gen Gen. Colonel Col Col. Major Maj Maj. Captain Capt Capt. Lieutenant Lt Lt. Sergeant Sgt
  Sgt. Corporal Cpl. Private Pvt. Marshal Admiral Adm Adm. Commodore Brigadier Brig Brig. Commander
  Cmdr Cmdr. Commander-in-Chief Chief Judge Justice Prosecutor Attorney Dr Dr. Doctor Professor Prof
  Prof. Mr Mr. Mrs Mrs. Ms Ms. Miss Sir Dame Lord Lady Hon Hon. Baron Baroness Count Countess Duke
  Duchess Earl Viscount Marquess President-elect Governor-General Coordinator Rapporteur Representative
  Leader Spokesman Spokeswoman Spokesperson Candidate Councillor Councilor Councilman Alderman Sheriff
  Superintendent Inspector Constable Officer Official Adviser Advisor Strongman Warlord Comrade Generalissimo
  Maharaja Nawab Raja Taoiseach Tánaiste Chieftain Sen Sen. Rep Rep. Gov Gov. Pres. Amb. Sec. Dep.
  Sec-Gen. Maj-Gen. Lt-Gen. Lt-Col. Brig-Gen. Sultan Nurse Coach Treasurer Comptroller Attaché Consul
  Archduke Infanta Tsarina Regent Prefect Negotiator Mediator Facilitator Defender Ombudsman Auditor Chairman-designate Premier-designate
  Minister-designate Journalist Analyst Economist Historian Lawyer Activist Delegate Provost Rector Dean
  Presidents Premiers Chancellors Secretaries Governors Ambassadors Envoys Generals Colonels Captains
  Admirals Judges Justices Professors Kings Queens Princes Lords Bishops Actor Actress Singer Singers Author
  Writer Vizier Datuk Tun MP MEP MSP MPP TD
  Principal Chaplain Pastor Deacon Elder Abbot Haji Hajji Ustaz Maulana Mawlawi Maulvi Molla Hojatoleslam
  Sayyid Syed U Daw Pandit Begum Madam Madame Monsieur Señor Don Doña Herr Frau Signor`)

/** Titles that are no more than a form of address, and are no office by themselves. */
export const ADDRESS_FORMS: ReadonlySet<string> = wordSet(`
  Mr Mr. Mrs Mrs. Ms Ms. Miss Sir Dame Hon Hon. Dr Dr. Prof Prof. Rev Rev. U Daw Don Doña Herr Frau
  Madam Madame Monsieur Señor Signor Saint St. Comrade Gen Gen. Col Col. Maj Maj. Capt Capt. Lt Lt.
  Sgt Sgt. Cpl. Pvt. Adm Adm. Brig Brig. Cmdr Cmdr. Sen Sen. Rep Rep. Gov Gov. Pres. Amb. Sec.`)

/** What follows “Secretary”, “Minister”, “Chief”, “Speaker” … within a title. */
export const TITLE_COMPLEMENT_HEADS: ReadonlySet<string> = wordSet(`
  Secretary Minister Chief Speaker Director Commander Chairman Chair Head President Governor Mayor
  Commissioner Leader Chancellor Attorney Prince Archbishop Bishop King Queen Emir Sultan Patriarch
  Duke Earl Lord General Premier Ambassador Representative Coordinator Undersecretary Under-Secretary
  Secretary-General Director-General Deputy Judge Justice Prosecutor Inspector Envoy`)
