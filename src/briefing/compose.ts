import type { Line, Section } from '../domain/report.ts';
import type { Core } from '../reading/core/core.ts';
import { accountsWithin } from './accounts.ts';
import type { Candidate } from './candidates.ts';
import { choose } from './choose.ts';
import { lineOfCandidate, type StoryPlan, wordsIn } from './plan.ts';
import { type Edit, tighten } from './tighten.ts';

/** One story as it is told: its own section first, then the accounts that differ. */
export type ToldStory = { readonly sections: readonly Section[]; readonly edits: readonly Edit[] };

const ACCOUNTS_TITLE = { text: 'Accounts differ' };
/** A headline's opening that takes more than this share of a story's room gives way to accounts. */
const ANCHOR_SHARE = 0.6;

/** The headline's own opening, then what happened in the order of time. */
const inOrder = (told: readonly Told[], anchor: Candidate | null): Line[] =>
  [...told]
    .sort(
      ({ candidate: a }, { candidate: b }) =>
        Number(b === anchor) - Number(a === anchor) ||
        (a.material.publishedMs ?? 0) - (b.material.publishedMs ?? 0) ||
        a.position - b.position,
    )
    .map(({ line }) => line);

/** Whether a line cites words of a candidate. */
export const standsIn =
  ({ material, span }: Candidate) =>
  ({ citations }: Line): boolean =>
    citations.some(
      ({ article, start, end }) => article === material.article.id && start < span.end && span.start < end,
    );

/** What stands in accounts or among the figures is not told again; what happened is, though a figure of it is given as well. */
const untold = ({ candidates, anchor }: StoryPlan, shown: readonly Line[]): Candidate[] =>
  candidates.filter((candidate) => candidate === anchor || !shown.some(standsIn(candidate)));

/** What an article opens with tells its story; further down, it explains. */
const OPENING = 4;
const FEWEST_OPENINGS = 3;

type Room = { readonly words: number; readonly query: readonly string[]; readonly anchor: Candidate | null };

/** A sentence that opens in somebody's words answers a question that is not told. */
const QUOTES = /^["“'‘]/;

/** What an article opens with, as far as there is room for it; where that is too little, what stands further down as well. */
const poolOf = (candidates: readonly Candidate[], words: number): Candidate[] => {
  const fitting = candidates.filter(({ size, text }) => size <= words && !QUOTES.test(text));
  const openings = fitting.filter(({ position }) => position < OPENING);
  return openings.length >= FEWEST_OPENINGS ? openings : fitting;
};

type Told = { readonly candidate: Candidate; readonly line: Line };
type Chosen = { readonly told: readonly Told[]; readonly edits: readonly Edit[] };

/** What is made shorter leaves room for more; the second round looks once. */
const ROUNDS = 2;

/** Sentences chosen and made as short as they can be, again while there is room. */
const chosenFrom = (candidates: readonly Candidate[], room: Room, core: Core | null): Chosen => {
  const told = new Map<Candidate, Line>();
  const edits: Edit[] = [];
  let pool = poolOf(candidates, room.words);
  for (let round = 0; round < ROUNDS; round += 1) {
    const kept = pool.flatMap((candidate, at) => (told.has(candidate) || candidate === room.anchor ? [at] : []));
    const sized = pool.map((candidate) => ({ ...candidate, size: sizeOf(candidate, told) }));
    const picked = choose(sized, { capacity: room.words, query: room.query, kept });
    const fresh = picked.map((at) => pool[at] as Candidate).filter((candidate) => !told.has(candidate));
    for (const candidate of fresh) {
      const tightened = tighten(lineOfCandidate(candidate), candidate.material, core);
      edits.push(...tightened.edits);
      if (tightened.line === null) pool = pool.filter((other) => other !== candidate);
      else told.set(candidate, tightened.line);
    }
  }
  return { told: [...told].map(([candidate, line]) => ({ candidate, line })), edits };
};

const sizeOf = (candidate: Candidate, told: ReadonlyMap<Candidate, Line>): number => {
  const line = told.get(candidate);
  return line === undefined ? candidate.size : wordsIn([line]);
};

/** The headline's own opening comes first, where nobody denies it; then accounts, then other lines. */
const roomForAccounts = ({ anchor, candidates }: StoryPlan, room: number): number =>
  anchor !== null && candidates.includes(anchor) && anchor.size <= ANCHOR_SHARE * room ? room - anchor.size : room;

/** A number that one speaker revised is shown with the story itself. */
const revisedFigure = ({ figures }: StoryPlan, words: number): Line[] =>
  figures.flatMap(({ differ, line }) => (differ || wordsIn([line]) > words ? [] : [line])).slice(0, 1);

/** A story told in its sources' own sentences, within its share of the words: headline, lines, what it rests on, accounts. */
export const composeStory = (plan: StoryPlan, core: Core | null): ToldStory => {
  const { headline, rests, query, words, anchor } = plan;
  const notes = wordsIn([headline, ...rests]) < words ? rests : [];
  const room = words - wordsIn([headline, ...notes]);
  const accounts = accountsWithin(plan, roomForAccounts(plan, room) - wordsIn([ACCOUNTS_TITLE]), core);
  const titled = accounts.lines.length === 0 ? 0 : wordsIn([ACCOUNTS_TITLE]);
  const left = room - wordsIn(accounts.lines) - titled;
  const figure = revisedFigure(plan, left / 3);
  const free = untold(plan, [...accounts.lines, ...figure]);
  const chosen = chosenFrom(free, { words: left - wordsIn(figure), query, anchor }, core);
  const story: Section = { title: headline, lines: [...inOrder(chosen.told, anchor), ...figure, ...notes] };
  const sections = accounts.lines.length === 0 ? [story] : [story, { title: ACCOUNTS_TITLE, lines: accounts.lines }];
  return { sections, edits: [...accounts.edits, ...chosen.edits] };
};
