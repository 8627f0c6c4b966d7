import { withBothMarks } from '../../domain/as-shown.ts';
import { inArticles } from '../../domain/counted.ts';
import { cutAtWord } from '../../domain/cut-at-word.ts';
import { instantMs } from '../../domain/instant.ts';
import { type Numbering, numberCitations } from '../../domain/numbering.ts';
import { type Freshness, isLine, type Line, type Note, type Report, type Section } from '../../domain/report.ts';
import { statusWord } from '../../domain/status-word.ts';
import type { KeptReport } from '../../ports.ts';
import { type Block, citedOn } from './budget.ts';
import { type Button, customId, type Reply, type Said } from './command.ts';
import { escapeLine } from './escape.ts';
import { evidenceId } from './evidence-id.ts';
import { citationWords, type Introduced, numbersOf, speakerWords } from './line-markup.ts';
import { layOut, type MessageBody } from './message.ts';

const wordsOf = (text: string): string[] => escapeLine(text).split(' ');

type Drawing = { readonly numbering: Numbering; readonly introduced: Introduced };

/** "- `planned` The ministry will … — according to … [1] Publisher". */
const lineBlock = (line: Line, { numbering, introduced }: Drawing): Block => {
  const status = statusWord(line);
  const speaker = speakerWords(line);
  return {
    words: [
      '-',
      ...(status === null ? [] : [`\`${status}\``]),
      ...wordsOf(withBothMarks(line.text)),
      ...(speaker === '' ? [] : ['—', ...speaker.split(' ')]),
      ...citationWords(line, numbering, introduced),
    ],
    cites: numbersOf(line, numbering),
  };
};

/** `leads`: it says what the line below it is, and goes where that goes. */
const noteBlock = ({ text }: Note, leads: boolean): Block => ({ words: ['-#', ...wordsOf(text)], heading: leads });

/** A headline is evidence too: its source stands in small print below it, and goes where it goes. */
const titleBlocks = ({ title, lines }: Section, { numbering, introduced }: Drawing): Block[] => {
  if (!isLine(title)) {
    const bare = lines.length === 0;
    return [{ words: bare ? wordsOf(title.text) : ['###', ...wordsOf(title.text)], heading: !bare, opens: true }];
  }
  const status = statusWord(title);
  const speaker = speakerWords(title);
  const small = [
    '-#',
    ...(status === null ? [] : [`\`${status}\``]),
    ...(speaker === '' ? [] : speaker.split(' ')),
    ...citationWords(title, numbering, introduced),
  ];
  const cites = numbersOf(title, numbering);
  return [
    { words: ['###', ...wordsOf(title.text)], heading: true, opens: true, cites },
    { words: small, heading: lines.length > 0, cites },
  ];
};

const sectionBlocks = (section: Section, drawing: Drawing): Block[] => [
  ...titleBlocks(section, drawing),
  ...section.lines.map((item, at) => {
    const next = section.lines[at + 1];
    return isLine(item) ? lineBlock(item, drawing) : noteBlock(item, next !== undefined && isLine(next));
  }),
];

/** Every line, note and citation number of a report, as lines of messages. */
const blocksOfReport = (report: Report, numbering: Numbering): Block[] => {
  const drawing = { numbering, introduced: new Set<string>() };
  const title: Block = { words: ['##', ...wordsOf(report.title)], heading: report.sections.length > 0, opens: true };
  return [title, ...report.sections.flatMap((section) => sectionBlocks(section, drawing))];
};

/** Nothing is “drawn” where nothing is cited: those articles were only looked through. */
const articlesWords = ({ articles }: Freshness, cites: boolean): string => {
  if (articles === 0) return 'No article stands behind this';
  const counted = inArticles(articles);
  return cites ? `Drawn from ${counted}` : counted;
};

/** How fresh the articles behind it are: "Drawn from 12 articles · newest 2 hours ago". */
const freshnessWords = (freshness: Freshness, { citations }: Numbering): string => {
  const { newest, missing } = freshness;
  const newestMs = instantMs(newest);
  const parts = [
    articlesWords(freshness, citations.length > 0),
    ...(newestMs === null ? [] : [`newest <t:${Math.floor(newestMs / 1000)}:R>`]),
    ...(missing.length === 0 ? [] : [`not known: ${missing.map(escapeLine).join(', ')}`]),
  ];
  return `-# ${parts.join(' · ')}`;
};

/** Where in a report's pages a reader is, and who turns them in place. */
export type Leaf = { readonly tab: number; readonly page: number; readonly ownerId: string };

