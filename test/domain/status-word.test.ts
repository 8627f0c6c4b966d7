import { describe, expect, test } from 'vitest';
import type { Status } from '../../src/domain/reading.ts';
import { denierOf, statusWord } from '../../src/domain/status-word.ts';

const line = (text: string, names: readonly string[], status: Status = 'denied') => ({
  text,
  status,
  attribution: names.map((name) => ({ name })),
});

describe('a line that is denied', () => {
  test.each([
    ['Ardal did not shell Corvin, said Nessa Vole, its envoy.', ['Nessa Vole'], 'Nessa Vole'],
    ['The mayor has left, a clerk said on Monday, but the town hall denied it.', ['the town hall'], 'the town hall'],
    ['A clerk said that Lord Imre Hask rejected the offer.', ['A clerk'], 'a clerk'],
    ['He denied that he had left the island.', ['Imre Hask'], 'Imre Hask'],
    ['No shell of ours fell, said Ada Roon, a pilot.', ['Ada Roon, a pilot for the port'], 'Ada Roon'],
    [
      'The report is an invention, he said.',
      ['The harbour office', 'Corvin Radio'],
      'the harbour office, via Corvin Radio',
    ],
    ['The report is an invention, Corvin Radio quoted him as saying.', ['Imre Hask', 'Corvin Radio'], 'Imre Hask'],
  ])('%j by %j tells who denies it', (text, names, denier) => {
    expect(denierOf(line(text, names))).toBe(denier);
    expect(statusWord(line(text, names))).toBe('denied');
  });

  test.each([
    ['Mr Hask denied that he had left the island.', ['Imre Hask']],
    ['Ardal rejects the report of its envoy.', ['Ardal']],
  ])('%j needs the word alone: it says itself who denies', (text, names) => {
    expect(denierOf(line(text, names))).toBeNull();
    expect(statusWord(line(text, names))).toBe('denied');
  });

  test.each([
    ['Imre Hask, whose office denies the report, was not seen.', ['whose office']],
    ['The harbour was shut, and it was denied.', []],
    ['The shells had come from the south, it said.', ['It']],
    ['Vane has rejected the accusation as a fabrication, according to Corr.', ['Elsbeth Corr']],
  ])('%j by %j, whom no name is known of, shows nothing', (text, names) => {
    expect(denierOf(line(text, names))).toBeNull();
    expect(statusWord(line(text, names))).toBeNull();
  });

  test.each([
    ['"We do not seek a quarrel," Imre Hask said.', null],
    ['"We don’t sell ships," Imre Hask said.', null],
    ['"We do not sell ships, and the report is a lie," Imre Hask said.', 'denied'],
    ['"We do not sell ships and never did," Imre Hask said.', 'denied'],
  ])('%j is marked %j: a general “not” may answer nobody', (text, word) => {
    expect(statusWord(line(text, ['Imre Hask']))).toBe(word);
  });

  test('is the only one that has somebody who denies', () => {
    expect(denierOf(line('The port will open.', ['Imre Hask'], 'planned'))).toBeNull();
    expect(statusWord(line('The port will open.', ['Imre Hask'], 'planned'))).toBe('planned');
    expect(statusWord(line('The port was shut.', [], 'did-not-happen'))).toBeNull();
  });
});
