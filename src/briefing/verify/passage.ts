import type { Actor, Claim, DateMention } from '../../domain/reading.ts';
import type { Span } from '../../domain/span.ts';
import { readActors } from '../../reading/actors/read-actors.ts';
import type { Sentence, Token } from '../../reading/analysis.ts';
import { readClaims } from '../../reading/claims/read-claims.ts';
import { analyse, type Core } from '../../reading/core/core.ts';
import { readDates } from '../../reading/dates/read-dates.ts';
import { lemmaAt } from '../../reading/events/grammar.ts';
import { dependentsBy, type Tree, treeOf } from '../../reading/tree.ts';
import type { Evidence } from './verdict.ts';

/** A token with where it stands and what it is compared by. */
export type Word = {
  readonly passage: Passage;
  readonly sentence: Sentence;
  readonly tree: Tree;
  readonly index: number;
  readonly token: Token;
  /** In lower case. */
  readonly lemma: string;
  /** "step_down": a verb with its particle; null for all others. */
  readonly phrase: string | null;
};

/** A stretch of text, read: the draft, or one cited sentence with what its article says of those in it. */
export type Passage = {
  readonly text: string;
  readonly span: Span;
  readonly words: readonly Word[];
  readonly claims: readonly Claim[];
  readonly actors: readonly Actor[];
  readonly dates: readonly DateMention[];
  readonly publisher: string | null;
};

const PARTICLE = /^(?:down|up|off|out|over|back|away|in|on|for|by|about)$/;

const phraseAt = (tree: Tree, index: number, lemma: string): string | null => {
  if (tree.tokens[index]?.upos !== 'VERB') return null;
  const particle = dependentsBy(tree, index, 'compound:prt')[0] ?? index + 1;
  const form = tree.tokens[particle]?.form.toLowerCase() ?? '';
  return PARTICLE.test(form) ? `${lemma}_${form}` : null;
};

const wordsOf = (passage: Passage, sentences: readonly Sentence[]): Word[] =>
  sentences.flatMap((sentence) => {
    const tree = treeOf(sentence);
    return sentence.tokens.map((token, index): Word => {
      const lemma = lemmaAt(tree, index);
      return { passage, sentence, tree, index, token, lemma, phrase: phraseAt(tree, index, lemma) };
    });
  });

type Parts = Omit<Passage, 'words'>;

const passageOf = (parts: Parts, sentences: readonly Sentence[]): Passage => {
  const words: Word[] = [];
  const passage: Passage = { ...parts, words };
  words.push(...wordsOf(passage, sentences));
  return passage;
};

/** What a writer's sentence says, by our own reading. */
export const passageOfDraft = (text: string, publishedAt: string | null, core: Core): Passage => {
  const span = { start: 0, end: text.length };
  const analysis = analyse({ text, paragraphs: [span], titleSpan: null }, core);
  const actors = readActors(analysis);
  const claims = readClaims(analysis, actors);
  return passageOf(
    { text, span, claims, actors, dates: readDates(analysis, publishedAt), publisher: null },
    analysis.sentences,
  );
};

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

const claimsOver = (evidence: Evidence, span: Span): Claim[] =>
  evidence.reading?.claims.filter(({ content }) => content.some((each) => overlaps(each, span))) ?? [];

const known = new WeakMap<Evidence, Passage>();

const readEvidence = (evidence: Evidence, core: Core): Passage => {
  const { article, reading, span } = evidence;
  const { sentences } = analyse({ text: article.text, paragraphs: [span], titleSpan: null }, core);
  const dates = reading?.dates.filter((date) => overlaps(date, span)) ?? [];
  const parts = { text: article.text, span, dates, publisher: article.publisher };
  return passageOf(
    { ...parts, claims: claimsOver(evidence, span), actors: reading?.actors ?? [] },
    sentences,
  );
};

/** A cited sentence with what its article says of those in it; read once an evidence. */
export const passageOfEvidence = (evidence: Evidence, core: Core): Passage => {
  const found = known.get(evidence) ?? readEvidence(evidence, core);
  known.set(evidence, found);
  return found;
};
