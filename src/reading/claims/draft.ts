import type { Span } from '../../domain/span.ts';
import { isPlainLetter } from '../core/letters.ts';
import {
  dependentBy,
  dependentsBy,
  deprelAt,
  formAt,
  hasDependent,
  hasMark,
  headAt,
  isBelow,
  runsOf,
  subtree,
  type Tree,
} from '../tree.ts';
import { MARK } from '../word.ts';
import type { Act } from './act.ts';
import type { Candidate } from './candidate.ts';
import { hasThat } from './frames.ts';
import { idiomAt } from './idioms.ts';
import type { Phrase } from './phrases.ts';
import { withoutEdges } from './speaker-edges.ts';
import { isIncidental } from './speakers.ts';

/** Who speaks: the head token in its sentence, and the span of its noun phrase. */
export type Speaker = Span & { readonly token: number };

/** A claim while its article is still being read; `content` grows as quotations and their continuations are found. */
export type Draft = {
  readonly sentence: number;
  /** The head of the cue in its sentence; −1 where it is a punctuation mark. */
  readonly token: number;
  readonly cue: Span;
  readonly lemma: string;
  readonly frame: string;
  speaker: Speaker | null;
  /** The heads of what is said within the sentence. */
  readonly heads: readonly number[];
  content: Span[];
  confidence: number;
  /** What it does, where its wording alone says so; else the cue and the content decide. */
  readonly act: Act | null;
  /** True where the article says it itself and nobody is quoted. */
  readonly ownVoice: boolean;
};

const LETTER = /[\p{L}\p{N}]/u;

const EDGE = /[\s,;:–—-]/;

const isEdgeAt = (text: string, at: number): boolean =>
  !isPlainLetter(text.charCodeAt(at)) && EDGE.test(text.charAt(at));

/** A span without the commas, colons, dashes and spaces at its edges, nor stops before it. */
const trimSpan = (text: string, span: Span): Span => {
  let { start, end } = span;
  while (start < end && (isEdgeAt(text, start) || text.charAt(start) === '.')) start++;
  while (end > start && isEdgeAt(text, end - 1)) end--;
  return { start, end };
};

const hasLetter = (text: string, { start, end }: Span): boolean =>
  end > start && (isPlainLetter(text.charCodeAt(start)) || LETTER.test(text.slice(start, end)));

/** Stretches of text that some tokens make up, without marks at their ends. */
export const spansOf = (text: string, tree: Tree, indices: readonly number[]): Span[] => {
  const spans: Span[] = [];
  for (const run of runsOf(tree, indices)) {
    const span = trimSpan(text, run);
    if (hasLetter(text, span)) spans.push(span);
  }
  return spans;
};

/** The noun phrase of a speaker: its modifiers and what tells it apart, not what is told of it in passing. */
export const speakerAt = (text: string, tree: Tree, token: number, cue = -1): Speaker | null => {
  if (token < 0) return null;
  const kept = subtree(
    tree,
    token,
    (branch) =>
      (cue >= 0 && isBelow(tree, cue, branch)) ||
      isIncidental(tree, branch) ||
      isOfWhatOneIsAccused(tree, branch) ||
      (headAt(tree, token) === cue && hasThat(tree, branch)) ||
      (headAt(tree, branch) === token && isEdge(deprelAt(tree, branch), branch, token)),
  );
  const at = tree.tokens[token];
  const run = runsOf(tree, withoutEdges(tree, kept, token)).find(
    ({ start, end }) => at && start <= at.start && at.end <= end,
  );
  const span = run === undefined ? null : trimSpan(text, run);
  return span !== null && hasLetter(text, span) ? { ...span, token } : null;
};

/** "accused by the auditors of stealing": what somebody is accused of does not describe the accuser. */
const isOfWhatOneIsAccused = (tree: Tree, branch: number): boolean =>
  hasDependent(tree, branch, 'mark', 'case') &&
  /ing$/.test(tree.tokens[branch]?.form ?? '') &&
  dependentsBy(tree, branch, 'mark', 'case').some((mark) => tree.tokens[mark]?.form === 'of');

/** Words at a phrase's edge that belong to what it stands in: adpositions, a genitive's mark, conjunctions, a copula. */
const isEdge = (deprel: string, branch: number, token: number): boolean =>
  deprel === 'case' ||
  (branch < token && (deprel === 'cc' || deprel === 'mark' || deprel === 'cop' || deprel === 'aux'));

/** The tokens from `first` to before `end`. */
export const range = (first: number, end: number): number[] => {
  const indices: number[] = [];
  for (let index = first; index < end; index++) indices.push(index);
  return indices;
};

