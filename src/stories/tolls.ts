import type { Span } from '../domain/span.ts';
import { smallNumber } from '../reading/events/number-words.ts';
import { PEOPLE_NOUNS } from '../reading/tables/role-nouns.ts';

/** "The toll at Aster rose to nine": a count that is told by its name, not by what is counted. */
export type Toll = {
  readonly kind: string;
  readonly value: number;
  readonly span: Span;
  /** Whom it counts, in one word; null for people in general. */
  readonly unit: string | null;
};

const KINDS: readonly (readonly [RegExp, string])[] = [
  [/kill|dead|death|died|victim|toll|fatalit/i, 'killed'],
  [/wound|injur|hurt/i, 'wounded'],
  [/missing/i, 'missing'],
  [/displac|homeless|evacuat/i, 'displaced'],
  [/arrest|detain|held/i, 'arrested'],
];
const NUMBER = '(?:at least |about |some |around |more than )?([\\d,]*\\d|[a-z]+(?:-[a-z]+)?)';
const COUNTED =
  '(?:death )?toll|(?:number|count|figure|total) (?:of|for) (?:the |those |people |persons |its )*(?:who (?:have |had |are |were )?|(?:now )?(?:known|confirmed|believed|feared) to (?:have |have been |be )?)?(?:killed|dead|died|deaths|victims|wounded|injured|missing|displaced|arrested|detained)';
const WINDOW = /\s+(?:to|at|as|reached|was|is)\s+/gi;

const numberAfter = (text: string, from: number, to: number): { value: number; start: number; end: number } | null => {
  for (const link of text.slice(from, to).matchAll(WINDOW)) {
    const start = from + link.index + link[0].length;
    const match = new RegExp(`^${NUMBER}\\b`, 'i').exec(text.slice(start));
    const word = match?.[1] ?? '';
    const value = smallNumber(word);
    if (value !== null && match !== null) {
      const end = start + match[0].length;
      return { value, start: end - word.length, end };
    }
  }
  return null;
};

const REACH = 130;
const GIVES =
  /\s(?:now |also |has |have )?(?:put|puts|raised|raises|lowered|lowers|revised|revises|corrected|corrects|gave|gives|cut|set|sets)\b[^,;]*$/i;

/** Where the words that name who gives a toll end ("The agency put the number of dead at 13"); null where nobody gives it so. */
export const giverEnd = (text: string, sentence: Span, toll: Span): number | null => {
  const before = text.slice(sentence.start, toll.start);
  const found = GIVES.exec(before);
  return found === null ? null : sentence.start + found.index;
};

/** "17 people were missing", "nine are still unaccounted for": told as how people are, and not as what befell them. */
const STATE =
  '(?:(?:is|are|was|were|remain|remains|remained|has been|have been|had been|listed as|reported|feared|believed|declared|still|also|now) )*';
const PEOPLE = '(?:people|persons|others|residents|villagers|passengers)';
const ANYBODY = `(?:other |more )?${PEOPLE}`;
const UNACCOUNTED = new RegExp(
  `\\b([\\d,]*\\d|[a-z]+(?:-[a-z]+)?) (?:${ANYBODY} )?${STATE}(?:missing|unaccounted for)\\b`,
  'gi',
);
/** No event of politics or war, but who dies in one is counted: "six people died", "four miners are known to have died". */
const DIED =
  /\b([\d,]*\d|[a-z]+(?:-[a-z]+)?) (?:other |more )?([a-z]+) (?:(?:(?:are|were) )?(?:now )?(?:known|confirmed) to have |have |had )?(?:died|drowned|perished)\b/gi;
const IS_ANYBODY = new RegExp(`^${PEOPLE}$`, 'i');
/** "four of the 20 passengers died": not the twenty. */
const OF_MORE = /\bof (?:the|its|those|these|their)? ?$/i;
/** Trades that dangers befall and that seldom act in the news. */
const TRADES =
  /^(?:miner|diver|docker|dockworker|climber|hiker|swimmer|skier|cyclist|motorist|logger|porter|steelworker|mineworker)$/;

const singular = (noun: string): string =>
  noun
    .toLowerCase()
    .replace(/men$/, 'man')
    .replace(/^children$/, 'child')
    .replace(/ies$/, 'y')
    .replace(/(?<!s)s$/, '');

