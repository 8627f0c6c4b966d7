import type { Span } from '../../domain/span.ts';
import { termsOf } from '../../library/terms.ts';
import { withoutDateline } from '../../reading/dateline.ts';
import { type DayNumber, parseDay } from '../../reading/dates/calendar.ts';
import { inOneLine } from '../../stories/line.ts';
import type { Material } from '../../stories/material.ts';
import { type Resolved, resolve } from '../../stories/resolve.ts';

/** A sentence with the days it names; one that an earlier article has word for word is not told again. */
export type DatedSentence = {
  readonly report: DatedReport;
  /** Index into the reading's sentences. */
  readonly sentence: number;
  /** 0 for the first sentence of the body. */
  readonly position: number;
  readonly span: Span;
  readonly text: string;
  /** The same with names for what leans on the sentence before. */
  readonly shown: () => Resolved;
  readonly terms: readonly string[];
  readonly days: ReadonlySet<DayNumber>;
  /** 0 to 1: how far it tells of what is asked about. */
  readonly about: number;
};

/** How far a sentence tells of what is asked about, 0 to 1. */
export type About = (
  material: Material,
  sentence: { readonly span: Span; readonly terms: readonly string[] },
) => number;

/** A dated, read article and those of its sentences that are new. */
export type DatedReport = {
  readonly material: Material;
  readonly published: DayNumber;
  readonly sentences: readonly DatedSentence[];
  /** The share of its sentences that no earlier article has: next to nothing for a re-print. */
  readonly fresh: number;
};

const WHOLE_DAY = /^\d{4}-\d\d-\d\d/;

type Found = { readonly span: Span; readonly days: Set<DayNumber> };

/** The sentences of the body with the days named in them. */
const sentencesOf = ({ article, reading }: Material): (Found & { index: number })[] => {
  const from = article.titleSpan?.end ?? 0;
  const found = (reading?.sentences ?? []).map((span, index) => ({ span, index, days: new Set<DayNumber>() }));
  let at = 0;
  for (const { start, value, type } of reading?.dates ?? []) {
    while (at < found.length - 1 && (found[at] as Found).span.end <= start) at += 1;
    const day = WHOLE_DAY.test(value) && (type === 'DATE' || type === 'TIME') ? parseDay(value) : null;
    if (day !== null) found[at]?.days.add(day);
  }
  return found.filter(({ span }) => span.start >= from);
};

type Draft = { readonly material: Material; readonly published: DayNumber };

type Placed = { readonly index: number; readonly span: Span; readonly text: string; readonly position: number };

const shownOf = ({ reading }: Material, { index, span, text, position }: Placed): Resolved =>
  reading === null ? { kind: 'plain', text } : resolve({ reading, index, span }, inOneLine(text), position === 0);

/** "An earlier version of this report said …", "Correction:": of the report, and often of a day on which nothing was. */
const ON_REPORT =
  /^(?:Corrections?|Clarification|Editor[’']s note)\b|\b(?:earlier|previous) version of this (?:article|report|story)\b/i;

const reportOf = ({ material, published }: Draft, about: About, told: Set<string>): DatedReport => {
  const all = sentencesOf(material);
  const sentences: DatedSentence[] = [];
  const report = { material, published, sentences, fresh: 1 };
  for (const [position, { span: whole, index, days }] of all.entries()) {
    const span = withoutDateline(material.article.text, whole);
    const text = material.article.text.slice(span.start, span.end);
    const terms = termsOf(text);
    const key = terms.join(' ');
    if (told.has(key) || ON_REPORT.test(text)) continue;
    told.add(key);
    sentences.push({
      report,
      sentence: index,
      position,
      span,
      text,
      shown: () => shownOf(material, { index, span, text, position }),
      terms,
      days,
      about: about(material, { span, terms }),
    });
  }
  report.fresh = sentences.length / Math.max(1, all.length);
  return report;
};

/** Read and dated articles, oldest first, each with what it tells first. */
export const datedReports = (materials: readonly Material[], about: About): DatedReport[] => {
  const told = new Set<string>();
  return materials
    .flatMap((material) => {
      const published = material.reading === null ? null : parseDay(material.article.publishedAt);
      return published === null ? [] : [{ material, published }];
    })
    .sort((a, b) => a.published - b.published || a.material.article.id.localeCompare(b.material.article.id))
    .map((draft) => reportOf(draft, about, told));
};
