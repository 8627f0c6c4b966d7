import { type Draft, type Place, spansOf, topmost } from './draft.ts';
import { kindOf } from './kinds.ts';
import { speakerClass } from './speakers.ts';
import { isSpeechVerb } from './speech-verbs.ts';

const LONGEST_SPEAKER = 6;

type Parts = {
  readonly speaker: readonly [number, number];
  readonly cue: readonly [number, number];
  readonly content: readonly [number, number];
};

const form = ({ tree }: Place, index: number): string => tree.tokens[index]?.form ?? '';

const speaks = ({ tree }: Place, first: number, end: number): boolean => {
  if (end <= first || end - first > LONGEST_SPEAKER) return false;
  const words = tree.tokens.slice(first, end);
  if (words.some(({ upos }) => upos === 'VERB' || upos === 'NUM')) return false;
  return speakerClass(tree, end - 1) === 'p' || speakerClass(tree, end - 1) === 'd';
};

/** The lemma of a verb that its capital may have hidden from the tagger. */
const plainLemma = (place: Place, verb: number): string => {
  const lemma = place.tree.tokens[verb]?.lemma.toLowerCase() ?? '';
  if (isSpeechVerb(lemma)) return lemma;
  return form(place, verb)
    .toLowerCase()
    .replace(/(?:ies|s)$/, (ending) => (ending === 'ies' ? 'y' : ''));
};

/** "Bridge Is Safe, Officials Say" */
const trailingVerb = (place: Place, end: number): Parts | null => {
  const verb = end - 1;
  if (!isSpeechVerb(plainLemma(place, verb))) return null;
  const comma = place.tree.tokens.findLastIndex((token, index) => index < verb && token.form === ',');
  return comma > 1 && speaks(place, comma + 1, verb)
    ? { speaker: [comma + 1, verb], cue: [verb, end], content: [0, comma] }
    : null;
};

/** Forms that in a headline are verbs, whatever their capitals made the tagger think. */
const SAYS = new Set(
  'says denies vows warns threatens accuses urges tells insists admits confirms alleges rejects pledges announces predicts'.split(
    ' ',
  ),
);

/** "Ministry Denies Role in Raid" */
const leadingVerb = (place: Place, end: number): Parts | null => {
  const verb = place.tree.tokens.findIndex((token) => SAYS.has(token.form.toLowerCase()));
  if (verb < 1 || verb >= end - 1 || !speaks(place, 0, verb)) return null;
  return { speaker: [0, verb], cue: [verb, verb + 1], content: [verb + 1, end] };
};

/** "Officials: Bridge Is Safe" and "Bridge Is Safe: Officials" */
const colon = (place: Place, end: number): Parts | null => {
  const at = place.tree.tokens.findIndex((token) => token.form === ':');
  if (at < 1 || at >= end - 1) return null;
  if (speaks(place, 0, at) && end - at > 2) return { speaker: [0, at], cue: [at, at + 1], content: [at + 1, end] };
  return speaks(place, at + 1, end) && end - at <= 4
    ? { speaker: [at + 1, end], cue: [at, at + 1], content: [0, at] }
    : null;
};

/** "Minister: 'I never asked'", which may stand in any line. */
const quotedBehindColon = (place: Place, end: number): Parts | null => {
  const at = place.tree.tokens.findIndex((token) => token.form === ':');
  return at > 0 && at <= LONGEST_SPEAKER && /^['"‘“`]/.test(form(place, at + 1)) ? colon(place, end) : null;
};

const range = ([first, end]: readonly [number, number]): number[] =>
  Array.from({ length: end - first }, (_, offset) => first + offset);

/** The cue of a headline whose speaker stands before or behind a comma or colon; null where it has none. */
export const headlineDraft = (place: Place, headline: boolean): Draft | null => {
  const { tree, text, sentence } = place;
  const end = /^[.!?]$/.test(tree.tokens.at(-1)?.form ?? '') ? tree.tokens.length - 1 : tree.tokens.length;
  const parts = headline
    ? (leadingVerb(place, end) ?? trailingVerb(place, end) ?? colon(place, end))
    : quotedBehindColon(place, end);
  if (!parts) return null;
  const [speaker] = spansOf(text, tree, range(parts.speaker));
  const cue = tree.tokens[parts.cue[0]];
  if (!speaker || !cue) return null;
  const lemma = cue.form === ':' ? 'say' : plainLemma(place, parts.cue[0]);
  const content = range(parts.content);
  return {
    sentence,
    token: cue.form === ':' ? -1 : parts.cue[0],
    cue: { start: cue.start, end: cue.end },
    lemma,
    frame: 'headline',
    speaker: { ...speaker, token: parts.speaker[1] - 1 },
    heads: topmost(tree, content),
    content: spansOf(text, tree, content),
    confidence: kindOf(lemma) === 'says' ? 0.8 : 0.75,
  };
};
