import type { Claim, Status } from '../../../domain/reading.ts';
import type { Span } from '../../../domain/span.ts';
import { lemmaAt } from '../../../reading/events/grammar.ts';
import { operatorOf } from '../../../reading/status/operators.ts';
import { claimAround } from '../../../reading/status/status-in-article.ts';
import { isNegated, statusOf } from '../../../reading/status/status-of.ts';
import { dependentsBy, formAt, headAt, relation } from '../../../reading/tree.ts';
import { onceFor } from '../passage/once.ts';
import { type Passage, type Word, wordingOf } from '../passage/passage.ts';
import { maySame, referents } from '../passage/phrase.ts';
import { rolesOf } from '../passage/roles.ts';
import type { Fault } from '../verdict.ts';
import { wordsOfVoice } from '../voices/voices.ts';
import { isAllAccusation, VOUCHES } from './accusations.ts';
import { isOutcomeOf, isPutOff, isWaitedFor } from './ahead.ts';
import { FACT, HEDGED, NOT } from './classes.ts';
import { clauseOf, conditionAt, FAILS, mainOf } from './clause.ts';
import { isAsked } from './reserved.ts';
import { isRebutted, statusAt } from './statuses.ts';

/** For a word in a condition: whether it must not come about ("unless it reopens", "if it is not reopened"). */
const isUnmet = ({ tree, index }: Word): boolean => {
  const clause = clauseOf(tree, index);
  const isNot = isNegated(tree, clause) || FAILS.test(lemmaAt(tree, mainOf(tree, clause)));
  return (conditionAt(tree, index) === 'unless') !== isNot;
};

const ALLOWED: Readonly<Record<Status, readonly Status[]>> = {
  asserted: ['asserted', 'claimed'],
  claimed: ['asserted', 'claimed', 'alleged'],
  alleged: ['alleged', 'claimed'],
  denied: ['denied', 'did-not-happen'],
  'did-not-happen': ['did-not-happen', 'denied'],
  planned: ['planned'],
  threatened: ['threatened'],
  conditional: ['conditional', 'possible', 'planned'],
  possible: ['possible', 'conditional', 'planned', 'alleged'],
};

const turned = (status: Status): readonly Status[] => {
  if (NOT.includes(status)) return ['asserted', 'claimed', 'planned', 'possible', 'alleged', 'conditional'];
  return NOT;
};

/** "blocked the roads to protest": what something is done for, which is neither told as done nor as planned. */
const isPurpose = ({ tree, index, token }: Word): boolean =>
  relation(token.deprel) === 'advcl' &&
  operatorOf(lemmaAt(tree, token.head)) !== 'planned' &&
  dependentsBy(tree, index, 'mark').some((mark) => formAt(tree, mark) === 'to');

/** "to talk" of a visit "for talks". */
const isNamedPurpose = (draft: Word, cited: Word): boolean =>
  cited.token.upos === 'NOUN' && /^(?:advcl|acl|xcomp)$/.test(draft.token.deprel);

/** The second of two joined verbs may hang on the first or on what governs it. */
const mayStandAlone = ({ tree, index, token }: Word): boolean =>
  token.deprel === 'conj' && !isNegated(tree, index) && dependentsBy(tree, index, 'aux').length === 0;

/** "expect it to fall, but warn of rain": behind a comma and "but" the first verb goes on, whatever the parse makes of it. */
const isBehindBut = ({ tree, index, token }: Word): boolean =>
  token.upos === 'VERB' && formAt(tree, index - 1) === 'but' && formAt(tree, index - 2) === ',';

const auxiliariesOf = ({ tree, index }: Word): string[] => {
  const clause = clauseOf(tree, index);
  return dependentsBy(tree, clause, 'aux').map((aux) => formAt(tree, aux));
};

const CONDITION = /\b(?:if|unless|until|till|before)\b/i;

/** "did not attend", or "would not attend" alone, of who would not unless prisoners were freed. */
const losesWhen = (draft: Word, cited: Word): boolean => {
  if (!auxiliariesOf(cited).some((aux) => /^(?:will|would|wo)$/.test(aux))) return false;
  if (auxiliariesOf(draft).some((aux) => /^(?:did|has|have|had)$/.test(aux))) return true;
  return /\bunless\b/i.test(wordingOf(cited.passage)) && !CONDITION.test(wordingOf(draft.passage));
};

/** "found that hackers used it" of what is only suspected. */
const isVouchedFor = onceFor(({ tree, index }: Word): boolean => {
  const clause = clauseOf(tree, index);
  return (
    /^(?:ccomp|xcomp)$/.test(tree.tokens[clause]?.deprel ?? '') && VOUCHES.test(lemmaAt(tree, headAt(tree, clause)))
  );
});

