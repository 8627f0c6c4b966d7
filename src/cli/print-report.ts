import pc from 'picocolors';
import { namedIn, ownVoiceOf, withBothMarks } from '../domain/as-shown.ts';
import { inArticles } from '../domain/counted.ts';
import {
  type Answer,
  type Citation,
  isLine,
  type Line,
  type Note,
  nearestBeside,
  noteOfMeant,
  type Report,
} from '../domain/report.ts';
import { denierOf, statusWord } from '../domain/status-word.ts';

const WIDTH = 88;

/** Control characters (terminal escapes among them) of an article's text never reach the terminal. */
export const plain = (text: string): string =>
  text.replaceAll(/[\p{Cc}\p{Bidi_Control}]/gu, (control) => (/\s/.test(control) ? ' ' : ''));

const wrap = (text: string, indent: string): string => {
  const lines: string[] = [];
  let line = '';
  for (const word of plain(text).split(/\s+/)) {
    if (line !== '' && line.length + word.length + 1 > WIDTH - indent.length) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line].map((each) => indent + each).join('\n');
};

/** Numbers citations through a report: the same span has the same number. */
const numbering = () => {
  const cited: Citation[] = [];
  const numbers = new Map<string, number>();
  const numberOf = (citation: Citation): number => {
    const key = `${citation.article} ${citation.revision} ${citation.start} ${citation.end}`;
    const known = numbers.get(key);
    if (known !== undefined) return known;
    cited.push(citation);
    numbers.set(key, cited.length);
    return cited.length;
  };
  return { cited, numberOf };
};

/** Who says it, where its words do not, and its status; of a denial who denies. */
const asideOf = (line: Line): string => {
  const word = statusWord(line);
  const denier = denierOf(line);
  if (denier !== null) return `denied by ${denier}`;
  const speaker = line.attribution[0]?.name ?? ownVoiceOf(line) ?? undefined;
  const unnamed = line.status !== 'denied' && speaker !== undefined && !namedIn(line.text, speaker);
  return [unnamed ? speaker : null, word].filter((part) => part !== null).join(', ');
};

const lineText = (line: Line, numberOf: (citation: Citation) => number): string => {
  const marks = line.citations.map((citation) => `[${numberOf(citation)}]`).join('');
  const aside = asideOf(line);
  return `${withBothMarks(line.text)} ${aside === '' ? '' : pc.yellow(`(${aside}) `)}${pc.cyan(marks)}`;
};

const itemText = (item: Line | Note, numberOf: (citation: Citation) => number): string =>
  isLine(item) ? wrap(`• ${lineText(item, numberOf)}`, '  ') : pc.dim(wrap(item.text, '  '));

const sourceText = (citation: Citation, at: number): string => {
  const where = [citation.publisher, citation.publishedAt?.slice(0, 10), citation.url ?? citation.article]
    .filter(Boolean)
    .join(', ');
  const words = citation.text.replaceAll(/\s+/g, ' ');
  return `${pc.cyan(`[${at + 1}]`)} ${plain(where)}\n${pc.dim(wrap(`“${words}”`, '    '))}`;
};

const sourcesText = (cited: readonly Citation[]): string =>
  cited.length === 0 ? '' : `\n${pc.bold('Evidence')}\n${cited.map(sourceText).join('\n')}\n`;

const freshText = ({ newest, articles, missing }: Report['freshness']): string => {
  if (articles === 0) return 'No article stands behind this.';
  const counted = `${inArticles(articles)}, ${newest === null ? 'none with a known date' : `newest ${newest}`}`;
  return missing.length === 0 ? counted : `${counted}; missing: ${missing.join(', ')}`;
};

/** A report for a terminal; colours only where the terminal takes them. */
export const reportText = (report: Report): string => {
  const { cited, numberOf } = numbering();
  const sections = report.sections.map(({ title, lines }) => {
    const head = isLine(title) ? pc.bold(wrap(lineText(title, numberOf), '')) : pc.bold(wrap(title.text, ''));
    return [head, ...lines.map((item) => itemText(item, numberOf))].join('\n');
  });
  const fresh = pc.dim(freshText(report.freshness));
  return `${pc.bold(pc.underline(plain(report.title)))}\n\n${sections.join('\n\n')}\n${sourcesText(cited)}\n${fresh}`;
};

const ANSWER_WORDS: Readonly<Record<Answer['kind'], string>> = {
  answered: 'The library says',
  abstained: 'The library does not say.',
  disputed: 'Accounts differ',
  'false-premise': 'No article says so; what it has',
};

/** What stands beside an answer that is none or not the only one; what its lines cite already is not shown again. */
const nearestShown = (answer: Answer): Citation[] => (answer.kind === 'answered' ? [] : nearestBeside(answer));

/** An answer for a terminal. */
export const answerText = (answer: Answer): string => {
  const { cited, numberOf } = numbering();
  const head = pc.bold(ANSWER_WORDS[answer.kind]);
  const short = answer.answer === null ? [] : [wrap(answer.answer, '  ')];
  const lines = answer.lines.map((line) => itemText(line, numberOf));
  const nearest = nearestShown(answer).map((citation) =>
    wrap(`• “${citation.text.replaceAll(/\s+/g, ' ')}” [${numberOf(citation)}]`, '  '),
  );
  const near = nearest.length > 0 ? [pc.dim('The nearest it has:'), ...nearest] : [];
  const meant = noteOfMeant(answer);
  const hint = meant === null ? [] : [wrap(meant.text, '  ')];
  return `${[head, ...short, ...lines, ...hint, ...near].join('\n')}\n${sourcesText(cited)}`;
};
