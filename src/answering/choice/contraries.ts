import { stem } from '../../library/terms.ts';
import type { Beside } from '../match/beside.ts';
import { NEGATION } from '../match/denials.ts';
import { polarityGone } from '../match/polarity.ts';
import type { Question } from '../question/question.ts';
import { areContraries } from '../words/likeness.ts';
import type { Features } from './features.ts';

/** Small words, which no table of topics holds, and those that say the contrary. */
const SMALL: readonly (readonly [RegExp, RegExp])[] = [
  [/^before$/, /^(?:after|since|following|subsequent)$/],
  [/^after$/, /^(?:before|until|prior|preceding)$/],
  [/^more$/, /^(?:less|fewer)$/],
  [/^(?:less|fewer)$/, /^more$/],
  [/^most$/, /^(?:least|fewest)$/],
  [/^least$/, /^most$/],
  [/^without$/, /^with$/],
  [/^with$/, /^without$/],
  [/^(?:above|over)$/, /^(?:below|under|beneath)$/],
  [/^(?:below|under)$/, /^(?:above|over)$/],
  [/^all$/, /^(?:some|few|most|many|no|none|not)$/],
  [/^some$/, /^(?:all|every|no|none)$/],
  [/^every$/, /^(?:some|no)$/],
  [/^always$/, /^(?:never|rarely|seldom|sometimes)$/],
  [/^only$/, /^(?:also|all|both)$/],
  [/^up$/, /^down$/],
  [/^down$/, /^up$/],
  [/^(?:in|inside)$/, /^outside$/],
  [/^outside$/, /^(?:inside|within)$/],
  [/^same$/, /^different$/],
];

/** Small words that narrow what is asked. */
const NARROWING =
  /^(?:only|all|every|more|less|most|least|never|always|other|both|same|own|before|after|without|except|until|ever|no|none|nobody|nothing|neither|each|few|fewer)$/;
/** Stems of words that deny in themselves. */
const NEGATIVE =
  /^(?:fail|lack|refus|avoid|prevent|prohibit|oppos|reject|deni|stop|ceas|unabl|imposs|unlik|except|exclud|wrong|incorrect|fals|disagre)/;
const NEGATIVE_START = /^(?:un|non|dis|in|im)(?=[a-z]{4,})/;
const SHORTEST_BASE = 4;

const formsOf = (tokens: readonly { readonly form: string }[]): string[] =>
  tokens.map(({ form }) => form.toLowerCase());

/** A word of the question of which the sentence has the contrary, not itself. */
const hasContrary = (question: Question, { met, terms }: Beside): boolean => {
  const asked = new Set(question.words.map(({ term }) => term));
  const others = terms.filter((term) => term !== null && !asked.has(term));
  return question.words.some(({ term, word }, at) => {
    const isHeld = met[at]?.places.some(({ like }) => like === 1) ?? false;
    const form = stem(word.toLowerCase());
    return !isHeld && others.some((own) => own !== null && (areContraries(term, own) || areContraries(form, own)));
  });
};

/** "unlike", "undamaged", "failed" in the question where the sentence has the base alone or nothing of it. */
const negativeGone = ({ words }: Question, { met, terms }: Beside): boolean =>
  words.some(({ term, word }, at) => {
    if ((met[at]?.places.length ?? 0) > 0) return false;
    const base = word.toLowerCase().replace(NEGATIVE_START, '');
    const isCut = base.length < word.length;
    const hasBase = terms.some((own) => own !== null && own.length >= SHORTEST_BASE && base.startsWith(own));
    return NEGATIVE.test(term) || (isCut && hasBase);
  });

/** Where the question denies or turns about what the sentence says. */
export const contrariesOf = (question: Question, beside: Beside): Features => {
  const asked = formsOf(question.tokens);
  const told = formsOf(beside.sentence.tokens);
  const missing = asked.filter((form) => !told.includes(form));
  const isTurned = (form: string): boolean =>
    SMALL.some(([own, contrary]) => own.test(form) && told.some((other) => contrary.test(other)));
  return {
    deniedInVain: question.negated && !told.some((form) => NEGATION.test(form)) ? 1 : 0,
    contrary: hasContrary(question, beside) ? 1 : 0,
    smallContrary: missing.some(isTurned) ? 1 : 0,
    smallGone: missing.filter((form) => NARROWING.test(form)).length,
    negativeGone: negativeGone(question, beside) ? 1 : 0,
    polarityGone: polarityGone(question, beside),
  };
};
