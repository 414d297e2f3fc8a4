import type { Actor } from '../records.ts'
import { wordClasses, wordSet } from './word-list.ts'

/**
 * Words that, capitalised, say what a proper name names. Sources: the codebook’s kinds; the names of
 * bodies in the gazetteer’s lists; common usage.
 */

/** What the head word of an organisation’s name makes it. */
export const NAME_HEADS: ReadonlyMap<string, Actor['kind']> = wordClasses({
  government: `Ministry Ministries Department Departments Bureau Agency Agencies Authority Authorities
    Administration Army Navy Forces Force Police Guard Guards Parliament Court Courts Tribunal Senate Congress
    Assembly Government Cabinet Office Directorate Command Corps Constabulary Embassy Treasury
    Inspectorate Legislature Junta Regime Board Duma Service Services House Chamber Municipality
    Gendarmerie Politburo Executive Presidency Marines Judiciary Consulate Commissariat Militaries
    Military Customs Bundestag Knesset Regiment Division Fleet Squadron Headquarters Secretariat
    Commission Committee Council Councils Panel Inquiry Intelligence Prosecutor Ombudsman Jirga Sejm
    Riksdag Storting Folketing Diet Rada Verkhovna Majlis Reserve`,
  'armed-group': `Brigade Brigades Militia Militias Cartel Battalion Battalions Mujahideen Mujahedin
    Gang Clan Rebels Guerrillas Insurgents Tigers Fedayeen Katiba Lashkar Jaish Jaysh Ansar Liwa
    Fighters Resistance Vanguard Militants Column Maquis Wolves`,
  party: `Partisi Partido Partito Partei Partij Parti Partidul Party Parties Democrats Rally Coalition Bloc Whigs Liberals Socialists Communists
    Conservatives Nationalists Greens Labour Republicans`,
  organisation: `Inc Inc. Corp Corp. Ltd Ltd. LLC plc PLC AG SA S.A. GmbH NV Co. Company Companies
    Corporation Group Bank Airlines Airways Motors Industries Holdings Holding Energy Oil Petroleum
    Resources Systems Technologies Technology Electronics Telecom Telecommunications Media News Times
    Post Herald Tribune Journal Gazette Daily Telegraph Chronicle Examiner Observer Review Magazine
    Network University College Institute Institution School Academy Center Centre Foundation Trust
    Fund Society Association Associations Federation League Club Church Initiative Watch International
    Observatory Monitor Relief Aid Lawyers Doctors Hospital Studios Records Orchestra Museum Library
    Union Unions Alliance Organization Organisation Organizations Organisations Confederation
    Consortium Cooperative Syndicate Brotherhood Order Chapter Partnership Ventures Capital Partners
    Broadcasting Television Radio Press Productions Pictures Entertainment Laboratory Laboratories
    Stiftung Fondation Fundación Instituto Universidad Université Universität Synod Diocese Archdiocese
    Seminary Congregation Mission Project Exchange Team Crescent Cross Guild Chamber Forum Conference
    Movement Front Campaign Committee Collective Lobby Caucus Convention Secretariat Community Legion Scouts Action
    Women Lodge Veterans Daughters Sons Roundtable Bund Fellowship Platform Sisterhood Orchestra Theatre Theater Gallery
    Communities Pact Mosque Synagogue Temple`,
})

/** Words in a name that turn a body of doubtful kind into another. */
export const KIND_CUES: ReadonlyMap<string, Actor['kind']> = wordClasses({
  intergovernmental: `International Intergovernmental Inter-Governmental UN U.N. Multilateral
    Multinational Interparliamentary Inter-American Pan-African Pan-American Hemispheric Transatlantic
    Intergovernmental AU EU ECOWAS NATO ASEAN OSCE`,
  'armed-group': `Liberation Insurgent Resistance Jihad Revolutionary Guerrilla Mujahideen Separatist
    Martyrs Salvation Self-Defence Self-Defense`,
  party: `Democratic Socialist Communist Conservative Liberal Republican Labour Labor Christian
    Nationalist Progressive Green Unionist Agrarian Peasant Freedom Centre Popular Progress Unity`,
  organisation: `Human Rights Civil Students Workers Teachers Trade Women Women's Youth Research
    Studies Policy Strategic Relief Refugee Charity Medical Journalists Catholic Islamic Baptist
    Anglican Methodist Evangelical Jewish Commerce`,
  government: `National Federal Electoral Supreme Constitutional Military Ruling Presidential Security
    Public Central State Royal Transitional Armed Air Defence Defense Regulatory Interim Legislative
    Customs Revenue Planning Anti-Corruption High`,
})

