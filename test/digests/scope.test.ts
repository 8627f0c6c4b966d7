import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openStoreHere, storePath } from '../../src/adapters/sqlite/open-store-here.ts';
import { audienceIn } from '../../src/digests/scope.ts';
import type { Store } from '../../src/ports.ts';
import { aFolder } from '../adapters/sqlite/folder.ts';
import { anArticle, anItem } from '../contracts/fixtures.ts';

describe('whom a server shares its digests with', () => {
  let store: Store;
  beforeEach(() => {
    store = openStoreHere(storePath(aFolder()));
  });
  afterEach(() => store.close());
  const audience = () => audienceIn(store.articles)('77');

  test('without articles of its own: all that see the operator’s alone', async () => {
    await store.articles.save([anItem(anArticle('a', ['The harbour of Ostra opened.']))]);
    expect(await audience()).toBe('operator');
  });

  test('with articles of its own: nobody, and not once they are all withdrawn either', async () => {
    await store.articles.save([anItem(anArticle('b', ['The harbour of Ostra shut.'], { shelf: 'guild:77' }))]);
    expect(await audience()).toBe('77');
    await store.articles.withdraw('b', { at: '2031-03-01', reason: 'made up' });
    expect(await audience()).toBe('77');
  });
});
