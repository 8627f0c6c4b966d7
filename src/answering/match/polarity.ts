import type { Token } from '../../reading/analysis.ts';
import { isOneOf, OF_VERBS, ON_VERBS_OR_HARDLY } from '../../reading/negation.ts';
import type { Question } from '../question/question.ts';
import type { Beside } from './beside.ts';

const NEGATES = isOneOf(ON_VERBS_OR_HARDLY);
/** What hangs on these did not happen, or is kept from happening. */
const KEEPS_FROM =
  /^(?:fail|refuse|decline|prevent|preclude|prohibit|forbid|ban|bar|block|shield|spare|protect|avoid|lack|deny|reject|cease|stop|exclude|exempt|unable|impossible|unlikely|absence|failure|refusal|instead)$/i;
const LEADS_OUT = /^(?:without|except|unlike|despite|besides|than)$/i;
const MOST_STEPS = 4;

const hangs = (tokens: readonly Token[], at: number, shape: RegExp): boolean =>
  tokens.some(({ head, form }) => head === at && shape.test(form));

/** Whether what a token tells is denied: by itself or by what it hangs on in its own clause. */
export const isDenied = (tokens: readonly Token[], at: number): boolean => {
  let denials = 0;
  for (let [own, steps] = [at, 0]; own >= 0 && steps < MOST_STEPS; own = tokens[own]?.head ?? -1, steps += 1) {
    const token = tokens[own] as Token;
    if (hangs(tokens, own, NEGATES) || (steps <= 1 && hangs(tokens, own, LEADS_OUT))) denials += 1;
    if (steps > 0 && KEEPS_FROM.test(token.lemma)) denials += 1;
    if (/^(?:conj|acl|advcl|parataxis|root)/.test(token.deprel)) break;
  }
  return denials % 2 === 1;
};

/** "did the clerks not sign": parses of such questions err, and a question has one clause. */
const NEGATES_ALL = isOneOf(OF_VERBS);

/** Weight of the words that the sentence denies and the question does not, or the other way about. */
export const polarityGone = ({ words, tokens }: Question, { met, sentence }: Beside): number => {
  const deniesAll = tokens.some(({ form }) => NEGATES_ALL.test(form));
  return met.reduce((sum, { weight, places }, word) => {
    const at = words[word]?.at ?? -1;
    if (places.length === 0 || !/^(?:VERB|NOUN|ADJ|ADV)$/.test(tokens[at]?.upos ?? '')) return sum;
    const asked = deniesAll || isDenied(tokens, at);
    return places.some((place) => isDenied(sentence.tokens, place.at) === asked) ? sum : sum + weight;
  }, 0);
};
