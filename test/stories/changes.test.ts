import { describe, expect, test } from 'vitest';
import { DAY_MS } from '../../src/domain/instant.ts';
import type { Change } from '../../src/stories/change.ts';
import { changesSince } from '../../src/stories/changes.ts';
import type { Material } from '../../src/stories/material.ts';
import { type Item, materialsOf, sampleMaterials } from './materials.ts';

const at = (day: string): number => Date.parse(`2027-05-${day}T00:00:00Z`);

const FLOOD: Item = {
  id: 'tide-1',
  publisher: 'Tide Herald',
  title: 'Ferry Sinks Off Marlow, Killing Four',
  publishedAt: '2027-05-03T08:00:00Z',
  text: 'MARLOW — A ferry sank off Marlow harbour on Sunday night, killing four people, the Coast Ministry said on Monday.\n\nThe port union accused the Dunmore Line company of overloading the ferry.\n\nThe number of people killed in the Marlow sinking could rise, the Coast Ministry said.\n\nThe Coast Ministry will impose sanctions on the Dunmore Line on May 6.',
};
const item = (id: string, day: string, title: string, text: string): Item => ({
  id,
  publisher: 'Quay Times',
  title,
  publishedAt: `2027-05-${day}T09:00:00Z`,
  text,
});

const between = (before: readonly Material[], after: readonly Material[], since = '04', now = '05') =>
  changesSince(before, after, { sinceMs: at(since), nowMs: at(now) }).changes;
const since = (...items: Item[]): readonly Change[] => {
  const [first, ...rest] = materialsOf([FLOOD, ...items]) as [Material, ...Material[]];
  return between([first], [first, ...rest]);
};
const kinds = (changes: readonly Change[]): string[] => changes.map(({ kind }) => kind);
const DENIAL = item(
  'quay-2',
  '04',
  'Dunmore Line denies overloading ferry',
  'MARLOW — The Dunmore Line denied on Tuesday that it had overloaded the ferry which sank off Marlow harbour.',
);

