import { stem } from '../../library/terms.ts';
import { isPassive } from '../../reading/events/grammar.ts';
import { clauseBehind, endsOf } from './behind.ts';
import { counterparts, isLike } from './compare.ts';
import type { Passage, Word } from './passage.ts';
import { rolesOf } from './roles.ts';
import type { Fault } from './verdict.ts';
import { isContent, isName } from './word-class.ts';

const BETWEEN = /^(?:DET|ADJ|ADV|AUX|PART|NUM)$/;

const isNominal = ({ token }: Word): boolean => /^(?:NOUN|PROPN)$/.test(token.upos);

const isBetween = ({ token }: Word): boolean =>
  BETWEEN.test(token.upos) || (token.upos === 'VERB' && /ing$/.test(token.form));

/** The nearest noun on one side of a verb, as the words stand: parses take "neighbouring" for many things. */
const beside = (verb: Word, step: 1 | -1): Word | null => {
  const { words } = verb.passage;
  for (let at = words.indexOf(verb) + step; ; at += step) {
    const word = words[at];
    if (word === undefined) return null;
    if (isNominal(word)) return word;
    if (!isBetween(word)) return null;
  }
};

const isActive = ({ tree, index, token }: Word): boolean => token.upos === 'VERB' && !isPassive(tree, index);

/** Whoever stands before the verb stands behind it in the cited text, and whom it does it to there does it here. */
const isFlipped = (draft: Word, cited: Word): boolean => {
  const [doer, sufferer] = [beside(draft, -1), beside(draft, 1)];
  const [agent, other] = [rolesOf(cited).agent, beside(cited, 1)];
  if (doer === null || sufferer === null || agent === null || other === null) return false;
  return isLike(doer, other) && isLike(sufferer, agent) && !isLike(doer, agent);
};

const areOneVerb = (a: Word, b: Word): boolean => isActive(a) && isActive(b) && stem(a.lemma) === stem(b.lemma);

const flipFaults = (draft: Passage, cited: readonly Passage[]): Fault[] =>
  draft.words.flatMap((word): Fault[] => {
    const same = cited.flatMap(({ words }) => words.filter((other) => areOneVerb(word, other)));
    return same.length > 0 && same.every((other) => isFlipped(word, other))
      ? [{ rule: 'roles', detail: `“${word.token.form}”: who does it and who suffers it have changed places` }]
      : [];
  });

const CONDITION = /\b(?:if|unless|provided that|on condition that)\b/giu;

const conditionsIn = (passage: Passage): Word[] =>
  endsOf(passage, CONDITION).flatMap((from) => clauseBehind(passage, from));

const isTelling = (word: Word): boolean => word.token.upos === 'VERB' && isContent(word) && !isName(word);

/** "will pay if they leave" of "will leave if they pay": what is done and what it hangs on have changed places. */
const conditionFaults = (draft: Passage, cited: readonly Passage[]): Fault[] => {
  const [own, told] = [new Set(conditionsIn(draft)), new Set(cited.flatMap(conditionsIn))];
  if (own.size === 0 || told.size === 0) return [];
  const isMoved = (word: Word): boolean => {
    const others = counterparts(word, cited).filter(({ token }) => token.upos === 'VERB');
    return others.length > 0 && others.every((other) => told.has(other) !== own.has(word));
  };
  const verbs = draft.words.filter(isTelling);
  const inside = verbs.find((word) => own.has(word) && isMoved(word));
  const outside = verbs.find((word) => !own.has(word) && isMoved(word));
  return inside !== undefined && outside !== undefined
    ? [{ rule: 'roles', detail: `“${outside.token.form}” hangs on “${inside.token.form}”, not so in the cited text` }]
    : [];
};

/** What stands on the other side in the cited text: of a verb, or of a condition. */
export const flippedFaults = (draft: Passage, cited: readonly Passage[]): Fault[] => [
  ...flipFaults(draft, cited),
  ...conditionFaults(draft, cited),
];
