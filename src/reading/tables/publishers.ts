/**
 * News agencies, papers and broadcasters. Families group the outlets of one house, whose reports are one origin.
 * Names: the houses' own.
 */
export type Publisher = {
  readonly slug: string;
  /** Outlets of one family count as one origin. */
  readonly family: string;
  /** Agencies are carried by others. */
  readonly agency: boolean;
  readonly country: string | null;
  readonly names: readonly string[];
};

/** slug | family | a for agencies | country | names */
const ROWS = `
reuters|thomson-reuters|a|gb|Reuters;Thomson Reuters;REUTERS
ap|ap|a|us|Associated Press;The Associated Press;AP
afp|afp|a|fr|Agence France-Presse;AFP;Agence France Presse
upi|upi|a|us|United Press International;UPI
dpa|dpa|a|de|Deutsche Presse-Agentur;dpa;DPA
efe|efe|a|es|EFE
ansa|ansa|a|it|ANSA
pa-media|pa-media|a|gb|Press Association;PA Media
tass|tass|a|ru|TASS;Tass;ITAR-TASS;Itar-Tass
ria-novosti|rossiya-segodnya|a|ru|RIA Novosti;RIA;RIA news agency
sputnik|rossiya-segodnya|a|ru|Sputnik
interfax|interfax|a|ru|Interfax
interfax-ukraine|interfax-ukraine|a|ua|Interfax-Ukraine
ukrinform|ukrinform|a|ua|Ukrinform
belta|belta|a|by|BelTA;Belta
xinhua|xinhua|a|cn|Xinhua;Xinhua News Agency;New China News Agency
kyodo|kyodo|a|jp|Kyodo;Kyodo News
jiji|jiji|a|jp|Jiji Press
yonhap|yonhap|a|kr|Yonhap;Yonhap News Agency
kcna|kcna|a|kp|KCNA;Korean Central News Agency
pti|pti|a|in|Press Trust of India
ani|ani|a|in|ANI
app|app|a|pk|Associated Press of Pakistan
anadolu|anadolu|a|tr|Anadolu;Anadolu Agency;Anatolia news agency;Anatolian
irna|irna|a|ir|IRNA;Islamic Republic News Agency
isna|isna|a|ir|ISNA
fars|fars|a|ir|Fars;Fars News Agency;Fars news agency
tasnim|tasnim|a|ir|Tasnim;Tasnim News Agency;Tasnim news agency
mehr|mehr|a|ir|Mehr News Agency;Mehr news agency
sana|sana|a|sy|SANA;Syrian Arab News Agency
ina|ina|a|iq|INA;Iraqi News Agency
nna|nna|a|lb|National News Agency;NNA
spa|spa|a|sa|SPA;Saudi Press Agency
wam|wam|a|ae|WAM;Emirates News Agency
qna|qna|a|qa|QNA;Qatar News Agency
kuna|kuna|a|kw|KUNA
mena|mena|a|eg|MENA;Middle East News Agency
petra|petra|a|jo|Petra
saba|saba|a|ye|Saba;Saba news agency
suna|suna|a|sd|SUNA
wafa|wafa|a|ps|WAFA;Wafa
aps|aps|a|dz|Algeria Press Service
map|map|a|ma|MAP
nan|nan|a|ng|News Agency of Nigeria
bernama|bernama|a|my|Bernama
antara|antara|a|id|Antara
cna-taiwan|cna-taiwan|a|tw|Central News Agency
tanjug|tanjug|a|rs|Tanjug
hina|hina|a|hr|Hina
pap|pap|a|pl|PAP
ctk|ctk|a|cz|CTK
mti|mti|a|hu|MTI
ntb|ntb|a|no|NTB
tt|tt|a|se|TT
ritzau|ritzau|a|dk|Ritzau
bloomberg|bloomberg|a|us|Bloomberg;Bloomberg News
dow-jones|news-corp|a|us|Dow Jones;Dow Jones Newswires
new-york-times|new-york-times||us|New York Times;The New York Times;NYT
washington-post|washington-post||us|Washington Post;The Washington Post
wall-street-journal|news-corp||us|Wall Street Journal;The Wall Street Journal;WSJ
usa-today|gannett||us|USA Today
los-angeles-times|los-angeles-times||us|Los Angeles Times
chicago-tribune|tribune||us|Chicago Tribune
boston-globe|boston-globe||us|Boston Globe
new-york-post|news-corp||us|New York Post
politico|axel-springer||us|Politico;POLITICO
axios|axios||us|Axios
the-hill|nexstar||us|The Hill
time|time||us|Time magazine
newsweek|newsweek||us|Newsweek
the-atlantic|the-atlantic||us|The Atlantic
new-yorker|conde-nast||us|The New Yorker;New Yorker
foreign-policy|foreign-policy||us|Foreign Policy
cnn|warner-bros-discovery||us|CNN
fox-news|fox||us|Fox News
nbc|nbcuniversal||us|NBC;NBC News
msnbc|nbcuniversal||us|MSNBC
cnbc|nbcuniversal||us|CNBC
abc|disney||us|ABC News
cbs|paramount||us|CBS;CBS News
npr|npr||us|NPR;National Public Radio
pbs|pbs||us|PBS
voice-of-america|usagm||us|Voice of America;VOA
radio-free-europe|usagm||us|Radio Free Europe;RFE/RL;Radio Free Europe/Radio Liberty
bbc|bbc||gb|BBC;BBC News;British Broadcasting Corporation
itv|itv||gb|ITV
sky-news|comcast||gb|Sky News
guardian|guardian||gb|The Guardian;Guardian newspaper
the-times|news-corp||gb|The Times;Times of London;Sunday Times
daily-telegraph|telegraph||gb|Daily Telegraph;The Telegraph;Sunday Telegraph
independent|independent||gb|The Independent
financial-times|nikkei||gb|Financial Times;FT
economist|economist||gb|The Economist
daily-mail|dmgt||gb|Daily Mail
the-sun|news-corp||gb|The Sun
le-monde|le-monde||fr|Le Monde
le-figaro|figaro||fr|Le Figaro;Figaro
liberation|liberation||fr|Libération
france-24|france-medias-monde||fr|France 24;France24
rfi|france-medias-monde||fr|RFI;Radio France Internationale
der-spiegel|spiegel||de|Der Spiegel;Spiegel
die-welt|axel-springer||de|Die Welt
bild|axel-springer||de|Bild
frankfurter-allgemeine|faz||de|Frankfurter Allgemeine Zeitung;FAZ
sueddeutsche|sz||de|Süddeutsche Zeitung;Sueddeutsche Zeitung
deutsche-welle|deutsche-welle||de|Deutsche Welle;DW
ard|ard||de|ARD
zdf|zdf||de|ZDF
el-pais|prisa||es|El Pais;El País
el-mundo|rcs||es|El Mundo
corriere-della-sera|rcs||it|Corriere della Sera
la-repubblica|gedi||it|La Repubblica
rai|rai||it|RAI
euronews|euronews|||Euronews
al-jazeera|al-jazeera||qa|Al Jazeera;Al-Jazeera;al-Jazeera
al-arabiya|mbc||sa|Al Arabiya;Al-Arabiya;al-Arabiya
asharq-al-awsat|srmg||sa|Asharq al-Awsat
arab-news|srmg||sa|Arab News
al-mayadeen|al-mayadeen||lb|Al Mayadeen;Al-Mayadeen;al-Mayadeen
al-manar|al-manar||lb|Al-Manar;al-Manar;Al Manar
al-masirah|al-masirah||ye|Al Masirah;Al-Masirah;al-Masirah
al-akhbar|al-akhbar||lb|Al-Akhbar
al-ahram|al-ahram||eg|Al-Ahram;al-Ahram
press-tv|irib||ir|Press TV
iran-international|iran-international||gb|Iran International
haaretz|haaretz||il|Haaretz
jerusalem-post|jerusalem-post||il|Jerusalem Post
times-of-israel|times-of-israel||il|Times of Israel
yedioth-ahronoth|yedioth||il|Yedioth Ahronoth;Yediot Ahronot
ynet|yedioth||il|Ynet
channel-12|keshet||il|Channel 12
kan|kan||il|Kan
hurriyet|demiroren||tr|Hurriyet
daily-sabah|turkuvaz||tr|Daily Sabah
trt|trt||tr|TRT;TRT World
rt|rt||ru|RT;Russia Today
izvestia|izvestia||ru|Izvestia
kommersant|kommersant||ru|Kommersant
pravda|pravda||ru|Pravda
novaya-gazeta|novaya-gazeta||ru|Novaya Gazeta
meduza|meduza||ru|Meduza
moscow-times|moscow-times||ru|Moscow Times
kyiv-independent|kyiv-independent||ua|Kyiv Independent
ukrainska-pravda|ukrainska-pravda||ua|Ukrainska Pravda
suspilne|suspilne||ua|Suspilne
dawn|dawn||pk|Dawn newspaper
geo-news|jang||pk|Geo News;Geo TV
the-hindu|the-hindu||in|The Hindu
times-of-india|times-group||in|Times of India
hindustan-times|hindustan-times||in|Hindustan Times
indian-express|indian-express||in|Indian Express
ndtv|ndtv||in|NDTV
tolo-news|moby||af|Tolo News;TOLOnews
global-times|peoples-daily||cn|Global Times
peoples-daily|peoples-daily||cn|People's Daily
china-daily|china-daily||cn|China Daily
cctv|cmg||cn|CCTV;China Central Television
cgtn|cmg||cn|CGTN
south-china-morning-post|alibaba||hk|South China Morning Post;SCMP
caixin|caixin||cn|Caixin
nhk|nhk||jp|NHK
nikkei|nikkei||jp|Nikkei;Nihon Keizai Shimbun
asahi-shimbun|asahi||jp|Asahi Shimbun;Asahi
yomiuri-shimbun|yomiuri||jp|Yomiuri Shimbun;Yomiuri
mainichi|mainichi||jp|Mainichi Shimbun
straits-times|sph||sg|Straits Times
bangkok-post|bangkok-post||th|Bangkok Post
irrawaddy|irrawaddy||mm|The Irrawaddy
abc-australia|abc-australia||au|Australian Broadcasting Corporation
sydney-morning-herald|nine||au|Sydney Morning Herald
cbc|cbc||ca|CBC
globe-and-mail|woodbridge||ca|Globe and Mail
toronto-star|torstar||ca|Toronto Star
o-globo|globo||br|O Globo
folha|folha||br|Folha de S.Paulo;Folha de Sao Paulo
clarin|clarin||ar|Clarin;Clarín
el-tiempo|el-tiempo||co|El Tiempo
el-universal|el-universal||mx|El Universal
telesur|telesur||ve|Telesur
daily-nation|nation-media||ke|Daily Nation
the-east-african|nation-media||ke|The East African;EastAfrican
punch|punch||ng|The Punch
sudan-tribune|sudan-tribune||sd|Sudan Tribune
radio-dabanga|radio-dabanga||sd|Radio Dabanga
radio-okapi|radio-okapi||cd|Radio Okapi
actualite-cd|actualite-cd||cd|Actualite.cd
jeune-afrique|jeune-afrique||fr|Jeune Afrique
bellingcat|bellingcat||nl|Bellingcat
`;

export const PUBLISHERS: readonly Publisher[] = ROWS.trim()
  .split('\n')
  .map((row) => {
    const [slug = '', family = '', agency, country = '', names = ''] = row.split('|');
    return { slug, family, agency: agency === 'a', country: country === '' ? null : country, names: names.split(';') };
  });
