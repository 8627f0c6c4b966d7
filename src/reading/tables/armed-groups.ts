/**
 * Armed groups, security organisations and forces that news names by a proper name. Names and countries: public lists of
 * the United Nations Security Council and of the US Department of State (public domain), and common English usage.
 */
export type NamedBody = {
  /** Last part of its id. */
  readonly slug: string;
  /** The usual English name first. */
  readonly names: readonly string[];
  /** ISO 3166-1 alpha-2 of its home; null where it has none. */
  readonly country: string | null;
};

/** slug | country | names */
const ROWS = `
hezbollah|lb|Hezbollah;Hizbollah;Hizbullah;Hezbullah;Lebanese Hezbollah;Party of God
hamas|ps|Hamas;Islamic Resistance Movement
qassam-brigades|ps|Qassam Brigades;Izz ad-Din al-Qassam Brigades;Al-Qassam Brigades;al-Qassam Brigades;Izzedine al-Qassam Brigades
palestinian-islamic-jihad|ps|Palestinian Islamic Jihad;Islamic Jihad;PIJ
al-quds-brigades|ps|Al-Quds Brigades;al-Quds Brigades
fatah|ps|Fatah;Al Fatah
al-aqsa-martyrs-brigades|ps|Al-Aqsa Martyrs Brigades;Al-Aqsa Martyrs' Brigades;al-Aqsa Martyrs Brigades
pflp|ps|Popular Front for the Liberation of Palestine;PFLP
lions-den|ps|Lions' Den
houthis|ye|Houthis;Houthi;Huthis;Huthi;Ansar Allah;Ansarullah;Ansar Allah movement;Houthi movement
islamic-state||Islamic State;ISIS;ISIL;Daesh;DAESH;Da'esh;IS;Islamic State of Iraq and Syria;Islamic State in Iraq and Syria;Islamic State of Iraq and the Levant;Islamic State in Iraq and the Levant;Islamic State of Iraq and al-Sham;Islamic State group
isis-k|af|ISIS-K;ISIS-Khorasan;Islamic State Khorasan;Islamic State Khorasan Province;IS-K;ISKP;Islamic State-Khorasan
iswap|ng|ISWAP;Islamic State West Africa Province
al-qaeda||al-Qaeda;Al-Qaeda;Al Qaeda;al Qaeda;al-Qaida;Al-Qaida;Al-Qa'ida;Al Qaida;al Qaida;al-Qa'ida
aqap|ye|AQAP;al-Qaeda in the Arabian Peninsula;Al-Qaeda in the Arabian Peninsula;Al Qaeda in the Arabian Peninsula
aqim||AQIM;al-Qaeda in the Islamic Maghreb;Al-Qaeda in the Islamic Maghreb
jnim|ml|JNIM;Jama'at Nusrat al-Islam wal-Muslimin;Jamaat Nusrat al-Islam wal-Muslimin;Group for the Support of Islam and Muslims
nusra-front|sy|al-Nusra Front;Al-Nusra Front;Nusra Front;Jabhat al-Nusra;Al-Nusra;al-Nusra;ANF;Al Nusrah Front;al-Nusrah Front;Jabhat Fatah al-Sham
hayat-tahrir-al-sham|sy|Hayat Tahrir al-Sham;HTS;Hay'at Tahrir al-Sham
ahrar-al-sham|sy|Ahrar al-Sham
jaish-al-islam|sy|Jaish al-Islam;Jaysh al-Islam
free-syrian-army|sy|Free Syrian Army;FSA
syrian-national-army|sy|Syrian National Army;SNA
syrian-democratic-forces|sy|Syrian Democratic Forces;SDF
ypg|sy|YPG;People's Protection Units;Kurdish People's Protection Units
ypj|sy|YPJ;Women's Protection Units
white-helmets|sy|White Helmets;Syria Civil Defence;Syrian Civil Defence
pkk|tr|PKK;Kurdistan Workers' Party;Kurdistan Workers Party
pjak|ir|PJAK
peshmerga|iq|Peshmerga
popular-mobilization-forces|iq|Popular Mobilization Forces;Popular Mobilisation Forces;PMF;Hashd al-Shaabi;Popular Mobilization Units
kataib-hezbollah|iq|Kataib Hezbollah;Kata'ib Hezbollah;Kataeb Hezbollah
asaib-ahl-al-haq|iq|Asaib Ahl al-Haq;Asa'ib Ahl al-Haq
islamic-resistance-in-iraq|iq|Islamic Resistance in Iraq
badr-organization|iq|Badr Organization;Badr Organisation;Badr Brigade
mahdi-army|iq|Mahdi Army;Mehdi Army
irgc|ir|IRGC;Islamic Revolutionary Guard Corps;Islamic Revolutionary Guards Corps;Iranian Revolutionary Guard Corps;Iranian Revolutionary Guards;Revolutionary Guards;Revolutionary Guard;Revolutionary Guard Corps;Iran's Revolutionary Guards
quds-force|ir|Quds Force;Qods Force;al-Quds Force
basij|ir|Basij
mek|ir|Mujahedin-e Khalq;Mujahideen-e-Khalq;MEK;People's Mujahedin
jundallah|ir|Jundallah;Jundullah
jaish-al-adl|ir|Jaish al-Adl
idf|il|IDF;Israel Defense Forces;Israel Defence Forces;Israeli Defense Forces;Israeli Defence Forces
mossad|il|Mossad
shin-bet|il|Shin Bet;Shabak
taliban|af|Taliban;Taleban;Afghan Taliban;Islamic Emirate of Afghanistan
haqqani-network|af|Haqqani network;Haqqani Network
northern-alliance|af|Northern Alliance
national-resistance-front|af|National Resistance Front
pakistani-taliban|pk|Tehrik-e-Taliban Pakistan;Tehreek-e-Taliban Pakistan;TTP;Pakistani Taliban
lashkar-e-taiba|pk|Lashkar-e-Taiba;Lashkar-e-Tayyiba;Lashkar-e-Toiba;LeT
jaish-e-mohammed|pk|Jaish-e-Mohammed;Jaish-e-Mohammad;JeM
lashkar-e-jhangvi|pk|Lashkar-e-Jhangvi
baloch-liberation-army|pk|Baloch Liberation Army;Balochistan Liberation Army;BLA
hizbul-mujahideen|in|Hizbul Mujahideen;Hizb-ul-Mujahideen
isi|pk|Inter-Services Intelligence
harkat-ul-mujahideen|pk|Harkat-ul-Mujahideen
al-shabaab|so|al-Shabaab;Al-Shabaab;al Shabaab;Al Shabaab;al-Shabab;Al-Shabab
boko-haram|ng|Boko Haram
ipob|ng|Indigenous People of Biafra;IPOB
mend|ng|Movement for the Emancipation of the Niger Delta
m23|cd|M23;March 23 Movement
afc|cd|Alliance Fleuve Congo;Congo River Alliance
adf|cd|Allied Democratic Forces;ADF
fdlr|cd|FDLR;Democratic Forces for the Liberation of Rwanda
codeco|cd|CODECO
wazalendo|cd|Wazalendo
mai-mai|cd|Mai-Mai;Mai Mai
fardc|cd|FARDC
lra|ug|Lord's Resistance Army;LRA
rpf|rw|Rwandan Patriotic Front;RPF
rdf|rw|Rwanda Defence Force;Rwanda Defense Force
rsf|sd|Rapid Support Forces;RSF
janjaweed|sd|Janjaweed
sudanese-armed-forces|sd|Sudanese Armed Forces;SAF;Sudan Armed Forces
splm-n|sd|SPLM-N;Sudan People's Liberation Movement-North
sudan-liberation-movement|sd|Sudan Liberation Movement;Sudan Liberation Army
jem|sd|Justice and Equality Movement
splm|ss|SPLM;SPLA;Sudan People's Liberation Army;Sudan People's Liberation Movement
splm-io|ss|SPLM-IO;SPLA-IO
tplf|et|TPLF;Tigray People's Liberation Front
fano|et|Fano
oromo-liberation-army|et|Oromo Liberation Army;OLA
endf|et|Ethiopian National Defense Force;Ethiopian National Defence Force;ENDF
libyan-national-army|ly|Libyan National Army;LNA;Libyan Arab Armed Forces
anti-balaka|cf|anti-Balaka;anti-balaka;Anti-Balaka
seleka|cf|Seleka;Séléka
cpc|cf|Coalition of Patriots for Change
polisario|eh|Polisario Front;Polisario
ansar-dine|ml|Ansar Dine
mnla|ml|MNLA;National Movement for the Liberation of Azawad
fla|ml|Azawad Liberation Front;FLA
fact|td|Front for Change and Concord in Chad
renamo|mz|Renamo
unita|ao|UNITA
ambazonia|cm|Ambazonia Defence Forces;Ambazonia Defense Forces
wagner|ru|Wagner Group;Wagner;Wagner PMC;Africa Corps
fsb|ru|FSB;Federal Security Service
svr|ru|SVR;Foreign Intelligence Service
gru|ru|GRU
kgb|ru|KGB
rosgvardia|ru|Rosgvardia;Russian National Guard
akhmat|ru|Akhmat
black-sea-fleet|ru|Black Sea Fleet
donetsk-peoples-republic|ua|Donetsk People's Republic;DPR
luhansk-peoples-republic|ua|Luhansk People's Republic;Lugansk People's Republic;LPR
azov|ua|Azov Regiment;Azov Battalion;Azov Brigade
sbu|ua|SBU;Security Service of Ukraine
freedom-of-russia-legion|ua|Freedom of Russia Legion
russian-volunteer-corps|ua|Russian Volunteer Corps
kosovo-liberation-army|xk|Kosovo Liberation Army;KLA;UCK
eta|es|ETA
ira|gb-nir|Irish Republican Army;IRA;Provisional IRA;Real IRA;New IRA
uvf|gb-nir|Ulster Volunteer Force
ltte|lk|Liberation Tigers of Tamil Eelam;LTTE;Tamil Tigers
arakan-army|mm|Arakan Army
kachin-independence-army|mm|Kachin Independence Army;KIA
karen-national-union|mm|Karen National Union;KNU;Karen National Liberation Army
mndaa|mm|MNDAA;Myanmar National Democratic Alliance Army
tnla|mm|Ta'ang National Liberation Army;TNLA
peoples-defence-force|mm|People's Defence Force;People's Defense Force;People's Defence Forces
arsa|mm|Arakan Rohingya Salvation Army;ARSA
united-wa-state-army|mm|United Wa State Army;UWSA
tatmadaw|mm|Tatmadaw
khmer-rouge|kh|Khmer Rouge
abu-sayyaf|ph|Abu Sayyaf
milf|ph|Moro Islamic Liberation Front;MILF
mnlf|ph|Moro National Liberation Front;MNLF
new-peoples-army|ph|New People's Army;NPA
maute|ph|Maute group
jemaah-islamiyah|id|Jemaah Islamiyah;JI
free-papua-movement|id|Free Papua Movement;OPM;West Papua National Liberation Army
naxalites|in|Naxalites;Communist Party of India (Maoist)
ulfa|in|ULFA;United Liberation Front of Asom
farc|co|FARC;Revolutionary Armed Forces of Colombia
eln|co|ELN;National Liberation Army
clan-del-golfo|co|Clan del Golfo;Gulf Clan
auc|co|United Self-Defense Forces of Colombia;AUC
m-19|co|M-19
shining-path|pe|Shining Path;Sendero Luminoso
mrta|pe|Tupac Amaru Revolutionary Movement;MRTA;Tupac Amaru
fmln|sv|FMLN;Farabundo Marti National Liberation Front
urng|gt|URNG
contras|ni|Contras
sandinistas|ni|Sandinistas;Sandinista National Liberation Front;FSLN
ms-13|sv|MS-13;Mara Salvatrucha
barrio-18|sv|Barrio 18
sinaloa-cartel|mx|Sinaloa Cartel;Sinaloa cartel
jalisco-cartel|mx|Jalisco New Generation Cartel;CJNG;Jalisco Cartel
zetas|mx|Los Zetas;Zetas
zapatistas|mx|Zapatistas;EZLN;Zapatista National Liberation Army
tren-de-aragua|ve|Tren de Aragua
viv-ansanm|ht|Viv Ansanm
g9|ht|G9
hutaree|us|Hutaree
proud-boys|us|Proud Boys
oath-keepers|us|Oath Keepers
us-central-command|us|CENTCOM;U.S. Central Command;US Central Command;United States Central Command
africom|us|AFRICOM;U.S. Africa Command;US Africa Command
navy-seals|us|Navy SEALs;Navy Seals
pla|cn|People's Liberation Army;PLA
multinational-security-support|ht|Multinational Security Support Mission;MSS
southern-transitional-council|ye|Southern Transitional Council;STC
saudi-led-coalition|sa|Saudi-led coalition
red-army-faction|de|Red Army Faction
november-17|gr|November 17
red-brigades|it|Red Brigades
aum-shinrikyo|jp|Aum Shinrikyo
east-turkestan-islamic-movement|cn|East Turkestan Islamic Movement;ETIM;Turkistan Islamic Party
islamic-movement-of-uzbekistan|uz|Islamic Movement of Uzbekistan;IMU
mujahideen-shura-council|iq|Mujahideen Shura Council
ansar-al-sharia|ly|Ansar al-Sharia
ansar-al-islam|iq|Ansar al-Islam
`;

/** slug | country | names, one a line. */
export const readBodies = (rows: string): NamedBody[] =>
  rows
    .trim()
    .split('\n')
    .map((row) => {
      const [slug = '', country = '', names = ''] = row.split('|');
      return { slug, country: country === '' ? null : country, names: names.split(';') };
    });

export const ARMED_GROUPS: readonly NamedBody[] = readBodies(ROWS);
