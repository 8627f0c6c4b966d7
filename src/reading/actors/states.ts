import type { Analysis, Token } from '../analysis.ts';
import { formsOf, type NameSpan } from './names.ts';

/** What only a state has; people have governments and ministers too ("Petrova's government"), and cities mayors. */
const OF_STATES =
  /^(?:president|parliament|airspace|constitution|borders?|coastline|territory|currency|independence|sovereignty|citizens?|armed|navy|king|queen|foreign|defen[cs]e|interior|central|state|supreme)$/;
const OFFICES = /^(?:electoral|minister|ministry|ministries|forces|bank|television|court|media)$/;
const TWO_WORDS = /^(?:armed|foreign|defen[cs]e|interior|central|state|supreme)$/;

/** "Vescaria's president", "Vescaria's foreign minister", "Vescaria's long border". */
const ownsAState = (tokens: readonly Token[], to: number): boolean => {
  if (!/^['’]s?$/.test(tokens[to]?.form ?? '')) return false;
  const words = tokens.slice(to + 1, to + 4).map(({ form }) => form.toLowerCase());
  const at = words.findIndex((word) => OF_STATES.test(word));
  if (at < 0 || at > 1) return false;
  return !TWO_WORDS.test(words[at] ?? '') || OFFICES.test(words[at + 1] ?? '');
};

/** "its ambassador to Marlund". */
const takesAmbassadors = (tokens: readonly Token[], from: number): boolean =>
  /^(?:to|from)$/.test(tokens[from - 1]?.form ?? '') && /^ambassadors?$/i.test(tokens[from - 2]?.form ?? '');

/** "Talmoran" beside "Talmora": only a place has people called after it. */
const peoplesIn = ({ sentences }: Analysis, names: readonly string[]): Set<string> => {
  const asked = new Set(names.filter((name) => name.endsWith('a')).flatMap((name) => [`${name}n`, `${name}ns`]));
  const found = new Set<string>();
  if (asked.size === 0) return found;
  for (const { tokens } of sentences)
    for (const { form } of tokens) if ((form.endsWith('n') || form.endsWith('s')) && asked.has(form)) found.add(form);
  return found;
};

/**
 * Names in no table that the text itself shows to be a state's, by what they have that only states have; every mention of the
 * same words is the state's then, unless it is the surname of somebody whom the text names in full.
 */
export const readStates = (analysis: Analysis, names: readonly NameSpan[]): NameSpan[] => {
  const tokensAt = ({ sentence }: NameSpan): readonly Token[] => analysis.sentences[sentence]?.tokens ?? [];
  const unknown = names.filter(({ entry, from, to }) => entry === null && to - from <= 2);
  const surnames = new Set(
    names
      .filter(({ type, from, to }) => type === 'PER' && to - from > 1)
      .map((name) => tokensAt(name)[name.to - 1]?.form),
  );
  const states = new Set(
    unknown
      .filter((name) => ownsAState(tokensAt(name), name.to) || takesAmbassadors(tokensAt(name), name.from))
      .map((name) => formsOf(tokensAt(name), name.from, name.to))
      .filter((words) => !surnames.has(words)),
  );
  const words = names.map((name) => formsOf(tokensAt(name), name.from, name.to));
  const peoples = peoplesIn(analysis, words);
  return names.map((name, index) => {
    const called = words[index] ?? '';
    if (name.entry !== null || surnames.has(called)) return name;
    if (states.has(called)) return { ...name, type: 'LOC', state: true };
    const hasDemonym = peoples.has(`${called}n`) || peoples.has(`${called}ns`);
    return hasDemonym ? { ...name, type: 'LOC', state: name.to - name.from === 1 } : name;
  });
};
