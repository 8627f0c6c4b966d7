import { hasMark } from '../tree.ts';
import { MARK } from '../word.ts';
import { type Draft, type Place, range, spansOf, topmost } from './draft.ts';
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
  const lemma = place.tree.lemmas[verb] ?? '';
  if (isSpeechVerb(lemma)) return lemma;
  return form(place, verb)
    .toLowerCase()
    .replace(/(?:ies|s)$/, (ending) => (ending === 'ies' ? 'y' : ''));
};

/** Tokens of one of the statements that semicolons part. */
type Part = { readonly from: number; readonly end: number };

/** "Bridge Is Safe, Officials Say" */
const trailingVerb = (place: Place, { from, end }: Part): Parts | null => {
  const verb = end - 1;
  if (!isSpeechVerb(plainLemma(place, verb))) return null;
  const comma = place.tree.tokens.findLastIndex((token, index) => index < verb && token.form === ',');
  return comma > from + 1 && speaks(place, comma + 1, verb)
    ? { speaker: [comma + 1, verb], cue: [verb, end], content: [from, comma] }
    : null;
};

/** "Bridge is safe, says minister" */
const invertedVerb = (place: Place, { from, end }: Part): Parts | null => {
  const comma = place.tree.tokens.findLastIndex((token, index) => index < end && token.form === ',');
  const verb = comma + 1;
  if (comma <= from + 1 || verb >= end - 1 || !isSpeechVerb(plainLemma(place, verb))) return null;
  return !/ing$/i.test(form(place, verb)) && speaks(place, verb + 1, end)
    ? { speaker: [verb + 1, end], cue: [verb, verb + 1], content: [from, comma] }
    : null;
};

/** Forms that in a headline are verbs, whatever their capitals made the tagger think. */
const SAYS = new Set(
  'says denies vows warns threatens accuses urges tells insists admits confirms alleges rejects pledges announces predicts'.split(
    ' ',
  ),
);

/** "Ministry Denies Role in Raid" */
const leadingVerb = (place: Place, { from, end }: Part): Parts | null => {
  const verb = place.tree.lower.findIndex((word, index) => index >= from && SAYS.has(word));
  if (verb <= from || verb >= end - 1 || !speaks(place, from, verb)) return null;
  return { speaker: [from, verb], cue: [verb, verb + 1], content: [verb + 1, end] };
};

/** Where a sentence ends but for its stop. */
const endOf = ({ tree: { tokens } }: Place): number =>
  /^[.!?]$/.test(tokens.at(-1)?.form ?? '') ? tokens.length - 1 : tokens.length;

/** "Officials: Bridge Is Safe" and "Bridge Is Safe: Officials" */
const colon = (place: Place, { from, end }: Part): Parts | null => {
  const at = place.tree.tokens.findIndex((token, index) => index >= from && token.form === ':');
  if (at <= from || at >= end - 1) return null;
  if (speaks(place, from, at) && end - at > 2)
    return { speaker: [from, at], cue: [at, at + 1], content: [at + 1, end] };
  return speaks(place, at + 1, end) && end - at <= 4
    ? { speaker: [at + 1, end], cue: [at, at + 1], content: [from, at] }
    : null;
};

/** "Minister: 'I never asked'", which may stand in any line. */
const quotedBehindColon = (place: Place): Parts | null => {
  const at = place.tree.lower.indexOf(':');
  return at > 0 && at <= LONGEST_SPEAKER && /^['"‘“`]/.test(form(place, at + 1))
    ? colon(place, { from: 0, end: endOf(place) })
    : null;
};

const draftOf = ({ tree, text, sentence }: Place, parts: Parts, lemma: string): Draft | null => {
  const [speaker] = spansOf(text, tree, range(...parts.speaker));
  const cue = tree.tokens[parts.cue[0]];
  if (!speaker || !cue) return null;
  const content = range(...parts.content);
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
    act: null,
    ownVoice: false,
  };
};

/** "Boats Fired On, Coast Guard Says; Admiral Denies It": what semicolons part are headlines of their own. */
const partsOf = (place: Place): Part[] => {
  const { tokens } = place.tree;
  const end = endOf(place);
  const stops = tokens.flatMap(({ form: word }, index) => (word === ';' && index < end ? [index] : []));
  return [...stops, end].map((stop, index) => ({ from: (stops[index - 1] ?? -1) + 1, end: stop }));
};

const NONE: readonly Draft[] = [];

/** The cues of a headline whose speaker stands before or behind a comma or colon. */
export const headlineDrafts = (place: Place, headline: boolean): readonly Draft[] => {
  if (!headline && !hasMark(place.tree, MARK.colon)) return NONE;
  const framed = headline
    ? partsOf(place).map(
        (part) =>
          leadingVerb(place, part) ?? trailingVerb(place, part) ?? invertedVerb(place, part) ?? colon(place, part),
      )
    : [quotedBehindColon(place)];
  return framed.flatMap((parts) => {
    if (!parts) return [];
    const lemma = form(place, parts.cue[0]) === ':' ? 'say' : plainLemma(place, parts.cue[0]);
    return draftOf(place, parts, lemma) ?? [];
  });
};
