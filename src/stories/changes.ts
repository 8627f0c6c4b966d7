import type { Line } from '../domain/report.ts';
import { callsOff } from './calls-off.ts';
import { CHANGE_KINDS, type Change, type Delta, type StoryName } from './change.ts';
import type { Finding, Search } from './finding.ts';
import { type Material, oldestFirst } from './material.ts';
import { Memory } from './memory.ts';
import { accusationsIn, newClaims } from './new-claims.ts';
import { newEvent } from './new-events.ts';
import { disputedFigures, firstFigures, revisedFigures } from './new-figures.ts';
import { plansCarriedOut, plansDue } from './plan-changes.ts';
import { plansCalledOff } from './plan-ends.ts';
import { weighBy } from './recall.ts';
import { revisions } from './revisions.ts';
import { storiesIn, storyId, titleOfStory } from './story.ts';
import { type Telling, tellingsOf } from './telling.ts';
import { mayTell } from './told-as-done.ts';

/** `sinceMs`, `nowMs`: the two moments, for plans whose day lies between them. `most`: what is over is counted, not told. */
export type ChangeOptions = { readonly sinceMs: number; readonly nowMs: number; readonly most?: number };

const MOST_CHANGES = 24;
/** A sentence of which this share stands in one earlier sentence says nothing new. */
const KNOWN = 0.85;
const MOST_LINES_OF_A_NEW_STORY = 4;

type Ground = {
  readonly memory: Memory;
  readonly nameOf: (material: Material) => StoryName;
  readonly together: (a: Material, b: Material) => boolean;
  readonly isNewStory: (material: Material) => boolean;
};

const keyOf = ({ article }: Material): string => `${article.id}#${article.revision}`;

const groundOf = (before: readonly Material[], after: readonly Material[]): Ground => {
  const stories = storiesIn(after).map(({ members }) => ({ members, id: storyId(members) }));
  const storyOf = new Map(stories.flatMap((story) => story.members.map((member) => [member.article.id, story])));
  const old = new Set(before.map(({ article }) => article.id));
  const seen = new Set(before.map(keyOf));
  const nameOf = (material: Material): StoryName => {
    const { id, members } = storyOf.get(material.article.id) ?? { id: storyId([material]), members: [material] };
    const fresh = members.filter((member) => !seen.has(keyOf(member)));
    const title = titleOfStory(fresh.length === 0 ? members : fresh);
    return { id, title, fresh: fresh.length, articles: members.length };
  };
  return {
    memory: new Memory(weighBy([...before, ...after].flatMap(tellingsOf).map(({ terms }) => terms))),
    nameOf,
    together: (a, b) => nameIdOf(a, storyOf) === nameIdOf(b, storyOf),
    isNewStory: (material) =>
      storyOf.get(material.article.id)?.members.every(({ article }) => !old.has(article.id)) ?? true,
  };
};

const nameIdOf = ({ article }: Material, storyOf: ReadonlyMap<string, { id: string }>): string =>
  storyOf.get(article.id)?.id ?? article.id;

/** What calls a plan off, or tells it done, has most words of the plan: it is known only by what calls off, or tells it done, too. */
const isKnown = (telling: Telling, memory: Memory): boolean => {
  const told = mayTell(telling);
  const known = memory.sentences.like(telling.terms).filter(({ inIt, item }) => inIt >= KNOWN && told(item));
  return known.length > 0 && (!callsOff(telling) || known.some(({ item }) => callsOff(item)));
};

const freshIn = (material: Material, memory: Memory): Set<Telling> =>
  new Set(tellingsOf(material).filter((telling) => telling.terms.length > 0 && !isKnown(telling, memory)));

/** Each sentence brings one change: the first kind that it is one of. */
const oncePerSentence = (findings: readonly Finding[]): Finding[] => {
  const told = new Set<Telling>();
  return findings.filter(({ telling }) => {
    const first = !told.has(telling);
    told.add(telling);
    return first;
  });
};

const findingsIn = (search: Search): Finding[] =>
  oncePerSentence([
    ...revisedFigures(search),
    ...disputedFigures(search),
    ...newClaims(search).filter(({ kind }) => kind !== 'new-speaker'),
    ...plansCarriedOut(search),
    ...plansCalledOff(search),
    ...newEvent(search),
    ...newClaims(search).filter(({ kind }) => kind === 'new-speaker'),
    ...firstFigures(search),
  ]);

/** What changes an older story that nothing came in about is told under the article that brings it. */
const storyOf = ({ telling, of }: Finding, { nameOf }: Ground): StoryName => {
  const story = nameOf(of ?? telling.material);
  return story.fresh > 0 ? story : nameOf(telling.material);
};

