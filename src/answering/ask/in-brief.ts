import type { Token } from '../../reading/analysis.ts';
import { treeOf } from '../../reading/tree.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { isNegatedAt } from '../match/stance.ts';
import type { Question } from '../question/question.ts';
import { termOf } from '../question/term-of.ts';
import { likeness } from '../words/likeness.ts';

const MONEY =
  /^(?:crown|dollar|euro|pound|franc|mark|yen|rouble|ruble|peso|dinar|rupee|yuan|lira|shekel|million|billion)$/;
const LASTS = /^(?:second|minute|hour|day|night|week|month|year)$/;
/** What is counted one by one under any name: "200 cases of the fever", "12 dead". */
const COUNTED = /^(?:person|people|case|man|woman|victim|body|other|death)$/;

const isIn = ({ start, end }: Token, { span }: Evidence): boolean => start < span.end && end > span.start;

/** The noun that the answer's number counts; null where the number stands alone ("only 44 came"). */
const countedNoun = (evidence: Evidence): Token | null => {
  const { tokens } = evidence.beside.sentence;
  const number = tokens.find((token) => token.upos === 'NUM' && isIn(token, evidence));
  const noun = number === undefined ? undefined : tokens[number.head];
  return number?.deprel.startsWith('nummod') && noun?.upos === 'NOUN' ? noun : null;
};

/** Half of the names asked about stand in the sentence, or there are none. */
const holdsNames = ({ words }: Question, { beside }: Evidence): boolean => {
  const names = words.flatMap(({ isName }, at) => (isName ? [at] : []));
  return names.filter((at) => (beside.met[at]?.places.length ?? 0) > 0).length * 2 >= names.length;
};

/** Whether two short dispatches count the same: the noun asked for, one noun, money, or no noun at all beside the names asked about. */
export const countsSame = (question: Question, a: Evidence, b: Evidence): boolean => {
  const [one, other] = [countedNoun(a), countedNoun(b)];
  if (!holdsNames(question, b)) return false;
  if (other === null) return true;
  const terms = [question.focus, one === null ? null : termOf(one)].filter((term) => term !== null);
  if (one !== null && LASTS.test(one.lemma) && LASTS.test(other.lemma)) return true;
  const own = termOf(other) ?? '';
  if (terms.some((term) => likeness(term, own) > 0) || COUNTED.test(other.lemma)) return true;
  return MONEY.test(other.lemma) && (one === null || MONEY.test(one.lemma));
};

/** What a dispatch says in the main is that something is not so: "no lorry had crossed". */
export const deniesInBrief = ({ beside: { sentence }, stance }: Evidence): boolean => {
  if (stance === 'denies') return true;
  const { tokens } = treeOf(sentence);
  const root = tokens.findIndex(({ head }) => head < 0);
  return tokens.some(
    ({ head, deprel, upos }, at) =>
      (at === root || (head === root && deprel === 'ccomp')) && upos !== 'PUNCT' && isNegatedAt(sentence, at),
  );
};

/** "It was the marines who had opened fire": the answer is set against another. */
export const isCleft = ({ beside: { sentence } }: Evidence): boolean =>
  /\bit (?:was|is|had been) [^,;]{3,60}? (?:who|that)\b/i.test(sentence.tokens.map(({ form }) => form).join(' '));
