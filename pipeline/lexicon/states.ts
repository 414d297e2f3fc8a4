/**
 * The gazetteer of states, dependent territories, de facto states and states of the past.
 *
 * One row a state: `alpha-2 | alpha-3 | names | acronyms | adjectives | people | seats`, lists split by commas;
 * the first name is the one that the slug is made from. `people` are the plural nouns for the nationals.
 * `seats` are the capital and other cities that stand for the government; one that is also the name of
 * the state is left out.
 *
 * Sources: codes: ISO 3166-1, held against i18n-iso-countries by a test (XK is user-assigned); names,
 * adjectives, people and seats: facts compiled by hand. De facto and past states have no code, or are
 * names of their successor.
 */
const TABLE = `
AF|AFG|Afghanistan||Afghan|Afghans|Kabul
AL|ALB|Albania||Albanian|Albanians|Tirana
DZ|DZA|Algeria||Algerian|Algerians|Algiers
AD|AND|Andorra||Andorran|Andorrans|Andorra la Vella
AO|AGO|Angola||Angolan|Angolans|Luanda
AG|ATG|Antigua and Barbuda,Antigua||Antiguan|Antiguans,Barbudans|
AR|ARG|Argentina||Argentine,Argentinian,Argentinean|Argentines,Argentinians,Argentineans|Buenos Aires
AM|ARM|Armenia||Armenian|Armenians|Yerevan
AU|AUS|Australia||Australian|Australians|Canberra
AT|AUT|Austria||Austrian|Austrians|Vienna
AZ|AZE|Azerbaijan||Azerbaijani,Azeri|Azerbaijanis,Azeris|Baku
BS|BHS|Bahamas||Bahamian|Bahamians|Nassau
BH|BHR|Bahrain||Bahraini|Bahrainis|Manama
BD|BGD|Bangladesh||Bangladeshi|Bangladeshis|Dhaka,Dacca
BB|BRB|Barbados||Barbadian,Bajan|Barbadians,Bajans|Bridgetown
BY|BLR|Belarus,Byelorussia,Belorussia||Belarusian,Belarussian|Belarusians,Belarussians|Minsk
BE|BEL|Belgium||Belgian|Belgians|Brussels
BZ|BLZ|Belize||Belizean|Belizeans|Belmopan
BJ|BEN|Benin,Dahomey||Beninese,Beninois|Beninese|Porto-Novo,Cotonou
BT|BTN|Bhutan||Bhutanese|Bhutanese|Thimphu
BO|BOL|Bolivia||Bolivian|Bolivians|La Paz,Sucre
BA|BIH|Bosnia and Herzegovina,Bosnia-Herzegovina,Bosnia & Herzegovina,Bosnia|BiH|Bosnian|Bosnians|Sarajevo
BW|BWA|Botswana||Botswanan,Motswana|Batswana|Gaborone
BR|BRA|Brazil||Brazilian|Brazilians|Brasilia,Brasília
BN|BRN|Brunei,Brunei Darussalam||Bruneian|Bruneians|Bandar Seri Begawan
BG|BGR|Bulgaria||Bulgarian|Bulgarians|Sofia
BF|BFA|Burkina Faso,Burkina,Upper Volta||Burkinabe,Burkinabé,Burkinabè|Burkinabe,Burkinabé,Burkinabè|Ouagadougou
BI|BDI|Burundi||Burundian|Burundians|Bujumbura,Gitega
KH|KHM|Cambodia,Kampuchea||Cambodian,Kampuchean|Cambodians|Phnom Penh
CM|CMR|Cameroon,Cameroun||Cameroonian|Cameroonians|Yaounde,Yaoundé
CA|CAN|Canada||Canadian|Canadians|Ottawa
CV|CPV|Cape Verde,Cabo Verde||Cape Verdean,Cabo Verdean|Cape Verdeans,Cabo Verdeans|Praia
CF|CAF|Central African Republic|CAR||Central Africans|Bangui
TD|TCD|Chad||Chadian|Chadians|N'Djamena,Ndjamena
CL|CHL|Chile||Chilean|Chileans|Santiago,Santiago de Chile
CN|CHN|China,People's Republic of China,Mainland China,Red China,Communist China|PRC|Chinese|Chinese|Beijing,Peking
CO|COL|Colombia||Colombian|Colombians|Bogota,Bogotá
KM|COM|Comoros||Comorian,Comoran|Comorians,Comorans|Moroni
CD|COD|Democratic Republic of the Congo,Democratic Republic of Congo,DR Congo,Congo-Kinshasa,Congo,Zaire,Zaïre|DRC|Congolese,Zairian,Zairean|Congolese|Kinshasa
CG|COG|Republic of the Congo,Republic of Congo,Congo-Brazzaville,Congo||Congolese|Congolese|Brazzaville
CR|CRI|Costa Rica||Costa Rican|Costa Ricans|San José,San Jose
CI|CIV|Côte d'Ivoire,Ivory Coast,Cote d'Ivoire||Ivorian|Ivorians|Yamoussoukro,Abidjan
HR|HRV|Croatia||Croatian,Croat|Croatians,Croats|Zagreb
CU|CUB|Cuba||Cuban|Cubans|Havana
CY|CYP|Cyprus||Cypriot|Cypriots|Nicosia
CZ|CZE|Czech Republic,Czechia||Czech|Czechs|Prague
DK|DNK|Denmark||Danish|Danes|Copenhagen
DJ|DJI|Djibouti||Djiboutian|Djiboutians|
DM|DMA|Dominica||Dominican|Dominicans|Roseau
DO|DOM|Dominican Republic||Dominican|Dominicans|Santo Domingo
EC|ECU|Ecuador||Ecuadorian,Ecuadorean|Ecuadorians,Ecuadoreans|Quito
EG|EGY|Egypt||Egyptian|Egyptians|Cairo
SV|SLV|El Salvador||Salvadoran,Salvadorian,Salvadorean|Salvadorans,Salvadorians|San Salvador
GQ|GNQ|Equatorial Guinea||Equatorial Guinean,Equatoguinean|Equatorial Guineans,Equatoguineans|Malabo
ER|ERI|Eritrea||Eritrean|Eritreans|Asmara
EE|EST|Estonia||Estonian|Estonians|Tallinn
SZ|SWZ|Eswatini,Swaziland||Swazi,Emaswati|Swazis|Mbabane
ET|ETH|Ethiopia,Abyssinia||Ethiopian|Ethiopians|Addis Ababa,Addis
FJ|FJI|Fiji||Fijian|Fijians|Suva
FI|FIN|Finland||Finnish|Finns|Helsinki
FR|FRA|France||French|French|Paris
GA|GAB|Gabon||Gabonese|Gabonese|Libreville
GM|GMB|Gambia||Gambian|Gambians|Banjul
GE|GEO|Georgia||Georgian|Georgians|Tbilisi
DE|DEU|Germany,West Germany|FRG|German,West German|Germans,West Germans|Berlin,Bonn
GH|GHA|Ghana||Ghanaian|Ghanaians|Accra
GR|GRC|Greece||Greek,Hellenic|Greeks|Athens
GD|GRD|Grenada||Grenadian|Grenadians|St. George's
GT|GTM|Guatemala||Guatemalan|Guatemalans|Guatemala City
GN|GIN|Guinea,Guinea-Conakry||Guinean|Guineans|Conakry
GW|GNB|Guinea-Bissau,Guinea Bissau||Bissau-Guinean,Bissau Guinean|Bissau-Guineans|Bissau
GY|GUY|Guyana||Guyanese|Guyanese|Georgetown
HT|HTI|Haiti||Haitian|Haitians|Port-au-Prince
HN|HND|Honduras||Honduran|Hondurans|Tegucigalpa
HU|HUN|Hungary||Hungarian|Hungarians|Budapest
IS|ISL|Iceland||Icelandic|Icelanders|Reykjavik,Reykjavík
IN|IND|India||Indian|Indians|New Delhi,Delhi
ID|IDN|Indonesia||Indonesian|Indonesians|Jakarta,Nusantara
IR|IRN|Iran,Islamic Republic of Iran,Persia||Iranian,Persian|Iranians|Tehran,Teheran
IQ|IRQ|Iraq||Iraqi|Iraqis|Baghdad
IE|IRL|Ireland,Republic of Ireland,Irish Republic,Eire,Irish Free State||Irish|Irish|Dublin
IL|ISR|Israel||Israeli|Israelis|Jerusalem,West Jerusalem,Tel Aviv
IT|ITA|Italy||Italian|Italians|Rome
JM|JAM|Jamaica||Jamaican|Jamaicans|Kingston
JP|JPN|Japan||Japanese|Japanese|Tokyo
JO|JOR|Jordan,Hashemite Kingdom of Jordan,Hashemite Kingdom,Transjordan||Jordanian|Jordanians|Amman
KZ|KAZ|Kazakhstan||Kazakh,Kazakhstani|Kazakhs,Kazakhstanis|Astana,Nur-Sultan
KE|KEN|Kenya||Kenyan|Kenyans|Nairobi
KI|KIR|Kiribati||I-Kiribati|I-Kiribati|Tarawa
KP|PRK|North Korea,Democratic People's Republic of Korea|DPRK|North Korean|North Koreans|Pyongyang
KR|KOR|South Korea,Republic of Korea,Korea|ROK|South Korean,Korean|South Koreans|Seoul
XK|XKX|Kosovo,Kosova||Kosovar,Kosovan|Kosovars,Kosovans|Pristina,Prishtina
KW|KWT|Kuwait||Kuwaiti|Kuwaitis|Kuwait City
KG|KGZ|Kyrgyzstan,Kyrgyz Republic,Kirghizia||Kyrgyz,Kyrgyzstani|Kyrgyz,Kyrgyzstanis|Bishkek
LA|LAO|Laos,Lao People's Democratic Republic,Lao PDR||Laotian,Lao|Laotians|Vientiane
LV|LVA|Latvia||Latvian|Latvians|Riga
LB|LBN|Lebanon||Lebanese|Lebanese|Beirut
LS|LSO|Lesotho||Basotho,Mosotho|Basotho|Maseru
LR|LBR|Liberia||Liberian|Liberians|Monrovia
LY|LBY|Libya||Libyan|Libyans|Tripoli
LI|LIE|Liechtenstein||Liechtensteiner|Liechtensteiners|Vaduz
LT|LTU|Lithuania||Lithuanian|Lithuanians|Vilnius
LU|LUX|Luxembourg||Luxembourgish|Luxembourgers|
MG|MDG|Madagascar||Malagasy,Madagascan|Malagasy|Antananarivo
MW|MWI|Malawi||Malawian|Malawians|Lilongwe
MY|MYS|Malaysia,Malaya||Malaysian|Malaysians|Kuala Lumpur,Putrajaya
MV|MDV|Maldives||Maldivian|Maldivians|Malé
ML|MLI|Mali||Malian|Malians|Bamako
MT|MLT|Malta||Maltese|Maltese|Valletta
MH|MHL|Marshall Islands||Marshallese|Marshallese|Majuro
MR|MRT|Mauritania||Mauritanian|Mauritanians|Nouakchott
MU|MUS|Mauritius||Mauritian|Mauritians|Port Louis
MX|MEX|Mexico||Mexican|Mexicans|Mexico City
FM|FSM|Micronesia,Federated States of Micronesia|FSM|Micronesian|Micronesians|Palikir
MD|MDA|Moldova,Moldavia||Moldovan|Moldovans|Chisinau,Chișinău,Chişinău
MC|MCO|Monaco||Monegasque,Monégasque|Monegasques|
MN|MNG|Mongolia||Mongolian,Mongol|Mongolians,Mongols|Ulaanbaatar,Ulan Bator
ME|MNE|Montenegro||Montenegrin|Montenegrins|Podgorica
MA|MAR|Morocco||Moroccan|Moroccans|Rabat
MZ|MOZ|Mozambique||Mozambican|Mozambicans|Maputo
MM|MMR|Myanmar,Burma||Burmese,Myanmarese|Burmese|Naypyitaw,Naypyidaw,Nay Pyi Taw,Rangoon
NA|NAM|Namibia,South West Africa||Namibian|Namibians|Windhoek
NR|NRU|Nauru||Nauruan|Nauruans|Yaren
NP|NPL|Nepal||Nepali,Nepalese|Nepalis,Nepalese|Kathmandu
NL|NLD|Netherlands,Holland||Dutch|Dutch|The Hague,Amsterdam
NZ|NZL|New Zealand,Aotearoa||New Zealand|New Zealanders|Wellington
NI|NIC|Nicaragua||Nicaraguan|Nicaraguans|Managua
NE|NER|Niger||Nigerien|Nigeriens|Niamey
NG|NGA|Nigeria||Nigerian|Nigerians|Abuja
MK|MKD|North Macedonia,Macedonia,Former Yugoslav Republic of Macedonia|FYROM|Macedonian,North Macedonian|Macedonians,North Macedonians|Skopje
NO|NOR|Norway||Norwegian|Norwegians|Oslo
OM|OMN|Oman||Omani|Omanis|Muscat
PK|PAK|Pakistan||Pakistani|Pakistanis|Islamabad
PW|PLW|Palau||Palauan|Palauans|Ngerulmud
PS|PSE|Palestine,State of Palestine||Palestinian|Palestinians|Ramallah
PA|PAN|Panama||Panamanian|Panamanians|Panama City
PG|PNG|Papua New Guinea|PNG|Papua New Guinean|Papua New Guineans|Port Moresby
PY|PRY|Paraguay||Paraguayan|Paraguayans|Asunción,Asuncion
PE|PER|Peru||Peruvian|Peruvians|Lima
PH|PHL|Philippines||Philippine,Filipino|Filipinos|Manila
PL|POL|Poland||Polish|Poles|Warsaw
PT|PRT|Portugal||Portuguese|Portuguese|Lisbon
QA|QAT|Qatar||Qatari|Qataris|Doha
RO|ROU|Romania,Rumania||Romanian|Romanians|Bucharest
RU|RUS|Russia,Russian Federation||Russian|Russians|Moscow
RW|RWA|Rwanda||Rwandan|Rwandans|Kigali
KN|KNA|Saint Kitts and Nevis,St. Kitts and Nevis,St Kitts and Nevis||Kittitian|Kittitians,Nevisians|Basseterre
LC|LCA|Saint Lucia,St. Lucia,St Lucia||Saint Lucian,St Lucian|Saint Lucians,St Lucians|Castries
VC|VCT|Saint Vincent and the Grenadines,St. Vincent and the Grenadines,St Vincent and the Grenadines||Vincentian|Vincentians|Kingstown
WS|WSM|Samoa,Western Samoa||Samoan|Samoans|Apia
SM|SMR|San Marino||Sammarinese|Sammarinese|
ST|STP|São Tomé and Príncipe,Sao Tome and Principe,São Tomé,Sao Tome||São Toméan,Sao Tomean,Santomean|Santomeans,Sao Tomeans|
SA|SAU|Saudi Arabia|KSA|Saudi,Saudi Arabian|Saudis|Riyadh
SN|SEN|Senegal||Senegalese|Senegalese|Dakar
RS|SRB|Serbia||Serbian,Serb|Serbians,Serbs|Belgrade
SC|SYC|Seychelles||Seychellois|Seychellois|
SL|SLE|Sierra Leone||Sierra Leonean|Sierra Leoneans|Freetown
SG|SGP|Singapore||Singaporean|Singaporeans|
SK|SVK|Slovakia,Slovak Republic||Slovak,Slovakian|Slovaks|Bratislava
SI|SVN|Slovenia||Slovenian,Slovene|Slovenians,Slovenes|Ljubljana
SB|SLB|Solomon Islands,Solomons||Solomon Islands|Solomon Islanders|Honiara
SO|SOM|Somalia||Somali,Somalian|Somalis|Mogadishu
ZA|ZAF|South Africa|RSA|South African|South Africans|Pretoria
SS|SSD|South Sudan||South Sudanese|South Sudanese|Juba
ES|ESP|Spain||Spanish|Spaniards|Madrid
LK|LKA|Sri Lanka,Ceylon||Sri Lankan|Sri Lankans|Colombo
SD|SDN|Sudan||Sudanese|Sudanese|Khartoum
SR|SUR|Suriname,Surinam||Surinamese|Surinamese|Paramaribo
SE|SWE|Sweden||Swedish|Swedes|Stockholm
CH|CHE|Switzerland,Swiss Confederation||Swiss|Swiss|Bern,Berne
SY|SYR|Syria,Syrian Arab Republic||Syrian|Syrians|Damascus
TW|TWN|Taiwan,Republic of China,Formosa,Chinese Taipei|ROC|Taiwanese|Taiwanese|Taipei
TJ|TJK|Tajikistan||Tajik,Tajikistani|Tajiks,Tajikistanis|Dushanbe
TZ|TZA|Tanzania,Tanganyika||Tanzanian|Tanzanians|Dodoma,Dar es Salaam
TH|THA|Thailand,Siam||Thai|Thais|Bangkok
TL|TLS|Timor-Leste,East Timor,Timor Leste||Timorese,East Timorese|Timorese,East Timorese|Dili
TG|TGO|Togo||Togolese|Togolese|Lomé,Lome
TO|TON|Tonga||Tongan|Tongans|Nuku'alofa
TT|TTO|Trinidad and Tobago,Trinidad & Tobago,Trinidad||Trinidadian|Trinidadians|Port of Spain
TN|TUN|Tunisia||Tunisian|Tunisians|Tunis
TR|TUR|Turkey,Türkiye,Turkiye||Turkish|Turks|Ankara
TM|TKM|Turkmenistan||Turkmen,Turkmenistani|Turkmens,Turkmen|Ashgabat
TV|TUV|Tuvalu||Tuvaluan|Tuvaluans|Funafuti
UG|UGA|Uganda||Ugandan|Ugandans|Kampala
UA|UKR|Ukraine||Ukrainian|Ukrainians|Kyiv,Kiev
AE|ARE|United Arab Emirates,Emirates|UAE|Emirati|Emiratis|Abu Dhabi
GB|GBR|United Kingdom,Britain,Great Britain|UK,GB|British|Britons,British|London,Whitehall
US|USA|United States,United States of America,America|US,USA|American|Americans|Washington,Washington DC
UY|URY|Uruguay||Uruguayan|Uruguayans|Montevideo
UZ|UZB|Uzbekistan||Uzbek,Uzbekistani|Uzbeks,Uzbekistanis|Tashkent
VU|VUT|Vanuatu||Ni-Vanuatu,Vanuatuan|Ni-Vanuatu|Port Vila
VA|VAT|Vatican City,Holy See,Vatican||||
VE|VEN|Venezuela||Venezuelan|Venezuelans|Caracas
VN|VNM|Vietnam,Viet Nam||Vietnamese|Vietnamese|Hanoi
YE|YEM|Yemen||Yemeni|Yemenis|Sanaa,Sana'a
ZM|ZMB|Zambia||Zambian|Zambians|Lusaka
ZW|ZWE|Zimbabwe,Rhodesia||Zimbabwean,Rhodesian|Zimbabweans|Harare
EH|ESH|Western Sahara,Sahrawi Arab Democratic Republic|SADR|Sahrawi,Saharawi|Sahrawis,Saharawis|
HK|HKG|Hong Kong||Hong Kong|Hong Kongers|
MO|MAC|Macau,Macao||Macanese|Macanese|
PR|PRI|Puerto Rico||Puerto Rican|Puerto Ricans|
GL|GRL|Greenland||Greenlandic|Greenlanders|Nuuk
FO|FRO|Faroe Islands,Faroes||Faroese|Faroese|
GI|GIB|Gibraltar||Gibraltarian|Gibraltarians|
BM|BMU|Bermuda||Bermudian|Bermudians|
KY|CYM|Cayman Islands||Caymanian|Caymanians|
VG|VGB|British Virgin Islands|BVI||Virgin Islanders|
VI|VIR|US Virgin Islands,U.S. Virgin Islands|USVI|||
TC|TCA|Turks and Caicos Islands,Turks and Caicos||||
FK|FLK|Falkland Islands,Falklands,Malvinas|||Falkland Islanders|
GU|GUM|Guam||Guamanian|Guamanians|
AS|ASM|American Samoa||American Samoan|American Samoans|
MP|MNP|Northern Mariana Islands||||
NC|NCL|New Caledonia||New Caledonian|New Caledonians|Nouméa,Noumea
PF|PYF|French Polynesia||French Polynesian|French Polynesians|Papeete
GF|GUF|French Guiana||French Guianese|French Guianese|
GP|GLP|Guadeloupe||||
MQ|MTQ|Martinique||||
RE|REU|Réunion||||
YT|MYT|Mayotte||||
AW|ABW|Aruba||Aruban|Arubans|
CW|CUW|Curaçao,Curacao||||
SX|SXM|Sint Maarten||||
AI|AIA|Anguilla||Anguillan|Anguillans|
MS|MSR|Montserrat||Montserratian|Montserratians|
CK|COK|Cook Islands|||Cook Islanders|
NU|NIU|Niue||Niuean|Niueans|
TK|TKL|Tokelau||Tokelauan|Tokelauans|
WF|WLF|Wallis and Futuna||||
IM|IMN|Isle of Man||Manx||
GG|GGY|Guernsey||||
JE|JEY|Jersey||||
SH|SHN|Saint Helena,St Helena,St. Helena||||
||Somaliland||Somalilander|Somalilanders|Hargeisa
||Abkhazia||Abkhaz,Abkhazian|Abkhaz,Abkhazians|Sukhumi,Sokhumi
||South Ossetia||South Ossetian|South Ossetians|Tskhinvali
||Transnistria,Transdniestria,Trans-Dniester,Pridnestrovie||Transnistrian|Transnistrians|Tiraspol
||Northern Cyprus,Turkish Republic of Northern Cyprus|TRNC|||
||Donetsk People's Republic|DPR,DNR|||
||Luhansk People's Republic,Lugansk People's Republic|LPR,LNR|||
||Soviet Union,Union of Soviet Socialist Republics,Soviet Russia|USSR|Soviet|Soviets|
||Yugoslavia,Socialist Federal Republic of Yugoslavia,Federal Republic of Yugoslavia|FRY|Yugoslav,Yugoslavian|Yugoslavs|
||Serbia and Montenegro|||||
||Czechoslovakia||Czechoslovak,Czechoslovakian|Czechoslovaks|
||East Germany,German Democratic Republic|GDR,DDR|East German|East Germans|East Berlin
||South Vietnam||South Vietnamese|South Vietnamese|Saigon
||North Vietnam||North Vietnamese|North Vietnamese|
||South Yemen||South Yemeni|South Yemenis|
||North Yemen||North Yemeni|North Yemenis|
||Ottoman Empire||Ottoman|Ottomans|
||Austria-Hungary,Austro-Hungarian Empire||Austro-Hungarian|Austro-Hungarians|
||Nazi Germany,Third Reich||||
||Imperial Japan,Empire of Japan||||
||Prussia||Prussian|Prussians|
||Biafra||Biafran|Biafrans|
||Zanzibar||Zanzibari|Zanzibaris|
||United Arab Republic|UAR|||
`

export interface State {
  iso2: string | null
  iso3: string | null
  name: string
  names: string[]
  acronyms: string[]
  adjectives: string[]
  people: string[]
  seats: string[]
}

const orNull = (cell: string | undefined): string | null =>
  cell === undefined || cell === '' ? null : cell

const list = (cell: string | undefined): string[] => (cell ? cell.split(',') : [])

function row(line: string): State {
  const [iso2, iso3, names, acronyms, adjectives, people, seats] = line.split('|')
  const all = list(names)
  return {
    iso2: orNull(iso2),
    iso3: orNull(iso3),
    name: all[0] ?? '',
    names: all,
    acronyms: list(acronyms),
    adjectives: list(adjectives),
    people: list(people),
    seats: list(seats),
  }
}

export const STATES: readonly State[] = TABLE.trim().split('\n').map(row)
