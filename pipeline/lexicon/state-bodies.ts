/**
 * The bodies that any state has, by class, with their names in the house styles.
 *
 * One row a class: `id | name | forms`, forms split by semicolons: lower case, without the state’s name and
 * without articles. Facts compiled by hand.
 */
const CLASSES = `
government|Government|government;administration;authorities;authority;regime;junta;leadership;governing authorities;military regime;military government;military junta;military authorities;military council;ruling junta;ruling military council;transitional government;interim government;transitional authorities;interim authorities;civilian government;federal government;central government;national government;state authorities
presidency|Presidency|presidency;office of president;president's office;presidential office;presidential administration;presidential palace
cabinet|Cabinet|cabinet;council of ministers
prime-minister-office|Office of the Prime Minister|prime minister's office;office of prime minister
armed-forces|Armed Forces|army;military;armed forces;national army;troops;defence forces;defence force;national defence forces;national defence force;military forces;army forces;government troops;government forces;soldiers
navy|Navy|navy;naval forces
air-force|Air Force|air force;air forces
coast-guard|Coast Guard|coast guard;coastguard
border-guard|Border Guard|border guard;border guards;border police;border force;border guard service
national-guard|National Guard|national guard
police|Police|police;national police;police force;police forces;police service;federal police;national police force;national police service
gendarmerie|Gendarmerie|gendarmerie;national gendarmerie
security-forces|Security Forces|security forces;security services;security agencies
intelligence-service|Intelligence Service|intelligence service;intelligence services;intelligence agency;intelligence agencies;secret service;national intelligence service;military intelligence;intelligence
parliament|Parliament|parliament;legislature;national assembly;congress;national parliament;federal parliament;people's assembly
senate|Senate|senate
judiciary|Judiciary|judiciary;courts;judicial authorities
supreme-court|Supreme Court|supreme court;court of cassation;supreme court of justice
constitutional-court|Constitutional Court|constitutional court;constitutional council
high-court|High Court|high court
public-prosecutor|Public Prosecutor|public prosecutor;prosecutor's office;prosecutor general;prosecutor general's office;public prosecutor's office;office of prosecutor general;public prosecution
election-commission|Election Commission|election commission;electoral commission;independent electoral commission;independent election commission;national electoral commission;national election commission;central election commission;union election commission;supreme electoral council
central-bank|Central Bank|central bank;national bank;state bank;reserve bank
customs|Customs Service|customs;customs service;customs authority
`

/** What a ministry is for: `id | name | topics`, as the name of a ministry and the short way to say it have them. */
const MINISTRIES = `
foreign|Foreign Affairs|foreign affairs;foreign;foreign relations;external affairs;external relations;foreign affairs and trade;foreign and european affairs;foreign affairs and international cooperation
defence|Defence|defence;national defence;armed forces;defence and veterans affairs;defence and armed forces
finance|Finance|finance;finances;treasury;public finance;finance and planning;finance and treasury
interior|Interior|interior;internal affairs;home affairs;interior and security;interior and public security;interior and national administration
health|Health|health;public health;health and social welfare;health and population;health and sanitation
education|Education|education;national education
justice|Justice|justice;justice and human rights;justice and constitutional affairs
agriculture|Agriculture|agriculture;agriculture and food security;agriculture and livestock
energy|Energy|energy;power
oil|Oil|oil;petroleum;oil and gas
trade|Trade|trade;commerce;trade and industry;industry and trade;commerce and industry;international trade
labour|Labour|labour;labour and employment;labour and social affairs
environment|Environment|environment;environment and forestry
transport|Transport|transport;transportation
information|Information|information;information and communication
planning|Planning|planning;national planning;planning and development
economy|Economy|economy;economic affairs
water|Water|water;water resources;water and irrigation
security|Security|security;public security
`

/**
 * Bodies that have a name of their own: `alpha-2 code | class | name in the lexicon of government bodies`.
 * Facts compiled by hand.
 */
