/** A process of its own that opens, at the moment it is told, each of the libraries named; it dies of what it could not open. */
import { openDatabase } from '../../../src/adapters/sqlite/open-store-here.ts';

const [startMs = '', everyMs = '', ...paths] = process.argv.slice(2);
for (const [nth, path] of paths.entries()) {
  const untilMs = Number(startMs) + nth * Number(everyMs);
  // Sleeping would wake the processes apart.
  while (Date.now() < untilMs);
  openDatabase(path).close();
}