describe('what changed', () => {
  test('is nothing when the same articles are told again', () => {
    const materials = materialsOf([FLOOD, DENIAL]);
    expect(between(materials, materials)).toEqual([]);
    expect(between(materials, [...materials].reverse())).toEqual([]);
  });

  test('is nothing when an article is re-printed by another paper', () => {
    expect(since({ ...FLOOD, id: 'quay-copy', publisher: 'Quay Times', publishedAt: '2027-05-03T12:00:00Z' })).toEqual(
      [],
    );
  });

  test('is exactly one thing when one denial comes in', () => {
    const changes = since(DENIAL);
    expect(kinds(changes)).toEqual(['denied']);
    expect(changes[0]?.lines[0]).toMatchObject({ status: 'denied', citations: [{ article: 'quay-2' }] });
    expect(changes[0]?.speaker).toContain('Dunmore Line');
    expect(changes[0]?.story.id).toBe('story/tide-1');
  });

  test('takes a general “not” for a denial only where it answers what somebody said', () => {
    const general = item(
      'quay-13',
      '04',
      'Company on the sinking',
      'MARLOW — "We do not seek a quarrel with anybody," the Dunmore Line said on Tuesday. "We never gamble with lives," it added.',
    );
    expect(kinds(since(general))).not.toContain('denied');
    const answering = item(
      'quay-14',
      '04',
      'Company on the sinking',
      'MARLOW — "We do not seek a quarrel with anybody," the Dunmore Line said. "We did not overload the ferry," it added.',
    );
    const clearing = item(
      'quay-15',
      '04',
      'Company on the sinking',
      'MARLOW — "We had no part in the loading," the Dunmore Line said.',
    );
    const denied = (one: Item) => since(one).flatMap(({ kind, lines }) => (kind === 'denied' ? [lines[0].text] : []));
    expect(denied(answering)).toEqual(['"We did not overload the ferry," it added.']);
    expect(denied(clearing)).toHaveLength(1);
  });

  test('brings the sentence before where a denial says too little without it', () => {
    const leaning = item(
      'quay-12',
      '04',
      'Company under fire',
      'MARLOW — Harbour master Odd Renn told reporters that the captain, Ilse Torrel, had been drunk. She denied it.',
    );
    const denied = since(leaning).filter(({ kind }) => kind === 'denied');
    expect(denied.map(({ lines }) => lines[0].text)).toEqual(['[Ilse Torrel] denied it.']);
    expect(denied[0]?.context?.text).toContain('had been drunk');
  });

  test('brings what is denied where something else was told in between', () => {
    const apart = item(
      'quay-13',
      '04',
      'Crew accuses owner',
      'MARLOW — Two stewards accused the owner of the ferry on Tuesday of locking the lifeboats. Divers found the wreck at 40 metres, the Coast Ministry said. Dunmore Line, which owns the ferry, denied it.',
    );
    const denied = since(apart).filter(({ kind }) => kind === 'denied');
    expect(denied.map(({ context }) => context?.text)).toEqual([
      'Two stewards accused the owner of the ferry on Tuesday of locking the lifeboats.',
    ]);
  });

  test('brings the nearer of two charges that name who denies', () => {
    const twice = item(
      'quay-14',
      '04',
      'Captain under fire',
      'MARLOW — Prosecutors accused the captain of the ferry that sank off Marlow harbour, Ilse Torrel, of sailing too fast. Harbour master Odd Renn said Torrel had been drunk. Torrel denied it.',
    );
    const denied = since(twice).filter(({ kind }) => kind === 'denied');
    expect(denied.map(({ context }) => context?.text)).toEqual(['Harbour master Odd Renn said Torrel had been drunk.']);
  });

  test('names a story after what came in about it, and says how much that is', () => {
    const [change] = since(DENIAL);
    expect(change?.story).toMatchObject({
      title: { text: 'Dunmore Line denies overloading ferry' },
      fresh: 1,
      articles: 2,
    });
  });

  test('does not tell the same denial twice, in other words or a day later', () => {
    const again = item(
      'quay-3',
      '05',
      'Company denies again',
      'MARLOW — The Dunmore Line again denied that it had overloaded the ferry that sank off Marlow harbour.',
    );
    expect(kinds(since(DENIAL, again))).toEqual(['denied']);
  });

  test('tells who confirms, and not who could not', () => {
    const confirmed = item(
      'quay-4',
      '04',
      'Ministry confirms overloading',
      'MARLOW — Harbour master Odd Renn confirmed on Tuesday that the ferry had been overloaded.',
    );
    const changes = since(confirmed);
    expect(kinds(changes)).toEqual(['confirmed']);
    expect(changes[0]?.speaker).toContain('Renn');
    const unable = item(
      'quay-5',
      '04',
      'Nothing known',
      'MARLOW — Harbour master Odd Renn has not confirmed that the ferry had been overloaded.',
    );
    expect(kinds(since(unable))).not.toContain('confirmed');
  });

  test('tells a revised figure with the older one beside it', () => {
    const revised = item(
      'quay-6',
      '04',
      'Toll rises',
      'MARLOW — The toll at Marlow rose to seven, the Coast Ministry said on Tuesday.',
    );
    const change = since(revised).find(({ kind }) => kind === 'figure-revised');
    expect(change).toMatchObject({ figure: { kind: 'killed', from: 4, to: 7 } });
    expect(change?.speaker).toContain('Coast Ministry');
    expect(change?.lines.map(({ citations }) => citations[0].article)).toEqual(['quay-6', 'tide-1']);
  });

  test('does not take another speaker’s number, or another place’s, for a revision', () => {
    const other = item(
      'quay-7',
      '04',
      'Nine dead, says union',
      'MARLOW — Nine people were killed when the ferry sank off Marlow, the port union said on Tuesday.',
    );
    expect(kinds(since(other))).not.toContain('figure-revised');
    const elsewhere = item(
      'quay-8',
      '04',
      'Landslide',
      'ELLING — The toll at Elling rose to 12, the Coast Ministry said on Tuesday.',
    );
    expect(kinds(since(elsewhere))).not.toContain('figure-revised');
  });

  test('tells a new event of a story that is known', () => {
    const event = item(
      'quay-9',
      '04',
      'Police arrest captain of Marlow ferry',
      'MARLOW — Police arrested the captain of the ferry that sank off Marlow harbour, Ilse Torrel, on Tuesday morning.',
    );
    expect(kinds(since(event))).toEqual(['new-event']);
  });

  test('tells another mouth for a known claim, with the first one’s words', () => {
    const speaker = item(
      'quay-10',
      '04',
      'Surveyor',
      'MARLOW — A ferry sank off Marlow harbour on Sunday night, killing four people, the Coast Ministry said on Monday.\n\nSurveyor Petra Quill accused the Dunmore Line company of overloading the ferry.',
    );
    const change = since(speaker)[0];
    expect(change?.kind).toBe('new-speaker');
    expect(change?.speaker).toContain('Quill');
    expect(change?.lines).toHaveLength(2);
  });

  test('tells a plan that was carried out, with the plan', () => {
    const done = item(
      'quay-11',
      '06',
      'Sanctions follow',
      'MARLOW — The Coast Ministry imposed sanctions on the Dunmore Line on Thursday.',
    );
    const change = since(done).find(({ kind }) => kind === 'plan-carried-out');
    expect(change?.lines.map(({ citations }) => citations[0].article)).toEqual(['quay-11', 'tide-1']);
  });

  test('does not take whatever shares a word with a threat for its fulfilment', () => {
    const threat = item('quay-13', '04', 'Union threat', 'MARLOW — “We will strike,” the port union said.');
    const storm = item('quay-14', '05', 'Storm', 'ELLING — A storm struck Elling on Wednesday and killed two sailors.');
    expect(kinds(since(threat, storm))).not.toContain('plan-carried-out');
  });

  test('tells a plan whose day has passed, once', () => {
    const materials = materialsOf([FLOOD]);
    expect(kinds(between(materials, materials, '06', '07'))).toEqual(['plan-due']);
    expect(between(materials, materials, '07', '08')).toEqual([]);
    expect(between(materials, materials, '04', '05')).toEqual([]);
  });

  test('tells a new story as one thing, headline first', () => {
    const story = item(
      'quay-12',
      '04',
      'Vineyards of Sorrel lose harvest to frost',
      'SORREL — Late frost destroyed most grapes in the Sorrel hills on Monday, growers said.\n\nThe wine guild asked for emergency loans.\n\nAgriculture minister Tam Osric denied that loans had been refused.',
    );
    const changes = since(story);
    expect(kinds(changes)).toEqual(['new-story']);
    expect(changes[0]?.lines[0]?.text).toBe('Vineyards of Sorrel lose harvest to frost');
    expect(changes[0]?.lines.map(({ status }) => status)).toContain('denied');
  });

  test('tells a correction with its notice and the headline then', () => {
    const [then] = materialsOf([FLOOD]) as [Material];
    const [read] = materialsOf([
      {
        ...FLOOD,
        title: 'Ferry Sinks Off Marlow, Killing Three',
        text: `${FLOOD.text.replace('four', 'three')}\n\nCorrection: an earlier version of this article said that four people had died.`,
      },
    ]) as [Material];
    const now = { ...read, article: { ...read.article, revision: 2, latestRevision: 2 } };
    const changes = between([then], [now]);
    expect(kinds(changes)).toEqual(['corrected']);
    expect(changes[0]?.lines.map(({ citations }) => citations[0].revision)).toEqual([2, 1]);
    expect(changes[0]?.lines[0].text).toContain('Correction:');
  });

  test('tells a withdrawal, and nothing that the withdrawn article says', () => {
    const [then, denial] = materialsOf([FLOOD, DENIAL]) as [Material, Material];
    const gone = {
      ...denial,
      article: { ...denial.article, withdrawal: { at: '2027-05-05T00:00:00Z', reason: 'taken back' } },
    };
    expect(kinds(between([then, denial], [then, gone]))).toEqual(['withdrawn']);
    expect(between([then], [then, gone])).toEqual([]);
  });

  test('is capped after a long pause, and says how much is left out', () => {
    const stories = [
      item('quay-20', '04', 'Frost takes Sorrel grapes', 'SORREL — Late frost destroyed most grapes in the hills.'),
      item('quay-21', '04', 'Girl wins chess title', 'TARN — Schoolgirl Una Bask beat three grandmasters at chess.'),
    ];
    const [first, ...rest] = materialsOf([FLOOD, ...stories]) as [Material, ...Material[]];
    const delta = changesSince([first], [first, ...rest], {
      sinceMs: at('04'),
      nowMs: at('04') + 30 * DAY_MS,
      most: 1,
    });
    expect(delta.changes).toHaveLength(1);
    expect(delta.omitted).toBeGreaterThan(0);
    expect(delta.note?.text).toContain(`${delta.omitted} more`);
  });
});

