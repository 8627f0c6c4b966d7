import { likeness } from '../match/likeness.ts';
import { type AskedWord, namesAsked, type Question } from '../question/question.ts';
import type { Evidence } from './evidence.ts';

const ASKS =
  /^\s*what (?:has |had |was |is )?(?:happen(?:s|ed|ing)?|occurr(?:ed|ing)|took place|taking place|going on)\b/i;

/** The first sentence of an article's body, which tells its news. */
const isFirst = ({ material: { article, reading }, index }: Evidence): boolean => {
  const { titleSpan } = article;
  return (
    index >= 0 && index === reading?.sentences.findIndex(({ start }) => titleSpan === null || start >= titleSpan.end)
  );
};

/** Everything asked about stands in it, and where a day is asked about, it tells of that day. */
const holdsAll = ({ words }: Question, names: readonly number[], { beside: { met }, dayTold }: Evidence): boolean => {
  const isDay = ({ isName, isNumber }: AskedWord, at: number): boolean => (isName || isNumber) && !names.includes(at);
  return (
    words.every((word, at) => isDay(word, at) || (met[at]?.places.length ?? 0) > 0) &&
    (!words.some(isDay) || dayTold === 'asked')
  );
};

/** What may have been, or is only asked for or to come, goes behind what was. */
const isUnsure = ({ status }: Evidence): boolean => /^(?:possible|conditional|threatened)$/.test(status);

/**
 * "What happened at Pell Gate?": the news of the articles that open with it, those first whose titles name it, then the oldest;
 * none where nothing is named.
 */
export const toldHappened = (question: Question, evidence: readonly Evidence[]): Evidence[] => {
  const names = namesAsked(question);
  if (!ASKS.test(question.text) || names.length === 0) return [];
  const isTitled = ({ nearbyTerms }: Evidence): boolean =>
    names.every((at) => nearbyTerms.some((own) => likeness(question.words[at]?.term ?? '', own) > 0));
  return evidence
    .filter((each) => isFirst(each) && holdsAll(question, names, each) && each.stance !== 'denies')
    .toSorted(
      (a, b) =>
        Number(isUnsure(a)) - Number(isUnsure(b)) ||
        Number(isTitled(b)) - Number(isTitled(a)) ||
        (a.material.publishedMs ?? 0) - (b.material.publishedMs ?? 0),
    );
};
