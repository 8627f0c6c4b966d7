import type { Line } from '../domain/report.ts';
import type { Print } from './copies.ts';
import { lineOfTold } from './line.ts';
import type { Material } from './material.ts';
import { type Told, toldIn } from './memory.ts';
import { Recall, weighBy } from './recall.ts';
import { sameSpeaker } from './speaker.ts';
import { isDenying, isOpenDenial, stanceOf } from './stance.ts';
import { lineOfTelling, type Telling, tellingsOf } from './telling.ts';

/** What one side says, in its source's own sentence. */
export type Account = { readonly telling: Telling; readonly line: Line };

/** Accounts of one point that cannot all hold: what is said of it first, then who denies it. One sentence may hold both. */
export type Dispute = {
  readonly accounts: readonly [Account, ...Account[]];
  /** How many of the story's articles tell one of its sides. */
  readonly articles: number;
};

/** How far before a denial the sentence it answers is looked for first. */
const REACH = 3;
/** A sentence that holds this share of a denial's words is what it answers; weights found on the sample library. */
const ANSWERED = 0.55;
const LEAST_SHARED = 0.3;
const BONUS = { near: 0.25, accused: 0.15, told: 0.1 } as const;
const MOST_DENIERS = 3;
const PRONOUN = /^(?:he|she|it|they|who|which|that)$/i;
/** "rejected that account", "denied that they had asked for it": what it is must be told by a sentence before. */
const POINTS_BACK =
  /\b(?:(?:this|that|these|the|such) (?:account|report|claim|charge|accusation|allegation|suggestion|statement)s?\b(?! (?:that|of|by)\b)|(?:it|this|them|so)(?=[.,;]|$))/i;

type Ground = { readonly recall: Recall<Telling>; readonly toldOf: ReadonlyMap<Telling, readonly Told[]> };

const groundOf = (materials: readonly Material[]): Ground => {
  const tellings = materials.flatMap((material) => tellingsOf(material).filter(({ inTitle }) => !inTitle));
  const recall = new Recall<Telling>(weighBy(tellings.map(({ terms }) => terms)));
  for (const telling of tellings) recall.add(telling, telling.terms);
  const toldOf = Map.groupBy(materials.flatMap(toldIn), ({ telling }) => telling);
  return { recall, toldOf };
};

const isDenial = (told: Told): boolean => stanceOf(told) === 'denied';

const textOf = ({ material, span }: Telling): string => material.article.text.slice(span.start, span.end);

const isAround = (told: Told, other: Told): boolean =>
  told.claim.content.some(
    ({ start, end }) => other.claim.cue !== null && start <= other.claim.cue.start && other.claim.cue.end <= end,
  );

