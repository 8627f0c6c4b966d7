import { cite } from '../domain/cite.ts';
import { DAY_MS } from '../domain/instant.ts';
import type { Line, Note } from '../domain/report.ts';
import { wordsOf } from '../library/terms.ts';
import { type Print, printsOf } from '../stories/copies.ts';
import { type Account, type Dispute, disputesIn } from '../stories/disputes.ts';
import { type Figures, figuresOf } from '../stories/figures.ts';
import { lineOfSentence, lineOfTitle } from '../stories/line.ts';
import { restsNotes } from '../stories/listing.ts';
import type { Material } from '../stories/material.ts';
import { outdatedIn, overdueIn } from '../stories/outdated.ts';
import { isSecondBest, type StoryDraft } from '../stories/story.ts';
import type { Telling } from '../stories/telling.ts';
import { type Candidate, candidatesOf, type Shown, shownAt } from './candidates.ts';
import { choose } from './choose.ts';
import { paragraphOf, withoutFurniture } from './furniture.ts';
import type { Outline } from './outline.ts';

/** One story of a briefing before a word of it is written. */
export type StoryPlan = {
  readonly members: readonly Material[];
  /** The members, those with the same words gathered under the one printed first. */
  readonly prints: readonly Print[];
  readonly headline: Line;
  /** The opening of the article that gives the headline; null where it cannot stand alone. */
  readonly anchor: Candidate | null;
  /** What the story rests on: its origins, and whether anybody is named. */
  readonly rests: readonly Note[];
  /** The evidence a writer may use: sentences that stand alone, the headline's own and those of disputes left out. */
  readonly candidates: readonly Candidate[];
  /** Claims with their denials, to be told side by side. */
  readonly disputes: readonly Dispute[];
  /** Numbers that speakers give otherwise, or gave otherwise before. */
  readonly figures: readonly Figures[];
  /** Stems of what was asked for. */
  readonly query: readonly string[];
  /** Its share of the briefing's length, headline included. */
  readonly words: number;
};

/** A headline made of a sentence leaves room for what stands below it. */
const LONGEST_LEAD = 32;
const HEADLINE_HALF_LIFE_DAYS = 2;
/** What a headline counts that another of its story is better than. */
const SECOND_BEST = 0.6;

/** How long lines, headlines and notes are together. */
export const wordsIn = (items: readonly { readonly text: string }[]): number =>
  items.reduce((sum, { text }) => sum + wordsOf(text).length, 0);

/** Sentences of a story's reports; what is re-printed counts once, under the report it was printed in first. */
const candidatesIn = (prints: readonly Print[]): Candidate[] =>
  withoutFurniture(
    prints.flatMap(({ first }) => candidatesOf(first)),
    prints.length,
  );

/** Cites where a name stands that was put in, after the sentence itself. */
const withShown = (line: Line, { material, text, from }: Shown): Line => {
  const [own] = line.citations;
  return { ...line, text, citations: from === null ? [own] : [own, cite(material.article, from)] };
};

/** The line that a chosen sentence becomes, as short as it is shown. */
export const lineOfCandidate = (shown: Shown): Line => {
  const { material, sentence, span } = shown;
  return withShown(lineOfSentence(material.article, material.reading, sentence, span), shown);
};

/** An account as it can be shown alone; null where it is not beyond doubt who speaks. */
const accountShown = ({ telling, line }: Account): Account | null => {
  const shown = shownAt(telling.material, telling.index, telling.span);
  if (!('kind' in shown)) return { telling, line: withShown(line, shown) };
  return shown.because === 'noun' ? { telling, line } : null;
};

const disputesShown = (disputes: readonly Dispute[]): Dispute[] =>
  disputes.flatMap((dispute) => {
    const [first, ...rest] = dispute.accounts.map(accountShown);
    const others = rest.filter((account) => account !== null);
    return first == null || others.length < rest.length ? [] : [{ ...dispute, accounts: [first, ...others] }];
  });

/** The sentence that says most of what the story's reports share heads a story that has no headline. */
const leadOf = (candidates: readonly Candidate[], query: readonly string[]): Candidate | null => {
  const short = candidates.filter(({ size }) => size <= LONGEST_LEAD);
  const sized = (short.length > 0 ? short : candidates).map((candidate) => ({ ...candidate, size: 1 }));
  const at = choose(sized, { capacity: 1, query })[0];
  return at === undefined
    ? null
    : (candidates.find(({ span, document }) => span === sized[at]?.span && document === sized[at]?.document) ?? null);
};

const isWellHeaded = ({ article, reading }: Material): boolean => {
  const title = lineOfTitle(article, reading);
  return title !== null && !isSecondBest(title);
};

/** The titled article that tells most of what the others tell, and how things stand: the more central and the newer, the better. */
const headedBy = ({ members, centrality }: StoryDraft): Material | null => {
  const newestMs = Math.max(0, ...members.map(({ publishedMs }) => publishedMs ?? 0));
  const scored = members.map((member, at) => ({
    member,
    score:
      (centrality[at] ?? 0) *
      (isWellHeaded(member) ? 1 : SECOND_BEST) *
      0.5 ** ((newestMs - (member.publishedMs ?? 0)) / DAY_MS / HEADLINE_HALF_LIFE_DAYS),
  }));
  return (
    scored
      .filter(({ member }) => member.article.titleSpan !== null)
      .reduce<(typeof scored)[number] | null>(
        (best, one) => (best === null || one.score > best.score ? one : best),
        null,
      )?.member ?? null
  );
};

