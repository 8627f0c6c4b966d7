import { dependentsBy, formAt } from '../../../reading/tree.ts';
import type { Alignment } from '../alignment/alignment.ts';
import { clauseBehind, endsOf, infinitiveBehind } from '../passage/behind.ts';
import { counterparts } from '../passage/compare.ts';
import type { Passage, Word } from '../passage/passage.ts';
import { wordsAt } from '../passage/phrase.ts';
import { isContent, isLight, isName } from '../passage/word-class.ts';
import type { Fault } from '../verdict.ts';
import { FACT } from './classes.ts';
import { statusAt } from './statuses.ts';

/** What follows one of these is made possible or meant, and need not come. */
const AHEAD =
  /\b(?:(?:clear|clears|cleared|clearing|pave|paves|paved|paving|open|opens|opened|opening) the (?:way|path|door) (?:for|to)|in order to|so as to|with a view to|with the (?:aim|intention|goal) of|(?:ready|prepared|willing|poised) to|(?:agreed|offered|offers|proposed|promised|pledged|vowed|hopes|hoped|hoping|plans|planned|intends|intended|wants|wanted|seeks|sought|tried|trying|attempted) to|(?:provides|provided|providing|calls|called|calling) for|(?:close|about|near) to|(?:has|have) (?:[\p{L}\d]+ ){1,4}(?:hours?|days?|weeks?|months?|time) to|on the (?:verge|brink|point) of|so that)\b/giu;

const MODAL = /^(?:will|would|shall|should|may|might|could|can|must|to|wo|’ll|'ll)$/;

/** "would take", "was to give": the words as they stand. */
const isBehindModal = ({ tree, index }: Word): boolean =>
  [1, 2, 3].some((back) => MODAL.test(formAt(tree, index - back)));

/** "plans to build it were withdrawn": told of what stands before the infinitive. */
const isOfPlan = (word: Word, ahead: ReadonlySet<Word>): boolean =>
  /^(?:is|are|was|were|has|have|had)$/.test(formAt(word.tree, word.index - 1)) &&
  wordsAt(word, dependentsBy(word.tree, word.index, 'nsubj')).some((subject) => !ahead.has(subject));

/** Whoever says it at the sentence's edge does say it. */
const SAYS = /^(?:say|tell|announce|add|report)$/;

const isTold = (word: Word): boolean =>
  word.token.upos === 'VERB' &&
  !SAYS.test(word.lemma) &&
  !/^(?:amod|acl)$/.test(word.token.deprel) &&
  !isBehindModal(word) &&
  (word.token.tense === 'Past' || /^(?:has|have|had|was|were)$/.test(formAt(word.tree, word.index - 1))) &&
  FACT.includes(statusAt(word));

/** What nobody can rule out, confirm or say stands behind these, and is open. */
const OPEN =
  /\b(?:not|cannot|n['’]t|unable to|impossible to|too early to|too soon to) (?:yet |immediately |be )*(?:rule out|ruled out|exclude|excluded|confirm|confirmed|verify|verified|say|said|tell|clear|known|certain|sure)(?: yet)? (?:that|whether|if)\b/giu;

const LEAVES_OPEN =
  /\b(?:not|n['’]t|cannot|no|rul(?:e|es|ed|ing) out|exclud\p{L}*|whether|if|could|may|might|possib\p{L}*|perhaps|unclear|unknown|uncertain|unable|too early|too soon|open|question\p{L}*|doubt\p{L}*|consider\p{L}*|examin\p{L}*|investigat\p{L}*)\b/iu;

const FEWEST = 2;

/** "the letter was a hoax" of who could not rule out that it was. */
const openFaults = (draft: Passage, cited: readonly Passage[], { pairs }: Alignment): Fault[] => {
  const open = new Set(
    cited.flatMap((passage) => endsOf(passage, OPEN).flatMap((from) => clauseBehind(passage, from))),
  );
  const told = draft.words.filter((word) => isContent(word) && !isName(word) && open.has(pairs.get(word) as Word));
  const clause = draft.text.slice(draft.span.start, told.at(-1)?.token.end ?? draft.span.start);
  return told.length >= FEWEST && !LEAVES_OPEN.test(clause)
    ? [{ rule: 'modality', detail: `“${told[0]?.token.form}” is left open in the cited text` }]
    : [];
};

const toldBy = (word: Word, cited: readonly Passage[]): Word[] =>
  isLight(word)
    ? cited.flatMap(({ words }) => words.filter(({ lemma, token }) => lemma === word.lemma && token.upos === 'VERB'))
    : counterparts(word, cited);

const aheadFaults = (draft: Passage, cited: readonly Passage[]): Fault[] => {
  const ahead = new Set(
    cited.flatMap((passage) => endsOf(passage, AHEAD).flatMap((from) => infinitiveBehind(passage, from))),
  );
  const ownAhead = new Set(endsOf(draft, AHEAD).flatMap((from) => infinitiveBehind(draft, from)));
  const isAhead = (word: Word, other: Word): boolean =>
    (ahead.has(other) && !isOfPlan(other, ahead)) || (isLight(word) && isBehindModal(other));
  return draft.words
    .filter((word) => isTold(word) && !ownAhead.has(word))
    .flatMap((word): Fault[] => {
      const told = toldBy(word, cited);
      return told.length > 0 && told.every((other) => isAhead(word, other))
        ? [{ rule: 'modality', detail: `“${word.token.form}” lies ahead in the cited text` }]
        : [];
    });
};

/** What the cited text only makes possible, means or announces, or leaves open, and the draft tells as done or so. */
export const prospectFaults = (draft: Passage, cited: readonly Passage[], alignment: Alignment): Fault[] => [
  ...aheadFaults(draft, cited),
  ...openFaults(draft, cited, alignment),
];
