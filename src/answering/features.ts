import { relation } from '../reading/tree.ts';
import { askedKind } from './asked-kind.ts';
import { type Beside, best } from './beside.ts';
import { likeness } from './likeness.ts';
import { alikePaths, askedPath, pathBetween } from './path.ts';
import type { Phrase } from './phrases.ts';
import type { Question } from './question.ts';
import { linkedTo } from './slot-parts.ts';

export type Features = Readonly<Record<string, number>>;

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const distanceTo = (at: number, { from, to }: Phrase): number => (at < from ? from - at : at >= to ? at - to + 1 : 0);

/** Words of the question near the phrase count more; those inside it speak against it. */
const nearness = (phrase: Phrase, { met }: Beside): Record<string, number> => {
  let [near, inside] = [0, 0];
  for (const { weight, places } of met) {
    let [closest, within] = [0, 0];
    for (const { at, like } of places) {
      const distance = distanceTo(at, phrase);
      if (distance === 0) within = Math.max(within, like);
      else closest = Math.max(closest, like / (1 + distance / 4));
    }
    near += weight * closest;
    inside += weight * within;
  }
  return { near, inside };
};

/** Weight of the question's words one step from the phrase's head in the parse, and two steps. */
const linked = (phrase: Phrase, { sentence, met }: Beside): Record<string, number> => {
  const one = new Set(linkedTo(sentence.tokens, phrase.head));
  const two = new Set([...one].flatMap((at) => linkedTo(sentence.tokens, at)));
  const held = (set: ReadonlySet<number>) =>
    sum(
      met.map(
        ({ weight, places }) =>
          weight *
          best(places.filter(({ at }) => set.has(at) && (at < phrase.from || at >= phrase.to) && at !== phrase.head)),
      ),
    );
  return { link1: held(one), link2: held(two) };
};

const PASSIVE_OF: Readonly<Record<string, string>> = { 'nsubj:pass': 'obj', nsubj: 'nsubj', 'obl:agent': 'nsubj' };
const roleOf = (deprel: string): string => PASSIVE_OF[deprel] ?? relation(deprel);

/** Does the phrase hang on the same word as the answer does in the question, and in the same role? */
const governed = (question: Question, phrase: Phrase, { sentence, terms }: Beside): Record<string, number> => {
  const head = sentence.tokens[phrase.head];
  const above = head ? terms[head.head] : null;
  if (!head || !question.governor || above === null || above === undefined) return {};
  if (likeness(question.governor.term, above) === 0) return {};
  return roleOf(head.deprel) === roleOf(question.governor.relation) ? { sameRole: 1 } : { sameGovernor: 1 };
};

const focused = (question: Question, phrase: Phrase, { terms }: Beside): Record<string, number> => {
  const { focus } = question;
  if (focus === null) return {};
  let closest = 0;
  let inside = 0;
  for (const [at, term] of terms.entries()) {
    if (term === null || likeness(focus, term) === 0) continue;
    const distance = distanceTo(at, phrase);
    if (distance === 0) inside = 1;
    else closest = Math.max(closest, 1 / distance);
  }
  const counts = question.type === 'how-many' ? 'count:' : '';
  return { [`${counts}focusNear`]: closest, [`${counts}focusInside`]: inside };
};

type Paths = Map<number, number>;
const pathsOf = new WeakMap<Beside, Map<Question, Paths>>();

/** How alike the way from a token to the question's words is to the way from what is asked for to them, by their weight. */
const pathFit = (question: Question, head: number, beside: Beside): number => {
  const own = pathsOf.get(beside) ?? new Map<Question, Paths>();
  pathsOf.set(beside, own);
  const fits = own.get(question) ?? new Map<number, number>();
  own.set(question, fits);
  const before = fits.get(head);
  if (before !== undefined) return before;
  const { tokens } = beside.sentence;
  const fit = sum(
    beside.met.map(({ weight, places }, word) => {
      const asked = question.words[word];
      if (!asked || places.length === 0 || places.some(({ at }) => at === head)) return 0;
      const way = askedPath(question, asked);
      return weight * Math.max(...places.map(({ at, like }) => like * alikePaths(way, pathBetween(tokens, head, at))));
    }),
  );
  fits.set(head, fit);
  return fit;
};

