import type { Span } from '../../domain/span.ts';
import type { Token } from '../../reading/analysis.ts';
import { BODY_NOUNS, PEOPLE_NOUNS } from '../../reading/tables/role-nouns.ts';
import { dependentsBy, subtree, treeOf } from '../../reading/tree.ts';
import type { Question } from '../question/question.ts';
import { termOf } from '../question/term-of.ts';
import { likeness } from '../words/likeness.ts';
import type { Beside } from './beside.ts';
import { isOtherSide } from './both-ways.ts';
import { startsIn } from './elsewhere.ts';
import { isNegatedAt } from './stance.ts';

const isName = (token: Token | undefined): boolean =>
  token?.upos === 'PROPN' || (token !== undefined && token.name !== 'O');

/** Where the sentence holds the question's verb as a verb. */
const verbsIn = ({ verb, words }: Question, { sentence, met }: Beside): number[] => {
  const word = words.findIndex(({ term }) => term === verb);
  return (met[word]?.places ?? []).map(({ at }) => at).filter((at) => sentence.tokens[at]?.upos === 'VERB');
};

/** Who does what the verb says, or to whom it is done, by the question's voice; a second verb has the first one's subject. */
const fillerOf = ({ passive }: Question, { sentence }: Beside, verb: number): number | undefined => {
  const tree = treeOf(sentence);
  const done = dependentsBy(tree, verb, 'nsubj:pass', 'obj');
  const isPassive = dependentsBy(tree, verb, 'nsubj:pass', 'aux:pass').length > 0;
  if (passive) return done[0];
  if (isPassive) return dependentsBy(tree, verb, 'obl:agent')[0];
  const own = dependentsBy(tree, verb, 'nsubj')[0];
  const token = sentence.tokens[verb];
  return own ?? (token?.deprel === 'conj' ? dependentsBy(tree, token.head, 'nsubj')[0] : undefined);
};

/** The words of who or what it is, up to the first comma. */
const nameAt = ({ sentence }: Beside, head: number): readonly (Token | undefined)[] => {
  const all = subtree(treeOf(sentence), head);
  if (dependentsBy(treeOf(sentence), head, 'appos').some((at) => isName(sentence.tokens[at])))
    return all.map((at) => sentence.tokens[at]);
  const comma = all.find((at) => at > head && sentence.tokens[at]?.upos === 'PUNCT') ?? Number.POSITIVE_INFINITY;
  return all.filter((at) => at < comma).map((at) => sentence.tokens[at]);
};

const isAt = ({ sentence }: Beside, place: number): boolean =>
  dependentsBy(treeOf(sentence), place, 'case').some((lead) => /^at$/i.test(sentence.tokens[lead]?.form ?? ''));

/** "the captain of the Sea Lark": whose captain it is does not name him. */
const isBehindOf = (sentence: Beside['sentence'], at: number): boolean =>
  dependentsBy(treeOf(sentence), at, 'case').some((lead) => /^of$/i.test(sentence.tokens[lead]?.form ?? ''));

/** A name, or a noun with a name beside it ("his minister, Juno Hale"); "Ostia's terminal" is no name. */
const isNamed = ({ sentence }: Beside, head: number): boolean =>
  isName(sentence.tokens[head]) ||
  dependentsBy(treeOf(sentence), head, 'appos', 'flat', 'compound').some((at) => isName(sentence.tokens[at])) ||
  dependentsBy(treeOf(sentence), head, 'nmod').some(
    (at) => sentence.tokens[at]?.deprel === 'nmod' && isName(sentence.tokens[at]) && !isBehindOf(sentence, at),
  );

/** "the union", of which the article has named one. */
const isBody = ({ sentence }: Beside, head: number): boolean =>
  BODY_NOUNS.has(sentence.tokens[head]?.lemma ?? '') &&
  dependentsBy(treeOf(sentence), head, 'det').some((at) => /^the$/i.test(sentence.tokens[at]?.form ?? '')) &&
  dependentsBy(treeOf(sentence), head, 'nmod', 'compound', 'amod').length === 0;

const isPronoun = ({ sentence }: Beside, at: number): boolean =>
  sentence.tokens[at]?.upos === 'PRON' && /^(?:he|she|him|her)$/i.test(sentence.tokens[at]?.form ?? '');

/** "Mr Hale told the paper after he was dismissed": the only one that "he" can be; "he left, Hale said" is somebody else. */
const hasOtherBefore = ({ subject }: Question, { sentence, terms }: Beside, pronoun: number): boolean =>
  sentence.tokens.slice(0, pronoun).some(({ name }) => name === 'B-PER') &&
  !subject.some((stem) => terms.some((own) => own !== null && likeness(stem, own) > 0));

const isApart = ({ subject }: Question, terms: readonly string[]): boolean =>
  !subject.some((stem) => terms.some((own) => likeness(stem, own) > 0));

