import { instantMs } from '../../domain/instant.ts';
import { numberCitations } from '../../domain/numbering.ts';
import type { Citation, Report } from '../../domain/report.ts';
import type { Span } from '../../domain/span.ts';
import type { Delivery } from '../../domain/subscription.ts';
import type { StoredArticle } from '../../ports.ts';
import { type Block, citedOn, type Page, paginate, textOf } from './budget.ts';
import { type Button, type Control, customId, type Desk, type Press, type Reply, say, words } from './command.ts';
import { escapeLine } from './escape.ts';
import { keptFor, whole } from './kept.ts';
import { publisherMarkup } from './line-markup.ts';

/** Characters of the paragraph shown on each side of the cited words. */
const AROUND = 280;
/** Words in bold as one piece up to here; past it each word by itself, so that the text may be parted between messages. */
const LONGEST_PIECE = 1200;
/** A page is one message: less than the renderer has room for. */
const ROOM = { characters: 3400, components: 20 };

const cutBefore = (text: string): string =>
  text.length > AROUND ? `…${text.slice(-AROUND).replace(/^\S*\s/, ' ')}` : text;
const cutAfter = (text: string): string =>
  text.length > AROUND ? `${text.slice(0, AROUND).replace(/\s\S*$/, ' ')}…` : text;

const paragraphAround = ({ paragraphs, text }: StoredArticle, span: Span): Span => {
  const within = paragraphs.filter(({ start, end }) => start < span.end && end > span.start);
  return {
    start: Math.min(span.start, within[0]?.start ?? span.start),
    end: Math.max(span.end, within.at(-1)?.end ?? Math.min(span.end, text.length)),
  };
};

const pieces = (text: string): string[] => {
  const line = escapeLine(text);
  return line === '' ? [] : line.split(' ');
};

const bold = (text: string): string[] => {
  const line = escapeLine(text);
  if (line === '') return [];
  return line.length <= LONGEST_PIECE ? [`**${line}**`] : line.split(' ').map((word) => `**${word}**`);
};

/** The cited words in bold in their paragraph. */
const passageWords = (citation: Citation, article: StoredArticle | null): string[] => {
  if (article === null) return ['>', ...bold(citation.text)];
  const around = paragraphAround(article, citation);
  const at = (start: number, end: number): string => article.text.slice(start, end);
  return [
    '>',
    ...pieces(cutBefore(at(around.start, citation.start))),
    ...bold(at(citation.start, citation.end)),
    ...pieces(cutAfter(at(citation.end, around.end))),
  ];
};

/** A bare date stays as it is written; an instant is shown in the reader's own time. */
const dateWords = (publishedAt: string | null): string => {
  const ms = instantMs(publishedAt);
  if (publishedAt === null || ms === null) return 'date unknown';
  return publishedAt.length > 10 ? `<t:${Math.floor(ms / 1000)}:f>` : escapeLine(publishedAt);
};

const caution = (citation: Citation, article: StoredArticle | null): string | null => {
  if (article === null) return 'This revision is no longer stored; these are the words that were cited.';
  if (article.withdrawal !== null)
    return `Withdrawn on ${article.withdrawal.at.slice(0, 10)}: ${article.withdrawal.reason}`;
  return article.latestRevision > citation.revision
    ? `The article was changed since; this is revision ${citation.revision} of ${article.latestRevision}.`
    : null;
};

const cardOf = (citation: Citation, number: number, article: StoredArticle | null): Block[] => {
  const cites = [number];
  const title = article === null || article.title === citation.text ? null : article.title;
  const note = caution(citation, article);
  return [
    {
      words: [`**\\[${number}\\]**`, publisherMarkup(citation, true), '·', dateWords(citation.publishedAt)],
      heading: true,
      opens: true,
      cites,
    },
    ...(title === null ? [] : [{ words: ['-#', ...pieces(title)], heading: true, cites }]),
    { words: passageWords(citation, article), cites },
    ...(note === null ? [] : [{ words: ['-#', ...pieces(note)], cites }]),
  ];
};

/** In its server, or in the direct messages that it was posted in. */
const isShownIn = (delivery: Delivery, { guildId, channelId }: Press): boolean =>
  guildId === null ? delivery.channelId === channelId : delivery.guildId === guildId;

const reportBehind = async (press: Press, desk: Desk): Promise<Report | null> => {
  const kept = await keptFor(press, desk);
  if (kept !== null) return kept.report;
  const found = await desk.store.deliveries.find(press.args[0] ?? '');
  return found !== null && isShownIn(found.delivery, press) ? found.delivery.report : null;
};

/** All evidence of a report on pages of one message each. */
const pagesOf = async (report: Report, { store }: Desk): Promise<Page[]> => {
  const { citations } = numberCitations(report);
  const cards = await Promise.all(
    citations.map(async (citation, index) =>
      cardOf(citation, index + 1, await store.articles.article(citation.article, citation.revision)),
    ),
  );
  return paginate(cards.flat(), ROOM);
};

const turnTo = (reportId: string, index: number): string => customId('evidence-page', reportId, index);

const pagers = (reportId: string, index: number, pages: number): Button[] => [
  { label: '◀ Previous', customId: turnTo(reportId, index - 1), disabled: index === 0 },
  { label: `${index + 1}/${pages}`, customId: customId('evidence-page', reportId, index, 'here'), disabled: true },
  { label: 'Next ▶', customId: turnTo(reportId, index + 1), disabled: index === pages - 1 },
];

const show = async (press: Press, desk: Desk, choose: (pages: readonly Page[]) => number): Promise<Reply> => {
  const report = await reportBehind(press, desk);
  if (report === null) return words(say`This report is no longer kept. Ask again and its evidence opens anew.`);
  const pages = await pagesOf(report, desk);
  const index = Math.min(Math.max(choose(pages), 0), pages.length - 1);
  const lines = (pages[index]?.blocks ?? []).map((block) => ({
    markdown: textOf(block),
    opens: block.opens ?? false,
  }));
  if (lines.length === 0) return words(say`This message says nothing about the world that would need evidence.`);
  const buttons = pages.length > 1 ? pagers(press.args[0] ?? '', index, pages.length) : [];
  return { kind: 'words', lines, buttons };
};

const open: Control = {
  prefix: 'evidence',
  answers: 'ephemeral',
  permission: null,
  run: (press, desk) =>
    show(press, desk, (pages) => pages.findIndex((page) => citedOn(page).includes(whole(press.args[1])))),
};

const turn: Control = {
  prefix: 'evidence-page',
  answers: 'update',
  permission: null,
  run: (press, desk) => show(press, desk, () => whole(press.args[1])),
};

/** The exact sentences behind a report, in their paragraphs, with publisher, date and link. */
export const evidenceControls: readonly Control[] = [open, turn];
