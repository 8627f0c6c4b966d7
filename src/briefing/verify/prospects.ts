import { formAt } from '../../reading/tree.ts';
import { endsOf, infinitiveBehind } from './behind.ts';
import { counterparts } from './compare.ts';
import type { Passage, Word } from './passage.ts';
import { FACT, statusAt } from './statuses.ts';
import type { Fault } from './verdict.ts';
import { isLight } from './word-class.ts';

/** What follows one of these is made possible or meant, and need not come. */
const AHEAD =
  /\b(?:(?:clear|clears|cleared|clearing|pave|paves|paved|paving|open|opens|opened|opening) the (?:way|path|door) (?:for|to)|in order to|so as to|with a view to|with the (?:aim|intention|goal) of|(?:ready|prepared|willing|poised) to|(?:agreed|offered|offers|proposed|promised|pledged|vowed|hopes|hoped|hoping|plans|planned|intends|intended|wants|wanted|seeks|sought|tried|trying|attempted) to|(?:provides|provided|providing|calls|called|calling) for|(?:close|about|near) to|on the (?:verge|brink|point) of|so that)\b/giu;

const MODAL = /^(?:will|would|shall|should|may|might|could|can|must|to|wo|’ll|'ll)$/;

/** "would take", "was to give": the words as they stand. */
const isBehindModal = ({ tree, index }: Word): boolean =>
  [1, 2, 3].some((back) => MODAL.test(formAt(tree, index - back)));

/** Whoever says it at the sentence's edge does say it. */
const SAYS = /^(?:say|tell|announce|add|report)$/;

const isTold = (word: Word): boolean =>
  word.token.upos === 'VERB' &&
  !SAYS.test(word.lemma) &&
  !/^(?:amod|acl)$/.test(word.token.deprel) &&
  !isBehindModal(word) &&
  (word.token.tense === 'Past' || /^(?:has|have|had|was|were)$/.test(formAt(word.tree, word.index - 1))) &&
  FACT.includes(statusAt(word));

const toldBy = (word: Word, cited: readonly Passage[]): Word[] =>
  isLight(word)
    ? cited.flatMap(({ words }) => words.filter(({ lemma, token }) => lemma === word.lemma && token.upos === 'VERB'))
    : counterparts(word, cited);

/** What the cited text only makes possible, means or announces, and the draft tells as done. */
export const prospectFaults = (draft: Passage, cited: readonly Passage[]): Fault[] => {
  const ahead = new Set(
    cited.flatMap((passage) => endsOf(passage, AHEAD).flatMap((from) => infinitiveBehind(passage, from))),
  );
  const ownAhead = new Set(endsOf(draft, AHEAD).flatMap((from) => infinitiveBehind(draft, from)));
  const isAhead = (word: Word, other: Word): boolean => ahead.has(other) || (isLight(word) && isBehindModal(other));
  return draft.words
    .filter((word) => isTold(word) && !ownAhead.has(word))
    .flatMap((word): Fault[] => {
      const told = toldBy(word, cited);
      return told.length > 0 && told.every((other) => isAhead(word, other))
        ? [{ rule: 'modality', detail: `“${word.token.form}” lies ahead in the cited text` }]
        : [];
    });
};
