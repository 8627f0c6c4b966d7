import type { Sentence, Token } from '../../reading/analysis.ts';
import { relation, subtree, treeOf } from '../../reading/tree.ts';

export type PhraseKind =
  | 'person'
  | 'organisation'
  | 'place'
  | 'name'
  | 'date'
  | 'number'
  | 'noun'
  | 'verb'
  | 'adjective'
  | 'other';

/** A run of tokens that may answer: `from` inclusive, `to` exclusive. */
export type Phrase = {
  readonly sentence: Sentence;
  readonly from: number;
  readonly to: number;
  readonly head: number;
  readonly kind: PhraseKind;
  /** All that hangs on the head, nothing cut. */
  readonly whole: boolean;
};

const LONGEST = 22;
const AFTERWORDS = new Set(['acl', 'acl:relcl', 'appos', 'conj', 'parataxis', 'advcl', 'cc', 'punct', 'list']);
/** What hangs before a noun that says what something is, and is no part of what it says: "Anthony was a geologist". */
const PREDICATING = new Set(['nsubj', 'csubj', 'cop', 'aux', 'mark', 'expl', 'advcl', 'discourse', 'vocative']);
const EDGES = new Set(['PUNCT', 'CCONJ']);
const LEADS = new Set(['ADP', 'SCONJ']);
const TIME =
  /^(?:(?:1[0-9]|20)\d\d(?:s|[–-]\d+)?|january|february|march|april|may|june|july|august|september|october|november|december|(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday|tomorrow|century|centuries|year|years|month|months|week|weeks|day|days|night|morning|evening|noon|midnight|dawn|dusk|a\.m\.?|p\.m\.?|decade|hours?|minutes?)$/i;

const NAMED: readonly (readonly [string, PhraseKind])[] = [
  ['PER', 'person'],
  ['ORG', 'organisation'],
  ['LOC', 'place'],
  ['MISC', 'name'],
];

const kindOf = (tokens: readonly Token[], head: Token | undefined): PhraseKind => {
  if (tokens.some(({ form }) => TIME.test(form)) && (head === undefined || TIME.test(head.form) || head.upos === 'NUM'))
    return 'date';
  if (head?.upos === 'NUM' || tokens.some(({ upos, deprel }) => upos === 'NUM' && deprel.startsWith('nummod')))
    return 'number';
  const named = NAMED.find(([tag]) => head?.name.endsWith(tag));
  if (named) return named[1];
  if (head?.upos === 'PROPN') return 'name';
  if (head?.upos === 'NOUN' || head?.upos === 'PRON') return 'noun';
  if (head?.upos === 'VERB' || head?.upos === 'AUX') return 'verb';
  return head?.upos === 'ADJ' || head?.upos === 'ADV' ? 'adjective' : 'other';
};

/** Where the run that holds `head` begins and ends among rising indices. */
const runAround = (indices: readonly number[], head: number): [number, number] => {
  const at = indices.indexOf(head);
  let [low, high] = [at, at];
  while (low > 0 && indices[low - 1] === (indices[low] as number) - 1) low -= 1;
  while (high + 1 < indices.length && indices[high + 1] === (indices[high] as number) + 1) high += 1;
  return [indices[low] as number, (indices[high] as number) + 1];
};

/** Collects distinct runs of one sentence. */
const collector = (sentence: Sentence) => {
  const found = new Map<string, Phrase>();
  const add = (start: number, end: number, head: number, whole: boolean): void => {
    const { tokens } = sentence;
    let [from, to] = [start, end];
    while (from < to && EDGES.has(tokens[from]?.upos ?? '')) from += 1;
    while (to > from && EDGES.has(tokens[to - 1]?.upos ?? '')) to -= 1;
    if (to <= from || to - from > LONGEST) return;
    const key = `${from} ${to}`;
    if (!found.has(key))
      found.set(key, { sentence, from, to, head, kind: kindOf(tokens.slice(from, to), tokens[head]), whole });
  };
  const withoutLead = (from: number, to: number, head: number, whole: boolean): void => {
    add(from, to, head, whole);
    const lead = sentence.tokens[from];
    if (lead && from < head && (LEADS.has(lead.upos) || lead.deprel === 'case' || lead.deprel === 'det'))
      withoutLead(from + 1, to, head, whole);
  };
  return { found, add, withoutLead };
};

/** What stands before the head with it: "the former mayor". */
const nucleus = (tokens: readonly Token[], head: number): [number, number] => {
  const binds = (at: number) =>
    tokens[at]?.head === head &&
    !AFTERWORDS.has(tokens[at]?.deprel ?? '') &&
    !PREDICATING.has(relation(tokens[at]?.deprel ?? ''));
  let from = head;
  while (from > 0 && (binds(from - 1) || tokens[tokens[from - 1]?.head ?? -1]?.head === head)) from -= 1;
  let to = head + 1;
  while (to < tokens.length && /^(?:flat|fixed|goeswith)/.test(tokens[to]?.deprel ?? '')) to += 1;
  return [from, to];
};

/** The token of a run that hangs on something outside it. */
const headWithin = (tokens: readonly Token[], from: number, to: number): number => {
  for (let at = from; at < to; at += 1) {
    const head = tokens[at]?.head ?? -1;
    if (tokens[at]?.upos !== 'PUNCT' && (head < from || head >= to)) return at;
  }
  return to - 1;
};

const IS_CAPITAL = /^\p{Lu}/u;
const JOINS = /^(?:of|the|de|la|del|von|van|and|’s|'s)$/;

/** Longest runs of capitalised words with small words inside: "University of Texas Arlington", "King Louis XV". */
const capitalRuns = (tokens: readonly Token[]): [number, number][] => {
  const runs: [number, number][] = [];
  for (let from = 0; from < tokens.length; from += 1) {
    if (!IS_CAPITAL.test(tokens[from]?.form ?? '') || tokens[from]?.upos === 'DET') continue;
    let to = from + 1;
    for (let next = to; next < tokens.length; next += 1) {
      if (IS_CAPITAL.test(tokens[next]?.form ?? '')) to = next + 1;
      else if (!JOINS.test(tokens[next]?.form ?? '') || next > to + 1) break;
    }
    if (to - from > 1) {
      runs.push([from, to]);
      const and = tokens.slice(from, to).findIndex(({ form }) => form === 'and' || /^[’']s$/.test(form));
      if (and > 0) runs.push([from, from + and], [from + and + 1, to]);
    }
    from = to - 1;
  }
  return runs;
};

const OPENS = /^[“"‘]$/;
const CLOSES = /^[”"’]$/;

/** What stands between quotation marks. */
const quotedRuns = (tokens: readonly Token[]): [number, number][] => {
  const runs: [number, number][] = [];
  for (let from = 0; from < tokens.length; from += 1) {
    if (!OPENS.test(tokens[from]?.form ?? '')) continue;
    const length = tokens.slice(from + 1).findIndex(({ form }) => CLOSES.test(form));
    if (length <= 0) continue;
    runs.push([from + 1, from + 1 + length]);
    from += length + 1;
  }
  return runs;
};

/** Whether a dash at that place makes one of two numbers: "2-1", "1914–18". */
export const joinsNumbers = (tokens: readonly Token[], dash: number): boolean => {
  const [before, own, after] = [tokens[dash - 1], tokens[dash], tokens[dash + 1]];
  return /^[-–]$/.test(own?.form ?? '') && before?.upos === 'NUM' && after?.upos === 'NUM' && before.end === own?.start;
};

/** Phrases of a sentence that could be an answer: what hangs together in its parse, names, dates, numbers. */
export const phrasesOf = (sentence: Sentence): Phrase[] => {
  const { tokens } = sentence;
  const tree = treeOf(sentence);
  const { found, add, withoutLead } = collector(sentence);
  for (const [at, token] of tokens.entries()) {
    if (token.upos === 'PUNCT' || token.upos === 'DET' || token.upos === 'ADP') continue;
    const isNominal = /^(?:NOUN|PROPN|NUM|ADJ)$/.test(token.upos);
    const apart = (branch: number) => isNominal && PREDICATING.has(relation(tokens[branch]?.deprel ?? ''));
    withoutLead(...runAround(subtree(tree, at, apart), at), at, true);
    const cut = (branch: number) => apart(branch) || AFTERWORDS.has(tokens[branch]?.deprel ?? '');
    const listed = (branch: number) =>
      apart(branch) || /^(?:acl|appos|parataxis|advcl)/.test(tokens[branch]?.deprel ?? '');
    if (isNominal) withoutLead(...runAround(subtree(tree, at, listed), at), at, false);
    withoutLead(...runAround(subtree(tree, at, cut), at), at, false);
    const alone = (branch: number) => cut(branch) || (branch > at && relation(tokens[branch]?.deprel ?? '') === 'nmod');
    withoutLead(...runAround(subtree(tree, at, alone), at), at, false);
    withoutLead(...nucleus(tokens, at), at, false);
    if (token.upos === 'VERB') {
      const bare = (branch: number) => branch < at || cut(branch);
      const verbs = runAround(subtree(tree, at, bare), at);
      add(...verbs, at, false);
      if (/^to$/i.test(tokens[at - 1]?.form ?? '')) add(at - 1, verbs[1], at, false);
    }
    if (token.upos === 'NUM' || token.upos === 'ADJ' || token.upos === 'PROPN' || token.upos === 'NOUN')
      add(at, at + 1, at, false);
    if (joinsNumbers(tokens, at + 1)) add(at, at + 3, at, false);
  }
  for (let at = 0; at < tokens.length; at += 1) {
    if (!tokens[at]?.name.startsWith('B-')) continue;
    let end = at + 1;
    while (tokens[end]?.name.startsWith('I-')) end += 1;
    add(at, end, end - 1, false);
  }
  for (const [from, to] of capitalRuns(tokens)) withoutLead(from, to, headWithin(tokens, from, to), false);
  for (const [from, to] of quotedRuns(tokens)) add(from, to, headWithin(tokens, from, to), false);
  return [...found.values()];
};

/** Where a phrase stands in its text. */
export const phraseSpan = ({ sentence, from, to }: Phrase): { start: number; end: number } => ({
  start: sentence.tokens[from]?.start ?? sentence.span.start,
  end: sentence.tokens[to - 1]?.end ?? sentence.span.end,
});
