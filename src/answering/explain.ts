import { bareArticle } from '../domain/article.ts';
import { EVER } from '../domain/period.ts';
import type { Line, Note, Report, Section } from '../domain/report.ts';
import { isStopWord, termsOf, wordsOf } from '../library/terms.ts';
import type { LibraryAccess, Passage, Scope } from '../ports.ts';
import type { Core } from '../reading/core/core.ts';
import { read } from '../reading/read.ts';
import { type Count, countsIn } from '../stories/counts.ts';
import { inOneLine, lineOfSentence } from '../stories/line.ts';
import { gather, type Material, newestDate } from '../stories/material.ts';
import type { Told } from '../stories/memory.ts';
import { lineOfTelling, type Telling, tellingsOf } from '../stories/telling.ts';
import { shareNamed } from './matter.ts';
import { pointsIn } from './points.ts';
import { mergeAlike } from './rows.ts';
import { rowOfTold } from './told-rows.ts';

export type ExplainRequest = {
  readonly scope: Scope;
  /** What somebody wrote, nothing of it taken for true. */
  readonly text: string;
  readonly nowMs: number;
};

const MOST_LETTERS = 4000;
const MOST_SENTENCES = 6;
const MOST_PASSAGES = 40;
const MOST_ARTICLES_A_SENTENCE = 6;
const MOST_LINES = 4;
const LONGEST_QUOTED = 200;
const FEWEST_TERMS = 2;
/** A sentence of the library that holds more than half of a sentence's words speaks of the same. */
const IS_ALIKE = 0.51;
/** A denial speaks of it where this share of its own words stands there. */
const IS_ANSWERED = 0.5;
/** A number counts the same where the sentences around the two share this much. */
const COUNTS_THE_SAME = 0.4;

/** The message as the library's own articles are read. */
const readMessage = (text: string, core: Core): Material => {
  const article = bareArticle('message', text);
  return {
    article: { ...article, importedAtMs: 0, latestRevision: 1, withdrawal: null },
    reading: read(article, core),
    publishedMs: null,
  };
};

const quoted = (telling: Telling): string => {
  const text = inOneLine(telling.material.article.text.slice(telling.span.start, telling.span.end));
  return text.length <= LONGEST_QUOTED ? text : `${text.slice(0, LONGEST_QUOTED).replace(/\s\S*$/, '')} …`;
};

const passagesFor = (telling: Telling, scope: Scope, { finder }: LibraryAccess): Promise<Passage[]> => {
  const text = telling.material.article.text.slice(telling.span.start, telling.span.end);
  const any = wordsOf(text).filter((word) => !isStopWord(word.toLowerCase()));
  return finder.passages({ scope, period: EVER, all: [], any, limit: MOST_PASSAGES });
};

/** What the library has beside one sentence of the message. */
type Found = {
  readonly telling: Telling;
  readonly has: readonly Line[];
  readonly denied: readonly Line[];
  readonly figures: readonly Line[];
};

type Library = { readonly materials: readonly Material[]; readonly points: ReturnType<typeof pointsIn> };

const linesLike = ({ terms }: Telling, passages: readonly Passage[], { materials }: Library): Line[] => {
  const lines = passages
    .map((passage) => ({ passage, share: shareNamed(terms, termsOf(passage.text)) }))
    .filter(({ share }) => share >= IS_ALIKE)
    .sort((a, b) => b.share - a.share)
    .flatMap(({ passage }) => {
      const material = materials.find(({ article }) => article.id === passage.article.id);
      if (material === undefined) return [];
      return [{ line: lineOfSentence(material.article, material.reading, passage.sentence, passage.span) }];
    });
  return mergeAlike(lines).map(({ line }) => line);
};

const speaksOf = (terms: readonly string[], told: Told): boolean => {
  const own = [...new Set(told.terms)];
  const shared = own.filter((term) => terms.includes(term)).length;
  return shared >= FEWEST_TERMS && shared / own.length >= IS_ANSWERED;
};

