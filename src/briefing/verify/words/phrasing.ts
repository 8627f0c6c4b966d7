import { isTime, lemmaAt } from '../../../reading/events/grammar.ts';
import { dependentsBy, formAt, headAt, type Tree, uposAt } from '../../../reading/tree.ts';
import { knownPhrases } from './alike.ts';

/** A wording of several words: its key in the tables, the word that carries its meaning, and the words it is made of beside that. */
export type Phrase = { readonly key: string; readonly carrier: number; readonly parts: readonly number[] };

/** These are looked at for what they deny. */
const NEGATES = /^(?:no|not|never)$/;

type ByFirst = ReadonlyMap<string, readonly (readonly string[])[]>;

const laidOut = (): ByFirst => {
  const found = new Map<string, string[][]>();
  for (const phrase of knownPhrases()) {
    const words = phrase.split('_');
    if (words.some((word) => NEGATES.test(word))) continue;
    const [first = ''] = words;
    const own = found.get(first);
    if (own) own.push(words);
    else found.set(first, [words]);
  }
  for (const phrases of found.values()) phrases.sort((a, b) => b.length - a.length);
  return found;
};

let table: ByFirst | null = null;

/** Wordings by their first word, laid out when first asked for. */
const byFirst = (): ByFirst => {
  table ??= laidOut();
  return table;
};

const isWord = (tree: Tree, index: number, word: string): boolean =>
  formAt(tree, index) === word || lemmaAt(tree, index) === word;

/** What may stand between the words of a wording, its object aside. */
const BETWEEN = /^(?:DET|ADJ|PRON|ADV|NUM|PART)$/;
/** How many words may stand between a verb and what is one with it: "brought traffic at the port to a halt". */
const WIDEST_OBJECT = 7;
const WIDEST_GAP = 2;

/** Where the next word of a wording stands; -1 where it does not. */
const nextAt = (tree: Tree, from: number, word: string, afterVerb: boolean): number => {
  const widest = afterVerb ? WIDEST_OBJECT : WIDEST_GAP;
  for (let at = from + 1; at <= from + 1 + widest; at += 1) {
    if (isWord(tree, at, word)) return at;
    const upos = uposAt(tree, at);
    if (afterVerb ? /^(?:VERB|AUX|PUNCT|SCONJ|)$/.test(upos ?? '') : !BETWEEN.test(upos ?? '')) return -1;
  }
  return -1;
};

const inOrder = (tree: Tree, first: number, rest: readonly string[]): number[] | null => {
  const parts: number[] = [];
  for (const word of rest) {
    const at = parts.at(-1) ?? first;
    const found = nextAt(tree, at, word, parts.length === 0 && uposAt(tree, first) === 'VERB');
    if (found < 0) return null;
    parts.push(found);
  }
  return parts;
};

/** "lives were lost", "an agreement was reached". */
const asSubject = (tree: Tree, verb: number, rest: readonly string[]): number[] | null => {
  const [word = '', ...more] = rest;
  const found = dependentsBy(tree, verb, 'nsubj:pass').find((subject) => isWord(tree, subject, word));
  return found === undefined || more.length > 0 ? null : [found];
};

const partsAt = (tree: Tree, first: number, rest: readonly string[]): number[] | null =>
  inOrder(tree, first, rest) ?? (uposAt(tree, first) === 'VERB' ? asSubject(tree, first, rest) : null);

/** The word of a wording that the others hang on. */
const carrierOf = (tree: Tree, all: readonly number[]): number => {
  const [first = -1] = all;
  if (uposAt(tree, first) === 'VERB') return first;
  const inside = new Set(all);
  const top = all.filter((at) => OPEN.test(uposAt(tree, at) ?? '') && !inside.has(headAt(tree, at)));
  return top.at(-1) ?? all.at(-1) ?? first;
};

const PARTICLE = /^(?:down|up|off|out|over|back|away|in|on|at|for|by|about|to|with|from|into)$/;

/** "fire on" is a verb with its particle, and "opened fire on" is not that. */
const isNounWithParticle = (tree: Tree, first: number, words: readonly string[]): boolean =>
  /^(?:NOUN|PROPN)$/.test(uposAt(tree, first)) && words.length === 2 && PARTICLE.test(words[1] ?? '');

/** "held on Tuesday": what stands before a day is no particle. */
export const isBeforeTime = (tree: Tree, at: number): boolean =>
  uposAt(tree, at) === 'ADP' && [headAt(tree, at), at + 1].some((when) => isTime(tree, when));

const OPEN = /^(?:VERB|NOUN|PROPN|ADJ|ADV)$/;

/** The wordings of several words that our tables know in a sentence with these lemmas, the longest of those that begin with a word first. */
export const phrasesIn = (tree: Tree, lemmas: readonly string[]): Phrase[] =>
  tree.tokens.flatMap((_, first): Phrase[] => {
    const begun = byFirst().get(lemmas[first] ?? '') ?? byFirst().get(formAt(tree, first)) ?? [];
    return begun.flatMap((words) => {
      const rest = isNounWithParticle(tree, first, words) ? null : partsAt(tree, first, words.slice(1));
      if (rest === null || rest.some((part) => isBeforeTime(tree, part))) return [];
      const all = [first, ...rest];
      const carrier = carrierOf(tree, all);
      return [{ key: words.join('_'), carrier, parts: all.filter((part) => part !== carrier) }];
    });
  });
