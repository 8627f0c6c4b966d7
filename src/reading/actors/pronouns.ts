import type { Token } from '../analysis.ts';
import { bareRelation, isBelow, type Tree } from '../tree.ts';
import { isMarked, type Line, PRONOUN } from './lines.ts';
import { type BySentence, bySentence, type Cast, type Found, mentionOf, type Profile } from './mention.ts';
import { type Kind, PRONOUNS } from './third-person.ts';

const fits = ({ kind, gender, plural }: Profile, pronoun: Kind): boolean => {
  if (pronoun === 'he' || pronoun === 'she')
    return kind === 'person' && !plural && (gender === null || gender === pronoun);
  if (pronoun === 'they') return plural || kind === 'nationality';
  return !plural && (kind === 'organization' || kind === 'armed-group' || kind === 'country');
};

/** Subjects, and what is joined to one by "and". */
const isSubject = (tree: Tree, index: number): boolean => {
  const role = bareRelation(tree, index);
  return role === 'nsubj' || (role === 'conj' && bareRelation(tree, tree.tokens[index]?.head ?? -1) === 'nsubj');
};

const isExpletive = ({ tokens, words }: Line, index: number): boolean => {
  const token = tokens[index];
  if (token?.deprel === 'expl') return true;
  if (words[index]?.lower !== 'it') return false;
  const head = token?.head ?? -1;
  if (head < 0) return false;
  const { upos = '', lemma = '' } = tokens[head] ?? {};
  return upos === 'ADJ' || upos === 'NOUN' || /^(?:seem|appear|be|rain|happen|take|turn|mean)$/.test(lemma);
};

/** Whoever does one of these in a sentence may be who goes on speaking in the next. */
const GOES_ON_SPEAKING =
  /^(?:say|tell|add|announce|report|confirm|warn|insist|explain|note|state|argue|admit|concede|acknowledge|claim|write|declare|stress|reply|remark|caution)$/;

/** The verb of saying whose subject it is; −1 for none. */
const reportOf = ({ tokens }: Line, index: number): number => {
  const { deprel = '', head = -1 } = tokens[index] ?? {};
  return /^nsubj$/.test(deprel) && GOES_ON_SPEAKING.test(tokens[head]?.lemma ?? '') ? head : -1;
};

/** Up from a name to what it stands beside: "the mediator, former judge Elsbeth Corr". */
const phraseOf = ({ tokens }: Line, index: number): number => {
  let at = index;
  while (/^(?:appos|flat|compound|nmod:desc)/.test(tokens[at]?.deprel ?? '') && (tokens[at]?.head ?? -1) >= 0)
    at = tokens[at]?.head as number;
  return at;
};

/** "…, the mediator, former judge Elsbeth Corr, said", whatever the parse hangs her on. */
const isBeforeReport = ({ tokens }: Line, to: number): boolean => {
  const verb = tokens[tokens[to]?.form === ',' ? to + 1 : to];
  return verb?.upos === 'VERB' && GOES_ON_SPEAKING.test(verb.lemma);
};

/** Those of a sentence who say something in it. */
const speakersAmong = (candidates: readonly Found[], line: Line): readonly Found[] =>
  candidates.filter(
    ({ head, to }) =>
      reportOf(line, head) >= 0 || reportOf(line, phraseOf(line, head)) >= 0 || isBeforeReport(line, to),
  );

/** "…, the statistics bureau said. It added …": whoever speaks may be nobody we know. */
const saysAnything = ({ tokens }: Line): boolean =>
  tokens.some(({ lemma, upos }) => upos === 'VERB' && GOES_ON_SPEAKING.test(lemma));

