import { wordsOf } from '../library/terms.ts';
import { smallNumber } from '../reading/events/number-words.ts';
import { anywhere, IN_WORDING } from '../reading/negation.ts';
import { answersCharge, contests, holdsCharge, holdsPoint } from './contest.ts';
import { type Count, countsIn } from './counts.ts';
import type { Material } from './material.ts';
import { type Told, toldIn } from './memory.ts';
import { Recall, weighBy } from './recall.ts';
import { sameSpeaker } from './speaker.ts';
import { isDenying, isOpenDenial, stanceOf, turnsDown } from './stance.ts';
import { lineOfTelling, type Telling, tellingsOf } from './telling.ts';

/** How far before a denial the sentence it answers is looked for first. */
const REACH = 3;
/** A sentence that holds this share of a denial's words is what it answers; weights found on the sample library. */
const ANSWERED = 0.55;
const LEAST_SHARED = 0.3;
const BONUS = { near: 0.25, accused: 0.15, told: 0.1 } as const;
const PRONOUN = /^(?:he|she|it|they|who|which|that)$/i;
/** "rejected that account", "denied that they had asked for it": what it is must be told by a sentence before. */
const POINTS_BACK =
  /\b(?:(?:this|that|these|the|such) (?:account|report|claim|charge|accusation|allegation|suggestion|statement)s?\b(?! (?:that|of|by)\b)|(?:it|this|them|so)(?=[.,;]|$))/i;

/** "called the accusation a lie", "dismissed that claim": what the speaker before has just said, in whatever words. */
const TAKES_UP =
  /\b(?:this|that|the|such an?) (?:account|report|claim|accusation|allegation|suggestion|statement)\b(?! (?:that|of|by)\b)/i;

export type Ground = {
  readonly recall: Recall<Telling>;
  readonly toldOf: ReadonlyMap<Telling, readonly Told[]>;
  readonly counts: readonly Count[];
};

/** What denials and claims are looked for in, worked out once for some articles. */
export const groundOf = (materials: readonly Material[]): Ground => {
  const tellings = materials.flatMap((material) => tellingsOf(material).filter(({ inTitle }) => !inTitle));
  const recall = new Recall<Telling>(weighBy(tellings.map(({ terms }) => terms)));
  for (const telling of tellings) recall.add(telling, telling.terms);
  const toldOf = Map.groupBy(materials.flatMap(toldIn), ({ telling }) => telling);
  return { recall, toldOf, counts: materials.flatMap(countsIn) };
};

const isDenial = (told: Told): boolean => stanceOf(told) === 'denied';

const textOf = ({ material, span }: Telling): string => material.article.text.slice(span.start, span.end);

const isAround = (told: Told, other: Told): boolean =>
  told.claim.content.some(
    ({ start, end }) => other.claim.cue !== null && start <= other.claim.cue.start && other.claim.cue.end <= end,
  );

const NOT_ANSWERABLE = new Set(['asks', 'threatens', 'demands']);
const NEGATES = anywhere(IN_WORDING);

/** Whether somebody says that something is or was so; what was not confirmed, or is said not to be, is denied by nobody. */
export const saysSo = (told: Told): boolean => {
  const { claim, telling } = told;
  if (isDenial(told) || NOT_ANSWERABLE.has(claim.kind) || claim.polarity === 'negative') return false;
  if (claim.status === 'did-not-happen' || turnsDown(told)) return false;
  if (claim.kind === 'confirms' && stanceOf(told) === null) return false;
  const { text } = telling.material.article;
  return !claim.content.some(({ start, end }) => NEGATES.test(text.slice(start, end)));
};

/** What a sentence says that is no denial, by named others than this speaker; what is said inside the denial is a part of it. */
export const claimsOfOthers = (telling: Telling, denial: Told, { toldOf }: Ground): Told[] =>
  (toldOf.get(telling) ?? []).filter(
    (told) =>
      saysSo(told) &&
      told.speaker !== null &&
      !PRONOUN.test(told.speaker.name) &&
      !sameSpeaker(told.speaker, denial.speaker) &&
      !(telling === denial.telling && isAround(denial, told)),
  );

/** Whether a sentence denies something, by its claims or by its words. */
export const holdsDenial = (telling: Telling, { toldOf }: Ground): boolean =>
  (toldOf.get(telling) ?? []).some(isDenial) || isDenying(textOf(telling));

