import { type Classed, wholeKeysOf } from './keys.ts';
import { ADJECTIVES_ADVERBS } from './tables/entailed/adjectives-adverbs.ts';
import { ATTACKS_WAR } from './tables/entailed/attacks-war.ts';
import { CHANGE_QUANTITY_ASPECT } from './tables/entailed/change-quantity-aspect.ts';
import { ADJECTIVES } from './tables/entailed/common-adjectives.ts';
import { NOUNS } from './tables/entailed/common-nouns.ts';
import { VERBS } from './tables/entailed/common-verbs.ts';
import { CONVERSES_NOMINALISATIONS } from './tables/entailed/converses-nominalisations.ts';
import { CRIME_COURTS_POLICE } from './tables/entailed/crime-courts-police.ts';
import { DEATHS_INJURIES_RESCUE } from './tables/entailed/deaths-injuries-rescue.ts';
import { DIPLOMACY } from './tables/entailed/diplomacy.ts';
import { DISASTERS } from './tables/entailed/disasters.ts';
import { ECONOMY } from './tables/entailed/economy.ts';
import { ELECTIONS_PARLIAMENT } from './tables/entailed/elections-parliament.ts';
import { EVERYDAY_CULTURE_SPORT } from './tables/entailed/everyday-culture-sport.ts';
import { GENERAL } from './tables/entailed/general.ts';
import { GENERAL_VERBS } from './tables/entailed/general-verbs.ts';
import { GOVERNMENT_OFFICE } from './tables/entailed/government-office.ts';
import { HEALTH } from './tables/entailed/health.ts';
import { HYPERNYMS } from './tables/entailed/hypernyms.ts';
import { INFRASTRUCTURE_TRANSPORT } from './tables/entailed/infrastructure-transport.ts';
import { MIGRATION_AID } from './tables/entailed/migration-aid.ts';
import { MILITARY } from './tables/entailed/military.ts';
import { MORE_NEWS } from './tables/entailed/more-news.ts';
import { PLACES_DEMONYMS } from './tables/entailed/places-demonyms.ts';
import { PROTESTS } from './tables/entailed/protests.ts';
import { SCIENCE_TECH_MEDIA } from './tables/entailed/science-tech-media.ts';
import { SPEECH } from './tables/entailed/speech.ts';

/**
 * What may be said where the cited text says something else, a row a line: "say < told told" where the cited words tell as much and perhaps
 * more, "say = told told" where either may stand for the other, "buy ~ sell" where one deed is told from its two sides. Words of several
 * are joined by "_"; "/v", "/n", "/a" and "/r" mark the part of speech of a word that has two. What may stand either way in all its forms
 * stands in `tables/alike.ts` and not here; words here are known whole, not by stem.
 */
const TABLE: readonly string[] = [
  ...ADJECTIVES_ADVERBS,
  ...ATTACKS_WAR,
  ...CHANGE_QUANTITY_ASPECT,
  ...CONVERSES_NOMINALISATIONS,
  ...CRIME_COURTS_POLICE,
  ...DEATHS_INJURIES_RESCUE,
  ...DIPLOMACY,
  ...DISASTERS,
  ...ECONOMY,
  ...ELECTIONS_PARLIAMENT,
  ...EVERYDAY_CULTURE_SPORT,
  ...GENERAL,
  ...GENERAL_VERBS,
  ...GOVERNMENT_OFFICE,
  ...HEALTH,
  ...HYPERNYMS,
  ...INFRASTRUCTURE_TRANSPORT,
  ...MIGRATION_AID,
  ...MILITARY,
  ...MORE_NEWS,
  ...PLACES_DEMONYMS,
  ...PROTESTS,
  ...SCIENCE_TECH_MEDIA,
  ...SPEECH,
];

/** Those for the commonest words of news, in one text each, cut into rows when first asked for. */
const COMMON = [ADJECTIVES, NOUNS, VERBS];

const rowsOf = (text: string): string[] => text.slice(1, -1).split('\n');

type Pairs = ReadonlyMap<string, ReadonlySet<string>>;

const SIGN = / ([<=~]) /;

type Pair = readonly [sign: string, said: string, told: string];

const writtenIn = (line: string): Pair[] => {
  const [said = '', sign = '', told = ''] = line.split(SIGN);
  return said.split(' ').flatMap((own) => told.split(' ').map((other) => [sign, own, other] as const));
};

/** Every pair of the table as it is written, once a row: so that none stands there twice. */
export const entailedPairs = (): readonly Pair[] => [...TABLE, ...COMMON.flatMap(rowsOf)].flatMap(writtenIn);

type Known = { readonly less: Pairs; readonly converse: Pairs; readonly phrases: ReadonlySet<string> };

const put = (pairs: Map<string, Set<string>>, said: string, told: string): void => {
  const own = pairs.get(said);
  if (own) own.add(told);
  else pairs.set(said, new Set([told]));
};

const laidOut = (): Known => {
  const [less, converse] = [new Map<string, Set<string>>(), new Map<string, Set<string>>()];
  const phrases = new Set<string>();
  for (const [sign, said, told] of entailedPairs()) {
    const pairs = sign === '~' ? converse : less;
    put(pairs, said, told);
    if (sign !== '<') put(pairs, told, said);
    for (const word of [said, told]) if (word.includes('_')) phrases.add(word);
  }
  return { less, converse, phrases };
};

let table: Known | null = null;

/** Laid out when first asked for: most commands never ask. */
const known = (): Known => {
  table ??= laidOut();
  return table;
};

const keys = new WeakMap<Classed, readonly string[]>();

const keysOf = (word: Classed): readonly string[] => {
  const found = keys.get(word) ?? wholeKeysOf(word);
  keys.set(word, found);
  return found;
};

const has = (pairs: Pairs, said: Classed, told: Classed): boolean => {
  const others = keysOf(told);
  return keysOf(said).some((key) => {
    const own = pairs.get(key);
    return own !== undefined && others.some((other) => own.has(other));
  });
};

/** True where what the second tells is told, in part or in full, by the first. */
export const saysLess = (said: Classed, told: Classed): boolean => has(known().less, said, told);

/** True for two deeds that are one, told from its two sides: "buy" and "sell". */
export const areConverse = (said: Classed, told: Classed): boolean => has(known().converse, said, told);

/** Wordings of several words in the table. */
export const entailedPhrases = (): ReadonlySet<string> => known().phrases;

/** True for a wording of several words that the table has. */
export const isEntailedPhrase = (phrase: string): boolean => known().phrases.has(phrase);
