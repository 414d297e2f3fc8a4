import { byWord } from './word-list.ts'

/**
 * Head nouns, singular lemmas, that denote collective actors, by kind.
 * Compiled by hand with WordNet 3.1’s lexicographer file noun.group beside.
 */
const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** Organs of a state. */
export const GOVERNMENT_NOUNS = words(`
government regime junta administration authority ministry army military navy police gendarmerie court
parliament legislature judiciary cabinet presidency bureaucracy troop troops senate congress municipality
coastguard department bureau agency directorate secretariat inspectorate regulator constabulary
militaries politburo praesidium presidium treasury embassy consulate delegation prosecutorate
chancellery customs magistracy leadership executive dictatorship monarchy state-institution
intelligence ombudsman electoral-commission
`)

/** Government bodies only with a word before the head that says so. */
export const GOVERNMENT_COMPOUNDS = byWord<ReadonlySet<string>>({
  force:
    words(`security armed military police defence defense government state federal ground air land
    naval special border regular internal coalition allied regional national loyalist
    task interior joint counter-terrorism counterterrorism occupation invasion`),
  service: words(`security intelligence secret civil prison foreign diplomatic customs immigration
    border correctional police`),
  guard: words(`national coast presidential republican border home revolutionary royal`),
  council:
    words(`military governing ruling sovereignty presidential transitional city town municipal
    state provincial regional county local district national village supreme security ministerial`),
  assembly: words(`national constituent legislative general regional provincial state local`),
  commission:
    words(`electoral election anti-corruption truth national human-rights boundary planning
    government parliamentary reform`),
  committee:
    words(`affairs intelligence finance budget defence defense services judiciary oversight ethics
    appropriations accounts foreign-affairs parliamentary congressional senate house select standing central`),
  house: words(`lower upper`),
  chamber: words(`lower upper`),
  office: words(
    `prosecutor's prosecutor prime-minister's president's statistics audit attorney-general's`,
  ),
  institution: words(`state government public governmental federal`),
  body: words(`state government electoral governmental regulatory oversight law-enforcement judicial
    legislative`),
  organ: words(`state government security`),
  apparatus: words(`security state military intelligence`),
  unit: words(`army police military commando security intelligence special`),
  enforcement: words(`law`),
  bank: words(`central reserve`),
  branch: words(`executive legislative judicial`),
  system: words(`judicial court justice`),
  command: words(`military army high`),
  corps: words(`diplomatic officer`),
  tribunal: words(`military constitutional electoral criminal`),
  brigade: words(`army military`),
})

/** Non-state armed groups. */
export const ARMED_NOUNS = words(`
militia gang cartel rebel insurgent guerrilla guerilla militant jihadist jihadi gunman paramilitary
mercenary terrorist bandit pirate warlord separatist mujahid mujahideen mujahedin extremist
paramilitaries narco-trafficker maras mara vigilante hijacker
`)

/** Words that make an armed group of “group”, “movement”, “faction”, “organisation”, “force” … */
export const ARMED_MODIFIERS = words(`
armed rebel militant insurgent jihadist jihadi terror terrorist extremist paramilitary splinter
criminal militia dissident guerrilla islamist separatist vigilante mafia self-defence self-defense
gang insurgency trafficking smuggling non-state drug-trafficking narco mercenary proxy
takfiri salafi-jihadist al-qaeda-linked iran-backed pro-iranian anti-government pro-government
`)

/** Political parties. */
export const PARTY_NOUNS = words(`party opposition`)
export const PARTY_MODIFIERS =
  words(`political opposition ruling governing electoral parliamentary socialist
  nationalist conservative liberal communist centrist left-wing right-wing far-right far-left populist islamist`)

/** Companies, associations, churches, media, schools. */
export const ORGANISATION_NOUNS = words(`
company firm corporation conglomerate enterprise business bank ngo charity university newspaper
broadcaster media outlet church mosque union federation association foundation institute think-tank
airline operator carmaker automaker manufacturer exporter importer insurer lender supplier
contractor refiner carrier producer shipper creditor startup start-up multinational retailer utility
monopoly consortium cooperative co-operative publisher employer subsidiary shareholder bondholder
financier agribusiness drugmaker steelmaker arms-maker shipbuilder oil-major telecom telco franchise
media-outlet press watchdog thinktank nonprofit
non-profit organisation organization brokerage hedge-fund shipping-line
`)

/** Words that make an organisation of “group”, “agency”, “society”, “line”, “network” … */
export const ORGANISATION_MODIFIERS = words(`
rights advocacy aid relief humanitarian civil environmental charitable lobby lobbying watchdog
monitoring research trade professional business development faith-based non-governmental
nongovernmental civil-society women's student campaign campaigning conservation media news
legal industry shipping press interest pressure youth community grassroots volunteer credit rating
ratings credit-rating human-rights peacebuilding anti-corruption victims survivor farmers' farmer
consumer labour labor worker workers women men students teachers veterans patients citizen citizens farmers refugee
survivors journalists lawyers doctors medical opposition-linked fishing agricultural mining energy tech
indigenous-rights animal-rights minority-rights religious-freedom press-freedom digital-rights
`)

/** Heads that need such a word, or an antecedent, to be typed. */
export const OPEN_GROUP_NOUNS = words(`
group movement faction organisation organization network alliance coalition bloc body agency entity
unit wing front outfit force cell syndicate brigade battalion line commission council
committee institution mission operation contingent
`)

/** Collectives of states and governments, in the plural. */
export const STATE_COLLECTIVES = words(`
donor power ally neighbour neighbor country state nation government capital partner republic
signatory guarantor belligerent superpower stakeholder kingdom emirate sultanate
`)

/** What makes of “partners” organisations that work beside each other: “humanitarian partners”. */
export const WORKING_MODIFIERS = words(`
humanitarian implementing responding operational development health education cluster protection
nutrition relief aid local national community civil-society non-governmental technical funding
delivery corporate industry private private-sector business commercial media research academic
training service
`)

/** Persons of the plural who, with what follows, are whole states or organisations: “outside stakeholders”. */
export const OUTSIDERS = words(
  `actor stakeholder sponsor backer patron player mediator creditor supporter`,
)
export const OUTSIDE = words(`
foreign outside external international regional global western multilateral third-party
`)

/** Modifiers that make “countries”, “powers”, “governments”, “partners” an open collective. */
export const BLOC_MODIFIERS = words(`
foreign outside external regional western european african asian arab gulf neighbouring neighboring
donor member major great international global middle nuclear world rich poor developing developed
industrialised industrialized emerging wealthy low-income middle-income high-income island
landlocked host transit third allied friendly like-minded likeminded concerned participating
coastal littoral riparian eastern southern northern latin-american nordic baltic balkan
central-asian sahelian muslim muslim-majority islamic non-western occidental coastal contributing
troop-contributing signatory guarantor sponsor backing key influential other many most some several
certain all these those
`)

/** Ethnic, religious, national and social groups. */
export const PEOPLE_NOUNS = words(`
people peoples community population minority tribe clan family household youth woman man child
diaspora public populace citizenry crowd staff personnel electorate elite clergy peasantry
intelligentsia nobility middle-class working-class workforce society generation caste sect majority
civilian police-officer brethren folk counterpart group mob individual team crew grouping
`)

/** Nouns of the kinds above that name an activity, a place or a thing as often: only with a determiner or modifier. */
export const NEEDS_CONTEXT = words(`
state capital power party authority agency public society office school church hospital press bank
business media court customs intelligence executive leadership platform utility monopoly carrier
operator majority minority generation crowd line mission team unit cell body force network union
department college academy house chamber
`)
