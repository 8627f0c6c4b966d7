import type { Line } from '../domain/report.ts';
import { type Alone, alone, lineAlone } from './alone-line.ts';
import { answeredBy, type Ground, groundOf, headTakenUp } from './answered.ts';
import { isMeantToAnswer } from './contest.ts';
import type { Finding, Search } from './finding.ts';
import { lineOfTold } from './line.ts';
import type { Material } from './material.ts';
import { type Told, toldIn } from './memory.ts';
import type { Recalled } from './recall.ts';
import { sameSpeaker } from './speaker.ts';
import { isOpenDenial, type Stance, stanceOf, turnsDown } from './stance.ts';
import { lineOfTelling, tellingsOf } from './telling.ts';

/** The same thing is denied or confirmed again where this share of the words of either is the other's. */
const SAME_POINT = 0.4;
/** Two speakers say one thing only where each one's words are mostly the other's. */
const SAME_WORDS = 0.6;
const FEWEST_SHARED_WORDS = 4;
/** "denied again", "has denied", "had said": told as nothing new. */
const AS_BEFORE =
  /\b(?:again|repeated(?:ly)?|reiterated|continue[sd]? to|(?:has|have|had) (?:already |always |since |earlier |previously )?(?:denied|rejected|confirmed|dismissed)|had (?:already |earlier |previously )?(?:said|insisted|claimed))\b/i;
/** "repeated that …", "again denied": whatever the words, it is what was said before. */
const REPEATS =
  /\b(?:repeated (?:that|(?:his|her|its|their) den)|reiterated|(?:again|once more) (?:denied|rejected|dismissed)|(?:denied|rejected|dismissed) again)\b/i;

const onOnePoint = ({ inIt, ofIt }: Recalled<Told>): boolean => Math.max(inIt, ofIt) >= SAME_POINT;

const textOf = ({ telling }: Told): string => telling.material.article.text.slice(telling.span.start, telling.span.end);

const ANSWERS_REPORT =
  /^(?:(?:an?|the|this|that|these|those|newspaper|media|press)\s)+(?:reports?|claims?|allegations?|accusations?|charges?)\b/i;

/** "rejected a report that …": where the denial that stands already spoke of none, it answers one that was made since. */
const answersNewReport = (told: Told, standing: Told): boolean => {
  const opens = ({ claim, telling }: Told): boolean =>
    claim.content.some(({ start, end }) => ANSWERS_REPORT.test(telling.material.article.text.slice(start, end)));
  return opens(told) && !opens(standing);
};

const saidByItself = (told: Told, other: Told): boolean =>
  other.telling.material === told.telling.material &&
  other.telling !== told.telling &&
  other.telling.index < told.telling.index &&
  other.telling.index >= told.telling.index - 2;

/** "Lode denied taking bribes. “I have never taken a crown,” she said": the same denial, in her own words. */
const isOwnWords = (told: Told, { material }: Search): boolean =>
  told.claim.quotation === 'direct' &&
  !isOpenDenial(told) &&
  toldIn(material).some(
    (other) =>
      saidByItself(told, other) &&
      stanceOf(other) === 'denied' &&
      isOpenDenial(other) &&
      sameSpeaker(other.speaker, told.speaker),
  );

/** Whether a denial or confirmation stands already: by the same speaker on the same point, or told as nothing new. */
const stood = (told: Told, stance: Stance, search: Search): boolean => {
  const { memory, material, together } = search;
  const asBefore = AS_BEFORE.test(textOf(told));
  const taken = (other: Told): boolean => stanceOf(other) === stance;
  if (
    memory.told
      .like(told.terms)
      .some(
        (found) =>
          taken(found.item) &&
          onOnePoint(found) &&
          !answersNewReport(told, found.item) &&
          (asBefore || sameSpeaker(found.item.speaker, told.speaker)),
      )
  )
    return true;
  if (stance === 'denied' && isOwnWords(told, search)) return true;
  if (REPEATS.test(textOf(told)))
    return memory.told.items.some((other) => taken(other) && together(other.telling.material, material));
  if (!told.vague) return false;
  return memory.told.items.some(
    (other) => taken(other) && sameSpeaker(other.speaker, told.speaker) && together(other.telling.material, material),
  );
};

const lineFor = ({ telling, claim }: Told) =>
  telling.material.reading === null
    ? lineOfTelling(telling)
    : lineOfTold(telling.material.article, telling.material.reading, claim);

