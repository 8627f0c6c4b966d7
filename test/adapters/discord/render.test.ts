import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { reportOfAnswer } from '../../../src/adapters/discord/answer-report.ts';
import { visibleText } from '../../../src/adapters/discord/escape.ts';
import { evidenceId } from '../../../src/adapters/discord/evidence-id.ts';
import { type ReportFrame, renderReport, renderWords } from '../../../src/adapters/discord/render.ts';
import { type Citations, isLine, type Line, type Note, type Report } from '../../../src/domain/report.ts';
import { readMarkdown } from './discord-markdown.ts';
import { customIdsOf, refusals, textOf } from './limits.ts';
import { citation, line, report } from './sample-report.ts';

const frame: ReportFrame = {
  evidence: (first) => evidenceId('r-1', first),
  evidenceAlways: false,
  mentionRole: null,
};
const shown = (given: Report): string => renderReport(given, frame).map(textOf).join('\n');
const lines = (...given: (Line | Note)[]): Report => report({ sections: [{ title: { text: 'Part' }, lines: given }] });

describe('a choice', () => {
  test('that is too long for its label ends behind a word, with “…”', () => {
    const name =
      'The harbour of Ostrel was closed to every ship on Sunday night, said the harbour master, who did not say why it was.';
    const bodies = renderWords({
      kind: 'words',
      lines: [],
      select: { customId: 'x', placeholder: 'Choose', choices: [{ name, value: '0' }] },
    });
    expect(bodies.flatMap(refusals)).toEqual([]);
    const label = /"label":"([^"]*)"/.exec(JSON.stringify(bodies))?.[1] ?? '';
    expect(label).toMatch(/…$/);
    expect(name.startsWith(`${label.slice(0, -1)} `) || name.startsWith(`${label.slice(0, -1)},`)).toBe(true);
  });
});

describe('a line', () => {
  test('shows its text, its number and its publisher with link and host', () => {
    expect(shown(lines(line()))).toContain(
      '- The harbour of Ostrel was closed. \\[1\\] [Meridian Wire](<https://meridian.example/ostrel>) (meridian\\.example)',
    );
  });

  test('introduces the host of a publisher once, and again for another host under the same name', () => {
    const other = citation({ start: 40, url: 'https://meridian.test/x' });
    const text = shown(lines(line(), line({ text: 'Again.' }), line({ text: 'Copied.', citations: [other] })));
    expect(text.match(/\(meridian\\\.example\)/g)).toHaveLength(1);
    expect(text).toContain('(meridian\\.test)');
  });

  test('cites the same span under the same number everywhere', () => {
    const text = shown(lines(line(), line({ text: 'Ships wait.', citations: [citation({ start: 50 })] }), line()));
    expect(text.match(/\\\[(\d)\\\]/g)).toEqual(['\\[1\\]', '\\[2\\]', '\\[1\\]']);
  });

  test.each([
    ['planned', 'planned'],
    ['alleged', 'alleged'],
    ['threatened', 'threatened'],
    ['conditional', 'conditional'],
    ['possible', 'possible'],
  ] as const)('that is %s says so in words', (status, word) => {
    expect(shown(lines(line({ status })))).toContain(`- \`${word}\` The harbour`);
  });

  test('that is denied says so, and by whom', () => {
    const text = 'The harbour was shut, a pilot said, but Ivo Tarn denied it.';
    const denied = line({ text, status: 'denied', attribution: [{ name: 'Ivo Tarn' }] });
    const rendered = shown(lines(denied));
    expect(rendered).toContain('- `denied` The harbour');
    expect(rendered).toContain('— denied by Ivo Tarn');
    expect(rendered).not.toContain('according to');
    expect(shown(lines({ ...denied, attribution: [] }))).not.toContain('`denied`');
  });

  test.each(['asserted', 'claimed', 'did-not-happen'] as const)('that is %s carries no mark', (status) => {
    expect(shown(lines(line({ status })))).toContain('- The harbour');
  });

  test.each([
    ['It was closed, Ivo Tarn said.', [{ name: 'Ivo Tarn' }], null],
    ['It was closed, Tarn said.', [{ name: 'Ivo Tarn' }], null],
    ['It was closed, he said.', [{ name: 'Ivo Tarn' }], '— according to Ivo Tarn'],
    ['It was closed, the ministry said.', [{ name: 'Defence Ministry' }], '— according to Defence Ministry'],
    ['We waited outside the harbour.', [], '— according to Meridian Wire'],
    ['It was closed to us," Tarn said.', [{ name: 'Tarn' }], '- "It was closed to us," Tarn said.'],
    [
      'Two aides said so.',
      [{ name: 'two aides' }, { name: 'Meridian Wire' }],
      '— according to two aides, via Meridian Wire',
    ],
  ])('%j by %j keeps its speaker', (text, attribution, words) => {
    const rendered = shown(lines(line({ text, attribution })));
    if (words === null) expect(rendered).not.toContain('according to');
    else expect(rendered).toContain(words);
  });

  test('of somebody hostile shows as text', () => {
    const text = '@everyone **free** [gift](https://evil.example) <@&1> <t:1:R> # big';
    const evil = line({
      text,
      attribution: [{ name: '<@1> *boss*' }],
      citations: [citation({ publisher: '](x) @here' })],
    });
    const rendered = readMarkdown(shown(lines(evil)));
    const alive = ['bold', 'mention', 'everyone', 'italic', 'link', 'link in brackets'];
    expect(rendered.syntax.filter((kind) => alive.includes(kind))).toEqual(['link in brackets', 'link']);
    expect(rendered.text).toContain(text);
  });
});

