import { describe, expect, test } from 'vitest';
import { namedIn, ownVoiceOf, withBothMarks } from '../../src/domain/as-shown.ts';
import { line } from '../adapters/discord/sample-report.ts';

describe('a sentence out of a longer quotation', () => {
  test.each([
    ['I was told so," he said.', '"I was told so," he said.'],
    ['"We know little.', '"We know little."'],
    ['I was told so,” he said, “and more.”', '“I was told so,” he said, “and more.”'],
    ['"No," he said. "I was not told.', '"No," he said. "I was not told."'],
    ['The captain said “we wait', 'The captain said “we wait”'],
  ])('is shown with both its marks: %s', (text, shown) => {
    expect(withBothMarks(text)).toBe(shown);
  });

  test.each(['"No," he said.', 'He said no.', 'A 5" shell hit the pier.', ''])('stays as it is: %s', (text) => {
    expect(withBothMarks(text)).toBe(text);
  });
});

describe('what is told as one of a side', () => {
  test.each([
    'We also confirm the death of the mate.',
    'Guns of the 7th Regiment answered, and the enemy fell back.',
    'The list was given to us on Monday.',
  ])('is its publisher’s: %s', (text) => {
    expect(ownVoiceOf(line({ text }))).toBe('Meridian Wire');
  });

  test('is its publisher’s where “we” is all that is known of who speaks', () => {
    expect(ownVoiceOf(line({ text: 'We also confirm it.', attribution: [{ name: 'We' }] }))).toBe('Meridian Wire');
  });

  test.each(['The US sent a ship.', '"We saw nothing," the mate said.', 'We saw nothing," the mate said.'])(
    'is not what others say, nor a name: %s',
    (text) => {
      expect(ownVoiceOf(line({ text }))).toBeNull();
    },
  );

  test('is a speaker’s where one is known', () => {
    expect(ownVoiceOf(line({ text: 'We wait.', attribution: [{ name: 'Ada Roon' }] }))).toBeNull();
  });
});

describe('whether a line’s words name who says it', () => {
  test.each([
    ['Brekke refused to concede.', 'Sanna Brekke', true],
    ['She refused to concede.', 'Sanna Brekke', false],
    ['The defence ministry said so.', 'health ministry', false],
    ['“The police have invented all of it.”', 'her lawyer', false],
    ['[Sanna Brekke]’s campaign said so.', 'Her campaign', true],
  ])('%s: %s', (text, name, named) => {
    expect(namedIn(text, name)).toBe(named);
  });
});
