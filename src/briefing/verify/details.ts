import type { Status } from '../../domain/reading.ts';
import { stem, termsOf, wordsOf } from '../../library/terms.ts';
import { formAt, headAt, lemmaAt } from '../../reading/events/grammar.ts';
import { dependentsBy } from '../../reading/tree.ts';
import { areAlike } from './alike.ts';
import { counterparts, isKnownOtherwise, isOpposed, phrasesAlike, spellsOut } from './compare.ts';
import { dateAt, isCovered } from './dates.ts';
import { isDeed } from './deeds.ts';
import { areNear, areSetApart, isWider } from './kin.ts';
import { statusesIn } from './moods.ts';
import type { Passage, Word } from './passage.ts';
import { wordsAt } from './phrase.ts';
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
  if (isAudience(word) || isPointing(word) || isNamedBody(word, cited) || isWiderWord(word, cited)) return true;
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

/** What saying does where the cited text only says it: an act of speech is free where what is said has its status there. */
const ACTS: readonly (readonly [RegExp, readonly Status[]])[] = [
  [/^(?:warn|warning|fear)$/, ['possible', 'conditional', 'planned', 'threatened']],
  [/^(?:deny|denial|dispute|reject)$/, ['denied', 'did-not-happen']],
  [/^(?:plan|intend|intention|promise|vow|pledge)$/, ['planned', 'conditional']],
  [/^(?:accuse|allege|allegation|accusation|blame)$/, ['alleged']],
  [/^(?:decline|refuse)$/, ['did-not-happen', 'denied']],
  [/^(?:believe|think|expect|fear|suspect|afraid)$/, ['possible', 'conditional', 'alleged', 'planned']],
  [/^(?:unable|cannot)$/, ['did-not-happen', 'denied']],
  [/^(?:probably|possibly|likely|perhaps|apparently|presumably|maybe)$/, ['possible', 'alleged', 'conditional']],
  [/^(?:allegedly|reportedly|supposedly|purportedly)$/, ['alleged', 'possible']],
  [/^(?:due|schedule|scheduled|set|poise|intention)$/, ['planned']],
  [/^(?:threaten|threat)$/, ['threatened', 'possible', 'conditional']],
  [/^put_at$/, ['claimed', 'alleged']],
  [/^rule_out$/, ['did-not-happen', 'denied']],
  [/^(?:call|describe|judge|regard|deem|consider|view|express)$/, ['claimed', 'alleged']],
];

const isToldSo = ({ lemma, phrase }: Word, cited: readonly Passage[]): boolean => {
  const act = ACTS.find(([pattern]) => pattern.test(phrase ?? lemma));
  return act !== undefined && cited.some((passage) => statusesIn(passage).some((status) => act[1].includes(status)));
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

const BODIES =
  /^(?:company|firm|group|organisation|organization|party|agency|body|newspaper|bank|institution|movement|union|association|corporation)$/;

/** "the company" of an organisation that the cited text only names. */
const isNamedBody = ({ lemma, tree, index, token }: Word, cited: readonly Passage[]): boolean =>
  token.upos === 'NOUN' &&
  BODIES.test(lemma) &&
  dependentsBy(tree, index, 'det').some((det) => formAt(tree, det) === 'the') &&
  cited.some(({ words }) => words.some((word) => /ORG/.test(word.token.name)));

/** "the disease" of cholera: a wider word for what the cited text names more closely, pointed at and no more. */
const isWiderWord = (word: Word, cited: readonly Passage[]): boolean =>
  word.token.upos === 'NOUN' &&
  dependentsBy(word.tree, word.index, 'det').some((det) => /^(?:the|this|these)$/.test(formAt(word.tree, det))) &&
  cited.some(({ words }) => words.some((other) => other.token.upos === 'NOUN' && isWider(word.lemma, other.lemma)));

/** "told reporters", "in an interview": says that somebody spoke, and no more. */
const isAudience = ({ lemma, tree, index, token }: Word): boolean => {
  if (token.upos !== 'NOUN') return false;
  const verb = headAt(tree, index);
  if (/^(?:reporter|journalist|media)$/.test(lemma)) return /^(?:tell|inform)$/.test(lemmaAt(tree, verb));
  return (
    /^(?:interview|statement|remark|comment)$/.test(lemma) &&
    [1, 2].some((back) => formAt(tree, index - back) === 'in') &&
    dependentsBy(tree, index, 'amod', 'compound').length === 0
  );
};

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

/** "both men" of "one of the men". */
const isBothOfOne = ({ lemma, tree, token }: Word, cited: readonly Passage[]): boolean =>
  lemma === 'both' &&
  cited.some(({ words }) =>
    words.some(
      (other, at) =>
        other.token.upos === 'NOUN' &&
        stem(other.lemma) === stem(tree.tokens[token.head]?.lemma.toLowerCase() ?? '') &&
        words.slice(Math.max(0, at - 4), at).some(({ lemma: before }) => before === 'one'),
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
        (isContent(word) || isQuantifier(word) || isBothOfOne(word, cited)) &&
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