const NOT_ANSWERABLE = new Set(['asks', 'threatens', 'demands']);
const NEGATES = /\b(?:not|no|never|none|nobody|nothing|neither|nor)\b|n['’]t\b/i;

/** Whether somebody says that something is or was so; what was not confirmed, or is said not to be, is denied by nobody. */
const saysSo = (told: Told): boolean => {
  const { claim, telling } = told;
  if (isDenial(told) || NOT_ANSWERABLE.has(claim.kind) || claim.polarity === 'negative') return false;
  if (claim.kind === 'confirms' && stanceOf(told) === null) return false;
  const { text } = telling.material.article;
  return !claim.content.some(({ start, end }) => NEGATES.test(text.slice(start, end)));
};

/** What a sentence says that is no denial, by named others than this speaker; what is said inside the denial is a part of it. */
const claimsOfOthers = (telling: Telling, denial: Told, { toldOf }: Ground): Told[] =>
  (toldOf.get(telling) ?? []).filter(
    (told) =>
      saysSo(told) &&
      told.speaker !== null &&
      !PRONOUN.test(told.speaker.name) &&
      !sameSpeaker(told.speaker, denial.speaker) &&
      !(telling === denial.telling && isAround(denial, told)),
  );

const holdsDenial = (telling: Telling, { toldOf }: Ground): boolean =>
  (toldOf.get(telling) ?? []).some(isDenial) || isDenying(textOf(telling));

/** A sentence that is itself a denial, that says nothing happened, or in which only this speaker speaks, is not what is denied. */
const canBeAnswered = (telling: Telling, denial: Told, ground: Ground): boolean => {
  if (telling === denial.telling || telling.inTitle || holdsDenial(telling, ground)) return false;
  if (claimsOfOthers(telling, denial, ground).length > 0) return true;
  return !ground.toldOf.has(telling) && !['did-not-happen', 'denied'].includes(lineOfTelling(telling).status);
};

const names = (telling: Telling, { speaker }: Told): boolean =>
  speaker !== null &&
  (speaker.stems.every((stem) => telling.terms.includes(stem)) ||
    (telling.material.reading?.actors ?? []).some(
      ({ id, mentions }) =>
        id === speaker.id && mentions.some(({ start, end }) => start >= telling.span.start && end <= telling.span.end),
    ));

const pointsBack = ({ telling, claim }: Told): boolean => {
  const { text } = telling.material.article;
  return claim.content.some(({ start, end }) => POINTS_BACK.test(text.slice(start, end)));
};

/** The sentences before a denial, the nearest first. */
const sentencesBefore = ({ telling }: Told): Telling[] => {
  const all = tellingsOf(telling.material);
  const at = all.indexOf(telling);
  return all.slice(Math.max(0, at - REACH), at).reverse();
};

const best = <Item>(items: readonly Item[], score: (item: Item) => number, least: number): Item | null => {
  const scored = items.map((item) => ({ item, worth: score(item) })).filter(({ worth }) => worth >= least);
  return (
    scored.reduce<(typeof scored)[number] | null>(
      (found, one) => (found === null || one.worth > found.worth ? one : found),
      null,
    )?.item ?? null
  );
};

/** A denial that names no point of its own answers a sentence close before it in which others speak, or that tells of its speaker. */
const answeredBefore = (denial: Told, ground: Ground): Telling | null => {
  const near = sentencesBefore(denial).filter((telling) => canBeAnswered(telling, denial, ground));
  return best(
    near,
    (telling) =>
      (claimsOfOthers(telling, denial, ground).length > 0 ? 0.5 : 0) +
      (names(telling, denial) ? 0.3 : 0) -
      0.15 * sentencesBefore(denial).indexOf(telling),
    0.3,
  );
};

const answeredByWords = (denial: Told, ground: Ground): Telling | null => {
  const near = sentencesBefore(denial);
  const open = isOpenDenial(denial);
  const found = ground.recall.like(denial.terms).filter(({ item, inIt }) => {
    const shared = denial.terms.filter((term) => item.terms.includes(term)).length;
    return shared >= 2 && inIt >= LEAST_SHARED && canBeAnswered(item, denial, ground);
  });
  const score = ({ item, inIt }: (typeof found)[number]): number =>
    inIt +
    (open && near.includes(item) ? BONUS.near : 0) +
    (open && names(item, denial) ? BONUS.accused : 0) +
    (open && claimsOfOthers(item, denial, ground).length > 0 ? BONUS.told : 0);
  return best(found, score, ANSWERED)?.item ?? null;
};

/** "…, her lawyer said, but the prosecutor denied it": the claim and its denial in one sentence. */
const comesBefore = ({ claim }: Told, denial: Told): boolean =>
  claim.cue !== null && denial.claim.cue !== null && claim.cue.end <= denial.claim.cue.start;

const answeredBy = (denial: Told, ground: Ground): Telling | null => {
  const open = isOpenDenial(denial);
  if (open && claimsOfOthers(denial.telling, denial, ground).some((told) => comesBefore(told, denial)))
    return denial.telling;
  if (open && (denial.vague || pointsBack(denial))) return answeredBefore(denial, ground);
  return denial.vague ? null : answeredByWords(denial, ground);
};

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

const disputeOf = (answered: Telling, denials: readonly Told[], ground: Ground): Dispute => {
  const [first] = denials as readonly [Told];
  const sharing = ({ terms }: Told): number => terms.filter((term) => first.terms.includes(term)).length;
  const claim = claimsOfOthers(answered, first, ground).sort((a, b) => sharing(b) - sharing(a))[0];
  const apart = oncePerSpeaker(denials).filter(({ telling }) => telling !== answered);
  const articles = new Set([answered, ...denials.map(({ telling }) => telling)].map(({ material }) => material)).size;
  return {
    accounts: [accountOf(answered, claim), ...apart.map((denial) => accountOf(denial.telling, denial))],
    articles,
  };
};

/** `loose`: sentences that deny something no article of the story tells, in words that do not say what it is. */
export type Disputes = { readonly disputes: readonly Dispute[]; readonly loose: readonly Telling[] };

/**
 * What is denied in a story and by whom, each with the claim it is held against, most told first. Re-prints count once. A denial
 * whose claim no article of the story tells is no dispute here: it stands alone where its own words say what is denied.
 */
export const disputesIn = (prints: readonly Print[]): Disputes => {
  const ground = groundOf(prints.map(({ first }) => first));
  const denials = [...ground.toldOf.values()].flat().filter(isDenial);
  const answers = denials.map((denial) => ({ denial, answered: denial.speaker && answeredBy(denial, ground) }));
  const loose = answers.flatMap(({ denial, answered }) =>
    answered === null && isOpenDenial(denial) && (denial.vague || pointsBack(denial)) ? [denial.telling] : [],
  );
  const paired = answers.flatMap(({ denial, answered }) => (answered === null ? [] : [{ denial, answered }]));
  const disputes = [...Map.groupBy(paired, ({ answered }) => answered)].map(([answered, group]) =>
    disputeOf(
      answered,
      group.map(({ denial }) => denial),
      ground,
    ),
  );
  return { disputes: disputes.sort((a, b) => b.articles - a.articles), loose };
};
