import type { Token } from '../../reading/analysis.ts';
import { relation } from '../../reading/tree.ts';
import type { AskedWord, Question } from '../question/question.ts';

/** Paths longer than this tell nothing. */
const LONGEST = 5;

/** Passives are read as actives, so that "was hit by X" and "X hit" have one path. */
const ROLES: Readonly<Record<string, string>> = { 'nsubj:pass': 'obj', 'obl:agent': 'nsubj' };
const roleOf = (deprel: string): string => ROLES[deprel] ?? relation(deprel);

const aboveOf = (tokens: readonly Token[], at: number): number[] => {
  const chain = [at];
  for (let next = tokens[at]?.head ?? -1; next >= 0 && chain.length <= LONGEST; next = tokens[next]?.head ?? -1)
    chain.push(next);
  return chain;
};

/** The relations from one token up to what joins it with another, and down to that; null where they are far apart. */
export const pathBetween = (tokens: readonly Token[], from: number, to: number): readonly string[] | null => {
  const up = aboveOf(tokens, from);
  const down = aboveOf(tokens, to);
  const joint = up.findIndex((at) => down.includes(at));
  if (joint < 0) return null;
  const back = down.indexOf(up[joint] as number);
  if (joint + back > LONGEST) return null;
  const label = (at: number, mark: string) => `${mark}${roleOf(tokens[at]?.deprel ?? '')}`;
  return [
    ...up.slice(0, joint).map((at) => label(at, '^')),
    ...down
      .slice(0, back)
      .reverse()
      .map((at) => label(at, 'v')),
  ];
};

/** Share of two paths that is alike: 1 less the edit distance over the longer one (Punyakanok, Roth and Yih 2004). */
export const alikePaths = (a: readonly string[] | null, b: readonly string[] | null): number => {
  if (a === null || b === null) return 0;
  const longest = Math.max(a.length, b.length);
  if (longest === 0) return 1;
  let row = b.map((_, at) => at + 1);
  for (const [i, one] of a.entries()) {
    const next: number[] = [];
    for (const [j, other] of b.entries()) {
      const corner = j === 0 ? i : (row[j - 1] as number);
      const left = j === 0 ? i + 1 : (next[j - 1] as number);
      next.push(Math.min(corner + (one === other ? 0 : 1), left + 1, (row[j] as number) + 1));
    }
    row = next;
  }
  return 1 - (row.at(-1) ?? a.length) / longest;
};

const paths = new WeakMap<AskedWord, readonly string[] | null>();

/** From what is asked for to a word of the question, in the question's own parse. */
export const askedPath = ({ tokens, slot }: Question, word: AskedWord): readonly string[] | null => {
  const known = paths.get(word);
  if (known !== undefined) return known;
  const path = slot < 0 ? null : pathBetween(tokens, slot, word.at);
  paths.set(word, path);
  return path;
};
