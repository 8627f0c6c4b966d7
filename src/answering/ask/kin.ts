import type { Sentence, Token } from '../../reading/analysis.ts';
import { dependentsBy, subtree, treeOf } from '../../reading/tree.ts';
import type { Evidence } from '../evidence/evidence.ts';
import type { Beside } from '../match/beside.ts';
import { NEGATION } from '../match/denials.ts';
import type { Question } from '../question/question.ts';

const KIN =
  /^(?:father|mother|parent|brother|sister|sibling|son|daughter|cousin|uncle|aunt|nephew|niece|wife|husband|widow|widower|grandfather|grandmother|relative|related)s?$/i;
const RELATED = /^(?:related|relate|relative|relation|kin)$/;
/** What may stand between two names that a word of kinship links: "X’s late father, Mr Y", "X, a brother of Y". */
const LINKS = /^(?:PART|PUNCT|DET|ADJ|NOUN|PRON)$/;

type Names = readonly number[];

const isNamed = ({ name, upos }: Token): boolean => upos === 'PROPN' || name.endsWith('PER');

/** Each run of name tokens of a question. */
const namesIn = (tokens: readonly Token[]): Names[] => {
  const runs: number[][] = [];
  for (const [at, token] of tokens.entries()) {
    if (!isNamed(token)) continue;
    const last = runs.at(-1);
    if (last?.at(-1) === at - 1) last.push(at);
    else runs.push([at]);
  }
  return runs;
};

const makesKin = (between: readonly Token[]): boolean =>
  between.some(({ form }) => KIN.test(form)) &&
  between.every(
    ({ upos, form, deprel }) => LINKS.test(upos) || KIN.test(form) || /^(?:of|to)$/i.test(form) || deprel === 'cop',
  );

/** The two whom the question makes kin. */
const kinAsked = ({ tokens }: Question): readonly [Names, Names] | null => {
  const names = namesIn(tokens);
  for (const [at, one] of names.entries()) {
    const other = names[at + 1];
    if (other !== undefined && makesKin(tokens.slice((one.at(-1) ?? 0) + 1, other[0]))) return [one, other];
  }
  return null;
};

/** "X is not related to Y": the tokens of the two sides; null where it says nothing of the kind. */
const partedIn = (sentence: Sentence): readonly [Names, Names] | null => {
  const tree = treeOf(sentence);
  const at = sentence.tokens.findIndex(
    ({ lemma, form }, own) =>
      (RELATED.test(lemma) || RELATED.test(form)) &&
      dependentsBy(tree, own, 'advmod', 'det').some((not) => NEGATION.test(sentence.tokens[not]?.form ?? '')),
  );
  if (at < 0) return null;
  const all = (heads: readonly number[]): Names => heads.flatMap((head) => subtree(tree, head));
  const own = all([at]);
  const { deprel, head } = sentence.tokens[at] ?? { deprel: '', head: -1 };
  const subject = deprel.startsWith('acl')
    ? all([head]).filter((each) => !own.includes(each))
    : all(dependentsBy(tree, at, 'nsubj', 'nsubj:pass'));
  return [subject, all(dependentsBy(tree, at, 'obl', 'nmod'))];
};

/** Each side holds the last word of one name, and one of them the whole of it, for kin share a surname. */
const parts = (question: Question, [one, other]: readonly [Names, Names], { sentence, met }: Beside): boolean => {
  const sides = partedIn(sentence);
  if (sides === null) return false;
  const holds = (side: Names, name: Names): boolean =>
    name.every((at) => {
      const word = question.words.findIndex((own) => own.at === at);
      return word < 0 || met[word]?.places.some((place) => side.includes(place.at)) === true;
    });
  const isParted = (left: Names, right: Names): boolean =>
    holds(sides[0], left.slice(-1)) &&
    holds(sides[1], right.slice(-1)) &&
    (holds(sides[0], left) || holds(sides[1], right));
  return isParted(one, other) || isParted(other, one);
};

/** "X is not related to Y", where the question makes the two kin; null where no sentence parts them. */
export const partsKin = (question: Question, evidence: readonly Evidence[]): Evidence | null => {
  const kin = kinAsked(question);
  return kin === null ? null : (evidence.find(({ beside }) => parts(question, kin, beside)) ?? null);
};
