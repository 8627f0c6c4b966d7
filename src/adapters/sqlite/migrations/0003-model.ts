/**
 * What language models were asked and answered. A request's `reserved` tokens count until `spent` is known; a crash in between
 * leaves the most it could have used.
 */
export const model = {
  version: 3,
  sql: `
CREATE TABLE model_requests (
  row INTEGER PRIMARY KEY,
  day TEXT NOT NULL,
  account TEXT NOT NULL,
  model TEXT NOT NULL,
  purpose TEXT NOT NULL,
  at_ms INTEGER NOT NULL,
  reserved INTEGER NOT NULL,
  spent INTEGER,
  outcome TEXT
) STRICT;
CREATE INDEX model_requests_by_day ON model_requests (day, account, spent, reserved);

CREATE TABLE drafts (key TEXT PRIMARY KEY, kept_ms INTEGER NOT NULL, draft TEXT NOT NULL) STRICT;
CREATE INDEX drafts_by_age ON drafts (kept_ms);
`,
};
