import type { Reply } from '../../adapters/openai/scripted-server.ts';
import { faithful, type Given, type GivenEvidence, type Sentence } from './writing.ts';

/** A sentence that its evidence does not support, and words of it that no reader may ever see. */
export type Lie = Sentence & { readonly planted: readonly string[] };

export type Chance = { readonly below: (n: number) => number };

/** A small seeded generator (mulberry32): the same briefings, whoever runs them. */
export const chanceFrom = (seed: number): Chance => {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
  return { below: (n) => Math.floor(next() * n) };
};

export const pick = <Item>(items: readonly Item[], chance: Chance): Item => items[chance.below(items.length)] as Item;

type Tell = (evidence: GivenEvidence, chance: Chance) => Lie;

const told = (evidence: GivenEvidence, text: string, ...planted: string[]): Lie => ({
  ...faithful(evidence),
  text,
  planted,
});

const open = (text: string): string => text.replace(/[.!?]["”]?$/, '');
const lowered = (text: string): string => `${text.charAt(0).toLowerCase()}${text.slice(1)}`;

const NAMES = [
  'Zorblat Quimby',
  'Xanthe Vexley',
  'Professor Drummle',
  'the Kestrune Front',
  'Ambassador Olivetti-Krup',
];

const names: readonly Tell[] = [
  (evidence, chance) => {
    const name = pick(NAMES, chance);
    return told(evidence, `${open(evidence.text)}, ${name} said.`, name);
  },
  (evidence, chance) => {
    const name = pick(NAMES, chance);
    return told(
      evidence,
      `${name.replace(/^the/, 'The')} said that ${lowered(evidence.text)}`,
      name.replace(/^the /, ''),
    );
  },
  (evidence, chance) => {
    const name = pick(NAMES, chance).replace(/^the /, '');
    return told(evidence, evidence.text.replace(/^\S+(?: \p{Lu}\S*)*/u, name), name);
  },
];

const numbers: readonly Tell[] = [
  (evidence) => told(evidence, `${open(evidence.text)}, and 98431 people fled.`, '98431'),
  (evidence) => told(evidence, `${open(evidence.text)} in all 7,777 villages.`, '7,777'),
  (evidence) => told(evidence, `${open(evidence.text)}, the worst toll since 1719.`, '1719'),
  (evidence) => told(evidence, `${open(evidence.text)}, at a cost of ninety-nine billion.`, 'ninety-nine billion'),
];

const quotations: readonly Tell[] = [
  (evidence) => told(evidence, `${open(evidence.text)}, adding: “We shall eat the moon.”`, 'eat the moon'),
  (evidence) =>
    told(evidence, `"Nobody will be forgiven," it was said: ${lowered(evidence.text)}`, 'Nobody will be forgiven'),
];

const details: readonly Tell[] = [
  (evidence) =>
    told(evidence, `${open(evidence.text)} after secret talks with zeppelin smugglers.`, 'zeppelin smugglers'),
  (evidence) => told(evidence, `${open(evidence.text)} because of an unpaid gambling debt.`, 'gambling debt'),
  (evidence) => told(evidence, 'A volcano swallowed the parliament overnight.', 'volcano'),
];

const markup: readonly Tell[] = [
  (evidence) => told(evidence, `<b>${evidence.text}</b>`, '<b>'),
  (evidence) => told(evidence, `${evidence.text}<script>alert(1)</script>`, 'alert(1)'),
  (evidence) => told(evidence, `@everyone ${evidence.text}`, '@everyone'),
  (evidence) => told(evidence, `<@&1100000000000000001> ${evidence.text}`, '1100000000000000001'),
  (evidence) => told(evidence, `${evidence.text} [more](https://prize.example/win)`, 'prize.example'),
  (evidence) => told(evidence, `${open(evidence.text)}, see https://prize.example.`, 'prize.example'),
  (evidence) => told(evidence, `${evidence.text}\n# A heading\n- a list`, 'A heading'),
  (evidence) => told(evidence, `\u202e${evidence.text}`, '\u202e'),
];

/** Changes a word or two; null where the sentence has none such. */
type Twist = (text: string) => string | null;

const swap =
  (pattern: RegExp, by: string): Twist =>
  (text) =>
    pattern.test(text) ? text.replace(pattern, by) : null;

/** Two words with a capital, neither of them an office. */
const PERSON =
  /(?<=\s)(?!\p{L}*(?:Minister|President|Acting|Prime|General|Colonel|Governor)\b)\p{Lu}\p{Ll}+ (?!(?:Minister|President)\b)\p{Lu}\p{Ll}+/gu;

const exchanged: Twist = (text) => {
  const [first, second] = [...new Set(text.match(PERSON) ?? [])];
  if (first === undefined || second === undefined) return null;
  return text.replace(first, '\u0000').replace(second, first).replace('\u0000', second);
};

const TWISTS: readonly Twist[] = [
  swap(/\bdenied\b/, 'confirmed'),
  swap(/\bdenied (?:that )?/, 'admitted that '),
  swap(/\baccused\b/, 'cleared'),
  swap(/ (was|were|is|are|had|has|will|would) (?!not\b)/, ' $1 not '),
  swap(/\b(?:did|had|has|have|was|were|would|will) not /, 'certainly '),
  swap(/\bwould (?=\p{Ll}+)/u, 'did '),
  swap(/\bwill (?=\p{Ll}+)/u, 'did '),
  swap(/\b(?:may|might|could) have /, 'has '),
  swap(/\bthreatened to\b/, 'went on to'),
  swap(/, (?:the )?\p{Lu}[^,]{3,60} said(?: on \p{L}+)?\.$/u, '.'),
  exchanged,
];

/** The sentence turned round in a word or two; one with nothing to turn gets an invented name. */
const twisted: Tell = (evidence, chance) => {
  const texts = TWISTS.flatMap((twist) => twist(evidence.text) ?? []);
  if (texts.length === 0) return pick(names, chance)(evidence, chance);
  return told(evidence, pick(texts, chance));
};

const FOREIGN = [
  ['Le gouvernement a fui la capitale pendant la nuit.', 'Le gouvernement a fui'],
  ['Der Minister trat am Abend wegen des Skandals zurück.', 'wegen des Skandals'],
  ['El ejército tomó la ciudad sin encontrar resistencia.', 'tomó la ciudad'],
  ['Правительство покинуло столицу этой ночью.', 'Правительство'],
  ['政府昨夜离开了首都。', '政府'],
  ['غادرت الحكومة العاصمة ليلا.', 'الحكومة'],
] as const;

const languages: readonly Tell[] = FOREIGN.map(
  ([text, planted]): Tell =>
    (evidence) =>
      told(evidence, text, planted),
);

const evidences: readonly Tell[] = [
  (evidence) => ({ ...told(evidence, evidence.text), evidence: ['e999'] }),
  (evidence) => ({ ...told(evidence, evidence.text), evidence: [evidence.id, 'e0', '__proto__'] }),
  (evidence) => ({ ...told(evidence, evidence.text), evidence: [] }),
  (evidence) => ({ ...told(evidence, evidence.text), evidence: ['e1; DROP TABLE articles'] }),
];

export const KINDS: Readonly<Record<string, readonly Tell[]>> = {
  twists: [twisted],
  names,
  numbers,
  quotations,
  details,
  markup,
  languages,
  evidences,
};

export type Planted = { readonly reply: Reply; readonly lies: readonly Lie[]; readonly honest: number };

/** An answer in which about two sentences of three are lies. */
export const lyingAnswer = (given: Given, chance: Chance): Planted => {
  const lies: Lie[] = [];
  let honest = 0;
  const sentence = (evidence: GivenEvidence): Sentence => {
    if (chance.below(3) === 0) {
      honest += 1;
      return faithful(evidence);
    }
    const lie = pick(pick(Object.values(KINDS), chance), chance)(evidence, chance);
    lies.push(lie);
    return lie;
  };
  const stories = given.stories.map(({ story, evidence }) => ({ story, sentences: evidence.map(sentence) }));
  return { reply: { kind: 'content', text: JSON.stringify({ stories }) }, lies, honest };
};

/** Ways to give no usable answer at all. */
export const FAILURES: readonly { readonly name: string; readonly reply: Reply }[] = [
  { name: 'refusal', reply: { kind: 'refusal', text: 'I cannot help with Zorblat.' } },
  { name: 'filtered', reply: { kind: 'content', text: '{"stories":[]}', finish: 'content_filter' } },
  { name: 'truncation', reply: { kind: 'content', text: '{"stories":[{"story":"s1","sen', finish: 'length' } },
  { name: 'prose', reply: { kind: 'content', text: 'Zorblat Quimby has won the war.' } },
  { name: 'wrong JSON', reply: { kind: 'content', text: '{"stories":"Zorblat"}' } },
  { name: 'deep JSON', reply: { kind: 'content', text: `{"stories":${'['.repeat(5000)}` } },
  { name: 'no completion', reply: { kind: 'raw', text: '{"Zorblat":1}' } },
  { name: 'a page', reply: { kind: 'raw', text: '<html>Zorblat</html>', type: 'text/html' } },
  { name: '400', reply: { kind: 'status', status: 400, message: 'Zorblat is not supported' } },
  { name: '401', reply: { kind: 'status', status: 401, message: 'Zorblat' } },
  { name: '429', reply: { kind: 'status', status: 429, message: 'Zorblat is busy' } },
  { name: '500', reply: { kind: 'status', status: 500, message: 'Zorblat' } },
  { name: 'endless output', reply: { kind: 'endless' } },
  { name: 'reset', reply: { kind: 'reset' } },
  { name: 'hang', reply: { kind: 'hang' } },
  { name: 'slow drip', reply: { kind: 'drip' } },
];
