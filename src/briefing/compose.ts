import type { Line, Section } from '../domain/report.ts';
import { type Accounts, accountsWithin } from './accounts.ts';
import type { Candidate } from './candidates.ts';
import { choose } from './choose.ts';
import { lineOfCandidate, type StoryPlan, wordsIn } from './plan.ts';

/**
 * What a writer did to a source's sentence, for `--explain`. `text`: what it was; `instead`: what is shown in its place, null
 * where nothing is.
 */
export type Edit = {
  readonly kind: 'replaced' | 'compressed' | 'resolved' | 'left-out';
  readonly text: string;
  readonly instead: string | null;
  readonly reason: string;
};

/** One story as it is told: its own section first, then the accounts that differ. */
export type ToldStory = { readonly sections: readonly Section[]; readonly edits: readonly Edit[] };

export const ACCOUNTS_TITLE = { text: 'Accounts differ' };
/** Accounts take no more than this share of a story's room; more, where its opening is told already. */
const ACCOUNTS_SHARE = 0.5;
const OTHER_ACCOUNTS_SHARE = 0.75;
const ANCHOR_SHARE = 0.6;

/** The headline's own opening, then what happened in the order of time. */
const inOrder = (chosen: readonly Candidate[], anchor: Candidate | null): Candidate[] =>
  [...chosen].sort(
    (a, b) =>
      Number(b === anchor) - Number(a === anchor) ||
      (a.material.publishedMs ?? 0) - (b.material.publishedMs ?? 0) ||
      a.position - b.position,
  );

const standsIn =
  ({ material, span }: Candidate) =>
  ({ citations }: Line): boolean =>
    citations.some(
      ({ article, start, end }) => article === material.article.id && start < span.end && span.start < end,
    );

/** What stands in accounts or among the figures is not told again. */
const untold = ({ candidates }: StoryPlan, shown: readonly Line[]): Candidate[] =>
  candidates.filter((candidate) => !shown.some(standsIn(candidate)));

/** What an article opens with tells its story; further down, it explains. */
const OPENING = 4;
const FEWEST_OPENINGS = 3;

type Room = { readonly words: number; readonly query: readonly string[]; readonly anchor: Candidate | null };

const chosenFrom = (candidates: readonly Candidate[], { words, query, anchor }: Room): Candidate[] => {
  const fitting = candidates.filter(({ size }) => size <= words);
  const openings = fitting.filter(({ position }) => position < OPENING);
  const pool = openings.length >= FEWEST_OPENINGS ? openings : fitting;
  const kept = pool.flatMap((candidate, at) => (candidate === anchor ? [at] : []));
  return inOrder(
    choose(pool, { capacity: words, query, kept }).map((at) => pool[at] as Candidate),
    anchor,
  );
};

/** The headline's own opening comes first; accounts share what is left with the other lines. */
const roomForAccounts = ({ anchor }: StoryPlan, room: number): number =>
  anchor !== null && anchor.size <= ANCHOR_SHARE * room
    ? Math.max(room - anchor.size, 0) * OTHER_ACCOUNTS_SHARE
    : ACCOUNTS_SHARE * room;

/** A number that one speaker revised is shown with the story itself. */
const revisedFigure = ({ figures }: StoryPlan, words: number): Line[] =>
  figures.flatMap(({ differ, line }) => (differ || wordsIn([line]) > words ? [] : [line])).slice(0, 1);

const sidesLeftOut = (accounts: Accounts): Edit[] =>
  accounts.untold.flat().map(({ text }) => ({
    kind: 'left-out',
    text,
    instead: null,
    reason: 'accounts differ on it, and there is no room for all sides',
  }));

/** A story told in its sources' own sentences, within its share of the words: headline, lines, what it rests on, accounts. */
export const composeStory = (plan: StoryPlan): ToldStory => {
  const { headline, rests, query, words, anchor } = plan;
  const notes = wordsIn([headline, ...rests]) < words ? rests : [];
  const room = words - wordsIn([headline, ...notes]);
  const accounts = accountsWithin(plan, roomForAccounts(plan, room) - wordsIn([ACCOUNTS_TITLE]));
  const titled = accounts.lines.length === 0 ? 0 : wordsIn([ACCOUNTS_TITLE]);
  const left = room - wordsIn(accounts.lines) - titled;
  const figure = revisedFigure(plan, left / 3);
  const free = untold(plan, [...accounts.lines, ...figure]);
  const chosen = chosenFrom(free, { words: left - wordsIn(figure), query, anchor });
  const story: Section = { title: headline, lines: [...chosen.map(lineOfCandidate), ...figure, ...notes] };
  const sections = accounts.lines.length === 0 ? [story] : [story, { title: ACCOUNTS_TITLE, lines: accounts.lines }];
  return { sections, edits: sidesLeftOut(accounts) };
};
