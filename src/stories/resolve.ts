import { type Actor, isLocalActor, type Reading } from '../domain/reading.ts';
import { isWithin, type Span } from '../domain/span.ts';
import { inOneLine } from './line.ts';

/** A sentence as it may be shown alone: as it stands, with names for what leans on the sentence before, or not at all. */
export type Resolved =
  | { readonly kind: 'plain'; readonly text: string }
  /** `from`: the sentence in which the name stands. */
  | { readonly kind: 'resolved'; readonly text: string; readonly from: Span }
  | { readonly kind: 'unclear'; readonly because: 'pronoun' | 'noun' };

type Place = { readonly reading: Reading; readonly index: number; readonly span: Span };

const OPENS = /^["“'‘(]*(?:(He|She|It|His|Her|Its)|They|Their)\b/;
/** "…, he added on Monday." */
const SPEAKS =
  /,["”’]? (he|she|it) (?:said|says|added|told|wrote|claimed|insisted|warned|noted|continued|argued|explained)\b[^,;]{0,40}\.?["”]?$/;
const POSSESSIVE = /^(?:his|her|its)$/i;
const PEOPLE = new Set<Actor['kind']>(['person']);
const BODIES = new Set<Actor['kind']>(['organization', 'armed-group', 'country']);
/** "The company said": whose name stands in a sentence before. */
const DEFINITE = /^The (\p{Ll}+)(?='s|’s| (?!(?:in|of|for|at|from|on)\b)\p{Ll}+\b)(?:(?:'s|’s)? (\p{Ll}+))?/u;
/** "The depot supplies …": a thing that was spoken of before. */
const BARE =
  /^The \p{Ll}+ (?:was|were|is|are|has|have|had|will|would|could|may|might|did|does|said|says|gave|put|took|came|went|made|fell|rose|began|also|then|now|later|\p{Ll}+(?:ed|es|s))\b/u;
const ACTORS =
  /^(?:army|military|police|ministry|minister|government|company|agency|group|party|president|spokesman|spokeswoman|spokesperson|union|commission|committee|council|court|bank|university|office|firm|movement|militia|force|forces|troops|soldiers|lawyer|mayor|governor|general|official|officials|chairman|director|report|statement|men|women|man|woman|pair|two|three)$/;

const isNamed = ({ id }: Actor): boolean => !isLocalActor(id);

const within = (inner: Span, outer: Span | undefined): boolean => outer !== undefined && isWithin(inner, outer);

const actorAt = ({ reading }: Place, start: number): Actor | null =>
  reading.actors.find(({ mentions }) => mentions.some((mention) => mention.start === start)) ?? null;

const actorsIn = (reading: Reading, sentence: Span | undefined, kinds: ReadonlySet<Actor['kind']>): Actor[] =>
  reading.actors.filter(
    ({ kind, mentions }) => kinds.has(kind) && mentions.some((mention) => within(mention, sentence)),
  );

const speaksIn = (reading: Reading, index: number, actor: Actor): boolean =>
  reading.claims.some(
    ({ sentence, attribution }) => sentence === index && attribution.some((voice) => voice.actor === actor.id),
  );

/** Beyond doubt: the only one of its kind in the sentence before, or the one who speaks there. */
const isBeyondDoubt = ({ reading, index }: Place, actor: Actor, kinds: ReadonlySet<Actor['kind']>): boolean => {
  const before = actorsIn(reading, reading.sentences[index - 1], kinds);
  if (!before.includes(actor)) return false;
  const speakers = before.filter((other) => speaksIn(reading, index - 1, other));
  return before.length === 1 || (speakers.length === 1 && speakers[0] === actor);
};

const spelled = (name: string, pronoun: string): string => {
  const possessive = POSSESSIVE.test(pronoun);
  return `[${name}]${possessive ? '’s' : ''}`;
};

type Pronoun = { readonly word: string; readonly start: number };

