import type { Token } from '../../reading/analysis.ts';
import { cosine, rowOf } from '../../reading/core/word-vectors.ts';
import { relation } from '../../reading/tree.ts';
import type { Question } from '../question/question.ts';
import { likeness, wideLikeness } from '../words/likeness.ts';
import { type Lens, linksOf, nearness } from './lens.ts';
import { alikePaths, askedPath, pathBetween } from './path.ts';

/** Passives are read as actives. */
const PASSIVE_OF: Readonly<Record<string, string>> = { 'nsubj:pass': 'obj', nsubj: 'nsubj', 'obl:agent': 'nsubj' };
const roleOf = (deprel: string): string => PASSIVE_OF[deprel] ?? relation(deprel);

/** Does it hang on the same word as the answer does in the question, and in the same role? */
const governed = ({ question, beside: { sentence, terms }, rows }: Lens, at: number): Record<string, number> => {
  const { governor, tokens, slot } = question;
  const head = sentence.tokens[at];
  const asked = tokens[tokens[slot]?.head ?? -1];
  if (!head || !governor || !asked) return {};
  const row = rowOf(question.vectors, asked);
  const role = roleOf(governor.relation);
  const own = roleOf(head.deprel);
  const found: Record<string, number> = { govHead: cosine(question.vectors, row, rows[at] ?? -1) };
  found[`govHead ${role}`] = found.govHead ?? 0;
  const above = terms[head.head];
  if (above === null || above === undefined) return found;
  if (likeness(governor.term, above) > 0) found[own === role ? 'sameRole' : 'sameGovernor'] = 1;
  const near = Math.max(wideLikeness(governor.term, above), 0.9 * nearness(question, row, rows[head.head] ?? -1));
  found.govUp = near;
  found[own === role ? 'govUpRole' : `govUp ${role}>${own}`] = near;
  return found;
};

/** How alike the ways from it to the question's words are to the ways from what is asked for to them, by their weight. */
const pathFits = ({ question, beside: { sentence, met }, meets, held }: Lens, at: number): Record<string, number> => {
  let [path, wide] = [0, 0];
  const best = new Map<number, number>();
  const exact = new Map<number, number>();
  for (const { word, at: place, like } of meets) {
    const asked = question.words[word];
    if (!asked || place === at) continue;
    const isExact = met[word]?.places.some((each) => each.at === place) ?? false;
    const isBest = like === held[word];
    if (!isExact && !isBest) continue;
    const fit = like * alikePaths(askedPath(question, asked), pathBetween(sentence.tokens, at, place));
    if (isExact) exact.set(word, Math.max(exact.get(word) ?? 0, fit));
    if (isBest) best.set(word, Math.max(best.get(word) ?? 0, fit));
  }
  for (const [word, fit] of exact) path += fit * (met[word]?.weight ?? 0);
  for (const [word, fit] of best) wide += fit * (met[word]?.weight ?? 0);
  return { path, widePath: wide };
};

/** The noun that is asked for, where it has a row among the vectors; −1 for none. */
const focusRow = ({ tokens, slot, focus, vectors }: Question): number => {
  const noun = tokens[slot];
  if (focus === null || noun === undefined) return -1;
  const own =
    noun.upos === 'NOUN' ? noun : tokens.find((token) => token.head === slot && relation(token.deprel) === 'nsubj');
  return own === undefined ? -1 : rowOf(vectors, own);
};

const TELLS_SORT = /^(?:appos|compound|nsubj|flat|nmod|root)/;
const IS_OF_SORT = 0.5;

/** "Paris, a city": something that stands by it says that it is of the sort asked for. */
const ofSort = (lens: Lens, at: number, row: number): number => {
  const { question, rows, beside } = lens;
  const { tokens } = beside.sentence;
  let most = 0;
  for (const link of linksOf(lens, at).one) {
    const deprel = tokens[link]?.head === at ? tokens[link]?.deprel : tokens[at]?.deprel;
    const near = TELLS_SORT.test(deprel ?? '') ? nearness(question, row, rows[link] ?? -1) : 0;
    if (near > IS_OF_SORT) most = Math.max(most, near);
  }
  return most;
};

const ofFocus = (lens: Lens, at: number): Record<string, number> => {
  const { question, rows } = lens;
  const row = focusRow(question);
  if (row < 0) return {};
  const near = cosine(question.vectors, row, rows[at] ?? -1);
  return { focusHead: near, [`focusHead ${question.type}`]: near, focusSort: ofSort(lens, at, row) };
};

const caseOf = (tokens: readonly Token[], at: number): string | null =>
  tokens.find(({ head, deprel }) => head === at && deprel === 'case')?.form.toLowerCase() ?? null;

/** "Where did they move to?", "From which town …": the preposition that the answer stands behind. */
const askedCase = ({ tokens, slot }: Question): string | null => {
  const own = caseOf(tokens, slot);
  if (own !== null) return own;
  const last = tokens.findLast(({ upos }) => upos !== 'PUNCT');
  return last?.upos === 'ADP' ? last.form.toLowerCase() : null;
};

/** Whether it stands behind the preposition that the question asks by. */
const ofCase = ({ question, beside: { sentence } }: Lens, at: number): Record<string, number> => {
  const asked = askedCase(question);
  if (asked === null) return {};
  const own = caseOf(sentence.tokens, at);
  return { [own === asked ? 'sameCase' : own === null ? 'noCase' : 'otherCase']: 1 };
};

type Pairs = readonly (readonly [string, number])[];
const known = new WeakMap<Lens, Map<number, Pairs>>();

/** What speaks for a token as the head of the answer. */
export const headFeatures = (lens: Lens, at: number): Pairs => {
  const own = known.get(lens) ?? new Map<number, Pairs>();
  known.set(lens, own);
  const before = own.get(at);
  if (before !== undefined) return before;
  const found = Object.entries({
    ...governed(lens, at),
    ...pathFits(lens, at),
    ...ofFocus(lens, at),
    ...ofCase(lens, at),
  });
  own.set(at, found);
  return found;
};

/** The nearest that any word of a run comes to the noun that is asked for. */
export const focusNearest = ({ question, rows }: Lens, from: number, to: number): number => {
  const row = focusRow(question);
  let most = 0;
  if (row >= 0)
    for (let at = from; at < to; at += 1) most = Math.max(most, cosine(question.vectors, row, rows[at] ?? -1));
  return most;
};
