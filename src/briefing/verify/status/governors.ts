import { operatorOf } from '../../../reading/status/operators.ts';
import { dependentsBy, formAt, headAt } from '../../../reading/tree.ts';
import type { Alignment } from '../alignment/alignment.ts';
import { isSameWord } from '../alignment/same-word.ts';
import { isOfWeight } from '../alignment/weight.ts';
import type { Passage, Word } from '../passage/passage.ts';
import { headOf, selves, wordsAt } from '../passage/phrase.ts';
import { isNeutralReport } from '../passage/word-class.ts';
import type { Fault } from '../verdict.ts';
import { isNegative } from '../words/negative.ts';
import { isWaitedFor } from './fixed.ts';

/** What somebody is made or helped to do is done. */
const BRINGS_ABOUT =
  /^(?:help|force|persuade|require|cause|lead|allow|let|permit|enable|able|need|easy|hard|difficult)$/;

/** Under these what they govern is not told as done. */
const isUnsure = ({ lemma }: Word): boolean => {
  const status = operatorOf(lemma);
  if (EXPECTS.test(lemma)) return true;
  return status !== null && !/^(?:claimed|possible)$/.test(status) && !BRINGS_ABOUT.test(lemma);
};

/** What these govern lies ahead. */
const EXPECTS = /^(?:expect|forecast|predict|project)$/;

/** "are said to have signed": nobody in particular vouches for it. */
const isHearsay = ({ lemma, tree, index }: Word): boolean =>
  /^(?:say|report|believe|think|understand|rumour|rumor|repute|presume)$/.test(lemma) &&
  /^(?:is|are|was|were|been)$/.test(formAt(tree, index - 1)) &&
  formAt(tree, index + 1) === 'to';

const FARTHEST = 20;

/** ", financed in part by a foundation,": it governs nothing behind it. */
const isInserted = ({ tree, index, token }: Word): boolean =>
  formAt(tree, index - 1) === ',' && /^(?:acl|advcl)/.test(token.deprel) && token.verbForm === 'Part';

const ACCUSES_WITH = /^(?:charge|indict|investigate|sue|arrest|question|detain)$/;

/** "accused by prosecutors of ordering", "charged with rigging": the verb before "of", "from" or "with", whatever the parse hangs the gerund on. */
const beforeGerund = (word: Word): Word | null => {
  const { tree, index, token } = word;
  if (!/ing$/.test(token.form) || !/^(?:of|from|with|for|over)$/.test(formAt(tree, index - 1))) return null;
  const isOfAny = /^(?:of|from)$/.test(formAt(tree, index - 1));
  for (let at = index - 2; at >= 0 && index - at <= FARTHEST; at -= 1) {
    const [before] = wordsAt(word, [at]);
    if (before !== undefined && before.token.upos === 'VERB' && before.token.deprel !== 'amod')
      return isOfAny || ACCUSES_WITH.test(before.lemma) ? before : null;
  }
  return null;
};

/** "threatened in a letter to the board to withdraw": the nearest verb before. */
const beforeInfinitive = (word: Word): Word | null => {
  if (formAt(word.tree, word.index - 1) !== 'to') return null;
  for (let at = word.index - 2; at >= 0 && word.index - at <= FARTHEST; at -= 1) {
    const [before] = wordsAt(word, [at]);
    if (before?.token.upos === 'VERB' && before.token.deprel !== 'amod' && !isInserted(before)) return before;
  }
  return null;
};

const governorOf = (word: Word): Word | null => {
  const { tree, index, token } = word;
  const before = beforeGerund(word) ?? beforeInfinitive(word);
  if (before !== null) return before;
  const hangs =
    /^(?:xcomp|ccomp)/.test(token.deprel) ||
    dependentsBy(tree, index, 'mark').some((mark) => formAt(tree, mark) === 'to');
  return hangs ? (wordsAt(word, [headAt(tree, index)])[0] ?? null) : null;
};

const isTold = ({ tree, index, token }: Word): boolean =>
  token.upos === 'VERB' &&
  !/ing$/.test(token.form) &&
  token.deprel !== 'xcomp' &&
  [1, 2, 3].every((back) => formAt(tree, index - back) !== 'to');

/** The draft says by another word that it is not sure. */
const hasOther = ({ words }: Passage, { pairs }: Alignment): boolean =>
  words.some(
    (word) =>
      !pairs.has(word) &&
      (isOfWeight(word) ||
        isNegative(word.lemma) ||
        (isUnsure(word) && /^(?:VERB|NOUN|ADJ|ADV)$/.test(word.token.upos))),
  );

/** What somebody is asked to do need not come. */
const ASKS = /^(?:invite|ask|urge|call|demand|request|appeal|beg|plead|press)$/;

