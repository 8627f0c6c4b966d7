import { DAY_MS, dayOfMs } from '../../domain/instant.ts';
import type { Line } from '../../domain/report.ts';
import type { Span } from '../../domain/span.ts';
import { type Series, seriesOf } from '../../stories/figures.ts';
import type { Material } from '../../stories/material.ts';
import { type Told, toldIn } from '../../stories/memory.ts';
import { type Origin, originsOf } from '../../stories/origins.ts';
import { type Plan, plansIn } from '../../stories/plans.ts';
import { lineOfTelling, type Telling } from '../../stories/telling.ts';
import { type Matter, shareHeld } from '../matter.ts';
import { type ClaimRow, type EventRow, mergeAlike, withoutMidnight } from '../rows.ts';
import { bySpeaker, isDenied, rowOfTold } from '../told-rows.ts';
import { type Facts, factsOf } from './facts.ts';
import { changesOf, type Step, toldStatus } from './history.ts';
import { type Scope as Belongs, scopeOf } from './scope.ts';
import { type EventTelling, sentencesOn } from './tellings.ts';
import { isAhead } from './words.ts';

/** What one speaker says of it, in rows. */
export type Account = { readonly speaker: string; readonly rows: readonly ClaimRow[] };

/** A day that is still ahead of the newest article on the event, and the sentence that names it. */
export type DayAhead = { readonly day: string; readonly line: Line };

/** What `--json` prints of an event beside its report (docs/schemas/event.json). */
export type EventData = {
  readonly told: readonly EventRow[];
  readonly facts: Facts;
  readonly history: readonly Step[];
  readonly figures: readonly Series[];
  readonly accounts: readonly Account[];
  readonly ahead: readonly DayAhead[];
  readonly origins: readonly Origin[];
};

/** Sentences shown of what is told. */
export const MOST_TOLD = 5;

const MOST_ACCOUNTS = 8;

const MOST_AHEAD = 6;

/** More than half of the asked words make a claim one about the event; a denial names less of what it denies. */
const IS_ABOUT = 0.51;

const DENIAL_IS_ABOUT = 0.34;

/** So many sentences before a denial tell what it answers. */
const REACH = 4;

/** "Pell denied that it had sent any drones", shortly after drones were told to have done it: what is denied is named there, and not again what was hit. */
const answersTold = (told: Told, on: readonly Telling[]): boolean => {
  const { telling, terms, speaker } = told;
  const own = terms.filter((term) => speaker?.stems.includes(term) !== true);
  const isShortlyBefore = ({ material, index }: Telling): boolean =>
    material === telling.material && index < telling.index && telling.index - index <= REACH;
  return on.some((each) => isShortlyBefore(each) && own.some((term) => each.terms.includes(term)));
};

/** What is denied is what the denial says, or, where it says too little, what its sentence and the one before do; never who denies it. */
const isOnEvent = (
  told: Told,
  { terms }: Matter,
  tellings: readonly EventTelling[],
  on: readonly Telling[],
): boolean => {
  if (tellings.some(({ telling, claim }) => telling === told.telling && claim === told.claim.id)) return true;
  if (isDenied(told)) {
    const denier = told.speaker?.stems ?? [];
    const held = [...told.terms, ...(told.vague ? told.telling.terms : [])].filter((term) => !denier.includes(term));
    return shareHeld(terms, held) >= DENIAL_IS_ABOUT || answersTold(told, on);
  }
  return shareHeld(terms, [...told.terms, ...(told.speaker?.stems ?? [])]) >= IS_ABOUT;
};

const isConfirmed = ({ claim }: Told): boolean => claim.kind === 'confirms' && claim.polarity === 'positive';

const stepOfTelling = ({ material, row, speakers }: EventTelling): Step => {
  const speaker = speakers[0]?.name ?? null;
  return { at: material.article.publishedAt, status: toldStatus(row, speaker), speaker, line: row.line };
};

const stepOfTold = (told: Told): Step => {
  const { speakers, line } = rowOfTold(told);
  return {
    at: told.telling.material.article.publishedAt,
    status: isDenied(told) ? 'denied' : 'confirmed',
    speaker: speakers[0]?.name ?? null,
    line,
  };
};

/** A sentence is one step: one that denies or confirms does that, and nothing else. */
const stepsOf = (tellings: readonly EventTelling[], told: readonly Told[]): Step[] => {
  const stances = told.filter((one) => isDenied(one) || isConfirmed(one)).map(stepOfTold);
  const all = [...stances, ...tellings.map(stepOfTelling)];
  return changesOf(all.filter(({ line }, at) => all.findIndex((other) => other.line.text === line.text) === at));
};

const isSameSpan = (a: Span | null | undefined, b: Span | null): boolean =>
  a != null && b !== null && a.start === b.start && a.end === b.end;

