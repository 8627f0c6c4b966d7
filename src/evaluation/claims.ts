import type { Claim } from '../domain/reading.ts';
import { overlaps, type Span } from '../domain/span.ts';
import { readActors } from '../reading/actors/read-actors.ts';
import { readClaims } from '../reading/claims/read-claims.ts';
import { analyse, type Core } from '../reading/core/core.ts';
import { plainArticle } from './article-text.ts';
import { addCounts, type Counts, countSets, f1, NO_COUNTS } from './f1.ts';
import { type Attribution, annotationFiles, inCodeUnits, parsePolnear } from './polnear.ts';
import { isTraining, type Score, type Suite, type SuiteTools } from './suite.ts';

export type ClaimsTally = {
  readonly cueSentences: Counts;
  readonly content: Counts;
  /** Of the gold attributions with a source whose cue one of ours overlaps: how many, and in how many the sources overlap. */
  readonly sources: { readonly met: number; readonly matched: number };
};

export const NO_CLAIMS: ClaimsTally = { cueSentences: NO_COUNTS, content: NO_COUNTS, sources: { met: 0, matched: 0 } };

const anyOverlap = (left: readonly Span[], right: readonly Span[]): boolean =>
  left.some((a) => right.some((b) => overlaps(a, b)));

const sentencesHolding = (sentences: readonly Span[], cues: readonly Span[]): Set<number> =>
  new Set(cues.map((cue) => sentences.findIndex((sentence) => overlaps(sentence, cue))).filter((index) => index >= 0));

const WORD = /[^\s\p{P}\p{S}]+/gu;

const wordsWithin = (text: string, spans: readonly Span[]): Set<number> => {
  const starts = new Set<number>();
  for (const { start, end } of spans)
    for (const { index } of text.slice(start, end).matchAll(WORD)) starts.add(start + index);
  return starts;
};

const voices = ({ attribution }: Claim): Span[] => attribution.flatMap(({ span }) => (span ? [span] : []));

const sourceMatches = (gold: readonly Attribution[], claims: readonly Claim[]): ClaimsTally['sources'] => {
  const meeting = gold
    .filter(({ source }) => source.length > 0)
    .map(({ source, cue }) => ({ source, ours: claims.filter((claim) => claim.cue && anyOverlap([claim.cue], cue)) }))
    .filter(({ ours }) => ours.length > 0);
  const matched = meeting.filter(({ source, ours }) => ours.some((claim) => anyOverlap(voices(claim), source)));
  return { met: meeting.length, matched: matched.length };
};

/**
 * Cue sentences, content words and sources of one article against its gold attributions, as Newell et al. (LREC 2018)
 * compare annotators: words are runs between white space and punctuation; counts pool over articles.
 */
export const tallyClaims = (
  article: { readonly text: string; readonly sentences: readonly Span[] },
  gold: readonly Attribution[],
  claims: readonly Claim[],
): ClaimsTally => ({
  cueSentences: countSets(
    sentencesHolding(
      article.sentences,
      claims.flatMap(({ cue }) => (cue ? [cue] : [])),
    ),
    sentencesHolding(
      article.sentences,
      gold.flatMap(({ cue }) => cue.slice(0, 1)),
    ),
  ),
  content: countSets(
    wordsWithin(
      article.text,
      claims.flatMap(({ content }) => content),
    ),
    wordsWithin(
      article.text,
      gold.flatMap(({ content }) => content),
    ),
  ),
  sources: sourceMatches(gold, claims),
});

/** The counts of two texts together, for a pooled figure. */
export const addClaims = (a: ClaimsTally, b: ClaimsTally): ClaimsTally => ({
  cueSentences: addCounts(a.cueSentences, b.cueSentences),
  content: addCounts(a.content, b.content),
  sources: { met: a.sources.met + b.sources.met, matched: a.sources.matched + b.sources.matched },
});

/** F1 of sentences with a cue and of contents, and the share of sources that match. */
export const claimMetrics = ({ cueSentences, content, sources }: ClaimsTally): Record<string, number> => ({
  cueSentenceF1: f1(cueSentences),
  contentF1: f1(content),
  sourceMatch: sources.met === 0 ? 0 : sources.matched / sources.met,
});