describe('what changed in the sample library on March 5', () => {
  const all = sampleMaterials('articles.jsonl');
  const until = (day: string) => all.filter(({ publishedMs }) => (publishedMs ?? 0) < Date.parse(day));
  const [later] = sampleMaterials('later.jsonl') as readonly [Material];
  const corrected = { ...later, article: { ...later.article, revision: 2, latestRevision: 2 } };
  const before = until('2026-03-05');
  const after = until('2026-03-06').map((one) => (one.article.id === corrected.article.id ? corrected : one));
  const { changes } = changesSince(before, after, {
    sinceMs: Date.parse('2026-03-05'),
    nowMs: Date.parse('2026-03-06'),
    most: 60,
  });
  const words = (kind: string): string =>
    changes
      .filter((one) => one.kind === kind)
      .flatMap(({ lines }) => lines.map(({ text }) => text))
      .join('\n');

  test('names the denials', () => {
    expect(words('denied')).toContain('rejected a report that one of its own missiles');
    expect(words('denied')).toContain('denied the report early on Thursday');
    expect(changes.flatMap(({ lines }) => lines.map(({ text }) => text)).join('\n')).toContain(
      'The General Staff denies claims of the enemy that houses in Ulmek were hit',
    );
  });

  test('names the figures that rose, from and to, by whom', () => {
    const figures = changes.flatMap(({ figure, speaker }) =>
      figure ? [[speaker?.match(/\w+ \w+$/)?.[0], figure.from, figure.to]] : [],
    );
    expect(figures).toContainEqual(['Health Ministry', 6, 9]);
    expect(figures).toContainEqual(['Emergency Agency', 12, 13]);
    expect(figures).toHaveLength(2);
  });

  test('names the correction', () => {
    expect(words('corrected')).toContain('said that 31 people had died');
  });

  test('tells nothing twice', () => {
    const told = changes.map(({ lines }) => lines[0].text);
    expect(new Set(told).size).toBe(told.length);
  });
});
