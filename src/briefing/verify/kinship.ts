import type { Passage, Word } from './passage.ts';

/** Who is what to whom, from either side: whose daughter speaks is her father or mother. */
const SIDES: readonly (readonly [RegExp, RegExp])[] = [
  [/^(?:father|mother|parent)$/, /^(?:son|daughter|child|boy|girl)$/],
  [/^(?:husband|wife|spouse|partner)$/, /^(?:husband|wife|spouse|partner|widow|widower)$/],
  [/^(?:brother|sister|sibling)$/, /^(?:brother|sister|sibling)$/],
  [/^(?:grandfather|grandmother|grandparent)$/, /^(?:grandson|granddaughter|grandchild)$/],
  [/^(?:uncle|aunt)$/, /^(?:nephew|niece)$/],
  [/^(?:employer|boss)$/, /^(?:employee|worker|staff)$/],
];

const holds = (words: readonly Word[], kind: RegExp): boolean =>
  words.some(({ lemma, token }) => token.upos === 'NOUN' && kind.test(lemma));

/** "her father" of "his daughter": the same kinship, told from its other side. */
export const isKinOtherwise = (word: Word, cited: readonly Passage[]): boolean =>
  word.token.upos === 'NOUN' &&
  SIDES.some(([one, other]) =>
    [
      [one, other],
      [other, one],
    ].some(([own, their]) => own?.test(word.lemma) && cited.some(({ words }) => holds(words, their as RegExp))),
  );