const SAY = /\b(?:said|says|say|told|tells|according to|added|adds)\b/gi;

/** The baseline of the literature: a regular expression over verbs of saying, the rest of the sentence as its content. */
const regexClaims = (text: string, sentences: readonly Span[]): Claim[] =>
  sentences.flatMap((sentence, index) =>
    [...text.slice(sentence.start, sentence.end).matchAll(SAY)].slice(0, 1).map(({ 0: said, index: at }): Claim => {
      const cue = { start: sentence.start + at, end: sentence.start + at + said.length };
      return {
        id: `${index}`,
        sentence: index,
        attribution: [{ actor: null, span: null }],
        cue,
        content:
          at > said.length * 4 ? [{ start: sentence.start, end: cue.start }] : [{ start: cue.end, end: sentence.end }],
        kind: 'says',
        status: 'claimed',
        polarity: 'positive',
        quotation: 'indirect',
        confidence: 1,
      };
    }),
  );

/** PolNeAR marks what somebody is said to say; what the article says itself, of plans and the like, it leaves out. */
const isAttributed = ({ attribution }: Claim): boolean => attribution.length > 0;

type Scored = { readonly ours: ClaimsTally; readonly baseline: ClaimsTally };

const scoreArticle = (
  text: string,
  gold: readonly Attribution[],
  core: Core,
): Scored & { readonly claims: Claim[] } => {
  const analysis = analyse(plainArticle(text, true), core);
  const article = { text, sentences: analysis.sentences.map(({ span }) => span) };
  const claims = readClaims(analysis, readActors(analysis)).filter(isAttributed);
  const baseline = tallyClaims(article, gold, regexClaims(text, article.sentences));
  return { ours: tallyClaims(article, gold, claims), baseline, claims };
};

/** The folder below the set that a file lies in: train, dev, test. */
const partOf = (path: string): string => path.split('/')[1] ?? '';

/** `annotator-training` holds the articles on which the annotators practised; like `train` it stays out of the pool. */
const isPractice = (path: string): boolean => isTraining(path) || partOf(path) === 'annotator-training';

const run = async ({ files, core, emit, progress }: SuiteTools): Promise<Score> => {
  const chosen = annotationFiles(await files.list('polnear'));
  const byPart = new Map<string, Scored>();
  let done = 0;
  for (const [file, standOff] of chosen) {
    const text = await files.text(file);
    const gold = inCodeUnits(text, parsePolnear(await files.text(standOff)));
    const { ours, baseline, claims } = scoreArticle(text, gold, core);
    const sofar = byPart.get(partOf(file)) ?? { ours: NO_CLAIMS, baseline: NO_CLAIMS };
    byPart.set(partOf(file), { ours: addClaims(sofar.ours, ours), baseline: addClaims(sofar.baseline, baseline) });
    emit({ suite: 'claims', set: 'polnear', file, item: file, text, gold, predicted: claims });
    progress(++done, chosen.size);
  }
  return scoreOf([...chosen.keys()], byPart);
};

const scoreOf = (files: readonly string[], byPart: ReadonlyMap<string, Scored>): Score => {
  const graded = new Set(files.filter((file) => !isPractice(file)).map(partOf));
  const parts = [...byPart].filter(([part]) => (graded.size === 0 ? part === 'train' : graded.has(part)));
  const pool = (tallies: ClaimsTally[]): Record<string, number> => claimMetrics(tallies.reduce(addClaims, NO_CLAIMS));
  const each = [...byPart].flatMap(([part, { ours }]) =>
    Object.entries(claimMetrics(ours)).map(([key, value]) => [`${part}.${key}`, value] as const),
  );
  const baseline = pool(parts.map(([, scored]) => scored.baseline));
  return {
    files,
    items: files.length,
    metrics: { ...pool(parts.map(([, scored]) => scored.ours)), ...Object.fromEntries(each) },
    baselines: { regexCueSentenceF1: baseline.cueSentenceF1 ?? 0, regexContentF1: baseline.contentF1 ?? 0 },
  };
};

/** Who says what, on PolNeAR. Where only its training part is there, that part is what is pooled. */
export const claimsSuite: Suite = { name: 'claims', sets: ['polnear'], run };
