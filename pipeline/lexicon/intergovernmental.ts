/**
 * Intergovernmental organisations, their organs and missions, and collectives of states.
 *
 * One row an actor: `kind | names | acronyms`, lists split by semicolons; the first name gives the slug.
 * Kinds: `i` intergovernmental, `b` bloc. Facts compiled by hand: names and acronyms as the
 * organisations themselves use them.
 */
export const INTERGOVERNMENTAL = `
i|United Nations;United Nations Organization;United Nations Organisation|UN;UNO
i|UN Security Council;United Nations Security Council;U.N. Security Council;Security Council|UNSC
i|UN General Assembly;United Nations General Assembly;U.N. General Assembly;General Assembly|UNGA
i|UN Secretariat;United Nations Secretariat|
i|UN Human Rights Council;United Nations Human Rights Council;U.N. Human Rights Council;Human Rights Council|UNHRC
i|UN Human Rights Committee;Human Rights Committee|
i|UN Commission of Inquiry;Commission of Inquiry|COI
i|UN Panel of Experts;Panel of Experts;Group of Experts;UN Group of Experts|
i|African Commission on Human and Peoples' Rights;African Commission|ACHPR
i|African Court on Human and Peoples' Rights;African Court|AfCHPR
i|African Committee of Experts on the Rights and Welfare of the Child|ACERWC
i|ECOWAS Court of Justice|
i|East African Court of Justice|EACJ
i|UN Economic and Social Council;Economic and Social Council|ECOSOC
i|UN Peacebuilding Commission;Peacebuilding Commission|
i|UN Command;United Nations Command|UNC
i|International Court of Justice;World Court|ICJ
i|International Criminal Court|ICC
i|International Criminal Tribunal for the former Yugoslavia|ICTY
i|International Criminal Tribunal for Rwanda|ICTR
i|Special Court for Sierra Leone|SCSL
i|Special Tribunal for Lebanon|STL
i|Extraordinary Chambers in the Courts of Cambodia|ECCC
i|Permanent Court of Arbitration|PCA
i|International Tribunal for the Law of the Sea|ITLOS
i|UN High Commissioner for Refugees;UN Refugee Agency;UN refugee agency;Office of the United Nations High Commissioner for Refugees|UNHCR
i|UN Human Rights Office;Office of the High Commissioner for Human Rights;UN Office of the High Commissioner for Human Rights|OHCHR
i|UN Office for the Coordination of Humanitarian Affairs;Office for the Coordination of Humanitarian Affairs|OCHA;UNOCHA
i|UN Development Programme;United Nations Development Programme;UN Development Program|UNDP
i|UN Environment Programme;United Nations Environment Programme|UNEP
i|UN Population Fund;United Nations Population Fund|UNFPA
i|UN Children's Fund;United Nations Children's Fund|UNICEF
i|UN Relief and Works Agency;United Nations Relief and Works Agency|UNRWA
i|UN Educational, Scientific and Cultural Organization|UNESCO
i|UN Office on Drugs and Crime;United Nations Office on Drugs and Crime|UNODC
i|UN Office for Project Services|UNOPS
i|UN Industrial Development Organization|UNIDO
i|UN Conference on Trade and Development;UN Trade and Development|UNCTAD
i|UN Framework Convention on Climate Change|UNFCCC
i|UN Department of Peace Operations;Department of Peace Operations|DPO
i|UN Department of Political and Peacebuilding Affairs|DPPA
i|UN Mine Action Service|UNMAS
i|UN Women|
i|UN-Habitat|
i|UNAIDS|UNAIDS
i|Food and Agriculture Organization;Food and Agriculture Organisation;UN Food and Agriculture Organization|FAO
i|World Food Programme;World Food Program;UN World Food Programme|WFP
i|World Health Organization;World Health Organisation|WHO
i|World Trade Organization;World Trade Organisation|WTO
i|World Meteorological Organization|WMO
i|World Intellectual Property Organization|WIPO
i|World Bank;World Bank Group|IBRD
i|International Bank for Reconstruction and Development|
i|International Development Association|IDA
i|International Finance Corporation|IFC
i|International Monetary Fund|IMF
i|International Labour Organization;International Labour Organisation;International Labor Organization|ILO
i|International Organization for Migration;International Organisation for Migration|IOM
i|International Atomic Energy Agency|IAEA
i|International Maritime Organization;International Maritime Organisation|IMO
i|International Civil Aviation Organization|ICAO
i|International Telecommunication Union|ITU
i|International Fund for Agricultural Development|IFAD
i|International Energy Agency|IEA
i|International Renewable Energy Agency|IRENA
i|International Seabed Authority|ISA
i|Intergovernmental Panel on Climate Change|IPCC
i|Organisation for the Prohibition of Chemical Weapons;Organization for the Prohibition of Chemical Weapons|OPCW
i|Comprehensive Nuclear-Test-Ban Treaty Organization|CTBTO
i|Green Climate Fund|GCF
i|Global Environment Facility|GEF
i|Global Fund;Global Fund to Fight AIDS, Tuberculosis and Malaria|
i|Gavi;Gavi, the Vaccine Alliance|GAVI
i|League of Nations|
i|African Union|AU
i|African Union Commission;AU Commission|AUC
i|AU Peace and Security Council;African Union Peace and Security Council;Peace and Security Council|AUPSC
i|African Union High-Level Implementation Panel|AUHIP
i|Organisation of African Unity;Organization of African Unity|OAU
i|African Union Mission in Somalia|AMISOM
i|African Union Transition Mission in Somalia|ATMIS
i|African Development Bank|AfDB;ADB
i|African Export-Import Bank;Afreximbank|
i|Economic Community of West African States|ECOWAS;CEDEAO
i|ECOWAS Commission|
i|ECOMOG|ECOMOG
i|Economic Community of Central African States|ECCAS
i|Central African Economic and Monetary Community|CEMAC
i|West African Economic and Monetary Union|WAEMU;UEMOA
i|Southern African Development Community|SADC
i|SADC Mission in Mozambique|SAMIM
i|East African Community|EAC
i|Common Market for Eastern and Southern Africa|COMESA
i|Intergovernmental Authority on Development;Inter-Governmental Authority on Development|IGAD
i|International Conference on the Great Lakes Region|ICGLR
i|Arab Maghreb Union|AMU
i|Lake Chad Basin Commission|LCBC
i|Multinational Joint Task Force|MNJTF
i|G5 Sahel;Group of Five for the Sahel;G5 Sahel Joint Force|
i|Alliance of Sahel States;Sahel Alliance|AES
i|Community of Sahel-Saharan States|CEN-SAD
i|European Union|EU
i|European Communities;European Community;European Economic Community|EEC;EC
i|European Commission;EU Commission|
i|European Council|
i|Council of the European Union;EU Council|
i|European Parliament;EU Parliament|
i|European Central Bank|ECB
i|European Court of Justice;Court of Justice of the European Union|ECJ;CJEU
i|European External Action Service|EEAS
i|European Investment Bank|EIB
i|European Defence Agency|EDA
i|European Border and Coast Guard Agency;Frontex|
i|Europol|
i|Eurojust|
i|European Coal and Steel Community|ECSC
i|Council of Europe|
i|Venice Commission|
i|European Court of Human Rights|ECHR;ECtHR
i|European Court of Auditors|
i|European Bank for Reconstruction and Development|EBRD
i|European Free Trade Association|EFTA
i|EU Naval Force;European Union Naval Force;EUNAVFOR|
i|EU Rule of Law Mission in Kosovo|EULEX
i|Energy Community|
i|Organization for Security and Co-operation in Europe;Organisation for Security and Co-operation in Europe;Organization for Security and Cooperation in Europe;Organisation for Security and Cooperation in Europe|OSCE
i|OSCE Special Monitoring Mission|SMM
i|OSCE Minsk Group;Minsk Group|
i|North Atlantic Treaty Organization;North Atlantic Treaty Organisation|NATO
i|North Atlantic Council|NAC
i|International Security Assistance Force|ISAF
i|Kosovo Force|KFOR
i|Resolute Support Mission|
i|Western European Union|WEU
i|Warsaw Pact;Warsaw Treaty Organization|
i|Comecon;Council for Mutual Economic Assistance|CMEA
i|Comintern;Communist International|
i|Collective Security Treaty Organization;Collective Security Treaty Organisation|CSTO
i|Commonwealth of Independent States|CIS
i|Eurasian Economic Union|EAEU;EEU
i|Eurasian Economic Commission|
i|Organization of Turkic States;Organisation of Turkic States;Turkic Council|OTS
i|Shanghai Cooperation Organisation;Shanghai Cooperation Organization|SCO
i|Organization of the Black Sea Economic Cooperation;Black Sea Economic Cooperation|BSEC
i|Union for the Mediterranean|UfM
i|East Mediterranean Gas Forum;Eastern Mediterranean Gas Forum|EMGF
i|Gas Exporting Countries Forum|GECF
i|Association of Southeast Asian Nations;Association of South East Asian Nations|ASEAN
i|ASEAN Regional Forum|ARF
i|ASEAN Secretariat|
i|East Asia Summit|EAS
i|Southeast Asia Treaty Organization|SEATO
i|South Asian Association for Regional Cooperation|SAARC
i|Bay of Bengal Initiative for Multi-Sectoral Technical and Economic Cooperation|BIMSTEC
i|Asia-Pacific Economic Cooperation|APEC
i|Asian Development Bank|ADB
i|Asian Infrastructure Investment Bank|AIIB
i|New Development Bank|NDB
i|Mekong River Commission|MRC
i|Pacific Islands Forum|PIF
i|Pacific Community|SPC
i|Melanesian Spearhead Group|MSG
i|Arab League;League of Arab States|LAS
i|Gulf Cooperation Council;Gulf Co-operation Council;Cooperation Council for the Arab States of the Gulf|GCC
i|Organisation of Islamic Cooperation;Organization of Islamic Cooperation;Organization of the Islamic Conference;Organisation of the Islamic Conference|OIC
i|Islamic Development Bank|IsDB;IDB
i|Organization of the Petroleum Exporting Countries;Organisation of the Petroleum Exporting Countries|OPEC
i|OPEC+|OPEC+
i|Organisation for Economic Co-operation and Development;Organization for Economic Cooperation and Development;Organisation for Economic Cooperation and Development|OECD
i|Bank for International Settlements|BIS
i|Financial Action Task Force|FATF
i|Financial Stability Board|FSB
i|Basel Committee|
i|Paris Club|
i|Egmont Group|
i|Interpol;International Criminal Police Organization|INTERPOL
i|Organization of American States;Organisation of American States|OAS
i|Inter-American Commission on Human Rights|IACHR
i|Inter-American Court of Human Rights|IACtHR
i|Inter-American Development Bank|IDB;IADB
i|Mission to Support the Peace Process in Colombia|MAPP
i|Mercosur;Southern Common Market;Mercosul|MERCOSUR
i|Andean Community|CAN
i|Pacific Alliance|
i|Union of South American Nations|UNASUR
i|Community of Latin American and Caribbean States|CELAC
i|Bolivarian Alliance for the Peoples of Our America;Bolivarian Alliance|ALBA
i|Caribbean Community|CARICOM
i|Organisation of Eastern Caribbean States|OECS
i|Central American Integration System|SICA
i|Lima Group|
i|Development Bank of Latin America|CAF
i|Multinational Security Support Mission;Multinational Security Support mission|MSS
i|Commonwealth of Nations;Commonwealth Secretariat|
i|Organisation internationale de la Francophonie;Francophonie|OIF
i|Community of Portuguese Language Countries|CPLP
i|Non-Aligned Movement|NAM
i|Indian Ocean Rim Association|IORA
i|Indian Ocean Commission|
i|Arctic Council|
i|Nordic Council|
i|Visegrád Group;Visegrad Group;Visegrád Four;Visegrad Four|V4
i|Group of Seven;Group of 7|G7;G-7
i|Group of Eight;Group of 8|G8;G-8
i|Group of Twenty;Group of 20|G20;G-20
i|Group of 77|G77;G-77
i|BRICS;BRICS+|BRICS
i|Quad;Quadrilateral Security Dialogue|QUAD
i|AUKUS|AUKUS
i|Five Eyes|
i|Middle East Quartet;Quartet on the Middle East|
i|Normandy Format;Normandy Four|
i|Weimar Triangle|
i|Combined Maritime Forces|CMF
i|Wassenaar Arrangement|
i|Nuclear Suppliers Group|NSG
i|Missile Technology Control Regime|MTCR
i|Proliferation Security Initiative|PSI
i|UN Interim Force in Lebanon;United Nations Interim Force in Lebanon|UNIFIL
i|UN Disengagement Observer Force|UNDOF
i|UN Truce Supervision Organization|UNTSO
i|UN Peacekeeping Force in Cyprus|UNFICYP
i|UN Mission in South Sudan;United Nations Mission in South Sudan|UNMISS
i|UN Mission in Sudan|UNMIS
i|UN Interim Security Force for Abyei|UNISFA
i|African Union-United Nations Hybrid Operation in Darfur;UN-African Union Mission in Darfur|UNAMID
i|UN Integrated Transition Assistance Mission in Sudan|UNITAMS
i|UN Multidimensional Integrated Stabilization Mission in Mali|MINUSMA
i|UN Multidimensional Integrated Stabilization Mission in the Central African Republic|MINUSCA
i|UN Organization Stabilization Mission in the Democratic Republic of the Congo|MONUSCO
i|UN Organization Mission in the Democratic Republic of the Congo|MONUC
i|UN Mission for the Referendum in Western Sahara|MINURSO
i|UN Stabilization Mission in Haiti|MINUSTAH
i|UN Integrated Office in Haiti|BINUH
i|UN Assistance Mission in Afghanistan;United Nations Assistance Mission in Afghanistan|UNAMA
i|UN Assistance Mission for Iraq;United Nations Assistance Mission for Iraq|UNAMI
i|UN Assistance Mission in Somalia;United Nations Assistance Mission in Somalia|UNSOM
i|UN Support Mission in Libya;United Nations Support Mission in Libya|UNSMIL
i|UN Interim Administration Mission in Kosovo|UNMIK
i|UN Verification Mission in Colombia|
i|UN Mission to Support the Hudaydah Agreement|UNMHA
i|UN Mission in Liberia|UNMIL
i|UN Operation in Côte d'Ivoire|UNOCI
i|UN Transitional Authority in Cambodia|UNTAC
i|UN Protection Force|UNPROFOR
i|UN Office for West Africa and the Sahel|UNOWAS
i|UN Military Observer Group in India and Pakistan|UNMOGIP
i|UN Investigative Mechanism for Myanmar;Independent Investigative Mechanism for Myanmar|IIMM
i|UN Commission on Human Rights;Commission on Human Rights|
b|West|||the West
b|Global South|
b|Global North|
b|Third World|
b|First World|
b|Eastern Bloc;Soviet bloc|
b|Western Bloc|
b|Free World|
b|Allied Powers;Allied powers|
b|Axis Powers;Axis powers|
b|Central Powers|
b|Entente;Entente Powers;Triple Entente|
b|Triple Alliance|
b|Permanent Five|P5
b|P5+1|P5+1
b|E3;EU3|E3;EU3
b|E3+3|
b|Arab Quartet|
b|Coalition of the Willing;coalition of the willing|
b|Ramstein Group;Ukraine Defense Contact Group|
b|Contact Group|
b|Global Coalition against Daesh;Global Coalition|
b|Saudi-led coalition;Arab coalition|
b|Axis of Resistance;axis of resistance|
b|Nordics|
b|Benelux|
b|Arab world;Arab World|
b|Muslim world;Islamic world|
i|Pan American Health Organization;Pan-American Health Organization|PAHO
i|Africa Centres for Disease Control and Prevention;Africa CDC;AfricaCDC|
i|Central Emergency Response Fund;UN Central Emergency Response Fund|CERF
i|Caribbean Disaster Emergency Management Agency|CDEMA
i|Caribbean Institute for Meteorology and Hydrology|CIMH
i|Caribbean Public Health Agency|CARPHA
i|Caribbean Development Bank|CDB
i|IGAD Climate Prediction and Applications Centre|ICPAC
i|Inter-Agency Standing Committee|IASC
i|UN Humanitarian Country Team;Humanitarian Country Team|
i|UN Disaster Assessment and Coordination|UNDAC
i|UN Humanitarian Air Service;United Nations Humanitarian Air Service|UNHAS
i|UN Department of Safety and Security|UNDSS
i|UN Office for Disaster Risk Reduction;United Nations Office for Disaster Risk Reduction|UNDRR
i|UN Institute for Training and Research|UNITAR
i|UN Capital Development Fund|UNCDF
i|UN Economic Commission for Africa;Economic Commission for Africa|UNECA;ECA
i|UN Economic Commission for Latin America and the Caribbean;Economic Commission for Latin America and the Caribbean|ECLAC;CEPAL
i|UN Economic and Social Commission for Asia and the Pacific|ESCAP;UNESCAP
i|UN Economic Commission for Europe|UNECE
i|UN Economic and Social Commission for Western Asia|ESCWA
i|UN Commission on International Trade Law|UNCITRAL
i|UN Support Office in Somalia|UNSOS
i|African Union Support and Stabilization Mission in Somalia|AUSSOM
i|Multilateral Investment Guarantee Agency|MIGA
i|World Customs Organization|WCO
i|World Organisation for Animal Health;World Organization for Animal Health|WOAH;OIE
i|Codex Alimentarius Commission|
i|Nuclear Energy Agency|
i|Euratom;European Atomic Energy Community|
i|European Medicines Agency|EMA
i|European Food Safety Authority|EFSA
i|European Banking Authority|EBA
i|European Stability Mechanism|ESM
i|European Centre for Disease Prevention and Control|ECDC
i|European Union Agency for Asylum|EUAA
i|European Union Agency for Cybersecurity|ENISA
i|European Maritime Safety Agency|EMSA
i|European Space Agency|ESA
i|European Chemicals Agency|ECHA
i|Eurostat|
i|Eurogroup|
i|European Committee of the Regions|
i|European Ombudsman|
i|Benelux Union|
i|Central American Bank for Economic Integration|CABEI
i|Association of Caribbean States|ACS
i|Bolivarian Alliance for the Americas|ALBA
i|Conference on Interaction and Confidence-Building Measures in Asia|CICA
i|Economic Cooperation Organization|ECO
i|Colombo Plan|
i|ASEAN Coordinating Centre for Humanitarian Assistance|
i|AU Mission in Burundi|
i|Intergovernmental Oceanographic Commission|
i|International Whaling Commission|IWC
i|International Joint Commission|IJC
i|North American Aerospace Defense Command|NORAD
i|Supreme Headquarters Allied Powers Europe|SHAPE
`
