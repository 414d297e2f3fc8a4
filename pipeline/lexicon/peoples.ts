/**
 * Peoples and faiths: names of ethnic, religious and political groups that are no nationals of a state.
 *
 * One row a group: `singular or adjective | people`, the slug is made from `people`. Facts compiled
 * by hand.
 */
export const PEOPLES = `
Rohingya|Rohingya,Rohingyas
Kurdish,Kurd|Kurds
Uyghur,Uighur,Uygur|Uyghurs,Uighurs
Tibetan|Tibetans
Kachin|Kachins
Karen|Karens
Shan|Shans
Bamar|Bamars
Rakhine|Rakhines
Hmong|Hmong
Moro|Moros
Papuan|Papuans
Acehnese|Acehnese
Malay|Malays
Tamil|Tamils
Sinhalese,Sinhala|Sinhalese
Kashmiri|Kashmiris
Pashtun,Pushtun,Pathan|Pashtuns
Hazara|Hazaras
Baloch,Baluch,Balochi|Balochis
Punjabi|Punjabis
Bengali|Bengalis
Sindhi|Sindhis
Mohajir|Mohajirs
Dalit|Dalits
Adivasi|Adivasis
Naga|Nagas
Kuki|Kukis
Meitei|Meiteis
Chechen|Chechens
Ingush|Ingush
Tatar,Crimean Tatar|Tatars,Crimean Tatars
Ossetian|Ossetians,Ossets
Circassian|Circassians
Roma,Romani|Roma
Sami|Sami
Basque|Basques
Catalan|Catalans
Breton|Bretons
Corsican|Corsicans
Flemish|Flemings
Walloon|Walloons
Scottish,Scots|Scots
Welsh|Welsh
English|English
Northern Irish|Northern Irish
Bosniak|Bosniaks
Bosnian Serb|Bosnian Serbs
Bosnian Croat|Bosnian Croats
Kosovo Serb|Kosovo Serbs
Kosovo Albanian|Kosovo Albanians
Turkish Cypriot|Turkish Cypriots
Greek Cypriot|Greek Cypriots
Gagauz|Gagauz
Yazidi,Yezidi|Yazidis,Yezidis
Druze|Druze
Alawite|Alawites
Alevi|Alevis
Maronite|Maronites
Copt,Coptic|Copts
Assyrian|Assyrians
Shia,Shiite,Shi'ite,Shi'a|Shiites,Shi'ites,Shias,Shia
Sunni|Sunnis
Sufi|Sufis
Salafi|Salafis
Wahhabi|Wahhabis
Muslim|Muslims
Christian|Christians
Catholic|Catholics
Protestant|Protestants
Evangelical|Evangelicals
Jewish|Jews
Hindu|Hindus
Buddhist|Buddhists
Sikh|Sikhs
Baha'i|Baha'is
Ahmadi|Ahmadis
Jesuit|Jesuits
Mormon|Mormons
Arab|Arabs
Berber,Amazigh|Berbers
Kabyle|Kabyles
Tuareg|Tuareg,Tuaregs
Toubou,Tebu|Toubous,Tebus
Fulani,Peul,Fulbe|Fulani,Fulanis,Peuls
Dogon|Dogons
Songhai|Songhai
Bambara|Bambaras
Mossi|Mossi
Hausa|Hausas
Yoruba|Yorubas
Igbo,Ibo|Igbos,Ibos
Kanuri|Kanuris
Ijaw|Ijaws
Tiv|Tivs
Zaghawa|Zaghawas
Masalit|Masalits
Fur|Furs
Nuba|Nubas
Dinka|Dinkas
Nuer|Nuers
Shilluk|Shilluks
Murle|Murles
Oromo|Oromos
Amhara|Amharas
Tigrayan,Tigrean|Tigrayans
Afar|Afars
Sidama|Sidamas
Gurage|Gurages
Darod|Darods
Hawiye|Hawiyes
Dir|Dirs
Issa|Issas
Kikuyu|Kikuyus
Luo|Luos
Kalenjin|Kalenjins
Maasai|Maasais
Turkana|Turkanas
Acholi|Acholis
Baganda|Bagandas
Hutu|Hutus
Tutsi|Tutsis
Banyamulenge|Banyamulenge
Hema|Hemas
Lendu|Lendus
Luba|Lubas
Kongo|Kongos
Ovimbundu|Ovimbundus
Makonde|Makondes
Shona|Shonas
Ndebele|Ndebeles
Zulu|Zulus
Xhosa|Xhosas
Afrikaner|Afrikaners
San|San
Anglophone|Anglophones
Francophone|Francophones
Mapuche|Mapuches
Quechua|Quechuas
Aymara|Aymaras
Maya,Mayan|Mayas,Mayans
Garifuna|Garifunas
Miskito|Miskitos
Guarani,Guaraní|Guaranis
Yanomami|Yanomamis
Wayuu|Wayuus
Afro-Colombian|Afro-Colombians
African American|African Americans
Hispanic|Hispanics
Latino|Latinos
Inuit|Inuit
First Nations|First Nations
Native American|Native Americans
Aboriginal|Aboriginals,Aborigines
Māori,Maori|Māori,Maori
Kanak|Kanaks
African|Africans
Asian|Asians
European|Europeans
Latin American|Latin Americans
South American|South Americans
Central American|Central Americans
Central Asian|Central Asians
West African|West Africans
East African|East Africans
Westerner|Westerners
Balt|Balts
Slav|Slavs
Islamist|Islamists
Jihadist|Jihadists
Communist|Communists
Nazi|Nazis
Fascist|Fascists
Maoist|Maoists
Marxist|Marxists
Zionist|Zionists
Loyalist|Loyalists
Unionist|Unionists
Chavista|Chavistas
Gaullist|Gaullists
Kemalist|Kemalists
Trotskyist|Trotskyists
Democrat|
Republican|
Conservative|
Liberal|
Labour|
Socialist|
Protestant|
`