/** Heads whose kind the words beside them decide. */
export const OPEN_HEADS: ReadonlySet<string> = wordSet(`
  Front Movement Union Alliance Organization Organisation Organizations Organisations Federation
  Confederation League Council Commission Committee Forum Conference Army Forces Force Congress Group
  Mission Community Communities Court Tribunal Fund Bank Agency Authority Assembly Coalition Bloc
  Convention Secretariat Network Brotherhood Order Service Services Office Centre Center Board Panel
  Command Corps Guard Guards Party Team Chamber`)

/** Heads that take “of …”, “for …”, “on …” behind them. */
export const HEADS_WITH_COMPLEMENT: ReadonlySet<string> = wordSet(`
  Ministry Department Bureau Office Council Commission Committee Association Union Institute Center
  Centre Bank Church University College Government Republic Court Board Organization Organisation
  Federation Front Movement Party League Congress Chamber House Community Confederation Army Forces
  Agency Fund Society Academy School Foundation Alliance Campaign Authority Assembly Coalition
  Conference Corps Directorate Parliament National Forum Group Initiative Kingdom Order Project
  Secretariat Senate Service State States Trust Tribunal Union Coordination Administration Cabinet
  Embassy Museum Library Diocese Archdiocese Division Fellowship Liga Ministries Panel Partnership
  Campaign Network Platform Mission Rally Bundle Endowment Liberals Communists Socialists Sons
  Daughters Dames Women Scouts Citizens Democrats Action Brothers Friends Students Mothers Veterans Lawyers Doctors Reporters Physicians Doctors
  Group Departments Institution Supporters Friends Followers Knights Defenders`)

/** Heads that name a place. */
export const PLACE_HEADS: ReadonlySet<string> = wordSet(`
  Reef River Province Valley Strait Straits Sea Mountains Mountain Mount Island Islands Isle Airport
  Port Harbour Harbor Bay Gulf Peninsula Desert Delta Basin Lake Lakes Canal Ocean Coast Highlands
  Plateau Hills Hill Ridge Pass Corridor Triangle County Counties District Region Governorate Oblast Prefecture
  Municipality City Town Village Camp Bridge Square Street Avenue Road Highway Boulevard Cape Shoal
  Atoll Archipelago Forest Park Border Frontier Crossing Terminal Pipeline Dam Station Heights Plain
  Plains Parish Borough Falls Springs Beach Barracks Base Fort Castle Palace Tower Cathedral Cemetery
  Stadium Prison Jail Wall Zone Territory Territories Field Oilfield Mine Refinery Township Department
  Belt Horn Steppe Oasis Wadi Jabal Jebel Channel Sound Line Ward Neighborhood Neighbourhood Canton`)

/** Heads of places and things that are common family names too. Source: the surnames of the U.S. Census of 1990. */
export const SURNAME_HEADS: ReadonlySet<string> = wordSet(`
  White Hill Green Ward Day Park Wall Horn Lake Field Castle Street Parish Forest Tower Bay`)

/** Heads that name an event, a text, a plan or another thing. */
export const THING_HEADS: ReadonlySet<string> = wordSet(`
  War Wars Spring Summit Agreement Agreements Treaty Accord Accords Declaration Act Resolution Plan
  Protocol Convention Conventions List Day Games Olympics Election Elections Crisis Revolution Uprising
  Massacre Genocide Holocaust Referendum Constitution Charter Directive Regulation Law Bill Strategy
  Doctrine Initiative Programme Program Process Framework Roadmap Agenda Report Review Index Award
  Prize Cup Championship Festival Week Month Year Dialogue Talks Negotiations Deal Pact Memorandum
  Offensive Battle Siege Operation Campaign Coup Mutiny Rebellion Revolt Intifada Riots Protests
  Depression Recession Pandemic Virus Fever Famine Drought Earthquake Tsunami Hurricane Cyclone
  Language Empire Era Age Dynasty Code Amendment Article Chapter Annex Appendix Table Figure Box Map
  Section Paragraph Volume Issue Note Briefing Brief Statement Letter Speech Address Green Paper
  White Book Bible Quran Koran Torah Theory Principle Principles Rule Rules Standard Standards Goals
  Fund Funds Mechanism Facility Package Order Decree Edict Ordinance Status Question Affair Scandal
  Trial Case Project Road Belt Primary Primaries Debate Debates Inauguration Caucuses Movement
  Restoration Renaissance Reformation Enlightenment Reich Republic Fourth Fifth Interconnector
  Stream Interregnum Putsch Raid Raids Expedition Compromise Proclamation Papers Address Pandemic`)