/** "The company", by what its director says, is no director. */
const isPerson = ({ sentence, terms }: Beside, speaker: readonly string[]): boolean =>
  sentence.tokens.some(({ name }, at) => name.endsWith('PER') && speaker.includes(terms[at] ?? ''));

/** "Where is Hale held?" beside "the vote will be held": a thing, where somebody is asked about. */
const isThing = (
  { passive, tokens, words, subject }: Question,
  { sentence, terms }: Beside,
  filler: number,
): boolean => {
  const { upos, lemma = '' } = sentence.tokens[filler] ?? {};
  if (words.some(({ term }) => likeness(term, terms[filler] ?? '') > 0)) return false;
  const isPersonAsked = words.some(({ at, term }) => subject.includes(term) && tokens[at]?.name.endsWith('PER'));
  return (
    passive &&
    isPersonAsked &&
    upos === 'NOUN' &&
    !PEOPLE_NOUNS.has(lemma) &&
    !BODY_NOUNS.has(lemma) &&
    !DOER.test(lemma)
  );
};

/** Whether what is asked of a person is told here of things alone. */
export const isToldOfThing = (question: Question, beside: Beside): boolean => {
  const fillers = verbsIn(question, beside).flatMap((verb) => fillerOf(question, beside, verb) ?? []);
  return fillers.length > 0 && fillers.every((filler) => isThing(question, beside, filler));
};

/** "When will the Pell bridge reopen?": a thing that opens may be told as opened by somebody. */
const asksOfThing = ({ tokens, words, subject }: Question): boolean =>
  !tokens.some(({ deprel }) => deprel === 'obj') &&
  tokens.some(({ deprel, upos }) => deprel.startsWith('nsubj') && upos === 'NOUN') &&
  !words.some(({ at, term }) => subject.includes(term) && tokens[at]?.name.endsWith('PER'));

/**
 * Whether the sentence tells what is asked of somebody else: "Why was Hale dismissed?" beside "dismissed Brand". `speaker`
 * holds the stems of who says it, for whom "the union" may stand.
 */
export const isOfAnother = (question: Question, beside: Beside, speaker: readonly string[] = []): boolean => {
  if (question.subject.length === 0 || question.verb === null) return false;
  const verbs = verbsIn(question, beside);
  return (
    verbs.length > 0 &&
    verbs.every((verb) => {
      const filler = fillerOf(question, beside, verb);
      if (filler === undefined || isOtherSide(question, beside, verb)) return false;
      if (isPronoun(beside, filler))
        return hasOtherBefore(question, beside, filler) && (speaker.length === 0 || isApart(question, speaker));
      const at = dependentsBy(treeOf(beside.sentence), verb, 'obl').filter((place) => isAt(beside, place));
      if (!isNamed(beside, filler) && !at.some((place) => isName(beside.sentence.tokens[place])))
        return isBody(beside, filler) && speaker.length > 0 && !isPerson(beside, speaker) && isApart(question, speaker);
      const moved = asksOfThing(question) ? dependentsBy(treeOf(beside.sentence), verb, 'obj') : [];
      const within = [filler, ...moved, ...at].flatMap((head) => nameAt(beside, head));
      return isApart(
        question,
        within.flatMap((token) => (token === undefined ? [] : (termOf(token) ?? []))),
      );
    })
  );
};

/** The subjects of what is negated in a sentence, each by its tokens. */
const negatedOf = ({ sentence }: Beside): number[][] => {
  const tree = treeOf(sentence);
  return sentence.tokens
    .flatMap(({ upos }, at) =>
      upos === 'VERB' && isNegatedAt(sentence, at) ? dependentsBy(tree, at, 'nsubj', 'nsubj:pass') : [],
    )
    .map((subject) => subtree(tree, subject));
};

/** Whether what is negated in the sentence is told of a name that is not asked about: "Ostia did not attack". */
export const deniesOfAnother = ({ words }: Question, beside: Beside): boolean => {
  const { tokens } = beside.sentence;
  const subjects = negatedOf(beside);
  return (
    subjects.length > 0 &&
    subjects.every((subject) => {
      const within = subject.map((at) => tokens[at]);
      const terms = within.flatMap((token) => (token === undefined ? [] : (termOf(token) ?? [])));
      return within.some(isName) && !words.some(({ term }) => terms.some((own) => likeness(term, own) > 0));
    })
  );
};

const NAMES_ONE = /^(?!(?:No|None|Nobody|Neither|Nothing|The|An?)$)\p{Lu}/u;

/** "Ostia did not attack": that somebody has not done it leaves others who may have. */
export const deniesOfSomebody = (beside: Beside): boolean => {
  const subjects = negatedOf(beside);
  const forms = (own: readonly number[]): string[] => own.map((at) => beside.sentence.tokens[at]?.form ?? '');
  return subjects.length > 0 && subjects.every((own) => forms(own).some((form) => NAMES_ONE.test(form)));
};

