import { isStopWord, stem } from '../../library/terms.ts';
import type { Token } from '../../reading/analysis.ts';

/** Participles that are often read as adjectives or nouns: "the rifles were hidden". */
const PARTICIPLES: ReadonlyMap<string, string> = new Map([
  ['hidden', 'hide'],
  ['shot', 'shoot'],
  ['fled', 'flee'],
  ['stolen', 'steal'],
  ['broken', 'break'],
  ['fallen', 'fall'],
  ['lost', 'lose'],
  ['won', 'win'],
  ['sold', 'sell'],
  ['held', 'hold'],
  ['sent', 'send'],
]);

/** Stem of a token's dictionary form; null for what carries no topic. */
export const termOf = ({ form, lemma, upos }: Pick<Token, 'form' | 'lemma' | 'upos'>): string | null => {
  const word = form.toLowerCase();
  if (
    upos === 'PUNCT' ||
    upos === 'SYM' ||
    upos === 'PART' ||
    !/[\p{L}\p{N}]/u.test(word) ||
    (isStopWord(word) && word !== 'won')
  )
    return null;
  const participle = PARTICIPLES.get(word);
  if (participle !== undefined && upos !== 'PROPN') return stem(participle);
  return stem((upos === 'VERB' || upos === 'NOUN' ? lemma : form).toLowerCase().replaceAll(/[.’'-]/gu, ''));
};
