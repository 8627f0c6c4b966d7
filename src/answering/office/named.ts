import { DAY_MS, instantMs } from '../../domain/instant.ts';
import type { LibraryAccess } from '../../ports.ts';
import type { Core } from '../../reading/core/core.ts';
import { type Evidence, type EvidenceReading, evidenceIn, lineOfEvidence, toldMs } from '../evidence/evidence.ts';
import { type ArticleSearch, type Findings, type Found, findArticles } from '../evidence/find-articles.ts';
import { abstained, type Told, told } from '../evidence/told.ts';
import { type Question, takeApart } from '../question/question.ts';
import { type HolderTold, holderOfAsked, isHeldElsewhere } from './holder.ts';
import { asksOfName, asksOfThing, identifiedBy, leftSince } from './identity.ts';
import { paragraphsFor } from './named-paragraphs.ts';
import { asksOfOffice, asksWhoLeads } from './office.ts';

const dayOf = ({ material }: Evidence): string => material.article.publishedAt?.slice(0, 10) ?? 'undated';

/** What was told of somebody, and that it is so no longer: each with the day it was told. */
const oneAfterOther = (evidence: readonly Evidence[]): string =>
  evidence.map((each) => `${dayOf(each)}: ${lineOfEvidence(each).text}`).join(' — ');

/** "Who is …?", "What is …?": what says who or what that is; of a thing nothing else answers. */
const identified = (question: Question, evidence: readonly Evidence[]): Told | null => {
  const [best, ...others] = identifiedBy(question, evidence);
  if (best === undefined) return asksOfThing(question) ? abstained(0) : null;
  const left = leftSince(question, best, evidence);
  return left === null
    ? told('answered', lineOfEvidence(best).text, [best, ...others])
    : told('answered', oneAfterOther([best, left]), [best, left, ...others]);
};

/** "Who is the mayor of …?": by what people are called; who has left is told with all of the sentence. */
const heldBy = (question: Question, evidence: readonly Evidence[]): Told | null => {
  const held = holderOfAsked(question, evidence);
  if (held === null) return asksWhoLeads(question) || isHeldElsewhere(question, evidence) ? abstained(0) : null;
  if (held.left !== null)
    return told('answered', oneAfterOther([held.evidence, held.left]), [held.evidence, held.left, ...held.others]);
  const line = lineOfEvidence(held.evidence).text;
  const answer = held.isPast || !line.includes(held.name) ? line : held.name;
  return told('answered', answer, [held.evidence, ...held.others]);
};

/** Who somebody is may have changed: what the last weeks of the library tell is looked for by itself. */
const NEWS_DAYS = 30;

const recentOf = async (search: ArticleSearch, all: Findings, library: LibraryAccess): Promise<Findings | null> => {
  const { newest } = await library.articles.extent(search.scope);
  const newestMs = instantMs(newest);
  if (newestMs === null) return null;
  const sinceMs = Math.max(newestMs - NEWS_DAYS * DAY_MS, search.period.sinceMs ?? Number.NEGATIVE_INFINITY);
  // What was found of all time and is of these weeks alone would be found again.
  if (all.found.every(({ material }) => (material.publishedMs ?? Number.NEGATIVE_INFINITY) >= sinceMs)) return null;
  return findArticles({ ...search, period: { ...search.period, sinceMs } }, library);
};

/** What articles tell of whoever has the office, though they do not say which: "Ms Brul has resigned." */
const toldOfHolder = async (
  search: ArticleSearch,
  held: HolderTold,
  { library, core }: { readonly library: LibraryAccess; readonly core: Core },
): Promise<readonly Found[]> => {
  if (held.isPast || held.left !== null) return [];
  const { found } = await findArticles({ ...search, question: takeApart(`Did ${held.name} resign?`, core) }, library);
  return found.filter(({ material }) => (material.publishedMs ?? Number.NEGATIVE_INFINITY) >= toldMs(held.evidence));
};

const MOST_OF_EACH = 10;

/**
 * What answers a question on nothing but who or what somebody is, or who has an office: by what articles call people, which is
 * looked for in all of an article, of those `all` that the question has found and of the newest. Null for any other question, and where no article calls anybody so.
 */
export const toldOfNamed = async (
  search: ArticleSearch,
  all: Findings,
  library: LibraryAccess,
  core: Core,
): Promise<Told | null> => {
  const { question } = search;
  if (!asksOfName(question) && !asksOfOffice(question)) return null;
  const recent = await recentOf(search, all, library);
  const found = [...(recent?.found.slice(0, MOST_OF_EACH) ?? []), ...all.found];
  const once = [...new Map(found.map((each) => [each.material.article.id, each])).values()];
  const reading = { weigh: all.weigh, core, days: [], near: paragraphsFor(question) };
  const evidenceOf = (some: readonly Found[]): Evidence[] =>
    evidenceIn(some, question, { ...reading, isUnscored: true });
  const evidence = evidenceOf(once);
  const held = holderOfAsked(question, evidence);
  const later = held === null ? [] : evidenceOf(await toldOfHolder(search, held, { library, core }));
  const answer = identified(question, evidence) ?? heldBy(question, [...evidence, ...later]);
  return answer === null ? null : { ...answer, confidence: assuranceOf(answer, once, question, reading) };
};

/** How sure the sentence is that answers, or the surest one of the nearest article: the only article that is scored. */
const assuranceOf = (answer: Told, found: readonly Found[], question: Question, reading: EvidenceReading): number => {
  const cited = answer.lines[0]?.citations[0];
  const nearest = cited === undefined ? found[0] : found.find(({ material }) => material.article.id === cited.article);
  const scored = nearest === undefined ? [] : evidenceIn([nearest], question, reading);
  const isCited = ({ beside }: Evidence): boolean =>
    cited === undefined || (beside.sentence.span.start <= cited.start && cited.start < beside.sentence.span.end);
  return scored.find(isCited)?.assurance ?? 0;
};