/** Nouns whose infinitive is only open to somebody. */
const PERMITS =
  /^(?:right|chance|opportunity|option|permission|licence|license|power|authority|freedom|ability|capacity|entitlement|leave)$/;

const MAY = /^(?:can|could|may|might)$/;
const IS_FREE = /^(?:entitle|allow|permit|authorise|authorize|empower|free|able|enable|let|eligible|right)$/;

/** "will answer" of who reserves the right to answer. */
const isOnlyPermitted = (own: Word, told: Word): Word | null => {
  const [noun] = formAt(told.tree, told.index - 1) === 'to' ? wordsAt(told, [told.index - 2]) : [];
  if (noun === undefined || !PERMITS.test(noun.lemma)) return null;
  return own.passage.words.some(
    ({ token, lemma }) => (token.upos === 'AUX' && MAY.test(token.form)) || IS_FREE.test(lemma),
  )
    ? null
    : noun;
};

const isAhead = ({ tree, index }: Word): boolean =>
  dependentsBy(tree, index, 'aux').some((aux) => /^(?:will|would)$/.test(formAt(tree, aux)));

/** "received helicopters" of who asked for them. */
const isReceived = (word: Word, { pairs }: Alignment): boolean => {
  const told = pairs.get(word);
  const verb = headOf(word);
  return (
    told !== undefined &&
    /^(?:obj|nsubj:pass)$/.test(word.token.deprel) &&
    verb !== null &&
    !pairs.has(verb) &&
    isTold(verb) &&
    isWaitedFor(told)
  );
};

/** Says, claims or believes what follows. */
const isHolding = (word: Word): boolean =>
  isNeutralReport(word) || /^(?:claimed|possible)$/.test(operatorOf(word.lemma) ?? '');

const speaks = ({ words }: Passage, { pairs }: Alignment): boolean =>
  words.some(
    (word) =>
      !pairs.has(word) && (isHolding(word) || isUnsure(word)) && /^(?:VERB|NOUN|ADP|SCONJ|ADV)$/.test(word.token.upos),
  );

/** "where the opposition claims that slips were forged": the clause is kept, and whoever claims it is left out, though another still says the rest. */
const heldBy = (told: Word, kept: ReadonlySet<Word>): Word | null => {
  const holder = told.token.deprel === 'ccomp' ? headOf(told) : null;
  if (holder === null || kept.has(holder) || holder.token.upos !== 'VERB' || !isHolding(holder)) return null;
  const subjects = wordsAt(holder, dependentsBy(holder.tree, holder.index, 'nsubj'));
  const isOwn = wordsAt(told, dependentsBy(told.tree, told.index, 'nsubj')).some(({ token }) => token.upos === 'PRON');
  const isOut = subjects.length > 0 && subjects.every((subject) => selves(subject).every((word) => !kept.has(word)));
  return isOut && !isOwn ? holder : null;
};

/** "ordered the killing" of who is accused of ordering it: the draft repeats a verb without the word that says that it is not sure. */
export const governorFaults = (draft: Passage, alignment: Alignment): Fault[] => {
  const isReworded = hasOther(draft, alignment);
  const { kept } = alignment;
  const isSpoken = speaks(draft, alignment);
  const received = isReworded ? undefined : draft.words.find((word) => isReceived(word, alignment));
  const waited: Fault[] =
    received === undefined
      ? []
      : [{ rule: 'modality', detail: `“${received.token.form}” is only asked for in the cited text` }];
  const ungoverned = [...alignment.pairs].flatMap(([own, told]): Fault[] => {
    const holder = isSpoken || !isSameWord(own, told) ? null : heldBy(told, kept);
    if (holder !== null)
      return [
        {
          rule: 'speaker',
          detail: `“${own.token.form}” is only what somebody “${holder.token.form}” in the cited text`,
        },
      ];
    if (!isTold(own) || isNeutralReport(own) || told.token.upos !== 'VERB' || !isSameWord(own, told)) return [];
    const noun = isOnlyPermitted(own, told);
    if (noun !== null)
      return [{ rule: 'modality', detail: `“${own.token.form}” is only a ${noun.token.form} in the cited text` }];
    const governor = governorOf(told);
    if (governor === null || !(isUnsure(governor) || isHearsay(governor)) || kept.has(governor)) return [];
    const isLost = isAhead(own) ? ASKS.test(governor.lemma) : !isReworded;
    return isLost
      ? [{ rule: 'modality', detail: `“${own.token.form}” is no more than “${governor.token.form}” in the cited text` }]
      : [];
  });
  return [...waited, ...ungoverned];
};
