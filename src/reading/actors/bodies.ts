import type { ActorKind } from '../../domain/reading.ts';
import { slugOf } from '../tables/gazetteer.ts';
import type { Line } from './lines.ts';
import { type NameSpan, sizeOf, wordsAt } from './pieces.ts';

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
const isAcronymOf = (acronym: string, words: readonly string[]): boolean =>
  initialsOf(words).includes(lettersOf(acronym));

const looksAcronym = (form: string): boolean => /^\p{Lu}[\p{Lu}\p{N}&.-]{1,7}s?$/u.test(form);

/** A body as the text calls it: its words, the last part of an id made of them, and its name. */
type Called = { readonly words: readonly string[]; readonly slug: string; readonly name: string };

/** "World Health Organization (WHO)" and "WHO (World Health Organization)": the short form, and the long one it stands for. */
const bracketed = (a: NameSpan, b: NameSpan, line: Line): { short: string; long: NameSpan } | null => {
  if (a.sentence !== b.sentence || !/^[(,'’]/.test(line.words[a.to]?.form ?? '')) return null;
  const between = wordsAt(line, a.to, b.from).replace(/^['’]s? /, '');
  if (!/^\($/.test(between) && !/^, (?:also )?known as$|^\( (?:the|or) ?$/.test(between)) return null;
  if (sizeOf(b) === 1 && looksAcronym(b.words) && isAcronymOf(b.words, a.words.split(' ')))
    return { short: b.words, long: a };
  if (sizeOf(a) === 1 && looksAcronym(a.words) && isAcronymOf(a.words, b.words.split(' ')))
    return { short: a.words, long: b };
  return null;
};

const cleaned = (words: readonly string[]): string =>
  slugOf(
    words
      .filter((word, index) => index === 0 || !COMPANY.test(word))
      .join(' ')
      .replace(/ ['’]s/g, 's'),
  );

const kindOfBody = (name: string): ActorKind => (ARMED.test(name) ? 'armed-group' : 'organization');

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

/** The long forms that the text gives for short ones beside them. */
const definedIn = (bodies: readonly NameSpan[], lines: readonly Line[]): Map<string, NameSpan> => {
  const defined = new Map<string, NameSpan>();
  for (let index = 1; index < bodies.length; index++) {
    const body = bodies[index - 1];
    const next = bodies[index];
    const line = body && lines[body.sentence];
    const pair = body && next && line && bracketed(body, next, line);
    if (pair && !defined.has(pair.short)) defined.set(pair.short, pair.long);
  }
  return defined;
};

/** Gives every name of a body an id, by its place among the names; acronyms and short forms share that of the full name. */
export const identifyBodies = (lines: readonly Line[], names: readonly NameSpan[]): ReadonlyMap<NameSpan, BodyId> => {
  const bodies = names.filter(({ type }) => type === 'ORG');
  return bodies.length === 0 ? new Map() : withIds(bodies, definedIn(bodies, lines));
};

const calledBy = (text: string): Called => {
  const words = text.split(' ');
  return { words, slug: cleaned(words), name: text.replace(/ (?=['’]s)/g, '').replace(/ - /g, '-') };
};

/** The words of the first name that letters are the initials of. */
const byInitials = (called: ReadonlyMap<string, Called>): Map<string, readonly string[]> => {
  const initials = new Map<string, readonly string[]>();
  for (const { words } of called.values())
    for (const letters of initialsOf(words)) if (!initials.has(letters)) initials.set(letters, words);
  return initials;
};

/** The bodies of an article that no table knows: as they are called, their full names by slug, and short slugs' longer ones. */
type Known = {
  readonly called: ReadonlyMap<string, Called>;
  readonly full: ReadonlyMap<string, string>;
  readonly links: ReadonlyMap<string, string>;
  /** Made when the first acronym asks for it. */
  initials: ReadonlyMap<string, readonly string[]> | null;
};

const knownOf = (bodies: readonly NameSpan[]): Known => {
  const called = new Map<string, Called>();
  const full = new Map<string, string>();
  for (const { entry, words } of bodies) {
    if (entry) continue;
    const own = called.get(words) ?? calledBy(words);
    called.set(words, own);
    full.set(own.slug, own.name);
  }
  return { called, full, links: shortened([...full.keys()]), initials: null };
};

const wordsMeant = (text: string, isAcronym: boolean, known: Known): readonly string[] => {
  if (!isAcronym) return text.split(' ');
  known.initials ??= byInitials(known.called);
  return known.initials.get(lettersOf(text)) ?? [text];
};

const idOf = (words: readonly string[], { full, links }: Known): BodyId => {
  const slug = rootOf(links, cleaned(words));
  const name = full.get(slug) ?? words.join(' ');
  const kind = kindOfBody(name);
  return { id: `${kind === 'armed-group' ? 'group' : 'org'}/${slug}`, name, kind };
};

const withIds = (bodies: readonly NameSpan[], defined: ReadonlyMap<string, NameSpan>): Map<NameSpan, BodyId> => {
  const known = knownOf(bodies);
  const byWords = new Map<string, BodyId>();
  const ids = new Map<NameSpan, BodyId>();
  for (const body of bodies) {
    const isOneWord = sizeOf(body) === 1;
    const meant = isOneWord ? defined.get(body.words) : undefined;
    const { entry, words } = meant ?? body;
    const isAcronym = !meant && isOneWord && looksAcronym(words);
    const id = entry ?? byWords.get(body.words) ?? idOf(wordsMeant(words, isAcronym, known), known);
    if (!entry) byWords.set(body.words, id);
    ids.set(body, id);
  }
  return ids;
};
