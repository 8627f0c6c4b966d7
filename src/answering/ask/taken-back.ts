import type { Line } from '../../domain/report.ts';
import type { Span } from '../../domain/span.ts';
import { termsOf } from '../../library/terms.ts';
import { MONTH } from '../../reading/dates/words.ts';
import { numberTold } from '../../reading/events/number-phrase.ts';
import { lineOfSentence } from '../../stories/line.ts';
import type { Material } from '../../stories/material.ts';
import { namesAsked, type Question } from '../question/question.ts';
import { likeness } from '../words/likeness.ts';

/** A count that was taken back: the number as it was given first, and what stands for it since. */
export type TakenBack = {
  readonly old: number;
  /** Null where it is only taken back. */
  readonly now: number | null;
  readonly atMs: number | null;
  readonly article: string;
  /** Where it is told; the sentence that gives the number that stands comes first. */
  readonly lines: readonly Line[];
  /** The words around it, by which it is known what was counted. */
  readonly words: string;
};

type Told = { readonly words: string; readonly span: Span; readonly index: number };

const NUMBER = String.raw`([\p{L}\d][\p{L}\d.,-]*(?: (?:hundred|thousand|million|billion))?)`;
const BOUND = '(?:(?:at least|about|some|around|more than) )?';
const REVISES =
  '(?:lower|reduc|revis|correct|amend|adjust|cut|chang|rais|downgrad|upgrad|increas|scal(?:e|ed|es|ing) back|brought down|bring)';
const WRONG = '(?:wrong|incorrect|false|mistaken|inaccurate|untrue|an error|a mistake|a misprint|a typing error)';
const FIGURE = '(?:figure|number|toll|count|total|tally|estimate)';

/** "lowered the number of the dead from nine to eight"; not "cut its rate from 12 to 10 percent after the deaths" */
const FROM_TO = new RegExp(
  String.raw`\b${REVISES}\p{L}*\b[^;]{0,60}?\b(?:${FIGURE}|deaths?|fatalities|casualties)s?\b[^;]{0,80}?\bfrom ${BOUND}${NUMBER} to ${BOUND}${NUMBER}`,
  'iu',
);
/** "thirteen people had died, not 31 as first reported" */
const NOT_AS_FIRST = new RegExp(
  String.raw`\b(?:not|rather than|instead of|and not) (?:the )?${BOUND}${NUMBER}\b[^.;]{0,40}?\b(?:first|earlier|previously|originally|initially|wrongly|mistakenly)\b`,
  'iu',
);
/** "six people died, not seven, the clinic said, correcting its count" */
const NOT_AS_CORRECTED = new RegExp(
  String.raw`\b(?:not|rather than|instead of|and not) (?:the )?${BOUND}${NUMBER}\b[^.;]*\bcorrect(?:s|ed|ing) (?:its|their|his|her|the|an?)\b`,
  'iu',
);
/** "a figure of 31, printed by a newspaper, was wrong" */
const IS_WRONG = new RegExp(
  String.raw`\b${FIGURE} of ${BOUND}${NUMBER}\b[^;]{0,120}?\b(?:was|is|were|had been|has been) (?:[\p{L}]+ly )?${WRONG}\b`,
  'iu',
);
/** "withdrew its figure of 31", "took back its count of 31 dead" */
const WITHDRAWN = new RegExp(
  String.raw`\b(?:withdr[ae]ws?|withdrew|retract(?:s|ed)|took back|takes back|disown(?:s|ed)) (?:\p{L}+ ){0,4}${FIGURE} of ${BOUND}${NUMBER}`,
  'iu',
);
/** "an earlier version of this article said that 31 had died", "this newspaper printed that 31 …": only beside words that set it right. */
const PRINTED =
  /\b(?:(?:earlier|previous|original|first) (?:version|edition|report|headline)|this (?:newspaper|paper|agency|article|story)|the (?:newspaper|paper|agency|article)|we|our (?:report|article)) (?:[^;]{0,60}? )?(?:said|printed|reported|stated|gave|put|wrote|misreported|misstated)\b(.*)$/iu;
const SETS_RIGHT =
  /\b(?:the (?:right|correct|true|actual|real)\b(?! (?:\S+ ){0,6}(?:may|might|could|would|will|cannot|(?:is|was|are|were|remain(?:s|ed)?) (?:still )?(?:likely|believed|thought|feared|unknown|unclear|disputed|not known))\b)|in fact|should have|ought to have|was (?:wrong|incorrect|misheard|misread)|were (?:wrong|misheard)|wrongly|mistakenly|in error|correction|we apologi[sz]e|we are sorry)\b/i;

const DAY_OF_MONTH = new RegExp(String.raw`\b(?:${MONTH})\.? \d{1,2}(?:, \d{4})?|\b\d{1,2} (?:${MONTH})\b`, 'giu');

const withoutDays = (words: string): string => words.replaceAll(DAY_OF_MONTH, '');

const numberOf = (words: string | undefined): number | null =>
  words === undefined ? null : (numberTold(withoutDays(words))?.value ?? null);