/** "Officials said so, according to the Wire": who only passes on what another says there gives no account of their own. */
const isPassedOn = ({ claim, telling }: Told): boolean =>
  telling.claims.some(
    ({ attribution }) =>
      attribution[0]?.span != null &&
      attribution.slice(1).some(({ span }) => isSameSpan(claim.attribution[0]?.span, span)) &&
      claim.content.some(
        ({ start, end }) => start <= (attribution[0]?.span?.start ?? -1) && end >= (attribution[0]?.span?.end ?? 0),
      ),
  );

const accountsOf = (told: readonly Told[]): Account[] =>
  bySpeaker(told.filter((one) => !isPassedOn(one)))
    .map((group) => ({ speaker: group.speaker.name, rows: mergeAlike(group.told.map(rowOfTold)) }))
    .sort((a, b) => b.rows.length - a.rows.length)
    .slice(0, MOST_ACCOUNTS);

const newestMs = (materials: readonly Material[]): number =>
  Math.max(...materials.map((material) => material.publishedMs ?? Number.NEGATIVE_INFINITY));

/** Days that the articles name for what is to come, after the newest of them; each day once, as it was told last. */
const aheadOf = (materials: readonly Material[], belongs: Belongs): DayAhead[] => {
  const from = newestMs(materials);
  const due = materials
    .flatMap(plansIn)
    .filter(({ telling }) => belongs(telling))
    .filter((plan): plan is Plan & { dueMs: number } => plan.dueMs !== null && plan.dueMs > from)
    .sort((a, b) => (b.telling.material.publishedMs ?? 0) - (a.telling.material.publishedMs ?? 0));
  const byDay = new Map<string, Line>();
  for (const { dueMs, telling } of due) {
    const day = dayOfMs(dueMs - DAY_MS);
    if (!byDay.has(day)) byDay.set(day, lineOfTelling(telling));
  }
  return [...byDay]
    .map(([day, line]) => ({ day, line }))
    .sort((a, b) => a.day.localeCompare(b.day))
    .slice(0, MOST_AHEAD);
};

/** The same with the articles and sentences it was made from. */
export type Data = EventData & {
  readonly materials: readonly Material[];
  readonly sentences: readonly { line: Line }[];
};

type Scored = { readonly material: Material; readonly score: number; readonly line: Line; readonly told: boolean };

const byTime = (a: Scored, b: Scored): number =>
  (a.material.publishedMs ?? Number.POSITIVE_INFINITY) - (b.material.publishedMs ?? Number.POSITIVE_INFINITY) ||
  a.line.citations[0].start - b.line.citations[0].start;

/** The first sentence that tells it, and the best of the others, in the order of time; then the rest. */
const firstThenBest = (rows: readonly Scored[]): Scored[] => {
  const first = rows.filter(({ told }) => told).sort(byTime)[0];
  const ordered = first === undefined ? rows : [first, ...rows.filter((row) => row !== first)];
  return [...ordered.slice(0, MOST_TOLD).sort(byTime), ...ordered.slice(MOST_TOLD)];
};

const isUntold = ({ status }: EventRow): boolean =>
  isAhead(status) || status === 'denied' || status === 'did-not-happen';

/** Sentences that tell the event, and those that hold its words; the best first, then the oldest. */
const sentencesFor = (tellings: readonly EventTelling[], matter: Matter): Scored[] => {
  const known = new Set(tellings.map(({ telling }) => telling));
  const plain = sentencesOn(matter).filter(({ telling }) => !known.has(telling));
  return [
    ...tellings.map(({ material, score, row }) => ({ material, score, line: row.line, told: !isUntold(row) })),
    ...plain.map(({ telling, score }) => ({
      material: telling.material,
      score,
      line: lineOfTelling(telling),
      told: false,
    })),
  ].sort((a, b) => b.score - a.score || (a.material.publishedMs ?? 0) - (b.material.publishedMs ?? 0));
};

/** What the card is made of; null where no sentence of the articles tells of the event. */
export const dataOf = (tellings: readonly EventTelling[], matter: Matter): Data | null => {
  const sentences = sentencesFor(tellings, matter);
  const materials = [...new Set(sentences.map(({ material }) => material))];
  if (materials.length === 0) return null;
  const on = [...tellings, ...sentencesOn(matter)].map(({ telling }) => telling);
  const belongs = scopeOf(on, tellings, matter);
  const told = materials.flatMap(toldIn).filter((one) => isOnEvent(one, matter, tellings, on));
  return {
    materials,
    sentences: firstThenBest(mergeAlike(sentences)),
    told: mergeAlike(tellings.map(({ row }) => withoutMidnight(row))),
    facts: factsOf(tellings),
    history: stepsOf(tellings, told),
    figures: seriesOf(materials, ({ telling }) => belongs(telling)),
    accounts: accountsOf(told),
    ahead: aheadOf(materials, belongs),
    origins: originsOf(materials),
  };
};
