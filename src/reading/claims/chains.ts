import type { Voice } from '../../domain/reading.ts';
import type { Span } from '../../domain/span.ts';
import type { Sentence } from '../analysis.ts';
import { dependentsBy, relation, type Tree, treeOf } from '../tree.ts';
import { type Draft, speakerAt } from './draft.ts';
import { within } from './quotations.ts';
import { speakerClass } from './speakers.ts';
import { type Mentions, voice } from './voices.ts';

export type Telling = {
  readonly text: string;
  readonly sentences: readonly Sentence[];
  readonly drafts: readonly Draft[];
  readonly mentions: Mentions;
};

const lemma = (tree: Tree, index: number): string => tree.tokens[index]?.lemma.toLowerCase() ?? '';

/** Whom a relative pronoun stands for: the noun that its clause describes. */
const antecedent = (tree: Tree, token: number): number => {
  if (!/^(?:who|which|that|whom)$/i.test(tree.tokens[token]?.form ?? '')) return token;
  for (let at = token, steps = 0; at >= 0 && steps < 6; steps++) {
    const { head = -1, deprel = '' } = tree.tokens[at] ?? {};
    if (relation(deprel) === 'acl') return head;
    at = head;
  }
  return token;
};

const voiceOf = ({ sentences, mentions }: Telling, { speaker, sentence }: Draft): Voice => {
  const tokens = sentences[sentence];
  const head = tokens && speaker ? tokens.tokens[antecedent(treeOf(tokens), speaker.token)] : undefined;
  return speaker && head
    ? voice(mentions, speaker, head)
    : { actor: null, span: speaker ? { start: speaker.start, end: speaker.end } : null };
};

/** Whom a report names as its own source: "Reuters, citing two diplomats, reported", "quoting an aide, the paper said". */
const citedBy = ({ text, sentences, mentions }: Telling, { sentence, token, speaker }: Draft): Voice | null => {
  const place = sentences[sentence];
  if (!place || token < 0) return null;
  const tree = treeOf(place);
  const clauses = [token, speaker?.token ?? -1].flatMap((head) =>
    dependentsBy(tree, head, 'advcl', 'acl', 'xcomp', 'parataxis', 'conj'),
  );
  for (const clause of clauses) {
    if (
      !/^(?:cit|quot)ing$/i.test(tree.tokens[clause]?.form ?? '') &&
      !(lemma(tree, clause) === 'cite' && clause !== token)
    )
      continue;
    const object = dependentsBy(tree, clause, 'obj')[0] ?? -1;
    const source = speakerClass(tree, object) === 'x' ? null : speakerAt(text, tree, object);
    const head = tree.tokens[object];
    if (source && head) return voice(mentions, source, head);
  }
  return null;
};

const enclosing = ({ drafts }: Telling, draft: Draft): Draft | null => {
  const around = drafts.filter((other) => other !== draft && other.content.some((span) => within(draft.cue, span)));
  const size = ({ content }: Draft): number => content.reduce((sum, { start, end }) => sum + end - start, 0);
  return around.sort((a, b) => size(a) - size(b))[0] ?? null;
};

const sameSpan = (a: Span | null, b: Span | null): boolean => a?.start === b?.start && a?.end === b?.end;

/**
 * Everybody a claim passes through: who said it first, then who reports that, outwards. A claim told inside
 * another's content is reported by the other's speakers.
 */
export const chainFrom = (telling: Telling, draft: Draft): Voice[] => {
  const chain: Voice[] = [];
  const seen = new Set<Draft>();
  for (let at: Draft | null = draft; at && !seen.has(at); at = enclosing(telling, at)) {
    seen.add(at);
    const own = voiceOf(telling, at);
    const cited = citedBy(telling, at);
    for (const each of cited ? [cited, own] : [own])
      if (!chain.some(({ span }) => sameSpan(span, each.span))) chain.push(each);
  }
  return chain;
};
