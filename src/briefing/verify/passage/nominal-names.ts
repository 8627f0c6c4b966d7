import { dependentsBy, formAt } from '../../../reading/tree.ts';
import { onceFor } from './once.ts';
import type { Passage, Word } from './passage.ts';

const NAME = "\\p{Lu}[\\p{L}'’.-]*(?: \\p{Lu}[\\p{L}'’.-]*){0,3}";
/** Words between an article and the noun, and what the noun is of. */
const BETWEEN = '(?:[\\p{L}-]+ ){0,3}';
const OF = `(?: of (?:the )?(?:[\\p{L}-]+ ){0,3}${NAME}| of the [\\p{Ll} -]{3,40}?)?`;

/** What bodies are called that the names of such hold. */
const KINDS: ReadonlyMap<string, RegExp> = new Map([
  ['airline', /\b(?:air|airways|airlines?)\b/i],
  ['bank', /\bbank\b/i],
  ['party', /\bparty\b/i],
  ['union', /\bunion\b/i],
  ['club', /\b(?:FC|club|rovers|united|city|athletic|dynamo)\b/i],
  ['university', /\buniversity\b/i],
  ['hospital', /\b(?:hospital|clinic)\b/i],
  ['museum', /\bmuseum\b/i],
  ['agency', /\b(?:agency|administration|office|service|authority|bureau)\b/i],
  ['mission', /\bmission\b/i],
  ['movement', /\b(?:movement|front)\b/i],
  ['foundation', /\bfoundation\b/i],
]);

const TIME =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December)$/;

const escaped = (noun: string): string => noun.replaceAll(/[^\p{L}-]/gu, '');

/** The names that stand beside a noun in a text: "the mayor of Jorvale, Emeric Stant", "Emeric Stant, the mayor", "the operator Lumen Wave". */
const namesBeside = (noun: string, text: string): string[] => {
  const before = new RegExp(
    `\\b(?:[Tt]he |[Aa]n? |[Ii]ts |[Hh]is |[Hh]er |[Tt]heir |['’]s )?${BETWEEN}${noun}${OF},? (${NAME})`,
    'gu',
  );
  const behind = new RegExp(`(${NAME}), (?:the|an?|its|his|her|their) ${BETWEEN}${noun}\\b`, 'gu');
  return [...text.matchAll(before), ...text.matchAll(behind)]
    .map(({ 1: name = '' }) => name)
    .filter((name) => !TIME.test(name));
};

const namesOfKind = (noun: string, text: string): string[] => {
  const kind = KINDS.get(noun);
  const names = text.match(new RegExp(NAME, 'gu')) ?? [];
  return kind === undefined ? [] : names.filter((name) => name.includes(' ') && kind.test(name));
};

const FIRM = /^(?:company|firm|group|maker|manufacturer|operator|retailer|carrier|insurer|airline|bank)$/;
const REACH = 400;

/** "the company" where one organisation alone is named before. */
const onlyFirm = ({ token, passage: { actors } }: Word): string[] => {
  if (!FIRM.test(token.form)) return [];
  const named = actors.filter(
    ({ kind, mentions }) =>
      kind === 'organization' &&
      mentions.some(({ form, start }) => form === 'name' && start < token.start && start > token.start - REACH),
  );
  return named.length === 1 ? named.map(({ name }) => name) : [];
};

const textBefore = ({ text, span, before }: Passage, word: Word): string =>
  `${before} ${text.slice(span.start, word.token.start)}`;

const one = (names: readonly string[]): string[] => {
  const last = new Set(names.map((name) => name.split(' ').at(-1)));
  return last.size === 1 ? names.slice(0, 1) : [];
};

/** Who is meant by a noun with "the" that stands beside one name before: "The mayor has refused", "the airline warned"; nobody where two may be. */
export const namesOfNominal = onceFor((word: Word): readonly string[] => {
  const { tree, index, token, passage } = word;
  const isPointedAt =
    token.upos === 'NOUN' && dependentsBy(tree, index, 'det').some((det) => formAt(tree, det) === 'the');
  if (!isPointedAt || dependentsBy(tree, index, 'nmod', 'appos', 'flat').length > 0) return [];
  const noun = escaped(token.form);
  const text = textBefore(passage, word);
  const beside = one(namesBeside(noun, text));
  if (beside.length > 0) return beside;
  const named = one(namesOfKind(noun.toLowerCase(), text));
  return named.length > 0 ? named : onlyFirm(word);
});
