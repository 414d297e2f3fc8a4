/**
 * Named organs of states that are known without their country’s name, and the buildings and places that
 * stand for an organ.
 *
 * One row a body: `kind | names | acronyms | alpha-2 code | actor`; `actor` only where it is another’s name. Kinds: `g` government; `m` a metonym of a
 * government body (its name is the actor’s, its form `metonym`).
 * Facts compiled by hand: names as the bodies use them.
 */
export const GOVERNMENT_BODIES = `
g|US Congress;U.S. Congress;United States Congress;Congress of the United States||US
g|US Senate;U.S. Senate;United States Senate||US
g|US House of Representatives;U.S. House of Representatives;United States House of Representatives||US
g|US Supreme Court;U.S. Supreme Court;Supreme Court of the United States|SCOTUS|US
g|US Department of State;State Department;U.S. State Department;US State Department;Department of State;U.S. Department of State||US
g|US Department of Defense;Department of Defense;Defense Department;U.S. Department of Defense;US Defense Department;U.S. Defense Department|DOD;DoD|US
g|US Department of the Treasury;Department of the Treasury;Treasury Department;U.S. Department of the Treasury;U.S. Treasury;US Treasury;US Treasury Department;U.S. Treasury Department||US
g|US Department of Commerce;Department of Commerce;Commerce Department;U.S. Department of Commerce;US Commerce Department||US
g|US Department of Justice;Department of Justice;Justice Department;U.S. Department of Justice;US Justice Department|DOJ;DoJ|US
g|US Department of Homeland Security;Department of Homeland Security;U.S. Department of Homeland Security|DHS|US
g|US Department of Energy;Department of Energy;Energy Department;U.S. Department of Energy|DOE|US
g|US Department of Agriculture;Department of Agriculture;Agriculture Department;U.S. Department of Agriculture|USDA|US
g|US Department of the Interior;Department of the Interior;Interior Department||US
g|US Department of Labor;Department of Labor;Labor Department||US
g|US Department of Health and Human Services;Department of Health and Human Services|HHS|US
g|US Department of Veterans Affairs;Department of Veterans Affairs||US
g|Office of Foreign Assets Control|OFAC|US
g|Bureau of Industry and Security||US
g|National Security Council|NSC|
g|Central Intelligence Agency|CIA|US
g|Federal Bureau of Investigation|FBI|US
g|National Security Agency|NSA|US
g|Defense Intelligence Agency|DIA|US
g|Drug Enforcement Administration|DEA|US
g|Federal Reserve;Federal Reserve Board;Federal Reserve System;US Federal Reserve;U.S. Federal Reserve||US
g|Environmental Protection Agency|EPA|US
g|Immigration and Customs Enforcement|ICE|US
g|Customs and Border Protection|CBP|US
g|Government Accountability Office|GAO|US
g|Securities and Exchange Commission|SEC|
g|Federal Communications Commission|FCC|US
g|Internal Revenue Service|IRS|US
g|US Agency for International Development;U.S. Agency for International Development|USAID|US
g|Millennium Challenge Corporation|MCC|US
g|Joint Chiefs of Staff||US
g|US Army;U.S. Army;United States Army||US
g|US Navy;U.S. Navy;United States Navy||US
g|US Air Force;U.S. Air Force;United States Air Force|USAF|US
g|US Marine Corps;U.S. Marine Corps;Marine Corps|USMC|US
g|US Coast Guard;U.S. Coast Guard|USCG|US
g|US Central Command;U.S. Central Command|CENTCOM|US
g|US Africa Command;U.S. Africa Command|AFRICOM|US
g|US Southern Command;U.S. Southern Command|SOUTHCOM|US
g|US Indo-Pacific Command;U.S. Indo-Pacific Command|INDOPACOM;USINDOPACOM|US
g|US European Command;U.S. European Command|EUCOM|US
g|US Cyber Command;U.S. Cyber Command|CYBERCOM|US
g|Army Corps of Engineers;U.S. Army Corps of Engineers||US
g|Continental Congress||US
g|Foreign, Commonwealth & Development Office;Foreign, Commonwealth and Development Office;Foreign Office;Foreign and Commonwealth Office|FCDO;FCO|GB
g|Department for International Development|DFID|GB
g|Home Office||GB
g|House of Commons|||
g|House of Lords||GB
g|UK Parliament;Parliament of the United Kingdom||GB
g|Royal Navy||GB
g|Royal Air Force|RAF|GB
g|British Army||GB
g|Bank of England||GB
g|MI5||GB
g|MI6;Secret Intelligence Service|SIS|GB
g|Government Communications Headquarters|GCHQ|GB
g|Scotland Yard;Metropolitan Police||GB
g|Royal Ulster Constabulary|RUC|GB
g|Scottish Parliament||GB
g|Scottish Government||GB
g|Welsh Government;Senedd||GB
g|Northern Ireland Assembly;Stormont||GB
g|Bundestag||DE
g|Bundesrat|||
g|Bundeswehr||DE
g|Bundesbank||DE
g|German Federal Foreign Office;Federal Foreign Office||DE
g|Reichstag||DE
g|Wehrmacht||DE
g|Gestapo||DE
g|Stasi||DE
g|Luftwaffe||DE
g|Deutsche Gesellschaft für Internationale Zusammenarbeit|GIZ|DE
g|KfW|KfW|DE
g|Assemblée Nationale||FR
g|Conseil d'État||FR
g|French Development Agency;Agence Française de Développement|AFD|FR
g|Swedish International Development Cooperation Agency|SIDA|SE
g|Norwegian Agency for Development Cooperation|NORAD|NO
g|Japan International Cooperation Agency|JICA|JP
g|Korea International Cooperation Agency|KOICA|KR
g|Turkish Cooperation and Coordination Agency|TIKA|TR
g|Australian Federal Police|AFP|AU
g|Royal Canadian Mounted Police|RCMP|CA
g|Global Affairs Canada||CA
g|Cortes Generales;Cortes||ES
g|Mossos d'Esquadra||ES
g|Guardia Civil;Civil Guard||ES
g|Sejm||PL
g|Verkhovna Rada;Rada||UA
g|Security Service of Ukraine|SBU|UA
g|National Anti-Corruption Bureau of Ukraine|NABU|UA
g|State Duma;Duma||RU
g|Federation Council||RU
g|Federal Security Service;Russian Federal Security Service||RU
g|KGB|KGB|
g|NKVD|NKVD|
g|GRU|GRU|RU
g|FSB|FSB|RU
g|Rosgvardia;Russian National Guard||RU
g|Roskomnadzor||RU
g|Red Army;Soviet Army||
g|Politburo|||
g|Supreme Soviet|||
g|People's Liberation Army|PLA|CN
g|People's Liberation Army Navy;PLA Navy|PLAN|CN
g|People's Armed Police|PAP|CN
g|China Coast Guard|CCG|CN
g|National People's Congress|NPC|CN
g|State Council|||
g|Central Military Commission|CMC|CN
g|People's Bank of China|PBOC|CN
g|Ministry of State Security|MSS|CN
g|National Development and Reform Commission|NDRC|CN
g|Hong Kong Legislative Council;Legislative Council||HK
g|Legislative Yuan||TW
g|Kuomintang Government||TW
g|Diet;National Diet||JP
g|Japan Self-Defense Forces;Japan Self-Defence Forces;Self-Defense Forces|JSDF;SDF|JP
g|Korean People's Army|KPA|KP
g|Lok Sabha||IN
g|Rajya Sabha||IN
g|Reserve Bank of India|RBI|IN
g|Border Security Force|BSF|IN
g|Research and Analysis Wing|R&AW|IN
g|Inter-Services Intelligence;Inter-Services Intelligence Directorate|ISI|PK
g|Loya Jirga||AF
g|Rapid Action Battalion|RAB|BD
g|Tatmadaw||MM
g|State Administration Council|SAC|MM
g|State Law and Order Restoration Council|SLORC|MM
g|State Peace and Development Council|SPDC|MM
g|National Unity Government|NUG|MM
g|Pyidaungsu Hluttaw;Hluttaw||MM
g|Tentara Nasional Indonesia|TNI|ID
g|Armed Forces of the Philippines|AFP|PH
g|Philippine Coast Guard|PCG|PH
g|Knesset||IL
g|Israel Defense Forces;Israel Defence Forces;Israeli Defense Forces;Israeli Defence Forces|IDF|IL
g|Mossad||IL
g|Shin Bet;Shabak||IL
g|Palestinian Authority;Palestinian National Authority|PA|PS
g|Palestine Liberation Organization;Palestine Liberation Organisation|PLO|PS
g|Palestinian Legislative Council|PLC|PS
g|Lebanese Armed Forces|LAF|LB
g|Internal Security Forces|ISF|LB
g|Banque du Liban||LB
g|Syrian Arab Army|SAA|SY
g|Iraqi Security Forces|ISF|IQ
g|Kurdistan Regional Government|KRG|IQ
g|Ba'ath regime|||
g|Islamic Revolutionary Guard Corps;Revolutionary Guards;Revolutionary Guard;Iran's Revolutionary Guards;Revolutionary Guard Corps;Islamic Revolutionary Guards Corps|IRGC|IR
g|Quds Force;Qods Force||IR
g|Basij||IR
g|Guardian Council;Council of Guardians||IR
g|Assembly of Experts||IR
g|Majles;Majlis|||
g|Supreme National Security Council||IR
g|Presidential Leadership Council|PLC|YE
g|Supreme Council of the Armed Forces|SCAF|EG
g|Suez Canal Authority|SCA|EG
g|Government of National Accord|GNA|LY
g|Government of National Unity|GNU|LY
g|High State Council||LY
g|Presidential Council|||
g|General National Congress|GNC|LY
g|Sudanese Armed Forces;Sudan Armed Forces|SAF|SD
g|Transitional Sovereignty Council;Sovereignty Council|TSC|SD
g|Transitional Military Council|TMC|
g|National Intelligence and Security Service|NISS|SD
g|South Sudan People's Defence Forces|SSPDF|SS
g|Ethiopian National Defence Force;Ethiopian National Defense Force|ENDF|ET
g|Somali National Army|SNA|SO
g|Kenya Defence Forces|KDF|KE
g|Uganda People's Defence Force;Uganda People's Defence Forces|UPDF|UG
g|Rwanda Defence Force;Rwanda Defence Forces|RDF|RW
g|Armed Forces of the Democratic Republic of the Congo|FARDC|CD
g|National Intelligence Agency|NIA|
g|Independent National Electoral Commission|INEC|NG
g|Economic and Financial Crimes Commission|EFCC|NG
g|Central Bank of Nigeria|CBN|NG
g|National Committee for the Salvation of the People|CNSP|ML
g|National Council for the Safeguard of the Homeland|CNSP|NE
g|Patriotic Movement for Safeguard and Restoration|MPSR|BF
g|Forces Armées Maliennes|FAMa|ML
g|South African National Defence Force|SANDF|ZA
g|Haitian National Police|HNP;PNH|HT
g|Transitional Presidential Council|TPC|HT
g|Bolivarian National Guard||VE
g|National Constituent Assembly|||
g|National Electoral Council|CNE|
g|Special Jurisdiction for Peace|JEP|CO
g|National Guard||
g|National Assembly||
g|Supreme Court||
g|Constitutional Court||
g|Constituent Assembly||
g|Parliament||
g|Senate||
g|House of Representatives||
g|Chamber of Deputies||
g|Congress||
g|Central Bank||
g|Treasury||
m|White House||US
m|Oval Office||US|White House
m|Capitol Hill;Capitol||US|US Congress
m|Pentagon||US|US Department of Defense
m|Foggy Bottom||US|US Department of State
m|Langley||US|Central Intelligence Agency
m|Kremlin||RU
m|Lubyanka||RU
m|Downing Street;10 Downing Street;Number 10;Number Ten;No 10||GB
m|Westminster||GB
m|Buckingham Palace||GB
m|Holyrood||GB
m|Élysée;Elysée;Elysee;Élysée Palace;Elysée Palace;Elysee Palace||FR
m|Quai d'Orsay||FR
m|Matignon||FR
m|Bercy||FR
m|Wilhelmstrasse||DE
m|Quirinal;Quirinal Palace||IT
m|Palazzo Chigi||IT
m|Farnesina||IT
m|Moncloa;La Moncloa||ES
m|Zhongnanhai||CN
m|Blue House||KR
m|Kantei||JP
m|Nagatacho||JP
m|Kasumigaseki||JP
m|South Block||IN
m|Raisina Hill||IN
m|Malacañang;Malacañang Palace;Malacanang||PH
m|Aso Rock;Aso Villa||NG
m|Miraflores;Miraflores Palace||VE
m|Casa Rosada||AR
m|Planalto;Planalto Palace||BR
m|Itamaraty||BR
m|La Moneda;Moneda Palace||CL
m|Casa de Nariño;Nariño Palace||CO
m|Los Pinos||MX
m|Carondelet;Carondelet Palace||EC
m|Union Buildings;Luthuli House||ZA
m|Koulouba;Koulouba Palace||ML
m|Villa Somalia||SO
m|Baabda;Baabda Palace||LB
m|Bankova||UA
m|Sublime Porte;Porte||TR
g|Bank of Russia;Central Bank of Russia;Central Bank of the Russian Federation|CBR|RU
g|Federal State Statistics Service;Rosstat||RU
g|Russian Ministry of Defence;Russian Defence Ministry||RU
g|Foreign Intelligence Service|SVR|RU
g|Federal Protective Service|FSO|RU
g|Centers for Disease Control and Prevention;US Centers for Disease Control and Prevention;U.S. Centers for Disease Control and Prevention|CDC|US
g|Food and Drug Administration;US Food and Drug Administration;U.S. Food and Drug Administration|FDA|US
g|National Institutes of Health|NIH|US
g|National Aeronautics and Space Administration|NASA|US
g|National Oceanic and Atmospheric Administration|NOAA|US
g|National Science Foundation|NSF|US
g|National Institute of Standards and Technology|NIST|US
g|National Weather Service|NWS|US
g|National Hurricane Center;US National Hurricane Center;U.S. National Hurricane Center|NHC|US
g|US Geological Survey;U.S. Geological Survey;United States Geological Survey|USGS|US
g|Federal Emergency Management Agency|FEMA|US
g|Federal Aviation Administration|FAA|US
g|Federal Trade Commission|FTC|US
g|Federal Energy Regulatory Commission|FERC|US
g|Federal Deposit Insurance Corporation|FDIC|US
g|Federal Housing Finance Agency|FHFA|US
g|Federal Election Commission|FEC|US
g|Consumer Financial Protection Bureau|CFPB|US
g|Commodity Futures Trading Commission|CFTC|US
g|Nuclear Regulatory Commission||US
g|National Nuclear Security Administration|NNSA|US
g|National Transportation Safety Board|NTSB|US
g|National Highway Traffic Safety Administration|NHTSA|US
g|National Labor Relations Board|NLRB|US
g|Bureau of Labor Statistics|BLS|US
g|Bureau of Economic Analysis|BEA|US
g|Bureau of Land Management|BLM|US
g|Bureau of Reclamation||US
g|Bureau of Ocean Energy Management|BOEM|US
g|Bureau of Alcohol, Tobacco, Firearms and Explosives|ATF|US
g|Bureau of Prisons|BOP|US
g|Census Bureau;US Census Bureau;U.S. Census Bureau||US
g|Small Business Administration|SBA|US
g|Social Security Administration|SSA|US
g|Centers for Medicare and Medicaid Services;Centers for Medicare & Medicaid Services|CMS|US
g|Veterans Health Administration|VHA|US
g|US Department of Education;Department of Education;Education Department||US
g|US Department of Transportation;Department of Transportation;Transportation Department|DOT|US
g|US Department of Housing and Urban Development;Department of Housing and Urban Development|HUD|US
g|Office of Management and Budget|OMB|US
g|Office of Personnel Management|OPM|US
g|Office of the Director of National Intelligence|ODNI|US
g|Office of Science and Technology Policy|OSTP|US
g|Congressional Budget Office|CBO|US
g|Congressional Research Service|CRS|US
g|Library of Congress||US
g|General Services Administration|GSA|US
g|US Trade Representative;U.S. Trade Representative;Office of the U.S. Trade Representative;Office of the United States Trade Representative|USTR|US
g|US International Trade Commission;U.S. International Trade Commission;International Trade Commission|ITC;USITC|US
g|Committee on Foreign Investment in the United States|CFIUS|US
g|Export-Import Bank of the United States;U.S. Export-Import Bank|EXIM|US
g|International Development Finance Corporation;US International Development Finance Corporation;U.S. International Development Finance Corporation|DFC|US
g|Defense Advanced Research Projects Agency|DARPA|US
g|Missile Defense Agency|MDA|US
g|Defense Logistics Agency|DLA|US
g|Defense Security Cooperation Agency|DSCA|US
g|National Geospatial-Intelligence Agency|NGA|US
g|National Reconnaissance Office|NRO|US
g|Cybersecurity and Infrastructure Security Agency|CISA|US
g|Transportation Security Administration|TSA|US
g|US Citizenship and Immigration Services;U.S. Citizenship and Immigration Services|USCIS|US
g|US Secret Service;U.S. Secret Service;Secret Service||US
g|US Space Force;U.S. Space Force;Space Force|USSF|US
g|US Strategic Command;U.S. Strategic Command|STRATCOM;USSTRATCOM|US
g|US Northern Command;U.S. Northern Command|NORTHCOM;USNORTHCOM|US
g|US Special Operations Command;U.S. Special Operations Command|SOCOM;USSOCOM|US
g|US Forest Service;U.S. Forest Service;Forest Service||US
g|US Fish and Wildlife Service;U.S. Fish and Wildlife Service;Fish and Wildlife Service|FWS|US
g|National Park Service|NPS|US
g|Indian Health Service|IHS|US
g|Peace Corps||US
g|AmeriCorps||US
g|US Postal Service;U.S. Postal Service;Postal Service|USPS|US
g|Financial Crimes Enforcement Network|FinCEN|US
g|Health Resources and Services Administration|HRSA|US
g|US Preventive Services Task Force||US
g|Fannie Mae;Freddie Mac||US
g|Tennessee Valley Authority|TVA|US
g|Office for National Statistics|ONS|GB
g|Office for Budget Responsibility|OBR|GB
g|National Audit Office|NAO|GB
g|Public Accounts Committee||GB
g|National Health Service;NHS England|NHS|GB
g|HM Treasury;His Majesty's Treasury;Her Majesty's Treasury||GB
g|HM Revenue and Customs;HM Revenue & Customs|HMRC|GB
g|Ministry of Justice||
g|Ministry of Defence;Ministry of Defense|MoD;MOD|
g|Ministry of Health|MoH;MOH|
g|Ministry of Public Health|MoPH;MOPH|
g|Ministry of Education|MoE;MOE|
g|Ministry of Finance|MoF;MOF|
g|Ministry of Foreign Affairs|MFA;MoFA;MOFA|
g|Ministry of the Interior;Ministry of Interior;Interior Ministry|MoI;MOI|
g|Ministry of Agriculture|MoA;MOA|
g|Department for Education|DfE|GB
g|Department for Transport|DfT|GB
g|Department for Work and Pensions|DWP|GB
g|Department for Business and Trade|DBT|GB
g|Department of Health and Social Care|DHSC|GB
g|Department for Environment, Food and Rural Affairs|Defra;DEFRA|GB
g|Department for Energy Security and Net Zero|DESNZ|GB
g|Department for Science, Innovation and Technology|DSIT|GB
g|Ministry of Housing, Communities and Local Government|MHCLG|GB
g|Environment Agency||
g|Cabinet Office||GB
g|Office of Rail and Road|ORR|GB
g|Rail Accident Investigation Branch|RAIB|GB
g|Air Accidents Investigation Branch|AAIB|GB
g|Marine Accident Investigation Branch|MAIB|GB
g|Health and Safety Executive|HSE|GB
g|Care Quality Commission|CQC|GB
g|Competition and Markets Authority|CMA|GB
g|Financial Conduct Authority|FCA|GB
g|Prudential Regulation Authority|PRA|GB
g|Civil Aviation Authority|CAA|
g|UK Health Security Agency|UKHSA|GB
g|Medicines and Healthcare products Regulatory Agency|MHRA|GB
g|National Institute for Health and Care Excellence|NICE|GB
g|Crown Prosecution Service|CPS|GB
g|National Crime Agency|NCA|GB
g|Ofcom||GB
g|Ofgem||GB
g|Ofsted||GB
g|Ofwat||GB
g|Network Rail||GB
g|Highways England;National Highways||GB
g|Canadian Armed Forces;Canadian Forces|CAF|CA
g|Department of National Defence|DND|CA
g|Parliamentary Budget Office;Parliamentary Budget Officer|PBO|CA
g|Bank of Canada||CA
g|Canada Border Services Agency|CBSA|CA
g|Canadian Security Intelligence Service||CA
g|Public Health Agency of Canada|PHAC|CA
g|Statistics Canada||CA
g|Royal Canadian Navy|RCN|CA
g|Royal Canadian Air Force|RCAF|CA
g|Australian Defence Force|ADF|AU
g|Department of Foreign Affairs and Trade|DFAT|AU
g|Reserve Bank of Australia|RBA|AU
g|Reserve Bank of New Zealand|RBNZ|NZ
g|Bank of Japan|BOJ;BoJ|JP
g|Bank of Korea|BOK;BoK|KR
g|Bank of Israel||IL
g|Bank of Mexico;Banco de México;Banxico||MX
g|Central Bank of Iran||IR
g|National Bank of Ukraine|NBU|UA
g|Armed Forces of Ukraine;Ukrainian Armed Forces|AFU;ZSU|UA
g|State Emergency Service of Ukraine|SESU|UA
g|Main Directorate of Intelligence|HUR;GUR|UA
g|Swiss National Bank|SNB|CH
g|Swiss Agency for Development and Cooperation|SDC|CH
g|Norges Bank||NO
g|Riksbank;Sveriges Riksbank||SE
g|Ethiopian Public Health Institute|EPHI|ET
g|National Disaster Risk Management Commission||ET
g|Nigeria Centre for Disease Control;Nigeria Centre for Disease Control and Prevention|NCDC|NG
g|National Emergency Management Agency|NEMA|NG
g|National Disaster Management Authority|NDMA|
g|National Disaster Risk Reduction and Management Council|NDRRMC|PH
g|Kenya Red Cross||KE
g|Directorate General of Civil Protection;Directorate of Civil Protection|DGPC|HT
g|National Defence Academy||
g|Ministry of Economy, Trade and Industry|METI|JP
g|Maritime Self-Defense Force;Japan Maritime Self-Defense Force|JMSDF|JP
g|PLA Rocket Force;People's Liberation Army Rocket Force|PLARF|CN
g|PLA Air Force;People's Liberation Army Air Force|PLAAF|CN
g|Ministry of Commerce|MOFCOM|
g|Cyberspace Administration of China|CAC|CN
g|China Securities Regulatory Commission|CSRC|CN
g|Taiwan Affairs Office|TAO|CN
`
