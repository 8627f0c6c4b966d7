import { type ActorKind, isLocalActor } from '../../domain/reading.ts';
import type { Analysis, Token } from '../analysis.ts';
import { longestNameAt, slugOf } from '../tables/gazetteer.ts';
import { OFFICE_NOUNS } from '../tables/offices.ts';
import { ARMED_NOUNS, BODY_NOUNS, ROLE_NOUNS, STATE_BODIES } from '../tables/role-nouns.ts';
import { dependentsBy, relation, subtree, type Tree } from '../tree.ts';
import { apposed, type Nominal } from './apposed.ts';
import { isMarked, LISTED, type Line, ROLE } from './lines.ts';
import { COUNTING, DEFINITE, DETERMINER, looks } from './looks.ts';
import {
  addOnce,
  type BySentence,
  bySentence,
  type Cast,
  type Found,
  mentionOf,
  type Profile,
  profileOf,
  textOf,
} from './mention.ts';
import { isTaken } from './pieces.ts';

const LEFT_OUT =
  /^(?:acl|advcl|appos|parataxis|conj|cc|punct|dep|discourse|advmod|aux|cop|nsubj|mark|case|orphan|list)/;
const isSpokesman = (lemma: string): boolean => /^spokes/.test(lemma);

const belongs = (tree: Tree, head: number, branch: number): boolean => {
  const token = tree.tokens[branch];
  if (!token) return false;
  if (token.head === head && LEFT_OUT.test(token.deprel) && !(token.deprel === 'punct' && token.form === '-'))
    return false;
  if (relation(token.deprel) !== 'nmod' || token.deprel === 'nmod:poss' || branch < head)
    return !/^(?:acl|parataxis|appos)/.test(token.deprel);
  const preposition = dependentsBy(tree, branch, 'case').map((index) => tree.tokens[index]?.lemma ?? '');
  return preposition.includes('of') || (isSpokesman(tree.tokens[head]?.lemma ?? '') && preposition.includes('for'));
};

/** "Saudi-backed", "rebel-held" before the words so far: the parse often hangs them elsewhere. */
const isBacked = ({ tokens }: Tree, from: number): boolean => {
  if (from < 3) return false;
  const hyphen = tokens[from - 2];
  if (hyphen?.form !== '-') return false;
  const word = tokens[from - 1];
  return (
    hyphen.start === tokens[from - 3]?.end &&
    hyphen.end === word?.start &&
    /(?:ed|led|run|held|allied|aligned)$/.test(word?.form ?? '')
  );
};

