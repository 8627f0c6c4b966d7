/** Common nouns that name someone who acts or speaks in the news. Collected for this project. */

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter((word) => word !== ''));

/** Lemmas of people by what they do or are. */
export const PEOPLE_NOUNS: ReadonlySet<string> = words(`
official diplomat officer soldier troop fighter militant rebel insurgent gunman gunmen guerrilla terrorist extremist jihadist jihadi separatist loyalist bomber attacker assailant
hijacker kidnapper smuggler pirate sniper paramilitary mercenary commander general colonel policeman policewoman cop agent guard ranger marine airman sailor
leader president minister premier chancellor king queen prince ambassador envoy mediator negotiator spokesman spokeswoman spokesperson secretary governor mayor
lawmaker legislator parliamentarian senator congressman congresswoman politician candidate voter delegate deputy aide adviser advisor councillor
protester demonstrator activist campaigner dissident striker rioter opponent supporter critic ally adversary exile
resident villager citizen civilian refugee migrant settler inhabitant islander tribesman elder farmer fisherman worker student teacher doctor nurse medic paramedic rescuer
journalist reporter correspondent editor analyst expert economist scientist researcher observer monitor inspector investigator witness source
prosecutor lawyer attorney judge magistrate suspect defendant prisoner inmate detainee hostage captive victim survivor relative family
priest cleric bishop pope imam rabbi monk nun worshipper pilgrim
executive chairman chairwoman chief director manager owner employer employee investor trader banker shareholder farmer
volunteer peacekeeper firefighter pilot driver passenger crew captain tourist shopper patient
people man woman boy girl child men women children youth mother father wife husband son daughter brother sister parent teenager
crowd mob gang suspect thief robber hacker dealer trafficker
`);

/** Lemmas of bodies. */
export const BODY_NOUNS: ReadonlySet<string> = words(`
government administration regime cabinet ministry department office parliament congress senate assembly legislature council committee commission court tribunal
agency bureau authority administration embassy consulate mission delegation presidency palace junta
army military navy force police militia brigade battalion regiment unit division squad guard gendarmerie coalition alliance command
group organization organisation movement party faction union federation association league front network cell cartel gang
company firm corporation bank airline newspaper agency station broadcaster channel magazine publisher university hospital charity ngo foundation institute
opposition side team delegation community tribe clan church
`);

/** Lemmas of bodies whose members carry arms. */
export const ARMED_NOUNS: ReadonlySet<string> = words(`
troop fighter militant rebel insurgent gunman gunmen guerrilla terrorist extremist jihadist jihadi separatist militia brigade battalion regiment soldier paramilitary
army navy force guard commando mercenary gendarmerie
`);

/** Bodies of a state: with the state's name they are one body everywhere ("Iran's foreign ministry"). */
export const STATE_BODIES: ReadonlySet<string> = words(`
government administration regime cabinet ministry parliament congress senate assembly army military navy police presidency embassy court junta opposition
force troop official authority soldier diplomat lawmaker department office council commission agency intelligence
`);

/** Whoever acts or speaks, alone or together. */
export const ROLE_NOUNS: ReadonlySet<string> = new Set([...PEOPLE_NOUNS, ...BODY_NOUNS, ...ARMED_NOUNS]);
