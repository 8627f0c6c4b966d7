import { casesOf, lemmaAt } from '../../../reading/events/grammar.ts';
import { isPerson } from '../../../reading/events/senses.ts';
import { OFFICE_NOUNS } from '../../../reading/tables/offices.ts';
import { dependentsBy, deprelAt, formAt, headAt, relation, type Tree, uposAt } from '../../../reading/tree.ts';
import { counterparts } from '../passage/compare.ts';
import type { Passage, Word } from '../passage/passage.ts';
import { isName } from '../passage/word-class.ts';
import type { Fault } from '../verdict.ts';

/** What is near a place is not the place. */
const NEAR =
  /^(?:near|outside|off|around|beyond|beside|overlooking|nearby|surrounding|towards?|besides|alongside|opposite)$/;
const DIRECTION = /^(?:north|south|east|west|northeast|northwest|southeast|southwest|outskirts?|vicinity)$/;
const REGION = /^(?:area|region|outskirts?|vicinity|surroundings|suburb|coast|shore|border|side)$/;

/** "the rebel-held east of Ghoran": a part of it. */
const isPart = (tree: Tree, direction: number): boolean => {
  let at = direction - 1;
  while (/^(?:ADJ|VERB|ADV|PUNCT)$/.test(uposAt(tree, at)) && direction - at < 5) at -= 1;
  return /^(?:the|its|their)$/.test(formAt(tree, at));
};

/** "near Kell", "south of Kell"; "the south of Kell" lies in it. */
const isNear = ({ tree, index }: Word): boolean => {
  let at = index - 1;
  while (/^(?:PROPN|DET|ADJ)$/.test(uposAt(tree, at)) && index - at < 4) at -= 1;
  const form = formAt(tree, at);
  if (NEAR.test(form) || casesOf(tree, index).some((own) => NEAR.test(own))) return true;
  const isBeside = DIRECTION.test(formAt(tree, at - 1)) && !isPart(tree, at - 1);
  return /^(?:of|to)$/.test(form) && (isBeside || formAt(tree, at - 1) === 'close');
};

/** "the Kell area" */
const isInRegion = ({ tree, index }: Word): boolean =>
  [1, 2].some((ahead) => REGION.test(lemmaAt(tree, index + ahead))) ||
  REGION.test(formAt(tree, index - 2)) ||
  REGION.test(lemmaAt(tree, headAt(tree, index)));

/** Who takes part: subject, object, or doer behind "by". */
const takesPart = ({ token, tree, index }: Word): boolean =>
  /^(?:nsubj|obj|iobj|root)/.test(token.deprel) ||
  (relation(token.deprel) === 'obl' && casesOf(tree, index).some((form) => /^(?:by|in|at|on)$/.test(form)));

const isActor = ({ token, tree, index }: Word): boolean =>
  /^(?:nsubj|obj|iobj)/.test(token.deprel) ||
  (relation(token.deprel) === 'obl' && casesOf(tree, index).some((form) => /^(?:by|from|to|against|with)$/.test(form)));

/** Those who act for themselves, whatever country or house they are of. */
const PRIVATE =
  /^(?:company|firm|bank|business|corporation|manufacturer|maker|operator|airline|startup|subsidiary|investor|fund|retailer|hacker|gang|group|criminal|smuggler|trafficker|tourist|citizen|national|resident|businessman|businesswoman|billionaire|oligarch|tycoon|man|woman|boy|girl|worker|driver|sailor|fisherman|farmer|student|journalist|reporter|newspaper|magazine|website|broadcaster|athlete|player|team|club|singer|actor|artist|scientist|researcher|doctor|university|charity|church|mercenary|volunteer|activist|protester|supporter|ally|relative|brother|sister|son|daughter|wife|husband|father|mother|cousin|friend|neighbour|neighbor|aide|rival|opponent|critic|campaigner|rebel|militant|fighter|insurgent|separatist|dissident|exile|refugee|migrant|passenger|crew|trader|merchant|banker|employee|engineer|miner|fan|lender|developer|contractor|supplier|dealer|agent|guest|visitor|traveller|traveler|ship|tanker|ferry|trawler|vessel|yacht)$/;

