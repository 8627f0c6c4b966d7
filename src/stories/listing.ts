import type { Period } from '../domain/period.ts';
import type { Line, Note } from '../domain/report.ts';
import { termsOf } from '../library/terms.ts';
import type { LibraryAccess, Scope } from '../ports.ts';
import { printsOf } from './copies.ts';
import { figuresOf } from './figures.ts';
import { gather, type Material } from './material.ts';
import { originsNote, originsOf, unnamedNote } from './origins.ts';
import { reasonFor } from './reasons.ts';
import { type Weigh, weighBy } from './recall.ts';
import { storiesIn, storyId, titleOfStory } from './story.ts';

export type StoryRow = {
  readonly id: string;
  readonly title: Line;
  readonly articles: readonly { readonly id: string; readonly reason: string }[];
  readonly origins: readonly { readonly name: string; readonly carriedBy: readonly string[] }[];
};

/** What `sitrep stories --json` prints (docs/schemas/stories.json). */
export type StoryList = { readonly schema: 1; readonly stories: readonly StoryRow[] };

export type StoriesRequest = { readonly scope: Scope; readonly period: Period };

/** How many articles, the newest of a period, are grouped. */
const MOST_GROUPED = 400;

/** By its id, with which `sitrep withdraw` takes it. */
const byId = ({ id, publisher }: Material['article']): string => `${id}${publisher === null ? '' : ` (${publisher})`}`;

const rowOf = (members: readonly Material[], weigh: Weigh): StoryRow => {
  const context = { members, prints: printsOf(members), weigh, nameOf: byId };
  return {
    id: storyId(members),
    title: titleOfStory(members),
    articles: members.map((member) => ({ id: member.article.id, reason: reasonFor(member, context) })),
    origins: originsOf(members).map(({ name, carriedBy }) => ({ name, carriedBy })),
  };
};

/** The stories that these articles tell, largest first. Grouped anew from the articles alone, so that the same articles give the same stories. */
export const rowsOf = (materials: readonly Material[]): StoryRow[] => {
  const weigh = weighBy(materials.map(({ article }) => termsOf(article.text)));
  return storiesIn(materials).map(({ members }) => rowOf(members, weigh));
};

const materialsOf = async ({ scope, period }: StoriesRequest, library: LibraryAccess): Promise<Material[]> => {
  const heads = await library.articles.heads({ scope, period, limit: MOST_GROUPED });
  return gather(
    library,
    heads.map(({ id }) => id),
  );
};

/** The stories of a period, newest 400 articles at most. */
export const listStories = async (request: StoriesRequest, library: LibraryAccess): Promise<StoryList> => ({
  schema: 1,
  stories: rowsOf(await materialsOf(request, library)),
});

/** Which reports a story rests on, and whether they name anybody. */
export const restsNotes = (members: readonly Material[], length: 'short' | 'whole'): Note[] => {
  const unnamed = unnamedNote(printsOf(members).map(({ first }) => first));
  return [originsNote(originsOf(members), length), ...(unnamed === null ? [] : [unnamed])];
};

/** What a story rests on, and what its articles count. */
export const groundsOf = (members: readonly Material[]): (Line | Note)[] => [
  ...restsNotes(members, 'whole'),
  ...figuresOf(members).map(({ line }) => line),
];
