import type { Line, Note, Report, Section } from '../domain/report.ts';
import { termsOf, wordsOf } from '../library/terms.ts';
import type { LibraryAccess, Period, Scope } from '../ports.ts';
import { type Print, printsOf } from '../stories/copies.ts';
import { lineOfSentence, lineOfTitle } from '../stories/line.ts';
import { gather, type Material } from '../stories/material.ts';
import { type StoryDraft, storiesIn } from '../stories/story.ts';
import { type Candidate, candidatesOf, withoutFurniture } from './candidates.ts';
import { choose } from './choose.ts';
import { freshnessOf } from './freshness.ts';
import { articlesAbout } from './request.ts';

export type BriefRequest = {
  readonly scope: Scope;
  readonly topic: string | null;
  readonly period: Period;
  /** Length aimed at, 40 to 400 words. */
  readonly words: number;
  readonly nowMs: number;
};

export const FEWEST_BRIEF_WORDS = 40;
export const MOST_BRIEF_WORDS = 400;

/** Fewer words than this do not make a story of its own in a briefing. */
const WORDS_A_STORY = 60;
const MOST_STORIES = 6;

const weightOf = (story: StoryDraft, query: ReadonlySet<string>): number => {
  const publishers = new Set(story.members.map(({ article }) => article.publisher ?? article.id)).size;
  const newest = Math.max(...story.members.map(({ publishedMs }) => publishedMs ?? 0));
  const asked =
    query.size === 0
      ? 0
      : story.members.filter(({ article }) => termsOf(article.title ?? '').some((term) => query.has(term))).length;
  return Math.log(1 + story.members.length) + Math.log(1 + publishers) + asked / story.members.length + newest / 1e13;
};

const wordsIn = (items: readonly (Line | Note)[]): number =>
  items.reduce((sum, { text }) => sum + wordsOf(text).length, 0);

/** Sentences of a story's reports; what is re-printed counts once, under the report it was printed in first. */
const candidatesIn = (prints: readonly Print[]): Candidate[] =>
  withoutFurniture(
    prints.flatMap(({ first }) => candidatesOf(first)),
    prints.length,
  );

const lineOf = ({ material, sentence, span }: Candidate): Line =>
  lineOfSentence(material.article, material.reading, sentence, span);

const inOrder = (chosen: readonly Candidate[]): Candidate[] =>
  [...chosen].sort((a, b) => (a.material.publishedMs ?? 0) - (b.material.publishedMs ?? 0) || a.position - b.position);

/** The sentence that says most of what the story's reports share heads a story that has no headline. */
const leadOf = (candidates: readonly Candidate[], query: readonly string[]): Candidate | null => {
  const sized = candidates.map((candidate) => ({ ...candidate, size: 1 }));
  return candidates[choose(sized, 1, query)[0] ?? -1] ?? null;
};

const sectionOf = (story: StoryDraft, words: number, query: readonly string[]): Section | null => {
  const prints = printsOf(story.members);
  const candidates = candidatesIn(prints);
  const headed = story.members.find(({ article }) => article.titleSpan !== null);
  const lead = headed === undefined ? leadOf(candidates, query) : null;
  const title = headed === undefined ? lead && lineOf(lead) : lineOfTitle(headed.article, headed.reading);
  if (title === null) return null;
  const rest = candidates.filter((candidate) => candidate !== lead);
  const chosen = choose(rest, Math.max(words - wordsIn([title]), 1), query).map((at) => rest[at] as Candidate);
  return { title, lines: inOrder(chosen).map(lineOf) };
};

const titleOf = ({ topic }: BriefRequest): string => (topic === null ? 'Briefing' : `Briefing: ${topic}`);

const emptyText = (request: BriefRequest): string =>
  request.topic === null
    ? 'The library holds no article from this period.'
    : `The library holds no article about “${request.topic}” in this period.`;

export type BriefShape = {
  readonly scope: Scope;
  readonly title: string;
  readonly query: string;
  readonly words: number;
};

/** A briefing of these articles: their weightiest stories first, each line a cited sentence that keeps its speaker. */
export const briefArticles = async (
  materials: readonly Material[],
  shape: BriefShape,
  library: LibraryAccess,
): Promise<Report> => {
  const query = termsOf(shape.query);
  const stories = storiesIn(materials).sort((a, b) => weightOf(b, new Set(query)) - weightOf(a, new Set(query)));
  const told = stories.slice(0, Math.max(1, Math.min(MOST_STORIES, Math.floor(shape.words / WORDS_A_STORY))));
  const share = Math.floor(shape.words / Math.max(1, told.length));
  const sections = told.flatMap((story) => sectionOf(story, share, query) ?? []);
  return { schema: 1, title: shape.title, sections, freshness: await freshnessOf(shape.scope, library, materials) };
};

/** The stories that matter for a request; where the library holds none, it says so and shows the nearest. */
export const brief = async (request: BriefRequest, library: LibraryAccess): Promise<Report> => {
  const found = await articlesAbout(request, library);
  const materials = await gather(library, found.ids);
  const shape = { scope: request.scope, title: titleOf(request), query: request.topic ?? '', words: request.words };
  const report = await briefArticles(materials, shape, library);
  if (report.sections.length > 0) return report;
  return { ...report, sections: [{ title: { text: emptyText(request) }, lines: found.nearest }] };
};