/** A sentence that is itself a denial, that says nothing happened, or in which only this speaker speaks, is not what is denied. */
const canBeAnswered = (telling: Telling, denial: Told, ground: Ground): boolean => {
  if (telling === denial.telling || telling.inTitle || holdsDenial(telling, ground)) return false;
  if (claimsOfOthers(telling, denial, ground).length > 0) return true;
  return (
    !ground.toldOf.has(telling) &&
    !NEGATES.test(textOf(telling)) &&
    !['did-not-happen', 'denied'].includes(lineOfTelling(telling).status)
  );
};

const names = (telling: Telling, { speaker }: Told): boolean =>
  speaker !== null &&
  (speaker.stems.every((stem) => telling.terms.includes(stem)) ||
    (telling.material.reading?.actors ?? []).some(
      ({ id, mentions }) =>
        id === speaker.id && mentions.some(({ start, end }) => start >= telling.span.start && end <= telling.span.end),
    ));

/** Whether what is said points at what stands before it: "that is untrue". */
export const pointsBack = ({ telling, claim }: Told): boolean => {
  const { text } = telling.material.article;
  return claim.content.some(({ start, end }) => POINTS_BACK.test(text.slice(start, end)));
};

const takesUp = ({ telling, claim }: Told): boolean =>
  claim.content.some(({ start, end }) => TAKES_UP.test(telling.material.article.text.slice(start, end)));

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

const isCharge = (telling: Telling, denial: Told, ground: Ground): boolean =>
  holdsCharge(telling) || claimsOfOthers(telling, denial, ground).some(({ claim }) => claim.status === 'alleged');

/** "“They offered us nothing,” she said. The firm denied it": that something is not so can be denied as well, right behind it. */
const negationBefore = (denial: Told, ground: Ground): Telling | null => {
  const before = sentencesBefore(denial);
  const [last] = before;
  if (last === undefined || last.inTitle || holdsDenial(last, ground) || answersCharge(denial)) return null;
  if (before.some((telling) => holdsCharge(telling) && names(telling, denial))) return null;
  const negated = (ground.toldOf.get(last) ?? []).some(
    ({ claim, speaker }) =>
      claim.kind === 'says' &&
      claim.polarity === 'negative' &&
      speaker !== null &&
      !PRONOUN.test(speaker.name) &&
      !sameSpeaker(speaker, denial.speaker),
  );
  return negated ? last : null;
};

const WHOLE_STORY = /\b(?:the|that|this|his|her|its|their) (?:account|story|version|article)\b/i;
const HEAD_REACH = 5;

/** What a denial of "the account" is about stands at the head of its article, where that is close before it; null elsewhere. */
export const headTakenUp = (denial: Told): Telling | null => {
  if (!denial.vague || !WHOLE_STORY.test(textOf(denial.telling))) return null;
  const body = tellingsOf(denial.telling.material).filter(({ inTitle }) => !inTitle);
  const at = body.indexOf(denial.telling);
  return at > 1 && at <= HEAD_REACH ? (body[0] ?? null) : null;
};

/** "accused the operator of the dam", "Tarn Power, which runs the dam, denied it": the charge is told of who denies by more than the name. */
const chargesWho = (telling: Telling, { speaker, telling: { terms } }: Told): boolean =>
  holdsCharge(telling) && terms.some((term) => telling.terms.includes(term) && !speaker?.stems.includes(term));

/** A denial that names no point of its own answers a sentence close before it in which others speak, or that tells of its speaker. */
const answeredBefore = (denial: Told, ground: Ground): Telling | null => {
  const head = headTakenUp(denial);
  if (head !== null && canBeAnswered(head, denial, ground) && claimsOfOthers(head, denial, ground).length > 0)
    return head;
  const negated = negationBefore(denial, ground);
  if (negated !== null) return negated;
  const before = sentencesBefore(denial);
  const near = before.filter(
    (telling) =>
      canBeAnswered(telling, denial, ground) &&
      (isCharge(telling, denial, ground) ||
        (telling === before[0] && takesUp(denial) && claimsOfOthers(telling, denial, ground).length > 0) ||
        (!answersCharge(denial) && (telling === before[0] || names(telling, denial)))),
  );
  return best(
    near,
    (telling) =>
      (claimsOfOthers(telling, denial, ground).length > 0 ? 0.5 : 0) +
      (names(telling, denial) ? 0.3 : 0) +
      (chargesWho(telling, denial) ? 0.2 : 0) -
      0.15 * before.indexOf(telling),
    0.3,
  );
};

