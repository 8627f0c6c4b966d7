import type { Line } from '../domain/report.ts';
import { cluster } from './cluster.ts';
import { lineOfSentence, lineOfTitle } from './line.ts';
import type { Material } from './material.ts';
import { strangersApart } from './strangers.ts';
import { cosines, type Matrix, vectorsOf } from './vectors.ts';

/** Articles that tell the same developing story, the most central one first. */
export type StoryDraft = {
  readonly members: readonly Material[];
  /** Mean likeness of each member to the others, in the members' order. */
  readonly centrality: readonly number[];
};

const centralityOf = (members: readonly number[], alike: Matrix): number[] =>
  members.map((a) => {
    const others = members.filter((b) => b !== a);
    const sum = others.reduce((total, b) => total + (alike[Math.min(a, b)]?.[Math.max(a, b)] ?? 0), 0);
    return others.length === 0 ? 1 : sum / others.length;
  });

/** Groups articles by the story they tell. Every article is in exactly one story. */
export const storiesIn = (materials: readonly Material[]): StoryDraft[] => {
  const alike = strangersApart(cosines(vectorsOf(materials.map(({ article }) => article))), materials);
  return cluster(materials, alike).map((members) => {
    const centrality = centralityOf(members, alike);
    const order = members
      .map((member, at) => ({ member, weight: centrality[at] as number }))
      .sort((a, b) => b.weight - a.weight || a.member - b.member);
    return {
      members: order.map(({ member }) => materials[member] as Material),
      centrality: order.map(({ weight }) => weight),
    };
  });
};

const oldest = (members: readonly Material[]): Material =>
  members.reduce((first, member) =>
    (member.publishedMs ?? Number.POSITIVE_INFINITY) < (first.publishedMs ?? Number.POSITIVE_INFINITY) ||
    (member.publishedMs === first.publishedMs && member.article.id < first.article.id)
      ? member
      : first,
  );

/** A story is named after its oldest article, so that what comes later does not rename it. */
export const storyId = (members: readonly Material[]): string => `story/${oldest(members).article.id}`;

/** "Army denies …", "Police: …": whose army, its own paper's readers know. */
const WHOSE =
  /^(?:The )?(?:Army|Military|Navy|Police|Government|Ministry|Minister|President|Premier|Officials?|Court|Union|Company|Firm|Mayor|Governor|Opposition|Rebels|Troops|Soldiers|Charity|Aid group|Hospital|Coastguard|Prosecutors?)(?:\b: |,? (?:says?|denies|deny|rejects?|confirms?|accuses?|warns?|claims?|blames?|vows?|dismiss(?:es)?)\b)/;

/** A headline that says what is denied rather than what happened, or not by whom, is second to one that does. */
export const isSecondBest = ({ text, status }: Line): boolean => status === 'denied' || WHOSE.test(text);

/** What a story is called: its most central title that stands alone, else the opening words of its most central article. */
export const titleOfStory = (members: readonly Material[]): Line => {
  const titles = members.flatMap(({ article, reading }) => lineOfTitle(article, reading) ?? []);
  const title = titles.find((line) => !isSecondBest(line)) ?? titles[0];
  if (title !== undefined) return title;
  const [{ article, reading }] = members as readonly [Material];
  return lineOfSentence(article, reading, 0, reading?.sentences[0] ?? article.paragraphs[0] ?? wholeOf(article));
};

const wholeOf = ({ text }: Material['article']) => ({ start: 0, end: text.length });
