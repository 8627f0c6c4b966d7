import { describe, expect, test } from 'vitest';
import { candidatesOf } from '../../src/briefing/candidates.ts';
import { lineOfCandidate } from '../../src/briefing/plan.ts';
import { materialsOf } from '../stories/materials.ts';

const linesOf = (text: string) => {
  const [material] = materialsOf([
    { id: 'quay-1', title: 'Ferry inquiry opens in Marlow', publishedAt: '2027-05-03T08:00:00Z', text },
  ]);
  return material === undefined ? [] : candidatesOf(material).map(lineOfCandidate);
};

describe('a sentence that leans on the one before', () => {
  test('gets the name in brackets, and cites where the name stands', () => {
    const lines = linesOf(
      'Ilsa Brandt, the mayor of Marlow, said the ferry had left without a pilot. She accused the Dunmore Line of hiding its papers from the port.',
    );
    expect(lines.at(-1)?.text).toBe('[Ilsa Brandt] accused the Dunmore Line of hiding its papers from the port.');
    expect(lines.at(-1)?.citations.map(({ text }) => text.slice(0, 7))).toEqual(['She acc', 'Ilsa Br']);
  });

  test('gets the name for a pronoun that says it', () => {
    const lines = linesOf(
      'Ilsa Brandt, the mayor of Marlow, said the ferry had left without a pilot. "The Dunmore Line hid its papers from the port for a year," she added.',
    );
    expect(lines.at(-1)?.text).toContain('[Ilsa Brandt] added.');
  });

  test('is not shown where two may be meant', () => {
    const lines = linesOf(
      'Ilsa Brandt met Marta Velling at the port of Marlow on Monday. She will resign from the board of the ferry company in June.',
    );
    expect(lines.map(({ text }) => text)).toEqual(['Ilsa Brandt met Marta Velling at the port of Marlow on Monday.']);
  });

  test('is not shown where a thing is meant that was spoken of before', () => {
    const lines = linesOf(
      'Ilsa Brandt, the mayor of Marlow, said the ferry had left without a pilot. The inquiry began at eight in the morning behind closed doors.',
    );
    expect(lines).toHaveLength(1);
  });
});
