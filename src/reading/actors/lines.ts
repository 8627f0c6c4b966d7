import type { Analysis, Token } from '../analysis.ts';
import { beginsName } from '../tables/gazetteer.ts';
import { GIVEN_NAMES } from '../tables/given-names.ts';
import { ROLE_NOUNS } from '../tables/role-nouns.ts';
import { type Tree, treeOf } from '../tree.ts';
import { factOf, flagOf, type Word } from '../word.ts';
import { isCapital, isInitial } from './letters.ts';
import { PRONOUNS } from './pronouns.ts';

/** What a token may be the beginning of, or tell of; a bit for each. */
export const TAGGED = 1;
export const LISTED = 2;
export const PERSON = 4;
export const CAPITAL = 8;
export const ROLE = 16;
export const PRONOUN = 32;
export const SPORT = 64;
export const DEMONYM = 128;

/**
 * A sentence with what its tokens may be the beginning of, found in one walk: `marks[base + index]` are the bits of the token
 * at `index`, `holds` those of all of them together, so that what asks for a bit passes over most tokens and sentences.
 */
export type Line = {
  /** Its place among the sentences. */
  readonly sentence: number;
  readonly tree: Tree;
  readonly tokens: readonly Token[];
  readonly words: readonly Word[];
  readonly headline: boolean;
  readonly marks: Uint8Array;
  readonly base: number;
  readonly holds: number;
};

const IS_SPORT =
  /^(?:cricket|soccer|football|baseball|basketball|hockey|rugby|tennis|golf|league|leagues|innings|wicket|wickets|standings|scorers?|halftime|inning|playoffs?|championship|matches|goalkeeper|midfielder|striker|coach|quarterback|pitcher|touchdown|goals?|tournament|teams?|season|points|batting|bowling)$/i;

/** A given name, or initials that are not a body's. */
const opensPerson = (form: string): boolean =>
  isInitial(form) ? form.length <= 4 && !/^(?:U\.S\.|U\.N\.|U\.K\.|E\.U\.)$/.test(form) : GIVEN_NAMES.has(form);

const namesRole = flagOf(({ lower }) => ROLE_NOUNS.has(lower));

const marksOfWord = factOf((word) => {
  const { form, lower } = word;
  let marks = 0;
  if (beginsName(word)) marks |= LISTED;
  if (opensPerson(form)) marks |= PERSON;
  if (isCapital(form)) marks |= CAPITAL;
  if (PRONOUNS.has(lower)) marks |= PRONOUN;
  if (IS_SPORT.test(form)) marks |= SPORT;
  if (form.endsWith('an') || form.endsWith('ans')) marks |= DEMONYM;
  return marks;
});

/** Marks the tokens of a sentence in the article's row of marks; what all of them hold together. */
const mark = ({ tokens, words, lemmaWords }: Tree, marks: Uint8Array, base: number): number => {
  let holds = 0;
  for (let index = 0; index < tokens.length; index++) {
    const { name, upos } = tokens[index] as Token;
    let own = marksOfWord(words[index] as Word);
    if (upos !== 'PRON') own &= ~PRONOUN;
    if ((upos === 'NOUN' || upos === 'PROPN') && namesRole(lemmaWords[index] as Word)) own |= ROLE;
    if (name !== 'O' && name.startsWith('B-')) own |= TAGGED;
    marks[base + index] = own;
    holds |= own;
  }
  return holds;
};

/** Every sentence of an article as a line. */
export const linesOf = ({ sentences }: Analysis): Line[] => {
  let size = 0;
  for (const { tokens } of sentences) size += tokens.length;
  const marks = new Uint8Array(size);
  const lines: Line[] = [];
  let base = 0;
  for (const sentence of sentences) {
    const tree = treeOf(sentence);
    const { tokens, words } = tree;
    const holds = mark(tree, marks, base);
    lines.push({ sentence: lines.length, tree, tokens, words, headline: sentence.headline, marks, base, holds });
    base += tokens.length;
  }
  return lines;
};

export const isMarked = ({ tokens, marks, base }: Line, index: number, bits: number): boolean =>
  index < tokens.length && ((marks[base + index] ?? 0) & bits) !== 0;
