import type { Line, Report } from '../src/domain/report.ts';

/** Words that fill a message, so that a digest has several. */
const FILLER =
  'The harbour office said the figures would be checked again before the week was out, and that nobody should draw conclusions. '.repeat(
    12,
  );
const SECTIONS = 4;

const line = (text: string): Line => ({
  text,
  citations: [
    {
      article: 'invented',
      revision: 1,
      start: 0,
      end: text.length,
      text,
      publisher: 'Invented Post',
      url: null,
      publishedAt: null,
    },
  ],
  attribution: [],
  status: 'claimed',
});

/** What the checker looks for in the playground's messages: it stands in the text of each part. */
export const tag = (subscription: string, day: string, section: number): string =>
  `tag-${subscription}-${day}-${section}-end`;

/** A digest of several messages, each with its tags. Nothing in it is real. */
export const inventedDigest = (subscription: string, day: string): Report => ({
  schema: 1,
  title: 'Invented digest',
  sections: Array.from({ length: SECTIONS }, (_, at) => ({
    title: { text: `Part ${at}` },
    lines: [line(`${tag(subscription, day, at)} ${FILLER}`)],
  })),
  freshness: { newest: null, articles: 1, missing: [] },
});

export const SECTIONS_A_DIGEST = SECTIONS;