const GROUP_LEFT = new Set(['aux', 'aux:pass', 'advmod', 'cop', 'neg']);

/** The verb group around a cue: auxiliaries, negation and adverbs that touch it, its particle, the preposition of its content. */
const groupAround = (tree: Tree, { token, frame, content }: Candidate): number[] => {
  let [first, last] = [token, token];
  while (first > 0 && tree.tokens[first - 1]?.head === token && GROUP_LEFT.has(deprelAt(tree, first - 1))) first--;
  const next = last + 1;
  if (tree.tokens[next]?.deprel === 'compound:prt') last = next;
  const preposition = frame.includes('obl:') ? dependentBy(tree, content.at(-1) ?? -1, 'case') : -1;
  if (preposition === last + 1) last = preposition;
  return range(first, last + 1);
};

/** All that several heads govern, each token once, in the order of the text. */
const subtrees = (tree: Tree, heads: readonly number[], skip: (branch: number) => boolean): number[] => {
  if (heads.length === 0) return [];
  if (heads.length === 1) return subtree(tree, heads[0] ?? -1, skip);
  return [...new Set(heads.flatMap((head) => subtree(tree, head, skip)))].sort((a, b) => a - b);
};

const insideContent = (tree: Tree, { content, token, speaker }: Candidate, cue: readonly number[]): number[] =>
  subtrees(tree, content, (branch) => branch === token || branch === speaker).filter((index) => !cue.includes(index));

const aroundAside = (tree: Tree, { content, token }: Candidate): number[] =>
  subtrees(tree, content, (branch) => branch === token);

const NEEDS_CONTENT = new Set(
  `say tell report note add show find write claim insist argue hope know suggest state reply confirm admit concede acknowledge
  contend testify maintain protest allege deny warn assert reckon estimate`.split(/\s+/),
);

/** True for a verb that hardly stands without saying what was said. */
export const isReport = ({ lemma, part, speaker, frame }: Candidate): boolean =>
  part === 'v' && speaker >= 0 && NEEDS_CONTENT.has(lemma) && !frame.endsWith('+q');

const isDescribing = (tree: Tree, branch: number): boolean => /^acl/.test(deprelAt(tree, branch));

/** Verbs of reports whose object is somebody to whom it is told; that of others is what is told. */
const ADDRESSES = new Set(['tell', 'warn']);

/** Those whom it is told to, each with all that belongs to the phrase. */
const addressed = (tree: Tree, verb: number): number[] =>
  dependentsBy(tree, verb, 'obj', 'iobj').flatMap((person) => subtree(tree, person, (at) => isDescribing(tree, at)));

/** True for a report between two commas of what it reports: "The dam, the engineer said, would hold", "…, she told the council, …". */
const isInserted = (tree: Tree, { token, lemma, speaker }: Candidate, cue: readonly number[]): boolean => {
  const last = Math.max(cue.at(-1) ?? 0, speaker, ...(ADDRESSES.has(lemma) ? addressed(tree, token) : []));
  if (formAt(tree, last + 1) !== ',') return false;
  const first = Math.min(cue[0] ?? 0, subtree(tree, speaker)[0] ?? 0);
  return first > 1 && formAt(tree, first - 1) === ',';
};

/** A time or place may stand between a report and its "that". */
const FARTHEST_THAT = 6;

const fromThat = (tree: Tree, behind: readonly number[]): readonly number[] => {
  const that = behind.findIndex((index) => formAt(tree, index) === 'that' && deprelAt(tree, index) === 'mark');
  return that > 0 && that <= FARTHEST_THAT ? behind.slice(that) : behind;
};

/** What a report must concern where the parse shows no complement: all before it, all around it, or all behind it. */
const byPlace = (tree: Tree, candidate: Candidate, cue: readonly number[]): readonly number[] => {
  const speaker = candidate.speaker < 0 ? [] : subtree(tree, candidate.speaker, (branch) => isDescribing(tree, branch));
  const left = new Set([...cue, ...speaker, ...addressed(tree, candidate.token)]);
  const words = range(0, tree.tokens.length).filter((index) => !left.has(index));
  const behind = words.filter((index) => index > (cue.at(-1) ?? 0));
  const before = words.filter((index) => index < (cue[0] ?? 0));
  if (behind.every((index) => tree.tokens[index]?.upos === 'PUNCT')) return before;
  const goesAround = tree.tokens[behind[0] ?? -1]?.form === ',' && before.length > 0;
  return goesAround ? [...before, ...behind] : fromThat(tree, behind);
};

