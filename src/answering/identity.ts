import type { Token } from '../reading/analysis.ts';
import { dependentsBy, treeOf } from '../reading/tree.ts';
import type { Evidence } from './evidence.ts';
import type { Question } from './question.ts';

const ASKS = /^\s*who(?:['’]s| is| was| are| were)\b/i;

/** "Who is Pavo Rend?": nothing but a name is asked about. */
export const asksOfName = ({ type, text, words }: Question): boolean =>
  type === 'who' && ASKS.test(text) && words.length > 0 && words.every(({ isName }) => isName);

const isRole = (token: Token | undefined): boolean => token?.upos === 'NOUN';

/** "Pavo Rend, the harbour master", "the harbour master, Pavo Rend", "Pavo Rend is the harbour master". */
const saysWho = ({ words }: Question, { beside: { sentence, met } }: Evidence): boolean => {
  const tree = treeOf(sentence);
  const places = new Set(words.flatMap((_, word) => met[word]?.places.map(({ at }) => at) ?? []));
  if (!words.every((_, word) => (met[word]?.places.length ?? 0) > 0)) return false;
  return [...places].some((at) => {
    const { deprel = '', head = -1 } = sentence.tokens[at] ?? {};
    if (places.has(head)) return false;
    if (dependentsBy(tree, at, 'appos').some((own) => isRole(sentence.tokens[own]))) return true;
    if (deprel === 'appos') return isRole(sentence.tokens[head]);
    return deprel === 'nsubj' && isRole(sentence.tokens[head]) && dependentsBy(tree, head, 'cop').length > 0;
  });
};

/** Whether a sentence says who somebody is whom the question only names. */
export const identifies = (question: Question, evidence: Evidence): boolean =>
  asksOfName(question) && saysWho(question, evidence);

/** For "Who is …?", what says who that is goes before what only names them; the order is kept else. */
export const identifiedFirst = (question: Question, evidence: readonly Evidence[]): readonly Evidence[] => {
  if (!asksOfName(question)) return evidence;
  return evidence.toSorted((a, b) => Number(saysWho(question, b)) - Number(saysWho(question, a)));
};
