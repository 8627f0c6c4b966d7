import type { Line } from '../domain/report.ts';
import { termsOf, wordsOf } from '../library/terms.ts';
import { type Print, printsOf } from '../stories/copies.ts';
import { lineOfSentence, lineOfTitle } from '../stories/line.ts';
import type { Material } from '../stories/material.ts';
import { type StoryDraft, storiesIn } from '../stories/story.ts';
import { type Candidate, candidatesOf, withoutFurniture } from './candidates.ts';
import { choose } from './choose.ts';

/** One story of a briefing before a word of it is written. */
export type StoryPlan = {
  readonly members: readonly Material[];
  /** The members, those with the same words gathered under the one printed first. */
  readonly prints: readonly Print[];
  readonly headline: Line;
  /** The evidence a writer may use: sentences that stand alone, the headline's own left out. */
  readonly candidates: readonly Candidate[];
  /** Stems of what was asked for. */
  readonly query: readonly string[];
  /** Its share of the briefing's length, headline included. */
  readonly words: number;
};

export type PlanShape = { readonly query: string; readonly words: number };

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

/** How long lines, headlines and notes are together. */
export const wordsIn = (items: readonly { readonly text: string }[]): number =>
  items.reduce((sum, { text }) => sum + wordsOf(text).length, 0);

/** Sentences of a story's reports; what is re-printed counts once, under the report it was printed in first. */
const candidatesIn = (prints: readonly Print[]): Candidate[] =>
  withoutFurniture(
    prints.flatMap(({ first }) => candidatesOf(first)),
    prints.length,
  );

export const lineOfCandidate = ({ material, sentence, span }: Candidate): Line =>
  lineOfSentence(material.article, material.reading, sentence, span);

/** The sentence that says most of what the story's reports share heads a story that has no headline. */
const leadOf = (candidates: readonly Candidate[], query: readonly string[]): Candidate | null => {
  const sized = candidates.map((candidate) => ({ ...candidate, size: 1 }));
  return candidates[choose(sized, 1, query)[0] ?? -1] ?? null;
};

const planStory = ({ members }: StoryDraft, { query, words }: Pick<StoryPlan, 'query' | 'words'>): StoryPlan | null => {
  const prints = printsOf(members);
  const candidates = candidatesIn(prints);
  const headed = members.find(({ article }) => article.titleSpan !== null);
  const lead = headed === undefined ? leadOf(candidates, query) : null;
  const headline = headed === undefined ? lead && lineOfCandidate(lead) : lineOfTitle(headed.article, headed.reading);
  if (headline === null) return null;
  const others = candidates.filter((candidate) => candidate !== lead);
  return { members, prints, headline, candidates: others, query, words };
};

/** The weightiest stories of these articles, each with its share of the length and the sentences it may be told from. */
export const planBriefing = (materials: readonly Material[], shape: PlanShape): StoryPlan[] => {
  const query = termsOf(shape.query);
  const stories = storiesIn(materials).sort((a, b) => weightOf(b, new Set(query)) - weightOf(a, new Set(query)));
  const told = stories.slice(0, Math.max(1, Math.min(MOST_STORIES, Math.floor(shape.words / WORDS_A_STORY))));
  const words = Math.floor(shape.words / Math.max(1, told.length));
  return told.flatMap((story) => planStory(story, { query, words }) ?? []);
};
