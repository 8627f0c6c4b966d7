import type { ActorKind } from '../../domain/reading.ts';
import type { Analysis, Token } from '../analysis.ts';
import { longestNameAt, slugOf } from '../tables/gazetteer.ts';
import { OFFICE_NOUNS, TITLE_WORDS } from '../tables/offices.ts';
import { ARMED_NOUNS, BODY_NOUNS, PEOPLE_NOUNS, STATE_BODIES } from '../tables/role-nouns.ts';
import { dependentsBy, relation, subtree, type Tree, treeOf } from '../tree.ts';
import { flagOf, type Word } from '../word.ts';
import { type Cast, type Found, mentionOf, profileOf, textOf } from './mention.ts';

/** A described actor: the tokens from its first modifier to its last, relative clauses left out. */
type Nominal = {
  readonly sentence: number;
  readonly from: number;
  readonly to: number;
  readonly head: number;
  readonly lemma: string;
};

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
  const [word, hyphen, ally] = [tokens[from - 1], tokens[from - 2], tokens[from - 3]];
  return (
    hyphen?.form === '-' &&
    hyphen.start === ally?.end &&
    hyphen.end === word?.start &&
    /(?:ed|led|run|held|allied|aligned)$/.test(word?.form ?? '')
  );
};

/** The unbroken run of the head's own words around it. */
const extentOf = (tree: Tree, head: number): { from: number; to: number } => {
  const inside = new Set(subtree(tree, head, (branch) => !belongs(tree, head, branch)));
  let [from, to] = [head, head + 1];
  const tied = (index: number): boolean =>
    inside.has(index) || (tree.tokens[index]?.form === '-' && inside.has(index - 1) && inside.has(index + 1));
  while (tied(from - 1) || (tree.tokens[from - 1]?.form === '-' && inside.has(from))) from -= 1;
  while (inside.has(to)) to += 1;
  while (isBacked(tree, from)) from -= 3;
  if (/^the$/i.test(tree.tokens[from - 1]?.form ?? '')) from -= 1;
  while (/^(?:,|-|and|"|“|\()$/.test(tree.tokens[from]?.form ?? '') && from < head) from += 1;
  return { from, to };
};

const ROLES: ReadonlySet<string> = new Set([...PEOPLE_NOUNS, ...BODY_NOUNS, ...ARMED_NOUNS]);

const namesRole = flagOf(({ lower }) => ROLES.has(lower));
const isRole = ({ upos }: Token, lemma: Word): boolean => namesRole(lemma) && (upos === 'NOUN' || upos === 'PROPN');

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

const nominalsOf = (analysis: Analysis, names: ReadonlyMap<number, readonly Found[]>): Nominal[] =>
  analysis.sentences.flatMap((sentence, index) => {
    const tree = treeOf(sentence);
    const taken = names.get(index);
    const isNamed = (head: number): boolean => taken?.some(({ from, to }) => from <= head && head < to) ?? false;
    const found: Nominal[] = [];
    for (let head = 0; head < tree.lemmaWords.length; head++) {
      const [token, lemma] = [tree.tokens[head], tree.lemmaWords[head]];
      if (!token || !lemma || !isRole(token, lemma) || isNamed(head) || !isHead(token, tree.tokens)) continue;
      const { from, to } = extentOf(tree, head);
      found.push({ sentence: index, from, to: sentence.headline ? head + 1 : to, head, lemma: lemma.lower });
    }
    return found;
  });

/** The state that a description names ("Iran's", "Russian"), and the tokens that name it. */
const stateOf = (
  tokens: readonly Token[],
  { from, to, head }: Nominal,
): { code: string; words: Set<number> } | null => {
  const forms = tokens.slice(from, to).map(({ form }) => form);
  for (let at = 0; at < forms.length; at++) {
    const found = longestNameAt(forms, at);
    if (!found) continue;
    const { entry, size } = found;
    if (entry.country && from + at !== head && (entry.kind === 'country' || entry.kind === 'nationality'))
      return { code: entry.country, words: new Set(Array.from({ length: size }, (_, offset) => from + at + offset)) };
    at += size - 1;
  }
  return null;
};

const DETERMINER = /^(?:the|a|an|this|that|these|those|its|his|her|their|our|some|any|'s|’s|of|-|’|')$/i;
const COUNTED = /^(?:a|an|some|any|several|many|another|both|few|most|more|no|each|every)$/i;

const slugWords = (tokens: readonly Token[], nominal: Nominal, without: ReadonlySet<number>): string =>
  slugOf(
    tokens
      .slice(nominal.from, nominal.to)
      .filter((token, offset) => !without.has(nominal.from + offset) && !DETERMINER.test(token.form))
      .map(({ form }) => form)
      .join(' '),
  );

const isCounted = (tokens: readonly Token[], { from, to }: Nominal): boolean =>
  tokens.slice(from, to).some((token) => token.upos === 'NUM' || COUNTED.test(token.form));

const isDefinite = (tokens: readonly Token[], { from, head }: Nominal): boolean =>
  /^(?:the|this|that|these|those)$/i.test(tokens[from]?.form ?? '') && head - from <= 2;

const kindOf = (lemma: string, plural: boolean): ActorKind => {
  if (ARMED_NOUNS.has(lemma)) return 'armed-group';
  if (BODY_NOUNS.has(lemma)) return 'organization';
  return plural ? 'other' : 'person';
};

const isPlural = (token: Token | undefined): boolean =>
  token?.number === 'Plur' || /^(?:police|people)$/.test(token?.lemma ?? '');

/** What was mentioned so far, by what "the chancellor" and "the ministry" ask for. */
type Seen = {
  readonly holders: Map<string, Set<string>>;
  /** Bodies by each word of their names, lower case. */
  readonly byWord: Map<string, Set<string>>;
  readonly groups: Set<string>;
  readonly ids: Set<string>;
};

const into = (index: Map<string, Set<string>>, key: string, id: string): void => {
  const ids = index.get(key);
  if (ids) ids.add(id);
  else index.set(key, new Set([id]));
};

const see = (seen: Seen, { id }: Found, cast: Cast): void => {
  const profile = cast.get(id);
  if (!profile) return;
  for (const office of profile.offices) into(seen.holders, office, id);
  if (seen.ids.has(id) || profile.kind === 'person' || profile.plural) return;
  seen.ids.add(id);
  for (const word of profile.name.toLowerCase().split(/[^\p{L}\p{N}]+/u))
    if (word.length > 3) into(seen.byWord, word, id);
  if (profile.kind === 'armed-group' && id.startsWith('group/')) seen.groups.add(id);
};

const only = (ids: ReadonlySet<string> | undefined): string | null => (ids?.size === 1 ? ([...ids][0] ?? null) : null);

const GROUP_HEADS = /^(?:group|organization|organisation|movement|militia)$/;

/** "the chancellor": the one person given that office before; "the ministry", "the group": the one body before that is one. */
const known = (nominal: Nominal, seen: Seen): string | null => {
  const holder = OFFICE_NOUNS.has(nominal.lemma) ? only(seen.holders.get(nominal.lemma)) : null;
  if (holder || nominal.head - nominal.from !== 1) return holder;
  const bodies = new Set(seen.byWord.get(nominal.lemma) ?? []);
  if (GROUP_HEADS.test(nominal.lemma)) for (const id of seen.groups) bodies.add(id);
  return only(bodies) ?? only(new Set([...bodies].filter((id) => !id.startsWith('local/'))));
};

/** "An army spokesman, Brig. Gen. Karim Sahl" and "Karim Sahl, head of the union,": beside each other, whatever the parse says. */
const isBeside = (tokens: readonly Token[], nominal: Nominal, name: Found): boolean => {
  if (tokens[nominal.head]?.number === 'Plur' || !PEOPLE_NOUNS.has(nominal.lemma)) return false;
  const between = tokens.slice(nominal.to, name.from).map(({ form }) => form.toLowerCase());
  if (name.from > nominal.to) return between[0] === ',' && between.slice(1).every((word) => TITLE_WORDS.has(word));
  return (
    name.to === nominal.from - 1 && tokens[name.to]?.form === ',' && /^[,.;]$/.test(tokens[nominal.to]?.form ?? '')
  );
};

/** The name beside which a description stands: "Karim Sahl, the foreign minister". */
const apposed = (tree: Tree, nominal: Nominal, names: readonly Found[]): Found | null => {
  const token = tree.tokens[nominal.head];
  const describesPerson = PEOPLE_NOUNS.has(nominal.lemma);
  return (
    names.find((name) => {
      const { head, from, id } = name;
      if (id.startsWith('person/') !== describesPerson || from === nominal.from) return false;
      const down = token?.head === head && relation(token.deprel) === 'appos';
      const up = tree.tokens[head]?.head === nominal.head && relation(tree.tokens[head]?.deprel ?? '') === 'appos';
      return (Math.abs(head - nominal.head) <= 12 && (down || up)) || isBeside(tree.tokens, nominal, name);
    }) ?? null
  );
};

const idFor = (
  { nominal, tokens, seen }: { readonly nominal: Nominal; readonly tokens: readonly Token[]; readonly seen: Seen },
  counter: { next: number; readonly locals: Map<string, string> },
): string => {
  const state = stateOf(tokens, nominal);
  const counted = isCounted(tokens, nominal);
  if (state && !counted && STATE_BODIES.has(nominal.lemma))
    return `org/${state.code}-${slugWords(tokens, nominal, state.words)}`;
  const antecedent = isDefinite(tokens, nominal) && !counted ? known(nominal, seen) : null;
  if (antecedent) return antecedent;
  const slug = slugWords(tokens, nominal, new Set()) || nominal.lemma;
  const shared = counted ? undefined : counter.locals.get(slug);
  if (shared) return shared;
  counter.next += 1;
  const id = `local/${counter.next}-${slug}`;
  if (!counted) counter.locals.set(slug, id);
  return id;
};

const remember = (
  cast: Cast,
  id: string,
  nominal: Nominal,
  found: { name: string; token: Token | undefined },
): void => {
  const plural = isPlural(found.token);
  const named = found.name.replace(/^(?:the|an?)\s+/i, '');
  profileOf(cast, id, { name: named, kind: kindOf(nominal.lemma, plural), plural });
};

const comesBefore = (name: Found, { sentence, from }: Nominal): boolean =>
  name.sentence < sentence || (name.sentence === sentence && name.from < from);

/** Actors that are described and not named: "two diplomats", "Iran's foreign ministry", "the chancellor". */
export const findNominals = (analysis: Analysis, names: readonly Found[], cast: Cast): Found[] => {
  const bySentence = Map.groupBy(names, ({ sentence }) => sentence);
  const counter = { next: 0, locals: new Map<string, string>() };
  const seen: Seen = { holders: new Map(), byWord: new Map(), groups: new Set(), ids: new Set() };
  const found: Found[] = [];
  let next = 0;
  for (const nominal of nominalsOf(analysis, bySentence)) {
    const sentence = analysis.sentences[nominal.sentence];
    const near = bySentence.get(nominal.sentence) ?? [];
    if (!sentence || near.some(({ from, id }) => from === nominal.head + 1 && id.startsWith('person/'))) continue;
    for (let name = names[next]; name && comesBefore(name, nominal); name = names[++next]) see(seen, name, cast);
    const beside = apposed(treeOf(sentence), nominal, near);
    const id = beside?.id ?? idFor({ nominal, tokens: sentence.tokens, seen }, counter);
    if (beside && OFFICE_NOUNS.has(nominal.lemma)) cast.get(beside.id)?.offices.add(nominal.lemma);
    const mention = mentionOf(analysis, nominal, { id, form: 'nominal', head: nominal.head });
    remember(cast, id, nominal, { name: textOf(analysis, mention), token: sentence.tokens[nominal.head] });
    see(seen, mention, cast);
    found.push(mention);
  }
  return found;
};
