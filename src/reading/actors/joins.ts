import type { Token } from '../analysis.ts';
import { WEEKDAYS } from '../dates/words.ts';
import { isListed } from '../tables/gazetteer.ts';
import { CAPITAL, isMarked, type Line, PERSON } from './lines.ts';
import { COMPANY, GIVEN_NAME, INITIAL, looks, PARTICLE, TITLE } from './looks.ts';
import { isTaken, overlaps, type Piece, putInOrder, sizeOf } from './pieces.ts';

/** Names of one word that follow a given name or an initial, with the particles between: "Karim al-Sahl", "M. Sahl". */
const surnameEnd = (line: Line, from: number): number => {
  const { tokens, words } = line;
  let to = from;
  while (looks(words[to], PARTICLE)) to += 1;
  const token = tokens[to];
  if (
    !token ||
    !isMarked(line, to, CAPITAL) ||
    token.form === token.form.toUpperCase() ||
    token.upos === 'VERB' ||
    token.upos === 'AUX'
  )
    return from;
  to += 1;
  while (tokens[to]?.form === '-' && touches(tokens, to - 1, to) && isMarked(line, to + 1, CAPITAL)) to += 2;
  return to;
};

const touches = (tokens: readonly Token[], left: number, right: number): boolean =>
  tokens[left]?.end === tokens[right]?.start;

/** People by the look of their names: an initial or a known given name, then a word in capitals. */
const peopleByLook = (line: Line): Piece[] => {
  const { words } = line;
  const found: Piece[] = [];
  for (let from = 0; from < words.length; from++) {
    if (!isMarked(line, from, PERSON)) continue;
    let at = from + 1;
    while (looks(words[at], INITIAL | GIVEN_NAME)) at += 1;
    const to = surnameEnd(line, at);
    const end = to > at ? to : at > from + 1 && !looks(words[at - 1], INITIAL) ? at : from;
    if (end === from) continue;
    found.push({ from, to: end, type: 'PER', entry: null });
    from = end - 1;
  }
  return found;
};

/** Whether a piece keeps its words from a person by looks: a longer body, a listed name of more words, the same person or more of it. */
const outweighs = (piece: Piece, person: Piece): boolean => {
  if (!overlaps(person, piece)) return false;
  if (piece.entry !== null && (piece.from !== person.from || sizeOf(piece) > 1)) return true;
  return piece.type === 'PER' ? piece.from <= person.from && piece.to >= person.to : sizeOf(piece) > sizeOf(person);
};

/** A look alike wins over tagged pieces of people and of single words; a longer tagged body ("John Sahl & Sons") keeps its words. */
const withPeople = (pieces: readonly Piece[], line: Line): readonly Piece[] => {
  if ((line.holds & PERSON) === 0) return pieces;
  const people = peopleByLook(line).filter((person) => !pieces.some((piece) => outweighs(piece, person)));
  if (people.length === 0) return pieces;
  const all = pieces.filter((piece) => !people.some((person) => overlaps(person, piece)));
  for (const person of people) all.push(person);
  return putInOrder(all);
};

/** "Sarvan" of "Sarvan Relief Council", taken for a person: one word that the parse hangs on the body's name. */
const isModifier = (a: Piece, b: Piece, { tokens, words }: Line): boolean => {
  const word = tokens[a.from];
  if (!word || sizeOf(a) !== 1 || looks(words[a.from], GIVEN_NAME)) return false;
  return word.deprel === 'compound' && word.head >= b.from && word.head < b.to;
};

/** "-", "-and-" between two names. */
const isTie = (tokens: readonly Token[], from: number, to: number): boolean => {
  if (!tokens[from]?.form.startsWith('-')) return false;
  let between = '';
  for (let index = from; index < to; index++) between += tokens[index]?.form ?? '';
  return /^-(?:[a-z]+-)?$/.test(between);
};

/** Whether two neighbours are one name: people side by side, parts tied by a hyphen, "Sahl & Partners". */
const areOne = (a: Piece, b: Piece, line: Line): boolean => {
  const { tokens } = line;
  const between = b.from - a.to;
  if (between <= 0 && a.type === 'LOC' && b.type === 'ORG')
    return a.entry?.kind !== 'country' && !b.entry && isMarked(line, b.from, CAPITAL);
  if (a.entry || b.entry) return false;
  if (between <= 0) return b.type === 'ORG' ? isModifier(a, b, line) : a.type === 'PER' && b.type === 'PER';
  if (between === 1 && tokens[a.to]?.form === '&') return true;
  return touches(tokens, a.to - 1, a.to) && touches(tokens, b.from - 1, b.from) && isTie(tokens, a.to, b.from);
};

