import { overlaps } from '../domain/span.ts';
import { stem } from '../library/terms.ts';
import { saysSo } from '../stories/answered.ts';
import { answersCharge, contests, holdsCharge, holdsPoint, isOutright } from '../stories/contest.ts';
import { inOneLine } from '../stories/line.ts';
import type { Material } from '../stories/material.ts';
import { type Told, toldIn } from '../stories/memory.ts';
import { Recall, type Recalled, weighBy } from '../stories/recall.ts';
import { sameSpeaker } from '../stories/speaker.ts';
import { turnsDown } from '../stories/stance.ts';
import { tellingsOf } from '../stories/telling.ts';

/** One thing that is said, by whoever says or denies it; oldest first. */
export type Point = { readonly says: readonly Told[]; readonly denies: readonly Told[] };

type Draft = { readonly says: Told[]; readonly denies: Told[] };

/** Two claims make one point where each one's words are mostly the other's. */
const SAME_CLAIM = 0.6;
const FEWEST_SHARED = 2;

/** "a report", "the claims": what a denial is about is said elsewhere. */
const EMPTY_WORDS: ReadonlySet<string> = new Set(
  'report claim account accus charg alleg suggest involv part respons it that wrongdo deni reject dismiss true fals'
    .split(' ')
    .map(stem),
);

const wordsOf = (told: Told): string[] => told.terms.filter((term) => !EMPTY_WORDS.has(term));

const oldestFirst = (a: Told, b: Told): number =>
  (a.telling.material.publishedMs ?? 0) - (b.telling.material.publishedMs ?? 0) ||
  a.telling.material.article.id.localeCompare(b.telling.material.article.id) ||
  a.telling.span.start - b.telling.span.start;

const sharedCount = (a: Told, b: Told): number => new Set(wordsOf(a).filter((term) => b.terms.includes(term))).size;

const isAnswered = (claim: Told, denial: Told, memory: Recall<Told>): boolean => {
  if (claim.vague || !saysSo(claim)) return false;
  if (denial.vague) return isAccusation(claim) && isNamedIn(denial, claim) && sharedCount(denial, claim) > 1;
  return holdsPoint(claim.terms, denial, wordsOf(denial), (words) => memory.weight(words));
};

const samePoint = (told: Told, { item, inIt, ofIt }: Recalled<Told>, memory: Recall<Told>): boolean => {
  if (contests(told) === contests(item))
    return Math.min(inIt, ofIt) >= SAME_CLAIM && turnsDown(told) === turnsDown(item);
  return contests(told) ? isAnswered(item, told, memory) : isAnswered(told, item, memory);
};

const closest = (found: readonly Recalled<Told>[]): Told | null =>
  found.reduce<Recalled<Told> | null>(
    (best, one) => (best === null || one.inIt + one.ofIt > best.inIt + best.ofIt ? one : best),
    null,
  )?.item ?? null;

const isNamedIn = (denial: Told, claim: Told): boolean =>
  denial.speaker?.stems.some((each) => claim.terms.includes(each)) ?? false;

const isAccusation = ({ claim }: Told): boolean => claim.kind === 'alleges' || claim.status === 'alleged';

/** "denied it" found in another article answers what accuses somebody or names who denies, not whatever is told of the same event. */
const mayDeny = (denial: Told, { item }: Recalled<Told>): boolean =>
  !denial.vague || contests(item) || isAccusation(item) || isNamedIn(denial, item);

/** How likely a denial answers a claim: one that accuses, that names who denies, or what the denial names; where it says what it denies, that must be shared. */
const answers = (denial: Told, claim: Told): number => {
  const named = isNamedIn(denial, claim);
  const accuses = isAccusation(claim);
  const shared = sharedCount(denial, claim);
  if (!denial.vague && shared < (named || accuses ? 1 : FEWEST_SHARED)) return 0;
  return Number(named) + Number(accuses) + Number(shared > 0);
};

/** So many sentences before a denial may hold what it answers without saying it again. */
const REACH = 4;