/** "…, he said, but …": put into what is said, so that those named there are told of, and he is not one of them. */
const isInserted = ({ tokens }: Line, index: number): boolean => {
  const [before, verb, behind] = [tokens[index - 1], tokens[index + 1], tokens[index + 2]];
  return (
    /^(?:,|["”’'])$/.test(before?.form ?? '') &&
    GOES_ON_SPEAKING.test(verb?.lemma ?? '') &&
    verb?.upos === 'VERB' &&
    (behind === undefined || behind.upos === 'PUNCT')
  );
};

/** Of the candidates of one sentence the one subject, else the one actor. */
const chosen = (candidates: readonly Found[], { tree }: Line): string | null => {
  const subjects = candidates.filter(({ head }) => isSubject(tree, head));
  const pool = subjects.length > 0 ? subjects : candidates;
  const id = pool[0]?.id ?? null;
  return pool.every((mention) => mention.id === id) ? id : null;
};

const surely = (candidates: readonly Found[], cast: Cast, pronoun: Kind): readonly Found[] => {
  if (pronoun !== 'he' && pronoun !== 'she') return candidates;
  const known = candidates.filter(({ id }) => cast.get(id)?.gender === pronoun);
  return known.length > 0 ? known : candidates;
};

/** A named subject that is no actor we know may be what "it" is: "The Upper Staff said shells had hit a unit. It denied …". */
const hasOtherSubject = ({ tree, tokens }: Line, mentions: readonly Found[]): boolean =>
  tokens.some(
    ({ upos }, at) =>
      upos === 'PROPN' && bareRelation(tree, at) === 'nsubj' && !mentions.some(({ from, to }) => at >= from && at < to),
  );

const KIN: Readonly<Partial<Record<Kind, RegExp>>> = {
  he: /^(?:brother|son|father|husband|uncle|nephew|cousin|grandfather|grandson)$/,
  she: /^(?:sister|daughter|mother|wife|aunt|niece|cousin|grandmother|granddaughter)$/,
};

/** "His brother said he knew nothing": he may be either. */
const mayBeRelative = ({ tree, tokens }: Line, index: number, pronoun: Kind): boolean =>
  tokens.some(
    ({ lemma }, at) =>
      at < index &&
      (KIN[pronoun]?.test(lemma) ?? false) &&
      isSubject(tree, at) &&
      tokens.some(({ head, deprel }) => head === at && deprel === 'nmod:poss'),
  );

/** Sentences that a pronoun looks back. */
const REACH = 2;

type Place = { readonly sentence: number; readonly index: number; readonly pronoun: Kind };

const NONE: readonly Found[] = [];

/**
 * A clause's own actors are no antecedent of its objects ("the group denied it"), save for "himself"; nor is a subject who is
 * named under its own verb: "he said that Hale had left" is not told by Hale (Chomsky 1981, principles B and C).
 */
const boundTo = (token: Token, index: number, { tokens, tree }: Line, own: readonly Found[]): readonly Found[] => {
  if (token.deprel === 'nmod:poss' || /sel(?:f|ves)$/.test(token.form)) return NONE;
  const isNamedUnder = ({ form, from, head }: Found): boolean =>
    form === 'name' && from > index && token.deprel.startsWith('nsubj') && isBelow(tree, head, token.head);
  return own.filter((mention) => tokens[mention.head]?.head === token.head || isNamedUnder(mention));
};

type Known = { readonly mentions: BySentence; readonly cast: Cast };

/** Those in a sentence so far back whom the pronoun fits. */
const candidatesIn = (line: Line, { sentence, index, pronoun }: Place, back: number, known: Known): Found[] => {
  const token = line.tokens[index];
  const bound = token ? boundTo(token, index, line, known.mentions[sentence] ?? NONE) : NONE;
  return (known.mentions[sentence - back] ?? NONE).filter((mention) => {
    if (back === 0 && mention.to > index) return false;
    const profile = known.cast.get(mention.id);
    return profile !== undefined && fits(profile, pronoun) && !bound.some(({ id }) => id === mention.id);
  });
};

/** Who spoke in the sentences before; null where nobody clearly did. */
const speakerBefore = (lines: readonly Line[], line: Line, place: Place, known: Known): string | null => {
  for (let back = 1; back <= Math.min(REACH, place.sentence); back++) {
    const there = lines[place.sentence - back];
    const spoke = there ? chosen(speakersAmong(candidatesIn(line, place, back, known), there), there) : null;
    if (spoke !== null) return spoke;
  }
  return null;
};

const antecedentIn = (there: Line, place: Place, candidates: readonly Found[], known: Known, back: number) => {
  const all = known.mentions[place.sentence - back] ?? NONE;
  const isSubjectThere = candidates.some(({ head }) => isSubject(there.tree, head));
  if (place.pronoun === 'it' && !isSubjectThere && hasOtherSubject(there, all)) return null;
  return chosen(surely(candidates, known.cast, place.pronoun), there);
};

const antecedent = (lines: readonly Line[], place: Place, known: Known): string | null => {
  const line = lines[place.sentence];
  if (!line || mayBeRelative(line, place.index, place.pronoun)) return null;
  const speaks = reportOf(line, place.index) >= 0;
  const inserted = isInserted(line, place.index) ? speakerBefore(lines, line, place, known) : null;
  if (inserted !== null) return inserted;
  for (let back = 0; back <= Math.min(REACH, place.sentence); back++) {
    const there = lines[place.sentence - back];
    const candidates = candidatesIn(line, place, back, known);
    if (!there || candidates.length === 0) continue;
    const spoke = speaks && back > 0 ? chosen(speakersAmong(candidates, there), there) : null;
    if (spoke !== null) return spoke;
    if (speaks && back > 0 && place.pronoun === 'it' && saysAnything(there)) return null;
    return antecedentIn(there, place, candidates, known, back);
  }
  return null;
};

const learnGender = (profile: Profile | undefined, pronoun: Kind): void => {
  if (profile && (pronoun === 'he' || pronoun === 'she')) profile.gender ??= pronoun;
};

/**
 * Pronouns of the third person whose antecedent is clear: the one fitting subject, else the one fitting actor, of the
 * nearest sentence that has any (centering, Grosz, Joshi and Weinstein 1995); the others are left out.
 */
export const findPronouns = (lines: readonly Line[], mentions: readonly Found[], cast: Cast): Found[] => {
  const known = bySentence(lines.length, mentions);
  const found: Found[] = [];
  for (const line of lines) {
    const { sentence } = line;
    if (line.headline || (line.holds & PRONOUN) === 0) continue;
    for (let index = 0; index < line.tokens.length; index++) {
      const pronoun = isMarked(line, index, PRONOUN) ? PRONOUNS.get(line.words[index]?.lower ?? '') : undefined;
      if (!pronoun || isExpletive(line, index)) continue;
      const id = antecedent(lines, { sentence, index, pronoun }, { mentions: known, cast });
      if (!id) continue;
      const words = { sentence, from: index, to: index + 1 };
      const mention = mentionOf(line.tokens, words, { id, form: 'pronoun', head: index });
      learnGender(cast.get(id), pronoun);
      found.push(mention);
      known[sentence] = [...(known[sentence] ?? NONE), mention];
    }
  }
  return found;
};