/** "does not plan to close its embassy" says nothing of whether the pass is closed: what it is done to is nothing that is asked about. */
export const isDoneToOther = (question: Question, beside: Beside): boolean => {
  const { sentence, terms } = beside;
  const tree = treeOf(sentence);
  const objects = verbsIn(question, beside).flatMap((verb) => dependentsBy(tree, verb, 'obj', 'nsubj:pass'));
  const isAsked = (at: number): boolean =>
    question.words.some(({ term }) => terms[at] != null && likeness(term, terms[at] ?? '') > 0);
  const things = objects.filter((at) => sentence.tokens[at]?.upos === 'NOUN');
  const holdsMore = question.words.some(
    ({ term }, at) => term !== question.verb && (beside.met[at]?.places.length ?? 0) > 0,
  );
  return !holdsMore && things.length > 0 && things.every((head) => !subtree(tree, head).some(isAsked));
};

const OF_BODIES = /^(?:we|our|it|its)$/i;
const PERSONAL = /^(?:he|she|him|her|his|hers|they|them|their|i|my)$/i;

const DOER = /(?:[^aeiou]er|or|ist|man|woman|ian)s?$/i;

/** "the company", "the driver": a definite noun that does something may be the one that was named before. */
const mayStandFor = ({ sentence }: Beside, at: number): boolean => {
  const token = sentence.tokens[at];
  return (
    token?.upos === 'NOUN' &&
    /^nsubj/.test(token.deprel) &&
    (PEOPLE_NOUNS.has(token.lemma) || BODY_NOUNS.has(token.lemma) || DOER.test(token.form)) &&
    dependentsBy(treeOf(sentence), at, 'det').some((det) => /^the$/i.test(sentence.tokens[det]?.form ?? ''))
  );
};

/** "the Sea Lark": nobody, whatever the name was read as. */
const isCalledThe = ({ sentence: { tokens } }: Beside, at: number): boolean =>
  /^the$/i.test(tokens[at - 1]?.form ?? '');

/**
 * Whether the sentence may be about somebody else than the one asked about: it names a person and not the other, and none
 * of its words can stand for that one. `voices` hold those who only say it, who are not what it is about.
 */
export const mayBeOfAnotherPerson = (question: Question, beside: Beside, voices: readonly Span[]): boolean => {
  if (question.type === 'who' || question.type === 'where') return false;
  const own = beside.sentence.tokens.flatMap((token, at) => (startsIn(voices, token) ? [] : [{ token, at }]));
  return ['PER', 'ORG'].some((kind) => {
    const asked = question.words.flatMap(({ at, isName: named }, word) =>
      named && question.tokens[at]?.name.endsWith(kind) ? [word] : [],
    );
    const isHeld = asked.some((word) => (beside.met[word]?.places.length ?? 0) > 0);
    if (asked.length === 0 || isHeld) return false;
    const stands = (form: string): boolean => PERSONAL.test(form) || (kind === 'ORG' && OF_BODIES.test(form));
    return (
      own.some(({ token, at }) => token.name === 'B-PER' && !isCalledThe(beside, at)) &&
      !own.some(({ token, at }) => stands(token.form) || mayStandFor(beside, at))
    );
  });
};

/** "Who burned the barn?" beside "They burned the barn and killed a priest": what stands behind the verb did not do it. */
export const standsBehindDoer = (question: Question, beside: Beside, phrase: Span): boolean => {
  const { deprel = '' } = question.tokens[question.slot] ?? {};
  if (question.type !== 'who' || question.subject.length > 0 || !deprel.startsWith('nsubj')) return false;
  return verbsIn(question, beside).some((verb) => {
    const filler = fillerOf(question, beside, verb) ?? -1;
    return (
      /^(?:he|she|it|they)$/i.test(beside.sentence.tokens[filler]?.form ?? '') && phrase.start >= endOf(beside, verb)
    );
  });
};

const endOf = ({ sentence }: Beside, at: number): number => sentence.tokens[at]?.end ?? Number.POSITIVE_INFINITY;

const MARKS = /^(?:after|before|since|following)$/i;
const MARK_REACH = 9;

/** "four days after the strike": what only marks another time is not what that time is told of. */
export const isOnlyMarked = (question: Question, { sentence, met }: Beside): boolean => {
  const key = question.words.findIndex(({ term, isName }) =>
    question.verb === null ? !isName : term === question.verb,
  );
  const places = met[key]?.places ?? [];
  return (
    places.length > 0 &&
    places.every(
      ({ at }) =>
        sentence.tokens[at]?.upos === 'NOUN' &&
        sentence.tokens.slice(Math.max(0, at - MARK_REACH), at).some(({ form }) => MARKS.test(form)),
    )
  );
};
