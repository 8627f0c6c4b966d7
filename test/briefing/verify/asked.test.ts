import { expect, test } from 'vitest';
import { rulesOf } from './told.ts';

test('what is asked ends where the verb of the sentence comes or a condition begins', () => {
  const held =
    'The judge refused on Monday to release the yacht Marten, held since May on suspicion of diving in protected bays, unless its owner paid a bond of 9,000 crowns.';
  const accused =
    'A cook of the Ordell inn, who is accused of having sold recipes to a rival, pleaded not guilty before a court in Pellmar on Monday.';
  expect(rulesOf(accused, 'A cook of the Ordell inn pleaded not guilty on Monday before a court in Pellmar.')).toEqual(
    [],
  );
  expect(rulesOf(accused, 'A cook of the Ordell inn sold recipes to a rival.')).toContain('modality');
  expect(
    rulesOf(
      held,
      'The judge refused on Monday to release the yacht Marten unless its owner paid a bond of 9,000 crowns.',
    ),
  ).toEqual([]);
});

test('what was something formerly is not so, person or not; any of several is one of them', () => {
  const prison = 'A former prison in Ordell will be turned into a hotel by a firm from Pellmar, the council said.';
  expect(
    rulesOf(prison, 'A prison in Ordell will be turned into a hotel by a firm from Pellmar, the council said.'),
  ).not.toEqual([]);
  const guards =
    'Ilse Vonn warned that she would resign if a single one of the 12 guards suspended in May was dismissed.';
  expect(
    rulesOf(guards, 'Ilse Vonn warned that she would resign if any of the 12 guards suspended in May was dismissed.'),
  ).toEqual([]);
  expect(
    rulesOf(guards, 'Ilse Vonn warned that she would resign if the 12 guards suspended in May were dismissed.'),
  ).toContain('number');
});

test('a number of some is none of others brought in behind them', () => {
  const told =
    'President Ilse Vonn pardoned 90 prisoners on Monday, among them the clerk Odo Stannick, who had served two years for insulting ministers.';
  expect(rulesOf(told, 'President Ilse Vonn pardoned 90 ministers on Monday.')).toContain('number');
  expect(rulesOf(told, 'President Ilse Vonn pardoned 90 prisoners on Monday.')).toEqual([]);
});