/** Denials of what the sentence says: of the same point in the library, in whatever words. */
const denialsOf = ({ terms }: Telling, { points }: Library): Line[] => {
  const met = points.filter(({ says, denies }) => [...says, ...denies].some((told) => speaksOf(terms, told)));
  return mergeAlike(met.flatMap(({ denies }) => denies.map(rowOfTold))).map(({ line }) => line);
};

const differs = (own: Count, other: Count, terms: readonly string[]): boolean =>
  own.kind === other.kind &&
  own.unit === other.unit &&
  own.value !== other.value &&
  shareNamed(terms, other.telling.terms) >= COUNTS_THE_SAME;

/** Sentences that count the same people otherwise. */
const figuresBeside = (telling: Telling, { materials }: Library): Line[] => {
  const own = countsIn(telling.material).filter((count) => count.telling === telling);
  const words = telling.terms.filter((term) => !/^\d/.test(term));
  const others = materials.flatMap(countsIn).filter((other) => own.some((count) => differs(count, other, words)));
  return mergeAlike(others.map((count) => ({ line: lineOfTelling(count.telling) }))).map(({ line }) => line);
};

const foundFor = (telling: Telling, passages: readonly Passage[], library: Library): Found => {
  const denied = denialsOf(telling, library).slice(0, MOST_LINES);
  const figures = figuresBeside(telling, library).slice(0, MOST_LINES);
  const told = new Set([...denied, ...figures].map(({ text }) => text));
  const has = linesLike(telling, passages, library).filter(({ text }) => !told.has(text));
  return { telling, has: has.slice(0, MOST_LINES), denied, figures };
};

const under = (title: string, lines: readonly Line[]): (Line | Note)[] =>
  lines.length === 0 ? [] : [{ text: title }, ...lines];

const sectionOf = ({ telling, has, denied, figures }: Found): Section => {
  const lines = [
    ...under('The library has:', has),
    ...under('Denied there:', denied),
    ...under('Counted otherwise there:', figures),
  ];
  return {
    title: { text: `“${quoted(telling)}”` },
    lines: lines.length === 0 ? [{ text: 'The library has nothing on this.' }] : lines,
  };
};

/** The articles that come nearest a sentence, so that no sentence crowds out the others. */
const articlesOf = (passages: readonly Passage[], terms: readonly string[]): string[] => {
  const near = passages
    .map((passage) => ({ id: passage.article.id, share: shareNamed(terms, termsOf(passage.text)) }))
    .filter(({ share }) => share >= COUNTS_THE_SAME)
    .sort((a, b) => b.share - a.share);
  return [...new Set(near.map(({ id }) => id))].slice(0, MOST_ARTICLES_A_SENTENCE);
};

const reportOf = (sections: readonly Section[], materials: readonly Material[]): Report => ({
  schema: 1,
  title: 'What the library has on this message',
  sections,
  freshness: { newest: newestDate(materials), articles: materials.length, missing: [] },
});

/** What the library has on each sentence of a message: the same told there, denials of it, other figures. No verdict. */
export const explain = async (request: ExplainRequest, library: LibraryAccess, core: Core): Promise<Report> => {
  const message = readMessage(request.text.slice(0, MOST_LETTERS), core);
  const asked = tellingsOf(message)
    .filter(({ terms }) => new Set(terms).size >= FEWEST_TERMS)
    .slice(0, MOST_SENTENCES);
  const passages = await Promise.all(asked.map((telling) => passagesFor(telling, request.scope, library)));
  const ids = passages.flatMap((own, at) => articlesOf(own, asked[at]?.terms ?? []));
  const materials = await gather(library, [...new Set(ids)]);
  if (materials.length === 0) {
    const none = { title: { text: 'The library has nothing on this message.' }, lines: [] };
    return reportOf([none], []);
  }
  const read = { materials, points: pointsIn(materials) };
  const sections = asked.map((telling, at) => sectionOf(foundFor(telling, passages[at] ?? [], read)));
  return reportOf(sections, materials);
};
