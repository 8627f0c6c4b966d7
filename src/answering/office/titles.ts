import type { Sentence, Token } from '../../reading/analysis.ts';
import { MONTHS, WEEKDAYS } from '../../reading/dates/words.ts';
import { inOrder } from '../../reading/in-order.ts';
import { OFFICE_NOUNS, TITLE_HEADS, TITLE_WORDS } from '../../reading/tables/offices.ts';
import { BODY_NOUNS, PEOPLE_NOUNS } from '../../reading/tables/role-nouns.ts';
import {
  dependentBy,
  dependentsBy,
  formAt,
  hasDependent,
  lemmaAt,
  onceATree,
  subtree,
  type Tree,
  treeOf,
} from '../../reading/tree.ts';
import { termOf } from '../question/term-of.ts';

/** How an office is had by somebody a sentence names; "sought": for which one is only put forward. */
export type Tenure = 'holds' | 'takes' | 'sought' | 'held';

/** What a sentence says that somebody or something is: "Pavo Rend, the harbour master of Orlen". */
export type Title = {
  /** Tokens of the name. */
  readonly name: readonly number[];
  /** The noun that says what it is. */
  readonly noun: number;
  /** Stems of the noun and of all that goes with it but names: "harbour", "master". */
  readonly terms: ReadonlySet<string>;
  /** Stems of the names it is of: "Orlen". */
  readonly of: ReadonlySet<string>;
  readonly tenure: Tenure;
  /** 4: of somebody it names; 3: of something; 2: an office or trade alone; 1: of what only the text around it names, or a rank; 0: a relative of such. */
  readonly weight: number;
};

const FORMER =
  /^(?:former|formerly|ex|previous|past|late|ousted|deposed|dismissed|sacked|outgoing|then|onetime|one-time|erstwhile|predecessor|until|once)$|^ex-./i;
const ADDRESS = /^(?:mr|mrs|ms|miss|sir|dame|lord|lady|dr|prof)\.?$/i;
const RANK =
  /^(?:general|gen|major|maj|brigadier|colonel|col|lieutenant|lt|captain|capt|commodore|admiral|adm|marshal|sergeant|sgt|corporal|private|doctor|dr|professor|prof|man|woman|person|citizen|boy|girl|name|native)\.?$/i;
const RELATIVE =
  /^(?:brother|sister|father|mother|parent|wife|husband|son|daughter|cousin|uncle|aunt|nephew|niece|relative|friend|colleague|ally|rival|predecessor|successor)$/i;
const PUTS_IN = /^(?:name|appoint|elect|nominate|choose|pick|install|swear|make)$/;
const PUTS_FORWARD = /^(?:nominate|choose|pick)$/;
const CALLED = /^(?:name|call)$/;

const isCapital = (token: Token | undefined): boolean => /^\p{Lu}/u.test(token?.form ?? '');
const isTitleWord = (token: Token | undefined): boolean => TITLE_WORDS.has((token?.form ?? '').toLowerCase());

const isName = (token: Token | undefined): boolean =>
  token !== undefined && isCapital(token) && (token.upos === 'PROPN' || token.name !== 'O') && !isTitleWord(token);

/** A name from its head: what goes before and behind it as part of it, titles left out. */
const nameFrom = (tree: Tree, head: number): number[] => {
  const parts = dependentsBy(tree, head, 'flat', 'compound', 'amod');
  const all = [head, ...parts, ...parts.flatMap((at) => dependentsBy(tree, at, 'flat', 'compound', 'amod'))];
  return inOrder(all.filter((at) => isName(tree.tokens[at])));
};

/** "Acting Prime Minister" before "Haro Quenti", whatever the parse has made of the words. */
const titleRun = ({ tokens }: Tree, from: number): number[] => {
  let at = from;
  while (at > 0 && isTitleWord(tokens[at - 1])) at -= 1;
  return Array.from({ length: from - at }, (_, own) => at + own);
};

const SKIPPED = /^(?:appos|acl|advcl|parataxis|conj|cop|nsubj|punct)/;

