import { stem } from '../../library/terms.ts';
import { lemmaAt } from '../../reading/events/grammar.ts';
import { isNegated } from '../../reading/status/status-of.ts';
import { dependentsBy, formAt, headAt } from '../../reading/tree.ts';
import type { Substitutions } from './alignment/substitutions.ts';
import { isDeed } from './deeds.ts';
import { isGivenName } from './names/given-names.ts';
import { isKinOtherwise } from './names/kinship.ts';
import { pointsBack } from './names/pointing.ts';
import { isOfSameTime } from './numbers/stretches.ts';
import { counterparts, isKnownOtherwise, isOpposed, isToldAs, spellsOut } from './passage/compare.ts';
import { dateAt, isCovered } from './passage/dates.ts';
import { type Passage, type Word, wordingOf } from './passage/passage.ts';
import { shareParty, wordsAt } from './passage/phrase.ts';
import { isContent, isName, isNumberWord, isQuantifier, isTimeWord, isWeak, ordinalOf } from './passage/word-class.ts';
import { isToldSo } from './status/acts.ts';
import type { Fault, Rule } from './verdict.ts';
import { areAlike } from './words/alike.ts';
import { areSetApart } from './words/kin.ts';
import { areSteps } from './words/steps.ts';

const ruleOf = (word: Word, draft: Passage): Rule => {
  if (isTimeWord(word) || dateAt(word, draft)) return 'date';
  return isName(word) ? 'name' : 'detail';
};

const hasCounterpart = (word: Word, draft: Passage, cited: readonly Passage[]): boolean => {
  if (counterparts(word, cited).length > 0 || isInPhrase(word, cited)) return true;
  if (isDeniedContrary(word, cited)) return true;
  if (isDeed(word) && cited.some(({ words }) => words.some((other) => isOpposed(word, other)))) return true;
  if (isName(word) && (isKnownOtherwise(word, cited) || spellsOut(word, cited) || isGivenName(word, cited)))
    return true;
  if (isLeadOver(word) || isJoined(word, cited) || isDoneAgain(word, cited)) return true;
  if (isSupport(word, cited)) return true;
  if (isKinOtherwise(word, cited) || isLightHead(word, cited)) return true;
  if (isAudience(word, cited) || pointsBack(word, cited) || isFormer(word, cited)) return true;
  const date = dateAt(word, draft);
  return date !== undefined && isCovered(date, cited);
};

const FORMER = /\b(?:former(?:ly)?|ex|one-time)\b/i;

/** "the former governor" of the ex-governor; of whom, is looked at with the noun. */
const isFormer = ({ token }: Word, cited: readonly Passage[]): boolean =>
  /^(?:former|ex)$/i.test(token.form) && cited.some((passage) => FORMER.test(wordingOf(passage)));

const isDenied = ({ tree, index }: Word): boolean => isNegated(tree, index) || formAt(tree, index - 1) === 'not';

/** "insufficient" of "not enough", "not safe" of "dangerous": one of two contraries is denied. */
const isDeniedContrary = (word: Word, cited: readonly Passage[]): boolean =>
  cited.some(({ words }) => words.some((other) => isOpposed(word, other) && isDenied(word) !== isDenied(other)));

/** "lives" of "lost their lives", where the cited text says the same in other words. */
const isInPhrase = (word: Word, cited: readonly Passage[]): boolean =>
  word.within !== null &&
  wordsAt(word, [word.within]).some((carrier) =>
    carrier.phrases
      .filter((phrase) =>
        phrase.split('_').some((part) => part === word.lemma || part === word.token.form.toLowerCase()),
      )
      .some((phrase) => cited.some(({ words }) => words.some((other) => isToldAs(phrase, other)))),
  );

const CAUSE = /^(?:bid|effort|attempt|move|protest|dispute|row|response|reaction|connection|search)$/;