/** A sentence that begins so leans on the one before it. */
export const PRONOUN_FIRST = /^["“]?(?:He|She|It|They|His|Her|Its|Their)\b/;

/**
 * A sentence that does not say whom it speaks of, or says too little by itself, needs another one to be understood: what it denies,
 * which may stand further up, else the one before it.
 */
const contextOf = (told: Told, { clear }: Alone, own: () => Ground): Line | null => {
  const { telling, vague } = told;
  if (!vague && clear) return null;
  const tellings = tellingsOf(telling.material);
  const denied = vague ? answeredBy(told, own()) : null;
  const before = headTakenUp(told) ?? denied ?? tellings[tellings.indexOf(telling) - 1];
  return before === undefined || before === telling || before.inTitle ? null : lineAlone(before);
};

const ofStance = (told: Told, kind: Stance, search: Search, own: () => Ground): Finding[] => {
  if (stood(told, kind, search)) return [];
  const shown = alone(told.telling, lineFor(told));
  const context = contextOf(told, shown, own);
  return [
    {
      kind,
      lines: [shown.line],
      ...(context === null ? {} : { context }),
      speaker: told.speaker?.name ?? null,
      telling: told.telling,
      of: null,
    },
  ];
};

const SAID = new Set(['says', 'alleges', 'estimates']);

/** One speaker; a paper that is said to report what stands in it; or whom the other words speak of. */
const isOneMouth = (told: Told, other: Told): boolean => {
  const { publisher } = other.telling.material.article;
  const passesOn = told.claim.attribution.some(({ span }) => {
    const name = span === null ? '' : told.telling.material.article.text.slice(span.start, span.end);
    return publisher !== null && name.toLowerCase().includes(publisher.toLowerCase());
  });
  const isAboutThem = told.speaker?.stems.every((stem) => other.telling.terms.includes(stem)) ?? false;
  return passesOn || isAboutThem || sameSpeaker(other.speaker, told.speaker);
};

/** Another mouth for what somebody else said before. */
const ofNewSpeaker = (told: Told, { memory }: Search): Finding[] => {
  const { speaker, claim, telling } = told;
  if (speaker === null || told.vague || !SAID.has(claim.kind) || told.terms.length < FEWEST_SHARED_WORDS) return [];
  const same = memory.told
    .like(told.terms)
    .filter(
      ({ inIt, ofIt, item }) =>
        inIt >= SAME_WORDS &&
        ofIt >= SAME_WORDS &&
        SAID.has(item.claim.kind) &&
        item.claim.polarity === claim.polarity &&
        turnsDown(item) === turnsDown(told),
    )
    .sort((a, b) => b.inIt - a.inIt);
  const [closest] = same;
  if (closest === undefined || same.some(({ item }) => item.speaker === null || isOneMouth(told, item))) return [];
  const lines = [lineFor(told), lineFor(closest.item)] as const;
  return [{ kind: 'new-speaker', lines, speaker: speaker.name, telling, of: closest.item.telling.material }];
};

/** Whether a denial is meant as one, or holds against what its article or an earlier one tells: a sentence with "not" in it may answer nobody. */
const deniesSomething = (told: Told, { memory }: Search, own: () => Ground): boolean => {
  if (told.claim.kind !== 'denies') return false;
  if (isMeantToAnswer(told)) return true;
  const before = { recall: memory.sentences, toldOf: memory.toldOf, counts: memory.counts.items };
  return answeredBy(told, own()) !== null || answeredBy(told, before) !== null;
};

/** Who newly denies, confirms or says what somebody else said. */
export const newClaims = (search: Search): Finding[] => {
  let ground: Ground | null = null;
  // Worked out once an article, and only where a denial needs it.
  const own = (): Ground => {
    ground ??= groundOf([search.material]);
    return ground;
  };
  return toldIn(search.material)
    .filter(({ telling }) => search.fresh.has(telling))
    .flatMap((told) => {
      const stance = stanceOf(told);
      if (stance === 'denied' && !deniesSomething(told, search, own)) return [];
      return stance === null ? ofNewSpeaker(told, search) : ofStance(told, stance, search, own);
    });
};

/** Who accuses somebody in articles, as it can be told alone: of a new story that is as much news as what happened. */
export const accusationsIn = (materials: readonly Material[]): Line[] =>
  materials.flatMap(toldIn).flatMap((told) => {
    const { kind, cue } = told.claim;
    if (kind !== 'alleges' || cue === null || told.speaker === null) return [];
    const { line, clear } = alone(told.telling, lineFor(told));
    return clear ? [line] : [];
  });
