import { stem } from '../../../library/terms.ts';
import { casesOf, isPassive } from '../../../reading/events/grammar.ts';
import { dependentsBy, dependentsOf, formAt, subtree } from '../../../reading/tree.ts';
import type { Alignment } from '../alignment/alignment.ts';
import { clauseBehind, endsOf } from '../passage/behind.ts';
import { counterparts, isLike } from '../passage/compare.ts';
import { isNoun } from '../passage/looks.ts';
import { type Passage, type Word, wordingOf } from '../passage/passage.ts';
import { headOf, wholePhrase, wordsAt } from '../passage/phrase.ts';
import { rolesOf } from '../passage/roles.ts';
import { isContent, isName, isNeutralReport } from '../passage/word-class.ts';
import type { Fault } from '../verdict.ts';

const BETWEEN = /^(?:DET|ADJ|ADV|AUX|PART|NUM)$/;

const isBetween = ({ token }: Word): boolean =>
  BETWEEN.test(token.upos) || (token.upos === 'VERB' && /ing$/.test(token.form));

/** The nearest noun on one side of a verb, as the words stand: parses take "neighbouring" for many things. */
const beside = (verb: Word, step: 1 | -1): Word | null => {
  const { words } = verb.passage;
  for (let at = words.indexOf(verb) + step; ; at += step) {
    const word = words[at];
    if (word === undefined || word.sentence !== verb.sentence) return null;
    if (isNoun(word)) return word;
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

/** "voted 9 to 4", "from 62 to 65": two numbers of which each has its place. */
const TWO = /\b(\d[\d,.]*)(?: votes?| percent)? (?:to|against) (\d[\d,.]*\d|\d)\b/gu;

const twosIn = (passage: Passage): string[] =>
  [...wordingOf(passage).matchAll(TWO)].map(([, one, other]) => `${one} ${other}`);

const twoFaults = (draft: Passage, cited: readonly Passage[]): Fault[] => {
  const told = cited.flatMap(twosIn);
  const turned = (two: string): string => two.split(' ').toReversed().join(' ');
  return twosIn(draft)
    .filter((two) => two !== turned(two) && told.includes(turned(two)) && !told.includes(two))
    .map((two) => ({
      rule: 'number',
      detail: `“${two.replace(' ', ' to ')}” is the other way round in the cited text`,
    }));
};

/** What only houses, keeps or serves those whose name it bears. */
const HOUSE =
  /^(?:museum|university|college|school|hospital|club|bank|company|firm|newspaper|airline|airport|port|court|church|theatre|theater|zoo|prison|government|cabinet|lawyer|office|team|son|daughter|wife|husband|brother|sister)$/;

/** A person, or a place, that in the cited text only names the house which does it: "the Museum of Aldemar". */
const isHoused = (name: Word, agent: Word): boolean => {
  const isOf = casesOf(name.tree, name.index).includes('of') && headOf(name) === agent;
  const isOfState = /^(?:government|cabinet)$/.test(agent.lemma) && !/PER$/.test(name.token.name);
  return isOf && isName(name) && HOUSE.test(agent.lemma) && !isOfState;
};

const CLAUSE = /^(?:acl|advcl)/;

/** Somebody in a clause that says more of whoever does it: "a diplomat who briefed the press said …". */
const isInClause = (word: Word, agent: Word): boolean => {
  const inside = new Set(wordsAt(agent, subtree(agent.tree, agent.index)));
  const whole = new Set(wholePhrase(agent));
  return (
    word.sentence === agent.sentence && inside.has(word) && !whole.has(word) && CLAUSE.test(deprelUnder(word, agent))
  );
};

/** How the branch on which a word stands hangs on another. */
const deprelUnder = (word: Word, top: Word): string => {
  let at: Word | null = word;
  while (at !== null && at.token.head !== top.index) at = headOf(at);
  return at?.token.deprel ?? '';
};

/** Who does it in the draft only stands with whoever does it in the cited text, who is left out. */
const doerFaults = ({ pairs }: Alignment): Fault[] => {
  const kept = new Set(pairs.values());
  return [...pairs].flatMap(([own, told]): Fault[] => {
    if (!areOneVerb(own, told)) return [];
    const [said, agent] = [rolesOf(own).agent, rolesOf(told).agent];
    const doer = said === null ? undefined : pairs.get(said);
    if (said === null || doer === undefined || agent === null || doer === agent || kept.has(agent)) return [];
    return isHoused(doer, agent) || (isNeutralReport(own) && isNoun(said) && isNoun(doer) && isInClause(doer, agent))
      ? [{ rule: 'roles', detail: `${said.token.form} does not do it, ${agent.token.form} does in the cited text` }]
      : [];
  });
};

const CASES = ['case', 'mark'] as const;

/** The preposition by which a word hangs on another: "of" of "cleared of fraud", "convicted of misleading". */
const caseOf = ({ tree, index }: Word): string | null => {
  const found = CASES.flatMap((name) => [...dependentsBy(tree, index, name)])[0];
  return found === undefined ? null : formAt(tree, found);
};

const inCase = (verb: Word, form: string): Word[] =>
  wordsAt(verb, dependentsOf(verb.tree, verb.index)).filter((word) => caseOf(word) === form);

/** "convicted of fraud" of who was cleared of fraud and convicted of something else. */
const complementFaults = (draft: Passage, cited: readonly Passage[]): Fault[] =>
  draft.words.flatMap((verb): Fault[] => {
    if (verb.token.upos !== 'VERB') return [];
    const same = cited.flatMap(({ words }) =>
      words.filter((word) => word.token.upos === 'VERB' && stem(word.lemma) === stem(verb.lemma)),
    );
    const own = inCase(verb, 'of').filter((word) => isContent(word) && !isName(word));
    const other = own.find(
      (word) =>
        same.length > 0 &&
        same.every((told) => {
          const theirs = inCase(told, 'of');
          const elsewhere = counterparts(word, cited).filter((each) => caseOf(each) === 'of');
          return (
            theirs.length > 0 &&
            !theirs.some((each) => isLike(word, each)) &&
            elsewhere.length > 0 &&
            elsewhere.every((each) => headOf(each) !== told)
          );
        }),
    );
    return other === undefined
      ? []
      : [
          {
            rule: 'roles',
            detail: `“${verb.token.form} of ${other.token.form}” is said of another deed in the cited text`,
          },
        ];
  });

/** What stands on the other side in the cited text: of a verb, or of a condition. */
export const flippedFaults = (draft: Passage, cited: readonly Passage[], alignment: Alignment): Fault[] => [
  ...flipFaults(draft, cited),
  ...twoFaults(draft, cited),
  ...doerFaults(alignment),
  ...complementFaults(draft, cited),
  ...conditionFaults(draft, cited),
];
