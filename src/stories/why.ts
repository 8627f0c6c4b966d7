import { DAY_MS } from '../domain/instant.ts';
import type { Line, Note, Report, Section } from '../domain/report.ts';
import { isStopWord, termsOf, wordsOf } from '../library/terms.ts';
import type { LibraryAccess, Scope } from '../ports.ts';
import { printsOf } from './copies.ts';
import { lineOfTitle } from './line.ts';
import { groundsOf } from './listing.ts';
import { gather, type Material } from './material.ts';
import { reasonFor } from './reasons.ts';
import { weighBy } from './recall.ts';
import { storiesIn, titleOfStory } from './story.ts';

export type WhyRequest = { readonly scope: Scope; readonly query: string; readonly nowMs: number };

const MOST_GROUPED = 200;
const MOST_SHOWN = 8;
const MOST_PASSAGES = 40;
const REACHES_DAYS = 14;

const nothing = (query: string): Section => ({
  title: { text: `The library holds no article about “${query}”.` },
  lines: [],
});

/** The article that says most of what was asked, by its id or by its words. */
const articleAsked = async ({ scope, query, nowMs }: WhyRequest, library: LibraryAccess): Promise<string | null> => {
  const [byId] = await library.articles.articles([query.trim()]);
  if (byId !== undefined && scope.shelves.includes(byId.shelf)) return byId.id;
  const period = { sinceMs: null, untilMs: nowMs };
  const passages = await library.finder.passages({
    scope,
    period,
    all: [],
    any: wordsOf(query).filter((word) => !isStopWord(word.toLowerCase())),
    limit: MOST_PASSAGES,
  });
  const scores = new Map<string, number>();
  for (const { article, score } of passages) scores.set(article.id, (scores.get(article.id) ?? 0) + Math.max(score, 0));
  return [...scores].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]))[0]?.[0] ?? null;
};

const around = async (id: string, request: WhyRequest, library: LibraryAccess): Promise<Material[]> => {
  const [asked] = await gather(library, [id]);
  const at = asked?.publishedMs ?? request.nowMs;
  if (asked === undefined || at > request.nowMs) return [];
  const period = {
    sinceMs: at - REACHES_DAYS * DAY_MS,
    untilMs: Math.max(at + 1, Math.min(at + REACHES_DAYS * DAY_MS, request.nowMs)),
  };
  const heads = await library.articles.heads({ scope: request.scope, period, limit: MOST_GROUPED });
  return gather(library, [...new Set([id, ...heads.map((head) => head.id)])]);
};

/** As a reader knows it: ids are for operators. */
const named = ({ publisher, title }: Material['article']): string =>
  publisher ?? (title === null ? 'An article without a title' : `“${title}”`);

const linesFor = (members: readonly Material[], materials: readonly Material[]): (Line | Note)[] => {
  const weigh = weighBy(materials.map(({ article }) => termsOf(article.text)));
  const context = { members, prints: printsOf(members), weigh, nameOf: named };
  return members.slice(0, MOST_SHOWN).flatMap((member) => {
    const title = lineOfTitle(member.article, member.reading);
    const reason = { text: `${named(member.article)}: ${reasonFor(member, context)}.` };
    return title === null ? [reason] : [title, reason];
  });
};

const groupedText = (count: number): string =>
  count === 1 ? 'One article tells it.' : `${count} articles tell it, and why they are grouped`;

/** Why an article is grouped with others: the story it belongs to, what each article shares with it, what all of it rests on. */
export const whyReport = async (request: WhyRequest, library: LibraryAccess): Promise<Report> => {
  const id = await articleAsked(request, library);
  const materials = id === null ? [] : await around(id, request, library);
  const story = storiesIn(materials).find(({ members }) => members.some(({ article }) => article.id === id));
  const newest = story === undefined ? [] : story.members.flatMap(({ article }) => article.publishedAt ?? []);
  const sections =
    story === undefined
      ? [nothing(request.query)]
      : [
          { title: titleOfStory(story.members), lines: groundsOf(story.members) },
          { title: { text: groupedText(story.members.length) }, lines: linesFor(story.members, materials) },
        ];
  const freshness = { newest: newest.sort().at(-1) ?? null, articles: story?.members.length ?? 0, missing: [] };
  const asked = story?.members.find(({ article }) => article.id === request.query.trim());
  const title = `Why: ${asked === undefined ? request.query : (asked.article.title ?? named(asked.article))}`;
  return { schema: 1, title, sections, freshness };
};
