import { counted } from '../domain/counted.ts';
import type { Note, Report } from '../domain/report.ts';
import type { LibraryAccess, LibrarySummary, Scope } from '../ports.ts';

const MOST_PUBLISHERS = 10;
const MEBIBYTE = 1024 * 1024;

const holds = (summary: LibrarySummary): Note[] => [
  {
    text: `${counted(summary.articles, 'article')}, ${counted(summary.sentences, 'sentence')}, ${counted(summary.claims, 'claim')}, ${counted(summary.events, 'event')}, ${counted(summary.actors, 'actor')}`,
  },
  {
    text:
      summary.oldest === null
        ? 'No article carries a date.'
        : `From ${summary.oldest.slice(0, 10)} to ${summary.newest?.slice(0, 10)}`,
  },
  ...(summary.undated > 0 ? [{ text: `${counted(summary.undated, 'article')} without a known date` }] : []),
  ...(summary.unread > 0
    ? [{ text: `${counted(summary.unread, 'article')} stored and searchable but not read, being in another language` }]
    : []),
  ...(summary.withdrawn > 0 ? [{ text: `${counted(summary.withdrawn, 'article')} withdrawn` }] : []),
  { text: `${counted(summary.revisions, 'revision')}, ${(summary.bytes / MEBIBYTE).toFixed(1)} MiB on disk` },
];

const publishersOf = ({ publishers }: LibrarySummary): Note[] => {
  if (publishers.length === 0) return [{ text: 'No article names its publisher.' }];
  const rest = publishers.length - MOST_PUBLISHERS;
  const lines = publishers
    .slice(0, MOST_PUBLISHERS)
    .map(({ name, articles }) => ({ text: `${name}: ${counted(articles, 'article')}` }));
  return rest > 0 ? [...lines, { text: `and ${rest} more` }] : lines;
};

/** What the library holds and how fresh it is. */
export const libraryReport = async (scope: Scope, library: LibraryAccess): Promise<Report> => {
  const summary = await library.articles.summary(scope);
  const freshness = { newest: summary.newest, articles: summary.articles, missing: [] };
  if (summary.articles === 0) {
    const text =
      'The library is empty. The operator fills it with `sitrep import PATH…`, ARTICLES_DIR or FEEDS_FILE; a server adds feeds of its own with /source add.';
    return {
      schema: 1,
      title: 'Library',
      sections: [{ title: { text: 'Nothing stored yet' }, lines: [{ text }] }],
      freshness,
    };
  }
  const languages = summary.languages.map(({ tag, articles }) => ({ text: `${tag}: ${counted(articles, 'article')}` }));
  return {
    schema: 1,
    title: 'Library',
    sections: [
      { title: { text: 'Holds' }, lines: holds(summary) },
      { title: { text: 'Publishers' }, lines: publishersOf(summary) },
      { title: { text: 'Languages' }, lines: languages },
    ],
    freshness,
  };
};