const standsFor = (place: Place, { word, start }: Pronoun): Actor | null => {
  const kinds = /^(?:it|its)$/i.test(word) ? BODIES : PEOPLE;
  const actor = actorAt(place, start);
  return actor !== null && isNamed(actor) && kinds.has(actor.kind) && isBeyondDoubt(place, actor, kinds) ? actor : null;
};

const withName = (text: string, at: number, length: number, name: string): string =>
  text.slice(0, at) + name + text.slice(at + length);

/** The last sentence before it that holds the whole name, else the first of all that does. */
const sentenceNaming = ({ reading, index }: Place, { name }: Actor): Span | null => {
  const holds = ({ start, end }: Span): boolean =>
    inOneLine(reading.article.text.slice(start, end)).toLowerCase().includes(name.toLowerCase());
  return reading.sentences.slice(0, index).findLast(holds) ?? reading.sentences.find(holds) ?? null;
};

const resolvedAs = (place: Place, actor: Actor, text: string): Resolved => {
  const from = sentenceNaming(place, actor);
  return from === null ? { kind: 'unclear', because: 'noun' } : { kind: 'resolved', text, from };
};

const resolvePronoun = (place: Place, text: string, at: number, word: string): Resolved => {
  const actor = standsFor(place, { word, start: place.span.start + at });
  if (actor === null) return { kind: 'unclear', because: 'pronoun' };
  return resolvedAs(place, actor, withName(text, at, word.length, spelled(actor.name, word)));
};

/** Its noun stands in the name of an actor spoken of shortly before, and in no other's. */
const named = ({ reading, index }: Place, noun: string): Actor | null => {
  const near: Span = {
    start: reading.sentences[Math.max(0, index - 3)]?.start ?? 0,
    end: reading.sentences[index - 1]?.end ?? 0,
  };
  const found = reading.actors.filter(
    (actor) =>
      isNamed(actor) &&
      [actor.name, ...actor.aliases].some((name) => name.toLowerCase().split(/\s+/).includes(noun)) &&
      actor.mentions.some((mention) => within(mention, near)),
  );
  return found.length === 1 ? (found[0] ?? null) : null;
};

/** A name in it tells which depot, which day, which fire is meant. */
const namesSomebody = ({ reading, span }: Place): boolean =>
  reading.actors.some(
    (actor) => isNamed(actor) && actor.mentions.some((mention) => mention.form === 'name' && within(mention, span)),
  );

const resolveDefinite = (place: Place, text: string): Resolved => {
  const match = DEFINITE.exec(text);
  const noun = match?.[1] ?? '';
  const isActor = ACTORS.test(noun) && (match?.[0].includes('s ') || !ACTORS.test(match?.[2] ?? ''));
  const isBare = !isActor && BARE.test(text) && !namesSomebody(place);
  if (!isActor) return isBare ? { kind: 'unclear', because: 'noun' } : { kind: 'plain', text };
  const actor = named(place, noun);
  if (actor === null) return { kind: 'unclear', because: 'noun' };
  return resolvedAs(place, actor, withName(text, 0, `The ${noun}`.length, `[${actor.name}]`));
};

/**
 * A sentence of an article with names in brackets for a pronoun or a bare noun that it opens with, or for a pronoun that says it.
 * Unclear where what it stands for is not beyond doubt. `opens`: it is the first of its article and introduces whom it names.
 */
export const resolve = (place: Place, text: string, opens: boolean): Resolved => {
  const leading = OPENS.exec(text);
  if (leading !== null) {
    const word = leading[1];
    return word === undefined
      ? { kind: 'unclear', because: 'pronoun' }
      : resolvePronoun(place, text, leading[0].length - word.length, word);
  }
  const speaking = SPEAKS.exec(text);
  if (speaking?.[1] !== undefined)
    return resolvePronoun(place, text, speaking.index + speaking[0].indexOf(` ${speaking[1]} `) + 1, speaking[1]);
  return opens ? { kind: 'plain', text } : resolveDefinite(place, text);
};
