import type { Sentence, Token } from '../../reading/analysis.ts';
import { numberTold } from '../../reading/events/number-phrase.ts';
import { PEOPLE_NOUNS } from '../../reading/tables/role-nouns.ts';
import type { Question } from '../question/question.ts';
import { termOf } from '../question/term-of.ts';
import { likeness } from '../words/likeness.ts';
import type { Phrase } from './phrases.ts';
import { type Fits, formsOf, headOf, MONTHS, TIMED, tokensOf } from './slot-parts.ts';

const MEASURED =
  /\b(?:millimetres?|centimetres?|metres?|meters?|kilometres?|kilometers?|km|miles?|yards?|feet|foot|inch(?:es)?|hectares?|acres?|times|percent|per cent|degrees?|tonnes?|tons?|cubic|square|fold)\b/i;
/** "Vasco Irun, 34", "34 years old", "aged 34". */
const isAge = (phrase: Phrase): boolean => {
  const words = formsOf(phrase);
  return (
    /\byears? old\b|\byear-old\b|\baged?\b|^\d+ years?$/i.test(words) || (/^\d{1,3}$/.test(words) && isOfName(phrase))
  );
};

const SORTS: readonly (readonly [RegExp, (words: string) => boolean])[] = [
  [/\b(?:how long|for what (?:period|time)|how often)\b/i, (words) => TIMED.test(words) || /\btimes\b/.test(words)],
  [/\bhow (?:far|high|wide|tall|deep|hot|cold|fast)\b/i, (words) => MEASURED.test(words)],
];

/** "two days after the vote" is a moment, not how long something lasted; "6.20 a.m." is one too. */
const IS_MOMENT = /^(?:after|before|ago|later|earlier|a\.?m\.?|p\.?m\.?)$/i;

/** How long, far, old or large. */
export const isMeasure: Fits = ({ text }, phrase) => {
  if (/\bhow old\b/i.test(text)) return isAge(phrase);
  const words = formsOf(phrase);
  const { sentence, to } = phrase;
  if (IS_MOMENT.test(sentence.tokens[to]?.form ?? '') || /\b(?:after|before|ago|later)\b/i.test(words)) return false;
  const sort = SORTS.find(([shape]) => shape.test(text))?.[1];
  const isNumber =
    numberTold(words) !== null || /\b(?:a|an|half)\b.*\b(?:hour|day|week|month|year)\b|\bsince\b/i.test(words);
  return isNumber && isWhole(phrase) && (sort?.(words) ?? true);
};

/** The noun that a phrase's number counts; null where it stands alone. */
const countedBy = ({ sentence, from, to }: Phrase): Token | null => {
  for (let at = from; at < to; at += 1) {
    const token = sentence.tokens[at];
    if (token?.upos !== 'NUM' || !token.deprel.startsWith('nummod')) continue;
    const noun = sentence.tokens[token.head];
    if (noun !== undefined && noun.upos !== 'NUM') return noun;
  }
  return null;
};

/** "Ansel Roke, 19", "March 2": no count of anything. */
const isOfName = ({ sentence, from, to }: Phrase): boolean =>
  sentence.tokens.slice(from, to).some(({ upos, head, deprel }) => {
    if (upos !== 'NUM') return false;
    return deprel === 'appos' || sentence.tokens[head]?.upos === 'PROPN';
  }) || MONTHS.test(sentence.tokens[from - 1]?.form ?? '');

/** All of a number: "million" is none of "32 million". */
const isWhole = ({ sentence, from, to }: Phrase): boolean =>
  sentence.tokens[from - 1]?.upos !== 'NUM' && sentence.tokens[to]?.upos !== 'NUM';

