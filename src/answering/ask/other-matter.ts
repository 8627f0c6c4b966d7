import { dependentsBy, treeOf } from '../../reading/tree.ts';
import type { Beside } from '../match/beside.ts';
import { deniesOutright, isNegatedAt } from '../match/stance.ts';
import type { Question } from '../question/question.ts';

/** Where the sentence holds the question's verb as a verb. */
const verbsIn = ({ verb, words }: Question, { sentence, met }: Beside): number[] => {
  const word = words.findIndex(({ term }) => term === verb);
  return (met[word]?.places ?? []).map(({ at }) => at).filter((at) => sentence.tokens[at]?.upos === 'VERB');
};

const negatedIn = ({ sentence }: Beside): number[] =>
  sentence.tokens.flatMap(({ upos }, at) => (upos === 'VERB' && isNegatedAt(sentence, at) ? [at] : []));

const isMet = ({ met }: Beside, word: number): boolean => (met[word]?.places.length ?? 0) > 0;

/** What strikes, by its sort: another sort is another account; "a patrol" may be called by many names. */
const STRIKES =
  /^(?:missile|rocket|drone|shell|mortar|bomb|grenade|mine|torpedo|bullet|aircraft|jet|plane|helicopter|balloon|storm|flood|wave|avalanche|landslide|mudslide|earthquake|lightning|fire|explosion|blast|lorry|truck|car|bus|train|tram)$/;

/** The word for the thing that a question asks whether it has done something to another: "a missile". */
const thingAsked = ({ tokens, words }: Question): number =>
  words.findIndex(({ at }) => {
    const { deprel = '', lemma = '', head = -1 } = tokens[at] ?? {};
    return (
      deprel === 'nsubj' && STRIKES.test(lemma) && tokens.some((token) => token.head === head && token.deprel === 'obj')
    );
  });

/** An unknown name may be read as a pronoun. */
const PRONOUN = /^(?:I|he|she|it|we|you|they|this|that|these|those|some|none|both|neither|all|who|which|what)$/i;

/** "Did a missile hit the depot?" beside "Drones hit the depot": what another thing or somebody has done tells nothing of it. */
export const isDoneByOther = (question: Question, beside: Beside): boolean => {
  const thing = thingAsked(question);
  if (thing < 0 || isMet(beside, thing) || deniesOutright(beside.sentence)) return false;
  const tree = treeOf(beside.sentence);
  const own = verbsIn(question, beside);
  // "Sarn did not attack the depot" denies what Sarn is asked of, whatever word the question has for it.
  const verbs = own.length > 0 ? own : negatedIn(beside);
  const isOther = (doer: number): boolean => {
    const { upos = '', form = '' } = tree.tokens[doer] ?? {};
    return /^(?:NOUN|PROPN)$/.test(upos) || (/^\p{Lu}/u.test(form) && !PRONOUN.test(form));
  };
  return verbs.length > 0 && verbs.every((verb) => dependentsBy(tree, verb, 'nsubj', 'obl:agent').some(isOther));
};

const POINTS_BACK = /^(?:this|that|these|those|such|so|it|them)$/i;

/** "Did Sarn agree to withdraw?" beside "Sarn agreed to a truce": the same was agreed to, but not to do what is asked. */
export const isOfOtherMatter = (question: Question, beside: Beside): boolean => {
  const { tokens, words, verb } = question;
  const root = words.find(({ term }) => term === verb)?.at ?? -1;
  const matter = tokens.findIndex(({ head, deprel }) => head === root && /^[xc]comp/.test(deprel));
  if (root < 0 || matter < 0) return false;
  const isWithin = (at: number): boolean =>
    at === matter || (at >= 0 && at !== root && isWithin(tokens[at]?.head ?? -1));
  const asked = words.flatMap(({ at }, word) => (isWithin(at) ? [word] : []));
  if (asked.length === 0 || asked.some((word) => isMet(beside, word))) return false;
  const tree = treeOf(beside.sentence);
  const isOther = (at: number): boolean =>
    tree.tokens[at]?.upos === 'NOUN' &&
    !dependentsBy(tree, at, 'det', 'amod').some((own) => POINTS_BACK.test(tree.tokens[own]?.form ?? ''));
  const verbs = verbsIn(question, beside);
  return verbs.length > 0 && verbs.every((at) => dependentsBy(tree, at, 'obj', 'obl').some(isOther));
};