const isConditional = onceFor(({ tree, index }: Word): boolean => conditionAt(tree, index) !== null);

const UNSURE: readonly Status[] = ['possible', 'alleged'];

/** "a long blockade could …": what the draft tells as no more than possible may stand within what is no more than that. */
const statusAbove = (word: Word, own: Status): Status => {
  const { tree, sentence } = word;
  const above = statusOf(sentence, clauseOf(tree, headAt(tree, word.index)));
  return headAt(tree, word.index) >= 0 && HEDGED.includes(above) ? above : own;
};

/** "will bring jobs" of a sale that "would create" them: an object is as real as what makes it, on both sides. */
const toldOf = (draft: Word, cited: Word, said: Status): Status => {
  const own = statusAt(cited);
  if (FACT.includes(own) && HEDGED.includes(said) && /^(?:NOUN|ADJ|ADV)$/.test(cited.token.upos))
    return statusAbove(cited, own);
  if (!FACT.includes(own) || draft.token.upos !== 'NOUN' || cited.token.upos !== 'NOUN') return own;
  const isObject = [draft, cited].every(({ token }) => /^(?:obj|nsubj:pass)$/.test(token.deprel));
  const verb = cited.passage.words.find(
    ({ sentence, index }) => sentence === cited.sentence && index === cited.token.head,
  );
  return isObject &&
    verb?.token.upos === 'VERB' &&
    /^(?:planned|possible|conditional)$/.test(statusOf(verb.sentence, verb.index))
    ? statusOf(verb.sentence, verb.index)
    : own;
};

const ANNOUNCES =
  /^(?:announce|plan|propose|order|approve|decide|demand|promise|recommend|prepare|consider|schedule|pledge|vow|threaten|back|support|oppose|reject)$/;

/** "announced the closure of 40 schools": what is announced by its noun lies ahead. */
const isAnnounced = ({ tree, index, token }: Word): boolean =>
  token.upos === 'NOUN' &&
  /^(?:obj|nsubj:pass)$/.test(token.deprel) &&
  ANNOUNCES.test(lemmaAt(tree, headAt(tree, index)));

/** "plans to build a plant employing 900": a participle is as real as what it tells of. */
const isOfPlanned = ({ sentence, tree, index, token }: Word): boolean => {
  const above = headAt(tree, index);
  return (
    /^(?:acl|advcl)$/.test(token.deprel) &&
    /ing$/.test(token.form) &&
    dependentsBy(tree, index, 'aux').length === 0 &&
    dependentsBy(tree, index, 'mark').every((mark) => formAt(tree, mark) === 'near') &&
    (operatorOf(lemmaAt(tree, above)) === 'planned' || HEDGED.includes(statusOf(sentence, clauseOf(tree, above))))
  );
};

/** "insulting the president": names a deed that nobody need have done. */
const isGerund = ({ tree, index, token }: Word): boolean =>
  /^(?:csubj|nsubj)/.test(token.deprel) && /ing$/.test(formAt(tree, index)) && token.upos === 'VERB';

const isBesideCue = ({ passage, sentence, token }: Word, { cue, attribution }: Claim): boolean => {
  const head = passage.words.find((word) => word.sentence === sentence && word.index === token.head);
  const isIn = (span: Span | null): boolean =>
    head !== undefined && span !== null && span.start <= head.token.start && span.end >= head.token.end;
  return token.deprel === 'conj'
    ? isIn(cue)
    : token.deprel === 'acl:relcl' && attribution.some(({ span }) => isIn(span));
};

/** "alleged fraud and called for protests": what whoever alleges does beside is no allegation, though parses take it for one. */
const isOwnDeedOfSpeaker = (draft: Word, cited: Word): boolean => {
  const { agent } = rolesOf(cited);
  const claim = claimAround(draft.passage.claims, draft.token);
  return (
    agent !== null &&
    claim !== null &&
    isBesideCue(draft, claim) &&
    claim.attribution.some((voice) => maySame(wordsOfVoice(draft.passage, voice), referents(agent)))
  );
};

/** "money laundering" on both sides: names a kind of deed. */
const nameOneKind = (draft: Word, cited: Word): boolean =>
  draft.phrases.some((phrase) => /ing$/.test(phrase) && cited.phrases.includes(phrase));

/** "citing", "insisting that …": goes with what is said, and lies not ahead. */
const isSaying = ({ lemma }: Word): boolean =>
  operatorOf(lemma) !== null || /^(?:cite|quote|accuse|base|follow|use)$/.test(lemma);

