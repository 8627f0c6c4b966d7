import { openStore } from '../../../src/adapters/sqlite/open-store.ts';
import { openStoreHere, storePath } from '../../../src/adapters/sqlite/open-store-here.ts';
import { describeKeeping, describeStore } from '../../contracts/store.ts';
import { aFolder } from './folder.ts';

describeStore('SQLite in this thread', async () => openStoreHere(storePath(aFolder())));
// Starting threads costs more than what they are asked: that they find the same is one test of threads.test.ts.
describeKeeping('SQLite behind threads', () => openStore({ dataDir: aFolder(), readers: 1 }));
