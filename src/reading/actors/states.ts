import type { Analysis, Token } from '../analysis.ts';
import type { NameSpan } from './names.ts';

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

const wordsOf = (tokens: readonly Token[], { from, to }: NameSpan): string =>
  tokens
    .slice(from, to)
    .map(({ form }) => form)
    .join(' ');

/** "Talmoran" beside "Talmora": only a place has people called after it. */
const hasDemonym = (words: string, forms: ReadonlySet<string>): boolean =>
  /a$/.test(words) && (forms.has(`${words}n`) || forms.has(`${words}ns`));

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
      .map((name) => wordsOf(tokensAt(name), name))
      .filter((words) => !surnames.has(words)),
  );
  const forms = new Set(analysis.sentences.flatMap(({ tokens }) => tokens.map(({ form }) => form)));
  return names.map((name) => {
    const words = wordsOf(tokensAt(name), name);
    if (name.entry !== null || surnames.has(words)) return name;
    if (states.has(words)) return { ...name, type: 'LOC', state: true };
    return hasDemonym(words, forms) ? { ...name, type: 'LOC', state: name.to - name.from === 1 } : name;
  });
};
