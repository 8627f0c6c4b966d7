import type { Actor, Claim, DateMention, Voice } from '../../../domain/reading.ts';
import { isWithin, overlaps, type Span } from '../../../domain/span.ts';
import { readActors } from '../../../reading/actors/read-actors.ts';
import type { Analysis, Sentence, Token } from '../../../reading/analysis.ts';
import { readClaims } from '../../../reading/claims/read-claims.ts';
import { analyse, type Core } from '../../../reading/core/core.ts';
import { readDates } from '../../../reading/dates/read-dates.ts';
import { lemmaAt } from '../../../reading/events/grammar.ts';
import { isPerson } from '../../../reading/events/senses.ts';
import { dependentsBy, formAt, headAt, type Tree, treeOf, uposAt } from '../../../reading/tree.ts';
import type { Evidence } from '../verdict.ts';
import { irregularVerb } from '../words/irregular.ts';
import { isKnownWord } from '../words/kin.ts';
import { isBeforeTime, phrasesIn } from '../words/phrasing.ts';
import { cut, type Report } from './clauses.ts';

/** A token with where it stands and what it is compared by. */
export type Word = {
  readonly passage: Passage;
  readonly sentence: Sentence;
  readonly tree: Tree;
  readonly index: number;
  readonly token: Token;
  /** In lower case. */
  readonly lemma: string;
  /** "step_down", "lose_life": wordings of several words that this one carries, the longest first. */
  readonly phrases: readonly string[];
  /** Where in its sentence the word stands whose longest wording this one is part of; null for all others. */
  readonly within: number | null;
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
  /** The words of its article just before it, and on both sides. */
  readonly before: string;
  readonly around: string;
};

/** The words of a passage as they stand. */
export const wordingOf = ({ text, span }: Passage): string => text.slice(span.start, span.end);

/** "ex-minister": a former one. */
const FORMER = /^ex-(?=\p{L}{3})/u;

const lemmaOf = (tree: Tree, index: number): string => {
  const { form = '', upos = '', verbForm = null } = tree.tokens[index] ?? {};
  const isVerb = /^(?:VERB|ADJ)$/.test(upos) || !isKnownWord(form.toLowerCase());
  const irregular = isVerb && verbForm !== 'Inf' ? irregularVerb(form.toLowerCase()) : null;
  const lemma = irregular ?? lemmaAt(tree, index).replace(FORMER, '');
  return /^(?:VERB|ADJ|NOUN)$/.test(upos) && lemma !== form.toLowerCase()
    ? knownLemma(form.toLowerCase(), lemma)
    : lemma;
};

/** What is fired at or into something, or is itself fired, is shot; somebody who is fired loses a post. */
const AT = /^(?:at|on|upon|into|toward|towards)$/;

/** The verb that a verb of two senses stands for by what it governs: "fired his minister", "fired at the crowd". */
const senseAt = (tree: Tree, index: number, lemma: string): string => {
  if (lemma !== 'fire' || uposAt(tree, index) !== 'VERB') return lemma;
  if (AT.test(formAt(tree, index + 1)) && !isBeforeTime(tree, index + 1)) return 'shoot';
  const owner = tree.tokens[index]?.deprel === 'acl' ? [headAt(tree, index)] : [];
  const [whom] = [...dependentsBy(tree, index, 'obj', 'nsubj:pass'), ...owner];
  return whom !== undefined && isPerson(tree, whom) ? 'sack' : lemma;
};

const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/ies$|ied$/, 'y'],
  [/(.)\1(?:ed|ing)$/, '$1'],
  [/d$|s$/, ''],
  [/ed$|ing$|es$/, ''],
  [/ing$/, 'e'],
];

/** A learned lemma can miss ("esca" for "escaped"): where no table has it, one that a table has is taken. */
const knownLemma = (form: string, lemma: string): string => {
  if (isKnownWord(lemma)) return lemma;
  const found = ENDINGS.filter(([ending]) => ending.test(form))
    .map(([ending, by]) => form.replace(ending, by))
    .find(isKnownWord);
  return found ?? lemma;
};

const PARTICLE = /^(?:down|up|off|out|over|back|away|in|on|at|for|by|about|way|place|part|fire)$/;

const withParticle = (tree: Tree, index: number, lemma: string): string[] => {
  if (tree.tokens[index]?.upos !== 'VERB') return [];
  const particle = dependentsBy(tree, index, 'compound:prt')[0] ?? index + 1;
  const form = tree.tokens[particle]?.form.toLowerCase() ?? '';
  return PARTICLE.test(form) && !isBeforeTime(tree, particle) ? [`${lemma}_${form}`] : [];
};

const wordsOf = (passage: Passage, sentences: readonly Sentence[]): Word[] =>
  sentences.flatMap((sentence) => {
    const tree = treeOf(sentence);
    const lemmas = sentence.tokens.map((_, index) => senseAt(tree, index, lemmaOf(tree, index)));
    const phrases = phrasesIn(tree, lemmas);
    return sentence.tokens.map((token, index): Word => {
      const lemma = lemmas[index] ?? '';
      const known = phrases.filter(({ carrier }) => carrier === index).map(({ key }) => key);
      const within = phrases.find(({ parts }) => parts.includes(index))?.carrier ?? null;
      return {
        passage,
        sentence,
        tree,
        index,
        token,
        lemma,
        phrases: [...new Set([...known, ...withParticle(tree, index, lemma)])],
        within,
      };
    });
  });

type Parts = Omit<Passage, 'words'>;

const passageOf = (parts: Parts, sentences: readonly Sentence[]): Passage => {
  const words: Word[] = [];
  const passage: Passage = { ...parts, words };
  words.push(...wordsOf(passage, sentences));
  return passage;
};