/** How many sentences before a denial a claim stands; null where it comes after it or in another article. */
const distance = (denial: Told, { telling }: Told): number | null => {
  if (telling.material !== denial.telling.material) return null;
  const all = tellingsOf(telling.material);
  const between = all.indexOf(denial.telling) - all.indexOf(telling);
  return between < 0 ? null : between;
};

/** "denied it" answers the sentence before, or a charge shortly before. */
const isInReach = (denial: Told, claim: Told): boolean => {
  const between = distance(denial, claim);
  if (between === null || between > REACH) return false;
  const isCharge = isAccusation(claim) || holdsCharge(claim.telling);
  return isCharge || (!answersCharge(denial) && (between <= 1 || isNamedIn(denial, claim)));
};

/** What a denial that says too little by itself answers: of the claims shortly before it the likeliest, then the last. */
const claimBefore = (denial: Told, all: readonly Told[]): Told | null =>
  all
    .filter(
      (other) =>
        (isOutright(denial) || isAccusation(other)) &&
        saysSo(other) &&
        other !== denial &&
        isInReach(denial, other) &&
        !sameSpeaker(other.speaker, denial.speaker) &&
        answers(denial, other) > 0,
    )
    .reduce<Told | null>(
      (best, one) => (best === null || answers(denial, one) >= answers(denial, best) ? one : best),
      null,
    );

/** Told before a denial, or with it: what it may answer. */
const notLater = (denial: Told, { item }: Recalled<Told>): boolean =>
  (item.telling.material.publishedMs ?? 0) <= (denial.telling.material.publishedMs ?? 0);

/** What a claim or a denial belongs to; null where it begins a point of its own. */
const partnerOf = (told: Told, memory: Recall<Told>, all: readonly Told[]): Told | null => {
  const like = memory.like(wordsOf(told)).filter((found) => samePoint(told, found, memory));
  if (!contests(told)) return closest(like);
  const others = like.filter((found) => found.item.telling !== told.telling && mayDeny(told, found));
  const earlier = closest(others.filter((found) => notLater(told, found)));
  const before = claimBefore(told, all);
  return (told.vague ? (before ?? earlier) : (earlier ?? before)) ?? closest(others);
};

const overlap = (a: Told, b: Told): boolean =>
  a.claim.content.some((one) => b.claim.content.some((other) => overlaps(one, other)));

/** "She denied that it knew": that it knew is what is denied, and nobody claims it there. */
const withoutDenied = (told: readonly Told[]): Told[] => {
  const denials = told.filter(contests);
  return told.filter(
    (one) => contests(one) || !denials.some((denial) => denial.telling === one.telling && overlap(denial, one)),
  );
};

const join = (told: Told, to: Draft): void => {
  (contests(told) ? to.denies : to.says).push(told);
};

/** What a sentence says belongs together, and so does what is printed again, unless it leans on what stands before it ("denied it"). */
const sentenceOf = (told: Told): string => {
  const { material, span } = told.telling;
  const where = told.vague ? material.article.id : '';
  return `${contests(told)} ${where} ${inOneLine(material.article.text.slice(span.start, span.end))}`;
};

/** Gathers what articles quote into points: the same thing said by several, and what is denied with its denials. */
export const pointsIn = (materials: readonly Material[]): Point[] => {
  const weigh = weighBy(materials.flatMap((material) => tellingsOf(material).map(({ terms }) => terms)));
  const told = materials.flatMap((material) => withoutDenied(toldIn(material))).sort(oldestFirst);
  const memory = new Recall<Told>(weigh);
  const drafts = new Map<Told, Draft>();
  const bySentence = new Map<string, Draft>();
  for (const one of [...told.filter((each) => !contests(each)), ...told.filter(contests)]) {
    const partner = partnerOf(one, memory, told);
    const sentence = sentenceOf(one);
    const draft = bySentence.get(sentence) ??
      (partner === null ? undefined : drafts.get(partner)) ?? { says: [], denies: [] };
    join(one, draft);
    drafts.set(one, draft);
    bySentence.set(sentence, draft);
    memory.add(one, wordsOf(one));
  }
  return [...new Set(drafts.values())];
};
