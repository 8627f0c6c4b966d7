import { isPassive } from '../../../reading/events/grammar.ts';
import { operatorOf } from '../../../reading/status/operators.ts';
import { formAt } from '../../../reading/tree.ts';
import { dateAt } from '../passage/dates.ts';
import { isBaseForm } from '../passage/looks.ts';
import { onceFor } from '../passage/once.ts';
import type { Passage, Word } from '../passage/passage.ts';
import { headOf } from '../passage/phrase.ts';
import { isContent, isLight, isNeutralReport, isTimeWord, isWeak } from '../passage/word-class.ts';
import type { Alignment } from './alignment.ts';
import { areKept, type Kept, keepsAllAbove } from './kept.ts';
import { keepsVoices } from './kept-voices.ts';
import { IN_PHRASE } from './moved-words.ts';
import { leftOutOf } from './omissions.ts';
import { isSameWord } from './same-word.ts';
import { isOfWeight } from './weight.ts';

/** What the parse of the cited sentence says of a word holds for the draft as well, where the draft keeps all that it hangs on. */
export type Carried = { readonly mood: boolean; readonly speaker: boolean; readonly roles: boolean };

export const NONE: Carried = { mood: false, speaker: false, roles: false };

const isGoverning = (word: Word): boolean =>
  (word.token.upos === 'VERB' && isContent(word) && !isWeak(word)) ||
  isNeutralReport(word) ||
  (operatorOf(word.lemma) !== null && !isLight(word) && /^(?:VERB|NOUN|ADJ)$/.test(word.token.upos));

const STANDS_FOR = /^(?:NOUN|PROPN|ADJ|NUM)$/;

/** "the approval of Nervalin" for "it": what says more of the noun that stands for a pronoun. */
const isOfPronoun = (word: Word, { words }: Passage, pairs: ReadonlyMap<Word, Word>): boolean => {
  for (let at = words.indexOf(word) - 1; IN_PHRASE.test(words[at]?.token.upos ?? ''); at -= 1) {
    const told = pairs.get(words[at] as Word);
    if (told !== undefined && words[at]?.token.upos !== 'ADP' && words[at]?.token.upos !== 'DET')
      return told.token.upos === 'PRON';
  }
  return false;
};

/** The draft adds a word that may make another statement of those around it. */
const addsWeight = (draft: Passage, { pairs }: Alignment): boolean =>
  draft.words.some(
    (word) =>
      !pairs.has(word) &&
      dateAt(word, draft) === undefined &&
      !isOfPronoun(word, draft, pairs) &&
      (isOfWeight(word) ||
        isGoverning(word) ||
        (isContent(word) && STANDS_FOR.test(word.token.upos) && !isTimeWord(word))),
  );

/** "is to meet" and "met": an infinitive with "to" is told as one, a finite verb as that. */
const isInfinitive = ({ tree, index }: Word): boolean => [1, 2].some((back) => formAt(tree, index - back) === 'to');

/** "close" and "closed": a bare form is told as one, else the draft may tell as done what is only meant. */
const isOfOneForm = (draft: Word, cited: Word): boolean => {
  if (isInfinitive(draft) !== isInfinitive(cited)) return false;
  const isVerb = draft.token.upos === 'VERB';
  if (!isVerb || draft.token.form.toLowerCase() === cited.token.form.toLowerCase()) return true;
  return cited.token.upos === 'VERB' && isBaseForm(draft) === isBaseForm(cited);
};

/** A condition that the draft does not keep may stand over all of the sentence. */
const dropsCondition = ({ words }: Passage, kept: Kept): boolean =>
  words.some((word) => CONDITION.test(word.token.form.toLowerCase()) && !kept.words.has(word));

const CONDITION = /^(?:if|unless)$/;

/** What a draft keeps, and what of that without another word for it. */
const keptBy = onceFor((alignment: Alignment): { readonly kept: Kept; readonly same: Kept } => {
  const pairs = [...alignment.pairs];
  const leftOut = leftOutOf(alignment);
  const other = new Set(
    pairs.filter(([own, told]) => !isSameWord(own, told) && told.token.upos !== 'PRON').map(([, told]) => told),
  );
  return {
    kept: { words: alignment.kept, leftOut },
    same: { words: new Set([...alignment.kept].filter((word) => !other.has(word))), leftOut },
  };
});

/** What has moved is kept too. */
const withMoved = onceFor(
  (alignment: Alignment): Alignment => ({
    ...alignment,
    pairs: new Map([...alignment.pairs, ...alignment.moved]),
    kept: new Set([...alignment.kept, ...alignment.moved.values()]),
  }),
);

const bearsOnTruth = (word: Word): boolean =>
  isOfWeight(word) ||
  isNeutralReport(word) ||
  (operatorOf(word.lemma) !== null && !isLight(word) && /^(?:VERB|NOUN|ADJ)$/.test(word.token.upos));

const CLAUSE = /^(?:root|conj|ccomp|advcl|acl|parataxis)/;

/** The draft leaves out no word of the cited sentence that says of anything in it whether it is so, nor what this takes part in. */
const dropsNoWeight = (cited: Word, { kept }: Alignment): boolean => {
  const head = headOf(cited);
  return (
    (head === null || kept.has(head) || CLAUSE.test(cited.token.deprel)) &&
    cited.passage.words.every((word) => kept.has(word) || !bearsOnTruth(word))
  );
};

const repeats = (draft: Word, cited: Word, alignment: Alignment): boolean =>
  alignment.pairs.get(draft) === cited &&
  !addsWeight(draft.passage, alignment) &&
  isOfOneForm(draft, cited) &&
  !dropsCondition(cited.passage, keptBy(alignment).kept);

const keepsAbove = (cited: Word, alignment: Alignment): boolean => keepsAllAbove(cited, keptBy(alignment).kept);

/** What of a cited word's reading the draft's word may take over. */
export const carriedOver = (draft: Word, cited: Word, alignment: Alignment): Carried => {
  const all = withMoved(alignment);
  const mood = repeats(draft, cited, all) && (keepsAbove(cited, all) || dropsNoWeight(cited, all));
  if (!mood || !repeats(draft, cited, alignment) || !keepsAbove(cited, alignment)) return { ...NONE, mood };
  const { kept, same } = keptBy(alignment);
  return {
    mood,
    speaker: keepsVoices(cited, kept),
    roles:
      isPassive(draft.tree, draft.index) === isPassive(cited.tree, cited.index) &&
      areKept(cited, same, 'obj', 'iobj', 'nsubj'),
  };
};
