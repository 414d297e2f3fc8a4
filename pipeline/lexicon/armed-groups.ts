/**
 * Well-known non-state armed groups, past and present.
 *
 * One row a group: `a | names | acronyms | alpha-2 codes of the countries that it belongs to`.
 * Facts compiled by hand; spellings as in UN Security Council documents and the press, with the
 * groups’ own short forms.
 */
export const ARMED_GROUPS = `
a|al-Qaeda;Al-Qaeda;al-Qaida;Al-Qaida;Al Qaeda;al Qaeda|
a|al-Qaeda in the Islamic Maghreb;al-Qaida in the Islamic Maghreb|AQIM
a|al-Qaeda in the Arabian Peninsula;al-Qaida in the Arabian Peninsula|AQAP
a|al-Qaeda in Iraq|AQI
a|al-Qaeda in the Indian Subcontinent|AQIS
a|Islamic State;Islamic State of Iraq and Syria;Islamic State in Iraq and Syria;Islamic State of Iraq and the Levant;Islamic State in Iraq and the Levant;Islamic State group;Daesh;Da'esh|ISIS;ISIL;IS
a|Islamic State Khorasan Province;Islamic State-Khorasan;Islamic State in Khorasan Province;Islamic State Khorasan;ISIS-Khorasan;ISIS-K;IS-K|ISKP;IS-KP
a|Islamic State West Africa Province;Islamic State in West Africa Province;Islamic State's West Africa Province|ISWAP
a|Islamic State in the Greater Sahara;Islamic State Sahel Province|ISGS
a|Islamic State Central Africa Province|ISCAP
a|Boko Haram|JAS|NG
a|Ansaru|
a|al-Shabaab;Al-Shabaab;Al Shabaab;al Shabaab;al-Shabab;Shabaab;Shebab|AS|SO
a|Jama'at Nusrat al-Islam wal-Muslimin;Group for Support of Islam and Muslims|JNIM|ML
a|Ansar Dine;Ansar al-Din|
a|Katiba Macina;Macina Liberation Front|FLM|ML
a|National Movement for the Liberation of Azawad|MNLA|ML
a|Coordination of Azawad Movements|CMA|ML
a|Taliban;Afghan Taliban;Taleban||AF
a|Tehrik-i-Taliban Pakistan;Tehreek-e-Taliban Pakistan;Pakistani Taliban;Tehrik-e-Taliban Pakistan|TTP|PK
a|Haqqani network;Haqqani Network||AF
a|Northern Alliance||AF
a|National Resistance Front|NRF|AF
a|Lashkar-e-Taiba;Lashkar-e-Tayyiba|LeT|PK
a|Jaish-e-Mohammed;Jaish-e-Muhammad|JeM|PK
a|Hizbul Mujahideen|
a|Baloch Liberation Army;Balochistan Liberation Army|BLA|PK
a|Hezbollah;Hizbollah;Hizballah;Hezballah||LB
a|Hamas;Islamic Resistance Movement||PS
a|Izz ad-Din al-Qassam Brigades;al-Qassam Brigades;Qassam Brigades||PS
a|Palestinian Islamic Jihad;Islamic Jihad|PIJ|PS
a|Popular Front for the Liberation of Palestine|PFLP|PS
a|Al-Aqsa Martyrs' Brigades;Al-Aqsa Martyrs Brigades||PS
a|Houthis;Huthis;Houthi movement;Huthi movement;Ansar Allah;Ansarallah;Houthi;Huthi||YE
a|Southern Transitional Council|STC|YE
a|Hirak||YE
a|Hay'at Tahrir al-Sham;Hayat Tahrir al-Sham|HTS|SY
a|Jabhat al-Nusra;Nusra Front;al-Nusra Front;al-Nusra||SY
a|Free Syrian Army|FSA|SY
a|Syrian National Army|SNA|SY
a|Syrian Democratic Forces|SDF|SY
a|People's Protection Units|YPG|SY
a|Women's Protection Units|YPJ|SY
a|Ahrar al-Sham||SY
a|Jaysh al-Islam||SY
a|Kurdistan Workers' Party;Kurdistan Workers Party|PKK|TR
a|Peshmerga;peshmerga||IQ
a|Popular Mobilisation Forces;Popular Mobilization Forces;Hashd al-Shaabi;al-Hashd al-Shaabi;Popular Mobilisation Units;Popular Mobilization Units|PMF;PMU|IQ
a|Kata'ib Hizbollah;Kataib Hezbollah;Kata'ib Hezbollah||IQ
a|Asa'ib Ahl al-Haq;Asaib Ahl al-Haq|AAH|IQ
a|Badr Organisation;Badr Organization;Badr Brigade||IQ
a|Mahdi Army;Jaysh al-Mahdi||IQ
a|Mojahedin-e-Khalq;Mujahedin-e Khalq;People's Mujahedin of Iran|MEK|IR
a|Jundallah;Jundullah|
a|Muslim Brotherhood;Brotherhood||EG
a|Libyan National Army;Libyan Arab Armed Forces;Arab Libyan Armed Forces|LNA;LAAF|LY
a|Libya Dawn||LY
a|Polisario Front;Polisario;Frente Polisario||EH
a|Rapid Support Forces|RSF|SD
a|Janjaweed;janjaweed||SD
a|Sudan People's Liberation Movement-North;SPLM-North;SPLM-N;SPLM/A-N|SPLM-N|SD
a|Sudan People's Liberation Army|SPLA|SS
a|Sudan People's Liberation Movement-in-Opposition;SPLM-IO;SPLA-IO;SPLM/A-IO|SPLM-IO|SS
a|Sudan Liberation Army;Sudan Liberation Movement;Sudan Liberation Movement/Army|SLA;SLM;SLM/A|SD
a|Justice and Equality Movement|JEM|SD
a|Sudan Revolutionary Front|SRF|SD
a|National Salvation Front|NAS|SS
a|White Army||SS
a|Tigray People's Liberation Front;Tigrayan People's Liberation Front|TPLF|ET
a|Tigray Defence Forces;Tigray Defense Forces|TDF|ET
a|Oromo Liberation Army|OLA|ET
a|Oromo Liberation Front|OLF|ET
a|Ogaden National Liberation Front|ONLF|ET
a|Fano||ET
a|Eritrean People's Liberation Front|EPLF|ER
a|Lord's Resistance Army|LRA|UG
a|Allied Democratic Forces|ADF|UG
a|March 23 Movement;M23|M23|CD
a|National Congress for the Defence of the People|CNDP|CD
a|Democratic Forces for the Liberation of Rwanda|FDLR|RW
a|Rwandan Patriotic Front;Rwandan Patriotic Army|RPF;RPA|RW
a|Interahamwe;interahamwe||RW
a|Mai-Mai;Mai Mai;Mayi-Mayi||CD
a|Wazalendo||CD
a|CODECO;Cooperative for the Development of the Congo|CODECO|CD
a|Congo River Alliance|AFC|CD
a|RED-Tabara||BI
a|Séléka;Seleka;ex-Séléka;ex-Seleka||CF
a|Anti-balaka;anti-balaka;Anti-Balaka||CF
a|Coalition of Patriots for Change|CPC|CF
a|Union for Peace in the Central African Republic|UPC|CF
a|Front for Change and Concord in Chad|FACT|TD
a|Ambazonia Defence Forces|ADF|CM
a|Ambazonia Governing Council|AGC|CM
a|Movement for the Emancipation of the Niger Delta|MEND|NG
a|Indigenous People of Biafra|IPOB|NG
a|Eastern Security Network|ESN|NG
a|Yan Sakai|
a|Civilian Joint Task Force|CJTF|NG
a|Movement for Unity and Jihad in West Africa|MUJAO;MUJWA|ML
a|Dan Na Ambassagou||ML
a|Koglweogo||BF
a|Volunteers for the Defence of the Homeland;Volunteers for the Defense of the Homeland|VDP|BF
a|Revolutionary United Front|RUF|SL
a|Liberians United for Reconciliation and Democracy|LURD|LR
a|National Patriotic Front of Liberia|NPFL|LR
a|Forces Nouvelles||CI
a|Movement of Democratic Forces of Casamance|MFDC|SN
a|UNITA;National Union for the Total Independence of Angola|UNITA|AO
a|Front for the Liberation of the Enclave of Cabinda|FLEC|AO
a|RENAMO;Renamo;Mozambican National Resistance|RENAMO|MZ
a|Ansar al-Sunna;Ahlu Sunnah Wal Jamaah;Ansar al-Sunnah|ASWJ|MZ
a|uMkhonto we Sizwe;Umkhonto we Sizwe||ZA
a|Mau Mau||KE
a|Revolutionary Armed Forces of Colombia;Revolutionary Armed Forces of Colombia-People's Army|FARC;FARC-EP|CO
a|National Liberation Army|ELN|CO
a|Gaitanista Self-Defence Forces;Gaitanista Self-Defense Forces;Gaitanist Self-Defence Forces;Gaitanist Self-Defense Forces;Gaitanist Army of Colombia;Gulf Clan;Clan del Golfo|AGC;EGC|CO
a|United Self-Defence Forces of Colombia;United Self-Defense Forces of Colombia|AUC|CO
a|Segunda Marquetalia||CO
a|Estado Mayor Central;Central General Staff|EMC|CO
a|Oliver Sinisterra Front|FOS|CO
a|M-19;19th of April Movement||CO
a|Popular Liberation Army|EPL|CO
a|Shining Path;Sendero Luminoso||PE
a|Túpac Amaru Revolutionary Movement|MRTA|PE
a|Zapatistas;Zapatista Army of National Liberation|EZLN|MX
a|Sinaloa Cartel;Sinaloa cartel;Cartel de Sinaloa||MX
a|Jalisco New Generation Cartel;Jalisco Cartel New Generation;Jalisco Cartel;Jalisco cartel;Cartel Jalisco Nueva Generación|CJNG|MX
a|Gulf Cartel||MX
a|Zetas;Los Zetas||MX
a|Tren de Aragua||VE
a|MS-13;Mara Salvatrucha|MS-13|SV
a|Barrio 18;18th Street Gang||SV
a|First Capital Command;Primeiro Comando da Capital|PCC|BR
a|Red Command;Comando Vermelho|CV|BR
a|Los Choneros;Choneros||EC
a|Los Lobos||EC
a|Los Tiguerones||EC
a|G9;G9 Family and Allies||HT
a|Viv Ansanm||HT
a|Sandinistas;Sandinista National Liberation Front|FSLN|NI
a|Contras;contras||NI
a|Farabundo Martí National Liberation Front|FMLN|SV
a|Tupamaros||UY
a|Montoneros||AR
a|Moro Islamic Liberation Front|MILF|PH
a|Moro National Liberation Front|MNLF|PH
a|Bangsamoro Islamic Freedom Fighters|BIFF|PH
a|Abu Sayyaf;Abu Sayyaf Group|ASG|PH
a|New People's Army|NPA|PH
a|Communist Party of the Philippines-New People's Army|CPP-NPA|PH
a|Jemaah Islamiyah;Jemaah Islamiah|JI|ID
a|Free Papua Movement;West Papua National Liberation Army|OPM;TPNPB|ID
a|Free Aceh Movement|GAM|ID
a|Barisan Revolusi Nasional|BRN|TH
a|Arakan Army|AA|MM
a|Arakan Rohingya Salvation Army|ARSA|MM
a|Kachin Independence Army;Kachin Independence Organisation;Kachin Independence Organization|KIA;KIO|MM
a|Karen National Liberation Army|KNLA|MM
a|Karen National Union|KNU|MM
a|Karenni Army||MM
a|Shan State Army||MM
a|Ta'ang National Liberation Army|TNLA|MM
a|Myanmar National Democratic Alliance Army|MNDAA|MM
a|United Wa State Army|UWSA|MM
a|Three Brotherhood Alliance;Brotherhood Alliance||MM
a|People's Defence Force;People's Defence Forces;People's Defense Force;People's Defense Forces|PDF;PDFs|MM
a|Chin National Front|CNF|MM
a|Democratic Karen Buddhist Army|DKBA|MM
a|Border Guard Force|BGF|MM
a|Pyu Saw Htee||MM
a|Khmer Rouge||KH
a|Viet Cong;Vietcong||VN
a|Viet Minh||VN
a|Pathet Lao||LA
a|Liberation Tigers of Tamil Eelam;Tamil Tigers|LTTE|LK
a|Naxalites;Naxalite||IN
a|Communist Party of India (Maoist)||IN
a|United Liberation Front of Asom;United Liberation Front of Assam|ULFA|IN
a|National Socialist Council of Nagaland|NSCN|IN
a|East Turkistan Islamic Movement;Turkistan Islamic Party;East Turkestan Islamic Movement|ETIM;TIP|CN
a|Islamic Movement of Uzbekistan|IMU|UZ
a|Bougainville Revolutionary Army|BRA|PG
a|Wagner Group;Wagner;Wagner group;PMC Wagner||RU
a|Africa Corps||RU
a|Azov Battalion;Azov Brigade;Azov Regiment||UA
a|Kosovo Liberation Army|KLA|XK
a|Bosnian Serb Army|VRS|BA
a|Irish Republican Army;Provisional Irish Republican Army;Provisional IRA|IRA;PIRA|IE
a|Real IRA;New IRA||IE
a|Irish National Liberation Army|INLA|IE
a|Ulster Volunteer Force|UVF|GB
a|Ulster Defence Association|UDA|GB
a|ETA;Euskadi Ta Askatasuna|ETA|ES
a|Red Brigades||IT
a|Red Army Faction;Baader-Meinhof Group|RAF|DE
a|Irgun||IL
a|Haganah||IL
a|Grey Wolves||TR
a|Oath Keepers||US
a|Proud Boys||US
a|Ku Klux Klan|KKK|US
a|Weather Underground||US
a|Caucasus Emirate||RU
`
