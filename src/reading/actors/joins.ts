import type { Token } from '../analysis.ts';
import { WEEKDAYS } from '../dates/words.ts';
import { longestNameAt } from '../tables/gazetteer.ts';
import { GIVEN_NAMES } from '../tables/given-names.ts';
import { TITLE_WORDS } from '../tables/offices.ts';
import { flagOf, type Word } from '../word.ts';
import { isCapital } from './letters.ts';
import type { Piece } from './names.ts';

const isInitial = (form: string): boolean => form.charAt(1) !== '' && isCapital(form) && /^(?:\p{Lu}\.)+$/u.test(form);
/** A sentence's tokens and their words. */
type Line = { readonly tokens: readonly Token[]; readonly words: readonly Word[] };

const PARTICLE = /^(?:de|del|della|di|da|dos|du|van|von|der|den|ter|ten|bin|ibn|bint|al|el|la|le|ben|abu|ul|ur|y|of)$/i;
const COMPANY =
  /^(?:Inc|Inc\.|Corp|Corp\.|Ltd|Ltd\.|Co|Co\.|Plc|PLC|plc|AG|SA|S\.A\.|NV|N\.V\.|GmbH|Holdings|Group|Bank|University|Ministry|Party|Airlines|Airways|Industries|Partners|Securities|Insurance|Newspapers)$/;

/** Names of one word that follow a given name or an initial, with the particles between: "Karim al-Sahl", "M. Sahl". */
const surnameEnd = (tokens: readonly Token[], from: number): number => {
  let to = from;
  while (PARTICLE.test(tokens[to]?.form ?? '') || tokens[to]?.form === '-') to += 1;
  const token = tokens[to];
  if (
    !token ||
    !isCapital(token.form) ||
    token.form === token.form.toUpperCase() ||
    token.upos === 'VERB' ||
    token.upos === 'AUX'
  )
    return from;
  to += 1;
  while (tokens[to]?.form === '-' && tokens[to]?.start === tokens[to - 1]?.end && isCapital(tokens[to + 1]?.form ?? ''))
    to += 2;
  return to;
};

const opensPerson = flagOf(({ form }) => GIVEN_NAMES.has(form) || isInitial(form));

/** People by the look of their names: an initial or a known given name, then a word in capitals. */
const peopleByLook = ({ tokens, words }: Line): Piece[] => {
  const found: Piece[] = [];
  for (let from = 0; from < tokens.length; from++) {
    const word = words[from];
    if (!word || !opensPerson(word)) continue;
    const { form } = word;
    const starts = isInitial(form)
      ? form.length <= 4 && !/^(?:U\.S\.|U\.N\.|U\.K\.|E\.U\.)$/.test(form)
      : GIVEN_NAMES.has(form);
    if (!starts) continue;
    let at = from + 1;
    while (isInitial(tokens[at]?.form ?? '') || GIVEN_NAMES.has(tokens[at]?.form ?? '')) at += 1;
    const to = surnameEnd(tokens, at);
    const end = to > at ? to : at > from + 1 && !isInitial(tokens[at - 1]?.form ?? '') ? at : from;
    if (end === from) continue;
    found.push({ from, to: end, type: 'PER', entry: null });
    from = end - 1;
  }
  return found;
};

const overlaps = (a: Piece, b: Piece): boolean => a.from < b.to && b.from < a.to;

/** A look alike wins over tagged pieces of people and of single words; a longer tagged body ("John Sahl & Sons") keeps its words. */
const withPeople = (pieces: readonly Piece[], line: Line): readonly Piece[] => {
  const looked = peopleByLook(line);
  if (looked.length === 0) return pieces;
  const people = looked.filter(
    (person) =>
      !pieces.some(
        (piece) =>
          overlaps(person, piece) &&
          ((piece.entry !== null && piece.from !== person.from) ||
            (piece.entry !== null && piece.to - piece.from > 1) ||
            (piece.type !== 'PER' && piece.to - piece.from > person.to - person.from) ||
            (piece.type === 'PER' && piece.from <= person.from && piece.to >= person.to)),
      ),
  );
  const rest = pieces.filter((piece) => !people.some((person) => overlaps(person, piece)));
  return [...rest, ...people].sort((a, b) => a.from - b.from);
};

