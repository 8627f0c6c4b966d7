import type { Line } from '../../domain/report.ts';
import { termsOf } from '../../library/terms.ts';
import type { LibraryAccess } from '../../ports.ts';
import { claimsReport, type LedgerPoint } from '../claims.ts';
import type { ArticleSearch } from '../evidence/find-articles.ts';
import { type Told, unlike } from '../evidence/told.ts';
import { holdsAll } from '../words/likeness.ts';
import { openingWords } from './said-about.ts';

/** "Who denied the strike on the port?", "Who denies having fired?": what is denied, without "any part in". Who rejected an offer denied nothing. */
const ASKS =
  /^\s*who (?:has |have |had )?(?:denied|denies|deny) (?:(?:(?:any|all|having|had|taking|that|responsibility|involvement|part|role|hand|for|in) )*)(.+?)\s*\??\s*$/iu;

const MOST_LINES = 3;
const CONFIDENCE = 0.5;

const PRONOUN = /^(?:he|she|it|they|we|i|who)$/i;

/** "denied any part in it", "rejected the accusation": only what it answers tells what is denied. */
const NAMES_NO_POINT =
  /\b(?:den(?:y|ies|ied)|reject(?:s|ed)|dismiss(?:es|ed)) (?:(?:any|all|having|had|taking|its|his|her|their|the|these|those) )*(?:it|this|that|them|(?:part|role|hand|involvement|responsibility)\b.*|(?:accusation|allegation|charge|claim|report|suggestion)s?)(?=[.,;”"]|$| (?:on|as|in|and|but|when)\b)/i;

/** The stems of what is asked about, and those of them that name nobody: a denial seldom says again where it was. */
type Asked = { readonly all: readonly string[]; readonly deed: readonly string[] };

const askedIn = (topic: string): Asked => {
  const all = termsOf(topic);
  const named = new Set(termsOf((topic.match(/(?<![\p{L}\p{N}])\p{Lu}\S*/gu) ?? []).join(' ')));
  const deed = all.filter((term) => !named.has(term));
  return { all, deed: deed.length > 0 ? deed : all };
};

/** Those on a point's other side who deny what is asked about: one of them by its own words or by naming no point, the others at least by a word of it. */
const denialsIn = ({ denies }: LedgerPoint, { deed }: Asked): Line[] => {
  const lines = denies.map(({ line }) => line);
  const isOwn = ({ text }: Line): boolean => holdsAll(deed, termsOf(text)) || NAMES_NO_POINT.test(text);
  const isNear = (line: Line): boolean => isOwn(line) || deed.some((term) => holdsAll([term], termsOf(line.text)));
  return lines.some(isOwn) ? lines.filter(isNear) : [];
};

/** Of two denied shellings the one that is asked about by its place comes first. */
const wholeFirst = (points: readonly LedgerPoint[], { all }: Asked): LedgerPoint[] => {
  const isWhole = ({ denies }: LedgerPoint): boolean => denies.some(({ line }) => holdsAll(all, termsOf(line.text)));
  return points.toSorted((a, b) => Number(isWhole(b)) - Number(isWhole(a)));
};

/** Both sides together, and what their articles open with, tell of all that is asked about: a denial often says only "any part in it". */
const isAbout = async ({ all }: Asked, point: LedgerPoint, library: LibraryAccess): Promise<boolean> => {
  const lines = [...point.denies, ...point.says].map(({ line }) => line);
  const ids = [...new Set(lines.flatMap(({ citations }) => citations.map(({ article }) => article)))];
  const articles = await library.articles.articles(ids);
  const said = lines.flatMap(({ text }) => termsOf(text));
  return articles.some(({ text }) => holdsAll(all, [...said, ...termsOf(openingWords(text))]));
};

const namesIn = (lines: readonly Line[]): string[] => {
  const names = lines.flatMap(({ attribution }) => attribution.slice(0, 1).map(({ name }) => name));
  return [...new Set(names)].filter((name) => !PRONOUN.test(name));
};

const toldOf = (denials: readonly Line[], { says }: LedgerPoint): Told => {
  const against = unlike(denials).slice(0, MOST_LINES);
  const names = namesIn(against);
  const answer = names.length > 0 ? names.join('; ') : (against[0]?.text ?? null);
  const lines = [...against, ...says.slice(0, 1).map(({ line }) => line)];
  return { kind: 'answered', answer, lines, confidence: CONFIDENCE };
};

/**
 * Who denied a thing, by the ledger of claims: those on the other side of what is said of it, then what they deny. `otherwise`
 * stands where the question asks for something else or nobody denies it there.
 */
export const toldDenier = async (
  { question, scope, period, nowMs }: ArticleSearch & { readonly nowMs: number },
  library: LibraryAccess,
  otherwise: () => Told | Promise<Told>,
): Promise<Told> => {
  const topic = ASKS.exec(question.text)?.[1] ?? '';
  const asked = askedIn(topic);
  if (asked.all.length === 0) return otherwise();
  const { claims } = await claimsReport({ scope, topic, speaker: null, period, nowMs }, library);
  for (const point of wholeFirst(claims.points, asked)) {
    const denials = denialsIn(point, asked);
    if (denials.length > 0 && (await isAbout(asked, point, library))) return toldOf(denials, point);
  }
  return otherwise();
};
