import { termsOf } from '../library/terms.ts';
import type { Material } from '../stories/material.ts';
import { type StoryDraft, storiesIn } from '../stories/story.ts';
import { newestIn, weightOf } from './consequence.ts';
import { furnitureIn } from './furniture.ts';

export type PlanShape = { readonly query: string; readonly words: number };

/** Which stories a briefing tells, and how much of it each gets; found from the articles' words alone, before any reading. */
export type Outline = {
  readonly told: readonly { readonly story: StoryDraft; readonly share: number }[];
  /** Next in weight; there is room for their headlines. */
  readonly also: readonly StoryDraft[];
  readonly isFurniture: (paragraph: string) => boolean;
  /** Stems of what was asked for. */
  readonly query: readonly string[];
  readonly words: number;
};

/** Fewer words than this do not make a story of its own in a briefing. */
const WORDS_A_STORY = 75;
const MOST_STORIES = 6;
const MOST_ALSO = 4;
/** A story is told from so many of its articles, the most central ones. */
const MOST_MEMBERS = 60;

const central = ({ members, centrality }: StoryDraft): StoryDraft => ({
  members: members.slice(0, MOST_MEMBERS),
  centrality: centrality.slice(0, MOST_MEMBERS),
});

/** The weightiest stories of these articles. Half of the length is shared out evenly, half by weight. */
export const outlineOf = (materials: readonly Material[], { query, words }: PlanShape): Outline => {
  const asked = termsOf(query);
  const stories = storiesIn(materials);
  const newestMs = newestIn(stories);
  const weighed = stories
    .map((story) => ({ story: central(story), weight: weightOf(story, new Set(asked), newestMs) }))
    .sort((a, b) => b.weight - a.weight);
  const count = Math.max(1, Math.min(MOST_STORIES, Math.floor(words / WORDS_A_STORY)));
  const told = weighed.slice(0, count);
  const sum = told.reduce((total, { weight }) => total + weight, 0);
  return {
    told: told.map(({ story, weight }) => ({ story, share: 0.5 / told.length + (0.5 * weight) / sum })),
    also: weighed.slice(count, count + MOST_ALSO).map(({ story }) => story),
    isFurniture: furnitureIn(stories),
    query: asked,
    words,
  };
};

/** The articles that are needed with their readings to tell it. */
export const articlesOf = ({ told, also }: Outline): string[] =>
  [...told.map(({ story }) => story), ...also].flatMap(({ members }) => members.map(({ article }) => article.id));

/** The same outline with these materials in place of those of the same articles. */
export const withMaterials = (outline: Outline, materials: readonly Material[]): Outline => {
  const known = new Map(materials.map((material) => [material.article.id, material]));
  const filled = ({ members, centrality }: StoryDraft): StoryDraft => ({
    members: members.map((member) => known.get(member.article.id) ?? member),
    centrality,
  });
  return {
    ...outline,
    told: outline.told.map(({ story, share }) => ({ story: filled(story), share })),
    also: outline.also.map(filled),
  };
};
