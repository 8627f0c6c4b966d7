import { isPerson } from '../../../reading/events/senses.ts';
import { dependentsBy, formAt } from '../../../reading/tree.ts';
import { isConverse, isLike } from '../passage/compare.ts';
import type { Word } from '../passage/passage.ts';
import { headOf, wordsAt } from '../passage/phrase.ts';
import { rolesOf } from '../passage/roles.ts';
import { isLight, isNeutralReport } from '../passage/word-class.ts';
import { namesPerson } from '../words/kin.ts';
import type { Quantity } from './quantities.ts';

/** "a policeman" is one, "two militants" are two; null where nothing counts a word. */
const countOf = (word: Word, all: readonly Quantity[]): number | null => {
  const own = all.find(({ counted, ordinal }) => counted === word && !ordinal);
  if (own !== undefined) return own.bound === null && !own.age ? own.value : null;
  const isOne = dependentsBy(word.tree, word.index, 'det').some((det) => /^an?$/.test(formAt(word.tree, det)));
  return isOne ? 1 : null;
};

/** What is joined to a word by "and"; parses may hang both on the same verb. */
const joinedTo = (first: Word): Word[] => {
  const conjuncts = wordsAt(first, dependentsBy(first.tree, first.index, 'conj'));
  if (conjuncts.length > 0 || formAt(first.tree, first.index + 1) !== 'and') return conjuncts;
  return first.passage.words.filter(
    ({ sentence, index, token }) =>
      sentence === first.sentence &&
      index > first.index &&
      token.head === first.token.head &&
      token.deprel === first.token.deprel,
  );
};

const SHIPS = /^(?:trawler|tanker|freighter|cruiser|destroyer|bomber|cutter|container|carrier|helicopter)$/;

const isOfPersons = ({ tree, index, lemma }: Word): boolean =>
  isPerson(tree, index) || namesPerson(lemma) || (/(?:er|or|ist|man)$/.test(lemma) && !SHIPS.test(lemma));

const PERSONS = /^(?:people|person|man|woman)$/;

type Part = { readonly verb: Word; readonly side: 'agent' | 'patient' | null };

/** "said three people, among them a nurse, were killed": nobody says people, so that it is the next verb. */
const behindReport = (report: Word, counted: Word): Part | null => {
  const verb = report.passage.words.find(
    (word) => word.sentence === report.sentence && word.index > counted.index && word.token.upos === 'VERB',
  );
  return verb === undefined || isNeutralReport(verb) ? null : { verb, side: null };
};

/** The deed that whoever is counted takes part in, and on which side. */
const partOf = (counted: Word | null): Part | null => {
  const joined = counted?.token.deprel === 'conj' ? headOf(counted) : counted;
  const verb = joined === null ? null : headOf(joined);
  if (joined === null || verb?.token.upos !== 'VERB') return null;
  if (isNeutralReport(verb)) return joined.index > verb.index ? behindReport(verb, joined) : null;
  const { agent, patient } = rolesOf(verb);
  if (patient === joined) return { verb, side: 'patient' };
  if (agent === joined) return { verb, side: 'agent' };
  return /^(?:obj|nsubj)/.test(joined.token.deprel) ? { verb, side: null } : null;
};

/** The same is done to both, or both do it. */
const takesSamePart = (said: Part, counted: Word): boolean => {
  const told = partOf(counted);
  if (told === null) return false;
  if (!isLike(said.verb, told.verb)) return isConverse(said.verb, told.verb);
  return said.side === null || told.side === null || said.side === told.side;
};

/** The second of "a cook and two guards" leads to the first. */
const withFirst = (counted: Word): Word[] => {
  const first = counted.token.deprel === 'conj' ? headOf(counted) : null;
  return first === null ? [counted] : [counted, first];
};

const sumFrom = (first: Word, fits: (word: Word) => boolean, all: readonly Quantity[]): number | null => {
  const joined = [first, ...joinedTo(first)];
  if (joined.length < 2 || !joined.every(fits)) return null;
  const counts = joined.map((word) => countOf(word, all));
  return counts.some((count) => count === null) ? null : counts.reduce<number>((sum, count) => sum + (count ?? 0), 0);
};

/** "three people died" of "two militants and a policeman died": what is counted apart and joined, counted together in the same deed. */
export const isSum = ({ value, words, counted, ordinal, bound, age }: Quantity, all: readonly Quantity[]): boolean => {
  if (ordinal || age || bound !== null || (counted !== null && !isLight(counted))) return false;
  const said = partOf(counted ?? words.at(-1) ?? null);
  if (said === null) return false;
  const ofPersons = counted !== null && PERSONS.test(counted.lemma);
  const fits = (word: Word): boolean => takesSamePart(said, word) && (!ofPersons || isOfPersons(word));
  const counts = all.flatMap(({ counted: told }) => told ?? []);
  return counts.flatMap(withFirst).some((first) => sumFrom(first, fits, all) === value);
};
