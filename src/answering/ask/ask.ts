import type { Period } from '../../domain/period.ts';
import type { Answer, Citation } from '../../domain/report.ts';
import type { LibraryAccess, Scope } from '../../ports.ts';
import type { Core } from '../../reading/core/core.ts';
import { type Evidence, evidenceIn } from '../evidence/evidence.ts';
import { findArticles } from '../evidence/find-articles.ts';
import { abstained, type Told } from '../evidence/told.ts';
import { askedDays } from '../match/asked-days.ts';
import { toldOfNamed } from '../office/named.ts';
import { askedPeriod } from '../question/asked-period.ts';
import { isQuestion, type Question, takeApart } from '../question/question.ts';
import { withoutSpeaker } from './asked-speaker.ts';
import { perhapsMeant, withCapitals } from './called.ts';
import { concluded } from './conclude.ts';
import { asksWhatHappened, leadOf } from './happened.ts';
import { MOST_NEAREST, nearestOf } from './nearest.ts';
import { righted } from './righted.ts';
import { toldSaid } from './said-about.ts';
import { toldDay, withoutNext } from './told-day.ts';
import { toldNext } from './told-next.ts';
import { toldDenier } from './who-denied.ts';
import { toldDoer } from './who-did.ts';

export type AskRequest = {
  readonly scope: Scope;
  readonly question: string;
  readonly period: Period;
  readonly nowMs: number;
};

const distinct = (citations: readonly Citation[]): Citation[] => [
  ...new Map(citations.map((each) => [each.text, each])).values(),
];

/** Each sentence as it was read more surely. */
const surerOf = (some: readonly Evidence[], others: readonly Evidence[]): Evidence[] => {
  const best = new Map<string, Evidence>();
  for (const each of [...some, ...others]) {
    const key = `${each.material.article.id} ${each.beside.sentence.span.start}`;
    if (each.confidence > (best.get(key)?.confidence ?? -1)) best.set(key, each);
  }
  return [...best.values()].sort((a, b) => b.confidence - a.confidence);
};

/** Answers from the library with cited sentences, or says that it does not know and shows the nearest it has. */
export const ask = async (request: AskRequest, library: LibraryAccess, core: Core): Promise<Answer> => {
  const { scope } = request;
  const text = await withCapitals({ scope, text: request.question }, library);
  const taken = takeApart(text, core);
  if (!isQuestion(taken)) return { schema: 1, ...abstained(0), nearest: [] };
  const { question, period } = await askedPeriod({ ...request, question: taken }, library, core);
  const search = { scope, period, question };
  const findings = await findArticles({ ...search, question: withoutNext(question) }, library);
  const { found, weigh } = findings;
  const asked = withoutSpeaker(question);
  const evidenceFor = (each: Question): Evidence[] => {
    const near = asksWhatHappened(each) ? { near: leadOf } : {};
    return evidenceIn(found, each, { weigh, core, days: askedDays(each, request.nowMs, core), ...near });
  };
  const named = await toldOfNamed(search, findings, library, core);
  const own = named === null ? evidenceFor(asked) : [];
  const whole = asked === question || question.type !== 'said' ? [] : evidenceFor(question);
  const materials = found.map(({ material }) => material);
  const conclude = (): Told => {
    const evidence = surerOf(own, whole);
    const answer = righted(asked, evidence, materials, (each) => concluded(asked, each));
    return (
      (answer.kind === 'abstained' ? (toldDoer(asked, evidence, materials) ?? toldDay(asked, evidence)) : null) ??
      answer
    );
  };
  const answer =
    named ??
    (await toldDenier({ ...search, nowMs: request.nowMs }, library, () => toldSaid(search, library, conclude)));
  const next = question.type === 'why' && answer.kind === 'abstained' ? toldNext(own) : [];
  const passed = next.length > 0 ? next : nearestOf(found, own);
  const nearest = distinct([...(answer.nearest ?? []), ...passed]).slice(0, MOST_NEAREST);
  const meant = answer.kind === 'abstained' ? await perhapsMeant({ scope, text }, library) : undefined;
  return { schema: 1, ...answer, nearest, ...(meant === undefined ? {} : { meant }) };
};