/** Trees and horses die too, and no toll counts them. */
const deadIn = (text: string): Toll[] =>
  [...text.matchAll(DIED)].flatMap(({ index, 1: word = '', 2: noun = '' }) => {
    const value = smallNumber(word);
    const one = singular(noun);
    const unit = IS_ANYBODY.test(noun) ? null : one;
    if (value === null || OF_MORE.test(text.slice(Math.max(0, index - 12), index))) return [];
    if (unit !== null && !PEOPLE_NOUNS.has(one) && !TRADES.test(one)) return [];
    return [{ kind: 'killed', value, unit, span: { start: index, end: index + word.length } }];
  });

const matched = (text: string, pattern: RegExp, kind: string): Toll[] =>
  [...text.matchAll(pattern)].flatMap(({ index, 1: word = '' }) => {
    const value = smallNumber(word);
    return value === null ? [] : [{ kind, value, unit: null, span: { start: index, end: index + word.length } }];
  });

/** "… 23 people were known to have died. The hospital put the number at 26": of what, the sentence before tells, where it counts nothing else. */
const SAME_AGAIN =
  /\b(?:put|puts) (?:the|that|its) (?:number|figure|total|count) at (?:at least |about |some |around |more than )?([\d,]*\d|[a-z]+(?:-[a-z]+)?)\b/gi;
const SENTENCE_END = /[.!?]["”’]?\s/g;
/** Whoever is many may be whom the next number counts. */
const CROWD =
  /\b(?:crowd|march|rall(?:y|ies)|protest|demonstrat|gather|throng|audience|turn-?out|attend|concert|festival|match|on strike|striker|voter|follower|supporter|flee|fled|shelter)/i;
/** Two counts of one toll are of a size: who came is many times who died. */
const MOST_TIMES = 3;

const countsBesides = (text: string, value: number): boolean =>
  text.split(/[^\p{L}\p{N},-]+/u).some((word) => {
    const other = smallNumber(word.replace(/,$/, ''));
    return other !== null && other !== value;
  });

const tellsOfMany = (text: string, { value }: Toll): boolean => CROWD.test(text) || countsBesides(text, value);

const isOfASize = (a: number, b: number): boolean => Math.max(a, b) <= MOST_TIMES * Math.min(a, b);

/** Where the sentence starts that a toll stands in. */
const sentenceStart = (text: string, { span }: Toll): number =>
  Math.max(
    0,
    ...[...text.slice(0, span.start).matchAll(/[.!?]["”’]?\s|\n/g)].map(({ index, 0: end }) => index + end.length),
  );

const sameAgainIn = (text: string, tolls: readonly Toll[]): Toll[] =>
  [...text.matchAll(SAME_AGAIN)].flatMap((match) => {
    const { index, 0: words, 1: word = '' } = match;
    const end = index + words.length;
    const value = smallNumber(word);
    const before = tolls.filter(({ span }) => span.end <= index && index - span.end <= REACH * 2);
    const last = before.reduce<Toll | null>((best, one) => (best && best.span.end > one.span.end ? best : one), null);
    if (value === null || last === null || !isOfASize(value, last.value)) return [];
    if (tellsOfMany(text.slice(sentenceStart(text, last), index), last)) return [];
    const sentences = text.slice(last.span.end, index).match(SENTENCE_END)?.length ?? 0;
    return sentences > 1 ? [] : [{ kind: last.kind, value, unit: last.unit, span: { start: end - word.length, end } }];
  });

/** The tolls of a text; each with the span of its newest number ("from six to nine" is nine). */
export const tollsIn = (text: string): Toll[] => {
  const tolls = [...namedIn(text), ...matched(text, UNACCOUNTED, 'missing'), ...deadIn(text)];
  return [...tolls, ...sameAgainIn(text, tolls)];
};

const namedIn = (text: string): Toll[] =>
  [...text.matchAll(new RegExp(`\\b(?:${COUNTED})\\b`, 'gi'))].flatMap((match) => {
    const from = match.index + match[0].length;
    const stop = text.slice(from).search(/[.;]\s|\n|$/);
    const number = numberAfter(text, from, Math.min(from + stop, from + REACH));
    const kind = KINDS.find(([pattern]) => pattern.test(match[0]))?.[1];
    return number === null || kind === undefined
      ? []
      : [{ kind, value: number.value, unit: null, span: { start: number.start, end: number.end } }];
  });