/** The tokens that go with a noun: "the former harbour master of Orlen"; neither a name beside it nor a clause. */
const phraseOf = (tree: Tree, noun: number, name: readonly number[]): number[] =>
  subtree(
    tree,
    noun,
    (at) => SKIPPED.test(tree.tokens[at]?.deprel ?? '') || name.includes(at) || tree.tokens[at]?.deprel === 'flat',
  );

const isNotOnce = (tree: Tree, noun: number): boolean =>
  dependentsBy(tree, noun, 'advmod', 'det').some((at) =>
    /^(?:not|never|no|n't|n’t)$/i.test(tree.tokens[at]?.form ?? ''),
  );

const firstNamed = (tree: Tree, heads: readonly number[]): number => heads.find((at) => isName(tree.tokens[at])) ?? -1;

/** The name that is itself the token, or that stands beside it: "Mr Rend", "a retired general, Sanna Orrick". */
const namedAt = (tree: Tree, at: number): number => {
  if (isName(tree.tokens[at])) return at;
  const isAddress = ADDRESS.test(tree.tokens[at]?.form ?? '');
  return firstNamed(tree, dependentsBy(tree, at, isAddress ? 'flat' : 'appos'));
};

/** "The mine's owner, Ostby Copper,": a name between commas that is read as one more in a list of two. */
const listedBeside = (tree: Tree, noun: number): number =>
  dependentsBy(tree, noun, 'conj').find((at) => {
    const name = nameFrom(tree, at);
    const [first = at, last = at] = [name[0], name.at(-1)];
    return (
      isName(tree.tokens[at]) &&
      !hasDependent(tree, at, 'cc') &&
      tree.tokens[first - 1]?.form === ',' &&
      /^[,.]$/.test(tree.tokens[last + 1]?.form ?? '')
    );
  }) ?? -1;

/** "named Pavo Rend as acting harbour master", "appointed the speaker, Mina Sohl, as premier": the name right before "as". */
const putInAs = (tree: Tree, noun: number): number => {
  let at = noun - 1;
  while (/^(?:ADJ|NOUN|PROPN|VERB|DET)$/.test(tree.tokens[at]?.upos ?? '')) at -= 1;
  if (formAt(tree, at) !== 'as' || !tree.tokens.slice(0, at).some(({ lemma }) => PUTS_IN.test(lemma))) return -1;
  const last = tree.tokens[at - 1]?.form === ',' ? at - 2 : at - 1;
  if (!isName(tree.tokens[last])) return -1;
  const { deprel = '', head = -1 } = tree.tokens[last] ?? {};
  return deprel === 'flat' ? head : last;
};

/** Whose noun it is by a verb: "becomes minister", "named Haro Quenti as acting prime minister". */
const byVerb = (tree: Tree, noun: number): number => {
  const { deprel = '', head = -1 } = tree.tokens[noun] ?? {};
  if (/^(?:obj|xcomp)/.test(deprel) && lemmaAt(tree, head) === 'become')
    return namedAt(tree, dependentBy(tree, head, 'nsubj'));
  const put = putInAs(tree, noun);
  if (put >= 0) return put;
  const isPut = PUTS_IN.test(lemmaAt(tree, head)) && /^(?:obl|xcomp|nmod)/.test(deprel);
  return isPut ? namedAt(tree, dependentBy(tree, head, 'obj', 'nsubj:pass')) : -1;
};

/** "a pilot named Pavo Rend"; "called by the union" names who called. */
const byClause = (tree: Tree, noun: number): number => {
  const clause = dependentsBy(tree, noun, 'acl').find((at) => CALLED.test(lemmaAt(tree, at)));
  if (clause === undefined) return -1;
  const isBy = (at: number): boolean => tree.lower.slice(clause, at).includes('by');
  const named = dependentsBy(tree, clause, 'xcomp', 'obj', 'obl').filter((at) => !isBy(at));
  return firstNamed(tree, named);
};

/** "A spokesman for the finance minister of Ostia, Oskar Tamm": the name behind it is the spokesman's. */
const isOfPerson = (tree: Tree, noun: number): boolean => {
  const { deprel = '', head = -1 } = tree.tokens[noun] ?? {};
  return deprel.startsWith('nmod') && PEOPLE_NOUNS.has(lemmaAt(tree, head));
};

/** "A spokesman for the council, Pavo Rend, said": the name is read as that of the council. */
const behindComplement = (tree: Tree, noun: number): number => {
  const { lemma = '' } = tree.tokens[noun] ?? {};
  if (!PEOPLE_NOUNS.has(lemma) && !OFFICE_NOUNS.has(lemma)) return -1;
  if (isOfPerson(tree, noun)) return -1;
  const complements = dependentsBy(tree, noun, 'nmod').filter((at) => !PEOPLE_NOUNS.has(lemmaAt(tree, at)));
  const named = complements.flatMap((at) => [...dependentsBy(tree, at, 'appos'), listedBeside(tree, at)]);
  return named.find((at) => at >= 0 && isName(tree.tokens[at]) && tree.tokens[at]?.name.endsWith('PER')) ?? -1;
};

/** The head of the name that a noun is said of, and whether by a verb that makes it so. */
const bearerOf = (tree: Tree, noun: number): { readonly head: number; readonly isTaken: boolean } => {
  const { deprel = '', head = -1 } = tree.tokens[noun] ?? {};
  const taken = byVerb(tree, noun);
  if (taken >= 0) return { head: taken, isTaken: true };
  if (/^(?:appos|parataxis|nmod:desc|compound|flat)/.test(deprel)) {
    const beside = /^(?:appos|parataxis)/.test(deprel) ? namedAt(tree, head) : isName(tree.tokens[head]) ? head : -1;
    if (beside >= 0) return { head: beside, isTaken: false };
  }
  const apposed = firstNamed(tree, dependentsBy(tree, noun, 'appos'));
  if (apposed >= 0) return { head: apposed, isTaken: false };
  const listed = listedBeside(tree, noun);
  if (listed >= 0) return { head: listed, isTaken: false };
  const behind = behindComplement(tree, noun);
  if (behind >= 0) return { head: behind, isTaken: false };
  if (hasDependent(tree, noun, 'cop') && !isNotOnce(tree, noun))
    return { head: namedAt(tree, dependentBy(tree, noun, 'nsubj')), isTaken: false };
  return { head: byClause(tree, noun), isTaken: false };
};

const stemsOf = (tree: Tree, places: readonly number[]): ReadonlySet<string> =>
  new Set(places.flatMap((at) => termOf(tree.tokens[at] as Token) ?? []));

const PRONOUN = /^(?:his|her|its|their|my|our)$/i;

const weightOf = (tree: Tree, noun: number, words: readonly number[], of: ReadonlySet<string>): number => {
  const { form = '' } = tree.tokens[noun] ?? {};
  const isOfUnnamed = words.some((at) => PRONOUN.test(tree.tokens[at]?.form ?? ''));
  if (RELATIVE.test(form)) return of.size > 0 ? 1 : 0;
  if (RANK.test(form) || (isOfUnnamed && of.size === 0)) return 1;
  if (of.size > 0) return 4;
  return hasDependent(tree, noun, 'nmod') ? 3 : 2;
};

/** "nominated Mina Sohl as president": not yet in office. */
const isPutForward = (tree: Tree, noun: number): boolean => {
  const own = lemmaAt(tree, tree.tokens[noun]?.head ?? -1);
  if (own === 'become') return false;
  const verb = PUTS_IN.test(own) ? own : tree.tokens.slice(0, noun).findLast(({ lemma }) => PUTS_IN.test(lemma))?.lemma;
  return PUTS_FORWARD.test(verb ?? '');
};

const tenureOf = (tree: Tree, noun: number, words: readonly number[], isTaken: boolean): Tenure => {
  if (isTaken) return isPutForward(tree, noun) ? 'sought' : 'takes';
  return words.some((at) => FORMER.test(tree.tokens[at]?.form ?? '')) ? 'held' : 'holds';
};

/** "sworn in as mayor on Monday": no office is of a day, whatever the parse hangs it on. */
const isOfTime = (token: Token | undefined): boolean =>
  token?.name === 'O' && (WEEKDAYS.has(token.form.toLowerCase()) || MONTHS.has(token.form.toLowerCase()));

const titleOf = (tree: Tree, noun: number, head: number, isTaken: boolean): Title => {
  const name = nameFrom(tree, head);
  const run = titleRun(tree, name[0] ?? head);
  const words = inOrder([
    ...new Set([...phraseOf(tree, noun, name), ...(run.includes(noun) ? run : []), ...titleRun(tree, noun)]),
  ]).filter((at) => !isOfTime(tree.tokens[at]));
  const names = words.filter(
    (at) =>
      at !== noun &&
      isCapital(tree.tokens[at]) &&
      !isTitleWord(tree.tokens[at]) &&
      tree.tokens[at]?.upos !== 'DET' &&
      tree.tokens[at]?.upos !== 'PRON',
  );
  const of = stemsOf(tree, names);
  return {
    name,
    noun,
    terms: stemsOf(
      tree,
      words.filter((at) => !names.includes(at)),
    ),
    of,
    tenure: tenureOf(tree, noun, words, isTaken),
    weight: weightOf(tree, noun, words, of),
  };
};

/** "Otto Vane, chief executive of Vale Bank": a title is a noun, whatever it is read as. */
const isNoun = ({ upos, form, deprel }: Token): boolean =>
  upos === 'NOUN' ||
  (upos === 'PROPN' && TITLE_HEADS.has(form.toLowerCase()) && !ADDRESS.test(form)) ||
  (upos === 'ADJ' && /^(?:chief|executive|head)$/i.test(form) && /^(?:appos|parataxis)/.test(deprel));

/** A noun of persons, bodies or offices says what something is wherever it stands; any other noun only where it is put beside it. */
const tellsWhat = (tree: Tree, noun: number): boolean => {
  const { lemma = '', deprel = '', form = '' } = tree.tokens[noun] ?? {};
  const isOfSort =
    PEOPLE_NOUNS.has(lemma) || OFFICE_NOUNS.has(lemma) || BODY_NOUNS.has(lemma) || TITLE_HEADS.has(form.toLowerCase());
  return isOfSort || !/^(?:compound|flat)/.test(deprel);
};

/** Titles right before a name that the parse has not hung on it. */
const runTitles = (tree: Tree, known: readonly Title[]): Title[] =>
  tree.tokens.flatMap((token, at): Title[] => {
    if (!isName(token) || isName(tree.tokens[at - 1]) || !isTitleWord(tree.tokens[at - 1])) return [];
    const run = titleRun(tree, at).filter((own) => TITLE_HEADS.has((tree.tokens[own]?.form ?? '').toLowerCase()));
    const noun = run.findLast((own) => !ADDRESS.test(tree.tokens[own]?.form ?? ''));
    if (noun === undefined || known.some((title) => title.noun === noun)) return [];
    let end = at;
    while (isName(tree.tokens[end + 1])) end += 1;
    const name = Array.from({ length: end - at + 1 }, (_, own) => at + own);
    const words = titleRun(tree, at);
    const of = new Set<string>();
    return [
      {
        name,
        noun,
        terms: stemsOf(tree, words),
        of,
        tenure: tenureOf(tree, noun, words, false),
        weight: weightOf(tree, noun, words, of),
      },
    ];
  });

/** "Transport" in "Transport Minister" is a part of the title, whatever it is read as. */
const isWithinTitle = ({ tokens }: Tree, at: number): boolean =>
  isTitleWord(tokens[at]) && isTitleWord(tokens[at + 1]) && isCapital(tokens[at + 1]);

const allTitles = onceATree((tree: Tree): readonly Title[] => {
  const byParse = tree.tokens.flatMap((token, noun): Title[] => {
    if (!isNoun(token) || !tellsWhat(tree, noun) || isWithinTitle(tree, noun)) return [];
    const { head, isTaken } = bearerOf(tree, noun);
    return head < 0 ? [] : [titleOf(tree, noun, head, isTaken)];
  });
  return [...byParse, ...runTitles(tree, byParse)];
});

/** All that a sentence says of what the named ones in it are. */
export const titlesIn = (sentence: Sentence): readonly Title[] => allTitles(treeOf(sentence));
