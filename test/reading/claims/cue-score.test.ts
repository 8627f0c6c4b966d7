import { describe, expect, test } from 'vitest';
import { cueProbability, parseCueTable, shippedCueTable } from '../../../src/reading/claims/cue-score.ts';

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

  test('an empty table still gives a probability', () => {
    const value = cueProbability(parseCueTable(''), { part: 'n', lemma: 'x', frame: 'obj', speakerClass: '0' });
    expect(value > 0 && value < 1).toBe(true);
  });

  test('the shipped table knows that people who say something say it', () => {
    const said = cueProbability(shippedCueTable(), { part: 'v', lemma: 'say', frame: 'ccomp', speakerClass: 'p' });
    expect(said).toBeGreaterThan(0.95);
  });
});
