import type { Analysis, Sentence, Token } from '../analysis.ts';
import { beginsName, type Entry, longestNameAt } from '../tables/gazetteer.ts';
import { GIVEN_NAMES } from '../tables/given-names.ts';
import { TITLE_HEADS, TITLE_WORDS } from '../tables/offices.ts';
import { treeOf } from '../tree.ts';
import type { Word } from '../word.ts';
import { opensDateline, startsDateline, wired } from './filed.ts';
import { joinPieces } from './joins.ts';
import { isCapital } from './letters.ts';
import { readStates } from './states.ts';
import { readTeams } from './teams.ts';

export type NameType = 'PER' | 'ORG' | 'LOC' | 'NAT';

/** Tokens `from` up to `to` (exclusive) of a sentence, read as one name. */
export type NameSpan = {
  readonly sentence: number;
  readonly from: number;
  readonly to: number;
  readonly type: NameType;
  /** What the tables know of it. */
  readonly entry: Entry | null;
  /** True where the text shows it to be a state, though no table knows it. */
  readonly state?: boolean;
};

export type Piece = Omit<NameSpan, 'sentence'>;

const TYPE_OF_KIND: Readonly<Record<Entry['kind'], NameType>> = {
  person: 'PER',
  organization: 'ORG',
  'armed-group': 'ORG',
  country: 'LOC',
  place: 'LOC',
  nationality: 'NAT',
  other: 'ORG',
};

export const formsOf = (tokens: readonly Token[], from: number, to: number): string => {
  let words = tokens[from]?.form ?? '';
  for (let index = from + 1; index < to; index++) words += ` ${tokens[index]?.form ?? ''}`;
  return words;
};

/** What the tagger saw, MISC left out: the tables know nationalities better. */
const tagged = ({ tokens }: Sentence): Piece[] => {
  const pieces: Piece[] = [];
  for (let from = 0; from < tokens.length; from++) {
    const tag = tokens[from]?.name ?? 'O';
    if (!tag.startsWith('B-')) continue;
    let to = from + 1;
    while (tokens[to]?.name === `I-${tag.slice(2)}`) to += 1;
    if (tag !== 'B-MISC') pieces.push({ from, to, type: tag.slice(2) as NameType, entry: null });
    from = to - 1;
  }
  return pieces;
};

const listed = (tokens: readonly Token[], words: readonly Word[]): Piece[] => {
  const pieces: Piece[] = [];
  let forms: readonly string[] | null = null;
  for (let from = 0; from < words.length; from++) {
    const word = words[from];
    if (!word || !beginsName(word)) continue;
    forms ??= words.map(({ form }) => form);
    const found = longestNameAt(forms, from);
    if (!found) continue;
    const { entry, size } = found;
    const tag = tokens[from]?.name ?? 'O';
    if (entry.unsure && (tag === 'O' || tag.endsWith('PER')) && !startsDateline(tokens, from + size)) continue;
    pieces.push({ from, to: from + size, type: TYPE_OF_KIND[entry.kind], entry });
    from += size - 1;
  }
  return pieces;
};

const overlaps = (a: Piece, b: Piece): boolean => a.from < b.to && b.from < a.to;
const covers = (a: Piece, b: Piece): boolean => a.from <= b.from && b.to <= a.to;
const sizeOf = ({ from, to }: Piece): number => to - from;

/** Whether a longer tagged name keeps the listed one inside it: "Bank of England", "George Washington", "Tehran University". */
const keepsInside = (outer: Piece, inner: Piece, tokens: readonly Token[]): boolean => {
  if (!covers(outer, inner) || sizeOf(outer) <= sizeOf(inner)) return false;
  if (outer.type === 'LOC' && tokens.slice(outer.from, outer.to).some(({ form }) => form === ',')) return false;
  if (inner.type === 'NAT' && outer.type === 'PER') return false;
  return true;
};

