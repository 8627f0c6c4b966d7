import type { Status } from './reading.ts';
import type { Line } from './report.ts';

/**
 * What a reader is told of a status. A plain statement, and a claim with its speaker beside it, need nothing; neither does a
 * negative one: the sentence itself says "not", and "did not happen" beside it would read as a verdict of ours.
 */
const WORDS: Readonly<Record<Status, string | null>> = {
  asserted: null,
  claimed: null,
  denied: 'denied',
  alleged: 'alleged',
  planned: 'planned',
  threatened: 'threatened',
  conditional: 'conditional',
  possible: 'possible',
  'did-not-happen': null,
};

type Told = Pick<Line, 'text' | 'status' | 'attribution'>;

/** Nobody whom a reader could tell from these words alone. */
const UNNAMED = /^(?:(?:he|she|it|they)$|(?:whose|who|which|that)\b)/i;
const DENIES = /\b(?:den(?:y|ies|ied|ying)|reject(?:s|ed)?|dismiss(?:es|ed)?|disput(?:es|ed))\b/i;
const ANOTHER_CLAUSE = /\b(?:but|while|as|after|although|though|said|says|told|who|whose|which|that)\b|[;:]/i;

/** "Tarn denied that …": the sentence is the denial and begins with who makes it. */
const isPlainDenial = (text: string, name: string): boolean => {
  const before = text.slice(0, Math.max(0, text.search(DENIES)));
  const last = name.trim().split(/\s+/).at(-1) ?? '';
  return before.split(/[^\p{L}\p{N}-]+/u).includes(last) && !ANOTHER_CLAUSE.test(before);
};

/** "Vane rejected it, according to Corr": somebody else denies it, and who it is said of only passes it on. */
const isAnothersDenial = (text: string, name: string): boolean => {
  const before = text.slice(0, Math.max(0, text.search(DENIES)));
  const last = name.trim().split(/\s+/).at(-1) ?? '';
  return (
    /\b(?!(?:He|She|It|They|Who|This|That) )\p{Lu}[\p{L}'’-]+ (?:(?:has|have|had|also|later|again|flatly) )*$/u.test(
      before,
    ) && !before.split(/[^\p{L}\p{N}-]+/u).includes(last)
  );
};

const GENERAL_NOT = /\b(?:do|does)(?: not\b|n['’]t\b)/gi;
const OTHER_DENIAL =
  /\b(?:not|no|never|nothing|nobody|none|neither|nor|wrong|false(?:hoods?)?|lies?|fakes?|inventions?|invented|fabricat\w+|untrue|nonsense|baseless|unfounded|groundless)\b|n['’]t\b/i;

/** "“We do not seek a war,” she said": a general "not" that may answer nobody; it says itself what it says. */
const isGeneral = (text: string): boolean => {
  const rest = text.replaceAll(GENERAL_NOT, '');
  return rest !== text && !DENIES.test(rest) && !OTHER_DENIAL.test(rest);
};

const denierIn = ({ text, status, attribution }: Told): string | null =>
  status === 'denied' && !isGeneral(text) ? (attribution[0]?.name ?? null) : null;

/** "Ada Roon, a spokeswoman for the port" is Ada Roon. */
const DESCRIPTION = /^(\p{Lu}[^,]*), (?:an?|the|its|his|her|their|who)\b.*$/u;

const inSentence = (name: string): string =>
  name.replace(DESCRIPTION, '$1').replace(/^(?:The|An?|His|Her|Its|Their) /, (first) => first.toLowerCase());

/** Who denies what a line tells, and through whom, where its own words do not plainly say so; null for other lines. */
export const denierOf = (line: Told): string | null => {
  const name = denierIn(line);
  if (name === null || UNNAMED.test(name) || isPlainDenial(line.text, name) || isAnothersDenial(line.text, name))
    return null;
  const via = line.attribution.slice(1).filter((voice) => !line.text.includes(voice.name));
  return [name, ...via.map((voice) => voice.name)].map(inSentence).join(', via ');
};

/** The word for a line's status; null where it needs none, and for a denial by nobody who is known. */
export const statusWord = (line: Told): string | null => {
  if (line.status !== 'denied') return WORDS[line.status];
  const name = denierIn(line);
  return name !== null && (denierOf(line) !== null || isPlainDenial(line.text, name)) ? WORDS.denied : null;
};