/** The first number of the words that is none of the one taken back. */
const otherNumber = (words: string, old: number): number | null => {
  for (const word of withoutDays(words).split(/\s+/)) {
    const value = numberTold(word.replaceAll(/[^\p{L}\d,.-]/gu, ''))?.value ?? null;
    if (value !== null && value !== old && value > 0) return value;
  }
  return null;
};

const NOW_TOLD = /\b(?:right|correct|true|actual|real|in fact|should|said|says|was|is|were|put|gave|counts?)\b/i;

type Found = { readonly old: number; readonly now: number | null; readonly by: readonly Told[] };

const foundAt = (told: Told, before: Told | undefined, after: Told | undefined): Found | null => {
  const { words } = told;
  const revised = FROM_TO.exec(words);
  const [from, to] = [numberOf(revised?.[1]), numberOf(revised?.[2])];
  if (from !== null && to !== null) return { old: from, now: to, by: [told] };
  const first = NOT_AS_FIRST.exec(words) ?? NOT_AS_CORRECTED.exec(words);
  const instead = numberOf(first?.[1]);
  if (first !== null && instead !== null)
    return { old: instead, now: otherNumber(words.slice(0, first.index), instead), by: [told] };
  const wrong = numberOf((IS_WRONG.exec(words) ?? WITHDRAWN.exec(words))?.[1]);
  if (wrong !== null) return around(wrong, told, SETS_RIGHT.test(after?.words ?? '') ? after : before, told.words);
  const printed = numberOf(PRINTED.exec(words)?.[1]);
  const isSetRight = SETS_RIGHT.test(words) || SETS_RIGHT.test(after?.words ?? '');
  return printed === null || !isSetRight ? null : around(printed, told, after, '');
};

/** The number that stands is told in the same sentence or in the one beside it. */
const around = (old: number, told: Told, beside: Told | undefined, own: string): Found => {
  const inside = otherNumber(own, old);
  if (inside !== null) return { old, now: inside, by: [told] };
  const now = beside !== undefined && NOW_TOLD.test(beside.words) ? otherNumber(beside.words, old) : null;
  return { old, now, by: now === null || beside === undefined ? [told] : [beside, told] };
};

const paragraphsOf = ({ article, reading }: Material): Told[][] => {
  const all = (reading?.sentences ?? []).map(
    (span, index): Told => ({
      span,
      index,
      words: article.text.slice(span.start, span.end).replaceAll(/\s+/g, ' '),
    }),
  );
  return article.paragraphs.map(({ start, end }) => all.filter(({ span }) => span.start >= start && span.end <= end));
};

const takenBackIn = (material: Material): TakenBack[] =>
  paragraphsOf(material).flatMap((sentences) =>
    sentences.flatMap((told, at): TakenBack[] => {
      const [before, after] = [sentences[at - 1], sentences[at + 1]];
      const found = foundAt(told, before, after);
      if (found === null || found.old === found.now) return [];
      const { article, reading, publishedMs } = material;
      const lines = found.by.map(({ index, span }) => lineOfSentence(article, reading, index, span));
      const words = [before, told, after].flatMap((each) => each?.words ?? []).join(' ');
      return [{ old: found.old, now: found.now, atMs: publishedMs, article: article.id, lines, words }];
    }),
  );

const holds = (terms: readonly string[], asked: string): boolean => terms.some((own) => likeness(asked, own) > 0);

/** Words by which the dead are counted. */
const OF_DEATH =
  /\b(?:die[sd]?|dying|dead|deaths?|kill(?:s|ed|ing)?|fatalit(?:y|ies)|slain|drown(?:s|ed|ing)?|perish(?:ed)?|bod(?:y|ies)|victims?|toll|casualt(?:y|ies)|lives)\b/i;

/** Told of what the question names, and of the same deed: the number of the missing is none of the dead. */
const isOfAsked = (question: Question, { words, lines }: TakenBack, { article }: Material): boolean => {
  const names = namesAsked(question).flatMap((at) => question.words[at]?.term ?? []);
  const [whole, near] = [termsOf(article.text), termsOf(words)];
  if (!names.every((term) => holds(whole, term))) return false;
  if (OF_DEATH.test(question.text)) return OF_DEATH.test(words);
  // "Thirteen died, not 14" counts nobody but the dead.
  if (OF_DEATH.test(lines[0]?.text ?? '')) return false;
  if (question.verb !== null) return holds(near, question.verb);
  const others = question.words.filter(({ isName, isNumber }) => !isName && !isNumber);
  return others.length === 0 || others.some(({ term }) => holds(near, term));
};

const ASKS_OF_FIRST =
  /\b(?:first|original(?:ly)?|initial(?:ly)?|wrong(?:ly)?|mistaken(?:ly)?|previous(?:ly)?|earlier|before)\b/i;

/** The counts of what is asked that these articles tell as taken back; none where the question asks for the first one. */
export const takenBack = (question: Question, materials: readonly Material[]): readonly TakenBack[] => {
  if (question.type !== 'how-many' || ASKS_OF_FIRST.test(question.text)) return [];
  return materials.flatMap((material) => takenBackIn(material).filter((each) => isOfAsked(question, each, material)));
};