const SUPPORTS =
  /^(?:conduct|launch|stage|mount|perform|undertake|impose|issue|express|commit|provide|voice|initiate|wage|carry|pose|deliver)$/;

/** With these a strike is an attack. */
const ARMED = /^(?:conduct|launch|mount|carry|perform|undertake|wage|deliver)$/;

const WALKOUT =
  /^(?:go_on_strike|be_on_strike|stop_work|down_tool|walk_out|stage_walkout|stage_strike|take_industrial_action)$/;

const isWalkout = ({ lemma, phrases }: Word): boolean =>
  /^(?:walkout|stoppage)$/.test(lemma) || phrases.some((phrase) => WALKOUT.test(phrase));

const objectsOf = (word: Word): Word[] =>
  word.token.upos === 'VERB' ? wordsAt(word, dependentsBy(word.tree, word.index, 'obj', 'nsubj:pass')) : [];

/** "carried out a strike" of workers who went on strike. */
const isArmedWalkout = (word: Word, cited: readonly Passage[]): boolean =>
  ARMED.test(word.lemma) &&
  objectsOf(word).some((noun) => noun.lemma === 'strike' && counterparts(noun, cited).some(isWalkout)) &&
  counterparts(word, cited).every(({ lemma }) => lemma !== word.lemma);

/** "issued a warning" of what was warned of: the noun tells the deed, which the cited text has as a verb. */
const isSupport = (word: Word, cited: readonly Passage[]): boolean =>
  SUPPORTS.test(word.lemma) &&
  objectsOf(word).some((noun) => counterparts(noun, cited).some(({ token }) => token.upos === 'VERB'));

const SAYS_LITTLE =
  /^(?:service|traffic|level|sector|industry|system|operation|activity|process|area|money|fund|funding|condition|term|figure|rate|work)$/;

/** "freight traffic" of freight trains: a noun that says little beside what the word before it says. */
const isLightHead = (word: Word, cited: readonly Passage[]): boolean =>
  word.token.upos === 'NOUN' &&
  SAYS_LITTLE.test(word.lemma) &&
  wordsAt(word, dependentsBy(word.tree, word.index, 'compound', 'amod')).some(
    (beside) => !isName(beside) && counterparts(beside, cited).length > 0,
  );

const PRESS = /\b(?:press|media|journalists?|reporters?|news (?:conference|briefing)|newsmen)\b/i;

const PAPER = /ORG|MISC|LOC/;

/** "told Radio Osk" */
const isToldPaper = ({ words }: Passage): boolean =>
  words.some(
    ({ lemma, tree, index }) =>
      lemma === 'tell' &&
      dependentsBy(tree, index, 'obj', 'iobj').some((whom) => PAPER.test(tree.tokens[whom]?.name ?? '')),
  );

/** "told reporters" of what was said to the press, "in an interview with Radio Osk" of what it was told. */
const isAudience = ({ lemma, tree, index, token }: Word, cited: readonly Passage[]): boolean =>
  token.upos === 'NOUN' &&
  ((/^(?:reporter|journalist|media|press)$/.test(lemma) &&
    /^(?:tell|inform)$/.test(lemmaAt(tree, headAt(tree, index))) &&
    cited.some((passage) => PRESS.test(wordingOf(passage)))) ||
    (lemma === 'interview' && formAt(tree, index + 1) === 'with' && cited.some(isToldPaper)));

/** "in a statement": where something was said, though the noun itself only reports. */
const isOccasion = ({ lemma, tree, index, token }: Word): boolean =>
  token.upos === 'NOUN' &&
  /^(?:statement|remark|report)$/.test(lemma) &&
  [1, 2].some((back) => formAt(tree, index - back) === 'in');

/** "in a dispute over", "in a bid to": what only leads over to a reason that the cited text gives. */
const isLeadOver = ({ lemma, tree, index, token }: Word): boolean =>
  token.upos === 'NOUN' &&
  ((CAUSE.test(lemma) && [1, 2].some((back) => formAt(tree, index - back) === 'in')) ||
    (/^(?:result|consequence)$/.test(lemma) && formAt(tree, index - 2) === 'as'));

