/**
 * Offices, ranks and forms of address as they stand before or after a person's name. Sources: Associated Press and Reuters
 * style (public guides) and common English usage.
 */

/** Words of which titles before a name are made: "Deputy Prime Minister", "Lt. Gen.", "Sheikh". */
export const TITLE_WORDS: ReadonlySet<string> = new Set(
  `president vice-president vice prime minister premier chancellor king queen prince princess crown emir emperor empress sultan shah pope
cardinal archbishop bishop rabbi imam ayatollah grand hojatoleslam mullah mufti sheikh sheik shaikh sayyed sayyid patriarch reverend rev. rev father fr. sister
senator sen. sen congressman congresswoman representative rep. rep reps. sens. governor gov. gov govs. lieutenant mayor councilor councillor delegate assemblyman
secretary-general secretary undersecretary secretary general commissioner ambassador envoy consul diplomat attorney solicitor spokesman
spokeswoman spokesperson chairman chairwoman chair chief executive director head leader commander commander-in-chief officer
general gen. gen maj. maj major brig. brig brigadier col. col colonel lt. lt capt. capt captain cmdr. commodore adm. adm admiral rear marshal field
sgt. sgt sergeant corporal cpl. private pvt. staff air vice-admiral detective inspector superintendent constable sheriff deputy judge justice magistrate
prosecutor lawyer professor prof. prof dr. dr doctor mr. mr mrs. mrs ms. ms miss mr sir dame lord lady baron baroness count
foreign defense defence interior finance health justice education energy oil trade economy economic information labor labour agriculture transport
culture tourism environment security intelligence national state deputy acting interim former ex-president then-president ex- incumbent outgoing incoming
president-elect prime-minister first second special assistant associate under supreme opposition rebel militia warlord dictator coach
u.n. un u.s. us eu nato house senate speaker majority minority whip republican democratic democrat comptroller treasurer economist analyst
he h.e. hon. honourable honorable excellency`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

/** Titles that are enough by themselves to say that a name follows; the others only qualify them. */
export const TITLE_HEADS: ReadonlySet<string> = new Set(
  `president vice-president minister premier chancellor king queen prince princess emir emperor sultan shah pope cardinal archbishop bishop rabbi imam ayatollah
mullah mufti sheikh sheik shaikh sayyed sayyid patriarch reverend rev. senator sen. congressman congresswoman representative rep. governor gov. mayor
councilor councillor secretary-general secretary undersecretary commissioner ambassador envoy consul spokesman spokeswoman spokesperson chairman chairwoman
director leader commander general gen. gen maj. major brig. brigadier col. col colonel lt. lt lieutenant capt. captain cmdr. commodore adm. admiral marshal sgt. sergeant corporal
detective inspector superintendent constable sheriff judge justice magistrate prosecutor lawyer professor prof. dr. dr mr. mr mrs. mrs ms. ms miss sir dame lord
lady baron baroness speaker president-elect coach warlord dictator economist analyst attorney chief`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

/** Forms of address and titles that tell which pronoun refers to their bearer. */
export const TITLE_GENDER: ReadonlyMap<string, 'he' | 'she'> = new Map([
  ...[
    'mr.',
    'mr',
    'sir',
    'lord',
    'king',
    'prince',
    'emir',
    'sultan',
    'sheikh',
    'sheik',
    'imam',
    'ayatollah',
    'pope',
    'cardinal',
    'bishop',
    'archbishop',
    'rabbi',
    'chairman',
    'congressman',
    'spokesman',
    'baron',
    'father',
    'mullah',
    'emperor',
  ].map((word): [string, 'he'] => [word, 'he']),
  ...[
    'mrs.',
    'mrs',
    'ms.',
    'ms',
    'miss',
    'dame',
    'lady',
    'queen',
    'princess',
    'chairwoman',
    'congresswoman',
    'spokeswoman',
    'baroness',
    'empress',
    'sheikha',
    'sister',
  ].map((word): [string, 'she'] => [word, 'she']),
]);

/** Nouns for the holder of an office, so that "the chancellor" can stand for who was given that office before. */
export const OFFICE_NOUNS: ReadonlySet<string> = new Set(
  `president vice-president premier chancellor king queen prince princess emir emperor sultan pope cardinal archbishop bishop senator congressman congresswoman
governor mayor secretary ambassador envoy spokesman spokeswoman spokesperson chairman chairwoman director leader commander general colonel captain major
admiral judge prosecutor minister lawyer professor speaker sheikh ayatollah imam cleric commissioner diplomat dictator coach chief lawmaker economist analyst`
    .split(/\s+/)
    .filter((word) => word !== ''),
);
