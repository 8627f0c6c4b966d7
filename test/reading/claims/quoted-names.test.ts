import { describe, expect, test } from 'vitest';
import { readCore } from '../../../src/adapters/workers/weights.ts';
import { paragraphsOf } from '../../../src/evaluation/article-text.ts';
import { readActors } from '../../../src/reading/actors/read-actors.ts';
import { readClaims } from '../../../src/reading/claims/read-claims.ts';
import { analyse } from '../../../src/reading/core/core.ts';

const told = (text: string): string[] => {
  const analysis = analyse({ text, paragraphs: paragraphsOf(text), titleSpan: null }, readCore());
  return readClaims(analysis, readActors(analysis)).map(({ attribution, quotation }) => {
    const span = attribution[0]?.span;
    return `${quotation} ${span ? text.slice(span.start, span.end) : ''}`;
  });
};

describe('a name in quotation marks', () => {
  test.each([
    ['The “Tarn Post” said the dam had cracked.', 'indirect The “Tarn Post”'],
    ['The "Morning Quill" reported on Monday that the bridge was shut.', 'indirect The "Morning Quill"'],
    ['The ship “Sable” sank on Monday, the navy said.', 'indirect the navy'],
    ['The dam had cracked, people were told by “Morning Quill”.', 'indirect “Morning Quill”'],
    ['Operation “Long Night” began on Monday, the army said.', 'indirect the army'],
  ])('is no quotation, and may be who speaks: %s', (text, expected) => {
    expect(told(text)).toEqual([expected]);
  });

  test('is nothing that anybody said', () => {
    expect(told('A group known as “Black River” holds the dam.')).toEqual([]);
  });

  test.each([
    ['The mayor of Tarn called the report “a lie”.', 'partial The mayor of Tarn'],
    ['They shouted “Freedom” at the gate.', 'partial They'],
    ['She accused him of “Treason”.', 'partial She'],
    ['The general described the truce as “Peace for Fools”.', 'partial The general'],
    ['The mayor spoke of “Murder” in the valley.', 'partial The mayor'],
    ['“Freedom has come,” Hale said.', 'direct Hale'],
  ])('is told from words that were said: %s', (text, expected) => {
    expect(told(text)).toEqual([expected]);
  });
});