const OWN_NAMES = `
US|foreign-ministry|US Department of State
US|defence-ministry|US Department of Defense
US|finance-ministry|US Department of the Treasury
US|trade-ministry|US Department of Commerce
US|justice-ministry|US Department of Justice
US|energy-ministry|US Department of Energy
US|agriculture-ministry|US Department of Agriculture
US|labour-ministry|US Department of Labor
US|interior-ministry|US Department of the Interior
US|parliament|US Congress
US|senate|US Senate
US|supreme-court|US Supreme Court
US|navy|US Navy
US|air-force|US Air Force
US|coast-guard|US Coast Guard
US|central-bank|Federal Reserve
GB|parliament|UK Parliament
GB|foreign-ministry|Foreign, Commonwealth & Development Office
GB|interior-ministry|Home Office
GB|navy|Royal Navy
GB|air-force|Royal Air Force
GB|central-bank|Bank of England
DE|foreign-ministry|German Federal Foreign Office
DE|parliament|Bundestag
DE|armed-forces|Bundeswehr
DE|central-bank|Bundesbank
CA|foreign-ministry|Global Affairs Canada
ES|parliament|Cortes Generales
PL|parliament|Sejm
UA|parliament|Verkhovna Rada
CN|armed-forces|People's Liberation Army
CN|navy|People's Liberation Army Navy
CN|coast-guard|China Coast Guard
CN|parliament|National People's Congress
CN|central-bank|People's Bank of China
JP|parliament|Diet
JP|armed-forces|Japan Self-Defense Forces
KP|armed-forces|Korean People's Army
IN|central-bank|Reserve Bank of India
MM|armed-forces|Tatmadaw
MM|parliament|Pyidaungsu Hluttaw
ID|armed-forces|Tentara Nasional Indonesia
PH|armed-forces|Armed Forces of the Philippines
PH|coast-guard|Philippine Coast Guard
IL|parliament|Knesset
IL|armed-forces|Israel Defense Forces
LB|armed-forces|Lebanese Armed Forces
LB|central-bank|Banque du Liban
SD|armed-forces|Sudanese Armed Forces
SS|armed-forces|South Sudan People's Defence Forces
ET|armed-forces|Ethiopian National Defence Force
SO|armed-forces|Somali National Army
KE|armed-forces|Kenya Defence Forces
UG|armed-forces|Uganda People's Defence Force
RW|armed-forces|Rwanda Defence Force
CD|armed-forces|Armed Forces of the Democratic Republic of the Congo
ML|armed-forces|Forces Armées Maliennes
ZA|armed-forces|South African National Defence Force
NG|central-bank|Central Bank of Nigeria
NG|election-commission|Independent National Electoral Commission
HT|police|Haitian National Police
`

/** States whose central bank is called “Bank of …”; elsewhere that may be any bank. Facts compiled by hand. */
const BANKS_OF =
  'AL BW CA FI FR GB GH GR GY IL IT JM JP KR LA MU MX MZ MN NA PG SL SS ES TH TZ UG ZM RU EE LT SI DZ'

/** A class of bodies: the last part of the actor’s id, and its name. */
export interface BodyClass {
  id: string
  name: string
}

const rowsOf = (table: string): string[][] =>
  table
    .trim()
    .split('\n')
    .map((line) => line.split('|'))

const byForm = (table: string, suffix: string, title: (name: string) => string) =>
  new Map(
    rowsOf(table).flatMap(([id = '', name = '', forms = '']) =>
      forms
        .split(';')
        .map((form): [string, BodyClass] => [form, { id: `${id}${suffix}`, name: title(name) }]),
    ),
  )

/** Classes by the forms of their names. */
export const BODY_CLASSES: ReadonlyMap<string, BodyClass> = byForm(CLASSES, '', (name) => name)

/** Classes of ministries by what they are for. */
export const MINISTRY_TOPICS: ReadonlyMap<string, BodyClass> = byForm(
  MINISTRIES,
  '-ministry',
  (name) => `Ministry of ${name}`,
)

/** The name of a body by `alpha-2 code|class`. */
export const OWN_BODY_NAMES: ReadonlyMap<string, string> = new Map(
  rowsOf(OWN_NAMES).map(([code = '', id = '', name = '']) => [`${code}|${id}`, name]),
)

export const CENTRAL_BANKS_OF: ReadonlySet<string> = new Set(BANKS_OF.split(' '))
