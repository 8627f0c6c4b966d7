import { type Lemmas, LONGEST_ENDING, type Script, scriptOf } from '../src/reading/core/lemmas.ts';

export type LemmaExample = { readonly form: string; readonly tag: string; readonly lemma: string };

type Counts = Map<string, Map<Script, number>>;

const count = (counts: Counts, key: string, script: Script): void => {
  const scripts = counts.get(key) ?? new Map<Script, number>();
  scripts.set(script, (scripts.get(script) ?? 0) + 1);
  counts.set(key, scripts);
};

const most = (scripts: ReadonlyMap<Script, number>): { script: Script; seen: number } => {
  const [script, seen] = [...scripts].reduce((best, next) => (next[1] > best[1] ? next : best));
  return { script, seen };
};

const keysOf = (form: string, tag: string): string[] => {
  const lower = form.toLowerCase();
  const longest = Math.min(LONGEST_ENDING, lower.length);
  return Array.from({ length: longest + 1 }, (_, length) => `${length === 0 ? '' : lower.slice(-length)} ${tag}`);
};

/** Endings that say something other than the next shorter one, so that the table stays small. */
const distinctEndings = (endings: Counts): Record<string, Script> => {
  const kept: Record<string, Script> = {};
  const keys = [...endings.keys()].sort((a, b) => a.indexOf(' ') - b.indexOf(' ') || (a < b ? -1 : 1));
  for (const key of keys) {
    const { script, seen } = most(endings.get(key) ?? new Map([['0+', 0]]));
    const [ending = '', tag = ''] = key.split(' ');
    let shorter: Script | undefined;
    for (let i = 1; i <= ending.length && shorter === undefined; i += 1) shorter = kept[`${ending.slice(i)} ${tag}`];
    if (shorter !== script && (seen > 1 || ending === '')) kept[key] = script;
  }
  return kept;
};

const endingScript = (endings: Readonly<Record<string, Script>>, form: string, tag: string): Script | undefined =>
  keysOf(form, tag)
    .reverse()
    .map((key) => endings[key])
    .find((script) => script !== undefined);

/** Each example counts once a word type for the endings, so that frequent irregular verbs teach no rule. */
export const trainLemmas = (examples: readonly LemmaExample[]): Lemmas => {
  const whole: Counts = new Map();
  for (const { form, tag, lemma } of examples) {
    if (form.includes(' ') || lemma === '_') continue;
    count(whole, `${form.toLowerCase().replace(/’/g, "'")} ${tag}`, scriptOf(form, lemma));
  }
  const endings: Counts = new Map();
  for (const [key, scripts] of whole) {
    const [form = '', tag = ''] = key.split(' ');
    for (const ending of keysOf(form, tag)) count(endings, ending, most(scripts).script);
  }
  const rules = distinctEndings(endings);
  const words: Record<string, Script> = {};
  for (const [key, scripts] of whole) {
    const [form = '', tag = ''] = key.split(' ');
    const { script, seen } = most(scripts);
    if (seen > 1 && endingScript(rules, form, tag) !== script) words[key] = script;
  }
  return { words, endings: rules };
};
