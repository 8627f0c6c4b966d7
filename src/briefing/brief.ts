import type { Period } from '../domain/period.ts';
import type { Line, Report } from '../domain/report.ts';
import type { LibraryAccess, Scope } from '../ports.ts';
import type { Core } from '../reading/core/core.ts';
import { inPeriod } from '../stories/in-period.ts';
import { gatherUnread, type Material, withReadings } from '../stories/material.ts';
import { composeStory, type ToldStory } from './compose.ts';
import { freshnessOf } from './freshness.ts';
import { articlesOf, type Outline, outlineOf, withMaterials } from './outline.ts';
import { ALSO_TITLE, planOutline, type StoryPlan } from './plan.ts';
import { articlesAbout } from './request.ts';
import type { Edit } from './tighten.ts';

export type BriefRequest = {
  readonly scope: Scope;
  readonly topic: string | null;
  readonly period: Period;
  /** Length aimed at, 40 to 400 words. */
  readonly words: number;
  readonly nowMs: number;
};

export type BriefShape = {
  readonly scope: Scope;
  readonly title: string;
  readonly query: string;
  readonly words: number;
};

/** `core`: what parses, so that sentences can be made shorter; null: they stand as they are. */
export type BriefAccess = { readonly library: LibraryAccess; readonly core: Core | null };

/** A briefing with what its writer changed, left out or had to replace. */
export type ToldBriefing = { readonly report: Report; readonly edits: readonly Edit[] };

/** The same with what another writer needs: each story's plan, and which of the report's sections tells it. */
export type PlannedBriefing = ToldBriefing & {
  readonly stories: readonly { readonly plan: StoryPlan; readonly section: number }[];
};

const titleOf = ({ topic }: BriefRequest): string => (topic === null ? 'Briefing' : `Briefing: ${topic}`);

const emptyText = (request: BriefRequest): string =>
  request.topic === null
    ? `The library holds no article${inPeriod(request.period)}.`
    : `The library holds no article about “${request.topic}”${inPeriod(request.period)}.`;

/** Stories that are told, as a briefing that says how fresh it is. */
const reportOf = async (
  told: readonly ToldStory[],
  also: readonly Line[],
  { scope, title, materials }: BriefShape & { readonly materials: readonly Material[] },
  library: LibraryAccess,
): Promise<ToldBriefing> => {
  const rest = also.length === 0 ? [] : [{ title: ALSO_TITLE, lines: also }];
  const sections = [...told.flatMap((story) => story.sections), ...rest];
  const freshness = await freshnessOf(scope, library, materials);
  return { report: { schema: 1, title, sections, freshness }, edits: told.flatMap(({ edits }) => edits) };
};

/** Most articles of a request are not told of; only those that are need their readings. */
const outlineWithReadings = async (
  materials: readonly Material[],
  shape: BriefShape,
  library: LibraryAccess,
): Promise<Outline> => {
  const outline = outlineOf(materials, shape);
  const needed = new Set(articlesOf(outline));
  const unread = materials.filter(({ article, reading }) => reading === null && needed.has(article.id));
  return unread.length === 0 ? outline : withMaterials(outline, await withReadings(library, unread));
};

const tell = async (
  materials: readonly Material[],
  shape: BriefShape,
  { library, core }: BriefAccess,
): Promise<PlannedBriefing> => {
  const { stories, also } = planOutline(await outlineWithReadings(materials, shape, library));
  const told = stories.map((plan) => ({ plan, ...composeStory(plan, core) }));
  const places = told.map(({ plan }, at) => ({
    plan,
    section: told.slice(0, at).reduce((sum, { sections }) => sum + sections.length, 0),
  }));
  return { ...(await reportOf(told, also, { ...shape, materials }, library)), stories: places };
};

/** A briefing of these articles: their weightiest stories first, each line a cited sentence that keeps its speaker. */
export const briefArticles = async (
  materials: readonly Material[],
  shape: BriefShape,
  access: BriefAccess,
): Promise<Report> => (await tell(materials, shape, access)).report;

/** The stories that matter for a request, and what was done to the sources' sentences; where the library holds none, it says so and shows the nearest. */
export const plannedBrief = async (request: BriefRequest, access: BriefAccess): Promise<PlannedBriefing> => {
  const found = await articlesAbout(request, access.library);
  const materials = await gatherUnread(access.library, found.ids);
  const shape = { scope: request.scope, title: titleOf(request), query: request.topic ?? '', words: request.words };
  const told = await tell(materials, shape, access);
  if (told.report.sections.length > 0) return told;
  return {
    ...told,
    report: { ...told.report, sections: [{ title: { text: emptyText(request) }, lines: found.nearest }] },
  };
};

/** A briefing without a model, with what was cut from its sentences. */
export const explainedBrief = async (request: BriefRequest, access: BriefAccess): Promise<ToldBriefing> => {
  const { report, edits } = await plannedBrief(request, access);
  return { report, edits };
};
