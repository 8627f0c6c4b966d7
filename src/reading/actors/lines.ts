import type { Analysis, Token } from '../analysis.ts';
import { isCapital, isInitial } from '../core/letters.ts';
import { beginsName } from '../tables/gazetteer.ts';
import { GIVEN_NAMES } from '../tables/given-names.ts';
import { ROLE_NOUNS } from '../tables/role-nouns.ts';
import { type Tree, treeOf } from '../tree.ts';
import { flagOf, flagsOf, type Word } from '../word.ts';
import { PRONOUNS } from './third-person.ts';

const IS_SPORT =
  /^(?:cricket|soccer|football|baseball|basketball|hockey|rugby|tennis|golf|league|leagues|innings|wicket|wickets|standings|scorers?|halftime|inning|playoffs?|championship|matches|goalkeeper|midfielder|striker|coach|quarterback|pitcher|touchdown|goals?|tournament|teams?|season|points|batting|bowling)$/i;

/** A given name, or initials that are not a body's. */
const opensPerson = (form: string): boolean =>
  isInitial(form) ? form.length <= 4 && !/^(?:U\.S\.|U\.N\.|U\.K\.|E\.U\.)$/.test(form) : GIVEN_NAMES.has(form);

/** What a token may be the beginning of, or tell of; a bit for each, the word's own flag where it is one. */
export const LISTED = flagOf(({ form }) => beginsName(form)).bit;
export const PERSON = flagOf(({ form }) => opensPerson(form)).bit;
export const CAPITAL = flagOf(({ form }) => isCapital(form)).bit;
export const PRONOUN = flagOf(({ lower }) => PRONOUNS.has(lower)).bit;
export const SPORT = flagOf(({ form }) => IS_SPORT.test(form)).bit;
export const DEMONYM = flagOf(({ form }) => form.endsWith('an') || form.endsWith('ans')).bit;
/** Told by the lemma and the part of speech. */
export const ROLE = flagOf(({ lower }) => ROLE_NOUNS.has(lower)).bit;
/** Told by the tagger; words have no flag there. */
export const TAGGED = 1 << 31;

const OF_WORD = LISTED | PERSON | CAPITAL | PRONOUN | SPORT | DEMONYM;

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
  readonly marks: Int32Array;
  readonly base: number;
  readonly holds: number;
};

/** Marks the tokens of a sentence in the article's row of marks; what all of them hold together. */
const mark = ({ tokens, words, lemmaWords }: Tree, marks: Int32Array, base: number): number => {
  let holds = 0;
  for (let index = 0; index < tokens.length; index++) {
    const { name, upos } = tokens[index] as Token;
    let own = flagsOf(words[index] as Word) & OF_WORD;
    if (upos !== 'PRON') own &= ~PRONOUN;
    if (upos === 'NOUN' || upos === 'PROPN') own |= flagsOf(lemmaWords[index] as Word) & ROLE;
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
  const marks = new Int32Array(size);
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

/** Whether a token has one of the bits; none outside the sentence, where the marks are those of others. */
export const isMarked = ({ tokens, marks, base }: Line, index: number, bits: number): boolean =>
  index >= 0 && index < tokens.length && ((marks[base + index] ?? 0) & bits) !== 0;