const sharesPoint = ({ terms }: Telling, denial: Told, { recall }: Ground): boolean =>
  holdsPoint(terms, denial, denial.terms, (words) => recall.weight(words));

const answeredByWords = (denial: Told, ground: Ground): Telling | null => {
  const near = sentencesBefore(denial);
  const open = isOpenDenial(denial);
  const found = ground.recall.like(denial.terms).filter(({ item, inIt }) => {
    return inIt >= LEAST_SHARED && sharesPoint(item, denial, ground) && canBeAnswered(item, denial, ground);
  });
  const score = ({ item, inIt }: (typeof found)[number]): number =>
    inIt +
    (open && near.includes(item) ? BONUS.near : 0) +
    (open && names(item, denial) ? BONUS.accused : 0) +
    (open && claimsOfOthers(item, denial, ground).length > 0 ? BONUS.told : 0);
  return best(found, score, ANSWERED)?.item ?? null;
};

/** A word of the denial itself that names nobody who speaks. */
const sharesContent = (telling: Telling, denial: Told): boolean =>
  denial.terms.some((term) => telling.terms.includes(term) && !denial.speaker?.stems.includes(term));

const ACCUSES = /\b(?:accus|alleg|charg)/i;

/** "accused the firm of …", right before the firm denies. */
const accusesRightBefore = (telling: Telling, denial: Told, said: readonly Told[]): boolean => {
  const { text } = telling.material.article;
  return (
    sentencesBefore(denial)[0] === telling &&
    said.some(({ claim: { cue } }) => cue !== null && ACCUSES.test(text.slice(cue.start, cue.end)))
  );
};

/** Who is accused and denies answers the accusation just made, in whatever words, or one a little before that shares a word with it. */
const accusedBefore = (denial: Told, ground: Ground): Telling | null =>
  sentencesBefore(denial).find((telling) => {
    const said = canBeAnswered(telling, denial, ground) ? claimsOfOthers(telling, denial, ground) : [];
    return (
      said.length > 0 &&
      names(telling, denial) &&
      (sharesContent(telling, denial) || accusesRightBefore(telling, denial, said)) &&
      said.every(({ claim }) => claim.status === 'alleged')
    );
  }) ?? null;

const COUNT_WORDS = /\b(?:figure|number|toll|count)\b/i;

/** "said a figure of 31 was wrong": the sentence in which somebody else gives that number. */
const answeredByNumber = ({ telling, speaker }: Told, { counts }: Ground): Telling | null => {
  const words = textOf(telling);
  if (!COUNT_WORDS.test(words)) return null;
  const values = wordsOf(words).flatMap((word) => smallNumber(word) ?? []);
  const given = counts.filter(
    (count) =>
      values.includes(count.value) &&
      !count.telling.inTitle &&
      count.speaker !== null &&
      !sameSpeaker(count.speaker, speaker),
  );
  return given.find((count) => count.telling !== telling)?.telling ?? null;
};

/** "…, her lawyer said, but the prosecutor denied it": the claim and its denial in one sentence. */
const comesBefore = ({ claim }: Told, denial: Told): boolean =>
  claim.cue !== null && denial.claim.cue !== null && claim.cue.end <= denial.claim.cue.start;

/** The sentence of the story that a denial is held against; itself where it holds both, null where no article tells it. */
export const answeredBy = (denial: Told, ground: Ground): Telling | null => {
  if (!contests(denial)) return null;
  const open = isOpenDenial(denial);
  if (open && claimsOfOthers(denial.telling, denial, ground).some((told) => comesBefore(told, denial)))
    return denial.telling;
  const byNumber = open ? answeredByNumber(denial, ground) : null;
  if (byNumber !== null) return byNumber;
  if (open && (denial.vague || pointsBack(denial))) return answeredBefore(denial, ground);
  if (denial.vague) return null;
  return answeredByWords(denial, ground) ?? (open ? accusedBefore(denial, ground) : null);
};
