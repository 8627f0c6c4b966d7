import { isPerson } from '../../../reading/events/senses.ts';
import { dependentsBy, deprelAt, formAt, headAt, relation, type Tree, uposAt } from '../../../reading/tree.ts';
import type { Alignment } from '../alignment/alignment.ts';
import { counterparts } from '../passage/compare.ts';
import { EDGE, type Passage, type Word } from '../passage/passage.ts';
import { wordsAt } from '../passage/phrase.ts';
import { covers, cueWords } from '../passage/report-cues.ts';
import { rolesOf } from '../passage/roles.ts';
import { isNeutralReport } from '../passage/word-class.ts';
import { FACT } from '../status/classes.ts';
import { statusAt } from '../status/statuses.ts';
import { isPronoun } from '../voices/voices.ts';

const DEEPEST = 12;

/** "the claim that it sank", "a plan to sink it": what a noun says, not which one it is. */
const isSaidByNoun = (tree: Tree, clause: number): boolean =>
  dependentsBy(tree, clause, 'mark').some((mark) => /^(?:that|to)$/.test(formAt(tree, mark)));

/** "The captain, who had been drinking, …": told beside, not to say which one. */
const standsAside = (tree: Tree, clause: number): boolean =>
  dependentsBy(tree, clause, 'nsubj', 'nsubj:pass', 'obj').some(
    (pronoun) => /^(?:who|which|whom)$/.test(formAt(tree, pronoun)) && formAt(tree, pronoun - 1) === ',',
  );

/** Whether what hangs on a noun by this word says which one is meant. */
const identifies = (tree: Tree, at: number): boolean =>
  (relation(deprelAt(tree, at)) === 'acl' && !isSaidByNoun(tree, at) && !standsAside(tree, at)) ||
  relation(deprelAt(tree, at)) === 'nmod';

/** "The boy who had been pulled from the well was taken": the next verb, where a parse hangs it on the description. */
const verbsBehind = (word: Word): Word[] =>
  wordsAt(
    word,
    word.tree.tokens.flatMap(({ upos }, at) => (at > word.index && upos === 'VERB' ? [at] : [])).slice(0, 1),
  );

/** The verbs or predicates in whose clauses somebody or something takes part that a word helps to identify. */
const governorsOf = (word: Word): Word[] => {
  const { tree, index } = word;
  const found: number[] = [];
  let isInside = false;
  for (let at = index, steps = 0; at >= 0 && steps < DEEPEST; at = headAt(tree, at), steps += 1) {
    if (isInside && /^(?:nsubj|obj|iobj|obl)/.test(deprelAt(tree, at))) found.push(headAt(tree, at));
    if (isInside && deprelAt(tree, at) === 'root' && uposAt(tree, at) === 'NOUN') return verbsBehind(word);
    if (deprelAt(tree, at) === 'appos') break;
    isInside ||= identifies(tree, at);
  }
  return wordsAt(word, found);
};

const isElsewhere = (governor: Word, passage: Passage, all: readonly Passage[], { pairs }: Alignment): boolean => {
  const told = pairs.get(governor);
  const found = told === undefined ? counterparts(governor, all) : [told];
  return found.length > 0 && found.every((word) => word.passage !== passage);
};

const DENIES = /^(?:deny|dispute|reject|dismiss|contest|contradict|question|refute|doubt)$/;
const UNSURE =
  /^(?:alleged|allegedly|apparently|suspected|suspect|accuse|accused|suspicion|possibly|probably|may|might)$/;

/** Words for a wrong, whoever did it. */
const WRONG =
  /^(?:murder|kidnap|abduct|poison|sabotage|steal|theft|rob|robbery|rape|abuse|torture|bribe|bribery|fraud|defraud|forge|embezzle|smuggle|traffic|loot|extort|blackmail|betray|lie|cheat|flee|confess|massacre|assassinate|assault|arson|spy|leak|corrupt|crime|guilty)$/;

const isSomebody = (word: Word | null): boolean =>
  word !== null && (isPerson(word.tree, word.index) || isPronoun(word) || /PER$/.test(word.token.name));

/** "who poisoned two patients": what a person is said to have done to others; to call them by it takes the report for proved. */
const blames = (word: Word): boolean => {
  const { agent, patient } = rolesOf(word);
  return WRONG.test(word.lemma) || (isSomebody(agent) && patient !== null);
};

/** A report that nobody in it gainsays: one speaker says it as a fact. */
const isReportedAsFact = (cited: Word): boolean => {
  const { passage } = cited;
  const claims = passage.claims.filter((claim) => covers(claim, cited) && claim.attribution.length > 0);
  const isPlain = claims.every(
    (claim) => claim.id === EDGE || cueWords(passage, claim).some((cue) => isNeutralReport(cue)),
  );
  const isUnsure = (word: Word): boolean =>
    UNSURE.test(word.token.form.toLowerCase()) && (claims.length === 0 || claims.some((claim) => covers(claim, word)));
  return (
    isPlain &&
    FACT.includes(statusAt(cited)) &&
    !passage.words.some((word) => DENIES.test(word.lemma) || isUnsure(word))
  );
};

/**
 * "The boy who had been pulled from the well was taken to …": the sentence is about what was done later, which another cited sentence
 * tells; that he had been pulled from a well, as the governor reported, only says which boy.
 */
export const onlyIdentifies = (draft: Word, cited: Word, all: readonly Passage[], alignment: Alignment): boolean =>
  isReportedAsFact(cited) &&
  !blames(draft) &&
  !blames(cited) &&
  governorsOf(draft).some((governor) => isElsewhere(governor, cited.passage, all, alignment));
