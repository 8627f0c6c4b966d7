import type { Status } from '../../domain/reading.ts';
import { stem, termsOf, wordsOf } from '../../library/terms.ts';
import { formAt, headAt, lemmaAt } from '../../reading/events/grammar.ts';
import { dependentsBy } from '../../reading/tree.ts';
import { areAlike } from './alike.ts';
import { counterparts, isKnownOtherwise, isOpposed, phrasesAlike, spellsOut } from './compare.ts';
import { dateAt, isCovered } from './dates.ts';
import { isDeed } from './deeds.ts';
import { areNear, areSetApart, isWider } from './kin.ts';
import type { Passage, Word } from './passage.ts';
import { wordsAt } from './phrase.ts';
import { statusesIn } from './statuses.ts';
import type { Substitutions } from './substitutions.ts';
import { areSteps } from './tables/steps.ts';
import type { Fault, Rule } from './verdict.ts';
import { isContent, isName, isNumberWord, isQuantifier, isTimeWord, isWeak, ordinalOf } from './word-class.ts';

const ruleOf = (word: Word, draft: Passage): Rule => {
  if (isTimeWord(word) || dateAt(word, draft)) return 'date';
  return isName(word) ? 'name' : 'detail';
};

const hasCounterpart = (word: Word, draft: Passage, cited: readonly Passage[]): boolean => {
  if (counterparts(word, cited).length > 0 || isInPhrase(word, cited)) return true;
  if (isDeed(word) && cited.some(({ words }) => words.some((other) => isOpposed(word, other)))) return true;
  if (isName(word) && (isKnownOtherwise(word, cited) || spellsOut(word, cited))) return true;
  if (isLeadOver(word) || isJoined(word, cited) || isDoneAgain(word, cited)) return true;
  if (isAudience(word, cited) || isPointing(word) || isNamedBody(word, cited) || isWiderWord(word, cited)) return true;
  if (isPointedBackTo(word, cited) || isKnownDescription(word, cited)) return true;
  const date = dateAt(word, draft);
  return date !== undefined && isCovered(date, cited);
};

/** "lives" of "lost their lives", where the cited text says the same in other words. */
const isInPhrase = (word: Word, cited: readonly Passage[]): boolean =>
  word.within !== null &&
  wordsAt(word, [word.within]).some((carrier) =>
    cited.some(({ words }) => words.some((other) => phrasesAlike(carrier, other))),
  );

/** What a draft may make of the status that something has in the cited text, and needs no word there for. */
const READINGS: readonly (readonly [RegExp, readonly Status[]])[] = [
  [/^(?:plan|intend|intention)$/, ['planned', 'conditional']],
  [/^(?:unable|cannot)$/, ['did-not-happen', 'denied']],
  [/^(?:probably|possibly|likely|perhaps|apparently|presumably|maybe)$/, ['possible', 'alleged', 'conditional']],
  [/^(?:allegedly|reportedly|supposedly|purportedly)$/, ['alleged', 'possible']],
  [/^(?:due|schedule|scheduled|set|poise|intention)$/, ['planned']],
  [/^(?:threaten|threat)$/, ['threatened']],
];

/** What saying does: free where what is said has its status in the cited text, and somebody says it there. */
const ACTS: readonly (readonly [RegExp, readonly Status[]])[] = [
  [/^(?:warn|warning|fear)$/, ['possible', 'conditional', 'planned', 'threatened']],
  [/^(?:deny|denial|dispute|reject)$/, ['denied', 'did-not-happen']],
  [/^(?:promise|vow|pledge)$/, ['planned', 'conditional']],
  [/^(?:accuse|allege|allegation|accusation)$/, ['alleged']],
  [/^(?:believe|think|expect|fear|suspect|afraid)$/, ['possible', 'conditional', 'alleged', 'planned']],
  [/^put_at$/, ['claimed', 'alleged']],
  [/^(?:call|describe|judge|regard|deem|consider|view|express)$/, ['claimed', 'alleged']],
];

/** Not doing it on purpose, which only who says or lets know so will not do. */
const REFUSALS = /^(?:decline|refuse|rule_out)$/;
const WILL_NOT =
  /\b(?:(?:will|would|shall|should) (?:not|never)|won[’']t|wouldn[’']t|unwilling|never|no \p{L}+ (?:will|would))\b/iu;

const isSpoken = ({ claims }: Passage): boolean =>
  claims.some(({ cue, attribution }) => cue !== null && attribution.length > 0);

const wordingOf = ({ text, span }: Passage): string => text.slice(span.start, span.end);

const isToldSo = ({ lemma, phrase }: Word, cited: readonly Passage[]): boolean => {
  const name = phrase ?? lemma;
  const has = (passage: Passage, among: readonly Status[]): boolean =>
    statusesIn(passage).some((status) => among.includes(status));
  const free = (table: typeof ACTS, passage: Passage): boolean =>
    table.some(([pattern, among]) => pattern.test(name) && has(passage, among));
  return cited.some(
    (passage) =>
      free(READINGS, passage) ||
      (isSpoken(passage) && free(ACTS, passage)) ||
      (REFUSALS.test(name) && WILL_NOT.test(wordingOf(passage)) && has(passage, ['did-not-happen', 'denied'])),
  );
};

const DESCRIBES = /^(?:appos|compound|nmod|amod)/;