/** "charged with the murder of a teacher who was stabbed": what a relative clause tells is no part of the charge. */
const isToldBeside = ({ token }: Word): boolean => token.deprel === 'acl:relcl' && token.tense === 'Past';

/** "a law banning plastic bags": what a law or a deal does, it is yet to do. */
const isOfLaw = ({ tree, token }: Word): boolean => {
  const isMade = token.deprel === 'advcl' && /ing$/.test(token.form);
  const nouns = isMade ? dependentsBy(tree, token.head, 'obj') : /^acl/.test(token.deprel) ? [token.head] : [];
  return nouns.some((noun) => LAW.test(lemmaAt(tree, noun)));
};

const LAW =
  /^(?:law|bill|act|decree|order|rule|measure|deal|agreement|plan|proposal|treaty|legislation|amendment|resolution)$/;

const DENIES = /^(?:deny|reject|dismiss)$/;

const isDenial = ({ lemma, token }: Word): boolean => token.upos === 'VERB' && DENIES.test(lemma);

const holdsDenial = ({ words }: Passage): boolean => words.some(isDenial);

/** "denied an accusation that it moved troops" of an accusation "which it denied": alleged and denied are one there. */
const isDeniedBeside = (draft: Word, cited: Word, said: Status, told: Status): boolean =>
  said === 'denied' && told === 'alleged' && holdsDenial(draft.passage) && holdsDenial(cited.passage);

/** What is wrong between what the draft and the cited text say of whether it happened; `opposed`: their words deny each other. */
export const moodFault = (draft: Word, cited: Word, opposed: boolean): Fault | null => {
  const [said, told] = [statusAt(draft), toldOf(draft, cited, statusAt(draft))];
  const detail = `${draft.token.form} is ${said}, but ${cited.token.form} is ${told}`;
  if (isConditional(draft) && isConditional(cited))
    return (isUnmet(draft) !== isUnmet(cited)) === opposed ? null : { rule: 'polarity', detail };
  if (!opposed && isVouchedFor(draft) && !FACT.includes(told) && FACT.includes(said))
    return { rule: 'modality', detail };
  if (!opposed && FACT.includes(said) && draft.token.deprel !== 'advcl' && isOutcomeOf(cited) && !isSaying(cited))
    return { rule: 'modality', detail };
  if (!opposed && NOT.includes(said) && NOT.includes(told) && losesWhen(draft, cited))
    return { rule: 'modality', detail };
  if (opposed ? turned(told).includes(said) : ALLOWED[said].includes(told)) return null;
  if (!opposed && FACT.includes(said) && UNSURE.includes(told) && isAsked(draft) && isAsked(cited)) return null;
  if (!opposed && isDeniedBeside(draft, cited, said, told)) return null;
  if (!opposed && told === 'alleged' && FACT.includes(said) && [draft, cited].every(isDenial)) return null;
  if (said === 'planned' && FACT.includes(told) && isWaitedFor(draft)) return null;
  if (said === 'did-not-happen' && told === 'planned' && isPutOff(draft)) return null;
  if (FACT.includes(said) && HEDGED.includes(told) && (isGerund(draft) || nameOneKind(draft, cited))) return null;
  if (said === 'alleged' && FACT.includes(told) && isToldBeside(draft)) return null;
  if (said === 'alleged' && FACT.includes(told) && isAllAccusation(cited)) return null;
  if (said === 'alleged' && NOT.includes(told) && isRebutted(draft)) return null;
  if (said === 'alleged' && FACT.includes(told) && isOwnDeedOfSpeaker(draft, cited)) return null;
  if (HEDGED.includes(said) && FACT.includes(told) && (isOfLaw(cited) || isOutcomeOf(cited))) return null;
  if (said === 'possible' && FACT.includes(told) && draft.token.upos === 'VERB' && cited.token.upos === 'NOUN')
    return null;
  if (said === 'planned' && isNamedPurpose(draft, cited)) return null;
  if (said === 'planned' && FACT.includes(told) && isAnnounced(cited)) return null;
  if (FACT.includes(said) && HEDGED.includes(told) && isOfPlanned(draft)) return null;
  if (!NOT.includes(said) && (isPurpose(draft) || isPurpose(cited))) return null;
  if (NOT.includes(told) && FACT.includes(said) && mayStandAlone(cited)) return null;
  if (HEDGED.includes(told) && FACT.includes(said) && isBehindBut(cited)) return null;
  if (NOT.includes(said) && FACT.includes(told) && mayStandAlone(draft)) return null;
  return { rule: opposed || NOT.includes(said) !== NOT.includes(told) ? 'polarity' : 'modality', detail };
};