/** Listed names override tagged ones that they overlap, save where a tagged name is longer and holds them. */
const merged = (tags: readonly Piece[], lists: readonly Piece[], tokens: readonly Token[]): readonly Piece[] => {
  if (lists.length === 0) return tags;
  const kept = lists.filter((list) => !tags.some((tag) => keepsInside(tag, list, tokens)));
  const free = tags.filter((tag) => !kept.some((list) => overlaps(tag, list)));
  return [...kept, ...free].sort((a, b) => a.from - b.from);
};

const trimmed = (piece: Piece, tokens: readonly Token[]): Piece | null => {
  let { from, to } = piece;
  const lower = (index: number): string => tokens[index]?.form.toLowerCase() ?? '';
  while (from < to && /^(?:the|a|an|\p{P}|['’]s)$/u.test(lower(from)) && piece.entry === null) from += 1;
  if (piece.type === 'PER' && piece.entry === null) {
    while (from < to - 1 && TITLE_WORDS.has(lower(from)) && !GIVEN_NAMES.has(tokens[from]?.form ?? '')) from += 1;
    while (from < to && /^(?:-|of|for|and)$/.test(lower(from))) from += 1;
    if (to - from === 1 && TITLE_WORDS.has(lower(from))) return null;
  }
  while (to > from && /^(?:['’]s?|[,.;:"”“)(]|-|and|of)$/.test(lower(to - 1))) to -= 1;
  return to > from ? { ...piece, from, to } : null;
};

/** "Mr. Sahl", "President Amira Sahl": what follows a title in capitals is a person, whatever the tagger says. */
const titled = (piece: Piece, tokens: readonly Token[]): Piece => {
  const before = tokens[piece.from - 1]?.form.toLowerCase() ?? '';
  if (piece.entry !== null || piece.type === 'PER') return piece;
  return /^(?:mr|mrs|ms|dr|gen|lt|col|sgt|maj|capt|adm|sen|rep|gov|prof)\.?$/.test(before) ||
    (TITLE_HEADS.has(before) &&
      isCapital(tokens[piece.from - 1]?.form ?? '') &&
      GIVEN_NAMES.has(tokens[piece.from]?.form ?? ''))
    ? { ...piece, type: 'PER' }
    : piece;
};

const piecesOf = (sentence: Sentence): Piece[] => {
  const { tokens } = sentence;
  const { words } = treeOf(sentence);
  const pieces = joinPieces(merged(tagged(sentence), listed(tokens, words), tokens), { tokens, words });
  if (pieces.length === 0) return pieces;
  return pieces
    .map((piece) => wired(titled(piece, tokens), tokens))
    .flatMap((piece) => trimmed(piece, tokens) ?? [])
    .filter(
      ({ from, to, entry }) =>
        entry !== null || tokens.slice(from, to).some(({ form }) => isCapital(form) || /^\d/.test(form)),
    );
};

/** Votes of the body: how often the same words were read as which type. */
type Votes = Map<string, Map<NameType, number>>;

const vote = (votes: Votes, key: string, type: NameType): void => {
  const counts = votes.get(key) ?? new Map<NameType, number>();
  counts.set(type, (counts.get(type) ?? 0) + 1);
  votes.set(key, counts);
};

const winner = (counts: ReadonlyMap<NameType, number>): NameType =>
  [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 'ORG';

/** What the body knows: types by name, and surnames of people with full names. */
type Knowledge = {
  readonly types: ReadonlyMap<string, NameType>;
  readonly surnames: ReadonlySet<string>;
  /** `types` as headlines in capitals write them. */
  readonly shouted: ReadonlyMap<string, NameType>;
  /** The words that any of these names begins with. */
  readonly firsts: ReadonlySet<string>;
};

const learn = (analysis: Analysis, pieces: readonly (readonly Piece[])[]): Knowledge => {
  const votes: Votes = new Map();
  const surnames = new Set<string>();
  for (const [index, own] of pieces.entries()) {
    const sentence = analysis.sentences[index];
    if (!sentence || sentence.headline) continue;
    for (const { from, to, type, entry } of own) {
      if (entry) continue;
      vote(votes, formsOf(sentence.tokens, from, to), type);
      const last = sentence.tokens[to - 1]?.form ?? '';
      if (type === 'PER' && to - from > 1 && last.length > 2 && isCapital(last)) surnames.add(last);
    }
  }
  const filed = new Set(
    pieces.flatMap((own, index) =>
      own
        .filter((piece) => piece.type === 'LOC' && opensDateline(analysis.sentences[index]?.tokens ?? [], piece))
        .map(({ from, to }) => formsOf(analysis.sentences[index]?.tokens ?? [], from, to)),
    ),
  );
  const types = new Map(
    [...votes].map(([key, counts]): [string, NameType] => [key, filed.has(key.toUpperCase()) ? 'LOC' : winner(counts)]),
  );
  const all = [...types, ...[...surnames].map((name): [string, NameType] => [name, 'PER'])];
  const shouted = new Map(all.map(([key, type]) => [key.toUpperCase(), type]));
  const firsts = new Set([...types.keys(), ...surnames, ...shouted.keys()].map((name) => name.split(' ', 1)[0] ?? ''));
  return { types, surnames, shouted, firsts };
};

const settled = (piece: Piece, tokens: readonly Token[], known: Knowledge): Piece => {
  if (piece.entry) {
    const surname =
      sizeOf(piece) === 1 &&
      piece.entry.kind !== 'nationality' &&
      known.surnames.has(formsOf(tokens, piece.from, piece.to));
    return surname && tokens[piece.from]?.name.endsWith('PER') ? { ...piece, type: 'PER', entry: null } : piece;
  }
  const words = formsOf(tokens, piece.from, piece.to);
  if (sizeOf(piece) === 1 && known.surnames.has(words)) return { ...piece, type: 'PER' };
  return { ...piece, type: known.types.get(words) ?? known.shouted.get(words) ?? piece.type };
};

/** Names that the tagger saw elsewhere in the article and missed here. */
const missed = (pieces: readonly Piece[], tokens: readonly Token[], known: Knowledge): Piece[] => {
  const found: Piece[] = [];
  const taken = (from: number, to: number): boolean => {
    const isOver = (piece: Piece): boolean => piece.from < to && from < piece.to;
    return pieces.some(isOver) || found.some(isOver);
  };
  for (let from = 0; from < tokens.length; from++) {
    const first = tokens[from];
    if (!first || !isCapital(first.form) || !known.firsts.has(first.form)) continue;
    for (let to = Math.min(tokens.length, from + 5); to > from; to--) {
      const words = formsOf(tokens, from, to);
      const type =
        known.types.get(words) ??
        (to - from === 1 && known.surnames.has(words)
          ? 'PER'
          : words.length > 3
            ? known.shouted.get(words)
            : undefined);
      if (!type || taken(from, to)) continue;
      if (to - from === 1 && first.upos !== 'PROPN' && from === 0) continue;
      found.push({ from, to, type, entry: null });
      break;
    }
  }
  return found;
};

/** In a headline only names that the body or the tables know are believed. */
const believed = (piece: Piece, tokens: readonly Token[], known: Knowledge): boolean => {
  if (piece.entry) return true;
  const words = formsOf(tokens, piece.from, piece.to);
  if (piece.type === 'PER' && piece.to - piece.from > 1 && GIVEN_NAMES.has(tokens[piece.from]?.form ?? '')) return true;
  return known.types.has(words) || known.surnames.has(words) || known.shouted.has(words);
};

/** Every name of a text, in the order of the text; the same words are the same type throughout. */
export const findNames = (analysis: Analysis): NameSpan[] => {
  const all = analysis.sentences.map(piecesOf);
  const known = learn(analysis, all);
  const hasBody = analysis.sentences.some(({ headline }) => !headline);
  const names = analysis.sentences.flatMap(({ tokens, headline }, sentence) => {
    const own = (all[sentence] ?? []).filter((piece) => !headline || !hasBody || believed(piece, tokens, known));
    const pieces = own.map((piece) => settled(piece, tokens, known));
    pieces.push(...missed(pieces, tokens, known));
    return pieces.sort((a, b) => a.from - b.from).map((piece): NameSpan => ({ sentence, ...piece }));
  });
  return readStates(analysis, readTeams(analysis, names));
};