/** Re-prints trim headlines, and who says it first of all: what was printed first heads them, and its opening is told below. */
const asPrintedFirst = (headed: Material | null, prints: readonly Print[]): Material | null => {
  const print = prints.find(({ copies }) => headed !== null && copies.includes(headed));
  return print === undefined || print.first.article.titleSpan === null ? headed : print.first;
};

const anchorOf = (candidates: readonly Candidate[], headed: Material | null): Candidate | null =>
  candidates.find(({ document, position }) => document === headed?.article.id && position === 0) ?? null;

const revised = ({ series }: Figures): boolean => series.some(({ points }) => points.length > 1);

const isOneOf =
  (tellings: readonly Telling[]) =>
  ({ material, sentence }: Candidate): boolean =>
    tellings.some((telling) => telling.material === material && telling.index === sentence);

/** What the headline's own opening is part of is told before other disputes. */
const openingFirst = (disputes: readonly Dispute[], anchor: Candidate | null): Dispute[] => {
  const isOpening = ({ sentences }: Dispute): boolean => anchor !== null && isOneOf(sentences)(anchor);
  return [...disputes].sort((a, b) => Number(isOpening(b)) - Number(isOpening(a)));
};

/** The sentences of numbers for which a later article of the story has others: alone they would pass for how things stand. */
const outdatedBy = ({ series }: Figures): Line[] => {
  const points = series.flatMap((each) => each.points);
  const newest = points.reduce<(typeof points)[number] | null>(
    (best, point) => (best === null || (point.atMs ?? 0) > (best.atMs ?? 0) ? point : best),
    null,
  );
  return points
    .filter(({ value, atMs }) => value !== newest?.value && (atMs ?? 0) < (newest?.atMs ?? 0))
    .map(({ line }) => line);
};

const isToldIn =
  (lines: readonly Line[]) =>
  ({ material, span }: Candidate): boolean =>
    lines.some(
      ({ citations: [{ article, start, end }] }) =>
        article === material.article.id && start < span.end && span.start < end,
    );

type Asked = Pick<StoryPlan, 'query' | 'words'> & Pick<Outline, 'isFurniture'>;

const planStory = (story: StoryDraft, { query, words, isFurniture }: Asked): StoryPlan | null => {
  const { members } = story;
  const prints = printsOf(members);
  const { disputes, loose } = disputesIn(prints);
  const [isLoose, isDisputed] = [isOneOf(loose), isOneOf(disputes.flatMap(({ sentences }) => sentences))];
  const firsts = prints.map(({ first }) => first);
  const figures = figuresOf(firsts).filter((each) => each.differ || revised(each));
  const isOutdated = isToldIn([...figures.flatMap(outdatedBy), ...outdatedIn(firsts), ...overdueIn(firsts)]);
  const candidates = candidatesIn(prints).filter(
    (candidate) => !isLoose(candidate) && !isFurniture(paragraphOf(candidate)),
  );
  const headed = asPrintedFirst(headedBy(story), prints);
  const lead = headed === null ? leadOf(candidates, query) : null;
  const headline = headed === null ? lead && lineOfCandidate(lead) : lineOfTitle(headed.article, headed.reading);
  if (headline === null) return null;
  const anchor = anchorOf(candidates, headed ?? lead?.material ?? null);
  return {
    members,
    prints,
    headline,
    anchor,
    rests: restsNotes(members, 'short'),
    candidates: candidates.filter(
      (candidate) => candidate !== lead && !isDisputed(candidate) && (candidate === anchor || !isOutdated(candidate)),
    ),
    disputes: openingFirst(disputesShown(disputes), anchor),
    figures,
    query,
    words,
  };
};

export const ALSO_TITLE: Note = { text: 'Also' };

/** The stories that are told, and the headlines of others for which there is no more room than that. */
export type BriefingPlan = { readonly stories: readonly StoryPlan[]; readonly also: readonly Line[] };

/** This share of a briefing names stories that are not told. */
const ALSO_SHARE = 0.15;

const headlinesWithin = (stories: readonly StoryDraft[], words: number): Line[] => {
  const lines: Line[] = [];
  for (const story of stories) {
    const headed = asPrintedFirst(headedBy(story), printsOf(story.members));
    const line = headed === null ? null : lineOfTitle(headed.article, headed.reading);
    if (line !== null && wordsIn([...lines, line]) <= words) lines.push(line);
  }
  return lines;
};

/** What each story of an outline may be told from, and within how many words. */
export const planOutline = ({ told, also: rest, isFurniture, query, words }: Outline): BriefingPlan => {
  const also = headlinesWithin(rest, ALSO_SHARE * words);
  const left = words - wordsIn([...also, ...(also.length === 0 ? [] : [ALSO_TITLE])]);
  const stories = told.flatMap(
    ({ story, share }) => planStory(story, { query, isFurniture, words: Math.floor(share * left) }) ?? [],
  );
  return { stories, also };
};
