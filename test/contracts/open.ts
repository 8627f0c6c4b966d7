import type { SaveItem, Store } from '../../src/ports.ts';

/** A fresh, empty store; the suite closes it. */
export type OpenStore = () => Promise<Store>;

/** Runs `test` on a fresh store and closes it whatever happens. */
export const withStore = (open: OpenStore, test: (store: Store) => Promise<void>) => async (): Promise<void> => {
  const store = await open();
  try {
    await test(store);
  } finally {
    await store.close();
  }
};

/** A test on a store that holds some items. */
export type StoreCheck = (sentence: string, items: readonly SaveItem[], body: (store: Store) => Promise<void>) => void;