/** The noun that a name only says more of: "Sorian company", "hackers from Ardel", "Edda Korin's daughter". */
const nounAbove = ({ tree, index, token }: Word): number => {
  const link = relation(token.deprel);
  const isOf =
    link === 'amod' ||
    token.deprel === 'nmod:poss' ||
    (link === 'compound' && (/LOC$/.test(token.name) || formAt(tree, index + 1) === '-')) ||
    (link === 'nmod' && casesOf(tree, index).some((form) => /^(?:of|from|in)$/.test(form)));
  return isOf ? headOfCompound(tree, headAt(tree, index)) : -1;
};

/** "Sorian freight firm", "Ardel-based firm": the noun at the end. */
const headOfCompound = (tree: Tree, index: number): number => {
  const isBefore =
    /^(?:compound|amod)/.test(deprelAt(tree, index)) || /^(?:based|owned|registered)$/.test(formAt(tree, index));
  return isBefore && headAt(tree, index) > index ? headOfCompound(tree, headAt(tree, index)) : index;
};

/** "Rebels of the Northern Front" are the front, those from Ardel are not Ardel. */
const MEMBERS = /^(?:rebel|militant|fighter|insurgent|separatist|campaigner|activist|crew|team|club)$/;

const isOfOther = (word: Word): boolean => {
  const above = nounAbove(word);
  const { token, tree, index } = word;
  if (MEMBERS.test(lemmaAt(tree, above)) && casesOf(tree, index).includes('of')) return false;
  if (token.upos === 'PROPN' && /ORG$/.test(token.name)) return false;
  return uposAt(tree, above) === 'NOUN' && PRIVATE.test(lemmaAt(tree, above)) && !isBesideOffice(word, above);
};

/** Those who belong to somebody and are somebody else. */
const OF_SOMEBODY =
  /^(?:brother|sister|son|daughter|wife|husband|father|mother|cousin|uncle|aunt|nephew|niece|friend|neighbour|neighbor|aide|adviser|advisor|bodyguard|assistant|supporter|ally|rival|opponent|critic|relative|family|widow|heir|child|kid|parent|colleague|deputy|successor|predecessor)$/;

/** Those who speak and act for somebody: what they do, a person whom they work for does not; a firm or a ministry does. */
const FOR_SOMEBODY =
  /^(?:lawyer|attorney|solicitor|spokesman|spokeswoman|spokesperson|representative|envoy|secretary|driver|doctor|manager|agent)$/;

/** "an aide to the president", "the minister's brother"; not the client of a lawyer who is named too, and may speak for him. */
const isOfSomebody = (word: Word, draft: Passage): boolean => {
  const { tree, index, token } = word;
  const hangs =
    token.deprel === 'nmod:poss' ||
    (relation(token.deprel) === 'nmod' && casesOf(tree, index).some((form) => /^(?:of|to|for)$/.test(form)));
  if (!hangs) return false;
  const above = lemmaAt(tree, headAt(tree, index));
  if (OF_SOMEBODY.test(above)) return true;
  const isSomebody = /PER$/.test(token.name) || OFFICE_NOUNS.has(word.lemma);
  return isSomebody && FOR_SOMEBODY.test(above) && !draft.words.some(({ lemma }) => lemma === above);
};

/** "Sorian oligarch and minister" */
const isBesideOffice = ({ tree }: Word, above: number): boolean =>
  dependentsBy(tree, above, 'conj').some((other) => isPerson(tree, other) && !PRIVATE.test(lemmaAt(tree, other)));

/** The last word of a name stands for it. */
const isWhole = ({ tree, index }: Word): boolean =>
  !/^(?:flat|compound|amod|nmod:poss)/.test(tree.tokens[index]?.deprel ?? '');

/** A name that takes part in the draft, and in the cited text only tells where, or whose: a place near by, a firm's country. */
export const bystanderFaults = (draft: Passage, cited: readonly Passage[]): Fault[] =>
  draft.words
    .filter((word) => (isName(word) || isPerson(word.tree, word.index)) && isWhole(word))
    .flatMap((name): Fault[] => {
      const others = counterparts(name, cited);
      if (others.length === 0) return [];
      if (takesPart(name) && !isNear(name) && !isInRegion(name) && others.every(isNear))
        return [{ rule: 'roles', detail: `“${name.token.form}” is only near by in the cited text` }];
      if (isActor(name) && others.every((other) => (isName(name) && isOfOther(other)) || isOfSomebody(other, draft)))
        return [{ rule: 'roles', detail: `“${name.token.form}” is not itself who takes part in the cited text` }];
      return [];
    });