/** Capitalised words that stand alone for an actor of the text or of its country. */
export const BARE_BODIES: ReadonlyMap<string, Actor['kind']> = wordClasses({
  government: `Congress Parliament Senate Treasury Ministry Court Cabinet Bureau Department Agency Army
    Navy Police Judiciary Assembly House Politburo Chamber Authority`,
  intergovernmental: `Commission Council Secretariat Organisation Organization Union Bank Fund
    Alliance Community Mission Tribunal Court Security_Council General_Assembly Human_Rights_Council`,
  organisation: `Church University Institute Company Group Corporation Foundation Association`,
  party: `Party`,
  'armed-group': `Front Movement Brigade`,
})

/** Small words within a person’s name. */
export const NAME_PARTICLES: ReadonlySet<string> = wordSet(`
  de del della da dos das di du la le van von der den ter ten bin ibn bint al el ul abu ben y zu zur af av`)

/** Prefixes that a hyphen joins to a capitalised word: “al-Burhan”. */
export const ARABIC_PREFIXES: ReadonlySet<string> = wordSet(`
  al el ul ur ud ad as ash at az an ar es ed er ez eş Al El As Ash At Az An Ar Ad Ul Ur Ed Es Er`)

/** Endings of a person’s name that follow it. */
export const NAME_ENDINGS: ReadonlySet<string> =
  wordSet(`Jr Jr. Sr Sr. II III IV V VI VII VIII IX X XI
  XII XIII XIV XV XVI Pasha Bey Effendi Khan`)

/** Capitalised words that never belong to a name by themselves. */
export const NEVER_NAMES: ReadonlySet<string> = wordSet(`
  The A An This That These Those It Its He She We They You I His Her Their Our My Your Who Whom Whose
  Which What When Where Why How If While Although Though Because Since As At By For From In Into Of
  Off On Onto Out Over To Under Up With Within Without About Above Across After Against Along Amid
  Among Around Before Behind Below Beneath Beside Besides Between Beyond Despite During Except Inside
  Like Near Outside Past Per Through Throughout Toward Towards Until Upon Via And Or But Nor So Yet
  Both Either Neither Not No None Nothing Few Many Several Some Most Much More Less All Any Each Every
  Another Other Others Such Same One Two Three Four Five Six Seven Eight Nine Ten First Second Third
  Fourth Last Next Then There Here Now Today Tomorrow Yesterday Still Also Even Only Just However
  Moreover Furthermore Nevertheless Nonetheless Therefore Thus Hence Meanwhile Instead Otherwise
  Indeed Finally Recently Currently Previously Later Earlier Once Again Perhaps Maybe Unless Whereas
  Whether Will Would Should Could Can May Might Must Shall Do Does Did Is Are Was Were Be Been Being
  Has Have Had Having Given According Following Including Regarding Ultimately Unfortunately Similarly
  Likewise Consequently Additionally Specifically Overall Generally Historically January February March
  April June July August September October November December Monday Tuesday Wednesday Thursday
  Friday Saturday Sunday Mr Mrs Ms Note Source Sources Figure Table Box Annex Appendix Chapter Section Article Part`)

/** Names of faiths, doctrines, feasts, texts and other things that are no actors. */
export const ABSTRACT_NAMES: ReadonlySet<string> = wordSet(`
  Islam Christianity Judaism Buddhism Hinduism Sikhism Marxism Communism Nazism Fascism Zionism Socialism
  Liberalism Islamism Salafism Sharia God Allah Bible Quran Koran Torah Internet Web Covid COVID Covid-19 COVID-19
  Ebola HIV AIDS Christmas Easter Ramadan Eid Nowruz Passover Hanukkah Diwali Lent Brexit Holocaust Nakba
  Intifada English Arabic Mandarin Swahili Pashto Dari Urdu Farsi Cyrillic Earth Sun Moon Mars Renaissance
  Enlightenment Constitution Charter Horn Chapter Annex Article Appendix Schengen Eurozone Bitcoin Medicare
  Medicaid Nobel Oscar Pulitzer Olympics Facebook-live Kalashnikov Patriot HIMARS Himars Javelin Stinger Starlink-terminal
  PhD MBA GDP GNP IED IEDs PPE HQ CEO CFO MP MPs TV ID VIP NGO NGOs IDP IDPs SME SMEs FDI VAT AI IT R&D LNG LPG UAV UAVs ICT
  IGO DDR SSR WMD CO2 EEZ EEZs MoU FAQ PDF URL GPS HIV/AIDS LGBT LGBTQ COP PPP GBV SGBV WASH ODA SDG SDGs NPT JCPOA START INF
  TNT RPG BRI CPEC TPP CPTPP NAFTA USMCA RCEP AfCFTA ISDS ESG CBAM FATCA GATT GATS TRIPS UNCLOS`)
