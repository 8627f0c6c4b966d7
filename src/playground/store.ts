import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { Attachment } from './records.ts';

/** What a record is; each kind is kept under its own key. */
export type Kind = 'user' | 'guild' | 'channel' | 'member' | 'message' | 'command' | 'setting';

/** The playground's own small store: records as JSON by kind and id, attachments as bytes. */
export type Store = {
  readonly put: (kind: Kind, id: string, value: unknown) => void;
  readonly drop: (kind: Kind, id: string) => void;
  readonly all: (kind: Kind) => unknown[];
  readonly keepAttachment: (attachment: Attachment) => void;
  readonly attachment: (id: string) => Attachment | null;
  readonly close: () => void;
};

/** Attachments beyond this are dropped, oldest first. */
const ATTACHMENT_BYTES = 128 * 1024 * 1024;

const SCHEMA = `
  PRAGMA journal_mode = WAL;
  PRAGMA synchronous = NORMAL;
  PRAGMA busy_timeout = 2000;
  CREATE TABLE IF NOT EXISTS record (kind TEXT, id TEXT, value TEXT NOT NULL, PRIMARY KEY (kind, id)) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS attachment (
    id TEXT PRIMARY KEY, filename TEXT NOT NULL, content_type TEXT NOT NULL, bytes BLOB NOT NULL);
`;

const open = (dataDir: string | null): DatabaseSync => {
  if (dataDir === null) return new DatabaseSync(':memory:');
  mkdirSync(dataDir, { recursive: true });
  return new DatabaseSync(join(dataDir, 'playground.sqlite'));
};

const trimAttachments = (database: DatabaseSync): void => {
  const trim = database.prepare(`
    DELETE FROM attachment WHERE id IN (SELECT id FROM (
      SELECT id, sum(length(bytes)) OVER (ORDER BY length(id) DESC, id DESC) AS total FROM attachment) WHERE total > ?)`);
  trim.run(ATTACHMENT_BYTES);
};

/** Opens the store in that folder; null keeps everything in memory. */
export const openStore = (dataDir: string | null): Store => {
  const database = open(dataDir);
  database.exec(SCHEMA);
  const put = database.prepare('INSERT OR REPLACE INTO record (kind, id, value) VALUES (?, ?, ?)');
  const drop = database.prepare('DELETE FROM record WHERE kind = ? AND id = ?');
  const all = database.prepare('SELECT value FROM record WHERE kind = ? ORDER BY length(id), id');
  const keep = database.prepare('INSERT OR REPLACE INTO attachment VALUES (?, ?, ?, ?)');
  const find = database.prepare('SELECT filename, content_type, bytes FROM attachment WHERE id = ?');
  return {
    put: (kind, id, value) => put.run(kind, id, JSON.stringify(value)),
    drop: (kind, id) => drop.run(kind, id),
    all: (kind) => all.all(kind).map((row) => JSON.parse(String(row.value)) as unknown),
    keepAttachment: ({ id, filename, contentType, bytes }) => {
      keep.run(id, filename, contentType, bytes);
      trimAttachments(database);
    },
    attachment: (id) => {
      const row = find.get(id);
      if (row === undefined) return null;
      const { filename, content_type: contentType, bytes } = row;
      return { id, filename: String(filename), contentType: String(contentType), bytes: bytes as Uint8Array };
    },
    close: () => database.close(),
  };
};
