import { afterAll, describe, expect, test } from 'vitest';
import { createPicturePool } from '../../../src/adapters/workers/picture-pool.ts';
import { pictureOfFigures } from '../../../src/pictures/figures.ts';

const pool = createPicturePool();
afterAll(() => pool.close());

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const sizeOf = (png: Uint8Array): [number, number] => {
  const view = new DataView(png.buffer, png.byteOffset);
  return [view.getUint32(16), view.getUint32(20)];
};
const text = (words: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="800" height="80" font-family="Inter"><text x="10" y="50" font-size="32" fill="#fff">${words}</text></svg>`;

describe('drawing', () => {
  test('gives a PNG one and a half times as wide as the picture', async () => {
    const picture = pictureOfFigures({
      title: 'Killed at the quarry',
      series: [
        { speaker: 'Mine inspectorate', points: [{ atMs: Date.UTC(2026, 3, 1), value: 4, sources: [1] }] },
        { speaker: 'Hospital of Hasp', points: [{ atMs: Date.UTC(2026, 3, 2), value: 7, sources: [2] }] },
      ],
    });
    const png = await pool.draw(picture?.svg ?? '');
    expect([...png.slice(0, 8)]).toEqual(PNG);
    expect(sizeOf(png)).toEqual([1200, Math.ceil((picture?.height ?? 0) * 1.5)]);
  });

  test('sets letters in the bundled font, whatever fonts the machine has', async () => {
    const [none, some] = await Promise.all([pool.draw(text('')), pool.draw(text('Quarry'))]);
    expect(some.length).toBeGreaterThan(none.length + 500);
  });

  test('refuses what is no SVG, and draws the next one', async () => {
    await expect(pool.draw('<svg')).rejects.toThrow();
    expect([...(await pool.draw(text('again'))).slice(0, 8)]).toEqual(PNG);
  });
});
