import type { Sentence, Token } from '../../reading/analysis.ts';
import { TITLE_WORDS } from '../../reading/tables/offices.ts';
import { BODY_NOUNS, PEOPLE_NOUNS } from '../../reading/tables/role-nouns.ts';
import type { Question } from '../question/question.ts';

/** A token that stands for a word of a name which the sentence lacks: a pronoun, “the company”, or another part of that name. */
export type Referred = { readonly word: number; readonly at: number; readonly like: number };

type Laid = {
  readonly sentence: Sentence;
  readonly met: readonly { readonly places: readonly { readonly at: number }[] }[];
};

const OF_PEOPLE = /^(?:he|him|his|she|her|hers|they|them|their)$/i;
const OF_OTHERS = /^(?:it|its|they|them|their)$/i;
/** Of several people, not of one who is named. */
const OF_SEVERAL = /^(?:they|them|their)$/i;
/** How many sentences back these may reach. */
const REACH = 2;
const BY_POINTING = 0.7;
/** "Tasko" of Mirna Tasko, "the union" of the Union of Northern Ports. */
const BY_PART = 0.95;

const isPerson = (kind: string): boolean => kind.endsWith('PER');

/** "PER" of a person; a name that is read as no kind may be of any. */
const stands = (pronoun: string, kind: string): boolean =>
  ((isPerson(kind) || kind === 'O') && OF_PEOPLE.test(pronoun)) || (!isPerson(kind) && OF_OTHERS.test(pronoun));

/** "The company dismissed", "the driver injured": a subject that says what somebody is, and not who. */
const describes = ({ tokens }: Sentence, at: number, kind: string): boolean => {
  const { upos, deprel, lemma } = tokens[at] as Token;
  if (upos !== 'NOUN' || !deprel.startsWith('nsubj')) return false;
  const hanging = tokens.filter(({ head }) => head === at);
  return (
    hanging.length === 1 &&
    /^(?:the|this)$/i.test(hanging[0]?.form ?? '') &&
    ((!isPerson(kind) && BODY_NOUNS.has(lemma)) || ((isPerson(kind) || kind === 'O') && PEOPLE_NOUNS.has(lemma)))
  );
};

const JOINS = /^(?:of|the|de|la|del|von|van|and)$/i;

/** Numbers of the words that make one name with this one: "Mirna Tasko", "Union of Northern Ports". */
const partsOf = ({ words, tokens }: Question, word: number): number[] => {
  const isOne = (a: number, b: number): boolean => {
    const [from, to] = [words[a], words[b]];
    if (from?.isName !== true || to?.isName !== true) return false;
    return tokens.slice(from.at + 1, to.at).every(({ form }) => JOINS.test(form));
  };
  const parts: number[] = [];
  for (let at = word; at > 0 && isOne(at - 1, at); at -= 1) parts.push(at - 1);
  for (let at = word; at + 1 < words.length && isOne(at, at + 1); at += 1) parts.push(at + 1);
  return parts;
};

const isNamePart = (token: Token | undefined): boolean =>
  token?.upos === 'PROPN' && !TITLE_WORDS.has(token.form.toLowerCase().replace('.', ''));

/** A part of the name that stands alone, and not in another name: "Ms Tasko", never "Jan Tasko" for "Mirna Tasko". */
const partFor = (question: Question, word: number, { sentence: { tokens }, met }: Laid): number => {
  const parts = partsOf(question, word);
  const own = new Set(parts.flatMap((part) => met[part]?.places.map(({ at }) => at) ?? []));
  for (const at of own) {
    const beside = [at - 1, at + 1].filter((next) => !own.has(next));
    if (!beside.some((next) => isNamePart(tokens[next]))) return at;
  }
  return -1;
};

/** The words around a name's head: "Anna Kelda" of "Mayor Anna Kelda". */
const nameAround = (tokens: readonly Token[], head: number): number[] => {
  let [from, to] = [head, head];
  while (isNamePart(tokens[from - 1])) from -= 1;
  while (isNamePart(tokens[to + 1])) to += 1;
  return Array.from({ length: to - from + 1 }, (_, step) => from + step);
};

