import { type Entry, longestNameAt } from '../tables/gazetteer.ts';
import { startsDateline, wired } from './filed.ts';
import { joinPieces } from './joins.ts';
import { type Knowledge, learn } from './knowledge.ts';
import { CAPITAL, isMarked, LISTED, type Line, PERSON, TAGGED } from './lines.ts';
import {
  ADDRESS,
  CAPITAL_OR_FIGURE,
  GIVEN_NAME,
  looks,
  NO_BEGINNING,
  NO_END,
  NO_FIRST_NAME,
  TITLE,
  TITLE_HEAD,
} from './looks.ts';
import { isTaken, type NameSpan, type NameType, overlaps, type Piece, putInOrder, sizeOf, wordsAt } from './pieces.ts';
import { readStates } from './states.ts';
import { readTeams } from './teams.ts';

const TYPE_OF_KIND: Readonly<Record<Entry['kind'], NameType>> = {
  person: 'PER',
  organization: 'ORG',
  'armed-group': 'ORG',
  country: 'LOC',
  place: 'LOC',
  nationality: 'NAT',
  other: 'ORG',
};

type Tag = { readonly type: NameType; readonly inside: string };

/** By the tag that a name begins with: its type, and the tag that its other words have. MISC is left to the tables. */
const TAGS: ReadonlyMap<string, Tag> = new Map([
  ['B-PER', { type: 'PER', inside: 'I-PER' }],
  ['B-ORG', { type: 'ORG', inside: 'I-ORG' }],
  ['B-LOC', { type: 'LOC', inside: 'I-LOC' }],
]);

/** "Labour inspectors" at the start of a sentence are of no party. */
const OF_WORK =
  /^(?:action|camps?|codes?|costs?|courts?|disputes?|force|groups?|inspectors?|inspectorate|laws?|markets?|relations|rights|shortages?|standards|unions?|unrest)$/;

const isOfWork = (tokens: Line['tokens'], { from, to }: { readonly from: number; readonly to: number }): boolean =>
  to === from + 1 && /^Labou?r$/.test(tokens[from]?.form ?? '') && OF_WORK.test(tokens[to]?.form ?? '');

/** What the tagger saw. */
const tagged = (line: Line): Piece[] => {
  const { tokens } = line;
  const pieces: Piece[] = [];
  for (let from = 0; from < tokens.length; from++) {
    const tag = isMarked(line, from, TAGGED) ? TAGS.get(tokens[from]?.name ?? '') : undefined;
    if (!tag) continue;
    let to = from + 1;
    while (tokens[to]?.name === tag.inside) to += 1;
    if (!isOfWork(tokens, { from, to })) pieces.push({ from, to, type: tag.type, entry: null });
    from = to - 1;
  }
  return pieces;
};

const listed = (line: Line): Piece[] => {
  const { tokens, words } = line;
  const pieces: Piece[] = [];
  for (let from = 0; from < words.length; from++) {
    if (!isMarked(line, from, LISTED)) continue;
    const found = longestNameAt(words, from);
    if (!found) continue;
    const { entry, size } = found;
    const tag = tokens[from]?.name ?? 'O';
    if (entry.unsure && (tag === 'O' || tag.endsWith('PER')) && !startsDateline(tokens, from + size)) continue;
    if (isOfWork(tokens, { from, to: from + size })) continue;
    pieces.push({ from, to: from + size, type: TYPE_OF_KIND[entry.kind], entry });
    from += size - 1;
  }
  return pieces;
};

const covers = (a: Piece, b: Piece): boolean => a.from <= b.from && b.to <= a.to;

const holdsComma = ({ tokens }: Line, { from, to }: Piece): boolean => {
  for (let index = from; index < to; index++) if (tokens[index]?.form === ',') return true;
  return false;
};

/** Whether a longer tagged name keeps the listed one inside it: "Bank of England", "George Washington", "Tehran University". */
const keepsInside = (outer: Piece, inner: Piece, line: Line): boolean => {
  if (!covers(outer, inner) || sizeOf(outer) <= sizeOf(inner)) return false;
  if (outer.type === 'LOC' && holdsComma(line, outer)) return false;
  return !(inner.type === 'NAT' && outer.type === 'PER');
};

/** Listed names override tagged ones that they overlap, save where a tagged name is longer and holds them. */
const merged = (tags: readonly Piece[], lists: readonly Piece[], line: Line): readonly Piece[] => {
  if (lists.length === 0) return tags;
  if (tags.length === 0) return lists;
  const kept = lists.filter((list) => !tags.some((tag) => keepsInside(tag, list, line)));
  if (kept.length === 0) return tags;
  for (const tag of tags) if (!kept.some((list) => overlaps(tag, list))) kept.push(tag);
  return putInOrder(kept);
};

