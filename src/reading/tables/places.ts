/**
 * Places below or above the countries that news names often. Names: common English usage; the state a place lies in by
 * ISO 3166-1 alpha-2 (un: several or disputed). Facts collected for this project.
 */
const ROWS = `
us|Alabama;Alaska;Arizona;Arkansas;California;Colorado;Connecticut;Delaware;Florida;Hawaii;Idaho;Illinois;Indiana;Iowa;Kansas;Kentucky;Louisiana;Maine;Maryland;Massachusetts;Michigan;Minnesota;Mississippi;Missouri;Montana;Nebraska;Nevada;New Hampshire;New Jersey;New Mexico;New York;North Carolina;North Dakota;Ohio;Oklahoma;Oregon;Pennsylvania;Rhode Island;South Carolina;South Dakota;Tennessee;Texas;Utah;Vermont;Virginia;Washington state;West Virginia;Wisconsin;Wyoming;New England;Midwest
us|New York City;Los Angeles;Chicago;Houston;Phoenix;Philadelphia;San Antonio;San Diego;Dallas;Austin;San Francisco;Seattle;Denver;Washington, D.C.;Washington D.C.;Boston;Detroit;Nashville;Portland;Las Vegas;Baltimore;Milwaukee;Albuquerque;Sacramento;Atlanta;Miami;Minneapolis;New Orleans;Cleveland;Tampa;Pittsburgh;Cincinnati;St. Louis;Orlando;Buffalo;Oakland;Honolulu;Brooklyn;Manhattan;Queens;Bronx;Long Island;Hollywood;Guantanamo Bay;Guantanamo;Charlotte;Columbus;Indianapolis;Salt Lake City;Kansas City;Memphis;Louisville;Tucson;Omaha;Anchorage;Birmingham;Des Moines
ca|Toronto;Montreal;Vancouver;Calgary;Edmonton;Winnipeg;Quebec;Quebec City;Ontario;British Columbia;Alberta;Manitoba;Saskatchewan;Nova Scotia;Newfoundland;New Brunswick;Halifax
gb|Birmingham;Manchester;Liverpool;Leeds;Glasgow;Sheffield;Bristol;Leicester;Nottingham;Newcastle;Southampton;Oxford;Cambridge;Aberdeen;Lockerbie;Wimbledon;Headingley;Trent Bridge;Edgbaston;Sussex;Kent;Essex;Surrey;Yorkshire;Lancashire;Derbyshire;Hampshire;Somerset;Durham;Northamptonshire;Warwickshire;Worcestershire;Nottinghamshire;Leicestershire;Gloucestershire;Glamorgan;Middlesex;Cornwall;Ulster;Falkland Islands;Falklands
fr|Marseille;Lyon;Toulouse;Nice;Nantes;Strasbourg;Bordeaux;Lille;Rennes;Calais;Corsica;Normandy;Brittany;Cannes;Le Havre;Metz;Auxerre;Grenoble;Bastia
de|Hamburg;Munich;Cologne;Frankfurt;Stuttgart;Dusseldorf;Düsseldorf;Dortmund;Essen;Leipzig;Dresden;Bremen;Hanover;Nuremberg;Bonn;Bavaria;Saxony;Brandenburg;Rostock;Ramstein;Karlsruhe;Mannheim
it|Milan;Naples;Turin;Palermo;Genoa;Bologna;Florence;Venice;Verona;Bari;Sicily;Sardinia;Lampedusa;Tuscany;Lombardy;Monza;Trieste
es|Barcelona;Valencia;Seville;Zaragoza;Malaga;Bilbao;Catalonia;Basque Country;Andalusia;Mallorca;Ibiza;Canary Islands;Ceuta;Melilla;La Coruna;San Sebastian
pt|Porto;Oporto;Madeira;Azores;Braga
nl|Rotterdam;Utrecht;Eindhoven;Groningen
be|Antwerp;Ghent;Bruges;Liege;Charleroi;Flanders;Wallonia
ch|Zurich;Zürich;Geneva;Basel;Lausanne;Davos;Lugano
at|Salzburg;Graz;Linz;Innsbruck;Tyrol
se|Gothenburg;Malmo;Malmö;Uppsala
no|Bergen;Trondheim;Svalbard;Lillehammer
dk|Aarhus;Odense
fi|Turku;Tampere;Lapland
pl|Krakow;Kraków;Gdansk;Lodz;Poznan;Wroclaw;Katowice;Rzeszow
cz|Brno;Ostrava;Moravia
ru|St. Petersburg;Saint Petersburg;Chechnya;Grozny;Dagestan;Ingushetia;North Ossetia;Siberia;Vladivostok;Novosibirsk;Yekaterinburg;Kazan;Volgograd;Rostov;Rostov-on-Don;Belgorod;Kursk;Bryansk;Sochi;Murmansk;Kaliningrad;Tatarstan;Beslan;Sakhalin;Chelyabinsk;Voronezh;Urals
ua|Crimea;Donbas;Donbass;Donetsk;Luhansk;Lugansk;Kharkiv;Kharkov;Odesa;Odessa;Lviv;Dnipro;Mariupol;Kherson;Zaporizhzhia;Zaporizhzhya;Bakhmut;Avdiivka;Mykolaiv;Sumy;Chernihiv;Bucha;Irpin;Sevastopol;Simferopol;Poltava;Kramatorsk;Slovyansk;Chernobyl;Pokrovsk;Izium;Melitopol;Enerhodar;Kryvyi Rih
md|Transnistria;Transdniestria
ge|Abkhazia;South Ossetia;Batumi
az|Nagorno-Karabakh;Karabakh;Nakhchivan;Stepanakert
ba|Republika Srpska;Srebrenica;Mostar;Banja Luka;Tuzla;Gorazde
rs|Vojvodina;Novi Sad
xk|Mitrovica
hr|Split;Dubrovnik;Vukovar;Krajina
gr|Thessaloniki;Piraeus;Crete;Lesbos;Rhodes
tr|Istanbul;Izmir;Diyarbakir;Gaziantep;Adana;Incirlik;Hatay;Antalya;Sanliurfa;Suruc;Kilis
cy|Northern Cyprus;Limassol;Larnaca
sy|Aleppo;Idlib;Homs;Hama;Raqqa;Deir al-Zor;Deir ez-Zor;Deir Ezzor;Palmyra;Latakia;Tartus;Kobani;Kobane;Daraa;Deraa;Manbij;Afrin;Qamishli;Hasakah;Hasaka;Eastern Ghouta;Ghouta;Douma;Sweida;al-Tanf;Tanf;Khan Sheikhoun;al-Bab;Jarablus;Dabiq;Madaya;Golan Heights;Golan
iq|Mosul;Basra;Kirkuk;Fallujah;Ramadi;Tikrit;Erbil;Irbil;Najaf;Karbala;Sinjar;Anbar;Nineveh;Sulaymaniyah;Samarra;Baqouba;Baqubah;Diyala;Kurdistan;Iraqi Kurdistan;Kurdistan Region;Green Zone;Sadr City;Abu Ghraib;Haditha;Tal Afar;Baiji;Qayyarah;Arbil;Zakho
ir|Isfahan;Natanz;Fordow;Bushehr;Mashhad;Shiraz;Tabriz;Qom;Bandar Abbas;Kharg Island;Arak;Parchin;Khuzestan;Sistan-Baluchestan
ps|Gaza;Gaza Strip;Gaza City;West Bank;Rafah;Khan Younis;Khan Yunis;Jabalia;Jenin;Nablus;Hebron;Bethlehem;Jericho;Tulkarm;East Jerusalem;Nuseirat;Deir al-Balah;Beit Hanoun;Beit Lahia;Qalqilya;Netzarim
il|Haifa;Negev;Galilee;Ashkelon;Ashdod;Sderot;Beersheba;Eilat;Temple Mount;Kiryat Shmona
lb|Sidon;Tyre;Bekaa Valley;Bekaa;Baalbek;Nabatieh;Dahiyeh;Naqoura;Litani River;Shebaa Farms;Bint Jbeil;Tripoli
jo|Aqaba;Zarqa;Zaatari;Irbid
sa|Jeddah;Mecca;Medina;Dhahran;Khobar;Dammam;Jizan;Abqaiq;Najran
ye|Aden;Hodeidah;Hodeida;Marib;Taiz;Taez;Saada;Sadah;Hadramawt;Hadramout;Abyan;Shabwa;Mukalla;Socotra;Bab el-Mandeb;Ras Isa;Hajjah
ae|Dubai;Sharjah;Fujairah
om|Salalah
eg|Alexandria;Sinai;Sinai Peninsula;Suez Canal;Suez;Port Said;Luxor;Giza;Sharm el-Sheikh;Sharm al-Sheikh;Tahrir Square;El Arish
ly|Benghazi;Misrata;Sirte;Tobruk;Derna;Zawiya;Sabha;Ras Lanuf;Es Sider;Zintan;Cyrenaica;Tripolitania;Bani Walid
tn|Sfax;Sousse
dz|Oran
ma|Casablanca;Marrakesh;Marrakech;Fez;Tangier;Agadir
sd|Darfur;North Darfur;South Darfur;West Darfur;Port Sudan;Omdurman;El Fasher;Al-Fashir;El-Fasher;Geneina;El Geneina;Kordofan;North Kordofan;Gezira;Nyala;Wad Madani;Merowe;Blue Nile;El Obeid;Kassala
ss|Bentiu;Malakal;Upper Nile;Bor;Unity State;Jonglei;Abyei
et|Tigray;Amhara;Oromia;Ogaden;Mekelle;Afar;Axum;Gondar
er|Assab;Massawa
so|Somaliland;Puntland;Kismayo;Hargeisa;Jubaland;Baidoa;Bosaso
ke|Mombasa;Garissa;Dadaab;Kakuma;Kisumu
ug|Gulu;Entebbe
rw|Gisenyi
bi|Cibitoke
cd|Goma;Bukavu;North Kivu;South Kivu;Kivu;Ituri;Katanga;Lubumbashi;Beni;Kisangani;Rutshuru;Uvira;Masisi;Bunia;Mbandaka;Kasai;Rubaya;Sake
cf|Bria;Bambari
td|Lake Chad;Lake Chad Basin
ng|Lagos;Kano;Borno;Maiduguri;Kaduna;Zamfara;Katsina;Benue;Plateau State;Jos;Niger Delta;Port Harcourt;Chibok;Adamawa;Yobe;Sokoto;Ibadan;Enugu
ne|Tillaberi;Agadez;Diffa
ml|Timbuktu;Gao;Kidal;Mopti;Menaka;Azawad;Kati;Segou
bf|Djibo;Bobo-Dioulasso;Barsalogho
cm|Douala;Buea;Bamenda
mz|Cabo Delgado;Palma;Beira;Pemba
za|Johannesburg;Durban;Soweto;Port Elizabeth;Bloemfontein;KwaZulu-Natal;Gauteng
zw|Bulawayo
gh|Kumasi
af|Kandahar;Helmand;Herat;Kunduz;Mazar-i-Sharif;Jalalabad;Panjshir;Nangarhar;Bagram;Ghazni;Tora Bora;Lashkar Gah;Paktika;Khost;Zabul;Uruzgan
pk|Karachi;Lahore;Peshawar;Balochistan;Baluchistan;Khyber Pakhtunkhwa;Swat;Swat Valley;Waziristan;North Waziristan;South Waziristan;Quetta;Rawalpindi;Punjab;Sindh;Gwadar;Abbottabad;Multan;Faisalabad;Sialkot;Islamabad Capital Territory
in|Mumbai;Bombay;Kolkata;Calcutta;Chennai;Madras;Bangalore;Bengaluru;Hyderabad;Ahmedabad;Kashmir;Jammu;Jammu and Kashmir;Srinagar;Manipur;Assam;Gujarat;Kerala;Tamil Nadu;Uttar Pradesh;Bihar;West Bengal;Maharashtra;Ladakh;Goa;Ayodhya;Rajasthan;Pune;Nagaland;Arunachal Pradesh;Pahalgam;Andhra Pradesh;Orissa;Lucknow
lk|Jaffna;Trincomalee;Kandy
bd|Chittagong;Cox's Bazar
mm|Rakhine;Arakan;Mandalay;Shan State;Kachin;Sagaing;Kokang;Karen State;Lashio;Myawaddy;Chin State
th|Chiang Mai;Phuket;Pattani;Narathiwat;Yala;Pattaya
vn|Ho Chi Minh City;Saigon;Da Nang;Hue
kh|Siem Reap
ph|Mindanao;Luzon;Cebu;Davao;Marawi;Quezon City;Sulu;Basilan;Jolo;Scarborough Shoal;Second Thomas Shoal;Zamboanga;Subic Bay
id|Java;Sumatra;Bali;Aceh;Papua;West Papua;Surabaya;Sulawesi;Borneo;Bandung;Medan;Irian Jaya;Kalimantan
my|Sabah;Sarawak;Penang;Johor
cn|Shanghai;Guangzhou;Shenzhen;Wuhan;Chongqing;Tianjin;Nanjing;Chengdu;Xinjiang;Tibet;Inner Mongolia;Guangdong;Sichuan;Yunnan;Urumqi;Lhasa;Hainan;Zhejiang;Jiangsu;Fujian;Hebei;Henan;Hubei;Hunan;Tiananmen Square;Hangzhou;Xi'an;Dalian;Harbin;Shandong;Kashgar
jp|Osaka;Kyoto;Hiroshima;Nagasaki;Okinawa;Fukushima;Yokohama;Nagoya;Sapporo;Kobe;Hokkaido;Fukuoka
kr|Busan;Pusan;Incheon;Panmunjom;Jeju;Kaesong
kp|Yongbyon;Punggye-ri
tw|Kaohsiung;Kinmen;Hualien
au|Sydney;Melbourne;Brisbane;Perth;Adelaide;Darwin;Hobart;Queensland;New South Wales;Tasmania;Northern Territory;South Australia;Western Australia;Gold Coast
nz|Auckland;Christchurch;Dunedin
br|Sao Paulo;São Paulo;Rio de Janeiro;Salvador;Recife;Porto Alegre;Manaus;Amazonas;Fortaleza;Belo Horizonte;Curitiba
ar|Patagonia;Rosario;Cordoba;Mendoza;Mar del Plata
co|Medellin;Medellín;Cali;Cartagena;Cucuta;Catatumbo;Barranquilla;Cauca;Antioquia
ve|Maracaibo;Essequibo;Valencia
mx|Tijuana;Guadalajara;Monterrey;Ciudad Juarez;Ciudad Juárez;Sinaloa;Culiacan;Culiacán;Chiapas;Oaxaca;Acapulco;Michoacan;Michoacán;Guerrero;Cancun;Puebla;Veracruz
pe|Cusco;Arequipa;Ayacucho
bo|Santa Cruz;Cochabamba;El Alto
ec|Guayaquil;Esmeraldas
cl|Valparaiso;Valparaíso;Araucania
ht|Cap-Haitien;Cité Soleil;Cite Soleil
un|Africa;Asia;Europe;North America;South America;Latin America;Central America;Middle East;Far East;East Asia;Southeast Asia;South Asia;Central Asia;Western Europe;Eastern Europe;Central Europe;East Africa;West Africa;North Africa;Southern Africa;Sub-Saharan Africa;sub-Saharan Africa;Horn of Africa;Sahel;Sahara;Maghreb;Levant;Balkans;Caucasus;South Caucasus;North Caucasus;Baltics;Scandinavia;Caribbean;Oceania;Antarctica;Arctic;Indochina;Korean Peninsula;Arabian Peninsula;Asia-Pacific;Indo-Pacific;Great Lakes;Benelux;Iberia;Gulf;Persian Gulf;Arabian Gulf;Gulf of Aden;Gulf of Oman;Red Sea;Black Sea;Baltic Sea;Caspian Sea;Mediterranean;Mediterranean Sea;Aegean Sea;Aegean;Adriatic Sea;North Sea;Dead Sea;Sea of Azov;Sea of Japan;Yellow Sea;East China Sea;South China Sea;Arabian Sea;Bay of Bengal;Caribbean Sea;Atlantic;Atlantic Ocean;Pacific;Pacific Ocean;Indian Ocean;Arctic Ocean;Gulf of Mexico;Gulf of Guinea;Strait of Hormuz;Taiwan Strait;English Channel;Bosphorus;Dardanelles;Panama Canal;Euphrates;Euphrates River;Tigris;Tigris River;Nile;Danube;Rhine;Dnipro River;Mekong;Amazon River;Jordan River;Jordan Valley;Himalayas;Alps;Andes;Spratly Islands;Paracel Islands;Kuril Islands;Senkaku Islands;Diaoyu Islands;Durand Line;Line of Control;Demilitarized Zone;Blue Line;Green Line
`;

export type Place = { readonly name: string; readonly country: string | null };

/** By the order of the table. */
export const PLACES: readonly Place[] = ROWS.trim()
  .split('\n')
  .flatMap((row) => {
    const [country = '', names = ''] = row.split('|');
    return names.split(';').map((name): Place => ({ name, country: country === 'un' ? null : country }));
  });