/** Whether a name is another than the one asked about: none of its words, or either has one that the other lacks. */
const isAnother = (asked: readonly number[], { sentence: { tokens }, met }: Laid, head: number): boolean => {
  const name = nameAround(tokens, head);
  const held = asked.filter((part) => met[part]?.places.some(({ at }) => name.includes(at)));
  const isMet = (at: number): boolean => asked.some((part) => met[part]?.places.some((place) => place.at === at));
  return held.length === 0 || (held.length < asked.length && !name.every(isMet));
};

/** Heads of the names that do what a sentence tells, as far as `end`; those joined to them count too. */
const namedSubjects = ({ tokens }: Sentence, end: number): number[] =>
  [...tokens.keys()].slice(0, end).filter((at) => {
    const { upos, deprel, head } = tokens[at] as Token;
    const role = deprel === 'conj' ? tokens[head]?.deprel : deprel;
    return upos === 'PROPN' && role?.startsWith('nsubj') === true;
  });

/**
 * Whether the nearest name that a pronoun or description may stand for, as the subject before it, is another than the one asked
 * about: in "Anna Kelda accused Marta Kelda. She fled", "she" is Anna (Grosz, Joshi and Weinstein 1995).
 */
const standsForAnother = (
  asked: readonly number[],
  before: readonly Laid[],
  own: Laid,
  { at, fits }: { readonly at: number; readonly fits: (kind: string) => boolean },
): boolean => {
  for (const laid of [own, ...before.toReversed()]) {
    const { tokens } = laid.sentence;
    const subjects = namedSubjects(laid.sentence, laid === own ? at : tokens.length).filter((subject) =>
      fits(tokens[subject]?.name ?? 'O'),
    );
    if (subjects.length > 0) return subjects.every((subject) => isAnother(asked, laid, subject));
  }
  return false;
};

const pointerFor = (question: Question, word: number, before: readonly Laid[], own: Laid): number => {
  const named = before.flatMap((each) => each.met[word]?.places.map(({ at }) => each.sentence.tokens[at]) ?? []);
  if (named.length === 0) return -1;
  const { sentence } = own;
  const kinds = [question.tokens[question.words[word]?.at ?? -1], ...named].map((token) => token?.name ?? 'O');
  const asked = [word, ...partsOf(question, word)];
  return sentence.tokens.findIndex(({ upos, form }, at) => {
    const fits = (kind: string): boolean => (upos === 'PRON' ? stands(form, kind) : describes(sentence, at, kind));
    const fitsSubject = (kind: string): boolean => fits(kind) && !(OF_SEVERAL.test(form) && isPerson(kind));
    return kinds.some(fits) && !standsForAnother(asked, before, own, { at, fits: fitsSubject });
  });
};

const isNear = (word: number, laid: readonly Laid[]): boolean =>
  laid.some(({ met }) => (met[word]?.places.length ?? 0) > 0);

/** What in a sentence stands for names of the question that it lacks and its passage has. */
export const referredIn = (question: Question, laid: readonly Laid[], at: number): Referred[] => {
  const own = laid[at] as Laid;
  const before = laid
    .slice(Math.max(0, at - REACH), at)
    .filter(({ sentence }) => sentence.paragraph === own.sentence.paragraph);
  return own.met.flatMap(({ places }, word): Referred[] => {
    if (question.words[word]?.isName !== true || places.length > 0 || !isNear(word, laid)) return [];
    const part = partFor(question, word, own);
    if (part >= 0) return [{ word, at: part, like: BY_PART }];
    const pointer = pointerFor(question, word, before, own);
    return pointer < 0 ? [] : [{ word, at: pointer, like: BY_POINTING }];
  });
};

/** How far what stands for a word makes up for it, 0 to 1. */
export const referredTo = (referred: readonly Referred[], word: number): number =>
  referred.reduce((most, each) => (each.word === word ? Math.max(most, each.like) : most), 0);