/** The id of a claim made by a report at a sentence's edge. */
export const EDGE = 'edge';

/** The claim that a report at a sentence's edge makes of the rest. */
const claimOf = ({ speaker, cue, content }: Report, read: readonly Claim[], actors: readonly Actor[]): Claim => {
  const actor = actors.find(({ mentions }) => mentions.some((mention) => isWithin(mention, speaker)));
  const [known] = read;
  const voices = (known?.attribution ?? []).filter(
    (voice, at) => at > 0 || (voice.span !== null && overlaps(voice.span, speaker)),
  );
  return {
    id: EDGE,
    sentence: 0,
    attribution: [{ actor: actor?.id ?? null, span: speaker }, ...voices],
    cue,
    content,
    kind: known?.kind ?? 'says',
    status: known?.status ?? 'claimed',
    polarity: known?.polarity ?? 'positive',
    quotation: known?.quotation ?? 'indirect',
    confidence: 1,
  };
};

/** "…, the director said, while the prefect put it at 37": whoever speaks behind "while" says nothing of what stands before it. */
const withinParts = (claim: Claim, parts: readonly Span[]): Claim => {
  const { cue } = claim;
  const own = parts.find((part) => cue !== null && cue.start >= part.start && cue.start < part.end);
  if (own === undefined) return claim;
  return {
    ...claim,
    content: claim.content
      .filter(({ end }) => end > own.start)
      .map(({ start, end }) => ({ start: Math.max(start, own.start), end })),
    attribution: claim.attribution.filter(({ span }) => span === null || span.start < own.end),
  };
};

/** Claims as read, the reports at the edges in place of what was made of its words. */
const withEdges = (claims: readonly Claim[], { reports, parts }: Analysed, actors: readonly Actor[]): Claim[] =>
  reports.reduce<Claim[]>(
    (all, report) => {
      const same = all.filter(({ cue }) => cue !== null && overlaps(cue, report.cue));
      return [...all.filter((claim) => !same.includes(claim)), claimOf(report, same, actors)];
    },
    claims.map((claim) => withinParts(claim, parts)),
  );

const CITES = /\b(?:citing|quoting|quoted by|cited by) ([^,;.]+)/g;

/** "citing two diplomats": whom a report names as its source speaks in all that it reports. */
const withSources = (claims: readonly Claim[], text: string, span: Span): Claim[] => {
  const sources = [...text.slice(span.start, span.end).matchAll(CITES)].map(
    ({ index, 0: all, 1: source = '' }): Voice => {
      const end = span.start + index + all.length;
      return { actor: null, span: { start: end - source.length, end } };
    },
  );
  return claims.map((claim) =>
    claim.attribution.length === 0 ? claim : { ...claim, attribution: [...claim.attribution, ...sources] },
  );
};

/** True where what was cut off as said holds a statement. */
const isStatement = ({ sentences }: Analysis, content: Span): boolean =>
  sentences
    .filter(({ span }) => isWithin(span, content))
    .some(({ tokens }) => tokens.some(({ upos }) => upos === 'VERB' || upos === 'AUX'));

type Analysed = { readonly analysis: Analysis; readonly reports: readonly Report[]; readonly parts: readonly Span[] };

/** A sentence parsed in its pieces; whole, where the pieces turn out to be none. */
const analysed = (text: string, span: Span, core: Core): Analysed => {
  const { pieces, reports, parts } = cut(text, span);
  const analysis = analyse({ text, paragraphs: pieces, titleSpan: null }, core);
  if (reports.every(({ content }) => content.every((each) => isStatement(analysis, each))))
    return { analysis, reports, parts };
  return { analysis: analyse({ text, paragraphs: [span], titleSpan: null }, core), reports: [], parts };
};

/** What a writer's sentence says, by our own reading. */
export const passageOfDraft = (text: string, publishedAt: string | null, core: Core): Passage => {
  const span = { start: 0, end: text.length };
  const read = analysed(text, span, core);
  const { analysis } = read;
  const actors = readActors(analysis);
  const claims = withSources(withEdges(readClaims(analysis, actors), read, actors), text, span);
  const dates = readDates(analysis, publishedAt);
  return passageOf({ text, span, claims, actors, dates, publisher: null, before: '', around: '' }, analysis.sentences);
};

const claimsOver = (evidence: Evidence, span: Span): Claim[] =>
  evidence.reading?.claims.filter(({ content }) => content.some((each) => overlaps(each, span))) ?? [];

/** How far back a pronoun may point. */
const BEFORE = 300;

const known = new WeakMap<Evidence, Passage>();

const readEvidence = (evidence: Evidence, core: Core): Passage => {
  const { article, reading, span } = evidence;
  const read = analysed(article.text, span, core);
  const dates = reading?.dates.filter((date) => overlaps(date, span)) ?? [];
  const before = article.text.slice(Math.max(0, span.start - BEFORE), span.start);
  const around = article.text.slice(Math.max(0, span.start - BEFORE), span.end + BEFORE);
  const actors = reading?.actors ?? [];
  const claims = withSources(withEdges(claimsOver(evidence, span), read, actors), article.text, span);
  return passageOf(
    { text: article.text, span, dates, publisher: article.publisher, before, around, claims, actors },
    read.analysis.sentences,
  );
};

/** A cited sentence with what its article says of those in it; read once an evidence. */
export const passageOfEvidence = (evidence: Evidence, core: Core): Passage => {
  const found = known.get(evidence) ?? readEvidence(evidence, core);
  known.set(evidence, found);
  return found;
};
