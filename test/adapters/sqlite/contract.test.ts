import { openStore } from '../../../src/adapters/sqlite/open-store.ts';
import { openStoreHere, storePath } from '../../../src/adapters/sqlite/open-store-here.ts';
import { describeStore } from '../../contracts/store.ts';
import { aFolder } from './folder.ts';

describeStore('SQLite in this thread', async () => openStoreHere(storePath(aFolder())));
describeStore('SQLite behind threads', () => openStore({ dataDir: aFolder(), readers: 1 }));
