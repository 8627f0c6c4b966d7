import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { exportReport } from '../../src/answering/export.ts';
import type { Report } from '../../src/domain/report.ts';

const cited = (start: number, text: string) => ({
  article: 'a-1',
  revision: 2,
  start,
  end: start + text.length,
  text,
  publisher: 'Ostra *Wire*',
  url: 'https://wire.example/a b',
  publishedAt: '2031-05-01T08:00:00Z',
});

const HOSTILE = '=HYPERLINK("http://x.example"), [click](http://x.example) <b>"now"</b>\n# big';

const report: Report = {
  schema: 1,
  title: 'Strike on the: Port/../../etc — “Calder”',
  sections: [
    {
      title: { text: 'What is told' },
      lines: [
        {
          text: 'Rebels attacked the port.',
          citations: [cited(0, 'Rebels attacked the port.'), cited(40, 'The port was attacked.')],
          attribution: [{ name: 'the Harbour Ministry' }, { name: 'Ostra Wire' }],
          status: 'alleged',
        },
        { text: HOSTILE, citations: [cited(80, HOSTILE)], attribution: [], status: 'asserted' },
        { text: 'and 3 more' },
      ],
    },
    {
      title: {
        text: 'A port burns',
        citations: [cited(0, 'Rebels attacked the port.')],
        attribution: [],
        status: 'asserted',
      },
      lines: [],
    },
  ],
  freshness: { newest: '2031-05-01T08:00:00Z', articles: 1, missing: [] },
};

describe('an exported report', () => {
  test('has a name that is a file’s and no path', () => {
    expect(exportReport(report, 'csv').name).toBe('sitrep-strike-on-the-port-etc-calder.csv');
    expect(exportReport({ ...report, title: '……' }, 'markdown').name).toBe('sitrep-report.md');
    expect(exportReport({ ...report, title: 'x'.repeat(300) }, 'json').name.length).toBeLessThan(80);
  });

  test('as JSON is the report with its data', () => {
    const { content } = exportReport(report, 'json', { event: null });
    expect(JSON.parse(content)).toEqual({ ...report, event: null });
  });

  test('as CSV has a row a citation, with its exact words', () => {
    const rows = parse(exportReport(report, 'csv').content, { columns: true }) as Record<string, string>[];
    expect(rows).toHaveLength(5);
    expect(rows[0]).toMatchObject({
      section: 'What is told',
      kind: 'line',
      text: 'Rebels attacked the port.',
      speakers: 'the Harbour Ministry; Ostra Wire',
      status: 'alleged',
      article: 'a-1',
      revision: '2',
      start: '0',
      end: '25',
      cited: 'Rebels attacked the port.',
    });
    expect(rows[1]?.cited).toBe('The port was attacked.');
    expect(rows[3]).toMatchObject({ kind: 'note', text: 'and 3 more', cited: '' });
  });

  test('as CSV holds no formula that a spreadsheet would run', () => {
    const rows = parse(exportReport(report, 'csv').content, { columns: true }) as Record<string, string>[];
    expect(rows[2]?.text).toBe(`'${HOSTILE}`);
    for (const row of rows) for (const value of Object.values(row)) expect(value).not.toMatch(/^[=+@-]/);
  });

  test('as Markdown has a footnote for each sentence that is cited, once', () => {
    const { content } = exportReport(report, 'markdown');
    expect(content).toContain(
      '- Rebels attacked the port. — according to the Harbour Ministry, via Ostra Wire *(alleged)* [^1][^2]',
    );
    expect(content).toContain('## A port burns [^1]');
    expect(content.match(/^\[\^\d+\]: /gm)).toHaveLength(3);
    expect(content).toContain(
      '[^1]: Ostra \\*Wire\\*, 2031-05-01T08:00:00Z, <https://wire.example/a%20b>, “Rebels attacked the port.”',
    );
  });

  test('as Markdown shows what articles say as they say it, and no markup of theirs', () => {
    const { content } = exportReport(report, 'markdown');
    expect(content).not.toMatch(/^# big/m);
    expect(content).toContain('\\[click\\](http://x.example) \\<b\\>"now"\\</b\\> \\# big');
  });
});