const WHEN =
  /^(?:on|in|at|last|this|next|earlier|later|late|early|during|after|before|since|while|as|when|mon|tues|wednes|thurs|fri|satur|sun)(?:day)?$/i;

/**
 * Content runs on to the sentence's end where no comma parts it from the rest, the speaker does not go on to something
 * else, and the rest does not say when it was said: parses often hang a complement's tail on the cue.
 */
const withTail = (tree: Tree, { token, part, aside }: Candidate, content: readonly number[]): readonly number[] => {
  const last = content.at(-1) ?? -1;
  const next = tree.tokens[last + 1];
  if (aside || part !== 'v' || last < token || !next || next.upos === 'PUNCT') return content;
  const { verbForm, deprel = '' } = tree.tokens[token] ?? {};
  const participle = deprel.startsWith('acl') || (next.upos === 'CCONJ' && verbForm !== 'Fin');
  if (participle || WHEN.test(next.form)) return content;
  const goesOn = dependentsBy(tree, token, 'conj').some((verb) => verb > last && !hasDependent(tree, verb, 'aux'));
  return goesOn ? content : [...content, ...range(last + 1, tree.tokens.length)];
};

/** The word that the rest of a stretch hangs on: a verb where there is one. */
export const topmost = (tree: Tree, indices: readonly number[]): number[] => {
  const own = new Set(indices);
  const tops = indices.filter((index) => !own.has(headAt(tree, index)));
  const words = tops.filter((index) => tree.tokens[index]?.upos !== 'PUNCT');
  const verb = words.find((index) => tree.tokens[index]?.upos === 'VERB') ?? words[0];
  return verb === undefined ? [] : [verb];
};

/** A semicolon parts two statements: nobody's words cross it unless they are in quotation marks. */
const withinSemicolons = (tree: Tree, token: number, content: readonly number[]): readonly number[] => {
  if (!hasMark(tree, MARK.semicolon)) return content;
  const { lower } = tree;
  const first = token < 0 ? -1 : lower.lastIndexOf(';', token);
  const next = lower.indexOf(';', Math.max(0, token));
  const last = next < 0 ? lower.length : next;
  return content.filter((index) => index > first && index < last);
};

export type Place = { readonly text: string; readonly tree: Tree; readonly sentence: number };

const isRuledOut = (tree: Tree, { lemma, token }: Candidate): boolean =>
  lemma === 'rule' && tree.tokens[token + 1]?.form === 'out';

/** A claim from a cue: who speaks, what is said, and where both stand. */
export const draftOf = ({ text, tree, sentence }: Place, candidate: Candidate, confidence: number): Draft => {
  const cue = groupAround(tree, candidate);
  const idiom = candidate.part === 'v' ? idiomAt(tree, candidate.token) : null;
  const parsed = candidate.aside ? aroundAside(tree, candidate) : insideContent(tree, candidate, cue);
  const placed = isReport(candidate) && (parsed.length === 0 || isInserted(tree, candidate, cue));
  const found = placed ? byPlace(tree, candidate, cue) : parsed;
  const content = withinSemicolons(tree, candidate.token, withTail(tree, candidate, found));
  const [first, last] = [tree.tokens[cue[0] ?? -1], tree.tokens[cue.at(-1) ?? -1]];
  return {
    sentence,
    token: candidate.token,
    cue: { start: first?.start ?? 0, end: last?.end ?? 0 },
    lemma: isRuledOut(tree, candidate) ? 'rule out' : candidate.lemma,
    frame: candidate.frame,
    speaker: speakerAt(text, tree, candidate.speaker, candidate.token),
    heads: placed ? topmost(tree, content) : candidate.content,
    content: spansOf(text, tree, content),
    confidence,
    act: idiom,
    ownVoice: false,
  };
};

/** The words of a phrase need not touch ("in the minister's view"): the cue is its last word then, or all of them. */
export const draftOfPhrase = ({ text, tree, sentence }: Place, phrase: Phrase): Draft => {
  const cue = runsOf(tree, phrase.cue).at(-1);
  return {
    sentence,
    token: phrase.cue.at(-1) ?? -1,
    cue: cue ?? { start: 0, end: 0 },
    lemma: phrase.lemma,
    frame: 'phrase',
    speaker: speakerAt(text, tree, phrase.speaker),
    heads: topmost(tree, phrase.content),
    content: spansOf(text, tree, withinSemicolons(tree, phrase.cue[0] ?? 0, phrase.content)),
    confidence: 0.9,
    act: null,
    ownVoice: false,
  };
};
