import { PEOPLE_NOUNS } from '../tables/role-nouns.ts';
import { bareRelation, type Tree } from '../tree.ts';
import type { Line } from './lines.ts';
import { looks, TITLE } from './looks.ts';
import type { Found } from './mention.ts';

/** A described actor: the tokens from its first modifier to its last, relative clauses left out. */
export type Nominal = {
  readonly sentence: number;
  readonly from: number;
  readonly to: number;
  readonly head: number;
  readonly lemma: string;
};

const areTitles = ({ words }: Line, from: number, to: number): boolean => {
  for (let index = from; index < to; index++) if (!looks(words[index], TITLE)) return false;
  return true;
};

/** "An army spokesman, Brig. Gen. Karim Sahl" and "Karim Sahl, head of the union,": beside each other, whatever the parse says. */
const isBeside = (line: Line, { head, from, to }: Nominal, name: Found): boolean => {
  const { tokens } = line;
  if (tokens[head]?.number === 'Plur') return false;
  if (name.from > to) return tokens[to]?.form === ',' && areTitles(line, to + 1, name.from);
  return name.to === from - 1 && tokens[name.to]?.form === ',' && /^[,.;]$/.test(tokens[to]?.form ?? '');
};

const isAppositionOf = ({ tokens, links }: Tree, index: number, head: number): boolean =>
  tokens[index]?.head === head && links[index]?.bare === 'appos';

const REACH = 12;

/** "The brother of the president, Ovid Marn, was arrested": the name may be either's. */
const mayNameAnother = ({ tokens, tree }: Line, { head }: Nominal, { from }: Found): boolean =>
  tokens
    .slice(head + 1, Math.max(head + 1, from))
    .some(
      (token, at) =>
        token.head === head &&
        token.number !== 'Plur' &&
        PEOPLE_NOUNS.has(token.lemma) &&
        bareRelation(tree, head + 1 + at) === 'nmod',
    );

/** The name beside which a description stands: "Karim Sahl, the foreign minister". */
export const apposed = (line: Line, nominal: Nominal, names: readonly Found[]): Found | null => {
  if (names.length === 0) return null;
  const { tree } = line;
  const describesPerson = PEOPLE_NOUNS.has(nominal.lemma);
  for (const name of names) {
    const { head, from, id } = name;
    if (id.startsWith('person/') !== describesPerson || from === nominal.from) continue;
    if (describesPerson && mayNameAnother(line, nominal, name)) continue;
    const isNear = Math.abs(head - nominal.head) <= REACH;
    if (isNear && (isAppositionOf(tree, nominal.head, head) || isAppositionOf(tree, head, nominal.head))) return name;
    if (describesPerson && isBeside(line, nominal, name)) return name;
  }
  return null;
};
