import { expect, test } from 'vitest';
import { storiesIn } from '../../src/stories/story.ts';
import { type Item, materialsOf } from './materials.ts';

const item = (id: string, title: string, text: string): Item => ({
  id,
  title,
  text,
  publishedAt: '2027-05-04T08:00:00Z',
});
const groups = (...items: readonly Item[]): string[][] =>
  storiesIn(materialsOf(items))
    .map(({ members }) => members.map(({ article }) => article.id).sort())
    .sort((a, b) => (a[0] ?? '').localeCompare(b[0] ?? ''));

const TARN = item(
  'tarn',
  'Landslide buries houses, four dead',
  'A landslide buried six houses in the village of Tarn before dawn on Tuesday and killed four people, the Pellandran civil defence said. Rescuers dug with their hands.',
);
const OSSO = item(
  'osso',
  'Landslide buries houses, five dead',
  'A landslide buried seven houses in the village of Osso before dawn on Tuesday and killed five people, the Lirian rescue service said. Rescuers dug with their hands.',
);

test('like events in two places are two stories', () => {
  expect(groups(TARN, OSSO)).toEqual([['osso'], ['tarn']]);
});

test('reports that name one place, one of them further down, are one story', () => {
  const further = item(
    'further',
    'Landslide buries houses, rescuers say four are dead',
    'A landslide buried houses and killed four people before dawn, Chief Rescuer Odd Renn said. Dogs were brought to Tarn from the coast to look for survivors.',
  );
  expect(groups(TARN, further)).toEqual([['further', 'tarn']]);
});

test('a country and its people are no strangers, and who names nobody may tell of either', () => {
  const people = item(
    'people',
    'Landslide buries houses, four dead',
    'Pellandra sent soldiers after a landslide buried six houses in a mountain village and killed four people. They dug with their hands.',
  );
  const nobody = item(
    'nobody',
    'Landslide buries houses, four dead',
    'A landslide buried six houses in a village before dawn and killed four people. Rescuers dug with their hands.',
  );
  expect(groups(TARN, people)).toEqual([['people', 'tarn']]);
  expect(groups(TARN, nobody)).toEqual([['nobody', 'tarn']]);
});

test('the agency that files two reports does not make them one story', () => {
  const filed = ({ id, title, text }: Item, place: string): Item => item(id, title, `${place} (LNA) — ${text}`);
  expect(groups(filed(TARN, 'TARN'), filed(OSSO, 'OSSO'))).toEqual([['osso'], ['tarn']]);
});