/** "the activist", "the company": a description that the article gives nearby, of somebody who is named or meant here. */
const isKnownDescription = (word: Word, cited: readonly Passage[]): boolean => {
  const { tree, index, token } = word;
  const definite = dependentsBy(tree, index, 'det').some((det) => formAt(tree, det) === 'the');
  const beside = DESCRIBES.test(token.deprel) && tree.tokens[token.head]?.upos === 'PROPN';
  if (
    token.upos !== 'NOUN' ||
    /^(?:obl|obj)/.test(token.deprel) ||
    !(definite || beside || dependentsBy(tree, index, 'appos').length > 0)
  )
    return false;
  return cited.some(
    ({ around }) =>
      termsOf(around).includes(stem(token.form.toLowerCase())) ||
      wordsOf(around).some((other) => areNear('n', word.lemma, other.toLowerCase())),
  );
};

const CAUSE = /^(?:bid|effort|attempt|move|protest|dispute|row|response|reaction|connection|search)$/;

const POINTS =
  /^(?:decision|move|measure|step|matter|issue|situation|incident|event|development|affair|episode|process|news|act|practice)$/;

/** "the decision", "this move": points at what the cited text tells without a word for it. */
const isPointing = ({ lemma, tree, index, token }: Word): boolean =>
  token.upos === 'NOUN' &&
  POINTS.test(lemma) &&
  dependentsBy(tree, index, 'det').some((det) => /^(?:the|this|these)$/.test(formAt(tree, det))) &&
  dependentsBy(tree, index, 'amod', 'compound', 'nmod', 'acl').length === 0;

/** What kinds of organisation are called, and what the names of such hold; the first are called so whatever their names. */
const BODIES: readonly (readonly [RegExp, RegExp])[] = [
  [/^(?:organisation|organization|body|institution)$/, /./],
  [
    /^(?:company|firm|corporation)$/,
    /\b(?:compan(?:y|ies)|corp(?:oration)?|inc|ltd|plc|gmbh|ag|motors?|airlines?|airways|industries|holdings?|group)\b/i,
  ],
  [/^group$/, /\b(?:group|front|movement|alliance|league|brigades?)\b/i],
  [/^agency$/, /\b(?:agency|administration|office|service|authority|bureau)\b/i],
  [/^party$/, /\bparty\b/i],
  [/^newspaper$/, /\b(?:newspaper|times|post|gazette|herald|tribune|journal|daily|guardian|telegraph|courier)\b/i],
  [/^bank$/, /\bbank\b/i],
  [/^movement$/, /\b(?:movement|front)\b/i],
  [/^union$/, /\bunion\b/i],
  [/^association$/, /\b(?:association|federation|society)\b/i],
];

const ownNames = ({ words }: Passage): string =>
  words
    .filter(({ token }) => /ORG/.test(token.name))
    .map(({ token }) => token.form)
    .join(' ');

/** "the bank" of "Osk Savings Bank": an organisation that the cited text only names, called by its kind. */
const isNamedBody = ({ lemma, tree, index, token }: Word, cited: readonly Passage[]): boolean => {
  const kind = token.upos === 'NOUN' ? BODIES.find(([noun]) => noun.test(lemma)) : undefined;
  return (
    kind !== undefined &&
    dependentsBy(tree, index, 'det').some((det) => formAt(tree, det) === 'the') &&
    cited.some((passage) => kind[1].test(ownNames(passage)))
  );
};

/** "the disease" of cholera: a wider word for what the cited text names more closely, pointed at and no more. */
const isWiderWord = (word: Word, cited: readonly Passage[]): boolean =>
  word.token.upos === 'NOUN' &&
  dependentsBy(word.tree, word.index, 'det').some((det) => /^(?:the|this|these)$/.test(formAt(word.tree, det))) &&
  cited.some(({ words }) => words.some((other) => other.token.upos === 'NOUN' && isWider(word.lemma, other.lemma)));

const PRESS = /\b(?:press|media|journalists?|reporters?|news (?:conference|briefing)|newsmen)\b/i;

/** "told Radio Osk" */
const isToldPaper = ({ words }: Passage): boolean =>
  words.some(
    ({ lemma, tree, index }) =>
      lemma === 'tell' &&
      dependentsBy(tree, index, 'obj', 'iobj').some((whom) => /ORG/.test(tree.tokens[whom]?.name ?? '')),
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

/** A noun for those whom a pronoun of the cited sentence points back to. */
const isPointedBackTo = (word: Word, cited: readonly Passage[]): boolean =>
  word.token.upos === 'NOUN' &&
  cited.some(({ before, words }) => {
    const pointing = words.some(({ token }) =>
      /^(?:they|them|their|theirs|he|him|his|she|her|it|its|this|those)$/i.test(token.form),
    );
    return pointing && termsOf(before).includes(stem(word.token.form.toLowerCase()));
  });

/** "gained 18 seats" where they were lost. */
const isContradicted = (word: Word, cited: readonly Passage[]): boolean =>
  counterparts(word, cited).length === 0 &&
  cited.some(({ words }) =>
    words.some(
      (other) =>
        other.token.upos === 'VERB' &&
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
        !(isWeak(word) && !isContradicted(word, cited)) &&
        !isToldSo(word, cited) &&
        !substitutions.has(word) &&
        (!hasCounterpart(word, draft, cited) || isOneTooMany(word, cited)),
    )
    .map((word) => ({ rule: ruleOf(word, draft), detail: `“${word.token.form}” is not in the cited text` }));
