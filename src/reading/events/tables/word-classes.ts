const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Verbs that only carry the event their object names. */
export const LIGHT_VERBS =
  words(`launch carry conduct stage mount make take begin start continue commit perform undertake do
  have give hold wage open face resume complete impose issue place put hit express voice announce declare order file lodge mount
  offer provide send sign reach pay extend renew enforce step intensify join attend host escalate plan organise organize lead
  claim receive cause inflict deliver bring throw call show pledge sustain see suffer use unleash grant convene open seek
  enact slap levy approve initiate undergo expand tighten stop escalate trigger spark prompt accept follow`);

/** Weapons and what they fire; also figures of the kind "weapons". */
export const WEAPONS =
  words(`weapon arm arms missile rocket drone bomb shell grenade mortar gun rifle tank helicopter jet plane
  warplane aircraft fighter warship frigate submarine artillery ammunition explosive mine landmine pistol munition torpedo
  howitzer launcher carrier uav warhead shot bullet round dynamite device revolver machinegun submachinegun knife machete grenade
  molotov firebomb projectile car-bomb vehicle-bomb m-16 ak-47 c-4 g-3`);
export const AMMUNITION = words('shot bullet round shell teargas gas cannon volley salvo barrage fire');

/** Armed or organised force that is moved. */
export const FORCES =
  words(`troop troops soldier force forces army navy military marine warship battalion brigade division unit
  squad regiment reservist reserve tank fighter jet carrier police officer guard militia paratrooper commando infantry armour armor
  fleet aircraft squadron contingent detachment guardsman warplane vessel ship personnel reinforcement convoy`);

/** What help consists of. */
export const AID_GOODS =
  words(`aid assistance relief help supply food medicine equipment fund funding money loan grant donation
  vaccine tent water blanket shelter support package drug medic doctor expert team ambulance fuel flour grain wheat rice generator
  million billion dollar euro pound yen rocket rifle weapon ammunition ammo`);

/** Heads of noun phrases that stand for people, groups or bodies that act. */
export const AGENTIVE =
  words(`people person man woman child boy girl civilian resident villager soldier troop officer official
  policeman police militant rebel fighter guerrilla guerilla terrorist insurgent gunman attacker bomber protester demonstrator activist
  journalist reporter worker teacher student farmer peasant priest nun bishop judge prosecutor lawyer mayor governor minister
  president leader chief commander general colonel captain lieutenant sergeant ambassador diplomat envoy consul delegation team
  delegate member lawmaker senator legislator deputy candidate government regime administration ministry army navy military force
  militia group organization organisation party union court authority council parliament congress senate house committee
  commission agency company firm bank country state nation republic kingdom city town village community family brother sister
  father mother son daughter wife husband leader king queen prince princess sultan emir sheikh pope cleric imam rabbi monk
  doctor nurse patient victim hostage prisoner detainee refugee migrant immigrant seeker citizen national tourist traveller
  passenger driver pilot crew sailor fisherman businessman businesswoman executive owner employee staff guard bodyguard
  ally enemy opposition dissident critic opponent supporter follower crowd mob gang cartel trafficker smuggler pirate thief
  suspect defendant inmate convict counterpart neighbour neighbor tribe clan elder chairman spokesman spokeswoman
  coalition alliance bloc movement front brigade unit patrol squad convoy peacekeeper observer monitor mission mediator
  negotiator representative secretary premier chancellor director head founder veteran politician voter troops forces
  others many dozens hundreds thousands scores everyone somebody nobody men women rights-group watchdog newspaper website
  network hacker extremist jihadist islamist separatist paramilitary mercenary reservist conscript recruit youth teenager
  footballer player singer actor writer author scientist professor academic aide adviser advisor staffer colleague friend`);

/** Places by their common noun. */
export const PLACE_NOUNS =
  words(`city town village capital country region province district border area territory island island
  camp base port airport hospital school mosque church market square street building house home headquarters embassy consulate
  station office bridge road valley mountain coast strait sea gulf zone enclave strip suburb neighbourhood neighborhood
  compound checkpoint prison stronghold bastion position target facility plant refinery depot palace`);

/** Verbs whose object does what their infinitive says ("urged him to leave"). */
export const OBJECT_CONTROL =
  words(`ask urge order tell force allow permit let help press persuade push encourage call invite
  require compel instruct command enable advise warn beg implore lobby pressure authorise authorize want expect cause lead
  prompt convince get make forbid ban bar accuse`);
