/**
 * The first schema. `published_ms` of an undated article is UNDATED_MS (period.ts), the least number there is, so that
 * one index serves "newest first, undated last" and every period. Numbers that stand for words: item kinds and roles
 * (items.ts).
 */
export const library = {
  version: 1,
  sql: `
CREATE TABLE shelves (row INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE) STRICT;

CREATE TABLE articles (
  row INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  shelf INTEGER NOT NULL REFERENCES shelves,
  revision INTEGER NOT NULL,
  content_hash TEXT NOT NULL,
  published_ms INTEGER NOT NULL,
  publisher TEXT,
  language TEXT NOT NULL,
  head TEXT NOT NULL,
  unread INTEGER NOT NULL,
  sentences INTEGER NOT NULL,
  claims INTEGER NOT NULL,
  events INTEGER NOT NULL,
  withdrawn_at TEXT,
  withdrawn_reason TEXT
) STRICT;
CREATE INDEX articles_by_date ON articles (shelf, published_ms) WHERE withdrawn_at IS NULL;
CREATE INDEX articles_summary ON articles (
  shelf, withdrawn_at, published_ms, publisher, language, revision, unread, sentences, claims, events
);
CREATE INDEX articles_by_hash ON articles (shelf, content_hash);

CREATE TABLE revisions (
  article INTEGER NOT NULL REFERENCES articles,
  revision INTEGER NOT NULL,
  imported_ms INTEGER NOT NULL,
  body BLOB NOT NULL,
  PRIMARY KEY (article, revision)
) STRICT;

CREATE TABLE readings (
  article INTEGER PRIMARY KEY REFERENCES articles,
  reading BLOB NOT NULL
) STRICT;

CREATE TABLE arrivals (
  row INTEGER PRIMARY KEY,
  article INTEGER NOT NULL REFERENCES articles,
  revision INTEGER NOT NULL,
  shelf INTEGER NOT NULL,
  at_ms INTEGER NOT NULL,
  kind TEXT NOT NULL
) STRICT;
CREATE INDEX arrivals_by_time ON arrivals (shelf, at_ms);

CREATE TABLE sentences (
  row INTEGER PRIMARY KEY,
  article INTEGER NOT NULL REFERENCES articles,
  shelf INTEGER NOT NULL,
  published_ms INTEGER NOT NULL,
  position INTEGER NOT NULL,
  start INTEGER NOT NULL,
  stop INTEGER NOT NULL
) STRICT;
CREATE INDEX sentences_by_article ON sentences (article);
CREATE VIRTUAL TABLE sentence_words USING fts5 (
  text, content = '', contentless_delete = 1, tokenize = 'porter unicode61 remove_diacritics 2'
);

CREATE TABLE actors (row INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE) STRICT;
CREATE TABLE sightings (
  article INTEGER NOT NULL REFERENCES articles,
  actor INTEGER NOT NULL REFERENCES actors,
  shelf INTEGER NOT NULL,
  published_ms INTEGER NOT NULL,
  PRIMARY KEY (article, actor)
) STRICT, WITHOUT ROWID;
CREATE INDEX sightings_by_actor ON sightings (actor, shelf, published_ms);
CREATE TABLE seen_actors (
  shelf INTEGER NOT NULL,
  actor INTEGER NOT NULL REFERENCES actors,
  kind TEXT NOT NULL,
  articles INTEGER NOT NULL,
  PRIMARY KEY (shelf, actor)
) STRICT, WITHOUT ROWID;
CREATE INDEX seen_actors_by_articles ON seen_actors (shelf, articles);
CREATE TABLE actor_names (
  row INTEGER PRIMARY KEY,
  actor INTEGER NOT NULL REFERENCES actors,
  shelf INTEGER NOT NULL,
  name TEXT NOT NULL,
  alias INTEGER NOT NULL,
  folded TEXT NOT NULL,
  articles INTEGER NOT NULL,
  UNIQUE (actor, shelf, name, alias)
) STRICT;
CREATE INDEX actor_names_by_fold ON actor_names (folded);
CREATE TABLE name_starts (
  shelf INTEGER NOT NULL,
  start TEXT NOT NULL,
  name INTEGER NOT NULL REFERENCES actor_names ON DELETE CASCADE,
  PRIMARY KEY (shelf, start, name)
) STRICT, WITHOUT ROWID;
CREATE INDEX name_starts_by_name ON name_starts (name);

CREATE TABLE items (
  kind INTEGER NOT NULL,
  shelf INTEGER NOT NULL,
  published_ms INTEGER NOT NULL,
  article INTEGER NOT NULL REFERENCES articles,
  position INTEGER NOT NULL,
  type TEXT NOT NULL,
  PRIMARY KEY (kind, shelf, published_ms, article, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX items_by_article ON items (article);
CREATE TABLE roles (
  actor INTEGER NOT NULL REFERENCES actors,
  role INTEGER NOT NULL,
  shelf INTEGER NOT NULL,
  published_ms INTEGER NOT NULL,
  article INTEGER NOT NULL REFERENCES articles,
  position INTEGER NOT NULL,
  PRIMARY KEY (actor, role, shelf, published_ms, article, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX roles_by_article ON roles (article);

CREATE TABLE sources (id TEXT PRIMARY KEY, shelf TEXT NOT NULL, url TEXT NOT NULL, source TEXT NOT NULL, UNIQUE (shelf, url)) STRICT;
CREATE TABLE reports (id TEXT PRIMARY KEY, kept_ms INTEGER NOT NULL, kept TEXT NOT NULL) STRICT;
CREATE TABLE facts (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;
CREATE TABLE subscriptions (id TEXT PRIMARY KEY, guild TEXT NOT NULL, subscription TEXT NOT NULL) STRICT;

CREATE TABLE deliveries (
  id TEXT PRIMARY KEY,
  subscription TEXT NOT NULL,
  guild TEXT NOT NULL,
  channel TEXT NOT NULL,
  local_day TEXT NOT NULL,
  due_ms INTEGER NOT NULL,
  created_ms INTEGER NOT NULL,
  state TEXT NOT NULL,
  late INTEGER NOT NULL,
  reason TEXT,
  report TEXT,
  covered_until_ms INTEGER NOT NULL,
  UNIQUE (subscription, local_day)
) STRICT;
CREATE INDEX deliveries_pending ON deliveries (due_ms) WHERE state = 'pending';
CREATE INDEX deliveries_by_subscription ON deliveries (subscription, due_ms);
CREATE TABLE parts (
  delivery TEXT NOT NULL REFERENCES deliveries,
  position INTEGER NOT NULL,
  body TEXT NOT NULL,
  nonce TEXT NOT NULL,
  marker TEXT NOT NULL,
  state TEXT NOT NULL,
  attempts INTEGER NOT NULL,
  first_attempt_ms INTEGER,
  not_before_ms INTEGER NOT NULL,
  message TEXT,
  fence INTEGER NOT NULL,
  owner TEXT,
  lease_until_ms INTEGER NOT NULL,
  PRIMARY KEY (delivery, position)
) STRICT;
CREATE INDEX parts_by_marker ON parts (marker);
`,
};