/** Share of the phrase's own words that the question holds. */
const repeated = (phrase: Phrase, { terms, met }: Beside): number => {
  const held = new Set(met.flatMap(({ places }) => places.map(({ at }) => at)));
  let [all, known] = [0, 0];
  for (let at = phrase.from; at < phrase.to; at += 1) {
    if (terms[at] === null) continue;
    all += 1;
    if (held.has(at)) known += 1;
  }
  return all === 0 ? 0 : known / all;
};

/** How the phrase stands in its sentence: what comes right before and after it, whether it is set in capitals or quotation marks. */
const cut = ({ sentence: { tokens }, from, to }: Phrase, kind: string): Record<string, number> => {
  const before = tokens[from - 1];
  const after = tokens[to];
  const named = tokens.slice(from, to).filter(({ form }) => /^[\p{Lu}\d]/u.test(form)).length / (to - from);
  const isQuoted = /^[“"‘]$/.test(before?.form ?? '') && /^[”"’]$/.test(after?.form ?? '');
  return {
    [`before ${before?.upos ?? 'none'}`]: 1,
    [`after ${after?.upos ?? 'none'}`]: 1,
    [`starts ${tokens[from]?.upos}`]: 1,
    [`ends ${tokens[to - 1]?.upos}`]: 1,
    [`capital ${kind}`]: named,
    [`quoted ${kind}`]: isQuoted ? 1 : 0,
  };
};

const LEADS_IN: readonly (readonly [string, RegExp])[] = [
  ['because', /^(?:because|since|due|owing|for|after)$/],
  ['to', /^to$/],
  ['by', /^by$/],
  ['in', /^(?:in|at|near|on|from|into|inside|outside|through|below|around)$/],
  ['called', /^(?:called|named|as|termed|dubbed|like|is|was|were|are)$/],
  ['mark', /^[“"(,:–—-]$/],
  ['of', /^of$/],
];

const leadOf = (word: string | undefined): string =>
  LEADS_IN.find(([, shape]) => shape.test(word?.toLowerCase() ?? ''))?.[0] ?? 'else';

const lengthOf = (tokens: number): string =>
  tokens <= 3 ? `${tokens}` : tokens <= 5 ? '4-5' : tokens <= 8 ? '6-8' : tokens <= 12 ? '9-12' : '13+';

const LONG_TYPES = new Set(['why', 'how', 'said', 'what']);

const shape = (question: Question, phrase: Phrase): Record<string, number> => {
  const { tokens } = phrase.sentence;
  const first = tokens[phrase.from];
  const size = lengthOf(phrase.to - phrase.from);
  const { type } = question;
  const kind = askedKind(question);
  return {
    [`is ${kind} ${phrase.kind}`]: 1,
    [`size ${LONG_TYPES.has(type) ? type : 'short'} ${size}`]: 1,
    [`lead ${type} ${leadOf(tokens[phrase.from - 1]?.form)}`]: 1,
    [`first ${type} ${leadOf(first?.form)}`]: 1,
    [`whole ${LONG_TYPES.has(type) ? type : 'short'}`]: phrase.whole ? 1 : 0,
    determined: first?.upos === 'DET' ? 1 : 0,
    pronoun: first?.upos === 'PRON' && phrase.to - phrase.from === 1 ? 1 : 0,
    [`role ${kind} ${relation(tokens[phrase.head]?.deprel ?? '')}`]: 1,
    ...cut(phrase, kind),
  };
};

/** What speaks for a phrase as the answer; names are those of the learned weights. */
export const featuresOf = (question: Question, phrase: Phrase, beside: Beside): Features => ({
  ...nearness(phrase, beside),
  ...linked(phrase, beside),
  ...governed(question, phrase, beside),
  ...focused(question, phrase, beside),
  ...shape(question, phrase),
  path: pathFit(question, phrase.head, beside),
  repeated: repeated(phrase, beside),
});
