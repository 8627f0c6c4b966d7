import { expect, test } from 'vitest';
import { impliedPlace } from '../../../src/answering/event/place.ts';
import { tellingAround } from '../../../src/stories/telling.ts';
import { materialsOf } from '../../stories/materials.ts';

/** The places implied for what an article tells to have killed somebody. */
const impliedIn = (text: string): (string | null)[] => {
  const materials = materialsOf([{ id: 'wire', title: 'Report', text, publishedAt: '2029-05-08T08:00:00Z' }]);
  const places = materials.flatMap((material) =>
    (material.reading?.events ?? []).flatMap((event) => {
      const telling = tellingAround(material, event.trigger);
      const isOfStrike =
        telling !== null && material.article.text.slice(telling.span.start, telling.span.end).includes('killing');
      return isOfStrike ? [impliedPlace(event, material, telling)] : [];
    }),
  );
  return [...new Set(places)];
};

const STRIKE = 'Drones struck a mill on Friday, killing three people.';
const FILED = `TARN, May 8 — ${STRIKE}`;

test.each([
  ['where it was filed, if things happen there', `${FILED} A bomb exploded in Tarn on Saturday.`, 'TARN'],
  ['not where it was filed, if nothing happens there', FILED, null],
  ['not where it was filed, if things happen elsewhere', `${FILED} A bomb exploded in Brack on Saturday.`, null],
  ['the place of the sentence before', `A bomb exploded in Calder on Thursday. ${STRIKE}`, 'Calder'],
  [
    'no place where things happen at several',
    `A bomb exploded in Calder on Thursday. ${STRIKE} A bomb exploded in Brack on Sunday.`,
    null,
  ],
  [
    'not the place whose thing it is',
    'A bomb exploded in Calder on Thursday. The council met. Drones struck Calder’s mill on Friday, killing three people.',
    null,
  ],
  [
    'the one place that the sentence names',
    'A bomb exploded in Calder on Thursday. The council met. Drones struck a mill beyond Calder on Friday, killing three people.',
    'Calder',
  ],
])('the place of what names none is %s', (_, text, place) => {
  expect(impliedIn(text)).toEqual([place]);
});
