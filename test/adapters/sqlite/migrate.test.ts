import { expect, test } from 'vitest';
import { Database } from '../../../src/adapters/sqlite/database.ts';
import { migrate } from '../../../src/adapters/sqlite/migrate.ts';
import { MIGRATIONS } from '../../../src/adapters/sqlite/migrations/migrations.ts';
import { storePath } from '../../../src/adapters/sqlite/open-store-here.ts';
import { aFolder } from './folder.ts';

const first = { version: 1, sql: 'CREATE TABLE a (x INTEGER)' };
const second = { version: 2, sql: 'ALTER TABLE a ADD COLUMN y INTEGER; INSERT INTO a VALUES (1, 2)' };

const version = (database: Database): unknown => database.get('PRAGMA user_version');

test('the versions count up from one', () => {
  expect(MIGRATIONS.map((migration) => migration.version)).toEqual(MIGRATIONS.map((_, index) => index + 1));
});

test('a library is brought from any earlier version to the newest, each step once', () => {
  const database = new Database(storePath(aFolder()));
  migrate(database, [first]);
  migrate(database, [first, second]);
  migrate(database, [first, second]);
  expect(database.all('SELECT x, y FROM a')).toEqual([{ x: 1, y: 2 }]);
  expect(version(database)).toEqual({ user_version: 2 });
  database.close();
});

test('a step that fails leaves the library at the version it had', () => {
  const database = new Database(storePath(aFolder()));
  migrate(database, [first]);
  const broken = { version: 2, sql: 'CREATE TABLE b (x INTEGER); CREATE TABLE a (x INTEGER)' };
  expect(() => migrate(database, [first, broken])).toThrow(/already exists/);
  expect(version(database)).toEqual({ user_version: 1 });
  expect(database.get("SELECT 1 FROM sqlite_schema WHERE name = 'b'")).toBeUndefined();
  database.close();
});
