import { type NamedBody, readBodies } from './armed-groups.ts';

/**
 * International organisations, agencies of states, courts, companies and charities that news names by acronym or short
 * name. Names: the Yearbook of the United Nations and the bodies' own; the state by ISO 3166-1 alpha-2.
 */
const ROWS = `
un||United Nations;UN;U.N.
un-security-council||UN Security Council;U.N. Security Council;United Nations Security Council;Security Council;UNSC
un-general-assembly||UN General Assembly;U.N. General Assembly;United Nations General Assembly;General Assembly;UNGA
who||World Health Organization;World Health Organisation;WHO
iaea||International Atomic Energy Agency;IAEA
unicef||UNICEF;Unicef;United Nations Children's Fund;U.N. Children's Fund
unhcr||UNHCR;U.N. High Commissioner for Refugees;UN Refugee Agency;UN refugee agency;U.N. refugee agency;United Nations High Commissioner for Refugees
unrwa||UNRWA;United Nations Relief and Works Agency
wfp||World Food Programme;World Food Program;WFP;UN World Food Programme
ocha||OCHA;UNOCHA;UN Office for the Coordination of Humanitarian Affairs;Office for the Coordination of Humanitarian Affairs
ohchr||OHCHR;UN Human Rights Office;U.N. Human Rights Office
un-human-rights-council||UN Human Rights Council;U.N. Human Rights Council;Human Rights Council
iom||International Organization for Migration;IOM
ilo||International Labour Organization;ILO
fao||Food and Agriculture Organization;FAO
undp||UNDP;United Nations Development Programme
unesco||UNESCO;Unesco
unifil|lb|UNIFIL
monusco|cd|MONUSCO
minusma|ml|MINUSMA
unmiss|ss|UNMISS
unprofor||UNPROFOR
unscom||UNSCOM;U.N. Special Commission
icj||International Court of Justice;ICJ;World Court
icc||International Criminal Court;ICC
opcw||OPCW;Organisation for the Prohibition of Chemical Weapons;Organization for the Prohibition of Chemical Weapons
wto||World Trade Organization;World Trade Organisation;WTO
imf||International Monetary Fund;IMF
world-bank||World Bank
nato||NATO;Nato;North Atlantic Treaty Organization;North Atlantic Treaty Organisation
eu||European Union;EU;E.U.
european-commission||European Commission;EC
european-parliament||European Parliament
european-council||European Council
ecb||European Central Bank;ECB
council-of-europe||Council of Europe
echr||European Court of Human Rights
osce||OSCE;Organization for Security and Cooperation in Europe;Organization for Security and Co-operation in Europe
oecd||OECD
g7||G7;G-7;Group of Seven
g8||G8;G-8
g20||G20;G-20;Group of 20
brics||BRICS
opec||OPEC;Opec;Organization of the Petroleum Exporting Countries
opec-plus||OPEC+
african-union||African Union;AU
ecowas||ECOWAS;Ecowas;Economic Community of West African States
igad||IGAD
sadc||SADC;Southern African Development Community
east-african-community||East African Community;EAC
asean||ASEAN;Asean;Association of Southeast Asian Nations
apec||APEC
arab-league||Arab League;League of Arab States
gcc||Gulf Cooperation Council;GCC
oic||Organization of Islamic Cooperation;Organisation of Islamic Cooperation;OIC
oas||Organization of American States;OAS
csto||CSTO;Collective Security Treaty Organization
sco||Shanghai Cooperation Organisation;Shanghai Cooperation Organization;SCO
cis||Commonwealth of Independent States;CIS
commonwealth||Commonwealth
interpol||Interpol;INTERPOL
europol||Europol
frontex||Frontex
icrc||International Committee of the Red Cross;ICRC;Red Cross
ifrc||International Federation of Red Cross and Red Crescent Societies;IFRC
red-crescent||Red Crescent
palestinian-red-crescent|ps|Palestinian Red Crescent;Palestine Red Crescent Society;Palestine Red Crescent;Palestinian Red Crescent Society
msf||Medecins Sans Frontieres;Médecins Sans Frontières;MSF;Doctors Without Borders
amnesty-international||Amnesty International;Amnesty
human-rights-watch||Human Rights Watch;HRW
save-the-children||Save the Children
oxfam||Oxfam
care-international||CARE International
international-rescue-committee||International Rescue Committee;IRC
norwegian-refugee-council|no|Norwegian Refugee Council;NRC
world-central-kitchen||World Central Kitchen
international-crisis-group||International Crisis Group;Crisis Group
syrian-observatory|gb|Syrian Observatory for Human Rights;SOHR
reporters-without-borders||Reporters Without Borders
committee-to-protect-journalists||Committee to Protect Journalists;CPJ
acled||ACLED;Armed Conflict Location and Event Data Project
institute-for-the-study-of-war|us|Institute for the Study of War;ISW
greenpeace||Greenpeace
btselem|il|B'Tselem
transparency-international||Transparency International
freedom-house|us|Freedom House
palestinian-authority|ps|Palestinian Authority;Palestinian National Authority
plo|ps|Palestine Liberation Organization;Palestine Liberation Organisation;PLO
knesset|il|Knesset
likud|il|Likud
kdp|iq|Kurdistan Democratic Party;KDP
puk|iq|Patriotic Union of Kurdistan;PUK
krg|iq|Kurdistan Regional Government;KRG
syrian-national-coalition|sy|Syrian National Coalition;SNC
high-negotiations-committee|sy|High Negotiations Committee;HNC
global-coalition||Global Coalition;Global Coalition Against Daesh
muslim-brotherhood|eg|Muslim Brotherhood
us-state-department|us|State Department;U.S. State Department;US State Department;Department of State;US Department of State;U.S. Department of State
us-defense-department|us|Pentagon;Defense Department;Department of Defense;US Department of Defense;U.S. Department of Defense;DoD
us-treasury|us|Treasury Department;US Treasury;U.S. Treasury;Treasury;US Treasury Department;U.S. Treasury Department
us-justice-department|us|Justice Department;Department of Justice;US Justice Department;U.S. Justice Department;DOJ
us-homeland-security|us|Department of Homeland Security;Homeland Security;DHS
us-congress|us|Congress;U.S. Congress;US Congress
us-senate|us|Senate;U.S. Senate;US Senate
us-house|us|House of Representatives;U.S. House of Representatives
us-supreme-court|us|U.S. Supreme Court;US Supreme Court;Supreme Court
us-army|us|U.S. Army;US Army
us-navy|us|U.S. Navy;US Navy
us-air-force|us|U.S. Air Force;US Air Force
us-marines|us|U.S. Marines;U.S. Marine Corps;Marine Corps
us-coast-guard|us|U.S. Coast Guard;US Coast Guard
national-guard|us|National Guard
cia|us|CIA;C.I.A.;Central Intelligence Agency
fbi|us|FBI;F.B.I.;Federal Bureau of Investigation
nsa|us|NSA;National Security Agency
dea|us|DEA;Drug Enforcement Administration
ice|us|Immigration and Customs Enforcement
faa|us|FAA;Federal Aviation Administration
ntsb|us|NTSB;National Transportation Safety Board
fda|us|FDA;Food and Drug Administration
cdc|us|CDC;Centers for Disease Control and Prevention
epa|us|EPA;Environmental Protection Agency
fema|us|FEMA
nasa|us|NASA
usaid|us|USAID;U.S. Agency for International Development;US Agency for International Development
federal-reserve|us|Federal Reserve;Fed
sec|us|SEC;Securities and Exchange Commission
irs|us|IRS;Internal Revenue Service
ftc|us|Federal Trade Commission;FTC
national-security-council|us|National Security Council;NSC
democratic-party|us|Democratic Party
republican-party|us|Republican Party;GOP
uk-foreign-office|gb|Foreign Office;UK Foreign Office;Foreign and Commonwealth Office;FCO;FCDO
uk-ministry-of-defence|gb|MoD;MOD;UK Ministry of Defence;British Ministry of Defence
uk-parliament|gb|House of Commons;House of Lords;British Parliament
downing-street|gb|Downing Street
scotland-yard|gb|Scotland Yard;Metropolitan Police
mi5|gb|MI5
mi6|gb|MI6
gchq|gb|GCHQ
raf|gb|RAF;Royal Air Force
royal-navy|gb|Royal Navy
dfid|gb|DFID;Department for International Development
labour-party|gb|Labour Party;Labour
conservative-party|gb|Conservative Party
sinn-fein|ie|Sinn Fein;Sinn Féin
bundestag|de|Bundestag
bundesbank|de|Bundesbank
bundeswehr|de|Bundeswehr
duma|ru|State Duma;Duma
roscosmos|ru|Roscosmos
gazprom|ru|Gazprom
rosneft|ru|Rosneft
lukoil|ru|Lukoil
verkhovna-rada|ua|Verkhovna Rada
naftogaz|ua|Naftogaz
ukrenergo|ua|Ukrenergo
energoatom|ua|Energoatom
saudi-aramco|sa|Saudi Aramco;Aramco
national-oil-corporation|ly|National Oil Corporation;NOC
government-of-national-unity|ly|Government of National Unity;GNU
government-of-national-accord|ly|Government of National Accord;GNA
presidential-leadership-council|ye|Presidential Leadership Council
communist-party-of-china|cn|Chinese Communist Party;Communist Party of China;CCP
kuomintang|tw|Kuomintang;KMT
national-league-for-democracy|mm|National League for Democracy;NLD
congress-party|in|Congress Party;Indian National Congress
bjp|in|Bharatiya Janata Party;BJP
pakistan-muslim-league|pk|Pakistan Muslim League;PML-N
pti|pk|Pakistan Tehreek-e-Insaf;PTI
anc|za|African National Congress;ANC
tesla|us|Tesla
boeing|us|Boeing
airbus||Airbus
google|us|Google
apple|us|Apple
microsoft|us|Microsoft
meta|us|Meta;Facebook
twitter|us|Twitter
amazon|us|Amazon.com
ibm|us|IBM
general-motors|us|General Motors;GM
general-electric|us|General Electric
ford|us|Ford Motor
exxonmobil|us|Exxon Mobil;ExxonMobil;Exxon
chevron|us|Chevron
lockheed-martin|us|Lockheed Martin
raytheon|us|Raytheon
shell||Royal Dutch Shell
bp|gb|BP;British Petroleum
totalenergies|fr|TotalEnergies
maersk|dk|Maersk
ukmto|gb|UKMTO;United Kingdom Maritime Trade Operations;UK Maritime Trade Operations
ambrey|gb|Ambrey
spacex|us|SpaceX
fifa||FIFA
uefa||UEFA
ioc||International Olympic Committee;IOC
nba|us|NBA
nfl|us|NFL
nhl|us|NHL
lloyds|gb|Lloyd's of London
new-york-stock-exchange|us|New York Stock Exchange;NYSE
nasdaq|us|Nasdaq;NASDAQ
`;

export const ORGANISATIONS: readonly NamedBody[] = readBodies(ROWS);