const YEAR = /(?:^| )(?:1[5-9]|20)\d\d$/;
const CLOCK = /^(?:[01]?\d|2[0-3])[.:][0-5]\d$/;
const ZONE = /^(?:[ap]\.?m\.?|gmt|utc|o[’']clock|hours|local)$/i;

/** "at 9:30", "at 9.30 GMT", "between 23.40 and 23.58"; "3.75 million" and "rose to 4.25" are none. */
const isClockAt = ({ tokens }: Sentence, at: number): boolean => {
  const form = (own: number): string => tokens[own]?.form ?? '';
  const isPair = (first: number): boolean =>
    CLOCK.test(form(first)) &&
    CLOCK.test(form(first + 2)) &&
    /^(?:between|from)$/i.test(form(first - 1)) &&
    /^(?:and|to|until)$/i.test(form(first + 1));
  return CLOCK.test(form(at)) && (form(at).includes(':') || ZONE.test(form(at + 1)) || isPair(at) || isPair(at - 2));
};

const holdsClock = ({ sentence, from, to }: Phrase): boolean =>
  sentence.tokens.slice(from, to).some((_, at) => isClockAt(sentence, from + at));

export const OF_PEOPLE =
  /^(?:peopl|person|dead|victim|casualti|life|crowd|toll|number|share|percentag|proport|score|rate)$/i;

/** What a question counts; null where it does not say ("how many died?"). */
const countsNoun = ({ text, focus }: Question): string | null =>
  focus === null || OF_PEOPLE.test(focus) || /\bhow many (?:people|were|are|died|dead|have|did|joined)\b/i.test(text)
    ? null
    : focus;

/** Stems of bodies and crews, and what their members are counted as. */
const MEMBERS: ReadonlyMap<string, RegExp> = new Map([
  ['polic', /^(?:officer|policeman|policewoman|constable)$/],
  ['crew', /^(?:sailor|seaman|member|fisherman|man)$/],
  ['soldier', /^(?:troop|man|serviceman|conscript|reservist)$/],
  ['troop', /^(?:soldier|man)$/],
]);

/** "pledged a total of 32 million" is what several gave together, where one of them is asked about. */
const isOfAll = ({ subject, text }: Question, { sentence, from }: Phrase): boolean =>
  subject.length > 0 &&
  !/\b(?:total|together|in all)\b/i.test(text) &&
  /\b(?:total of|together|combined)$/i.test(
    sentence.tokens
      .slice(Math.max(0, from - 2), from + (/^of$/i.test(sentence.tokens[from]?.form ?? '') ? 1 : 0))
      .map(({ form }) => form)
      .join(' '),
  );

/** "no soldier", "nobody": none of what is counted. */
const countsNone = (phrase: Phrase, counted: string | null): boolean => {
  const tokens = tokensOf(phrase);
  if (tokens.length > 3 || !/^(?:no|none|nobody)$/i.test(tokens[0]?.form ?? '')) return false;
  const head = headOf(phrase);
  const term = head === undefined ? null : termOf(head);
  if (/^nobody$/i.test(tokens[0]?.form ?? '')) return counted === null;
  return term !== null && (counted === null ? PEOPLE_NOUNS.has(head?.lemma ?? '') : likeness(counted, term) > 0);
};

/** How many and how much. */
export const isCount: Fits = (question, phrase) => {
  const told = formsOf(phrase);
  const number = numberTold(told);
  if (number === null || MONTHS.test(told) || isOfName(phrase) || !isWhole(phrase) || YEAR.test(told)) return false;
  if (holdsClock(phrase)) return false;
  if (isOfAll(question, phrase)) return false;
  if (ZONE.test(phrase.sentence.tokens[phrase.to]?.form ?? '')) return false;
  if (/\bhow much\b/i.test(question.text)) return !TIMED.test(told) && (number.value > 0 || /\bnothing\b/i.test(told));
  const noun = countedBy(phrase);
  const counted = countsNoun(question);
  if (number.value === 0 && noun === null) return countsNone(phrase, counted);
  if (noun === null) return !TIMED.test(told) && number.value > 0;
  const term = termOf(noun);
  if (term === null) return false;
  if (/^(?:percent|per|cent|%)$/i.test(noun.form)) return true;
  if (counted !== null && (likeness(counted, term) > 0 || MEMBERS.get(counted)?.test(noun.lemma))) return true;
  if (TIMED.test(noun.form)) return false;
  if (question.words.some((word) => likeness(word.term, term) > 0)) return true;
  return counted === null && (PEOPLE_NOUNS.has(noun.lemma) || /^(?:death|injury|other)$/.test(noun.lemma));
};
