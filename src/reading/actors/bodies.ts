import type { ActorKind } from '../../domain/reading.ts';
import type { Analysis, Token } from '../analysis.ts';
import { slugOf } from '../tables/gazetteer.ts';
import { tokensOf } from './mention.ts';
import { formsOf, type NameSpan } from './names.ts';

const SMALL = /^(?:of|the|for|and|in|on|to|a|an|de|la|et|&|-|'s|’s|al|ul)$/i;
const COMPANY = /^(?:Inc|Corp|Ltd|Co|Plc|PLC|AG|SA|NV|GmbH|Group|Holdings)\.?$/;
const ARMED =
  /\b(?:Brigades?|Battalions?|Liberation (?:Army|Front|Movement|Forces?)|Militia|Mujahid\w*|Mujahed\w*|Jihad|Resistance (?:Front|Movement|Forces?)|Revolutionary Army|Defen[cs]e Forces|Armed Forces|Regiment|Rebels|Guards? Corps)\b/;

const contentWords = (words: readonly string[]): string[] => words.filter((word) => !SMALL.test(word));

const lettersOf = (acronym: string): string => acronym.replace(/[^\p{L}]/gu, '').toUpperCase();

/** First letters of a name's words, small words left out and kept; none for a single word. */
const initialsOf = (words: readonly string[]): string[] => {
  const join = (list: readonly string[]): string => list.map((word) => word.charAt(0).toUpperCase()).join('');
  const all = [join(contentWords(words)), join(words.filter((word) => !/^(?:-|'s|’s)$/.test(word)))];
  return words.length < 2 ? [] : all.filter((letters) => letters.length > 1);
};

/** Whether an acronym is made of the first letters of a name's words, small words in or out: "WHO", "UNHCR". */
export const isAcronymOf = (acronym: string, words: readonly string[]): boolean =>
  initialsOf(words).includes(lettersOf(acronym));

const looksAcronym = (form: string): boolean => /^\p{Lu}[\p{Lu}\p{N}&.-]{1,7}s?$/u.test(form);

type Named = { readonly name: NameSpan; readonly words: readonly string[] };

/** "World Health Organization (WHO)" and "WHO (World Health Organization)": the short form, and the long one it stands for. */
const bracketed = (a: Named, b: Named, tokens: readonly Token[]): { short: string; long: NameSpan } | null => {
  if (a.name.sentence !== b.name.sentence) return null;
  const between = formsOf(tokens, a.name.to, b.name.from).replace(/^['’]s? /, '');
  if (!/^\($/.test(between) && !/^, (?:also )?known as$|^\( (?:the|or) ?$/.test(between)) return null;
  const [shortA, shortB] = [formsOf(tokens, a.name.from, a.name.to), formsOf(tokens, b.name.from, b.name.to)];
  if (b.words.length === 1 && looksAcronym(shortB) && isAcronymOf(shortB, a.words))
    return { short: shortB, long: a.name };
  if (a.words.length === 1 && looksAcronym(shortA) && isAcronymOf(shortA, b.words))
    return { short: shortA, long: b.name };
  return null;
};

const cleaned = (words: readonly string[]): string =>
  slugOf(
    words
      .filter((word, index) => index === 0 || !COMPANY.test(word))
      .join(' ')
      .replace(/ ['’]s/g, 's'),
  );

export const kindOfBody = (name: string): ActorKind => (ARMED.test(name) ? 'armed-group' : 'organization');

const rootOf = (links: ReadonlyMap<string, string>, slug: string): string => {
  const seen = new Set<string>();
  let at = slug;
  for (let next = links.get(at); next !== undefined && !seen.has(at); next = links.get(at)) {
    seen.add(at);
    at = next;
  }
  return at;
};

/** Short names that begin exactly one longer name: "Sahl" for "Sahl Shipping". */
const shortened = (slugs: readonly string[]): Map<string, string> => {
  const longer = new Map<string, string[]>(slugs.map((slug) => [slug, []]));
  for (const slug of slugs)
    for (let cut = slug.indexOf('-'); cut > 0; cut = slug.indexOf('-', cut + 1))
      longer.get(slug.slice(0, cut))?.push(slug);
  return new Map(
    [...longer].flatMap(([slug, [first, ...more]]) => (first && more.length === 0 ? [[slug, first] as const] : [])),
  );
};

export type BodyId = { readonly id: string; readonly name: string; readonly kind: ActorKind };

/** Gives every name of a body that no table knows an id; acronyms and short forms share that of the full name. */
export const identifyBodies = (analysis: Analysis, names: readonly NameSpan[]): Map<NameSpan, BodyId> => {
  const bodies = names
    .filter(({ type }) => type === 'ORG')
    .map(
      (name): Named => ({
        name,
        words: tokensOf(analysis, name.sentence)
          .slice(name.from, name.to)
          .map(({ form }) => form),
      }),
    );
  const defined = new Map<string, NameSpan>();
  bodies.forEach((body, index) => {
    const next = bodies[index + 1];
    const pair = next && bracketed(body, next, tokensOf(analysis, body.name.sentence));
    if (pair && !defined.has(pair.short)) defined.set(pair.short, pair.long);
  });
  return withIds(analysis, bodies, defined);
};

const withIds = (
  analysis: Analysis,
  bodies: readonly Named[],
  defined: ReadonlyMap<string, NameSpan>,
): Map<NameSpan, BodyId> => {
  const free = bodies.filter(({ name }) => !name.entry);
  const slugs = [...new Set(free.map(({ words }) => cleaned(words)))];
  const links = shortened(slugs);
  const full = new Map(
    free.map(({ words }) => [
      cleaned(words),
      words
        .join(' ')
        .replace(/ (?=['’]s)/g, '')
        .replace(/ - /g, '-'),
    ]),
  );
  const initials = new Map(
    free.toReversed().flatMap(({ words }) => initialsOf(words).map((letters) => [letters, words] as const)),
  );
  const byInitials = (form: string): readonly string[] | null => initials.get(lettersOf(form)) ?? null;
  const idOf = ({ name, words }: Named): BodyId => {
    const form = words.join(' ');
    const meant = words.length === 1 ? defined.get(form) : undefined;
    const entry = meant ? meant.entry : name.entry;
    if (entry) return { id: entry.id, name: entry.name, kind: entry.kind };
    const long = meant
      ? tokensOf(analysis, meant.sentence)
          .slice(meant.from, meant.to)
          .map((token) => token.form)
      : words.length === 1 && looksAcronym(form)
        ? (byInitials(form) ?? words)
        : words;
    const slug = rootOf(links, cleaned(long));
    const own = full.get(slug) ?? long.join(' ');
    const kind = kindOfBody(own);
    return { id: `${kind === 'armed-group' ? 'group' : 'org'}/${slug}`, name: own, kind };
  };
  return new Map(bodies.map((body) => [body.name, idOf(body)]));
};
