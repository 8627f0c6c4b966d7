import type { Article } from '../../domain/article.ts';
import { DAY_MS } from '../../domain/instant.ts';
import type { Span } from '../../domain/span.ts';
import type { Sentence } from '../../reading/analysis.ts';
import { type Evidence, toldMs } from '../evidence/evidence.ts';
import { tellsOfDead } from '../match/fates.ts';
import { type AskedWord, namesAsked, type Question } from '../question/question.ts';
import { likeness } from '../words/likeness.ts';

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
const isUnsure = ({ status }: Evidence): boolean => /^(?:possible|conditional|threatened|planned)$/.test(status);

/** What stands behind these was before the news: "four days after the strike", "in answer to the attack". */
const LOOKS_BACK = /^(?:after|since|following|response|answer|reply|retaliation|revenge)$/i;
const LOOK_REACH = 9;

/** "died after drones struck the port" tells of the strike with a verb of its own. */
const isLookedBackTo = ({ tokens }: Sentence, at: number): boolean =>
  tokens.slice(Math.max(0, at - LOOK_REACH), at).some(({ form, upos }) => LOOKS_BACK.test(form) && upos !== 'SCONJ');

const isByTheWay = ({ beside: { met, sentence } }: Evidence, names: readonly number[]): boolean =>
  names.every((word) => (met[word]?.places ?? []).every(({ at }) => isLookedBackTo(sentence, at)));

/** What so many articles have in common with a lead, besides the names asked about, is one matter. */
const SHARED = 3;
/** The news is spread over so many days, and what began it is told by so much of what is told at most. */
const NEWS_DAYS = 5;
const MAIN_FROM = 0.5;

const termsIn = ({ beside: { terms }, nearbyTerms }: Evidence, asked: ReadonlySet<string>): ReadonlySet<string> =>
  new Set([...terms.filter((term) => term !== null), ...nearbyTerms].filter((term) => !asked.has(term)));

type Lead = { readonly each: Evidence; readonly echoes: number };

/** The leads, each with how many articles of the days after it go on about the same. */
const echoed = (leads: readonly Evidence[], all: readonly Evidence[], asked: ReadonlySet<string>): Lead[] => {
  const articles = [...new Map(all.map((each) => [each.material, each])).values()].map((each) => ({
    ms: toldMs(each),
    terms: termsIn(each, asked),
  }));
  return leads.map((each) => {
    const own = termsIn(each, asked);
    const from = toldMs(each);
    const isOn = ({ ms, terms }: (typeof articles)[number]): boolean =>
      ms >= from && ms <= from + NEWS_DAYS * DAY_MS && [...terms].filter((term) => own.has(term)).length >= SHARED;
    return { each, echoes: articles.filter(isOn).length };
  });
};

const dayOf = (each: Evidence): number => Math.floor(toldMs(each) / DAY_MS);

/** Whether a question asks what happened, to somebody or somewhere. */
export const asksWhatHappened = ({ text }: Question): boolean => ASKS.test(text);

/**
 * "What happened at Pell Gate?": of the news of the articles that open with it the oldest that most of them go on about, of one
 * day that of the dead first and what an article is titled after; behind it what came later, in its order. None where nothing is
 * named.
 */
export const toldHappened = (question: Question, evidence: readonly Evidence[]): Evidence[] => {
  const names = namesAsked(question);
  if (!asksWhatHappened(question) || names.length === 0) return [];
  const isTitled = ({ nearbyTerms }: Evidence): boolean =>
    names.every((at) => nearbyTerms.some((own) => likeness(question.words[at]?.term ?? '', own) > 0));
  const asked = new Set(names.map((at) => question.words[at]?.term ?? ''));
  const leads = evidence.filter((each) => isFirst(each) && holdsAll(question, names, each) && each.stance !== 'denies');
  const all = echoed(leads, evidence, asked);
  const most = Math.max(...all.map(({ echoes }) => echoes));
  const lateness = ({ each, echoes }: Lead): number =>
    Number(isUnsure(each)) * 4 + Number(isByTheWay(each, names)) * 2 + Number(echoes < most * MAIN_FROM);
  const [first, ...others] = all.toSorted(
    (a, b) =>
      lateness(a) - lateness(b) ||
      dayOf(a.each) - dayOf(b.each) ||
      Number(tellsOfDead(b.each.beside)) - Number(tellsOfDead(a.each.beside)) ||
      Number(isTitled(b.each)) - Number(isTitled(a.each)) ||
      toldMs(a.each) - toldMs(b.each),
  );
  if (first === undefined) return [];
  const isBehind = ({ each }: Lead): number =>
    Number(isUnsure(each)) + Number(isByTheWay(each, names)) + Number(dayOf(each) <= dayOf(first.each));
  const later = others.toSorted((a, b) => isBehind(a) - isBehind(b) || toldMs(a.each) - toldMs(b.each));
  return [first, ...later].map(({ each }) => each);
};

/** The paragraph that an article opens with, where its news is told. */
export const leadOf = ({ paragraphs, titleSpan }: Pick<Article, 'paragraphs' | 'titleSpan'>): readonly Span[] =>
  paragraphs.filter(({ start }) => titleSpan === null || start >= titleSpan.end).slice(0, 1);
