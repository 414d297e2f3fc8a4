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
o|International Medical Corps|IMC
o|Médecins du Monde;Doctors of the World|MdM
o|ACTED|ACTED
o|Solidarités International|
o|Première Urgence Internationale|PUI
o|Concern Worldwide|
o|Tearfund|
o|Christian Aid|
o|WaterAid|
o|Handicap International;Humanity & Inclusion|
o|HelpAge International|
o|Terre des Hommes|
o|Lutheran World Federation|LWF
o|Jesuit Refugee Service|JRS
o|Welthungerhilfe|
o|Norwegian Church Aid|NCA
o|DanChurchAid|DCA
o|Samaritan's Purse|
o|Direct Relief|
o|Relief International|
o|INTERSOS|INTERSOS
o|COOPI|COOPI
o|CAFOD|CAFOD
o|SOS Children's Villages|
o|Habitat for Humanity|
o|Partners In Health|PIH
o|Project HOPE|
o|Mines Advisory Group|MAG
o|HALO Trust|
o|Nonviolent Peaceforce|
o|REACH Initiative|
o|ACAPS|ACAPS
o|FEWS NET;Famine Early Warning Systems Network|
o|Integrated Food Security Phase Classification|IPC
o|Global Heat Health Information Network|GHHIN
o|Start Network|
o|InterAction|
o|BRAC|BRAC
o|Center for Global Development|CGD
o|Center for a New American Security|CNAS
o|Center for American Progress|CAP
o|Quincy Institute|
o|Stimson Center|
o|Institute for the Study of War|ISW
o|Foundation for Defense of Democracies|FDD
o|Union of Concerned Scientists|UCS
o|Federation of American Scientists|FAS
o|Arms Control Association|
o|Nuclear Threat Initiative|NTI
o|Peterson Institute for International Economics;Peterson Institute|PIIE
o|World Resources Institute|WRI
o|International Institute for Sustainable Development|IISD
o|Lowy Institute|
o|Australian Strategic Policy Institute|ASPI
o|Asia Society|
o|Observer Research Foundation|ORF
o|Mercator Institute for China Studies|MERICS
o|Natural Resources Defense Council|NRDC
o|Sierra Club|
o|Environmental Defense Fund|EDF
o|Nature Conservancy|
o|Electronic Frontier Foundation|EFF
o|Human Rights First|
o|Anti-Defamation League|ADL
o|American Medical Association|AMA
o|American Bar Association|ABA
o|US Chamber of Commerce;U.S. Chamber of Commerce;Chamber of Commerce|
o|National Academies of Sciences, Engineering, and Medicine;National Academies;National Academy of Sciences|
o|Semiconductor Industry Association|SIA
o|Organization of American Historians|
o|Vanguard Group|
o|Micron|
o|Cloudflare|
o|DeepSeek|
o|Palantir|
o|Anduril|
o|Rolls-Royce|
o|Westinghouse|
o|Urenco|
o|Centrus|
o|Cameco|
o|Tenex|
o|CATL|CATL
o|Wagner Group|
p|Alliance of Liberals and Democrats for Europe Party;Alliance of Liberals and Democrats for Europe|ALDE|
p|European People's Party|EPP|
p|Party of European Socialists|PES|
p|Progressive Alliance of Socialists and Democrats;Socialists and Democrats|
p|European Conservatives and Reformists|ECR|
p|Renew Europe|
p|Patriots for Europe|
p|Europe of Sovereign Nations|
p|Identity and Democracy|
p|European Free Alliance|
p|Liberal International|
p|Socialist International|
p|Christian Social Union in Bavaria|CSU|DE
p|Free Democratic Party|FDP|DE
p|Social Democratic Party of Germany|SPD|DE
p|Alliance 90/The Greens;Bündnis 90/Die Grünen|DE
p|Bündnis Sahra Wagenknecht|BSW|DE
p|Freedom Party of Austria|FPÖ|AT
p|Austrian People's Party|ÖVP|AT
p|Social Democratic Party of Austria|SPÖ|AT
p|NEOS|NEOS|AT
p|Swiss People's Party|SVP|CH
p|Labour Party|
p|Conservative Party|
p|Liberal Party|
p|Green Party|
p|Reform UK||GB
p|Scottish National Party|SNP|GB
p|Democratic Unionist Party|DUP|GB
p|Ulster Unionist Party|UUP|GB
p|Social Democratic and Labour Party|SDLP|GB
p|Alliance Party of Northern Ireland||GB
p|UK Independence Party||GB
p|Aontú||IE
p|Parti Québécois|PQ|CA
p|Bloc Québécois|BQ|CA
p|Action démocratique du Québec|ADQ|CA
p|Coalition Avenir Québec|CAQ|CA
p|Québec solidaire|QS|CA
p|New Democratic Party|NDP|CA
p|Progressive Conservative Party of Canada;Progressive Conservative Party||CA
p|Liberal Party of Canada||CA
p|Conservative Party of Canada||CA
p|Co-operative Commonwealth Federation|CCF|CA
p|Social Credit||CA
p|Wildrose Party;Wildrose||CA
p|Australian Labor Party|ALP|AU
p|Liberal Party of Australia||AU
p|National Party of Australia||AU
p|One Nation;Pauline Hanson's One Nation||AU
p|Australian Greens||AU
p|Labor||AU
p|New Zealand First||NZ
p|New Zealand National Party||NZ
p|ACT New Zealand||NZ
p|People's Party for Freedom and Democracy|VVD|NL
p|Partij van de Arbeid|PvdA|NL
p|Christian Democratic Appeal|CDA|NL
p|Democrats 66|D66|NL
p|Party for Freedom|PVV|NL
p|GroenLinks||NL
p|ChristenUnie||NL
p|BoerBurgerBeweging|BBB|NL
p|Vlaams Belang;Vlaams Blok||BE
p|New Flemish Alliance;Nieuw-Vlaamse Alliantie|N-VA|BE
p|Christen-Democratisch en Vlaams|CD&V|BE
p|Open Vlaamse Liberalen en Democraten;Open VLD|VLD|BE
p|Mouvement Réformateur;Reformist Movement||BE
p|Centre démocrate humaniste;Les Engagés|cdH|BE
p|Ecolo||BE
p|Groen||BE
p|Vooruit||BE
p|Union for a Popular Movement|UMP|FR
p|Socialist Party|
p|Communist Party|
p|Reconquête||FR
p|Democratic Movement|MoDem|FR
p|Union for French Democracy|UDF|FR
p|Europe Ecology – The Greens;Europe Écologie|EELV|FR
p|Democratic Party|
p|Partito Democratico|
p|Democrats of the Left||IT
p|Democracy is Freedom – The Daisy;The Daisy||IT
p|The Olive Tree;Olive Tree||IT
p|Italia Viva||IT
p|Communist Refoundation Party;Rifondazione Comunista||IT
p|Italian Social Movement|MSI|IT
p|National Alliance|
p|Christian Democracy|
p|Spanish Socialist Workers' Party|PSOE|ES
p|People's Party|
p|Partido Popular|PP|ES
p|Sumar||ES
p|Esquerra Republicana de Catalunya;Republican Left of Catalonia|ERC|ES
p|Junts per Catalunya;Junts||ES
p|Convergència i Unió|CiU|ES
p|Herri Batasuna;Batasuna;EH Bildu||ES
p|Euskadiko Ezkerra||ES
p|Basque Nationalist Party|PNV;EAJ-PNV|ES
p|Chega||PT
p|Bloco de Esquerda||PT
p|Venstre||DK
p|Danish People's Party||DK
p|Sweden Democrats||SE
p|Moderate Party|
p|Progress Party|
p|Finns Party;True Finns||FI
p|Polish People's Party|PSL|PL
p|Civic Coalition||PL
p|Confederation Liberty and Independence;Konfederacja||PL
p|Tisza||HU
p|ANO 2011|ANO|CZ
p|Smer;Smer-SD;Direction – Social Democracy||SK
p|Progressive Slovakia||SK
p|Alliance for the Union of Romanians|AUR|RO
p|National Liberal Party|PNL|
p|Citizens for European Development of Bulgaria|GERB|BG
p|Movement for Rights and Freedoms|DPS|BG
p|Democrats for a Strong Bulgaria|DSB|BG
p|Union of Democratic Forces|UDF|BG
p|Croatian Democratic Union|HDZ|HR
p|Croatian Peasant Party|HSS|HR
p|Bridge of Independent Lists||HR
p|Serbian Progressive Party|SNS|RS
p|Serbian Radical Party|SRS|RS
p|Alliance of Independent Social Democrats|SNSD|BA
p|Vetëvendosje||XK
p|Democratic Party of Kosovo|PDK|XK
p|Party of Action and Solidarity|PAS|MD
p|Yabloko||RU
p|Rodina||RU
p|A Just Russia;Just Russia;Fair Russia||RU
p|Union of Right Forces|SPS|RU
p|Party of Regions||UA
p|Our Ukraine||UA
p|Musavat||AZ
p|Dashnaks;Dashnaktsutyun;Armenian Revolutionary Federation|ARF|AM
p|Civil Contract||AM
p|Prosperous Armenia||AM
p|Nur Otan;Amanat||KZ
p|Good Party;İYİ Party;Iyi Party||TR
p|Welfare Party;Felicity Party||TR
p|Meretz||IL
p|Shinui||IL
p|Yisrael Beiteinu||IL
p|United Torah Judaism||IL
p|Otzma Yehudit||IL
p|Religious Zionist Party||IL
p|Hatnua||IL
p|Mapam||IL
p|Kahol Lavan;Blue and White||IL
p|Balad;Ra'am;Ta'al;Hadash||IL
p|Hetz||IL
p|Meimad;Gesher||IL
p|Sadrists;Sadrist Movement;Sadrist movement||IQ
p|Coordination Framework;Shia Coordination Framework||IQ
p|State of Law Coalition||IQ
p|Gorran;Gorran Movement||IQ
p|Free Patriotic Movement|FPM|LB
p|Future Movement||LB
p|Lebanese Forces||LB
p|Progressive Socialist Party|PSP|
p|Wafd;Wafd Party||EG
p|Freedom and Justice Party|FJP|EG
p|Istiqlal;Istiqlal Party||MA
p|Nahdlatul Ulama||ID
p|Masyumi||ID
p|Gerindra||ID
p|Parti Keadilan Rakyat|PKR|MY
p|Democratic Action Party|DAP|MY
p|Gerakan||MY
p|People's Action Party|PAP|SG
p|Move Forward Party||TH
p|Democratic Justice Party|
p|People Power Party|PPP|KR
p|Minjoo Party;Democratic Party of Korea||KR
p|Kōmeitō;New Komeito||JP
p|Nippon Ishin no Kai;Japan Innovation Party||JP
p|Constitutional Democratic Party of Japan|CDP|JP
p|New People's Party|
p|Taiwan People's Party|TPP|TW
p|Workers' Party of Korea|WPK|KP
p|Dravida Munnetra Kazhagam|DMK|IN
p|All India Anna Dravida Munnetra Kazhagam|AIADMK|IN
p|Samajwadi Party|SP|IN
p|Bahujan Samaj Party|BSP|IN
p|Janata Dal||IN
p|Rashtriya Swayamsevak Sangh|RSS|IN
p|Vishwa Hindu Parishad|VHP|IN
p|Hindu Mahasabha||IN
p|Communist Party of India (Marxist);CPI(M)|CPM|IN
p|Muttahida Qaumi Movement|MQM|PK
p|Awami National Party|ANP|PK
p|Jamiat Ulema-e-Islam|JUI-F|PK
p|Sri Lanka Freedom Party|SLFP|LK
p|United National Party|UNP|LK
p|Lanka Sama Samaja Party|LSSP|LK
p|Janatha Vimukthi Peramuna|JVP|LK
p|Sri Lanka Podujana Peramuna|SLPP|LK
p|Nepali Congress||NP
p|Maldivian Democratic Party|MDP|MV
p|Afrikaner Weerstandsbeweging|AWB|ZA
p|uMkhonto weSizwe Party|MK|ZA
p|Democratic Alliance|DA|ZA
p|Patriotic Front|PF|ZM
p|Sudan Liberation Movement||SD
p|Orange Democratic Movement|ODM|KE
p|Oromo Liberation Front||ET
p|Botswana Democratic Party|BDP|BW
p|RENAMO;Renamo||MZ
p|UNITA|UNITA|AO
p|PAIGC|PAIGC|GW
p|Soqosoqo Duavata ni Lewenivanua|SDL|FJ
p|Soqosoqo ni Vakavulewa ni Taukei|SVT|FJ
p|FijiFirst||FJ
p|Justicialist Party||AR
p|La Libertad Avanza||AR
p|Juntos por el Cambio||AR
p|Broad Front;Frente Amplio||
p|Social Christian Party|
p|Possible Peru;Perú Posible||PE
p|Fuerza Popular||PE
p|Colorado Party|
p|Farabundo Martí National Liberation Front|FMLN|SV
p|ARENA;Nationalist Republican Alliance||SV
p|Nuevas Ideas;New Ideas||SV
p|Sandinista National Liberation Front;Sandinistas|FSLN|NI
p|Acción Democrática||VE
p|Democratic Unity Roundtable|MUD|VE
p|Historic Pact;Pacto Histórico||CO
p|Centro Democrático||CO
p|Libertarian Party||US
p|Tea Party||US
`
