import { describe, expect, test } from 'vitest';
import { lineOfSentence } from '../../src/stories/line.ts';
import { sameSpeaker } from '../../src/stories/speaker.ts';
import { materialsOf } from './materials.ts';

const lineOf = (text: string) => {
  const [material] = materialsOf([{ id: 'one', title: 'Norvel', publishedAt: '2027-05-03T08:00:00Z', text }]);
  const { article, reading } = material ?? {};
  const index = reading?.sentences.findIndex(({ start, end }) => article?.text.slice(start, end) === text) ?? -1;
  const span = reading?.sentences[index];
  if (!article || !reading || !span) throw new Error('the text is no sentence');
  return lineOfSentence(article, reading, index, span);
};

describe('the status of a whole sentence', () => {
  test('is that of its main claim, whatever is vowed meanwhile', () => {
    const line = lineOf(
      'The number of people killed in a strike on the Norvel oil terminal has risen to six, the Health Ministry said on Wednesday, as President Ivo Marn vowed to retaliate.',
    );
    expect(line).toMatchObject({ status: 'claimed', attribution: [{ name: 'the Health Ministry' }] });
  });

  test('is a denial, whoever is said to have done it in a relative clause', () => {
    expect(
      lineOf(
        'The Harran Front, which Belmar had suggested might be to blame, denied involvement in a recorded message.',
      ).status,
    ).toBe('denied');
  });
});

const speaker = (...stems: string[]) => ({ id: null, name: stems.join(' '), stems });

describe('one speaker', () => {
  test('is an office named by its country and by its people', () => {
    expect(sameSpeaker(speaker('belmar', 'health', 'ministri'), speaker('belmarian', 'health', 'ministri'))).toBe(true);
    expect(sameSpeaker(speaker('belmar', 'health', 'ministri'), speaker('harran', 'health', 'ministri'))).toBe(false);
    expect(sameSpeaker(speaker('belmar', 'health', 'ministri'), speaker('belmarian', 'armi'))).toBe(false);
  });
});
