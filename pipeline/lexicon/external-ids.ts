/**
 * Ids of states, territories and intergovernmental bodies in other lists, each from a source that says so.
 *
 * One row an actor: `id | Wikidata | UN M49 | GeoNames | sources`. Sources: `c` datasets/country-codes (Public
 * Domain Dedication and License), `r` @rapideditor/country-coder 5.6 (ISC), `s` SupraVerden, from which only
 * the Wikidata identifiers are taken, which are facts of Wikidata (CC0). `c` and `r` were held against each other.
 */
const IDS = `
afghanistan|Q889|004|1149361|cr
albania|Q222|008|783754|cr
algeria|Q262|012|2589581|cr
andorra|Q228|020|3041565|cr
angola|Q916|024|3351879|cr
antigua-and-barbuda|Q781|028|3576396|cr
argentina|Q414|032|3865483|cr
armenia|Q399|051|174982|cr
australia|Q408|036|2077456|cr
austria|Q40|040|2782113|cr
azerbaijan|Q227|031|587116|cr
bahamas|Q778|044|3572887|cr
bahrain|Q398|048|290291|cr
bangladesh|Q902|050|1210997|cr
barbados|Q244|052|3374084|cr
belarus|Q184|112|630336|cr
belgium|Q31|056|2802361|cr
belize|Q242|084|3582678|cr
benin|Q962|204|2395170|cr
bhutan|Q917|064|1252634|cr
bolivia|Q750|068|3923057|cr
bosnia-and-herzegovina|Q225|070|3277605|cr
botswana|Q963|072|933860|cr
brazil|Q155|076|3469034|cr
brunei|Q921|096|1820814|cr
bulgaria|Q219|100|732800|cr
burkina-faso|Q965|854|2361809|cr
burundi|Q967|108|433561|cr
cambodia|Q424|116|1831722|cr
cameroon|Q1009|120|2233387|cr
canada|Q16|124|6251999|cr
cape-verde|Q1011|132|3374766|cr
central-african-republic|Q929|140|239880|cr
chad|Q657|148|2434508|cr
chile|Q298|152|3895114|cr
china|Q148|156|1814991|cr
colombia|Q739|170|3686110|cr
comoros|Q970|174|921929|cr
democratic-republic-of-the-congo|Q974|180|203312|cr
republic-of-the-congo|Q971|178|2260494|cr
costa-rica|Q800|188|3624060|cr
cote-divoire|Q1008|384|2287781|cr
croatia|Q224|191|3202326|cr
cuba|Q241|192|3562981|cr
cyprus|Q229|196|146669|cr
czech-republic|Q213|203|3077311|cr
denmark|Q35|208|2623032|cr
djibouti|Q977|262|223816|cr
dominica|Q784|212|3575830|cr
dominican-republic|Q786|214|3508796|cr
ecuador|Q736|218|3658394|cr
egypt|Q79|818|357994|cr
el-salvador|Q792|222|3585968|cr
equatorial-guinea|Q983|226|2309096|cr
eritrea|Q986|232|338010|cr
estonia|Q191|233|453733|cr
eswatini|Q1050|748|934841|cr
ethiopia|Q115|231|337996|cr
fiji|Q712|242|2205218|cr
finland|Q33|246|660013|cr
france|Q142|250|3017382|cr
gabon|Q1000|266|2400553|cr
gambia|Q1005|270|2413451|cr
georgia|Q230|268|614540|cr
germany|Q183|276|2921044|cr
ghana|Q117|288|2300660|cr
greece|Q41|300|390903|cr
grenada|Q769|308|3580239|cr
guatemala|Q774|320|3595528|cr
guinea|Q1006|324|2420477|cr
guinea-bissau|Q1007|624|2372248|cr
guyana|Q734|328|3378535|cr
haiti|Q790|332|3723988|cr
honduras|Q783|340|3608932|cr
hungary|Q28|348|719819|cr
iceland|Q189|352|2629691|cr
india|Q668|356|1269750|cr
indonesia|Q252|360|1643084|cr
iran|Q794|364|130758|cr
iraq|Q796|368|99237|cr
ireland|Q27|372|2963597|cr
israel|Q801|376|294640|cr
italy|Q38|380|3175395|cr
jamaica|Q766|388|3489940|cr
japan|Q17|392|1861060|cr
jordan|Q810|400|248816|cr
kazakhstan|Q232|398|1522867|cr
kenya|Q114|404|192950|cr
kiribati|Q710|296|4030945|cr
north-korea|Q423|408|1873107|cr
south-korea|Q884|410|1835841|cr
kosovo|Q1246|||r
kuwait|Q817|414|285570|cr
kyrgyzstan|Q813|417|1527747|cr
laos|Q819|418|1655842|cr
latvia|Q211|428|458258|cr
lebanon|Q822|422|272103|cr
lesotho|Q1013|426|932692|cr
liberia|Q1014|430|2275384|cr
libya|Q1016|434|2215636|cr
liechtenstein|Q347|438|3042058|cr
lithuania|Q37|440|597427|cr
luxembourg|Q32|442|2960313|cr
madagascar|Q1019|450|1062947|cr
malawi|Q1020|454|927384|cr
malaysia|Q833|458|1733045|cr
maldives|Q826|462|1282028|cr
mali|Q912|466|2453866|cr
malta|Q233|470|2562770|cr
marshall-islands|Q709|584|2080185|cr
mauritania|Q1025|478|2378080|cr
mauritius|Q1027|480|934292|cr
mexico|Q96|484|3996063|cr
micronesia|Q702|583|2081918|cr
moldova|Q217|498|617790|cr
monaco|Q235|492|2993457|cr
mongolia|Q711|496|2029969|cr
montenegro|Q236|499|3194884|cr
morocco|Q1028|504|2542007|cr
mozambique|Q1029|508|1036973|cr
myanmar|Q836|104|1327865|cr
namibia|Q1030|516|3355338|cr
nauru|Q697|520|2110425|cr
nepal|Q837|524|1282988|cr
netherlands|Q29999|528|2750405|cr
new-zealand|Q664|554|2186224|cr
nicaragua|Q811|558|3617476|cr
niger|Q1032|562|2440476|cr
nigeria|Q1033|566|2328926|cr
north-macedonia|Q221|807|718075|cr
norway|Q20|578|3144096|cr
oman|Q842|512|286963|cr
pakistan|Q843|586|1168579|cr
palau|Q695|585|1559582|cr
palestine|Q219060|275|6254930|cr
panama|Q804|591|3703430|cr
papua-new-guinea|Q691|598|2088628|cr
paraguay|Q733|600|3437598|cr
peru|Q419|604|3932488|cr
philippines|Q928|608|1694008|cr
poland|Q36|616|798544|cr
portugal|Q45|620|2264397|cr
qatar|Q846|634|289688|cr
romania|Q218|642|798549|cr
russia|Q159|643|2017370|cr
rwanda|Q1037|646|49518|cr
saint-kitts-and-nevis|Q763|659|3575174|cr
saint-lucia|Q760|662|3576468|cr
saint-vincent-and-the-grenadines|Q757|670|3577815|cr
samoa|Q683|882|4034894|cr
san-marino|Q238|674|3168068|cr
sao-tome-and-principe|Q1039|678|2410758|cr
saudi-arabia|Q851|682|102358|cr
senegal|Q1041|686|2245662|cr
serbia|Q403|688|6290252|cr
seychelles|Q1042|690|241170|cr
sierra-leone|Q1044|694|2403846|cr
singapore|Q334|702|1880251|cr
slovakia|Q214|703|3057568|cr
slovenia|Q215|705|3190538|cr
solomon-islands|Q685|090|2103350|cr
somalia|Q1045|706|51537|cr
south-africa|Q258|710|953987|cr
south-sudan|Q958|728|7909807|cr
spain|Q29|724|2510769|cr
sri-lanka|Q854|144|1227603|cr
sudan|Q1049|729|366755|cr
suriname|Q730|740|3382998|cr
sweden|Q34|752|2661886|cr
switzerland|Q39|756|2658434|cr
syria|Q858|760|163843|cr
taiwan|Q865|158|1668284|cr
tajikistan|Q863|762|1220409|cr
tanzania|Q924|834|149590|cr
thailand|Q869|764|1605651|cr
timor-leste|Q574|626|1966436|cr
togo|Q945|768|2363686|cr
tonga|Q678|776|4032283|cr
trinidad-and-tobago|Q754|780|3573591|cr
tunisia|Q948|788|2464461|cr
turkey|Q43|792|298795|cr
turkmenistan|Q874|795|1218197|cr
tuvalu|Q672|798|2110297|cr
uganda|Q1036|800|226074|cr
ukraine|Q212|804|690791|cr
united-arab-emirates|Q878|784|290557|cr
united-kingdom|Q145|826|2635167|cr
united-states|Q30|840|6252001|cr
uruguay|Q77|858|3439705|cr
uzbekistan|Q265|860|1512440|cr
vanuatu|Q686|548|2134431|cr
vatican-city|Q237|336|3164670|cr
venezuela|Q717|862|3625428|cr
vietnam|Q881|704|1562822|cr
yemen|Q805|887|69543|cr
zambia|Q953|894|895949|cr
zimbabwe|Q954|716|878675|cr
western-sahara||732|2461445|c
hong-kong|Q8646|344|1819730|cr
macau|Q14773|446|1821275|cr
puerto-rico|Q1183|630|4566966|cr
greenland|Q223|304|3425505|cr
faroe-islands|Q4628|234|2622320|cr
gibraltar|Q1410|292|2411586|cr
bermuda|Q23635|060|3573345|cr
cayman-islands|Q5785|136|3580718|cr
british-virgin-islands|Q25305|092|3577718|cr
us-virgin-islands|Q11703|850|4796775|cr
turks-and-caicos-islands|Q18221|796|3576916|cr
falkland-islands|Q9648|238|3474414|cr
guam|Q16635|316|4043988|cr
american-samoa|Q16641|016|5880801|cr
northern-mariana-islands|Q16644|580|4041468|cr
new-caledonia|Q33788|540|2139685|cr
french-polynesia|Q30971|258|4030656|cr
french-guiana|Q3769|254|3381670|cr
guadeloupe|Q17012|312|3579143|cr
martinique|Q17054|474|3570311|cr
reunion|Q17070|638|935317|cr
mayotte|Q17063|175|1024031|cr
aruba|Q21203|533|3577279|cr
curacao|Q25279|531|7626836|cr
sint-maarten|Q26273|534|7609695|cr
anguilla|Q25228|660|3573511|cr
montserrat|Q13353|500|3578097|cr
cook-islands|Q26988|184|1899402|cr
niue|Q34020|570|4036232|cr
tokelau|Q36823|772|4031074|cr
wallis-and-futuna|Q35555|876|4034749|cr
isle-of-man|Q9676|833|3042225|cr
guernsey|Q25230|831|3042362|cr
jersey|Q785|832|3042142|cr
saint-helena|Q192184|654|3370751|cr
northern-cyprus|Q23681|||r
united-nations|Q1065|||sr
un-security-council|Q37470|||s
un-general-assembly|Q47423|||s
un-secretariat|Q220563|||s
un-human-rights-council|Q205650|||s
african-court-on-human-and-peoples-rights|Q1036440|||s
ecowas-court-of-justice|Q30324003|||s
east-african-court-of-justice|Q5327654|||s
un-economic-and-social-council|Q170075|||s
un-peacebuilding-commission|Q1534084|||s
international-court-of-justice|Q7801|||s
international-criminal-court|Q47488|||s
permanent-court-of-arbitration|Q1045198|||s
international-tribunal-for-the-law-of-the-sea|Q639118|||s
un-high-commissioner-for-refugees|Q28606331|||s
un-development-programme|Q161718|||s
un-environment-programme|Q182016|||s
un-population-fund|Q623036|||s
un-childrens-fund|Q740308|||s
un-relief-and-works-agency|Q846656|||s
un-educational-scientific-and-cultural-organization|Q7809|||s
un-office-for-project-services|Q2531088|||s
un-industrial-development-organization|Q386120|||s
un-framework-convention-on-climate-change|Q104150918|||s
un-women|Q641576|||s
food-and-agriculture-organization|Q82151|||s
world-food-programme|Q204344|||s
world-health-organization|Q7817|||s
world-trade-organization|Q7825|||s
world-meteorological-organization|Q170424|||s
world-intellectual-property-organization|Q177773|||s
world-bank|Q7164|||s
international-bank-for-reconstruction-and-development|Q191384|||s
international-finance-corporation|Q656801|||s
international-monetary-fund|Q7804|||s
international-labour-organization|Q54129|||s
international-organization-for-migration|Q472311|||s
international-atomic-energy-agency|Q41984|||s
international-maritime-organization|Q201054|||s
international-civil-aviation-organization|Q125761|||s
international-telecommunication-union|Q376150|||s
international-fund-for-agricultural-development|Q689859|||s
international-energy-agency|Q826700|||s
international-renewable-energy-agency|Q392739|||s
international-seabed-authority|Q333727|||s
organisation-for-the-prohibition-of-chemical-weapons|Q842490|||s
comprehensive-nuclear-test-ban-treaty-organization|Q356694|||s
african-union|Q7159|||s
african-development-bank|Q340195|||s
african-export-import-bank|Q4689766|||s
economic-community-of-west-african-states|Q193272|||s
economic-community-of-central-african-states|Q189966|||s
central-african-economic-and-monetary-community|Q1940250|||s
west-african-economic-and-monetary-union|Q1929699|||s
southern-african-development-community|Q816706|||s
east-african-community|Q337456|||s
common-market-for-eastern-and-southern-africa|Q1165797|||s
intergovernmental-authority-on-development|Q499039|||s
arab-maghreb-union|Q370862|||s
lake-chad-basin-commission|Q2986599|||s
european-union|Q458|||sr
european-commission|Q8880|||s
european-council|Q8886|||s
council-of-the-european-union|Q8896|||s
european-parliament|Q8889|||s
european-central-bank|Q8901|||s
european-court-of-justice|Q4951|||s
european-external-action-service|Q672941|||s
european-investment-bank|Q192247|||s
european-defence-agency|Q1134173|||s
european-border-and-coast-guard-agency|Q21786841|||s
europol|Q207203|||s
eurojust|Q940784|||s
council-of-europe|Q8908|||s
european-court-of-human-rights|Q122880|||s
european-court-of-auditors|Q8900|||s
european-bank-for-reconstruction-and-development|Q488981|||s
european-free-trade-association|Q166546|||s
energy-community|Q2989312|||s
organization-for-security-and-co-operation-in-europe|Q81299|||s
north-atlantic-treaty-organization|Q7184|||s
collective-security-treaty-organization|Q318693|||s
commonwealth-of-independent-states|Q7779|||s
eurasian-economic-union|Q4173083|||s
organization-of-turkic-states|Q596850|||s
shanghai-cooperation-organisation|Q485207|||s
organization-of-the-black-sea-economic-cooperation|Q380340|||s
union-for-the-mediterranean|Q192177|||s
east-mediterranean-gas-forum|Q97163711|||s
gas-exporting-countries-forum|Q1031255|||s
association-of-southeast-asian-nations|Q7768|||s
south-asian-association-for-regional-cooperation|Q145700|||s
bay-of-bengal-initiative-for-multi-sectoral-technical-and-economic-cooperation|Q795985|||s
asian-development-bank|Q188822|||s
asian-infrastructure-investment-bank|Q18109843|||s
new-development-bank|Q8579145|||s
mekong-river-commission|Q935878|||s
pacific-islands-forum|Q757276|||s
pacific-community|Q871511|||s
melanesian-spearhead-group|Q1918937|||s
arab-league|Q7172|||s
gulf-cooperation-council|Q217172|||s
organisation-of-islamic-cooperation|Q47543|||s
islamic-development-bank|Q41230|||s
organization-of-the-petroleum-exporting-countries|Q7795|||s
organisation-for-economic-co-operation-and-development|Q41550|||s
bank-for-international-settlements|Q309195|||s
financial-action-task-force|Q681487|||s
interpol|Q8475|||s
organization-of-american-states|Q123759|||s
inter-american-commission-on-human-rights|Q1589444|||s
inter-american-court-of-human-rights|Q1547804|||s
inter-american-development-bank|Q1153087|||s
mercosur|Q4264|||s
andean-community|Q471690|||s
pacific-alliance|Q7122288|||s
union-of-south-american-nations|Q4230|||s
caribbean-community|Q205995|||s
organisation-of-eastern-caribbean-states|Q392770|||s
central-american-integration-system|Q190028|||s
development-bank-of-latin-america|Q2614129|||s
commonwealth-of-nations|Q3954348|||s
community-of-portuguese-language-countries|Q182500|||s
indian-ocean-rim-association|Q2297691|||s
indian-ocean-commission|Q1115631|||s
arctic-council|Q674182|||s
nordic-council|Q146165|||s
pan-american-health-organization|Q1856835|||s
africa-centres-for-disease-control-and-prevention|Q88234914|||s
caribbean-disaster-emergency-management-agency|Q5039374|||s
caribbean-development-bank|Q3772571|||s
un-institute-for-training-and-research|Q131878|||s
un-capital-development-fund|Q356037|||s
un-economic-commission-for-africa|Q1144508|||s
un-economic-commission-for-latin-america-and-the-caribbean|Q32874|||s
un-economic-and-social-commission-for-asia-and-the-pacific|Q1142901|||s
un-economic-commission-for-europe|Q659012|||s
un-economic-and-social-commission-for-western-asia|Q1355485|||s
un-commission-on-international-trade-law|Q698232|||s
multilateral-investment-guarantee-agency|Q1043527|||s
world-customs-organization|Q605326|||s
world-organisation-for-animal-health|Q1058594|||s
euratom|Q8919|||s
european-medicines-agency|Q130146|||s
european-food-safety-authority|Q516521|||s
european-banking-authority|Q769548|||s
european-stability-mechanism|Q1130098|||s
european-centre-for-disease-prevention-and-control|Q918501|||s
european-union-agency-for-asylum|Q4002697|||s
european-union-agency-for-cybersecurity|Q1377194|||s
european-maritime-safety-agency|Q922693|||s
european-space-agency|Q42262|||s
european-chemicals-agency|Q48798|||s
european-committee-of-the-regions|Q205203|||s
european-ombudsman|Q220893|||s
central-american-bank-for-economic-integration|Q190008|||s
association-of-caribbean-states|Q1147937|||s
economic-cooperation-organization|Q225950|||s
colombo-plan|Q1077459|||s
asean-coordinating-centre-for-humanitarian-assistance|Q114434380|||s
international-whaling-commission|Q1053889|||s
international-joint-commission|Q6051258|||s
`

