import type { Migration } from './migration.ts';

/** Which deliveries cite an article, what was posted and has to be put right, what readers report. Deliveries of before are gone through once. */
export const corrections: Migration = {
  version: 5,
  sql: `
CREATE TABLE cited (
  article TEXT NOT NULL,
  delivery TEXT NOT NULL,
  PRIMARY KEY (article, delivery)
) STRICT, WITHOUT ROWID;
CREATE INDEX cited_by_delivery ON cited (delivery);
INSERT INTO cited (article, delivery)
  SELECT DISTINCT json_extract(t.value, '$.article'), d.id FROM deliveries d, json_tree(d.report) t
  WHERE d.report IS NOT NULL AND t.type = 'object' AND json_extract(t.value, '$.article') IS NOT NULL;

CREATE TABLE corrections (
  id TEXT PRIMARY KEY,
  delivery TEXT NOT NULL,
  subscription TEXT NOT NULL,
  guild TEXT NOT NULL,
  at_ms INTEGER NOT NULL,
  state TEXT NOT NULL,
  correction TEXT NOT NULL
) STRICT;
CREATE INDEX corrections_waiting ON corrections (at_ms) WHERE state = 'waiting';
CREATE INDEX corrections_by_delivery ON corrections (delivery);
CREATE INDEX corrections_by_subscription ON corrections (subscription, at_ms);
CREATE INDEX corrections_by_guild ON corrections (guild, at_ms);

CREATE TABLE reader_reports (
  id TEXT PRIMARY KEY,
  guild TEXT NOT NULL,
  at_ms INTEGER NOT NULL,
  state TEXT NOT NULL,
  report TEXT NOT NULL
) STRICT;
CREATE INDEX reader_reports_by_guild ON reader_reports (guild, at_ms);
`,
};