/** "steelworkers" of the workers at a steel mill. */
const isJoined = ({ lemma, token }: Word, cited: readonly Passage[]): boolean =>
  token.upos === 'NOUN' &&
  cited.some(({ words }) =>
    words.some((first) => lemma.startsWith(first.lemma) && words.some((last) => lemma === first.lemma + last.lemma)),
  );

/** "restart" where the cited text has "start again". */
const isDoneAgain = ({ lemma, token }: Word, cited: readonly Passage[]): boolean =>
  token.upos === 'VERB' &&
  lemma.startsWith('re') &&
  cited.some(
    ({ words }) =>
      words.some((word) => word.lemma === 'again') &&
      words.some((word) => areAlike(word.lemma, lemma.replace(/^re-?/, ''))),
  );

/** "gained 18 seats" where they were lost. */
const isContradicted = (word: Word, cited: readonly Passage[]): boolean =>
  counterparts(word, cited).length === 0 &&
  cited.some(({ words }) =>
    words.some(
      (other) =>
        other.token.upos === 'VERB' &&
        other.token.deprel !== 'amod' &&
        shareParty(word, other) &&
        (isOpposed(word, other) || areSetApart(word.lemma, other.lemma) || areSteps(word.lemma, other.lemma)),
    ),
  );

/** "local and regional elections" of local ones: two joined words for one. */
const isOneTooMany = (word: Word, cited: readonly Passage[]): boolean => {
  if (word.token.deprel !== 'conj' || isName(word)) return false;
  const [other] = wordsAt(word, [word.token.head]);
  const [own, others] = [counterparts(word, cited), other === undefined ? [] : counterparts(other, cited)];
  return own.length === 1 && others.length === 1 && own[0] === others[0] && own[0]?.lemma !== word.lemma;
};

const PART = /^(?:one|two|some|most|many|few|several|half|part|none|any)$/;

/** "both men", "all the mills" of "one of the men", "most of the mills". */
const isWholeOfPart = ({ lemma, tree, token }: Word, cited: readonly Passage[]): boolean =>
  /^(?:both|all|every|each)$/.test(lemma) &&
  cited.some(({ words }) =>
    words.some(
      (other, at) =>
        other.token.upos === 'NOUN' &&
        stem(other.lemma) === stem(tree.tokens[token.head]?.lemma.toLowerCase() ?? '') &&
        words
          .slice(Math.max(0, at - 4), at)
          .some(({ lemma: before }, near, run) => PART.test(before) && run[near + 1]?.lemma === 'of'),
    ),
  );

const isQuoted = ({ token }: Word, draft: Passage): boolean =>
  [...draft.text.matchAll(/[“"][^“”"]+[”"]/g)].some(
    ({ index, 0: quoted }) => index < token.start && index + quoted.length > token.end,
  );

/** Words that say something of the world and have no counterpart in what is cited: names, dates, plausible details. */
export const detailFaults = (draft: Passage, cited: readonly Passage[], substitutions: Substitutions): Fault[] =>
  draft.words
    .filter(
      (word) =>
        (isContent(word) || isOccasion(word) || isQuantifier(word) || isWholeOfPart(word, cited)) &&
        !isNumberWord(word) &&
        ordinalOf(word) === null,
    )
    .filter(
      (word) =>
        !isQuoted(word, draft) &&
        !isOfSameTime(word, cited) &&
        (isArmedWalkout(word, cited) ||
          (!(isWeak(word) && !isContradicted(word, cited)) &&
            !isToldSo(word, cited) &&
            !substitutions.has(word) &&
            (!hasCounterpart(word, draft, cited) || isOneTooMany(word, cited)))),
    )
    .map((word) => ({ rule: ruleOf(word, draft), detail: `“${word.token.form}” is not in the cited text` }));
