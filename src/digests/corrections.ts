import type { Correction, CorrectionKind, ReaderReport, Wrong } from '../domain/correction.ts';
import { type Citations, isLine, type Line, type Note, type Report, type Section } from '../domain/report.ts';
import type { Delivery } from '../domain/subscription.ts';
import type { StoredArticle } from '../ports.ts';
import { inOneLine, lineOfSentence } from '../stories/line.ts';
import { correctionId } from './identity.ts';

/** An article as it stands, and the revision that was cited. */
export type Revised = { readonly now: StoredArticle; readonly cited: StoredArticle | null };

/** What is told before what heads it: a headline says less. */
const linesIn = ({ sections }: Report): Line[] =>
  [...sections.flatMap(({ lines }) => lines), ...sections.map(({ title }) => title)].filter(isLine);

const citesOf = (line: Line, article: string) => line.citations.filter((citation) => citation.article === article);

const stands = (line: Line, now: StoredArticle): boolean => {
  const text = inOneLine(now.text);
  return citesOf(line, now.id).every((citation) => text.includes(inOneLine(citation.text)));
};

/** The paragraph in which an article says what it corrects. */
const noticeOf = (article: StoredArticle): Line | null => {
  const { correction } = article;
  if (correction === null) return null;
  const found = article.paragraphs.find(
    ({ start, end }) => inOneLine(article.text.slice(start, end)) === inOneLine(correction),
  );
  return found === undefined ? null : lineOfSentence(article, null, -1, found);
};

type Cause = Pick<Correction, 'kind' | 'notice' | 'reason'>;

const causeOf = ({ now, cited }: Revised, lines: readonly Line[]): Cause | null => {
  if (now.withdrawal !== null) return { kind: 'withdrawn', notice: null, reason: now.withdrawal.reason };
  if (now.correction !== null && now.correction !== (cited?.correction ?? null))
    return { kind: 'corrected', notice: noticeOf(now), reason: null };
  return lines.every((line) => stands(line, now)) ? null : { kind: 'changed', notice: null, reason: null };
};

/** A second correction of the same article is one of its own; that its words are gone is said once. */
const keyOf = (kind: CorrectionKind, { now }: Revised): string =>
  kind === 'corrected' ? `${now.id} corrected ${now.revision}` : `${now.id} ${kind}`;

/** A digest that tells of the newest revision shows an older one as what was told before. */
const knew = (lines: readonly Line[], now: StoredArticle): boolean =>
  now.withdrawal === null &&
  lines.some((line) => citesOf(line, now.id).some(({ revision }) => revision >= now.revision));

/** What a change of an article means for a digest that cites it; null: what was told of it stands. */
export const correctionOf = (delivery: Delivery, revised: Revised, atMs: number): Correction | null => {
  const { now } = revised;
  const lines = delivery.report === null ? [] : linesIn(delivery.report);
  if (knew(lines, now)) return null;
  const citing = lines.filter((line) =>
    citesOf(line, now.id).some(({ revision }) => revision < now.revision || now.withdrawal !== null),
  );
  const [first] = citing;
  const cause = first === undefined ? null : causeOf(revised, citing);
  if (first === undefined || cause === null) return null;
  const gone = citing.find((line) => !stands(line, now)) ?? first;
  return {
    ...cause,
    id: correctionId(delivery.id, keyOf(cause.kind, revised)),
    deliveryId: delivery.id,
    subscriptionId: delivery.subscriptionId,
    guildId: delivery.guildId,
    line: gone,
    cited: placesIn(citing, gone, now.id),
    atMs,
    by: null,
    state: 'waiting',
    fault: null,
  };
};

const placesIn = (citing: readonly Line[], gone: Line, article: string): Citations => {
  const [first, ...others] = citing.flatMap((line) => citesOf(line, article));
  return first === undefined ? gone.citations : [first, ...others];
};

export const WRONG: Readonly<Record<Wrong, string>> = {
  speaker: 'wrong speaker',
  fact: 'wrong fact',
  unsupported: 'not supported by the source',
  other: 'something else',
};

/** A reader's report as words: what is wrong, then what they wrote. */
export const complaintOf = ({ wrong, words }: Pick<ReaderReport, 'wrong' | 'words'>): string =>
  words === null ? WRONG[wrong] : wrong === 'other' ? words : `${WRONG[wrong]}: ${words}`;

/** An accepted report of a reader as a correction of what was posted. */
export const correctionFrom = (report: ReaderReport): Correction => ({
  id: correctionId(report.deliveryId, `report ${report.id}`),
  deliveryId: report.deliveryId,
  subscriptionId: report.subscriptionId,
  guildId: report.guildId,
  kind: 'reported',
  line: report.line,
  cited: report.line.citations,
  notice: null,
  reason: complaintOf(report),
  atMs: report.decidedAtMs ?? report.atMs,
  by: report.decidedBy,
  state: 'waiting',
  fault: null,
});

const CAUSES: Readonly<Record<CorrectionKind, string>> = {
  corrected: 'Corrected by its publisher:',
  withdrawn: 'Withdrawn by its publisher:',
  changed: 'Its publisher has changed the article since; these words no longer stand in it:',
  reported: 'Reported by a reader, and a manager agreed:',
};

const toldAgain = ({ kind, line, notice, reason }: Correction): (Line | Note)[] => [
  { text: reason === null ? CAUSES[kind] : `${CAUSES[kind].replace(/:$/, '')} (${reason}):` },
  ...(notice === null ? [line] : [notice, { text: 'Told before:' }, line]),
];

/** What an article's own correction tells already needs no second word. */
const isTold = ({ kind, line }: Correction, report: Report | null): boolean =>
  (kind === 'corrected' || kind === 'withdrawn') &&
  report !== null &&
  linesIn(report).some(({ citations }) => citations.some(({ article }) => article === line.citations[0].article));

/** What was corrected in earlier digests, where this report does not tell it already; no section where nothing was. */
export const correctedSection = (corrections: readonly Correction[], report: Report | null): Section[] => {
  const untold = corrections.filter((correction) => !isTold(correction, report));
  return untold.length === 0
    ? []
    : [{ title: { text: 'Corrected in earlier digests' }, lines: untold.flatMap(toldAgain) }];
};
