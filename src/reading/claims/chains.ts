import type { Voice } from '../../domain/reading.ts';
import { isWithin, type Span } from '../../domain/span.ts';
import type { Sentence } from '../analysis.ts';
import { PUBLISHERS } from '../tables/publishers.ts';
import {
  bareRelation,
  dependentBy,
  dependentsBy,
  formAt,
  hasAny,
  headAt,
  isLemma,
  isWord,
  type Tree,
  treeOf,
} from '../tree.ts';
import { flagOf } from '../word.ts';
import { type Draft, speakerAt } from './draft.ts';
import { speakerClass } from './speakers.ts';
import { type Mentions, voice } from './voices.ts';

export type Telling = {
  readonly text: string;
  readonly sentences: readonly Sentence[];
  readonly drafts: readonly Draft[];
  readonly mentions: Mentions;
};

/** Whom a relative pronoun stands for: the noun that its clause describes. */
const antecedent = (tree: Tree, token: number): number => {
  if (!/^(?:who|which|that|whom)$/.test(formAt(tree, token))) return token;
  for (let at = token, steps = 0; at >= 0 && steps < 6; at = headAt(tree, at), steps++)
    if (bareRelation(tree, at) === 'acl') return headAt(tree, at);
  return token;
};

/** A speaker's head and the names it is one with: "Mayor" and "Brandt", "the mayor" and "Ilse Brandt". */
const headsOf = (tree: Tree, token: number): Span[] =>
  [token, ...dependentsBy(tree, token, 'flat', 'appos')].flatMap((index) => tree.tokens[index] ?? []);

const voiceOf = ({ sentences, mentions }: Telling, { speaker, sentence }: Draft): Voice => {
  const place = sentences[sentence];
  if (!place || !speaker) return { actor: null, span: null };
  const tree = treeOf(place);
  return voice(mentions, speaker, headsOf(tree, antecedent(tree, speaker.token)));
};

const citing = flagOf(({ lower }) => /^(?:cit|quot)ing$/.test(lower));
const isCite = flagOf(({ lower }) => lower === 'cite');
const isCiting = (tree: Tree, index: number): boolean => isWord(tree, index, citing);

const NONE: readonly number[] = [];

/** The clauses on a word that cite somebody. */
const citingBelow = (tree: Tree, head: number): readonly number[] => {
  if (!hasAny(tree, citing) && !hasAny(tree, isCite)) return NONE;
  const clauses = dependentsBy(tree, head, 'advcl', 'acl', 'ccomp', 'xcomp', 'parataxis', 'conj');
  return clauses.length === 0
    ? clauses
    : clauses.filter((clause) => isCiting(tree, clause) || isLemma(tree, clause, isCite));
};

/** Whom a report names as its own source: "Reuters, citing two diplomats, reported", "quoting an aide, the paper said". */
const citedBy = ({ text, sentences, mentions }: Telling, { sentence, token, speaker }: Draft): Voice | null => {
  const place = sentences[sentence];
  if (!place || token < 0) return null;
  const tree = treeOf(place);
  for (const head of [token, speaker?.token ?? -1])
    for (const clause of citingBelow(tree, head)) {
      const object = dependentBy(tree, clause, 'obj');
      const source = speakerClass(tree, object) === 'x' ? null : speakerAt(text, tree, object);
      if (source && (clause !== token || isCiting(tree, clause))) return voice(mentions, source, headsOf(tree, object));
    }
  return null;
};

const NEWSROOMS = new Set(PUBLISHERS.flatMap(({ names }) => names.map((name) => name.toLowerCase())));

/** "told Reuters": whom a speaker tells reports it, where that is a newsroom. */
const toldTo = ({ text, sentences, mentions }: Telling, { sentence, token, lemma: cue }: Draft): Voice | null => {
  const place = sentences[sentence];
  if (!place || token < 0 || !/^(?:tell|assure|inform)$/.test(cue)) return null;
  const tree = treeOf(place);
  for (const object of dependentsBy(tree, token, 'obj', 'iobj')) {
    const heard = speakerAt(text, tree, object, token);
    const name = heard ? text.slice(heard.start, heard.end).toLowerCase() : '';
    if (heard && NEWSROOMS.has(name.replace(/^the /, ''))) return voice(mentions, heard, headsOf(tree, object));
  }
  return null;
};

/** How many claims before and behind may be told inside one speech. */
const REACH_CLAIMS = 40;
/** Speech within speech within speech: farther out nobody follows. */
const MOST_VOICES = 5;

const sizeOf = ({ content }: Draft): number => {
  let size = 0;
  for (const { start, end } of content) size += end - start;
  return size;
};

const isWithinAny = (inner: Span, spans: readonly Span[]): boolean => {
  for (const span of spans) if (isWithin(inner, span)) return true;
  return false;
};

/** The smallest speech around a claim's cue; −1 where there is none. */
const enclosing = (drafts: readonly Draft[], index: number): number => {
  const draft = drafts[index];
  let found = -1;
  let size = Number.POSITIVE_INFINITY;
  const last = Math.min(drafts.length - 1, index + REACH_CLAIMS);
  for (let at = Math.max(0, index - REACH_CLAIMS); draft && at <= last; at++) {
    const other = drafts[at];
    if (at === index || !other || !isWithinAny(draft.cue, other.content) || sizeOf(other) >= size) continue;
    if (isWithinAny(other.cue, draft.content)) continue;
    found = at;
    size = sizeOf(other);
  }
  return found;
};

const isSame = (a: Voice, b: Voice): boolean =>
  (a.actor !== null && a.actor === b.actor) || (a.span?.start === b.span?.start && a.span?.end === b.span?.end);

/**
 * Everybody that the claim at `index` passes through: who said it first, then who reports that, outwards. A claim told
 * inside another's content is reported by the other's speakers.
 */
export const chainFrom = (telling: Telling, index: number): Voice[] => {
  const chain: Voice[] = [];
  for (let at = index, hops = 0; at >= 0 && hops < MOST_VOICES; at = enclosing(telling.drafts, at), hops++) {
    const draft = telling.drafts[at];
    if (!draft) break;
    const own = voiceOf(telling, draft);
    const cited = citedBy(telling, draft);
    const heard = toldTo(telling, draft);
    for (const each of [cited, own, heard]) if (each && !chain.some((known) => isSame(known, each))) chain.push(each);
  }
  return chain;
};
