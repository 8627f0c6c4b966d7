import type { Analysis, Sentence, Token } from '../analysis.ts';
import { relation } from '../tree.ts';
import { type Cast, type Found, mentionOf, type Profile, tokensOf } from './mention.ts';

type Kind = 'he' | 'she' | 'it' | 'they';

const PRONOUNS: ReadonlyMap<string, Kind> = new Map([
  ['he', 'he'],
  ['him', 'he'],
  ['his', 'he'],
  ['himself', 'he'],
  ['she', 'she'],
  ['her', 'she'],
  ['hers', 'she'],
  ['herself', 'she'],
  ['it', 'it'],
  ['its', 'it'],
  ['they', 'they'],
  ['them', 'they'],
  ['their', 'they'],
]);

const fits = ({ kind, gender, plural }: Profile, pronoun: Kind): boolean => {
  if (pronoun === 'he' || pronoun === 'she')
    return kind === 'person' && !plural && (gender === null || gender === pronoun);
  if (pronoun === 'they') return plural || kind === 'nationality';
  return !plural && (kind === 'organization' || kind === 'armed-group' || kind === 'country');
};

/** Subjects, and what is joined to one by "and". */
const isSubject = (tokens: readonly Token[], index: number): boolean => {
  const token = tokens[index];
  const role = relation(token?.deprel ?? '');
  return role === 'nsubj' || (role === 'conj' && relation(tokens[token?.head ?? -1]?.deprel ?? '') === 'nsubj');
};

/** A clause's own actors are no antecedent of its objects ("the group denied it"), save for "himself". */
const isBound = (tokens: readonly Token[], index: number, mention: Found): boolean => {
  const token = tokens[index];
  if (!token || token.deprel === 'nmod:poss' || /sel(?:f|ves)$/.test(token.form)) return false;
  return tokens[mention.head]?.head === token.head;
};

const isExpletive = (tokens: readonly Token[], index: number): boolean => {
  const token = tokens[index];
  if (token?.deprel === 'expl') return true;
  const governor = tokens[token?.head ?? -1];
  return (
    token?.form.toLowerCase() === 'it' &&
    (governor?.upos === 'ADJ' ||
      governor?.upos === 'NOUN' ||
      /^(?:seem|appear|be|rain|happen|take|turn|mean)$/.test(governor?.lemma ?? ''))
  );
};

/** Candidates of one sentence: subjects first, then the others, nearest last-mentioned first. */
const chosen = (candidates: readonly Found[], analysis: Analysis): string | null => {
  const subjects = candidates.filter(({ sentence, head }) => isSubject(tokensOf(analysis, sentence), head));
  const pool = subjects.length > 0 ? subjects : candidates;
  const ids = new Set(pool.map(({ id }) => id));
  return ids.size === 1 ? ([...ids][0] ?? null) : null;
};

const surely = (candidates: readonly Found[], cast: Cast, pronoun: Kind): Found[] => {
  if (pronoun !== 'he' && pronoun !== 'she') return [...candidates];
  const known = candidates.filter(({ id }) => cast.get(id)?.gender === pronoun);
  return known.length > 0 ? known : [...candidates];
};

/** Sentences that a pronoun looks back. */
const REACH = 2;

type Place = { readonly sentence: number; readonly index: number; readonly pronoun: Kind };

const antecedent = (
  analysis: Analysis,
  place: Place,
  known: { readonly mentions: readonly Found[]; readonly cast: Cast },
): string | null => {
  const { sentence, index, pronoun } = place;
  if (known.mentions.length === 0) return null;
  const tokens = tokensOf(analysis, sentence);
  const own = known.mentions.filter((mention) => mention.sentence === sentence && isBound(tokens, index, mention));
  const isFree = ({ id }: Found): boolean => !own.some((mention) => mention.id === id);
  for (let back = 0; back <= REACH; back++) {
    const candidates = known.mentions.filter((mention) => {
      const profile = known.cast.get(mention.id);
      const before = mention.sentence === sentence - back && (back > 0 || mention.to <= index);
      return before && profile !== undefined && fits(profile, pronoun) && isFree(mention);
    });
    if (candidates.length > 0) return chosen(surely(candidates, known.cast, pronoun), analysis);
  }
  return null;
};

const sortable = (a: Found, b: Found): number => a.sentence - b.sentence || a.from - b.from;

/**
 * Pronouns of the third person whose antecedent is clear: the one fitting subject, else the one fitting actor, of the
 * nearest sentence that has any (centering, Grosz, Joshi and Weinstein 1995); the others are left out.
 */
export const findPronouns = (analysis: Analysis, mentions: readonly Found[], cast: Cast): Found[] => {
  const known = [...mentions].sort(sortable);
  const bySentence = Map.groupBy(known, ({ sentence }) => sentence);
  const found: Found[] = [];
  for (let sentence = 0; sentence < analysis.sentences.length; sentence++) {
    const { tokens, headline } = analysis.sentences[sentence] as Sentence;
    if (headline) continue;
    for (let index = 0; index < tokens.length; index++) {
      const token = tokens[index];
      const pronoun = token?.upos === 'PRON' ? PRONOUNS.get(token.form.toLowerCase()) : undefined;
      if (!pronoun || isExpletive(tokens, index)) continue;
      const near: Found[] = [];
      for (let back = 0; back <= REACH; back++) near.push(...(bySentence.get(sentence - back) ?? []));
      const id = antecedent(analysis, { sentence, index, pronoun }, { mentions: near, cast });
      if (!id) continue;
      const mention = mentionOf(
        analysis,
        { sentence, from: index, to: index + 1 },
        { id, form: 'pronoun', head: index },
      );
      learnGender(cast.get(id), pronoun);
      found.push(mention);
      bySentence.set(sentence, [...(bySentence.get(sentence) ?? []), mention]);
    }
  }
  return found;
};

const learnGender = (profile: Profile | undefined, pronoun: Kind): void => {
  if (profile && (pronoun === 'he' || pronoun === 'she')) profile.gender ??= pronoun;
};
