/**
 * Leaders since 1900 whom texts name by the family name alone: `full name` or `full name|short form`, the
 * short form where it is not the last word. Facts
 * compiled by hand. Names that are common words are left out.
 */
const TABLE = `
Vladimir Putin,Dmitry Medvedev,Boris Yeltsin,Mikhail Gorbachev,Leonid Brezhnev,Nikita Khrushchev,Joseph Stalin,Vladimir Lenin
Alexei Navalny,Yevgeny Prigozhin,Sergei Lavrov,Sergei Shoigu,Ramzan Kadyrov,Igor Girkin,Mikhail Khodorkovsky
Donald Trump,Joe Biden,Barack Obama,Bill Clinton,George W. Bush,Ronald Reagan,Jimmy Carter|Carter,Richard Nixon,Lyndon Johnson|LBJ
John F. Kennedy,Dwight Eisenhower,Harry Truman,Franklin Roosevelt,Woodrow Wilson|Wilson,Hillary Clinton|Hillary,Kamala Harris|Harris
Mike Pence,Mike Pompeo,Antony Blinken,Marco Rubio,John Kerry,Henry Kissinger,Condoleezza Rice|Condoleezza,Colin Powell|Powell,Donald Rumsfeld
Dick Cheney,John McCain,Bernie Sanders|Sanders,Nancy Pelosi,Mitt Romney,Al Gore|Gore,Dan Quayle,Newt Gingrich,Abraham Lincoln|Lincoln
Theodore Roosevelt|Teddy Roosevelt,Herbert Hoover|Hoover,Thomas Jefferson|Jefferson,Ulysses S. Grant|Ulysses Grant
Tony Blair,Gordon Brown|Gordon Brown,David Cameron,Theresa May|Theresa May,Boris Johnson|Boris Johnson,Rishi Sunak,Keir Starmer
Margaret Thatcher,Winston Churchill,Clement Attlee,Neville Chamberlain,Harold Macmillan,Jeremy Corbyn,Nigel Farage,Nicola Sturgeon
Emmanuel Macron,François Hollande,Nicolas Sarkozy,Jacques Chirac,François Mitterrand,Charles de Gaulle|de Gaulle,Marine Le Pen|Le Pen
Angela Merkel,Olaf Scholz,Friedrich Merz,Gerhard Schröder,Helmut Kohl,Willy Brandt,Konrad Adenauer,Adolf Hitler,Annalena Baerbock
Hans-Dietrich Genscher,Helmut Schmidt,Otto von Bismarck|Bismarck,Silvio Berlusconi,Giorgia Meloni,Matteo Renzi,Mario Draghi,Matteo Salvini
Benito Mussolini,Bettino Craxi,Romano Prodi,Pedro Sánchez,Mariano Rajoy,José Luis Rodríguez Zapatero|Zapatero,José María Aznar,Francisco Franco|Franco
Carles Puigdemont,António Costa,Mark Rutte,Geert Wilders,Viktor Orbán,Viktor Orban,Péter Magyar|Péter Magyar,Jarosław Kaczyński,Jarosław Kaczynski
Donald Tusk,Andrzej Duda,Lech Wałęsa,Lech Walesa,Václav Havel,Robert Fico,Andrej Babiš,Milos Zeman,Aleksandar Vučić,Aleksandar Vucic
Slobodan Milošević,Slobodan Milosevic,Franjo Tuđman,Franjo Tudjman,Alija Izetbegović,Alija Izetbegovic,Milorad Dodik,Radovan Karadžić,Radovan Karadzic
Ratko Mladić,Ratko Mladic,Hashim Thaçi,Hashim Thaci,Albin Kurti,Edi Rama,Zoran Zaev,Josip Broz Tito|Tito,Nicolae Ceaușescu,Nicolae Ceausescu
Alexis Tsipras,Kyriakos Mitsotakis,Antonis Samaras,Recep Tayyip Erdoğan,Recep Tayyip Erdogan,Fethullah Gülen,Fethullah Gulen,Abdullah Öcalan,Abdullah Ocalan
Kemal Atatürk|Atatürk,Kemal Kılıçdaroğlu,Ahmet Davutoğlu,Selahattin Demirtaş,Ekrem İmamoğlu,Nicos Anastasiades,Rauf Denktash,Mustafa Akıncı,Ersin Tatar|Ersin Tatar
Volodymyr Zelensky,Volodymyr Zelenskyy,Volodymyr Zelenskiy,Petro Poroshenko,Viktor Yanukovych,Viktor Yushchenko,Yulia Tymoshenko,Leonid Kuchma,Valerii Zaluzhny
Alexander Lukashenko,Alyaksandr Lukashenka,Sviatlana Tsikhanouskaya,Maia Sandu,Igor Dodon,Vladimir Plahotniuc,Mikheil Saakashvili,Bidzina Ivanishvili,Salome Zourabichvili
Eduard Shevardnadze,Irakli Kobakhidze,Nikol Pashinyan,Serzh Sargsyan,Robert Kocharyan,Ilham Aliyev,Heydar Aliyev|Heydar Aliyev
Nursultan Nazarbayev,Kassym-Jomart Tokayev,Islam Karimov,Shavkat Mirziyoyev,Emomali Rahmon,Gurbanguly Berdimuhamedow,Sadyr Japarov,Kurmanbek Bakiyev,Almazbek Atambayev
Xi Jinping|Xi,Hu Jintao,Jiang Zemin,Deng Xiaoping|Deng,Mao Zedong|Mao,Zhou Enlai,Li Keqiang,Wang Yi,Chiang Kai-shek|Chiang,Sun Yat-sen,Tsai Ing-wen|Tsai,Lai Ching-te,Ma Ying-jeou
Kim Jong-un,Kim Jong Un,Kim Jong-il,Kim Jong Il,Kim Il-sung,Kim Il Sung,Moon Jae-in,Yoon Suk-yeol|Yoon,Yoon Suk Yeol,Park Geun-hye,Lee Jae-myung,Lee Myung-bak,Syngman Rhee
Shinzo Abe|Abe,Fumio Kishida,Yoshihide Suga,Shigeru Ishiba,Junichiro Koizumi,Sanae Takaichi,Tarō Asō,Narendra Modi,Manmohan Singh,Indira Gandhi|Indira Gandhi,Rajiv Gandhi|Rajiv Gandhi
Mahatma Gandhi|Gandhi,Jawaharlal Nehru,Rahul Gandhi|Rahul Gandhi,Atal Bihari Vajpayee,Amit Shah,Subrahmanyam Jaishankar,Imran Khan|Imran Khan,Nawaz Sharif,Shehbaz Sharif|Shehbaz Sharif
Pervez Musharraf,Asif Ali Zardari,Benazir Bhutto,Zulfikar Ali Bhutto|Zulfikar Bhutto,Muhammad Ali Jinnah,Asim Munir,Zia-ul-Haq,Sheikh Hasina|Hasina,Khaleda Zia,Muhammad Yunus|Yunus
Hamid Karzai,Ashraf Ghani|Ghani,Abdullah Abdullah,Gulbuddin Hekmatyar,Mullah Omar,Haibatullah Akhundzada,Sirajuddin Haqqani,Zalmay Khalilzad,Abdul Rashid Dostum,Osama bin Laden|bin Laden
Ayman al-Zawahiri|al-Zawahiri,Abu Bakr al-Baghdadi|al-Baghdadi,Abu Musab al-Zarqawi|al-Zarqawi,Mahinda Rajapaksa,Gotabaya Rajapaksa|Gotabaya,Maithripala Sirisena,Ranil Wickremesinghe,Anura Kumara Dissanayake
K.P. Sharma Oli|Oli,Pushpa Kamal Dahal|Prachanda,Mohamed Nasheed,Abdulla Yameen,Mohamed Muizzu,Min Aung Hlaing,Aung San Suu Kyi|Suu Kyi,Than Shwe,Thein Sein,Ne Win|Ne Win,Win Myint
Prayut Chan-o-cha|Prayut,Prayuth Chan-ocha|Prayuth,Thaksin Shinawatra|Thaksin,Yingluck Shinawatra|Yingluck,Srettha Thavisin,Paetongtarn Shinawatra|Paetongtarn,Hun Sen,Hun Manet,Pol Pot,Norodom Sihanouk|Sihanouk,Sam Rainsy
Nguyen Phu Trong,To Lam,Ho Chi Minh,Ngo Dinh Diem|Diem,Rodrigo Duterte,Ferdinand Marcos,Bongbong Marcos|Bongbong Marcos,Benigno Aquino,Gloria Macapagal Arroyo|Arroyo,Corazon Aquino|Corazon Aquino
Joko Widodo|Jokowi,Prabowo Subianto|Prabowo,Susilo Bambang Yudhoyono|Yudhoyono,Sukarno,Suharto,Megawati Sukarnoputri|Megawati,Anwar Ibrahim|Anwar,Mahathir Mohamad|Mahathir,Najib Razak|Najib,Lee Kuan Yew,Xanana Gusmão,Jose Ramos-Horta
Malcolm Turnbull,Scott Morrison|Scott Morrison,Anthony Albanese,Kevin Rudd,Tony Abbott,Julia Gillard,John Howard|John Howard,Gough Whitlam,Jacinda Ardern,Helen Clark|Helen Clark,Frank Bainimarama,Sitiveni Rabuka,Manasseh Sogavare,James Marape
Benjamin Netanyahu,Binyamin Netanyahu,Ariel Sharon|Sharon,Ehud Olmert,Ehud Barak,Yitzhak Rabin,Shimon Peres|Peres,Yair Lapid,Naftali Bennett,Benny Gantz,Yoav Gallant,Avigdor Lieberman,Itamar Ben-Gvir|Ben-Gvir,Bezalel Smotrich
Menachem Begin|Menachem Begin,David Ben-Gurion|Ben-Gurion,Golda Meir,Mahmoud Abbas|Abbas,Yasser Arafat,Yasir Arafat,Ismail Haniyeh,Yahya Sinwar,Khaled Meshaal,Mohammed Dahlan,Marwan Barghouti,Hassan Nasrallah,Naim Qassem,Saad Hariri|Hariri,Rafik Hariri|Rafik Hariri
Michel Aoun,Nabih Berri,Samir Geagea,Walid Jumblatt,Najib Mikati,Gebran Bassil,Bashar al-Assad|Assad,Hafez al-Assad|Hafez al-Assad,Ahmed al-Sharaa|al-Sharaa,Abu Mohammad al-Jolani|Jolani,Mazloum Abdi|Mazloum Abdi
Saddam Hussein|Saddam,Nouri al-Maliki|Maliki,Haider al-Abadi|Abadi,Muqtada al-Sadr|Sadr,Mustafa al-Kadhimi|Kadhimi,Masoud Barzani,Jalal Talabani,Ali al-Sistani|Sistani,Qassem Soleimani,Qasem Soleimani,Ali Khamenei,Ruhollah Khomeini,Hassan Rouhani,Hassan Rohani
Ebrahim Raisi,Mahmoud Ahmadinejad,Mohammad Khatami,Masoud Pezeshkian,Javad Zarif,Akbar Hashemi Rafsanjani,Mohammad Mosaddegh,Abdel Fattah al-Sisi|Sisi,Hosni Mubarak,Mohamed Morsi,Mohammed Morsi,Gamal Abdel Nasser|Nasser,Anwar Sadat|Sadat
Muammar Gaddafi,Muammar Qaddafi,Moammar Gadhafi,Khalifa Haftar,Abdul Hamid Dbeibah,Abdulhamid Dabaiba,Fayez al-Sarraj|Sarraj,Aguila Saleh,Zine El Abidine Ben Ali|Ben Ali,Kais Saied|Saied,Rached Ghannouchi,Habib Bourguiba,Beji Caid Essebsi|Essebsi
Abdelaziz Bouteflika,Abdelmadjid Tebboune,Ali Abdullah Saleh|Saleh,Abdrabbuh Mansur Hadi|Hadi,Abd-Rabbu Mansour Hadi|Hadi,Abdulmalik al-Houthi,Rashad al-Alimi|Alimi,Mohammed bin Salman|bin Salman,Mohammed bin Zayed|bin Zayed,Jamal Khashoggi
Omar al-Bashir|Bashir,Abdel Fattah al-Burhan|Burhan,Mohamed Hamdan Dagalo|Hemedti,Abdalla Hamdok,John Garang,Salva Kiir,Riek Machar,Abiy Ahmed|Abiy,Meles Zenawi|Meles,Hailemariam Desalegn,Mengistu Haile Mariam|Mengistu,Haile Selassie|Haile Selassie,Debretsion Gebremichael|Debretsion
Isaias Afwerki|Isaias,Isaias Afewerki,Ismaïl Omar Guelleh|Guelleh,Mohamed Siad Barre|Siad Barre,Hassan Sheikh Mohamud,Muse Bihi Abdi,Uhuru Kenyatta|Kenyatta,William Ruto,Raila Odinga,Daniel arap Moi,Mwai Kibaki,Yoweri Museveni,Idi Amin,Milton Obote,Joseph Kony
Paul Kagame,Juvénal Habyarimana,Pierre Nkurunziza,Évariste Ndayishimiye,Joseph Kabila,Laurent-Désiré Kabila|Laurent Kabila,Félix Tshisekedi,Etienne Tshisekedi|Etienne Tshisekedi,Mobutu Sese Seko|Mobutu,Patrice Lumumba,Jean-Pierre Bemba,Moïse Katumbi,Laurent Nkunda,Bosco Ntaganda
Corneille Nangaa,Denis Sassou Nguesso|Sassou Nguesso,Faustin-Archange Touadéra,François Bozizé,Idriss Déby,Idriss Deby,Mahamat Déby|Mahamat Déby,Hissène Habré,Paul Biya,Ali Bongo,Omar Bongo|Omar Bongo,Teodoro Obiang|Obiang,Muhammadu Buhari,Bola Tinubu,Olusegun Obasanjo
Goodluck Jonathan|Goodluck Jonathan,Sani Abacha,Umaru Yar'Adua|Yar'Adua,Atiku Abubakar|Atiku,Peter Obi|Peter Obi,Abubakar Shekau,Nnamdi Kanu,Kwame Nkrumah,Jerry Rawlings,John Mahama,Nana Akufo-Addo|Akufo-Addo,Alassane Ouattara,Laurent Gbagbo,Félix Houphouët-Boigny|Houphouët-Boigny
Blaise Compaoré,Roch Kaboré,Ibrahim Traoré|Traoré,Thomas Sankara,Ibrahim Boubacar Keïta|IBK,Assimi Goïta,Choguel Maïga,Iyad ag Ghali,Amadou Koufa,Mohamed Bazoum,Abdourahamane Tiani,Mahamadou Issoufou,Macky Sall,Ousmane Sonko,Bassirou Diomaye Faye,Abdoulaye Wade
Alpha Condé,Mamady Doumbouya|Doumbouya,Lansana Conté,Yahya Jammeh,Adama Barrow|Barrow,Charles Taylor|Charles Taylor,Ellen Johnson Sirleaf|Sirleaf,George Weah,Foday Sankoh,Julius Maada Bio|Maada Bio,Faure Gnassingbé|Gnassingbé,Patrice Talon,Umaro Sissoco Embaló|Embaló
Nelson Mandela,Thabo Mbeki,Jacob Zuma,Cyril Ramaphosa,F.W. de Klerk|de Klerk,Robert Mugabe,Emmerson Mnangagwa,Morgan Tsvangirai,Nelson Chamisa,Ian Smith|Ian Smith,Kenneth Kaunda,Hakainde Hichilema,Edgar Lungu,Julius Nyerere,John Magufuli,Samia Suluhu Hassan
José Eduardo dos Santos|dos Santos,João Lourenço,Jonas Savimbi,Filipe Nyusi,Samora Machel,Daniel Chapo,Armando Guebuza,Joaquim Chissano,Andry Rajoelina,Marc Ravalomanana,Kofi Annan,Ban Ki-moon,António Guterres,Boutros Boutros-Ghali|Boutros-Ghali
Hugo Chávez,Hugo Chavez,Nicolás Maduro,Nicolas Maduro,Juan Guaidó,Juan Guaido,María Corina Machado|Machado,Edmundo González|Edmundo González,Diosdado Cabello,Delcy Rodríguez|Delcy Rodríguez,Luiz Inácio Lula da Silva|Lula,Jair Bolsonaro,Dilma Rousseff,Michel Temer,Fernando Henrique Cardoso|Cardoso
Gustavo Petro|Petro,Iván Duque|Duque,Juan Manuel Santos|Santos,Álvaro Uribe,Alvaro Uribe,Rafael Correa,Lenín Moreno|Lenín Moreno,Guillermo Lasso|Lasso,Daniel Noboa,Evo Morales|Morales,Luis Arce,Jeanine Áñez,Alberto Fujimori,Keiko Fujimori|Keiko Fujimori,Pedro Castillo,Dina Boluarte,Ollanta Humala
Javier Milei,Mauricio Macri,Cristina Fernández de Kirchner|Kirchner,Néstor Kirchner|Néstor Kirchner,Alberto Fernández|Alberto Fernández,Juan Perón,Sebastián Piñera,Gabriel Boric,Salvador Allende,Augusto Pinochet,Michelle Bachelet,Fernando Lugo,José Mujica
Fidel Castro|Castro,Raúl Castro|Raúl Castro,Che Guevara,Fulgencio Batista|Batista,Miguel Díaz-Canel|Díaz-Canel,Andrés Manuel López Obrador|López Obrador,Claudia Sheinbaum,Enrique Peña Nieto|Peña Nieto,Felipe Calderón,Vicente Fox|Vicente Fox,Nayib Bukele,Daniel Ortega|Ortega,Rosario Murillo,Anastasio Somoza
Juan Orlando Hernández|Juan Orlando Hernández,Xiomara Castro|Xiomara Castro,Manuel Zelaya,Bernardo Arévalo,Jimmy Morales|Jimmy Morales,Alejandro Giammattei,Efraín Ríos Montt|Ríos Montt,Jovenel Moïse,Jovenel Moise,Ariel Henry,Jean-Bertrand Aristide,François Duvalier,Jimmy Chérizier|Barbecue
Justin Trudeau,Pierre Trudeau|Pierre Trudeau,Mark Carney,Stephen Harper,Brian Mulroney,Jean Chrétien,Ursula von der Leyen|von der Leyen,Josep Borrell,Federica Mogherini,Jean-Claude Juncker,Charles Michel|Charles Michel,José Manuel Barroso,Kaja Kallas,Jens Stoltenberg
`

const rows = TABLE.trim()
  .split(/[\n,]/)
  .map((row) => row.split('|'))

/** The full names by the short form: “Putin” is Vladimir Putin. The first holder of a short form has it. */
export const LEADERS: ReadonlyMap<string, string> = new Map(
  rows
    .reverse()
    .map(([full = '', short]) => [short ?? full.slice(full.lastIndexOf(' ') + 1), full]),
)

/** All the full names. */
export const LEADER_NAMES: ReadonlySet<string> = new Set(rows.map(([full = '']) => full))