const touches = (tokens: readonly Token[], left: number, right: number): boolean =>
  tokens[left]?.end === tokens[right]?.start;

/** "Sarvan" of "Sarvan Relief Council", taken for a person: one word that the parse hangs on the body's name. */
const isModifier = (a: Piece, b: Piece, tokens: readonly Token[]): boolean => {
  const word = tokens[a.from];
  if (!word || a.to - a.from !== 1 || GIVEN_NAMES.has(word.form)) return false;
  return word.deprel === 'compound' && word.head >= b.from && word.head < b.to;
};

/** Whether two neighbours are one name: people side by side, parts tied by a hyphen, "Sahl & Partners". */
const areOne = (a: Piece, b: Piece, tokens: readonly Token[]): boolean => {
  const between = tokens.slice(a.to, b.from).map(({ form }) => form);
  if (between.length === 0 && a.type === 'LOC' && b.type === 'ORG')
    return a.entry?.kind !== 'country' && !b.entry && isCapital(tokens[b.from]?.form ?? '');
  if (a.entry || b.entry) return false;
  if (between.length === 0 && b.type === 'ORG') return isModifier(a, b, tokens);
  if (between.length === 0) return a.type === 'PER' && b.type === 'PER';
  const tied = touches(tokens, a.to - 1, a.to) && touches(tokens, b.from - 1, b.from);
  if (between.join('') === '&') return true;
  return tied && /^-(?:[a-z]+-)?$/.test(between.join(''));
};

const joined = (a: Piece, b: Piece, tokens: readonly Token[]): Piece => ({
  from: a.from,
  to: b.to,
  type: tokens[a.to]?.form === '&' || b.type === 'ORG' ? 'ORG' : a.type,
  entry: null,
});

/** "al-" and the like before a name belong to it. */
const withPrefix = (piece: Piece, tokens: readonly Token[]): Piece => {
  const { from } = piece;
  const prefix = tokens[from - 2]?.form ?? '';
  const tied = tokens[from - 1]?.form === '-' && touches(tokens, from - 1, from) && touches(tokens, from - 2, from - 1);
  return tied && /^(?:al|el|ul|ur|ash|an|as|az|ad)$/i.test(prefix)
    ? { ...piece, from: from - 2, entry: piece.entry }
    : piece;
};

/** "Sahl Shipping Corp": the words in capitals up to the word that says it is a company. */
const withCompanyWord = (piece: Piece, tokens: readonly Token[]): Piece => {
  if (
    piece.entry ||
    !COMPANY.test(tokens[piece.to]?.form ?? '') ||
    tokens[piece.to]?.start === tokens[piece.to - 1]?.end
  )
    return piece;
  return { ...piece, to: piece.to + 1, type: 'ORG' };
};

/** Words in capitals just before a body's name that nothing else claims: "Sarvan" of "Sarvan Relief Council". */
const withWordsBefore = (piece: Piece, tokens: readonly Token[], taken: ReadonlySet<number>): Piece => {
  if (piece.type !== 'ORG' || piece.entry) return piece;
  let { from } = piece;
  const free = (index: number): boolean => {
    const token = tokens[index];
    if (token?.upos !== 'PROPN' || !/^\p{Lu}\p{Ll}/u.test(token.form) || taken.has(index)) return false;
    return (
      !TITLE_WORDS.has(token.form.toLowerCase()) &&
      !WEEKDAYS.has(token.form.toLowerCase()) &&
      longestNameAt([token.form], 0) === null
    );
  };
  while (free(from - 1)) from -= 1;
  return { ...piece, from };
};

/** Mends what the tagger cut in pieces. */
export const joinPieces = (pieces: readonly Piece[], line: Line): Piece[] => {
  const { tokens } = line;
  const mended: Piece[] = [];
  for (const piece of withPeople(pieces, line).map((each) => withPrefix(each, tokens))) {
    const last = mended.at(-1);
    if (last && areOne(last, piece, tokens)) mended[mended.length - 1] = joined(last, piece, tokens);
    else mended.push(piece);
  }
  if (mended.length === 0) return mended;
  const taken = new Set(
    mended.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, offset) => from + offset)),
  );
  return mended.map((piece) => withWordsBefore(withCompanyWord(piece, tokens), tokens, taken));
};
