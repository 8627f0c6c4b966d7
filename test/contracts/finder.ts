import { test } from 'vitest';
import { describeActors } from './finder-actors.ts';
import { describeClaims, describeEvents } from './finder-items.ts';
import { describeFrequencies, describeOddQueries, describePassages } from './finder-passages.ts';
import { type OpenStore, type StoreCheck, withStore } from './open.ts';

export const describeFinder = (name: string, open: OpenStore): void => {
  const check: StoreCheck = (sentence, items, body) =>
    test(
      sentence,
      withStore(open, async (store) => {
        await store.articles.save(items);
        await body(store);
      }),
    );
  describePassages(name, check);
  describeOddQueries(name, check);
  describeFrequencies(name, check);
  describeActors(name, check);
  describeEvents(name, check);
  describeClaims(name, check);
};