export type ReportFrame = {
  /** Custom id of the Evidence button of a message, given the number of the first citation on it and the message's index. */
  readonly evidence: (firstNumber: number, index: number) => string;
  /** The button stands on messages without citations too (disabled), since it carries a digest's marker. */
  readonly evidenceAlways: boolean;
  readonly mentionRole: string | null;
  /** The bot's own words over the report. */
  readonly above?: readonly Said[];
  /** Buttons beside Evidence. */
  readonly beside?: (index: number) => readonly Button[];
  /** Characters of each message that stay free. */
  readonly spare?: number;
};

const buttonsOf = (cited: readonly number[], index: number, frame: ReportFrame): Button[] => {
  if (cited.length === 0 && !frame.evidenceAlways) return [];
  const evidence = { label: 'Evidence', customId: frame.evidence(cited[0] ?? 0, index), disabled: cited.length === 0 };
  return [evidence, ...(frame.beside?.(index) ?? [])];
};

const saidBlock = ({ markdown, opens = false }: Said): Block => ({ words: [markdown], opens });

const LONGEST_CONTINUED = 80;

/** A report as messages: sections, lines with their sources, how fresh it is, and a button that opens the evidence. */
export const renderReport = (report: Report, frame: ReportFrame): MessageBody[] => {
  const numbering = numberCitations(report);
  const blocks = blocksOfReport(report, numbering);
  return layOut([...(frame.above ?? []).map(saidBlock), ...blocks], {
    footer: freshnessWords(report.freshness, numbering),
    continued: escapeLine(cutAtWord(report.title, LONGEST_CONTINUED)),
    buttons: (page, index) => buttonsOf(citedOn(page), index, frame),
    mentionRole: frame.mentionRole,
    spare: frame.spare ?? 0,
  });
};

const turnTo = (id: string, { tab, page, ownerId }: Leaf): string => customId('page', id, tab, page, ownerId);

const pagers = (id: string, leaf: Leaf, pages: number): Button[] => {
  if (pages < 2) return [];
  const { page } = leaf;
  const button = (label: string, to: number, disabled: boolean): Button => ({
    label,
    customId: turnTo(id, { ...leaf, page: to }),
    disabled,
  });
  return [
    button('◀', page - 1, page === 0),
    button(`${page + 1}/${pages}`, page, true),
    button('▶', page + 1, page === pages - 1),
  ];
};

const tabButtons = ({ id, tabs = [] }: KeptReport, { tab, ownerId }: Leaf): Button[] =>
  tabs.map(({ label }, at) => ({
    label,
    customId: customId('tab', id, at, 0, ownerId),
    style: at === tab ? 'primary' : 'secondary',
    disabled: at === tab,
  }));

const within = (index: number, length: number): number => Math.min(Math.max(index, 0), Math.max(0, length - 1));

/** One page of a kept report as one message: its tabs, its evidence, and the way to the pages beside it. */
export const renderLeaf = (kept: KeptReport, asked: Leaf): MessageBody => {
  const { id, report, tabs = [], above = [] } = kept;
  const tab = within(asked.tab, tabs.length);
  const chosen = tabs[tab]?.sections.flatMap((at) => report.sections[at] ?? []) ?? report.sections;
  const numbering = numberCitations(report);
  const blocks = blocksOfReport({ ...report, sections: chosen }, numbering);
  const evidence = (cited: readonly number[]): Button[] =>
    cited.length === 0 ? [] : [{ label: 'Evidence', customId: evidenceId(id, cited[0] ?? 0), opensRow: true }];
  const bodies = layOut([...above.map(saidBlock), ...blocks], {
    footer: freshnessWords(report.freshness, numbering),
    continued: escapeLine(cutAtWord(report.title, LONGEST_CONTINUED)),
    buttons: (page, index, pages) => {
      const leaf = { tab, page: index, ownerId: asked.ownerId };
      const [first, ...others] = [...evidence(citedOn(page)), ...pagers(id, leaf, pages)];
      return [...tabButtons(kept, leaf), ...(first === undefined ? [] : [{ ...first, opensRow: true }]), ...others];
    },
    mentionRole: null,
  });
  return bodies[within(asked.page, bodies.length)] as MessageBody;
};

/** The bot's own words as messages. */
export const renderWords = ({ lines, buttons = [], select }: Extract<Reply, { kind: 'words' }>): MessageBody[] =>
  layOut(lines.map(saidBlock), {
    footer: null,
    continued: 'continued',
    buttons: (_, index, pages) => (index === pages - 1 ? buttons : []),
    ...(select === undefined ? {} : { select }),
    mentionRole: null,
  });
