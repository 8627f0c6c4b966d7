import { describe, expect, test } from 'vitest';
import { toldIn } from '../../src/stories/memory.ts';
import { materialsOf } from './materials.ts';

const speakersIn = (text: string, title = 'Report'): string[] =>
  materialsOf([{ id: 'a', title, text, publishedAt: '2029-05-08T08:00:00Z', publisher: 'Ostra Herald' }])
    .flatMap(toldIn)
    .map(({ speaker }) => speaker?.name ?? '');

describe('who says what is told', () => {
  test('is nobody where a capitalised word of a name was read as a verb', () => {
    const text =
      'The minister, Sela Orrin, said Karvi snipers had wounded a Tessarian engineer near Teke Pass on Monday.';
    expect(speakersIn(text)).toEqual(['Sela Orrin']);
  });

  test('is whom its own article means by “the agency”, whatever its title calls it', () => {
    const text =
      'The drains had been blocked for years, the Northern Waters Agency said on Sunday. The agency said that nobody had looked at them.';
    expect(
      new Set(speakersIn(text, 'Drains were blocked, agency says').map((name) => name.replace(/^the /, ''))),
    ).toEqual(new Set(['Northern Waters Agency']));
  });

  test('is the paper itself where it says “this newspaper”, and a paper by its name alone', () => {
    expect(speakersIn('On Tuesday this newspaper said that 31 people had died.')).toContain('Ostra Herald');
    expect(speakersIn('The mayor had left the island, according to the Tarn Post newspaper.')).toContain(
      'the Tarn Post',
    );
  });
});
