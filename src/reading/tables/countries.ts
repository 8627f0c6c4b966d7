/**
 * The members of the United Nations and the states and territories that the news treats like them.
 * Codes: ISO 3166-1 alpha-2 (xk: user-assigned, as the European Union uses it). Names and capitals: United Nations
 * Terminology Database (UNTERM) and common English usage; demonyms: the CIA World Factbook (public domain).
 */
export type Country = {
  /** ISO 3166-1 alpha-2, lower case. */
  readonly code: string;
  /** The usual English name first. */
  readonly names: readonly string[];
  readonly capitals: readonly string[];
  /** "Iranian": adjectives and the singular of the people. */
  readonly adjectives: readonly string[];
  /** "Iranians", "Dutch": the people. */
  readonly people: readonly string[];
};

/** code | names | capitals | adjectives | people where they are not the adjectives with an s */
const ROWS = `
af|Afghanistan|Kabul|Afghan|Afghans
al|Albania|Tirana|Albanian
dz|Algeria|Algiers|Algerian
ad|Andorra|Andorra la Vella|Andorran
ao|Angola|Luanda|Angolan
ag|Antigua and Barbuda|St. John's|Antiguan
ar|Argentina|Buenos Aires|Argentine;Argentinian|Argentines;Argentinians
am|Armenia|Yerevan|Armenian
au|Australia|Canberra|Australian
at|Austria|Vienna|Austrian
az|Azerbaijan|Baku|Azerbaijani;Azeri|Azerbaijanis;Azeris
bs|Bahamas;The Bahamas|Nassau|Bahamian
bh|Bahrain|Manama|Bahraini|Bahrainis
bd|Bangladesh|Dhaka|Bangladeshi|Bangladeshis
bb|Barbados|Bridgetown|Barbadian
by|Belarus|Minsk|Belarusian;Belarussian
be|Belgium|Brussels|Belgian
bz|Belize|Belmopan|Belizean
bj|Benin|Porto-Novo|Beninese|Beninese
bt|Bhutan|Thimphu|Bhutanese|Bhutanese
bo|Bolivia|La Paz;Sucre|Bolivian
ba|Bosnia;Bosnia and Herzegovina;Bosnia-Herzegovina|Sarajevo|Bosnian
bw|Botswana|Gaborone|Botswanan;Motswana|Batswana
br|Brazil|Brasilia;Brasília|Brazilian
bn|Brunei|Bandar Seri Begawan|Bruneian
bg|Bulgaria|Sofia|Bulgarian
bf|Burkina Faso|Ouagadougou|Burkinabe;Burkinabé|Burkinabe
bi|Burundi|Bujumbura;Gitega|Burundian
cv|Cape Verde;Cabo Verde|Praia|Cape Verdean
kh|Cambodia|Phnom Penh|Cambodian;Khmer|Cambodians
cm|Cameroon|Yaounde;Yaoundé|Cameroonian
ca|Canada|Ottawa|Canadian
cf|Central African Republic;CAR|Bangui|Central African
td|Chad|N'Djamena;Ndjamena|Chadian
cl|Chile|Santiago|Chilean
cn|China;People's Republic of China;PRC|Beijing;Peking|Chinese|Chinese
co|Colombia|Bogota;Bogotá|Colombian
km|Comoros|Moroni|Comorian;Comoran
cg|Republic of Congo;Republic of the Congo;Congo-Brazzaville;Congo Republic|Brazzaville|Congolese|Congolese
cd|Democratic Republic of Congo;Democratic Republic of the Congo;DR Congo;DRC;Congo;Congo-Kinshasa;Zaire|Kinshasa|Congolese|Congolese
cr|Costa Rica|San Jose;San José|Costa Rican
ci|Ivory Coast;Cote d'Ivoire;Côte d'Ivoire|Yamoussoukro;Abidjan|Ivorian
hr|Croatia|Zagreb|Croatian;Croat|Croatians;Croats
cu|Cuba|Havana|Cuban
cy|Cyprus|Nicosia|Cypriot;Greek Cypriot|Cypriots
cz|Czech Republic;Czechia|Prague|Czech|Czechs
dk|Denmark|Copenhagen|Danish;Dane|Danes
dj|Djibouti||Djiboutian
dm|Dominica|Roseau|
do|Dominican Republic|Santo Domingo|Dominican
ec|Ecuador|Quito|Ecuadorean;Ecuadorian
eg|Egypt|Cairo|Egyptian
sv|El Salvador|San Salvador|Salvadoran;Salvadorean
gq|Equatorial Guinea|Malabo|Equatorial Guinean;Equatoguinean
er|Eritrea|Asmara|Eritrean
ee|Estonia|Tallinn|Estonian
sz|Eswatini;Swaziland|Mbabane|Swazi|Swazis
et|Ethiopia|Addis Ababa|Ethiopian
fj|Fiji|Suva|Fijian
fi|Finland|Helsinki|Finnish;Finn|Finns
fr|France;French Republic|Paris|French;Frenchman;Frenchwoman|French;Frenchmen
ga|Gabon|Libreville|Gabonese|Gabonese
gm|Gambia;The Gambia|Banjul|Gambian
ge|Georgia|Tbilisi|Georgian
de|Germany;Federal Republic of Germany;West Germany;East Germany|Berlin|German;West German;East German|Germans
gh|Ghana|Accra|Ghanaian
gr|Greece|Athens|Greek|Greeks
gd|Grenada|St. George's|Grenadian
gt|Guatemala|Guatemala City|Guatemalan
gn|Guinea|Conakry|Guinean
gw|Guinea-Bissau|Bissau|
gy|Guyana|Georgetown|Guyanese|Guyanese
ht|Haiti|Port-au-Prince|Haitian
hn|Honduras|Tegucigalpa|Honduran
hu|Hungary|Budapest|Hungarian
is|Iceland|Reykjavik;Reykjavík|Icelandic;Icelander|Icelanders
in|India|New Delhi;Delhi|Indian
id|Indonesia|Jakarta|Indonesian
ir|Iran;Islamic Republic of Iran;Islamic Republic|Tehran;Teheran|Iranian;Persian|Iranians
iq|Iraq|Baghdad|Iraqi|Iraqis
ie|Ireland;Republic of Ireland;Irish Republic|Dublin|Irish;Irishman;Irishwoman|Irish;Irishmen
il|Israel|Jerusalem;Tel Aviv|Israeli|Israelis
it|Italy|Rome|Italian
jm|Jamaica|Kingston|Jamaican
jp|Japan|Tokyo|Japanese|Japanese
jo|Jordan;Hashemite Kingdom of Jordan|Amman|Jordanian
kz|Kazakhstan;Kazakstan|Astana;Nur-Sultan|Kazakh;Kazakhstani|Kazakhs
ke|Kenya|Nairobi|Kenyan
ki|Kiribati|Tarawa|
kp|North Korea;Democratic People's Republic of Korea;DPRK|Pyongyang|North Korean
kr|South Korea;Republic of Korea;ROK|Seoul|South Korean;Korean
xk|Kosovo|Pristina;Prishtina|Kosovar;Kosovan|Kosovars
kw|Kuwait|Kuwait City|Kuwaiti|Kuwaitis
kg|Kyrgyzstan;Kirghizstan|Bishkek|Kyrgyz|Kyrgyz
la|Laos|Vientiane|Laotian;Lao|Laotians
lv|Latvia|Riga|Latvian
lb|Lebanon|Beirut|Lebanese|Lebanese
ls|Lesotho|Maseru|Basotho|Basotho
lr|Liberia|Monrovia|Liberian
ly|Libya|Tripoli|Libyan
li|Liechtenstein|Vaduz|
lt|Lithuania|Vilnius|Lithuanian
lu|Luxembourg||Luxembourger
mg|Madagascar|Antananarivo|Malagasy;Madagascan|Malagasy
mw|Malawi|Lilongwe|Malawian
my|Malaysia|Kuala Lumpur|Malaysian
mv|Maldives|Male|Maldivian
ml|Mali|Bamako|Malian
mt|Malta|Valletta|Maltese|Maltese
mh|Marshall Islands|Majuro|Marshallese|Marshallese
mr|Mauritania|Nouakchott|Mauritanian
mu|Mauritius|Port Louis|Mauritian
mx|Mexico|Mexico City|Mexican
fm|Micronesia|Palikir|Micronesian
md|Moldova|Chisinau;Chișinău|Moldovan
mc|Monaco||Monegasque;Monacan
mn|Mongolia|Ulaanbaatar;Ulan Bator|Mongolian
me|Montenegro|Podgorica|Montenegrin
ma|Morocco|Rabat|Moroccan
mz|Mozambique|Maputo|Mozambican
mm|Myanmar;Burma|Naypyidaw;Naypyitaw;Yangon;Rangoon|Myanmarese;Burmese|Burmese
na|Namibia|Windhoek|Namibian
nr|Nauru||Nauruan
np|Nepal|Kathmandu;Katmandu|Nepalese;Nepali|Nepalese;Nepalis
nl|Netherlands;The Netherlands;Holland|Amsterdam;The Hague;Hague|Dutch;Dutchman;Dutchwoman|Dutch;Dutchmen
nz|New Zealand|Wellington|New Zealander|New Zealanders
ni|Nicaragua|Managua|Nicaraguan
ne|Niger|Niamey|Nigerien
ng|Nigeria|Abuja|Nigerian
mk|North Macedonia;Macedonia|Skopje|Macedonian;North Macedonian
no|Norway|Oslo|Norwegian
om|Oman|Muscat|Omani|Omanis
pk|Pakistan|Islamabad|Pakistani|Pakistanis
pw|Palau||Palauan
ps|Palestine;State of Palestine;Palestinian territories|Ramallah|Palestinian
pa|Panama|Panama City|Panamanian
pg|Papua New Guinea;PNG|Port Moresby|Papua New Guinean
py|Paraguay|Asuncion;Asunción|Paraguayan
pe|Peru|Lima|Peruvian
ph|Philippines;The Philippines|Manila|Filipino;Philippine;Filipina|Filipinos
pl|Poland|Warsaw|Polish;Pole|Poles
pt|Portugal|Lisbon|Portuguese|Portuguese
qa|Qatar|Doha|Qatari|Qataris
ro|Romania;Rumania|Bucharest|Romanian
ru|Russia;Russian Federation|Moscow;Kremlin|Russian
rw|Rwanda|Kigali|Rwandan
kn|St. Kitts and Nevis;Saint Kitts and Nevis|Basseterre|
lc|St. Lucia;Saint Lucia|Castries|St. Lucian
vc|St. Vincent and the Grenadines;Saint Vincent and the Grenadines|Kingstown|
ws|Samoa;Western Samoa|Apia|Samoan
sm|San Marino||Sammarinese
st|Sao Tome and Principe;São Tomé and Príncipe|Sao Tome|
sa|Saudi Arabia;Kingdom of Saudi Arabia|Riyadh|Saudi;Saudi Arabian|Saudis
sn|Senegal|Dakar|Senegalese|Senegalese
rs|Serbia|Belgrade|Serbian;Serb|Serbs;Serbians
sc|Seychelles||Seychellois
sl|Sierra Leone|Freetown|Sierra Leonean
sg|Singapore||Singaporean
sk|Slovakia|Bratislava|Slovak;Slovakian|Slovaks
si|Slovenia|Ljubljana|Slovenian;Slovene|Slovenes;Slovenians
sb|Solomon Islands|Honiara|Solomon Islander|Solomon Islanders
so|Somalia|Mogadishu|Somali;Somalian|Somalis
za|South Africa|Pretoria;Cape Town|South African
ss|South Sudan|Juba|South Sudanese|South Sudanese
es|Spain|Madrid|Spanish;Spaniard|Spaniards;Spanish
lk|Sri Lanka|Colombo|Sri Lankan
sd|Sudan|Khartoum|Sudanese|Sudanese
sr|Suriname;Surinam|Paramaribo|Surinamese|Surinamese
se|Sweden|Stockholm|Swedish;Swede|Swedes
ch|Switzerland|Bern;Berne|Swiss|Swiss
sy|Syria;Syrian Arab Republic|Damascus|Syrian
tw|Taiwan;Republic of China|Taipei|Taiwanese|Taiwanese
tj|Tajikistan|Dushanbe|Tajik|Tajiks
tz|Tanzania|Dodoma;Dar es Salaam|Tanzanian
th|Thailand|Bangkok|Thai|Thais
tl|East Timor;Timor-Leste|Dili|East Timorese;Timorese|East Timorese;Timorese
tg|Togo|Lome;Lomé|Togolese|Togolese
to|Tonga|Nuku'alofa|Tongan
tt|Trinidad and Tobago;Trinidad|Port of Spain|Trinidadian
tn|Tunisia|Tunis|Tunisian
tr|Turkey;Türkiye;Turkiye;Republic of Turkey|Ankara|Turkish;Turk|Turks
tm|Turkmenistan|Ashgabat|Turkmen|Turkmen
tv|Tuvalu|Funafuti|Tuvaluan
ug|Uganda|Kampala|Ugandan
ua|Ukraine|Kyiv;Kiev|Ukrainian
ae|United Arab Emirates;UAE;U.A.E.;Emirates|Abu Dhabi|Emirati|Emiratis
gb|United Kingdom;UK;U.K.;Britain;Great Britain|London|British;Briton;Brit|British;Britons;Brits
us|United States;United States of America;US;U.S.;USA;U.S.A.;America|Washington;White House|American;US;U.S.|Americans
uy|Uruguay|Montevideo|Uruguayan
uz|Uzbekistan|Tashkent|Uzbek|Uzbeks
vu|Vanuatu|Port Vila|Ni-Vanuatu
va|Vatican;Vatican City;Holy See||
ve|Venezuela|Caracas|Venezuelan
vn|Vietnam;Viet Nam|Hanoi|Vietnamese|Vietnamese
ye|Yemen|Sanaa;Sana'a|Yemeni;Yemenite|Yemenis
zm|Zambia|Lusaka|Zambian
zw|Zimbabwe|Harare|Zimbabwean
su|Soviet Union;USSR;U.S.S.R.||Soviet|Soviets
yu|Yugoslavia||Yugoslav|Yugoslavs
cs|Czechoslovakia||Czechoslovak
gb-eng|England||English;Englishman|English;Englishmen
gb-sct|Scotland|Edinburgh|Scottish;Scot;Scotsman|Scots
gb-wls|Wales|Cardiff|Welsh;Welshman|Welsh
gb-nir|Northern Ireland|Belfast|Northern Irish|
hk|Hong Kong||Hong Konger|Hong Kongers
mo|Macau;Macao||Macanese
pr|Puerto Rico|San Juan|Puerto Rican
gl|Greenland|Nuuk|Greenlandic;Greenlander|Greenlanders
eh|Western Sahara|Laayoune|Sahrawi|Sahrawis
bm|Bermuda||Bermudian
fo|Faroe Islands|Torshavn|Faroese
gi|Gibraltar||Gibraltarian
ky|Cayman Islands||Caymanian
gu|Guam||Guamanian
nc|New Caledonia|Noumea|New Caledonian
`;

const cell = (text: string | undefined): string[] => (text ?? '').split(';').filter((word) => word !== '');

/** By the order of the table. */
export const COUNTRIES: readonly Country[] = ROWS.trim()
  .split('\n')
  .map((row) => {
    const [code = '', names, capitals, adjectives, people] = row.split('|');
    const forms = cell(adjectives);
    return {
      code,
      names: cell(names),
      capitals: cell(capitals),
      adjectives: forms,
      people: people === undefined ? forms.map((form) => `${form}s`) : cell(people),
    };
  });

/** An actor’s id of a country, from its ISO 3166-1 code in lower case. */
export const countryId = (code: string): string => `country/${code}`;
