import type { Question, QuestionType } from '../question/question.ts';
import { termOf } from '../question/term-of.ts';
import { likeness } from '../words/likeness.ts';
import { joinsNumbers, type Phrase } from './phrases.ts';
import { isActor } from './slot-actor.ts';
import { isCount, isMeasure } from './slot-count.ts';
import { type Fits, formsOf, MONTHS, tokensOf } from './slot-parts.ts';
import { isCondition, isReason } from './slot-reason.ts';

const PLACED =
  /^(?:in|at|near|on|inside|outside|into|below|above|under|from|to|behind|beside|between|over|off|across)$/i;

const isPlace: Fits = (question, phrase) => {
  if (phrase.kind === 'date' || phrase.kind === 'number') return false;
  const { sentence, from } = phrase;
  if (phrase.kind === 'person') return PLACED.test(sentence.tokens[from - 1]?.form ?? '');
  const lead = [sentence.tokens[from], sentence.tokens[from - 1], sentence.tokens[from - 2]];
  if (question.focus !== null && (phrase.kind === 'name' || phrase.kind === 'organisation'))
    return sentence.tokens[phrase.head]?.upos === 'PROPN';
  return phrase.kind === 'place' || lead.some((token) => token !== undefined && PLACED.test(token.form));
};

const MOMENT =
  /\b(?:(?:1[0-9]|20)\d\d|today|yesterday|tomorrow|century|midnight|noon|dawn|dusk|overnight|night|morning|evening|afternoon|ago|a\.m|p\.m)\b/i;

const isMoment: Fits = (_, phrase) => {
  const words = formsOf(phrase);
  return phrase.kind === 'date' && (MONTHS.test(words) || MOMENT.test(words));
};

const FITS: Readonly<Partial<Record<QuestionType, Fits>>> = {
  who: isActor,
  when: isMoment,
  why: isReason,
  condition: isCondition,
  where: isPlace,
  'how-many': isCount,
  'how-long': isMeasure,
};

/** Whether a question asks for something of a sort that phrases can be told by. */
export const hasSlot = ({ type }: Question): boolean => FITS[type] !== undefined;

/** "Wick" is no whole name of "Upper Wick". */
const DIRECTED =
  /^(?:Upper|Lower|North|South|East|West|New|Old|Great|Little|Saint|St|San|Santa|Port|Fort|Cape|Mount|Lake)$/;

/** "Pol" of "Mayor Pol Harrick" is no whole name. */
const cutsName = ({ sentence: { tokens }, from, to, kind, head }: Phrase): boolean =>
  tokens[from]?.name.startsWith('I-') === true ||
  tokens[to]?.name.startsWith('I-') === true ||
  (kind !== 'person' &&
    head === to - 1 &&
    tokens[head]?.upos === 'PROPN' &&
    DIRECTED.test(tokens[from - 1]?.form ?? ''));

/** "least five" of "at least five", "1" of "2-1", "down two drones" of "shot down two drones". */
const cutsAmount = ({ sentence: { tokens }, from, to }: Phrase): boolean => {
  const first = tokens[from];
  const before = tokens[from - 1];
  if (/^(?:least|most)$/i.test(first?.form ?? '') && /^at$/i.test(before?.form ?? '')) return true;
  if (/^than$/i.test(first?.form ?? '') && /^(?:more|less|fewer|other)$/i.test(before?.form ?? '')) return true;
  if (first?.deprel === 'compound:prt') return true;
  return joinsNumbers(tokens, from - 1) || joinsNumbers(tokens, to);
};

/** Something in the phrase that the question does not already say. */
const isNews = (question: Question, phrase: Phrase): boolean =>
  tokensOf(phrase).some((token) => {
    const term = termOf(token);
    return term !== null && !question.words.some((word) => likeness(word.term, term) >= 0.6);
  });

/** Whether the phrase may answer: it says something new, and of the sort that is asked for. */
export const fitsSlot = (question: Question, phrase: Phrase): boolean =>
  question.type === 'whether' ||
  question.type === 'said' ||
  (!cutsName(phrase) &&
    !cutsAmount(phrase) &&
    isNews(question, phrase) &&
    (FITS[question.type]?.(question, phrase) ?? true));
