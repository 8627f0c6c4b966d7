import type { Claim, Figure } from '../domain/reading.ts';
import { overlaps, type Span } from '../domain/span.ts';
import { claimAround } from '../reading/status/status-in-article.ts';
import type { Material } from './material.ts';
import { type Speaker, sameSpeaker, speakerOfClaim } from './speaker.ts';
import { type Telling, tellingAround } from './telling.ts';
import { giverEnd, tollsIn } from './tolls.ts';

/** One number of one article, with who gives it. */
export type Count = {
  /** killed, wounded, missing, arrested, displaced … */
  readonly kind: string;
  readonly value: number;
  /** Whom it counts, in one word; null for people in general. */
  readonly unit: string | null;
  /** Null where the article gives it in its own voice. */
  readonly speaker: Speaker | null;
  readonly span: Span;
  readonly telling: Telling;
};

/** Words that count people in general: a toll, whoever is in it. */
const ANYBODY = /^(?:people|person|dead|death|victim|toll|casualty|fatality|body|human|individual|life|one|resident)$/;
/** Counts that stories carry as series. */
const SERIES_KINDS = new Set(['killed', 'wounded', 'missing', 'arrested', 'displaced', 'kidnapped', 'casualties']);

const unitOf = (unit: string | null): string | null => (unit === null || ANYBODY.test(unit) ? null : unit);

const countOf = (
  material: Material,
  { kind, value, span, unit }: Pick<Figure, 'kind' | 'value' | 'span' | 'unit'>,
  attribution: Claim['attribution'],
): Count[] => {
  const telling = tellingAround(material, span);
  const { reading } = material;
  if (telling === null || reading === null || !SERIES_KINDS.has(kind)) return [];
  if (countsNobody(material.article.text, span)) return [];
  return [{ kind, value, unit: unitOf(unit), speaker: speakerOfClaim(attribution, reading), span, telling }];
};

/** Who gives a number in the grammar of a sentence that is no speech: "The agency raised its count of the dead to 12". */
const giverOf = (material: Material, sentence: Span, number: Span): Claim['attribution'] => {
  const end = giverEnd(material.article.text, sentence, number);
  if (end === null) return [];
  const mentions = (material.reading?.actors ?? []).flatMap(({ id, mentions }) =>
    mentions.filter((span) => span.start >= sentence.start && span.end <= end).map((span) => ({ actor: id, span })),
  );
  const last = mentions.reduce<(typeof mentions)[number] | null>(
    (best, one) => (best === null || one.span.end > best.span.end ? one : best),
    null,
  );
  return last === null ? [] : [last];
};

/** "…, the Health Ministry said": who is named as saying a whole sentence, after its number. */
const SAID_AFTER = /,["”]? ((?:the |a |an )?[^,;"“”]{3,60}?) (?:said|says|announced|reported)\b/i;

const teller = (material: Material, sentence: Span, number: Span): Claim['attribution'] => {
  const found = SAID_AFTER.exec(material.article.text.slice(number.end, sentence.end));
  const name = found?.[1];
  if (found === null || name === undefined) return [];
  const start = number.end + found.index + found[0].indexOf(name);
  return [{ actor: null, span: { start, end: start + name.length } }];
};

const isNamed = (attribution: Claim['attribution']): boolean => attribution.some(({ span }) => span !== null);

/** "are now known to have died, the minister said": who knows it is not told, who says so is. */
const attributionAt = (material: Material, span: Span): Claim['attribution'] => {
  const claims = material.reading?.claims ?? [];
  const told = claimAround(
    claims.filter(({ attribution }) => isNamed(attribution)),
    span,
  );
  if (told !== null) return told.attribution;
  const sentence = tellingAround(material, span)?.span;
  if (sentence === undefined) return [];
  const said = teller(material, sentence, span);
  return said.length > 0 ? said : giverOf(material, sentence, span);
};

const MONTH = /\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\p{Ll}*\.? $/u;

const FAMILY = /\b(?:father|mother|parent|grandfather|grandmother) of $/i;

/** A day of the month, an age between commas, or somebody's children is no count. */
const countsNobody = (text: string, { start, end }: Span): boolean =>
  MONTH.test(text.slice(Math.max(0, start - 12), start)) ||
  FAMILY.test(text.slice(Math.max(0, start - 16), start)) ||
  (/, $/.test(text.slice(0, start).slice(-2)) && /^,/.test(text.slice(end)) && /^\d+$/.test(text.slice(start, end)));

/** What an article counts: the figures of its events, and its tolls. In the order of the text; each number once. */
export const countsIn = (material: Material): Count[] => {
  const figures = (material.reading?.events ?? []).flatMap((event) => event.figures);
  const fromEvents = figures.flatMap((figure) =>
    countOf(material, figure, isNamed(figure.attribution) ? figure.attribution : attributionAt(material, figure.span)),
  );
  const fromTolls = tollsIn(material.article.text).flatMap((toll) =>
    countOf(material, toll, attributionAt(material, toll.span)),
  );
  const all = [...fromTolls, ...fromEvents];
  return all
    .filter((count, at) => !all.slice(0, at).some((other) => overlaps(other.span, count.span)))
    .sort((a, b) => a.span.start - b.span.start);
};

/** Whether two numbers count the same sort of people and come from the same mouth, or the same paper's own voice. */
export const sameSeries = (a: Count, b: Count): boolean =>
  a.kind === b.kind &&
  a.unit === b.unit &&
  (a.speaker === null && b.speaker === null
    ? a.telling.material.article.publisher === b.telling.material.article.publisher
    : sameSpeaker(a.speaker, b.speaker));