const joined = (a: Piece, b: Piece, tokens: readonly Token[]): Piece => ({
  from: a.from,
  to: b.to,
  type: tokens[a.to]?.form === '&' || b.type === 'ORG' ? 'ORG' : a.type,
  entry: null,
});

/** "al-" and the like before a name belong to it. */
const withPrefix = (piece: Piece, tokens: readonly Token[]): Piece => {
  const { from, to, type, entry } = piece;
  if (
    from < 2 ||
    tokens[from - 1]?.form !== '-' ||
    !touches(tokens, from - 1, from) ||
    !touches(tokens, from - 2, from - 1)
  )
    return piece;
  return /^(?:al|el|ul|ur|ash|an|as|az|ad)$/i.test(tokens[from - 2]?.form ?? '')
    ? { from: from - 2, to, type, entry }
    : piece;
};

/** "Sahl Shipping Corp": the words in capitals up to the word that says it is a company. */
const withCompanyWord = (piece: Piece, { tokens, words }: Line): Piece => {
  const { from, to, entry } = piece;
  if (entry || !looks(words[to], COMPANY) || touches(tokens, to - 1, to)) return piece;
  return { from, to: to + 1, type: 'ORG', entry };
};

const isCapitalised = (token: Token | undefined): boolean => token !== undefined && /^\p{Lu}\p{Ll}/u.test(token.form);

/** A name in capitals that nothing else claims. */
const isFree = (index: number, line: Line, taken: readonly Piece[]): boolean =>
  line.tokens[index]?.upos === 'PROPN' && isFreeNoun(index, line, taken);

/** The same of a name or any other noun in capitals. */
const isFreeNoun = (index: number, { tokens, words }: Line, taken: readonly Piece[]): boolean => {
  if (index < 0) return false;
  const token = tokens[index];
  const word = words[index];
  if (!token || !/^(?:PROPN|NOUN)$/.test(token.upos) || !word || !isCapitalised(token) || isTaken(taken, index))
    return false;
  return !looks(word, TITLE) && !WEEKDAYS.has(word.lower) && !isListed(token.form);
};

/** Words in capitals just before a body's name that nothing else claims: "Sarvan" of "Sarvan Relief Council". */
const withWordsBefore = (piece: Piece, line: Line, taken: readonly Piece[]): Piece => {
  const { to, type, entry } = piece;
  if (type !== 'ORG' || entry) return piece;
  let { from } = piece;
  while (isFree(from - 1, line, taken)) from -= 1;
  return from === piece.from ? piece : { from, to, type, entry };
};

const areLinked = ({ tokens }: Line, last: number, next: number): boolean =>
  (tokens[last]?.deprel === 'compound' && tokens[last]?.head === next) ||
  (tokens[next]?.deprel === 'flat' && tokens[next]?.head === last);

/** "Ilse" of "Ilse Korr", "Tarnel" of "Tarnel Foods": a word of capitals that the parse makes one name with it. */
const withWordAfter = (piece: Piece, line: Line, taken: readonly Piece[]): Piece => {
  const { from, to, type, entry } = piece;
  if (entry || sizeOf(piece) !== 1 || line.headline || (type !== 'PER' && type !== 'ORG')) return piece;
  if (!isCapitalised(line.tokens[from]) || isCapitalised(line.tokens[to + 1]) || !areLinked(line, from, to))
    return piece;
  if (!/^(?:nsubj|obj|iobj|obl|nmod|appos|flat|conj)/.test(line.tokens[to]?.deprel ?? '')) return piece;
  const isOwn = type === 'PER' ? isFree(to, line, taken) : isFreeNoun(to, line, taken);
  return isOwn ? { from, to: to + 1, type, entry } : piece;
};

/** Mends what the tagger cut in pieces. */
export const joinPieces = (pieces: readonly Piece[], line: Line): readonly Piece[] => {
  const { tokens } = line;
  const mended: Piece[] = [];
  for (const each of withPeople(pieces, line)) {
    const piece = withPrefix(each, tokens);
    const last = mended.at(-1);
    if (last && areOne(last, piece, line)) mended[mended.length - 1] = joined(last, piece, tokens);
    else mended.push(piece);
  }
  return mended.map((piece) =>
    withWordsBefore(withCompanyWord(withWordAfter(piece, line, mended), line), line, mended),
  );
};
