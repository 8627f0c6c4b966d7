import type { Citation, Line, Report } from '../../../src/domain/report.ts';

/** Invented news for the adapter's tests. */
export const citation = (part: Partial<Citation> = {}): Citation => ({
  article: 'a-1',
  revision: 1,
  start: 0,
  end: 10,
  text: 'The harbour of Ostrel was closed.',
  publisher: 'Meridian Wire',
  url: 'https://meridian.example/ostrel',
  publishedAt: '2026-11-20T08:00:00Z',
  ...part,
});

export const line = (part: Partial<Line> = {}): Line => ({
  text: 'The harbour of Ostrel was closed.',
  citations: [citation()],
  attribution: [],
  status: 'asserted',
  ...part,
});

export const report = (part: Partial<Report> = {}): Report => ({
  schema: 1,
  title: 'Briefing',
  sections: [{ title: line({ text: 'Harbour shut' }), lines: [line()] }],
  freshness: { newest: '2026-11-20T08:00:00Z', articles: 3, missing: [] },
  ...part,
});