/** The unbroken run of the head's own words around it. */
const extentOf = (tree: Tree, head: number): { from: number; to: number } => {
  const { tokens, lower } = tree;
  const inside = subtree(tree, head, (branch) => !belongs(tree, head, branch));
  let from = head;
  let to = head + 1;
  const tied = (index: number): boolean =>
    inside.includes(index) || (tokens[index]?.form === '-' && inside.includes(index - 1) && inside.includes(index + 1));
  while (from > 0 && (tied(from - 1) || (tokens[from - 1]?.form === '-' && inside.includes(from)))) from -= 1;
  while (inside.includes(to)) to += 1;
  while (isBacked(tree, from)) from -= 3;
  if (from > 0 && lower[from - 1] === 'the') from -= 1;
  while (from < head && /^(?:,|-|and|"|“|\()$/.test(tokens[from]?.form ?? '')) from += 1;
  return { from, to };
};

/** Heads of noun phrases; a title before a name ("President Sahl") and a modifier ("police station") are none. */
const isHead = (token: Token, tokens: readonly Token[]): boolean => {
  const role = relation(token.deprel);
  if (role === 'compound' || role === 'flat' || role === 'amod' || role === 'fixed') return false;
  return !(
    role === 'nmod' &&
    token.deprel !== 'nmod:poss' &&
    tokens[token.head]?.upos === 'PROPN' &&
    token.deprel === 'nmod:unmarked'
  );
};

const nominalsIn = (line: Line, names: readonly Found[], found: Nominal[]): void => {
  const { sentence, tree, tokens, headline } = line;
  for (let head = 0; head < tokens.length; head++) {
    const token = tokens[head];
    if (!token || !isMarked(line, head, ROLE) || isTaken(names, head) || !isHead(token, tokens)) continue;
    const { from, to } = extentOf(tree, head);
    found.push({ sentence, from, to: headline ? head + 1 : to, head, lemma: tree.lemmas[head] ?? '' });
  }
};

type Run = { readonly from: number; readonly to: number };
type State = Run & { readonly code: string };

/** The state that a description names ("Iran's", "Russian"), and the tokens that name it. */
const stateOf = (line: Line, { from, to, head }: Nominal): State | null => {
  if ((line.holds & LISTED) === 0) return null;
  for (let at = from; at < to; at++) {
    const found = isMarked(line, at, LISTED) ? longestNameAt(line.words, at, to) : null;
    if (!found) continue;
    const { entry, size } = found;
    if (entry.country && at !== head && (entry.kind === 'country' || entry.kind === 'nationality'))
      return { code: entry.country, from: at, to: at + size };
    at += size - 1;
  }
  return null;
};

/** The words that tell a description from others, those of a state left out. */
const slugWords = ({ words }: Line, { from, to }: Nominal, without: Run | null): string => {
  let text = '';
  for (let index = from; index < to; index++) {
    const word = words[index];
    if (!word || looks(word, DETERMINER) || (without && without.from <= index && index < without.to)) continue;
    text = text === '' ? word.form : `${text} ${word.form}`;
  }
  return slugOf(text);
};

const isCounted = ({ tokens, words }: Line, { from, to }: Nominal): boolean => {
  for (let index = from; index < to; index++)
    if (tokens[index]?.upos === 'NUM' || looks(words[index], COUNTING)) return true;
  return false;
};

const isDefinite = ({ words }: Line, { from, head }: Nominal): boolean =>
  head - from <= 2 && looks(words[from], DEFINITE);

const kindOf = (lemma: string, plural: boolean): ActorKind => {
  if (ARMED_NOUNS.has(lemma)) return 'armed-group';
  if (BODY_NOUNS.has(lemma)) return 'organization';
  return plural ? 'other' : 'person';
};

const isPlural = (token: Token | undefined): boolean =>
  token?.number === 'Plur' || /^(?:police|people)$/.test(token?.lemma ?? '');

/** What was mentioned so far, by what "the chancellor" and "the ministry" ask for. */
type Seen = {
  readonly holders: Map<string, string[]>;
  /** Bodies by each noun for a body in their names, lower case. */
  readonly byWord: Map<string, string[]>;
  readonly groups: string[];
  readonly ids: Set<string>;
};

const into = (index: Map<string, string[]>, key: string, id: string): void => {
  const ids = index.get(key);
  if (ids) addOnce(ids, id);
  else index.set(key, [id]);
};

const LEAST_LETTERS = 4;

/** The nouns for who acts in a name: what a later "the ministry" may ask for. */
const rolesIn = (name: string): string[] => {
  const lower = name.toLowerCase();
  const words = /^[a-z ]*$/.test(lower) ? lower.split(' ') : lower.split(/[^\p{L}\p{N}]+/u);
  return words.filter((word) => word.length >= LEAST_LETTERS && ROLE_NOUNS.has(word));
};

const see = (seen: Seen, { id }: Found, cast: Cast): void => {
  const profile = cast.get(id);
  if (!profile) return;
  for (const office of profile.offices) into(seen.holders, office, id);
  if (seen.ids.has(id) || profile.kind === 'person' || profile.plural) return;
  seen.ids.add(id);
  for (const word of rolesIn(profile.name)) into(seen.byWord, word, id);
  if (profile.kind === 'armed-group' && id.startsWith('group/')) seen.groups.push(id);
};

const only = (ids: readonly string[] | undefined): string | null => (ids?.length === 1 ? (ids[0] ?? null) : null);

const GROUP_HEADS = /^(?:group|organization|organisation|movement|militia)$/;

/** "the chancellor": the one person given that office before; "the ministry", "the group": the one body before that is one. */
const known = (nominal: Nominal, seen: Seen): string | null => {
  const holder = OFFICE_NOUNS.has(nominal.lemma) ? only(seen.holders.get(nominal.lemma)) : null;
  if (holder || nominal.head - nominal.from !== 1) return holder;
  const named = seen.byWord.get(nominal.lemma) ?? [];
  const groups = GROUP_HEADS.test(nominal.lemma) ? seen.groups.filter((id) => !named.includes(id)) : [];
  const bodies = groups.length === 0 ? named : [...named, ...groups];
  return only(bodies) ?? only(bodies.filter((id) => !isLocalActor(id)));
};

type Counter = { next: number; readonly locals: Map<string, string> };

const idFor = (nominal: Nominal, line: Line, seen: Seen, counter: Counter): string => {
  const isOneOfMany = isCounted(line, nominal);
  const state = isOneOfMany || !STATE_BODIES.has(nominal.lemma) ? null : stateOf(line, nominal);
  if (state) return `org/${state.code}-${slugWords(line, nominal, state)}`;
  const antecedent = !isOneOfMany && isDefinite(line, nominal) ? known(nominal, seen) : null;
  if (antecedent) return antecedent;
  const slug = slugWords(line, nominal, null) || nominal.lemma;
  const shared = isOneOfMany ? undefined : counter.locals.get(slug);
  if (shared) return shared;
  counter.next += 1;
  const id = `local/${counter.next}-${slug}`;
  if (!isOneOfMany) counter.locals.set(slug, id);
  return id;
};

const remember = (cast: Cast, nominal: Nominal, mention: Found, analysis: Analysis): void => {
  const { id } = mention;
  if (cast.has(id)) return;
  const plural = isPlural(analysis.sentences[nominal.sentence]?.tokens[nominal.head]);
  const name = textOf(analysis, mention).replace(/^(?:the|an?)\s+/i, '');
  profileOf(cast, id, { name, kind: kindOf(nominal.lemma, plural), plural });
};

const comesBefore = (name: Found, { sentence, from }: Nominal): boolean =>
  name.sentence < sentence || (name.sentence === sentence && name.from < from);

/** "President Sahl": a title, no description. */
const isTitleOf = (names: readonly Found[], { head }: Nominal): boolean => {
  for (const { from, id } of names) if (from === head + 1 && id.startsWith('person/')) return true;
  return false;
};

const addOffice = (profile: Profile | undefined, office: string): void => {
  if (profile) addOnce(profile.offices, office);
};

const nominalsOf = (lines: readonly Line[], near: BySentence): Nominal[] => {
  const nominals: Nominal[] = [];
  for (const line of lines) if (line.holds & ROLE) nominalsIn(line, near[line.sentence] ?? [], nominals);
  return nominals;
};

/** Actors that are described and not named: "two diplomats", "Iran's foreign ministry", "the chancellor". */
export const findNominals = (
  { analysis, lines }: { readonly analysis: Analysis; readonly lines: readonly Line[] },
  names: readonly Found[],
  cast: Cast,
): Found[] => {
  const near = bySentence(lines.length, names);
  const counter: Counter = { next: 0, locals: new Map() };
  const seen: Seen = { holders: new Map(), byWord: new Map(), groups: [], ids: new Set() };
  const found: Found[] = [];
  let next = 0;
  for (const nominal of nominalsOf(lines, near)) {
    const { sentence, head, lemma } = nominal;
    const line = lines[sentence];
    const own = near[sentence] ?? [];
    if (!line || isTitleOf(own, nominal)) continue;
    for (let name = names[next]; name && comesBefore(name, nominal); name = names[++next]) see(seen, name, cast);
    const beside = apposed(line, nominal, own);
    const id = beside?.id ?? idFor(nominal, line, seen, counter);
    if (beside && OFFICE_NOUNS.has(lemma)) addOffice(cast.get(beside.id), lemma);
    const mention = mentionOf(line.tokens, nominal, { id, form: 'nominal', head });
    remember(cast, nominal, mention, analysis);
    see(seen, mention, cast);
    found.push(mention);
  }
  return found;
};