const trimmed = (piece: Piece, { words }: Line): Piece | null => {
  const { type, entry } = piece;
  let { from, to } = piece;
  if (entry === null) while (from < to && looks(words[from], NO_BEGINNING)) from += 1;
  if (type === 'PER' && entry === null) {
    while (from < to - 1 && looks(words[from], TITLE) && !looks(words[from], GIVEN_NAME)) from += 1;
    while (from < to && looks(words[from], NO_FIRST_NAME)) from += 1;
    if (to - from === 1 && looks(words[from], TITLE)) return null;
  }
  while (to > from && looks(words[to - 1], NO_END)) to -= 1;
  if (to <= from) return null;
  return from === piece.from && to === piece.to ? piece : { from, to, type, entry };
};

/** "Mr. Sahl", "President Amira Sahl": what follows a title in capitals is a person, whatever the tagger says. */
const titled = (piece: Piece, { words }: Line): Piece => {
  const { from, to, type, entry } = piece;
  if (entry !== null || type === 'PER' || from === 0) return piece;
  const before = words[from - 1];
  const isTitled =
    looks(before, ADDRESS) ||
    (looks(before, TITLE_HEAD) && looks(before, CAPITAL_OR_FIGURE) && looks(words[from], GIVEN_NAME));
  return isTitled ? { from, to, type: 'PER', entry } : piece;
};

const isNameLike = ({ from, to, entry }: Piece, { words }: Line): boolean => {
  if (entry !== null) return true;
  for (let index = from; index < to; index++) if (looks(words[index], CAPITAL_OR_FIGURE)) return true;
  return false;
};

const NONE: readonly Piece[] = [];

const piecesOf = (line: Line): readonly Piece[] => {
  if ((line.holds & (TAGGED | LISTED | PERSON)) === 0) return NONE;
  const tags = line.holds & TAGGED ? tagged(line) : NONE;
  const lists = line.holds & LISTED ? listed(line) : NONE;
  const pieces: Piece[] = [];
  for (const joined of joinPieces(merged(tags, lists, line), line)) {
    const piece = trimmed(wired(titled(joined, line), line), line);
    if (piece && isNameLike(piece, line)) pieces.push(piece);
  }
  return pieces;
};

const named = ({ from, to, type, entry }: Piece, line: Line): NameSpan => {
  return { sentence: line.sentence, from, to, type, entry, words: wordsAt(line, from, to) };
};

const retyped = (name: NameSpan, type: NameType, entry: Entry | null): NameSpan =>
  name.type === type && name.entry === entry ? name : { ...name, type, entry };

const settled = (name: NameSpan, { tokens }: Line, { types, surnames, shouted }: Knowledge): NameSpan => {
  const { entry, words, from, type } = name;
  const isSurname = sizeOf(name) === 1 && surnames.has(words);
  if (entry) {
    const isPerson = isSurname && entry.kind !== 'nationality' && tokens[from]?.name.endsWith('PER');
    return isPerson ? retyped(name, 'PER', null) : name;
  }
  return retyped(name, isSurname ? 'PER' : (types.get(words) ?? shouted.get(words) ?? type), null);
};

/** The type of what was a name elsewhere in the article. */
const typeElsewhere = (words: string, size: number, { types, surnames, shouted }: Knowledge): NameType | undefined =>
  types.get(words) ?? (size === 1 && surnames.has(words) ? 'PER' : words.length > 3 ? shouted.get(words) : undefined);

/** Adds the names that the tagger saw elsewhere in the article and missed here. */
const addMissed = (names: NameSpan[], line: Line, known: Knowledge): void => {
  const { sentence, tokens, words } = line;
  for (let from = 0; from < tokens.length; from++) {
    if (!isMarked(line, from, CAPITAL) || isTaken(names, from)) continue;
    const longest = known.longest.get(words[from]?.form ?? '') ?? 0;
    for (let to = Math.min(tokens.length, from + longest); to > from; to--) {
      const form = wordsAt(line, from, to);
      const type = typeElsewhere(form, to - from, known);
      if (!type || isTaken(names, from, to)) continue;
      if (to - from === 1 && tokens[from]?.upos !== 'PROPN' && from === 0) continue;
      names.push({ sentence, from, to, type, entry: null, words: form });
      break;
    }
  }
};

/** In a headline only names that the body or the tables know are believed. */
const isBelieved = ({ entry, type, from, to, words }: NameSpan, line: Line, known: Knowledge): boolean => {
  if (entry) return true;
  if (type === 'PER' && to - from > 1 && looks(line.words[from], GIVEN_NAME)) return true;
  return known.types.has(words) || known.surnames.has(words) || known.shouted.has(words);
};

/** Every name of a text, in the order of the text; the same words are the same type throughout. */
export const findNames = (lines: readonly Line[]): readonly NameSpan[] => {
  const seen = lines.map((line) => piecesOf(line).map((piece) => named(piece, line)));
  const known = learn(lines, seen);
  const hasBody = lines.some(({ headline }) => !headline);
  const names: NameSpan[] = [];
  for (const line of lines) {
    const own: NameSpan[] = [];
    for (const name of seen[line.sentence] ?? [])
      if (!line.headline || !hasBody || isBelieved(name, line, known)) own.push(settled(name, line, known));
    if (line.holds & CAPITAL) addMissed(own, line, known);
    for (const name of putInOrder(own)) names.push(name);
  }
  return readStates(readTeams(names, lines), lines);
};
