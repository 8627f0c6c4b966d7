import type { Line } from '../domain/report.ts';
import { answeredBy, claimsOfOthers, type Ground, groundOf, holdsDenial, pointsBack } from './answered.ts';
import { contests, namesIn } from './contest.ts';
import type { Print } from './copies.ts';
import { lineOfTold } from './line.ts';
import type { Told } from './memory.ts';
import { sameSpeaker } from './speaker.ts';
import { isOpenDenial } from './stance.ts';
import { lineOfTelling, type Telling } from './telling.ts';

/** What one side says, in its source's own sentence. */
export type Account = { readonly telling: Telling; readonly line: Line };

/** Accounts of one point that cannot all hold: what is said of it first, then who denies it. One sentence may hold both. */
export type Dispute = {
  readonly accounts: readonly [Account, ...Account[]];
  /** Every sentence of the story that tells one of its sides, shown or not. */
  readonly sentences: readonly Telling[];
};

const MOST_CLAIMANTS = 2;
const MOST_DENIERS = 3;

const accountOf = (telling: Telling, told: Told | undefined): Account => {
  const { article, reading } = telling.material;
  const line =
    told === undefined || reading === null ? lineOfTelling(telling) : lineOfTold(article, reading, told.claim);
  return { telling, line };
};

/** Each speaker once, with the sentence that says more than "denied it" where there is one. */
const oncePerSpeaker = (denials: readonly Told[]): Told[] =>
  [...denials]
    .sort((a, b) => Number(a.vague) - Number(b.vague))
    .filter((denial, at, all) => !all.slice(0, at).some((other) => sameSpeaker(other.speaker, denial.speaker)))
    .slice(0, MOST_DENIERS);

/** Two sentences are on one point where the shorter shares so much of its words, names and titles left out. */
const ONE_POINT = 0.6;
const FEWEST_SHARED = 3;
/** Fewer words will do where they are nearly all there are. */
const NEARLY_ALL = 0.8;

const pointTerms = (telling: Telling, { toldOf }: Ground): string[] => {
  const speakers = (toldOf.get(telling) ?? []).flatMap(({ speaker }) => speaker?.stems ?? []);
  const names = new Set([...speakers, ...namesIn(telling)]);
  return [...new Set(telling.terms)].filter((term) => !names.has(term));
};

const onOnePoint = (a: Telling, b: Telling, ground: Ground): boolean => {
  const [first, second] = [pointTerms(a, ground), pointTerms(b, ground)];
  const both = first.filter((term) => second.includes(term));
  const { recall } = ground;
  const share = recall.weight(both) / Math.min(recall.weight(first), recall.weight(second));
  return (both.length >= FEWEST_SHARED && share >= ONE_POINT) || (both.length > 1 && share >= NEARLY_ALL);
};

/** A claim that is denied, by whoever denies it. */
type Point = { readonly claims: readonly Telling[]; readonly denials: readonly Told[] };

/** Denials of claims on one point belong together. */
const pointsIn = (paired: readonly { denial: Told; answered: Telling }[], ground: Ground): Point[] => {
  const points: { claims: Telling[]; denials: Told[] }[] = [];
  for (const { denial, answered } of paired) {
    const point = points.find(({ claims }) =>
      claims.some((claim) => claim === answered || onOnePoint(claim, answered, ground)),
    );
    if (point === undefined) points.push({ claims: [answered], denials: [denial] });
    else {
      if (!point.claims.includes(answered)) point.claims.push(answered);
      point.denials.push(denial);
    }
  }
  return points;
};

const claimIn = (telling: Telling, denial: Told, ground: Ground): Told | undefined => {
  const sharing = ({ terms }: Told): number => terms.filter((term) => denial.terms.includes(term)).length;
  return claimsOfOthers(telling, denial, ground).sort((a, b) => sharing(b) - sharing(a))[0];
};

/** Other sentences that say the same as a claim, without denying it. */
const alikeTo = (claims: readonly Telling[], ground: Ground): Telling[] =>
  claims.flatMap((claim) =>
    ground.recall
      .like(claim.terms)
      .map(({ item }) => item)
      .filter((item) => !claims.includes(item) && !holdsDenial(item, ground) && onOnePoint(claim, item, ground)),
  );

const length = ({ span }: Telling): number => span.end - span.start;

/** The claim, each speaker's once, the shortest first told; then its denials. */
const disputeOf = ({ claims, denials }: Point, ground: Ground): Dispute => {
  const [first] = denials as readonly [Told];
  const told = [...claims]
    .sort((a, b) => length(a) - length(b))
    .map((telling) => ({ telling, claim: claimIn(telling, first, ground) }))
    .filter(
      ({ claim }, at, all) =>
        !all.slice(0, at).some((other) => sameSpeaker(other.claim?.speaker ?? null, claim?.speaker ?? null)),
    )
    .slice(0, MOST_CLAIMANTS);
  const [claim, ...others] = told.map((each) => accountOf(each.telling, each.claim)) as [Account, ...Account[]];
  const apart = oncePerSpeaker(denials).filter(({ telling }) => !claims.includes(telling));
  return {
    accounts: [claim, ...others, ...apart.map((denial) => accountOf(denial.telling, denial))],
    sentences: [...claims, ...alikeTo(claims, ground), ...denials.map(({ telling }) => telling)],
  };
};

const articlesIn = ({ sentences }: Dispute): number => new Set(sentences.map(({ material }) => material)).size;

/** `loose`: sentences that deny something no article of the story tells, in words that do not say what it is. */
export type Disputes = { readonly disputes: readonly Dispute[]; readonly loose: readonly Telling[] };

/**
 * What is denied in a story and by whom, each with the claim it is held against, most told first. Re-prints count once. A denial
 * whose claim no article of the story tells is no dispute here: it stands alone where its own words say what is denied.
 */
export const disputesIn = (prints: readonly Print[]): Disputes => {
  const ground = groundOf(prints.map(({ first }) => first));
  const denials = [...ground.toldOf.values()].flat().filter(contests);
  const answers = denials.map((denial) => ({ denial, answered: denial.speaker && answeredBy(denial, ground) }));
  const loose = answers.flatMap(({ denial, answered }) =>
    answered === null && isOpenDenial(denial) && (denial.vague || pointsBack(denial)) ? [denial.telling] : [],
  );
  const paired = answers.flatMap(({ denial, answered }) => (answered === null ? [] : [{ denial, answered }]));
  const disputes = pointsIn(paired, ground).map((point) => disputeOf(point, ground));
  return { disputes: disputes.sort((a, b) => articlesIn(b) - articlesIn(a)), loose };
};
