import { describe, expect, test } from 'vitest';
import { changedSections } from '../../src/digests/changed.ts';
import type { Change, ChangeKind } from '../../src/stories/change.ts';
import { line } from '../adapters/discord/sample-report.ts';

const change = (kind: ChangeKind, ...texts: [string, ...string[]]): Change => {
  const [first, ...others] = texts;
  return {
    kind,
    story: { id: 's', title: line({ text: 'Harbour shut' }) },
    lines: [line({ text: first }), ...others.map((text) => line({ text }))],
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

  test('puts a new story under its own headline and each other kind under one heading', () => {
    const changes = [
      change('new-story', 'Harbour shut', 'Ships wait.'),
      change('denied', 'The port office denies it.'),
      change('denied', 'The mayor denies it.'),
    ];
    expect(shown(changes)).toEqual([
      ['Harbour shut', 'Ships wait.'],
      ['Newly denied', 'The port office denies it.', 'The mayor denies it.'],
    ]);
  });

  test('shows what a revised figure is held against', () => {
    expect(shown([change('figure-revised', 'Twelve ships wait.', 'Nine ships wait.')])).toEqual([
      ['Figures revised', 'Twelve ships wait.', 'Told before:', 'Nine ships wait.'],
    ]);
  });

  test('keeps every line’s evidence', () => {
    const [section] = changedSections({ changes: [change('confirmed', 'So it is.')], omitted: 0, note: null }, 99, []);
    expect(section?.lines[0]).toMatchObject({ citations: [{ article: 'a-1' }] });
  });

  test('counts what has no room, and tells at least one', () => {
    const changes = [change('confirmed', 'One two three.'), change('denied', 'Four five six.')];
    expect(shown(changes, { words: 1, omitted: 3 })).toEqual([
      ['Newly confirmed', 'One two three.'],
      ['4 more changes have no room here.'],
    ]);
  });

  test('says in one line what is watched and did not move', () => {
    expect(shown([change('confirmed', 'So it is.')], { unmoved: ['Ostrel', 'grain'] }).at(-1)).toEqual([
      'Nothing new on Ostrel, grain.',
    ]);
  });
});
