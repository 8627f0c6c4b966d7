import type { Period } from '../../domain/period.ts';
import type { Tabbed } from '../../domain/report.ts';
import type { LibraryAccess, Scope } from '../../ports.ts';
import { newestDate } from '../../stories/material.ts';
import { linesOfPassages } from '../../stories/passage-lines.ts';
import { findMatter, type Matter } from '../matter.ts';
import { dataOf, type EventData } from './card.ts';
import { sectionsOf, tabsOver } from './sections.ts';
import { tellingsOfEvent } from './tellings.ts';

export type EventRequest = {
  readonly scope: Scope;
  readonly query: string;
  readonly period: Period;
  readonly nowMs: number;
};

/** `event` is what `--json` prints beside the report; null where the library tells of no such event. */
export type EventReport = Tabbed & { readonly event: EventData | null };

const MOST_NEAREST = 3;

const emptyReport = async (request: EventRequest, matter: Matter, library: LibraryAccess): Promise<EventReport> => {
  const { newest, articles } = await library.articles.extent(request.scope);
  const nearest = await linesOfPassages(matter.passages.slice(0, MOST_NEAREST), library);
  const none = { title: { text: `The library tells of no event that matches “${request.query}”.` }, lines: [] };
  const near = nearest.length === 0 ? [] : [{ title: { text: 'The nearest it has' }, lines: nearest }];
  const freshness = { newest, articles, missing: [] };
  return { report: { schema: 1, title: request.query, sections: [none, ...near], freshness }, tabs: [], event: null };
};

/** The card of an event: what is told, who, where and when, how its status changed, figures, accounts, days ahead, sources. */
export const eventReport = async (request: EventRequest, library: LibraryAccess): Promise<EventReport> => {
  const matter = await findMatter(request, library);
  const data = dataOf(tellingsOfEvent(matter), matter);
  if (data === null) return emptyReport(request, matter, library);
  const sections = sectionsOf(data);
  const { materials, sentences: _, ...event } = data;
  const freshness = { newest: newestDate(materials), articles: materials.length, missing: [] };
  return { report: { schema: 1, title: request.query, sections, freshness }, tabs: tabsOver(sections.length), event };
};
