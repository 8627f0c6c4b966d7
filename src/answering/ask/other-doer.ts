import { dependentsBy, treeOf } from '../../reading/tree.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { asksWhoDid } from '../match/only-answers.ts';
import type { Question } from '../question/question.ts';

type Place = { readonly at: number; readonly like: number };

/** Where the sentence has the deed that is asked about, as a verb. */
const deedsIn = ({ words, verb }: Question, { met, sentence }: Evidence['beside']): readonly Place[] =>
  (met[words.findIndex(({ term }) => term === verb)]?.places ?? []).filter(
    ({ at }) => sentence.tokens[at]?.upos === 'VERB',
  );

const LEADS = /^(?:after|before|since|when|as|once)$/i;

/** "Police held nine people after bottles were thrown": who did what is told before that has not done it. */
const isToldWithoutDoer = (question: Question, { beside, span }: Evidence): boolean => {
  const { tokens } = beside.sentence;
  const tree = treeOf(beside.sentence);
  const deeds = deedsIn(question, beside);
  return (
    deeds.length > 0 &&
    deeds.every(({ at }) => {
      const isPassive =
        dependentsBy(tree, at, 'nsubj:pass').length > 0 && dependentsBy(tree, at, 'obl:agent').length === 0;
      const mark = dependentsBy(tree, at, 'mark', 'advmod').find((own) => LEADS.test(tokens[own]?.form ?? ''));
      return isPassive && mark !== undefined && span.end <= (tokens[mark]?.start ?? -1);
    })
  );
};

/** "Who left the gate open?" beside "she stepped down": a word that may stand for the deed, and has no object, does nothing to the one asked about. */
const isDoneToNothing = (question: Question, { beside }: Evidence): boolean => {
  const { tokens, words } = question;
  const object = words.findIndex(({ at }) => tokens[at]?.deprel === 'obj');
  const deeds = deedsIn(question, beside);
  const tree = treeOf(beside.sentence);
  return (
    object >= 0 &&
    (beside.met[object]?.places.length ?? 0) === 0 &&
    deeds.length > 0 &&
    deeds.every(({ at, like }) => like < 1 && dependentsBy(tree, at, 'obj', 'nsubj:pass', 'ccomp').length === 0)
  );
};

/** "Sarn recalled its envoy a day after a drone attack": a deed does not do itself. */
const isDeedItself = ({ tokens, words, verb }: Question, { beside: { sentence }, span }: Evidence): boolean => {
  const asked = tokens[words.find(({ term }) => term === verb)?.at ?? -1]?.lemma;
  return sentence.tokens.some(
    ({ upos, lemma, start, end }) => upos === 'NOUN' && lemma === asked && start >= span.start && end <= span.end,
  );
};

const MARKS = /^(?:after|before|since|following)$/i;
/** Of these whoever it is done to may have done the deed. */
const LAYS =
  /^(?:accuse|blame|suspect|charge|convict|arrest|detain|jail|sentence|indict|name|identify|hunt|seek|shoot|kill)$/;

/** "Sarn recalled its envoy a day after an attack": neither of them is told to have made it. */
const isOnlyAfter = (question: Question, { beside, span }: Evidence): boolean => {
  const { tokens } = beside.sentence;
  const tree = treeOf(beside.sentence);
  const places = beside.met[question.words.findIndex(({ term }) => term === question.verb)]?.places ?? [];
  const most = Math.max(...places.map(({ like }) => like));
  const isMark = ({ at }: Place): boolean =>
    tokens[at]?.upos === 'NOUN' && dependentsBy(tree, at, 'case').some((lead) => MARKS.test(tokens[lead]?.form ?? ''));
  const isInside = (at: number): boolean =>
    (tokens[at]?.start ?? -1) >= span.start && (tokens[at]?.end ?? Number.POSITIVE_INFINITY) <= span.end;
  const main = tokens.findIndex(({ head }) => head < 0);
  const isMarked = places.length > 0 && places.filter(({ like }) => like === most).every(isMark);
  const doers = dependentsBy(tree, main, 'nsubj');
  const others = LAYS.test(tokens[main]?.lemma ?? '') ? [] : dependentsBy(tree, main, 'obj');
  return isMarked && [...doers, ...others].some(isInside);
};

/** Whether a sentence tells of the deed that is asked about, or of one like it, but not that this one did it to that one. */
export const isOtherDoer = (question: Question, evidence: Evidence): boolean =>
  asksWhoDid(question) &&
  (isToldWithoutDoer(question, evidence) ||
    isDoneToNothing(question, evidence) ||
    isDeedItself(question, evidence) ||
    isOnlyAfter(question, evidence));
