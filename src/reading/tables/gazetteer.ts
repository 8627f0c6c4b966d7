import type { ActorKind } from '../../domain/reading.ts';
import { tokenize } from '../core/tokenize.ts';
import { ARMED_GROUPS } from './armed-groups.ts';
import { COUNTRIES, countryId } from './countries.ts';
import { ORGANISATIONS } from './organisations.ts';
import { PLACES } from './places.ts';
import { PUBLISHERS } from './publishers.ts';

export type Entry = {
  readonly id: string;
  readonly kind: ActorKind;
  /** The usual name. */
  readonly name: string;
  /** For a capital: the state whose government it may stand for. */
  readonly capitalOf: string | null;
  /** A name that is a common word, a given name or a surname as well: believed only where the tagger sees a name of its kind. */
  readonly unsure: boolean;
  /** ISO 3166-1 alpha-2 where the entry belongs to a state. */
  readonly country: string | null;
};

/** Letters and digits in lower case, words joined by hyphens, marks above letters dropped: the last part of an id. */
export const slugOf = (name: string): string => {
  if (/^[a-z0-9]+$/i.test(name)) return name.toLowerCase();
  return /^[a-z0-9 -]+$/i.test(name) ? plainSlug(name) : foldedSlug(name);
};

/** The slug of words without marks above letters, stops or apostrophes. */
const plainSlug = (name: string): string => name.toLowerCase().replace(/[ -]+/g, '-').replace(/^-|-$/g, '');

const foldedSlug = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/['’.]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');

const plain = (form: string): string => (form.includes('’') ? form.replace(/’/g, "'") : form);

/** A name as the lookup knows it: its tokens with one space between, typewriter apostrophes. */
const keyOf = (name: string): string =>
  tokenize(plain(name))
    .map(({ form }) => form)
    .join(' ');

/** Names that are common words, given names or surnames as well. */
const UNSURE = new Set(
  `Male Nice Split Bor Beni Sake Tyre Wagner IS Time MAP Kan ANI MENA SPA Saba Petra Palma Unity Chad Charlotte
Austin Dallas Florence Victoria Sofia Santiago Salvador Sana SANA INA NNA NAN PAP TT PTI Spiegel Amnesty Meta
Apple Amazon Shell Ford Fed Treasury House Congress Senate Labour Independent Punch Politico Fars Mehr Bild
Folha Kent Durham Essex Hampshire Cali Phoenix Buffalo Portland Queens Columbus Orlando Valencia Cordoba Hue
Orange Kasai Sussex Commonwealth Darwin Adelaide Brittany Dominica Virginia Houston Bristol Essen Lille Cologne
Plateau ICE CAR DPR SEC AU EC ABC PA DW FT RT SAF STC SDF SNA SNC NSC NOC GNU MSS JI KIA NPA AUC LPR IMU ADF
OLA AFC FLA FACT MEND Basij Fano Azov Pole Dane Scot Finn Turk Brit Lao Ghent Rosario Mendoza Medina Bari Fez
Yala Sulu Oxford Cambridge`.split(/\s+/),
);

const table = new Map<string, Entry>();

const add = (name: string, entry: Entry): void => {
  const key = keyOf(name);
  if (!table.has(key)) table.set(key, UNSURE.has(name) ? { ...entry, unsure: true } : entry);
};

const entryOf = (kind: ActorKind, id: string, name: string, country: string | null): Entry => ({
  id,
  kind,
  name,
  capitalOf: null,
  unsure: false,
  country,
});

for (const { code, names, adjectives, people } of COUNTRIES) {
  const country = entryOf('country', countryId(code), names[0] ?? code, code);
  for (const name of names) add(name, country);
  const nationality = entryOf(
    'nationality',
    `nationality/${slugOf(adjectives[0] ?? code)}`,
    adjectives[0] ?? code,
    code,
  );
  for (const name of [...adjectives, ...people]) add(name, nationality);
}
for (const { slug, names, country } of ARMED_GROUPS)
  for (const name of names) add(name, entryOf('armed-group', `group/${slug}`, names[0] ?? slug, country));
for (const { slug, names, country } of ORGANISATIONS)
  for (const name of names) add(name, entryOf('organization', `org/${slug}`, names[0] ?? slug, country));
for (const { slug, names, country } of PUBLISHERS)
  for (const name of names) add(name, entryOf('organization', `org/${slug}`, names[0] ?? slug, country));
for (const { code, capitals } of COUNTRIES)
  for (const [index, name] of capitals.entries())
    add(name, {
      ...entryOf('place', `place/${slugOf(name)}`, name, code),
      capitalOf:
        index === 0 || /^(?:Kremlin|White House|Delhi|Kiev|Sana'a|Tel Aviv)$/.test(name) ? countryId(code) : null,
    });
for (const { name, country } of PLACES) add(name, entryOf('place', `place/${slugOf(name)}`, name, country));

/** The same names as datelines and shouted headlines write them; short ones would meet acronyms. */
const SHOUTED_LEAST = 4;
for (const [key, entry] of [...table]) {
  const shouted = key.toUpperCase();
  if (shouted !== key && key.length >= SHOUTED_LEAST && entry.kind !== 'nationality' && !table.has(shouted))
    table.set(shouted, entry);
}

/** A stretch of words that names of the tables begin with: what is called so itself, and the words that may follow. */
type Stem = { entry: Entry | null; readonly next: Map<string, Stem> };

const firstWords = new Map<string, Stem>();
for (const [key, entry] of table) {
  let stem: Stem = { entry: null, next: firstWords };
  for (const word of key.split(' ')) {
    const longer: Stem = stem.next.get(word) ?? { entry: null, next: new Map() };
    stem.next.set(word, longer);
    stem = longer;
  }
  stem.entry = entry;
}

/** Whether a name of the tables begins with a word. */
export const beginsName = (form: string): boolean => firstWords.has(form);

/** What goes by exactly this name; null where no table knows it. */
export const lookUp = (name: string): Entry | null => table.get(keyOf(name)) ?? null;

/** Whether one word alone is a name of the tables. */
export const isListed = (form: string): boolean => (firstWords.get(form)?.entry ?? null) !== null;

/** The longest name that starts at a word and ends before the word `end`, and how many words it takes; null where none does. */
export const longestNameAt = (
  words: readonly { readonly form: string }[],
  at: number,
  end = words.length,
): { readonly entry: Entry; readonly size: number } | null => {
  let found: { readonly entry: Entry; readonly size: number } | null = null;
  let stem = firstWords.get(words[at]?.form ?? '');
  for (let size = 1; stem; size++) {
    if (stem.entry) found = { entry: stem.entry, size };
    const next = at + size < end ? words[at + size] : undefined;
    stem = next && stem.next.get(plain(next.form));
  }
  return found;
};
