/**
 * Well-known companies, non-governmental organisations, think tanks, media and churches, and political
 * parties whose names do not say what they are.
 *
 * One row an actor: `kind | names | acronyms | alpha-2 code`. Kinds: `o` organisation, `p` party.
 * Facts compiled by hand: names and short forms as the organisations and parties use them.
 */
export const ORGANISATIONS = `
o|International Committee of the Red Cross;Red Cross|ICRC
o|International Federation of Red Cross and Red Crescent Societies|IFRC
o|Red Crescent;Syrian Arab Red Crescent|
o|Médecins Sans Frontières;Doctors Without Borders;Medecins Sans Frontieres|MSF
o|Amnesty International;Amnesty|
o|Human Rights Watch|HRW
o|International Crisis Group;Crisis Group|ICG
o|Transparency International|
o|Oxfam;Oxfam International|
o|Save the Children|
o|CARE International|
o|Mercy Corps|
o|World Vision|
o|International Rescue Committee|IRC
o|Norwegian Refugee Council|NRC
o|Danish Refugee Council|DRC
o|Action Against Hunger|ACF
o|Islamic Relief|
o|Caritas;Caritas Internationalis|
o|Catholic Relief Services|CRS
o|Plan International|
o|ActionAid|
o|Greenpeace|
o|World Wide Fund for Nature;World Wildlife Fund|WWF
o|Reporters Without Borders;Reporters sans frontières|RSF
o|Committee to Protect Journalists|CPJ
o|Freedom House|
o|Physicians for Human Rights|
o|B'Tselem|
o|Peace Now|
o|White Helmets;Syria Civil Defence|
o|Syrian Observatory for Human Rights|SOHR
o|Memorial|
o|Open Society Foundations|OSF
o|Ford Foundation|
o|Rockefeller Foundation|
o|Gates Foundation;Bill & Melinda Gates Foundation;Bill and Melinda Gates Foundation|
o|MacArthur Foundation|
o|Wellcome Trust|
o|Aga Khan Foundation|
o|Carter Center|
o|National Endowment for Democracy|NED
o|National Democratic Institute|NDI
o|International Republican Institute|IRI
o|International Institute for Democracy and Electoral Assistance|IDEA
o|Global Witness|
o|International Institute for Strategic Studies|IISS
o|Stockholm International Peace Research Institute|SIPRI
o|Chatham House;Royal Institute of International Affairs|
o|Royal United Services Institute|RUSI
o|Overseas Development Institute|ODI
o|Brookings;Brookings Institution|
o|RAND;RAND Corporation|RAND
o|Carnegie Endowment for International Peace;Carnegie Endowment|
o|Council on Foreign Relations|CFR
o|Center for Strategic and International Studies;Centre for Strategic and International Studies|CSIS
o|Atlantic Council|
o|Heritage Foundation|
o|Cato Institute|
o|Hudson Institute|
o|American Enterprise Institute|AEI
o|Hoover Institution|
o|Wilson Center|
o|United States Institute of Peace;US Institute of Peace;U.S. Institute of Peace|USIP
o|European Council on Foreign Relations|ECFR
o|German Marshall Fund|GMF
o|Bertelsmann Stiftung|
o|Konrad Adenauer Foundation;Konrad-Adenauer-Stiftung|KAS
o|Friedrich Ebert Foundation;Friedrich-Ebert-Stiftung|FES
o|Heinrich Böll Foundation;Heinrich Böll Stiftung|
o|Stiftung Wissenschaft und Politik|SWP
o|Bruegel|
o|Clingendael|
o|Institute for Security Studies|ISS
o|Armed Conflict Location & Event Data Project;Armed Conflict Location and Event Data Project|ACLED
o|Bellingcat|
o|Pew Research Center|
o|Gallup|
o|Eurasia Group|
o|Economist Intelligence Unit|EIU
o|World Economic Forum|WEF
o|World Council of Churches|WCC
o|Catholic Church;Roman Catholic Church|
o|Orthodox Church;Russian Orthodox Church;Ukrainian Orthodox Church;Greek Orthodox Church|
o|Church of England;Anglican Church|
o|Community of Sant'Egidio;Sant'Egidio|
o|Humanitarian Dialogue;Centre for Humanitarian Dialogue|HD
o|Berghof Foundation|
o|International Chamber of Commerce|ICC
o|International Olympic Committee|IOC
o|FIFA|FIFA
o|UEFA|UEFA
o|Teamsters|
o|AFL-CIO|AFL-CIO
o|Solidarity;Solidarność|
o|American Civil Liberties Union|ACLU
o|National Rifle Association|NRA
o|AIPAC|AIPAC
o|Nord Stream AG|
o|Gazprom|
o|Rosneft|
o|Lukoil|
o|Rosatom|
o|Sberbank|
o|VTB|VTB
o|Rostec|
o|Rosoboronexport|
o|Novatek|
o|Transneft|
o|Naftogaz|
o|Energoatom|
o|Ukroboronprom|
o|Huawei|
o|ZTE|ZTE
o|Alibaba|
o|Tencent|
o|ByteDance|
o|TikTok|
o|Baidu|
o|Xiaomi|
o|SMIC;Semiconductor Manufacturing International Corporation|SMIC
o|Sinopec|
o|PetroChina|
o|China National Petroleum Corporation|CNPC
o|China National Offshore Oil Corporation|CNOOC
o|COSCO|COSCO
o|Norinco|
o|BYD|BYD
o|TSMC;Taiwan Semiconductor Manufacturing Company|TSMC
o|Foxconn|
o|Samsung;Samsung Electronics|
o|Hyundai|
o|SK Hynix|
o|LG|
o|Toyota|
o|Honda|
o|Nissan|
o|Mitsubishi|
o|Mitsui|
o|Sony|
o|SoftBank|
o|ASML|ASML
o|Nvidia;NVIDIA|
o|Intel|
o|AMD|AMD
o|Qualcomm|
o|Apple|
o|Google|
o|Alphabet|
o|Microsoft|
o|Amazon.com;Amazon Web Services|AWS
o|Meta Platforms|
o|Facebook|
o|Twitter|
o|YouTube|
o|WhatsApp|
o|OpenAI|
o|Anthropic|
o|IBM|IBM
o|Oracle|
o|Cisco|
o|Tesla|
o|SpaceX|
o|Starlink|
o|Boeing|
o|Airbus|
o|Lockheed Martin|
o|Raytheon|
o|Northrop Grumman|
o|General Dynamics|
o|General Electric|
o|General Motors|
o|Ford Motor Company|
o|BAE Systems|BAE
o|Rheinmetall|
o|Thales|
o|Dassault|
o|Leonardo S.p.A.|
o|Saab|
o|Baykar|
o|Siemens|
o|Volkswagen|
o|BMW|BMW
o|Mercedes-Benz|
o|Bayer|
o|BASF|BASF
o|ThyssenKrupp|
o|Ericsson|
o|Nokia|
o|Maersk|
o|Mediterranean Shipping Company|MSC
o|CMA CGM|
o|Hapag-Lloyd|
o|DP World|
o|AD Ports|
o|Emirates Airline|
o|Qatar Airways|
o|QatarEnergy;Qatar Petroleum|
o|Saudi Aramco;Aramco|
o|ADNOC|ADNOC
o|Mubadala|
o|TotalEnergies|
o|ExxonMobil;Exxon;Exxon Mobil|
o|Chevron|
o|ConocoPhillips|
o|BP;British Petroleum|BP
o|Shell;Royal Dutch Shell|
o|Eni|ENI
o|Equinor;Statoil|
o|Repsol|
o|OMV|OMV
o|Pemex;PEMEX|
o|Petrobras|
o|Petróleos de Venezuela;Petroleos de Venezuela|PDVSA|VE
o|Ecopetrol|
o|Petroecuador|
o|YPF|YPF
o|Codelco|
o|Vale|
o|Rio Tinto|
o|BHP|BHP
o|Glencore|
o|Trafigura|
o|Vitol|
o|Freeport-McMoRan|
o|Barrick Gold|
o|Anglo American|
o|De Beers|
o|Areva|
o|Orano|
o|Sonatrach|
o|Sonangol|
o|National Oil Corporation|NOC
o|Nigerian National Petroleum Company;Nigerian National Petroleum Corporation|NNPC
o|Dangote|
o|Eskom|
o|Transnet|
o|Safaricom|
o|MTN|MTN
o|Ethio Telecom|
o|BOTAŞ;BOTAS|BOTAŞ;BOTAS
o|SOCAR|SOCAR
o|KazMunayGas|
o|Kazatomprom|
o|Petronas|
o|Pertamina|
o|PTT|PTT
o|Adani|
o|Reliance Industries|
o|Tata|
o|ONGC|ONGC
o|Monsanto|
o|Cargill|
o|Nestlé;Nestle|
o|Unilever|
o|Pfizer|
o|Moderna|
o|AstraZeneca|
o|Goldman Sachs|
o|JPMorgan;JPMorgan Chase;JP Morgan|
o|Citigroup;Citibank|
o|Morgan Stanley|
o|Lehman Brothers|
o|BlackRock|
o|HSBC|HSBC
o|Deutsche Bank|
o|BNP Paribas|
o|Barclays|
o|Credit Suisse|
o|UBS|UBS
o|Lloyd's of London;Lloyd's|
o|Bank of China|
o|Export-Import Bank of China;China Exim Bank;Exim Bank|
o|China Development Bank|
o|Visa|
o|Mastercard|
o|PayPal|
o|SWIFT|SWIFT
o|Binance|
o|McKinsey|
o|Halliburton|
o|Blackwater|
o|Academi|
o|Moody's|
o|Fitch;Fitch Ratings|
o|Standard & Poor's|S&P
o|Reuters;Thomson Reuters|
o|Associated Press|AP
o|Agence France-Presse|AFP
o|Bloomberg News|
o|Xinhua|
o|TASS|TASS
o|RIA Novosti|
o|Russia Today|RT
o|Sputnik|
o|Interfax|
o|Al Jazeera;al-Jazeera;Al-Jazeera|
o|Al Arabiya|
o|BBC;British Broadcasting Corporation|BBC
o|CNN|CNN
o|NBC|NBC
o|CBS|CBS
o|ABC|ABC
o|PBS|PBS
o|NPR|NPR
o|Fox News|
o|MSNBC|MSNBC
o|CBC|CBC
o|NHK|NHK
o|Radio France Internationale|RFI
o|Deutsche Welle|DW
o|Voice of America|VOA
o|Radio Free Europe;Radio Free Europe/Radio Liberty;Radio Liberty|RFE/RL
o|Radio Free Asia|RFA
o|New York Times;The New York Times|NYT
o|Washington Post;The Washington Post|
o|Wall Street Journal;The Wall Street Journal|WSJ
o|Financial Times|FT
o|Guardian;The Guardian|
o|Economist;The Economist|
o|Le Monde|
o|Der Spiegel|
o|Die Welt|
o|El País;El Pais|
o|Haaretz|
o|Times of Israel|
o|Jerusalem Post|
o|Global Times|
o|People's Daily|
o|South China Morning Post|SCMP
o|The Hindu|
o|Times of India|
o|Dawn|
o|Daily Telegraph;The Daily Telegraph|
o|The Times|
o|The Independent|
o|Daily Mail|
o|Novaya Gazeta|
o|Kommersant|
o|Pravda|
o|Izvestia|
o|USA Today|
o|Los Angeles Times|
o|Boston Globe;The Boston Globe|
o|Chicago Tribune|
o|Time magazine|
o|Newsweek|
o|Politico|
o|Axios|
o|Foreign Affairs|
o|Oxford University|
o|Cambridge University|
o|Harvard;Harvard University|
o|Yale;Yale University|
o|Princeton;Princeton University|
o|Stanford;Stanford University|
o|London School of Economics|LSE
o|Massachusetts Institute of Technology|MIT
p|Democrats||US
p|Republicans||US
p|Democratic National Committee|DNC|US
p|Republican National Committee|RNC|US
p|Grand Old Party|GOP|US
p|Tories;Conservatives||GB
p|Labour||GB
p|Lib Dems;Liberal Democrats||GB
p|Whigs|
p|Sinn Féin;Sinn Fein||IE
p|Fianna Fáil;Fianna Fail||IE
p|Fine Gael||IE
p|Plaid Cymru||GB
p|UKIP|UKIP|GB
p|Fidesz||HU
p|Jobbik||HU
p|Law and Justice|PiS|PL
p|Civic Platform||PL
p|Alternative for Germany;Alternative für Deutschland|AfD|DE
p|Christian Democratic Union|CDU|DE
p|Christian Social Union|CSU|DE
p|Die Linke||DE
p|Greens|
p|La République En Marche;En Marche|LREM|FR
p|National Rally;Rassemblement National|RN|FR
p|Front National;National Front|FN|FR
p|Les Républicains||FR
p|La France Insoumise|LFI|FR
p|Forza Italia||IT
p|Lega;Lega Nord|
p|Brothers of Italy;Fratelli d'Italia||IT
p|Five Star Movement|M5S|IT
p|Podemos||ES
p|Vox||ES
p|Ciudadanos||ES
p|Syriza;SYRIZA||GR
p|New Democracy||GR
p|PASOK|PASOK|GR
p|Golden Dawn||GR
p|Justice and Development Party|AKP;AK Party
p|AK Party||TR
p|Republican People's Party|CHP|TR
p|Nationalist Movement Party|MHP|TR
p|Peoples' Democratic Party|HDP|TR
p|Georgian Dream||GE
p|United National Movement|UNM|GE
p|Servant of the People||UA
p|Batkivshchyna||UA
p|United Russia||RU
p|Bolsheviks;Mensheviks|
p|Likud||IL
p|Kadima||IL
p|Mapai||IL
p|Shas||IL
p|Yesh Atid||IL
p|Fatah;Fateh||PS
p|Ba'ath Party;Baath Party|
p|Amal;Amal Movement||LB
p|Kataeb;Phalange||LB
p|Ennahda;Ennahdha||TN
p|Nidaa Tounes||TN
p|Islah||YE
p|Dawa Party;Islamic Dawa Party||IQ
p|Kurdistan Democratic Party|KDP|IQ
p|Patriotic Union of Kurdistan|PUK|IQ
p|Chinese Communist Party;Communist Party of China|CCP;CPC|CN
p|Kuomintang|KMT|TW
p|Democratic Progressive Party|DPP|TW
p|Liberal Democratic Party|LDP|JP
p|Komeito||JP
p|Bharatiya Janata Party|BJP|IN
p|Indian National Congress;Congress Party||IN
p|Aam Aadmi Party|AAP|IN
p|Shiv Sena||IN
p|Trinamool Congress||IN
p|Pakistan Tehreek-e-Insaf|PTI|PK
p|Pakistan Muslim League-Nawaz|PML-N|PK
p|Pakistan People's Party|PPP|PK
p|Jamaat-e-Islami|
p|Awami League||BD
p|Bangladesh Nationalist Party|BNP|BD
p|National League for Democracy|NLD|MM
p|Union Solidarity and Development Party|USDP|MM
p|Pheu Thai||TH
p|Golkar||ID
p|UMNO;United Malays National Organisation|UMNO|MY
p|Barisan Nasional;Pakatan Harapan||MY
p|African National Congress|ANC|ZA
p|Inkatha Freedom Party;Inkatha|IFP|ZA
p|Economic Freedom Fighters|EFF|ZA
p|Zimbabwe African National Union-Patriotic Front;ZANU-PF|ZANU-PF|ZW
p|Movement for Democratic Change|MDC|ZW
p|FRELIMO;Frelimo|FRELIMO|MZ
p|MPLA|MPLA|AO
p|SWAPO|SWAPO|NA
p|Chama Cha Mapinduzi|CCM|TZ
p|Chadema|
p|Jubilee||KE
p|National Resistance Movement|NRM|UG
p|Ethiopian People's Revolutionary Democratic Front|EPRDF|ET
p|Prosperity Party||ET
p|National Congress Party|NCP|SD
p|Umma Party||SD
p|Forces of Freedom and Change|FFC|SD
p|Sudan People's Liberation Movement|SPLM|SS
p|All Progressives Congress|APC|NG
p|Peoples Democratic Party|PDP|NG
p|National Democratic Congress|NDC|GH
p|New Patriotic Party|NPP|GH
p|Rally of Houphouëtists for Democracy and Peace|RHDP|CI
p|Institutional Revolutionary Party|PRI|MX
p|National Action Party|PAN|MX
p|Morena||MX
p|Workers' Party|PT|BR
p|Movimiento al Socialismo;Movement for Socialism|MAS|BO
p|United Socialist Party of Venezuela|PSUV|VE
p|Peronists|
p|Citizens' Revolution||EC
`
