import { dependentsBy } from '../../../reading/tree.ts';
import type { Passage, Word } from '../passage/passage.ts';
import { headOf, namesBehind, selves, wordsAt } from '../passage/phrase.ts';
import { isName } from '../passage/word-class.ts';

/** Who is what to whom, from either side: whose daughter speaks is her father or mother. */
const SIDES: readonly (readonly [RegExp, RegExp])[] = [
  [/^(?:father|mother|parent)$/, /^(?:son|daughter|child)$/],
  [/^(?:husband|wife|spouse|partner|widow|widower)$/, /^(?:husband|wife|spouse|partner)$/],
  [/^(?:brother|sister|sibling)$/, /^(?:brother|sister|sibling)$/],
  [/^(?:grandfather|grandmother|grandparent)$/, /^(?:grandson|granddaughter|grandchild)$/],
  [/^(?:uncle|aunt)$/, /^(?:nephew|niece)$/],
];

const areSides = (one: string, other: string): boolean =>
  SIDES.some(([a, b]) => (a.test(one) && b.test(other)) || (b.test(one) && a.test(other)));

/** The noun itself, and the name it stands before: "her father Lars Sorel". */
const phraseHeads = (noun: Word): Word[] => {
  const above = /^(?:compound|nmod:desc|flat|appos)/.test(noun.token.deprel) ? headOf(noun) : null;
  return above !== null && isName(above) ? [noun, above] : [noun];
};

const partsOf = (names: readonly string[]): string[] => names.flatMap((name) => name.toLowerCase().split(/[\s-]+/));

/** Who is called father or daughter, where the sentence names them. */
const namedBy = (noun: Word): string[] =>
  partsOf(
    phraseHeads(noun)
      .flatMap(selves)
      .filter(isName)
      .map(({ token }) => token.form),
  );

/** The run of names that stands nearest before a pronoun. */
const namesBefore = (pronoun: Word): string[] => {
  const before = pronoun.passage.words.filter(({ token }) => token.end < pronoun.token.start);
  const last = before.findLastIndex(isName);
  const first = before.slice(0, last + 1).findLastIndex((word) => !isName(word)) + 1;
  return before.slice(first, last + 1).map(({ token }) => token.form);
};

const ownersBehind = (owner: Word): readonly string[] => {
  if (isName(owner) && owner.token.upos !== 'PRON') return selves(owner).map(({ token }) => token.form);
  const behind = namesBehind(owner);
  return behind.length > 0 ? behind : namesBefore(owner);
};

/** Names of one: a surname alone is shared by a family, not by whom a fuller name tells apart. */
const areOne = (one: readonly string[], other: readonly string[]): boolean => {
  const [few, many] = one.length < other.length ? [one, other] : [other, one];
  return few.length > 0 && few.every((name) => many.includes(name));
};

/** Whose father or daughter it is; nobody is their own, whatever our reading made of "his". */
const ownerOf = (noun: Word): string[] => {
  const owners = phraseHeads(noun).flatMap((head) => wordsAt(head, dependentsBy(head.tree, head.index, 'nmod:poss')));
  const names = partsOf(owners.flatMap(ownersBehind));
  return areOne(names, namedBy(noun)) ? [] : names;
};

/** Owner and named one have changed places: "his daughter, Mia Sorel" of whom Mia Sorel calls "her father". */
const isSwapped = (said: Word, told: Word): boolean => {
  const [own, named] = [ownerOf(said), namedBy(said)];
  const [theirs, toldName] = [ownerOf(told), namedBy(told)];
  return (areOne(own, toldName) || areOne(named, theirs)) && !areOne(named, toldName) && !areOne(own, theirs);
};

/** "her father" of "his daughter": the same kinship, told from its other side. */
export const isKinOtherwise = (word: Word, cited: readonly Passage[]): boolean =>
  word.token.upos === 'NOUN' &&
  cited.some(({ words }) =>
    words.some((other) => other.token.upos === 'NOUN' && areSides(word.lemma, other.lemma) && isSwapped(word, other)),
  );
