import type { Line } from '../../domain/report.ts';
import { termsOf } from '../../library/terms.ts';
import type { LibraryAccess } from '../../ports.ts';
import { claimsReport, type LedgerPoint } from '../claims.ts';
import type { ArticleSearch } from '../evidence/find-articles.ts';
import { type Told, unlike } from '../evidence/told.ts';
import { holdsAll } from '../words/likeness.ts';
import { openingWords } from './said-about.ts';

/** "Who denied the strike on the port?", "Who denies having fired?": what is denied, without "any part in". */
const ASKS =
  /^\s*who (?:has |have |had )?(?:denied|denies|deny|rejected|rejects) (?:(?:(?:any|all|having|had|taking|that|responsibility|involvement|part|role|hand|for|in) )*)(.+?)\s*\??\s*$/iu;

const MOST_LINES = 3;
const CONFIDENCE = 0.5;

const PRONOUN = /^(?:he|she|it|they|we|i|who)$/i;

/** Both sides together, and what their articles open with, tell of all that is asked about: a denial often says only "any part in it". */
const isAbout = async (asked: readonly string[], point: LedgerPoint, library: LibraryAccess): Promise<boolean> => {
  const lines = [...point.denies, ...point.says].map(({ line }) => line);
  const ids = [...new Set(lines.flatMap(({ citations }) => citations.map(({ article }) => article)))];
  const articles = await library.articles.articles(ids);
  const said = lines.flatMap(({ text }) => termsOf(text));
  return articles.some(({ text }) => holdsAll(asked, [...said, ...termsOf(openingWords(text))]));
};

const namesIn = (lines: readonly Line[]): string[] => {
  const names = lines.flatMap(({ attribution }) => attribution.slice(0, 1).map(({ name }) => name));
  return [...new Set(names)].filter((name) => !PRONOUN.test(name));
};

const toldOf = ({ says, denies }: LedgerPoint): Told => {
  const against = unlike(denies.map(({ line }) => line)).slice(0, MOST_LINES);
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
  const asked = termsOf(topic);
  if (asked.length === 0) return otherwise();
  const { claims } = await claimsReport({ scope, topic, speaker: null, period, nowMs }, library);
  for (const point of claims.points)
    if (point.denies.length > 0 && (await isAbout(asked, point, library))) return toldOf(point);
  return otherwise();
};
