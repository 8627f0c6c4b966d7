import type { Tree } from '../tree.ts';
import type { Act } from './act.ts';

const DENIES: Act = { kind: 'denies', status: 'denied' };
export const ALLEGES: Act = { kind: 'alleges', status: 'alleged' };
const ESTIMATES: Act = { kind: 'estimates', status: 'claimed' };
export const THREATENS: Act = { kind: 'threatens', status: 'threatened' };

/** A verb in its idiom: how the words from the verb on must go, and what whoever says it does. */
const IDIOMS: readonly (readonly [string, RegExp, Act])[] = [
  ['wave', /^\S+ (?:away|aside|off)\b/, DENIES],
  ['brush', /^\S+ (?:away|aside|off)\b/, DENIES],
  ['laugh', /^\S+ off\b/, DENIES],
  ['shrug', /^\S+ off\b/, DENIES],
  ['scoff', /^\S+ at\b/, DENIES],
  ['distance', /^\S+ \S+sel(?:f|ves) from\b/, DENIES],
  ['protest', /^\S+ (?:his|her|its|their) innocence\b/, DENIES],
  ['point', /^\S+ (?:the|a) finger (?:at|to)\b/, ALLEGES],
  ['hold', /^\S+ (?:\S+ ){1,4}(?:responsible|accountable) for\b/, ALLEGES],
  ['lay', /^\S+ the blame\b/, ALLEGES],
  [
    'put',
    /^\S+ (?:the |its |his |her |their )?(?:number|toll|figure|count|cost|death|total|dead|own)\b.* at\b/,
    ESTIMATES,
  ],
  ['plead', /^\S+ (?:not guilty|innocent)\b/, DENIES],
  ['stand', /^\S+ accused\b/, ALLEGES],
  ['reserve', /^\S+ the right to\b/, THREATENS],
];

/** Verbs that have an idiom. */
export const IDIOM_VERBS: ReadonlySet<string> = new Set(IDIOMS.map(([verb]) => verb));
const LONGEST = 12;

/** What an idiom at `index` does ("waved away", "pointed the finger at"); null where there is none. */
export const idiomAt = ({ tokens, lower, lemmas }: Tree, index: number): Act | null => {
  const lemma = lemmas[index] ?? '';
  if (!IDIOM_VERBS.has(lemma) || tokens[index]?.upos !== 'VERB') return null;
  const words = lower.slice(index, index + LONGEST).join(' ');
  return IDIOMS.find(([verb, pattern]) => verb === lemma && pattern.test(words))?.[2] ?? null;
};
