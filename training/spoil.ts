import type { AskedWord, Question } from '../src/answering/question/question.ts';
import { areContraries, wideLikeness } from '../src/answering/words/likeness.ts';
import { OPPOSITES } from '../src/answering/words/synonyms.ts';
import { CONTRARIES } from '../src/library/contraries.ts';
import { stem } from '../src/library/terms.ts';
import { cosine, rowOf, type Vectors } from '../src/reading/core/word-vectors.ts';

type Chance = () => number;

const NAME = /\b[A-Z][a-z]+(?: [A-Z][a-z]+)*\b/g;
const NUMBER = /\b\d[\d,.]*\b/g;
const DENIABLE = /^((?:\S+ ){1,3}?(?:did|does|was|were|is|are|has|have|had|will|would|can|could))\b/i;

const pick = <Item>(items: readonly Item[], chance: Chance): Item | undefined =>
  items[Math.floor(chance() * items.length)];

const namesIn = (text: string): string[] =>
  [...text.matchAll(NAME)].filter(({ index }) => index > 0).map(([name]) => name);

const swapped = (question: string, shape: RegExp, others: readonly string[], chance: Chance): string | null => {
  const own = [...question.matchAll(shape)].filter(({ index }) => index > 0).map(([found]) => found);
  const out = pick(own, chance);
  const into = pick(
    others.filter((other) => !question.includes(other)),
    chance,
  );
  return out === undefined || into === undefined ? null : question.replace(out, into);
};

const contraryOf = new Map(
  [...OPPOSITES, ...CONTRARIES.trim().split('\n')].flatMap((pair) => {
    const [one = '', other = ''] = pair.split(' ');
    return [[one, other] as const, [other, one] as const];
  }),
);

const turned = (question: string): string | null => {
  const other = question.replaceAll(/\b[a-z]+\b/g, (word) => contraryOf.get(word) ?? word);
  return other === question ? null : other;
};

const denied = (question: string): string | null => {
  const other = question.replace(DENIABLE, '$1 not');
  return other === question ? null : other;
};

/** Words in like company are looked for among so many of the most frequent. */
const FREQUENT = 15_000;
const NEAREST = 12;
/** Nearer than this two words mean about the same; farther than that they have nothing to do with one another. */
const SAME = 0.85;
const UNLIKE = 0.45;

const areSame = (a: string, b: string): boolean =>
  wideLikeness(stem(a), stem(b)) > 0 && !areContraries(stem(a), stem(b));

/** Words that could stand where one stands and mean something else: "lieutenant" for "captain", "sold" for "bought". */
const companions = (word: string, vectors: Vectors): string[] => {
  const row = rowOf(vectors, { form: word, lemma: word });
  if (row < 0) return [];
  return [...vectors.rows]
    .slice(0, FREQUENT)
    .map(([other, at]) => ({ other, near: cosine(vectors, row, at) }))
    .filter(({ other, near }) => near < SAME && near > UNLIKE && !areSame(word, other))
    .sort((a, b) => b.near - a.near)
    .slice(0, NEAREST)
    .map(({ other }) => other);
};

const isPlain = ({ isName, isNumber, word }: AskedWord): boolean => !isName && !isNumber && /^[a-z]{3,}$/.test(word);

const replaced = ({ text, words, vectors }: Question, chance: Chance): string | null => {
  const own = pick(words.filter(isPlain), chance);
  const other = own && pick(companions(own.word, vectors), chance);
  return own && other ? text.replace(new RegExp(`\\b${own.word}\\b`), other) : null;
};

/**
 * A question with one detail changed, so that the text no longer answers it: a name, a number, a word for its contrary or for
 * one that is met in like company, or the whole denied. Null where that cannot be done.
 */
export const spoil = (
  question: Question,
  texts: { here: string; elsewhere: string },
  chance: Chance,
): string | null => {
  const { text } = question;
  const kind = chance();
  if (kind < 0.35) {
    const near = chance() < 0.5 ? namesIn(texts.here) : namesIn(texts.elsewhere);
    const other = swapped(text, NAME, near, chance);
    if (other !== null) return other;
  } else if (kind < 0.45) {
    const other = swapped(text, NUMBER, texts.elsewhere.match(NUMBER) ?? ['1931'], chance);
    if (other !== null) return other;
  } else if (kind < 0.55) {
    const other = turned(text);
    if (other !== null) return other;
  } else if (kind < 0.62) return denied(text);
  return replaced(question, chance);
};
