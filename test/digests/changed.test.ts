import { describe, expect, test } from 'vitest';
import { changedSections } from '../../src/digests/changed.ts';
import type { Change, ChangeKind } from '../../src/stories/change.ts';
import { line } from '../adapters/discord/sample-report.ts';

type Part = { readonly story?: string; readonly fresh?: number; readonly tellers?: number; readonly context?: string };

const change = (kind: ChangeKind, texts: readonly [string, ...string[]], part: Part = {}): Change => {
  const [first, ...others] = texts;
  const { story = 'Harbour shut', fresh = 1, tellers, context } = part;
  return {
    kind,
    story: { id: story, title: line({ text: story }), fresh, articles: fresh },
    lines: [line({ text: first }), ...others.map((text) => line({ text }))],
    ...(context === undefined ? {} : { context: line({ text: context }) }),
    ...(tellers === undefined ? {} : { tellers }),
    speaker: null,
    article: 'a-1',
    atMs: null,
  };
};
const shown = (changes: Change[], { words = 200, omitted = 0, unmoved = [] as string[] } = {}) =>
  changedSections({ changes, omitted, note: null }, words, unmoved).map(({ title, lines }) => [
    title.text,
    ...lines.map(({ text }) => text),
  ]);

describe('a digest of changes', () => {
  test('is nothing where nothing changed, whatever is watched', () => {
    expect(shown([], { unmoved: ['Ostrel'] })).toEqual([]);
  });

  test('tells each story under its headline: what is new, who denies, who confirms, which figure moved, what fell due', () => {
    const changes = [
      change('plan-due', ['Pilots said they would vote today.']),
      change('figure-revised', ['Twelve ships wait.', 'Nine ships wait.']),
      change('confirmed', ['The mayor confirmed it.']),
      change('denied', ['The port office denies arson.']),
      change('new-event', ['Police searched the office.']),
    ];
    expect(shown(changes)).toEqual([
      [
        'Harbour shut',
        'New since the last digest',
        'Police searched the office.',
        'Newly denied',
        'The port office denies arson.',
        'Newly confirmed',
        'The mayor confirmed it.',
        'Figure revised',
        'Twelve ships wait.',
        'Told before:',
        'Nine ships wait.',
        'Announced for a day that has come',
        'Pilots said they would vote today.',
      ],
    ]);
  });

  test('does not head a section with what was withdrawn', () => {
    expect(shown([change('withdrawn', ['Two hostages freed'], { story: 'Two hostages freed' })])).toEqual([
      ['Withdrawn by its publisher', 'Two hostages freed'],
    ]);
  });

  test('tells what was carried out or called off before what else is new, and whose number is another', () => {
    const changes = [
      change('figure-disputed', ['The clinic counts 26.']),
      change('new-event', ['Police held three pilots.']),
      change('plan-called-off', ['Pilots called off the vote.', 'Pilots will vote on Monday.']),
      change('plan-carried-out', ['Pilots left their ships.', 'Pilots will leave their ships.']),
    ];
    expect(shown(changes)[0]?.filter((text) => !text.includes('ilots'))).toEqual([
      'Harbour shut',
      'Announced before, now reported',
      'Told before:',
      'Announced before, now called off',
      'Told before:',
      'New since the last digest',
      'Counted otherwise by another',
      'The clinic counts 26.',
    ]);
  });

  test('puts a correction first, then the story that many tell before the one that a single paper has', () => {
    const changes = [
      change('new-story', ['Rovers win', 'Rovers won by a goal.'], { story: 'Rovers win' }),
      change('new-event', ['The mayor resigned.'], { story: 'Mayor gone', fresh: 4 }),
      change('corrected', ['Correction: it was nine.'], { story: 'Ferry late' }),
    ];
    expect(shown(changes).map(([title]) => title)).toEqual(['Ferry late', 'Mayor gone', 'Rovers win']);
  });

  test('keeps a line that leans on the one before beside it', () => {
    const denial = change('denied', ['He denied it.'], { context: 'The paper says that Brek lit the fire.' });
    expect(shown([denial])).toEqual([
      ['Harbour shut', 'Newly denied', 'The paper says that Brek lit the fire.', 'He denied it.'],
    ]);
    const story = change('new-story', ['Fire', 'Brek is accused.', 'He denied it.'], { story: 'Fire' });
    expect(shown([story, change('denied', ['A B C.'])], { words: 4 })).toEqual([
      ['Fire', 'New', 'Brek is accused.', 'He denied it.'],
      ['1 more change has no room here.'],
    ]);
  });

  test('does not tell a line a second time to make another one understood', () => {
    const spoken = line({ text: 'The paper says that Brek lit the fire.' });
    const event = change('new-event', ['x']);
    const denial = change('denied', ['He denied it.']);
    const changes: Change[] = [
      { ...event, lines: [spoken] },
      { ...denial, context: spoken },
    ];
    expect(shown(changes)).toEqual([
      ['Harbour shut', 'New since the last digest', spoken.text, 'Newly denied', 'He denied it.'],
    ]);
  });

  test('tells a line that leans on an earlier one right behind it, and who else denies behind that', () => {
    const at = (text: string, start: number) => line({ text, citations: [{ ...line().citations[0], start }] });
    const told = at('Two stewards accuse the owner.', 10);
    const changes: Change[] = [
      { ...change('new-event', ['x']), lines: [told] },
      { ...change('new-event', ['x']), lines: [at('Seven are dead.', 20)] },
      { ...change('denied', ['x']), lines: [at('The owner denied it.', 30)], context: told },
      { ...change('denied', ['x']), lines: [at('His son denied it.', 40)], context: told },
    ];
    expect(shown(changes)).toEqual([
      [
        'Harbour shut',
        'New since the last digest',
        'Seven are dead.',
        told.text,
        'Newly denied',
        'The owner denied it.',
        'His son denied it.',
      ],
    ]);
  });

  test('is quiet on a day on which nothing but one paper’s announcement falls due', () => {
    expect(shown([change('plan-due', ['The school will reopen today.'])])).toEqual([]);
    expect(shown([change('plan-due', ['The vote is today.'], { tellers: 2 })])).toHaveLength(1);
  });

  test('keeps every line’s evidence', () => {
    const [section] = changedSections(
      { changes: [change('confirmed', ['So it is.'])], omitted: 0, note: null },
      99,
      [],
    );
    expect(section?.title).toMatchObject({ citations: [{ article: 'a-1' }] });
    expect(section?.lines[1]).toMatchObject({ citations: [{ article: 'a-1' }] });
  });

  test('counts what has no room, and tells at least one', () => {
    const changes = [change('confirmed', ['One two three.']), change('denied', ['Four five six.'])];
    expect(shown(changes, { words: 1, omitted: 3 })).toEqual([
      ['Harbour shut', 'Newly denied', 'Four five six.'],
      ['4 more changes have no room here.'],
    ]);
  });

  test('says in one line what is watched and did not move', () => {
    expect(shown([change('confirmed', ['So it is.'])], { unmoved: ['Ostrel', 'grain'] }).at(-1)).toEqual([
      'Nothing new on Ostrel, grain.',
    ]);
  });
});