describe('a report', () => {
  test('says how fresh it is, at the end', () => {
    expect(
      shown({
        ...lines(line()),
        freshness: { newest: '2026-11-20T08:00:00Z', articles: 3, missing: ['one date'] },
      }),
    ).toMatch(/-# Drawn from 3 articles · newest <t:1795161600:R> · not known: one date$/);
  });

  test('that cites nothing does not claim to be drawn from the articles it looked through', () => {
    const nothing = lines({ text: 'The library tells of no such day.' });
    const freshness = { newest: null, articles: 3, missing: [] };
    expect(shown({ ...nothing, freshness })).toMatch(/-# 3 articles$/);
    expect(shown({ ...nothing, freshness: { ...freshness, articles: 0 } })).toMatch(
      /-# No article stands behind this$/,
    );
  });

  test('shows notes in small print and empty sections as a sentence', () => {
    const text = shown(
      report({
        sections: [
          { title: { text: 'Nothing new.' }, lines: [] },
          { title: { text: 'Part' }, lines: [{ text: 'one origin' }] },
        ],
      }),
    );
    expect(text).toContain('\nNothing new.\n');
    expect(text).toContain('### Part\n-# one origin');
  });

  test('offers Evidence only where something is cited, unless the button carries a marker', () => {
    const notes = lines({ text: 'nothing' });
    expect(renderReport(notes, frame).flatMap(customIdsOf)).toEqual([]);
    const always = renderReport(notes, {
      ...frame,
      evidence: (first) => evidenceId('d-1', first, 'mX'),
      evidenceAlways: true,
    });
    expect(always.flatMap(customIdsOf)).toEqual(['1:evidence:d-1:0:mX']);
    expect(JSON.stringify(always)).toContain('"disabled":true');
  });

  test('mentions a role only where one was asked for, and nobody else ever', () => {
    const [body] = renderReport(report(), { ...frame, mentionRole: '123' });
    expect(body?.allowed_mentions).toEqual({ parse: [], roles: ['123'] });
    expect(JSON.stringify(body)).toContain('<@&123>');
    expect(renderReport(report(), frame)[0]?.allowed_mentions).toEqual({ parse: [] });
  });

  test('on several messages opens the evidence of each at its first number', () => {
    const many = Array.from({ length: 60 }, (_, index) =>
      line({ text: `Report ${index} on the harbour. `.repeat(5).trim(), citations: [citation({ start: index })] }),
    );
    const bodies = renderReport(lines(...many), frame);
    expect(bodies.length).toBeGreaterThan(2);
    const firsts = bodies.map((body) => /\\\[(\d+)\\\]/.exec(textOf(body))?.[1]);
    expect(bodies.flatMap(customIdsOf)).toEqual(firsts.map((first) => `1:evidence:r-1:${first}`));
    expect(textOf(bodies[1] ?? { components: [] })).toContain(`-# Briefing (2/${bodies.length})`);
  });
});

const words = fc.oneof(fc.lorem({ maxCount: 60 }), fc.string({ maxLength: 80 }), fc.constant('*'.repeat(3000)));
const textual = words.map((text) => (text.trim() === '' ? 'x' : text));
const someCitation = fc
  .record({
    start: fc.nat(200),
    url: fc.oneof(fc.webUrl(), fc.constant(null)),
    publisher: fc.string({ maxLength: 40 }),
  })
  .map((part) => citation(part));
const someLine = fc
  .record({
    text: textual,
    citations: fc.array(someCitation, { minLength: 1, maxLength: 4 }).map((all) => all as unknown as Citations),
    attribution: fc.array(fc.record({ name: textual }), { maxLength: 2 }),
    status: fc.constantFrom('asserted', 'planned', 'did-not-happen'),
  })
  .map((part) => part as Line);
const item = fc.oneof(someLine, fc.record({ text: textual }));
const someReport = fc
  .array(fc.record({ title: item, lines: fc.array(item, { maxLength: 12 }) }), { maxLength: 30 })
  .map((sections) => report({ sections }));

/** Letters, digits and stars as they are shown, wherever messages were parted. */
const bare = (markdown: string): string =>
  markdown.replaceAll(/\\([^0-9A-Za-z\s])/g, '$1').replaceAll(/[^\p{L}\p{N}*]/gu, '');
const seen = (text: string): string => visibleText(text).replaceAll(/[^\p{L}\p{N}*]/gu, '');

const itemsOf = ({ sections }: Report): (Line | Note)[] =>
  sections.flatMap(({ title, lines: inner }) => [title, ...inner]);

describe('splitting', () => {
  test('never breaks a limit and loses no line and no number', () => {
    fc.assert(
      fc.property(someReport, (given) => {
        const bodies = renderReport(given, frame);
        expect(bodies.flatMap(refusals)).toEqual([]);
        // The heads of continued messages come between the halves of a parted line.
        const all = bodies.map((body) => bare(textOf(body).replaceAll(/^-# Briefing \(\d+\/\d+\)$/gm, ''))).join('');
        for (const { text } of itemsOf(given)) expect(all).toContain(seen(text));
        const cited = itemsOf(given).flatMap((each) => ('citations' in each ? each.citations : []));
        const numbers = new Set(cited.map(({ start }) => start));
        const told = new Set(
          [
            ...bodies
              .map(textOf)
              .join('\n')
              .matchAll(/\\\[(\d+)\\\]/g),
          ].map((match) => Number(match[1])),
        );
        for (let number = 1; number <= numbers.size; number += 1) expect(told).toContain(number);
      }),
      { numRuns: 150 },
    );
  });

  test('keeps every word of a line longer than a message', () => {
    const long = Array.from({ length: 2000 }, (_, index) => `word${index}`).join(' ');
    const text = renderReport(lines(line({ text: long })), frame)
      .map(textOf)
      .join('\n');
    expect([...text.matchAll(/word\d+/g)].map(([word]) => word).join(' ')).toBe(long);
  });

  test('makes no list or heading of a word that a cut brings to the head of a message', () => {
    const long = Array.from({ length: 1500 }, (_, index) => (index % 2 ? '-' : '7.')).join(' ');
    const bodies = renderReport(lines(line({ text: long })), frame);
    const heads = bodies.slice(1).map((body) => textOf(body).split('\n')[1] ?? '');
    for (const head of heads) expect(readMarkdown(head).syntax.filter((kind) => kind.includes('list'))).toEqual([]);
  });

  test('leaves no note behind that says what the line below it is', () => {
    const labelled = Array.from({ length: 60 }, (_, index) => [
      { text: 'Newly denied' },
      line({ text: `Ship ${index} waits outside the harbour. `.repeat(4).trim() }),
    ]).flat();
    const bodies = renderReport(report({ sections: [{ title: line(), lines: labelled }] }), frame);
    expect(bodies.length).toBeGreaterThan(3);
    for (const body of bodies) expect(textOf(body)).not.toMatch(/Newly denied(?:\n-# Drawn from.*)?$/);
  });

  test('counts the components of many short sections', () => {
    const sections = Array.from({ length: 60 }, (_, index) => ({ title: { text: `Part ${index}` }, lines: [line()] }));
    const bodies = renderReport(report({ sections }), { ...frame, mentionRole: '1' });
    expect(bodies.flatMap(refusals)).toEqual([]);
    expect(
      bodies
        .map(textOf)
        .join('\n')
        .match(/### Part \d+/g),
    ).toHaveLength(60);
  });

  test('leaves no headline at the foot of a message without what it announces', () => {
    const sections = Array.from({ length: 14 }, (_, index) => ({
      title: { text: `Part ${index}` },
      lines: [line({ text: 'The harbour stays closed for now. '.repeat(9).trim() })],
    }));
    for (const body of renderReport(report({ sections }), frame))
      expect(textOf(body).replace(/\n-# Drawn from.*$/, '')).not.toMatch(/### Part \d+$/);
  });

  test('of the bot’s own words keeps its buttons on the last message', () => {
    const many = Array.from({ length: 300 }, (_, index) => ({ markdown: `- feed number ${index} is well` }));
    const bodies = renderWords({ kind: 'words', lines: many, buttons: [{ label: 'Go', customId: '1:go' }] });
    expect(bodies.flatMap(refusals)).toEqual([]);
    expect(bodies.map(customIdsOf)).toEqual([...bodies.slice(1).map(() => []), ['1:go']]);
  });
});

describe('an answer', () => {
  const base = { schema: 1, confidence: 0.8, nearest: [] } as const;

  test('shows the short answer first, cited as the line it is taken from', () => {
    const text = shown(
      reportOfAnswer('When?', {
        ...base,
        kind: 'answered',
        answer: 'on Friday',
        lines: [line({ text: 'It shut on Friday.' })],
      }),
    );
    expect(text).toMatch(/## When\?\n### From the library\n- on Friday \\\[1\\\].*\n- It shut on Friday\. \\\[1\\\]/);
  });

  test('does not say the same twice', () => {
    const text = shown(
      reportOfAnswer('When?', { ...base, kind: 'answered', answer: 'It shut.', lines: [line({ text: 'It shut.' })] }),
    );
    expect(text.match(/It shut\./g)).toHaveLength(1);
  });

  test('that is who denies a thing is not itself denied', () => {
    const denial = (name: string, start: number) =>
      line({
        text: `${name} denied it.`,
        status: 'denied',
        attribution: [{ name }],
        citations: [citation({ start, end: start + 9 })],
      });
    const lines = [denial('Ostia', 50), denial('Mina Sohl', 70)];
    const [section] = reportOfAnswer('Who?', { ...base, kind: 'answered', answer: 'Ostia; Mina Sohl', lines }).sections;
    expect(section?.lines[0]).toEqual({
      text: 'Ostia; Mina Sohl',
      citations: lines.flatMap(({ citations }) => [...citations]),
      attribution: [],
      status: 'asserted',
    });
  });

  test('that the library does not have is said, with the nearest passages cited', () => {
    const text = shown(
      reportOfAnswer('Who?', { ...base, kind: 'abstained', answer: null, lines: [], nearest: [citation()] }),
    );
    expect(text).toContain('The library does not say.');
    expect(text).toMatch(/### Nearest passages\n- The harbour of Ostrel was closed\. \\\[1\\\]/);
  });

  test('a name that nobody has is asked back', () => {
    const meant = { asked: 'Ilo Brant', names: ['Ilo Brandt'] };
    const text = shown(reportOfAnswer('Who?', { ...base, kind: 'abstained', answer: null, lines: [], meant }));
    expect(text).toContain('Nobody here is called “Ilo Brant”. Did you mean Ilo Brandt?');
    expect(text).not.toContain('No passage comes near');
  });

  test('a short answer of two lines stands on the evidence of both', () => {
    const lines = [
      line({ text: 'He was premier.' }),
      line({ text: 'He resigned.', citations: [citation({ start: 50, end: 60 })] }),
    ];
    const { sections } = reportOfAnswer('Who?', {
      ...base,
      kind: 'answered',
      answer: '2026-03-01: He was premier. — 2026-03-02: He resigned.',
      lines,
    });
    const [short] = sections[0]?.lines ?? [];
    expect(short !== undefined && isLine(short) ? short.citations.length : 0).toBe(2);
  });

  test('without anything near says so', () => {
    const text = shown(reportOfAnswer('Who?', { ...base, kind: 'abstained', answer: null, lines: [] }));
    expect(text).toContain('No passage comes near this question.');
    expect(text).toContain('No article stands behind this');
  });

  test.each([
    ['disputed', 'Accounts differ.'],
    ['false-premise', 'The library does not support what the question takes for granted.'],
  ] as const)('that is %s is called so', (kind, said) => {
    expect(shown(reportOfAnswer('How many?', { ...base, kind, answer: null, lines: [line()] }))).toContain(
      `### ${said}`,
    );
  });
});
