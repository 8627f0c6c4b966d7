/** A process of its own that saves articles until it is killed, and tells each one that the store acknowledged. */
import { openStore } from '../../../src/adapters/sqlite/open-store.ts';
import { anActor, anArticle, anEvent, anItem } from '../../contracts/fixtures.ts';

const [dataDir = '', name = ''] = process.argv.slice(2);
const store = await openStore({ dataDir, readers: 1 });
for (let nth = 0; ; nth += 1) {
  const article = anArticle(`${name}-${nth}`, [`The ferry number${nth} left Ostra.`, 'Nobody saw it.']);
  const actors = [anActor(article, 'place/ostra', 'Ostra')];
  const events = [anEvent(article, 'left', { place: 'place/ostra' })];
  await store.articles.save([anItem(article, { actors, events })]);
  process.stdout.write(`${article.id}\n`);
}
