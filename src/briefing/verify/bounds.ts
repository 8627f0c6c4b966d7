import type { Alignment } from './alignment.ts';
import { type Passage, type Word, wordingOf } from './passage.ts';
import { isSameWord } from './same-word.ts';
import type { Fault } from './verdict.ts';
import { isContent } from './word-class.ts';

type Side = 'below' | 'above' | 'about' | null;

const SIDES: readonly (readonly [Side, RegExp])[] = [
  [
    'below',
    /\b(?:almost|nearly|close to|up to|at most|no more than|as (?:many|much|long|far) as|(?:just )?under|below|(?<!no )less than|(?<!no )fewer than|not quite|just short of|approaching)(?: an?| the)?\s+$/i,
  ],
  [
    'above',
    /\b(?:(?<!no )more than|over|above|upwards? of|in excess of|exceeding|at least|well past)(?: an?| the)?\s+$/i,
  ],
  ['about', /\b(?:about|around|roughly|approximately)(?: an?| the)?\s+$/i],
];

const BACK = 24;

const sideOf = ({ passage, token }: Word): Side => {
  const text = passage.text.slice(Math.max(passage.span.start, token.start - BACK), token.start);
  return SIDES.find(([, words]) => words.test(text))?.[0] ?? null;
};

const FRACTION = /^(?:half|third|quarter|fifth|sixth|eighth|tenth|dozen)s?$/;

const isAmount = ({ token, lemma }: Word): boolean =>
  token.upos === 'NUM' || /^[$€£]?\d/.test(token.form) || FRACTION.test(lemma);

/** "more than five hours" of almost five: the number is kept and lies on its other side. */
const sideFaults = ({ pairs }: Alignment): Fault[] =>
  [...pairs]
    .filter(([own, told]) => isAmount(own) && isSameWord(own, told))
    .flatMap(([own, told]): Fault[] => {
      const [said, cited] = [sideOf(own), sideOf(told)];
      return said !== null && said !== 'about' && cited !== null && said !== cited
        ? [{ rule: 'number', detail: `${own.token.form} is “${cited}” and not “${said}” in the cited text` }]
        : [];
    });

/** "at the earliest in May": the day before which, or after which, something does not come. */
const DAY_BOUNDS: readonly RegExp[] = [
  /\b(?:at the (?:very )?(?:earliest|latest|soonest)|(?:no|not) (?:earlier|sooner|later) than|not before)(?: (?:in|on|by|at))?(?: [\p{L}\d]+){1,3}/giu,
  /(?: ?[\p{L}\d]+){1,3} at the (?:very )?(?:earliest|latest|soonest)/giu,
];

const SAYS_BOUND =
  /\b(?:earliest|latest|soonest|before|until|till|earlier|sooner|later|by|could|may|might|only|least|most|from|onwards?)\b/i;

const keeps = (
  { kept }: Alignment,
  passage: Passage,
  start: number,
  end: number,
  is: (word: Word) => boolean,
): boolean =>
  passage.words.some((word) => word.token.start >= start && word.token.end <= end && is(word) && kept.has(word));

const isOfDay = ({ token }: Word): boolean =>
  /^(?:\d+|\p{Lu}\p{L}+|week|month|year|spring|summer|autumn|winter)$/u.test(token.form);

/** "in May" of May at the earliest. */
const dayFaults = (draft: Passage, cited: readonly Passage[], alignment: Alignment): Fault[] =>
  SAYS_BOUND.test(wordingOf(draft))
    ? []
    : cited.flatMap((passage) =>
        DAY_BOUNDS.flatMap((bounds) => [...wordingOf(passage).matchAll(bounds)]).flatMap(
          ({ index, 0: bound }): Fault[] => {
            const start = passage.span.start + index;
            return keeps(alignment, passage, start, start + bound.length, isOfDay)
              ? [{ rule: 'date', detail: `it is “${bound.trim()}” in the cited text` }]
              : [];
          },
        ),
      );

/** "more than in the three decades before": what something is only held against. */
const COMPARISON =
  /\b(?:more|less|fewer|higher|lower|better|worse|\p{L}+er) than (?:in|for|over|during|at|on|under|between)\b[^,;.]*/giu;

const COMPARES = /\b(?:than|compared|comparison|versus|against|up from|down from)\b/i;

/** What holds of one time is told of the time that it is held against. */
const comparedFaults = (draft: Passage, cited: readonly Passage[], alignment: Alignment): Fault[] =>
  COMPARES.test(wordingOf(draft))
    ? []
    : cited.flatMap((passage) =>
        [...wordingOf(passage).matchAll(COMPARISON)].flatMap(({ index, 0: against }): Fault[] => {
          const start = passage.span.start + index;
          const end = start + against.length;
          return keeps(alignment, passage, start, end, isAmount) && keeps(alignment, passage, start, end, isContent)
            ? [{ rule: 'number', detail: `“${against}” is only compared in the cited text` }]
            : [];
        }),
      );

/** Limits that are turned or lost: "almost" told as "more than", "at the earliest" left out, a comparison told as the thing. */
export const boundFaults = (draft: Passage, cited: readonly Passage[], alignment: Alignment): Fault[] => [
  ...sideFaults(alignment),
  ...dayFaults(draft, cited, alignment),
  ...comparedFaults(draft, cited, alignment),
];