/** States and intergovernmental bodies of the lexicon without a Wikidata id, and why. */
const WITHOUT = `
western-sahara|the sources differ: Q40362 in datasets/country-codes, Q6250 in country-coder
somaliland|no source lists it
abkhazia|no source lists it
south-ossetia|no source lists it
transnistria|no source lists it
donetsk-peoples-republic|no source lists it
luhansk-peoples-republic|no source lists it
soviet-union|no source lists it
yugoslavia|no source lists it
serbia-and-montenegro|no source lists it
czechoslovakia|no source lists it
east-germany|no source lists it
south-vietnam|no source lists it
north-vietnam|no source lists it
south-yemen|no source lists it
north-yemen|no source lists it
ottoman-empire|no source lists it
austria-hungary|no source lists it
nazi-germany|no source lists it
imperial-japan|no source lists it
prussia|no source lists it
biafra|no source lists it
zanzibar|no source lists it
united-arab-republic|no source lists it
un-human-rights-committee|no source lists it
un-commission-of-inquiry|no source lists it
un-panel-of-experts|no source lists it
african-commission-on-human-and-peoples-rights|no source lists it
african-committee-of-experts-on-the-rights-and-welfare-of-the-child|no source lists it
un-command|no source lists it
international-criminal-tribunal-for-the-former-yugoslavia|no source lists it
international-criminal-tribunal-for-rwanda|no source lists it
special-court-for-sierra-leone|no source lists it
special-tribunal-for-lebanon|no source lists it
extraordinary-chambers-in-the-courts-of-cambodia|no source lists it
un-human-rights-office|no source lists it
un-office-for-the-coordination-of-humanitarian-affairs|no source lists it
un-office-on-drugs-and-crime|no source lists it
un-conference-on-trade-and-development|no source lists it
un-department-of-peace-operations|no source lists it
un-department-of-political-and-peacebuilding-affairs|no source lists it
un-mine-action-service|no source lists it
un-habitat|no source lists it
unaids|no source lists it
international-development-association|no source lists it
intergovernmental-panel-on-climate-change|no source lists it
green-climate-fund|no source lists it
global-environment-facility|no source lists it
global-fund|no source lists it
gavi|no source lists it
league-of-nations|no source lists it
african-union-commission|no source lists it
au-peace-and-security-council|no source lists it
african-union-high-level-implementation-panel|no source lists it
organisation-of-african-unity|no source lists it
african-union-mission-in-somalia|no source lists it
african-union-transition-mission-in-somalia|no source lists it
ecowas-commission|no source lists it
ecomog|no source lists it
sadc-mission-in-mozambique|no source lists it
international-conference-on-the-great-lakes-region|no source lists it
multinational-joint-task-force|no source lists it
g5-sahel|no source lists it
alliance-of-sahel-states|no source lists it
community-of-sahel-saharan-states|no source lists it
european-communities|no source lists it
european-coal-and-steel-community|no source lists it
venice-commission|no source lists it
eu-naval-force|no source lists it
eu-rule-of-law-mission-in-kosovo|no source lists it
osce-special-monitoring-mission|no source lists it
osce-minsk-group|no source lists it
north-atlantic-council|no source lists it
international-security-assistance-force|no source lists it
kosovo-force|no source lists it
resolute-support-mission|no source lists it
western-european-union|no source lists it
warsaw-pact|no source lists it
comecon|no source lists it
comintern|no source lists it
eurasian-economic-commission|no source lists it
asean-regional-forum|no source lists it
asean-secretariat|no source lists it
east-asia-summit|no source lists it
southeast-asia-treaty-organization|no source lists it
asia-pacific-economic-cooperation|no source lists it
opec|no source lists it
financial-stability-board|no source lists it
basel-committee|no source lists it
paris-club|no source lists it
egmont-group|no source lists it
mission-to-support-the-peace-process-in-colombia|no source lists it
community-of-latin-american-and-caribbean-states|no source lists it
bolivarian-alliance-for-the-peoples-of-our-america|no source lists it
lima-group|no source lists it
multinational-security-support-mission|no source lists it
organisation-internationale-de-la-francophonie|no source lists it
non-aligned-movement|no source lists it
visegrad-group|no source lists it
group-of-seven|no source lists it
group-of-eight|no source lists it
group-of-twenty|no source lists it
group-of-77|no source lists it
brics|no source lists it
quad|no source lists it
aukus|no source lists it
five-eyes|no source lists it
middle-east-quartet|no source lists it
normandy-format|no source lists it
weimar-triangle|no source lists it
combined-maritime-forces|no source lists it
wassenaar-arrangement|no source lists it
nuclear-suppliers-group|no source lists it
missile-technology-control-regime|no source lists it
proliferation-security-initiative|no source lists it
un-interim-force-in-lebanon|no source lists it
un-disengagement-observer-force|no source lists it
un-truce-supervision-organization|no source lists it
un-peacekeeping-force-in-cyprus|no source lists it
un-mission-in-south-sudan|no source lists it
un-mission-in-sudan|no source lists it
un-interim-security-force-for-abyei|no source lists it
african-union-united-nations-hybrid-operation-in-darfur|no source lists it
un-integrated-transition-assistance-mission-in-sudan|no source lists it
un-multidimensional-integrated-stabilization-mission-in-mali|no source lists it
un-multidimensional-integrated-stabilization-mission-in-the-central-african-republic|no source lists it
un-organization-stabilization-mission-in-the-democratic-republic-of-the-congo|no source lists it
un-organization-mission-in-the-democratic-republic-of-the-congo|no source lists it
un-mission-for-the-referendum-in-western-sahara|no source lists it
un-stabilization-mission-in-haiti|no source lists it
un-integrated-office-in-haiti|no source lists it
un-assistance-mission-in-afghanistan|no source lists it
un-assistance-mission-for-iraq|no source lists it
un-assistance-mission-in-somalia|no source lists it
un-support-mission-in-libya|no source lists it
un-interim-administration-mission-in-kosovo|no source lists it
un-verification-mission-in-colombia|no source lists it
un-mission-to-support-the-hudaydah-agreement|no source lists it
un-mission-in-liberia|no source lists it
un-operation-in-cote-divoire|no source lists it
un-transitional-authority-in-cambodia|no source lists it
un-protection-force|no source lists it
un-office-for-west-africa-and-the-sahel|no source lists it
un-military-observer-group-in-india-and-pakistan|no source lists it
un-investigative-mechanism-for-myanmar|no source lists it
un-commission-on-human-rights|no source lists it
central-emergency-response-fund|no source lists it
caribbean-institute-for-meteorology-and-hydrology|no source lists it
caribbean-public-health-agency|no source lists it
igad-climate-prediction-and-applications-centre|no source lists it
inter-agency-standing-committee|no source lists it
un-humanitarian-country-team|no source lists it
un-disaster-assessment-and-coordination|no source lists it
un-humanitarian-air-service|no source lists it
un-department-of-safety-and-security|no source lists it
un-office-for-disaster-risk-reduction|no source lists it
un-support-office-in-somalia|no source lists it
african-union-support-and-stabilization-mission-in-somalia|no source lists it
codex-alimentarius-commission|no source lists it
nuclear-energy-agency|no source lists it
eurostat|no source lists it
eurogroup|no source lists it
benelux-union|no source lists it
bolivarian-alliance-for-the-americas|no source lists it
conference-on-interaction-and-confidence-building-measures-in-asia|no source lists it
au-mission-in-burundi|no source lists it
intergovernmental-oceanographic-commission|no source lists it
north-american-aerospace-defense-command|no source lists it
supreme-headquarters-allied-powers-europe|no source lists it
`

/** Ids of one actor in other lists, and which sources say so. */
export interface ExternalIds {
  wikidata: string | null
  m49: string | null
  geonames: string | null
  /** The sources’ names, parted by “; ”. */
  idSource: string
}

const SOURCES = new Map([
  ['c', 'datasets/country-codes'],
  ['r', '@rapideditor/country-coder'],
  ['s', 'Wikidata by way of SupraVerden'],
])

const rowsOf = (table: string): string[][] =>
  table
    .trim()
    .split('\n')
    .map((line) => line.split('|'))

/** External ids by the actor’s id. */
export const EXTERNAL_IDS: ReadonlyMap<string, ExternalIds> = new Map(
  rowsOf(IDS).map(([id = '', wikidata = '', m49 = '', geonames = '', sources = '']) => [
    id,
    {
      wikidata: wikidata || null,
      m49: m49 || null,
      geonames: geonames || null,
      idSource: Array.from(sources, (letter) => SOURCES.get(letter) ?? '').join('; '),
    },
  ]),
)

/** Why an actor has no Wikidata id, by the actor’s id. */
export const WITHOUT_WIKIDATA: ReadonlyMap<string, string> = new Map(
  rowsOf(WITHOUT).map(([id = '', reason = '']) => [id, reason]),
)
