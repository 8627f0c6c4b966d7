import { describe, expect, test } from 'vitest';
import {
  cueProbability,
  highestInFrame,
  highestProbability,
  parseCueTable,
  shippedCueTable,
} from '../../../src/reading/claims/cue-score.ts';

const TABLE = parseCueTable(
  ['v - ccomp p 90 100 obj p 10 100', 'v * ccomp p 5 10', 'v say ccomp p 40 40', 'v eat obj p 0 50'].join('\n'),
);
const probability = (lemma: string, frame: string): number =>
  cueProbability(TABLE, { part: 'v', lemma, frame, speakerClass: 'p' });

describe('cueProbability', () => {
  test('is what was counted where much was counted', () => {
    expect(probability('say', 'ccomp')).toBeGreaterThan(0.95);
    expect(probability('eat', 'obj')).toBeLessThan(0.05);
  });

  test('an unknown word is as likely as rare words in its frame', () => {
    expect(probability('blurt', 'ccomp')).toBeGreaterThan(probability('blurt', 'obj'));
  });

  test('a known word in a new frame lies between what word and frame promise', () => {
    const unseen = probability('say', 'obj');
    expect(unseen).toBeLessThan(probability('say', 'ccomp'));
    expect(unseen).toBeGreaterThan(probability('eat', 'obj'));
  });

  test('is the same whatever was asked before, and at most what is promised for the frame and the word', () => {
    const table = shippedCueTable();
    const of = (frame: string): number[] =>
      (['p', 'd', 'x', '0'] as const).map((speakerClass) =>
        cueProbability(table, { part: 'v', lemma: 'warn', frame, speakerClass }),
      );
    const frames = ['obj', 'ccomp', 'obl:of', 'none'];
    const asked = frames.map(of);
    expect(frames.toReversed().map(of).toReversed()).toEqual(asked);
    expect(new Set(asked.map(([p]) => p)).size).toBe(frames.length);
    for (const [index, frame] of frames.entries())
      expect(highestInFrame(table, { part: 'v', lemma: 'warn', frame })).toBe(Math.max(...(asked[index] ?? [])));
    expect(highestProbability(table, 'v', 'warn')).toBeGreaterThanOrEqual(Math.max(...asked.flat()));
  });

  test('an empty table still gives a probability', () => {
    const value = cueProbability(parseCueTable(''), { part: 'n', lemma: 'x', frame: 'obj', speakerClass: '0' });
    expect(value > 0 && value < 1).toBe(true);
  });

  test('the shipped table knows that people who say something say it', () => {
    const said = cueProbability(shippedCueTable(), { part: 'v', lemma: 'say', frame: 'ccomp', speakerClass: 'p' });
    expect(said).toBeGreaterThan(0.95);
  });
});