const changeOf = ({ telling, of, ...finding }: Finding, ground: Ground): Change => ({
  ...finding,
  story: storyOf({ telling, of, ...finding }, ground),
  article: telling.material.article.id,
  atMs: telling.material.publishedMs,
});

/** What belongs to a story that is new itself is told with it; what changes an older one stands alone. */
const inNewStory = (finding: Finding, ground: Ground): boolean =>
  ground.isNewStory(finding.of ?? finding.telling.material);

const withContext = ({ lines: [line], context }: Finding): Line[] => (context === undefined ? [line] : [context, line]);

/** Where a line’s words stand. */
export const placeOf = ({ citations: [{ article, start }] }: Line): string => `${article} ${start}`;

const distinct = (lines: readonly Line[]): Line[] => [...new Map(lines.map((line) => [placeOf(line), line])).values()];

const newStories = (inside: readonly Finding[], fresh: readonly Material[], ground: Ground): Change[] => {
  const firsts = new Map<string, Material>();
  for (const material of fresh.filter(ground.isNewStory)) {
    const { id } = ground.nameOf(material);
    if (!firsts.has(id)) firsts.set(id, material);
  }
  return [...firsts].map(([id, first]) => {
    const story = ground.nameOf(first);
    const own = inside.filter((finding) => ground.nameOf(finding.of ?? finding.telling.material).id === id);
    const lines = own.filter(({ kind }) => kind !== 'new-event').flatMap(withContext);
    const opening = own.filter(({ kind }) => kind === 'new-event').map((finding) => finding.lines[0]);
    const members = fresh.filter((material) => ground.nameOf(material).id === id);
    const told = distinct([...opening.slice(0, 1), ...lines, ...accusationsIn(members), ...opening.slice(1)]);
    return {
      kind: 'new-story',
      story,
      lines: [story.title, ...told.slice(0, MOST_LINES_OF_A_NEW_STORY)],
      speaker: null,
      article: first.article.id,
      atMs: first.publishedMs,
    };
  });
};

const rankOf = ({ kind }: Change): number => CHANGE_KINDS.indexOf(kind);

const capped = (changes: readonly Change[], { most = MOST_CHANGES }: ChangeOptions): Delta => {
  const ordered = [...changes].sort(
    (a, b) => rankOf(a) - rankOf(b) || b.story.fresh - a.story.fresh || (a.atMs ?? 0) - (b.atMs ?? 0),
  );
  const omitted = Math.max(0, ordered.length - most);
  const note =
    omitted === 0
      ? null
      : {
          text: `${omitted} more ${omitted === 1 ? 'change is' : 'changes are'} left out here; much came in since the last time.`,
        };
  return { changes: ordered.slice(0, most), omitted, note };
};

/**
 * What is different in `after` (the library now, withdrawn articles among it) from `before` (the library then): each change once,
 * most consequential kind first, capped. Articles are read oldest first and each is held against all that was told before it,
 * so that a re-print, or the same articles again, bring nothing.
 */
export const changesSince = (
  before: readonly Material[],
  after: readonly Material[],
  options: ChangeOptions,
): Delta => {
  const current = after.filter(({ article }) => article.withdrawal === null);
  const ground = groundOf(before, current);
  const seen = new Set(before.map(keyOf));
  for (const material of [...before].sort(oldestFirst)) ground.memory.add(material);
  const fresh = current.filter((material) => !seen.has(keyOf(material))).sort(oldestFirst);
  const findings = fresh.flatMap((material) => {
    const { memory, together } = ground;
    const found = findingsIn({ material, fresh: freshIn(material, memory), memory, together });
    memory.add(material);
    return found;
  });
  const [inside, outside] = [
    findings.filter((one) => inNewStory(one, ground)),
    findings.filter((one) => !inNewStory(one, ground)),
  ];
  const due = plansDue(ground.memory, { ...options, together: ground.together }).map(({ plan, ...change }) => ({
    ...change,
    story: ground.nameOf(plan.telling.material),
    article: plan.telling.material.article.id,
  }));
  const revised = revisions(before, after, ground.nameOf);
  const corrections = new Set(revised.map(({ article }) => article));
  const standing = outside.filter(({ telling }) => !corrections.has(telling.material.article.id));
  const changed = standing.map((one) => changeOf(one, ground));
  const named = new Set(changed.map(({ story }) => story.id));
  // A headline alone says no more than the change that stands below it.
  const begun = newStories(inside, fresh, ground).filter(
    ({ lines, story }) => lines.length > 1 || !named.has(story.id),
  );
  return capped([...revised, ...begun, ...changed, ...due], options);
};
