import type { Actor } from '../../domain/reading.ts';
import type { Span } from '../../domain/span.ts';
import { OFFICE_NOUNS, TITLE_HEADS, TITLE_WORDS } from '../tables/offices.ts';
import { PEOPLE_NOUNS } from '../tables/role-nouns.ts';

/** Letters before and after a name in which an office is looked for. */
const REACH = 80;
const LONGEST_ROLE_WORDS = 7;
/** Forms of address say nothing about an office. */
const ADDRESS = /^(?:mr|mrs|ms|miss|sir|dame|lord|lady|mister|dr|prof)\.?$/i;
/** "Varentia's Defence Minister, ": the office stands before the name, with a comma or without. */
const BEFORE = /((?:[\p{L}.-]+ ){0,5}[\p{L}.-]+),? $/u;
/** "Its ambassador in Lirue, ", "The Prime Minister of Talmora, ": an office with what it is for. */
const OFFICE_OF =
  /((?:[\p{L}-]+ ){1,4})((?:to|of|for|in|at) (?:the )?(?:\p{Lu}[\p{L}'’-]*)(?: \p{Lu}[\p{L}'’-]*)*), $/u;
/** "Its minister of mines, ", "the secretary for public works of Pell, ": what it is for need not be a name. */
const OFFICE_FOR =
  /((?:[\p{L}-]+ ){1,4})((?:of|for) (?:the )?\p{Ll}[\p{Ll}-]*(?: (?:and )?\p{Ll}[\p{Ll}-]*){0,2}(?: of (?:the )?\p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]*)*)?), $/u;
/** ", the minister of mines," */
const FOR_AFTER =
  /^, (?:(?:the|a|an|its|their|his|her) )?((?:[\p{L}-]+ ){1,4})((?:of|for) (?:the )?\p{Ll}[\p{Ll}-]*(?: (?:and )?\p{Ll}[\p{Ll}-]*){0,2})(?=[,.;]| of \p{Lu})/u;
/** "becomes interior minister", "was named governor of the bank": from this article on. */
const TAKES =
  /^(?:, [^,.;]{2,60},)? (?:becomes|became|(?:is|was|has been) (?:named|appointed|made|elected)|(?:is|was|has been) sworn in as|(?:takes|took|has taken) over as) (?:as )?(?:the |its |their |an? )?(?:new )?([\p{L}][\p{L}’' -]{2,50}?)(?=[,.;]| (?:of|for|in|at|on|from|to|after|and|by)\b)/u;

/** ", the former interior minister,": it stands after the name. */
const AFTER =
  /^,? (?:(?:the|a|an|its|their|who is) )([\p{L}][\p{L}’' -]{2,60}?)(?=[,.;]| (?:said|who|told|has|had|was|is|of|for|in|at|on|from|to)\b)/u;

const isTitle = (word: string): boolean => TITLE_WORDS.has(word.toLowerCase());
const isHead = (word: string): boolean => TITLE_HEADS.has(word.toLowerCase()) && !ADDRESS.test(word);

/** "under secretary" is an office, "under President Benn" a time. */
const isPreposition = (words: readonly string[], at: number): boolean =>
  /^under$/i.test(words[at] ?? '') && !/^secretary/i.test(words[at + 1] ?? '');

const roleBefore = (text: string, start: number): string | null => {
  const words = BEFORE.exec(text.slice(Math.max(0, start - REACH), start))?.[1]?.split(' ') ?? [];
  const from = words.findLastIndex((word, at) => !isTitle(word) || isPreposition(words, at)) + 1;
  const title = words.slice(from).filter((word) => !ADDRESS.test(word));
  if (title.some(isHead)) return title.join(' ').toLowerCase();
  const before = text.slice(Math.max(0, start - REACH), start);
  return officeIn(OFFICE_OF.exec(before)) ?? officeIn(OFFICE_FOR.exec(before));
};

/** "a friend of the minister of mines" is no minister. */
const OF_HOLDER =
  /\b(?:friend|wife|widow|husband|brother|sister|son|daughter|cousin|aide|adviser|advisor|ally|rival|critic|lawyer|assistant|envoy|successor|spokes\p{Ll}+) (?:of|for|to) (?:\p{Ll}+ )?$/u;

/** The title at the end of the first group, with what the second says it is for. */
const officeIn = (found: RegExpExecArray | null): string | null => {
  const [, office = '', forWhat = ''] = found ?? [];
  if (OF_HOLDER.test(office.replace(/\S+ $/, ''))) return null;
  const held = office.trim().split(' ');
  const own = held.slice(held.findLastIndex((word) => !isTitle(word)) + 1);
  return isHead(own.at(-1) ?? '') ? `${own.join(' ').toLowerCase()} ${forWhat}` : null;
};

/** What is told of the past is not taken now: "was elected mayor in 2019", "became minister nine years ago". */
const LONG_AGO =
  /\b(?:1[89]|20)\d\d\b|\bago\b|\bat the age of\b|\b(?:last|the previous|the same|the following) (?:year|decade)\b/i;

const sentenceAround = (text: string, { start, end }: Span): string => {
  const before = Math.max(text.lastIndexOf('. ', start), text.lastIndexOf('\n', start));
  const after = /[.!?](?=[\s”"]|$)|\n/.exec(text.slice(end))?.index ?? 0;
  return text.slice(before + 1, after === 0 ? text.length : end + after);
};

/** The office that is told to be taken here. */
const roleTaken = (text: string, { start, end }: Span): string | null => {
  if (LONG_AGO.test(sentenceAround(text, { start, end }))) return null;
  const words = TAKES.exec(text.slice(end, end + TAKES_REACH))?.[1]?.split(' ') ?? [];
  const last = words.at(-1)?.toLowerCase() ?? '';
  return words.length <= LONGEST_ROLE_WORDS && (isHead(last) || OFFICE_NOUNS.has(last)) ? words.join(' ') : null;
};
const TAKES_REACH = 140;

/** "…, who is still advised by the governor,": what is told of somebody is no office. */
const TELLS = /^(?:also|not|now|still|being|been|by|with|to|as|backed|supported|opposed|seen|known)$/u;

const NOUN_OF_ROLE = (word: string): boolean => OFFICE_NOUNS.has(word) || PEOPLE_NOUNS.has(word);

const roleAfter = (text: string, end: number): string | null => {
  const office = officeIn(FOR_AFTER.exec(text.slice(end, end + REACH)));
  if (office !== null) return office;
  const words = AFTER.exec(text.slice(end, end + REACH))?.[1]?.split(' ') ?? [];
  const last = words.at(-1)?.toLowerCase() ?? '';
  const isOffice = words.length <= LONGEST_ROLE_WORDS && NOUN_OF_ROLE(last) && !words.some((word) => TELLS.test(word));
  return isOffice ? words.join(' ') : null;
};

/**
 * The office, rank or part that an article gives a person beside the name: "deputy foreign minister", "opposition leader";
 * in the article's own words, the one they take in it, else the first it gives. Null for who is no person, and where none stands there.
 */
export const roleOf = ({ kind, mentions }: Actor, text: string): string | null => {
  if (kind !== 'person') return null;
  const names = mentions.filter(({ form }) => form === 'name');
  const taken = names.map((name) => roleTaken(text, name)).find((role) => role !== null);
  if (taken !== undefined) return taken;
  for (const { start, end } of names) {
    const role = roleBefore(text, start) ?? roleAfter(text, end);
    if (role !== null) return role;
  }
  return null;
};
