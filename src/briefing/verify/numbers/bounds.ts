import { isWithin, type Span } from '../../../domain/span.ts';
import type { Alignment } from '../alignment/alignment.ts';
import { isSameWord } from '../alignment/same-word.ts';
import { formOf } from '../passage/looks.ts';
import { type Passage, type Word, wordingOf } from '../passage/passage.ts';
import { isContent } from '../passage/word-class.ts';
import type { Fault } from '../verdict.ts';

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

const UNIT = /^(?:percent|per|cent|%|points?|times?|degrees?)$/i;
const MORE = /^(?:more|higher|larger|bigger|up|above)$/;
const LESS = /^(?:less|fewer|lower|smaller|down|below)$/;

/** Which way a number goes by the word behind it: "2 percent lower". */
const wayOf = ({ passage, token }: Word): RegExp | null => {
  const at = passage.words.findIndex((word) => word.token === token);
  const behind = passage.words.slice(at + 1).find((word) => !UNIT.test(word.token.form));
  return [MORE, LESS].find((way) => behind !== undefined && way.test(behind.token.form.toLowerCase())) ?? null;
};

/** "2 percent more" of what is 2 percent lower. */
const wayFaults = ({ pairs }: Alignment): Fault[] =>
  [...pairs]
    .filter(([own, told]) => isAmount(own) && isSameWord(own, told))
    .flatMap(([own, told]): Fault[] => {
      const [said, cited] = [wayOf(own), wayOf(told)];
      return said !== null && cited !== null && said !== cited
        ? [{ rule: 'number', detail: `${own.token.form} goes the other way in the cited text` }]
        : [];
    });

/** "at the earliest in May": the day before which, or after which, something does not come. */
const DAY_BOUNDS: readonly RegExp[] = [
  /\b(?:at the (?:very )?(?:earliest|latest|soonest)|(?:no|not) (?:earlier|sooner|later) than|not before)(?: (?:in|on|by|at))?(?: [\p{L}\d]+){1,3}/giu,
  /(?<![\p{L}\d])[\p{L}\d]+(?: [\p{L}\d]+){0,2} at the (?:very )?(?:earliest|latest|soonest)/giu,
];

const SAYS_BOUND =
  /\b(?:earliest|latest|soonest|before|until|till|earlier|sooner|later|by|could|may|might|only|least|most|from|onwards?)\b/i;

const keeps = ({ kept }: Alignment, passage: Passage, span: Span, is: (word: Word) => boolean): boolean =>
  passage.words.some((word) => isWithin(word.token, span) && is(word) && kept.has(word));

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
            return keeps(alignment, passage, { start, end: start + bound.length }, isOfDay)
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
          return keeps(alignment, passage, { start, end }, isAmount) &&
            keeps(alignment, passage, { start, end }, isContent)
            ? [{ rule: 'number', detail: `“${against}” is only compared in the cited text` }]
            : [];
        }),
      );

/** Words of time of which each is another. */
const TIMES: readonly RegExp[] = [
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/,
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/,
  /^(?:spring|summer|autumn|fall|winter)$/,
  /^(?:hour|day|week|month|year|decade|century)$/,
  /^(?:hours|days|weeks|months|years|decades|centuries)$/,
];

const classOf = (word: Word): RegExp | undefined =>
  /^(?:NOUN|PROPN)$/.test(word.token.upos) ? TIMES.find((times) => times.test(formOf(word))) : undefined;

const formBefore = ({ passage, token }: Word): string => {
  const before = passage.words[passage.words.findIndex((word) => word.token === token) - 1];
  return before === undefined ? '' : formOf(before);
};

/** Words behind which a time stands that is told in its own right. */
const BEFORE_TIME = /^(?:since|for|of|after|before|until|till|from|in|on|by|the|this|next|last)$/;

const isSamePlace = (own: Word, told: Word): boolean =>
  (formBefore(own) === formBefore(told) || [own, told].every((word) => /^(?:for|after|of)$/.test(formBefore(word)))) &&
  BEFORE_TIME.test(formBefore(own));

/** "since March" of since May: a date that covers a day of the cited text need not be the one that stands there. */
const timeFaults = (draft: Passage, cited: readonly Passage[]): Fault[] => {
  const told = cited.flatMap(({ words }) => words.filter((word) => classOf(word) !== undefined));
  return draft.words.flatMap((own): Fault[] => {
    const times = classOf(own);
    if (times === undefined || told.some((word) => formOf(word) === formOf(own))) return [];
    const other = told.find(
      (word) =>
        classOf(word) === times && isSamePlace(own, word) && !draft.words.some((each) => formOf(each) === formOf(word)),
    );
    return other === undefined
      ? []
      : [{ rule: 'date', detail: `“${own.token.form}” stands where the cited text has “${other.token.form}”` }];
  });
};

/** "by the middle of the year": where in a stretch of time. */
const STAGE =
  /\b(?<stage>start|beginning|middle|end|close) of (?:the |this |next |last |that )?(?<time>decade|year|season|quarter|month|week|century)\b/giu;

const stagesIn = (passage: Passage): { readonly stage: string; readonly time: string }[] =>
  [...wordingOf(passage).matchAll(STAGE)].map(({ groups }) => ({
    stage: (groups?.stage ?? '').toLowerCase().replace('beginning', 'start').replace('close', 'end'),
    time: (groups?.time ?? '').toLowerCase(),
  }));

/** "by the middle of the year" of its end. */
const stageFaults = (draft: Passage, cited: readonly Passage[]): Fault[] => {
  const told = cited.flatMap(stagesIn);
  return stagesIn(draft)
    .filter((said) => {
      const same = told.filter(({ time }) => time === said.time);
      return same.length > 0 && same.every(({ stage }) => stage !== said.stage);
    })
    .map(({ stage, time }) => ({ rule: 'date', detail: `it is not the ${stage} of the ${time} in the cited text` }));
};

/** Limits that are turned or lost: "almost" told as "more than", "at the earliest" left out, a comparison told as the thing. */
export const boundFaults = (draft: Passage, cited: readonly Passage[], alignment: Alignment): Fault[] => [
  ...sideFaults(alignment),
  ...wayFaults(alignment),
  ...dayFaults(draft, cited, alignment),
  ...comparedFaults(draft, cited, alignment),
  ...timeFaults(draft, cited),
  ...stageFaults(draft, cited),
];
