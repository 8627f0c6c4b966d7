import { FORCES, WEAPONS } from './word-classes.ts';

const table = (rows: Readonly<Record<string, string>>): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(rows).flatMap(([kind, words]) => words.split(' ').map((word): [string, string] => [word, kind])),
  );

/** What a verb says of those it counts: "killed three", "three were arrested". */
const BY_VERB = table({
  killed: 'kill die murder massacre execute assassinate slay slaughter behead perish drown lynch shoot-dead',
  wounded: 'wound injure hurt maim hospitalise hospitalize',
  arrested: 'arrest detain jail imprison capture apprehend',
  displaced: 'displace flee evacuate evict uproot',
  missing: 'miss disappear vanish',
  kidnapped: 'kidnap abduct seize',
  released: 'release free liberate',
  expelled: 'expel deport',
  damaged: 'destroy damage burn demolish raze',
});

/** What a counted noun says by itself. */
const BY_NOUN = table({
  killed: 'dead death fatality',
  wounded: 'injury wounded injured',
  casualties: 'casualty',
  arrested: 'arrest detainee prisoner',
  displaced: 'refugee evacuee',
  kidnapped: 'hostage captive',
  protesters: 'protester demonstrator marcher',
  missing: 'missing',
});

const CURRENCY = table({
  USD: '$ us$ dollar dollars usd',
  EUR: '€ euro euros eur',
  GBP: '£ sterling gbp',
  JPY: '¥ yen',
  CNY: 'yuan renminbi',
  RUB: 'rouble ruble roubles rubles',
  CHF: 'franc francs',
  INR: 'rupee rupees',
});

export const MONEY: ReadonlySet<string> = new Set(CURRENCY.values());

/** ISO 4217 of a currency's sign or name; null for any other word. */
export const moneyUnit = (word: string): string | null => CURRENCY.get(word.toLowerCase()) ?? null;

/** The kind of figure that a verb makes of those it counts ("killed three"); null for one that counts nothing we keep. */
export const kindOfVerb = (lemma: string, form: string): string | null =>
  /^(?:missing|dead)$/i.test(form) ? (BY_NOUN.get(form.toLowerCase()) ?? null) : (BY_VERB.get(lemma) ?? null);

/** The kind of figure that a counted noun makes by itself ("300 troops", "two dead"); null for any other. */
export const kindOfCount = (lemma: string): string | null => {
  const known = BY_NOUN.get(lemma);
  if (known) return known;
  if (/^(?:troop|soldier|marine|peacekeeper|reservist|paratrooper)$/.test(lemma)) return 'troops';
  if (WEAPONS.has(lemma)) return 'weapons';
  return FORCES.has(lemma) ? 'troops' : null;
};
