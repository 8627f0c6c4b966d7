const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** People as they are called who do violence. Own list. */
export const ASSAILANTS =
  words(`guerrilla guerilla terrorist rebel gunman man individual person assailant attacker assassin murderer
  trafficker soldier troop commando member hitman subversive militant insurgent kidnapper criminal bandit extremist militiaman
  people youth suspect sniper group squad hooded lieutenant sergeant narcoterrorist bomber fighter gang unit column patrol thug
  mercenary paramilitary element killer officer policeman separatist jihadist pirate robber arsonist saboteur`);

/** Bodies that arm people. Own list. */
export const ARMED_BODIES =
  words(`army front forces force movement cartel path extraditables police battalion government military
  navy guard mafia brigade organization organisation party militia squad regime command marines alliance taliban hezbollah hamas
  militia network wing league`);

/** Means of violence. Own list. */
export const INSTRUMENTS =
  words(`bomb dynamite explosive explosives grenade rocket mortar mine device machinegun submachinegun rifle
  car-bomb truck-bomb molotov cocktail pistol gun machete knife bullet missile shell tnt stick ak-47 m-16 rpg landmine
  artillery flamethrower launcher weapon drone`);

/** Things that are damaged. Own list. */
export const PROPERTY =
  words(`bus house car store restaurant vehicle building hotel tower pylon transformer drugstore shop home
  facility residence bank pipeline line system box station exchange headquarters factory boat embassy truck substation plant office
  ambulance wagon installation powerline consulate structure bridge school church hospital mosque warehouse farm airport plane
  helicopter barracks garrison base post train railway road jeep motorcycle helicopter property statue newspaper cathedral temple
  booth pipe grid studio antenna clinic pharmacy brothel kiosk ministry presidency garage stadium oilfield kitchen lorry van taxi
  center centre institute tank well refinery dam bunker supermarket theater theatre market depot ship tanker convoy mall library
  museum courthouse jail prison ranch camp club building establishment business cafeteria bar pole aircraft`);

/** Words before a person's name that are no part of it. */
export const TITLES =
  words(`mr mrs ms dr president minister general colonel captain major lieutenant sergeant father judge senator bishop
  archbishop monsignor deputy mayor governor ambassador journalist leader priest engineer attorney professor doctor former chief
  lawyer candidate commander col gen lt maj sgt capt sen rep jesuit msgr brig adm dr don congressman businessman reporter citizen magistrate justice
  peasant student union director secretary king queen prince princess pope sheikh imam rabbi senator`);

/** Words that by themselves call somebody a doer of violence. Own list. */
export const CULPRITS =
  words(`guerrilla guerilla terrorist gunman assailant attacker assassin murderer hitman subversive kidnapper
  commando rebel sniper bomber arsonist saboteur killer trafficker narcoterrorist extremist hijacker`);

/** Last words of the names of armed groups, and their best known short names. Own list. */
export const FIGHTING_BODIES =
  words(`front fmln eln farc eta ira cartel extraditables mrta urng m-19 epl pkk ltte plo hamas hezbollah
  isis isil taliban aqap path brigades`);

/** Things that are told apart by whom they belong to. Own list. */
export const BELONGINGS = words(
  'headquarters residence house home office branch building vehicle car premises facility',
);

/** Words for people, whom no building's name should hide: "bank employees". Own list. */
export const PEOPLE = words('employee worker guard driver passenger employees workers guards passengers');

/** Fighting forces, where they lie and what they go in. Own list. */
export const SOLDIERLY =
  words(`garrison barracks post base troop troops soldier army patrol convoy battalion military detachment
  brigade combatant marine marines infantry quartel guerrilla guerilla rebel insurgent enemy paratrooper platoon outpost regiment
  policeman policemen`);
