import { relation } from '../../reading/tree.ts';
import type { Phrase } from '../phrases/phrases.ts';
import { contrariesOf } from './contraries.ts';
import { detailsOf, wordAbove } from './details.ts';
import { doubtsOf } from './doubt.ts';
import { emitFeatures, type Features } from './features.ts';
import type { Lens, Meet } from './lens.ts';
import { alikePaths, pathBetween } from './path.ts';

/** A sentence with the phrase of it that scores best, and how much of all chances lies where. */
export type Standing = {
  readonly lens: Lens;
  readonly phrase: Phrase;
  readonly score: number;
  /** Of the phrases of its own sentence. */
  readonly certainty: number;
  /** Of the phrases of all sentences that were looked at: its own, those that overlap it, its sentence's. */
  readonly chance: number;
  readonly overlapping: number;
  readonly ofSentence: number;
};

/** What is told of the phrase itself. */
const OF_PHRASE = new Set(
  'govHead govUp govUpRole sameRole path widePath focusHead focusSort focusNearest wideNear wideInside wideLink1 unfit repeated hasName hasNumber hasVerb beforeMet'.split(
    ' ',
  ),
);

const ofPhrase = ({ lens, phrase }: Standing): Features => {
  const found: Record<string, number> = {};
  emitFeatures(phrase, lens, (name, value) => {
    if (OF_PHRASE.has(name)) found[name] = value;
  });
  return { ...found, words: phrase.to - phrase.from, [`kind ${phrase.kind}`]: 1 };
};

const SORTS: readonly (readonly [string, RegExp])[] = [
  ['Noun', /^NOUN$/],
  ['Verb', /^VERB$/],
  ['Adjective', /^AD[JV]$/],
  ['Name', /^PROPN$/],
  ['Number', /^NUM$/],
];

/** How far the sentence holds the question's words by meaning, the worst of each sort; and how far any sentence does. */
const heldBySort = ({ question, held }: Lens, all: readonly Lens[]): Features => {
  const found: Record<string, number> = {};
  const around = held.map((_, word) => Math.max(...all.map((each) => each.held[word] ?? 0)));
  for (const [sort, shape] of SORTS) {
    const own = question.words.flatMap(({ at }, word) => (shape.test(question.tokens[at]?.upos ?? '') ? [word] : []));
    found[`worst${sort}`] = Math.min(1, ...own.map((word) => held[word] ?? 0));
    found[`worst${sort}Around`] = Math.min(1, ...own.map((word) => around[word] ?? 0));
    found[`count${sort}`] = own.length;
  }
  const sorted = held.toSorted((a, b) => a - b);
  found.worst = sorted[0] ?? 1;
  found.secondWorst = sorted[1] ?? 1;
  found.worstAround = Math.min(1, ...around);
  return found;
};

/** Weight of the words that the sentence lacks but another sentence holds. */
const heldElsewhere = ({ held, beside: { met } }: Lens, all: readonly Lens[]): number =>
  held.reduce((sum, like, word) => {
    const best = Math.max(...all.map((each) => each.held[word] ?? 0));
    return sum + (met[word]?.weight ?? 0) * (best - like);
  }, 0);

/** What stands for a word this much is taken for it where its links are compared. */
const AS_WORD = 0.5;

/** How alike the ways between each two words that hang together in the question are to the ways between them in the sentence. */
const linkFits = ({ question, meets, beside }: Lens): number[] => {
  const placesOf = (word: number): Meet[] => meets.filter((meet) => meet.word === word && meet.like >= AS_WORD);
  return question.words.flatMap(({ at }, word) => {
    const token = question.tokens[at];
    const above = token === undefined ? -1 : wordAbove(question, token);
    const upper = question.words[above];
    const [own, others] = [placesOf(word), placesOf(above)];
    if (upper === undefined || own.length === 0 || others.length === 0) return [];
    const asked = pathBetween(question.tokens, at, upper.at);
    const fits = own.flatMap((one) =>
      others.map((other) => alikePaths(asked, pathBetween(beside.sentence.tokens, one.at, other.at))),
    );
    return [Math.max(...fits)];
  });
};

const ofLinks = (lens: Lens): Features => {
  const fits = linkFits(lens);
  return {
    linkFit: fits.length === 0 ? 1 : fits.reduce((sum, fit) => sum + fit, 0) / fits.length,
    worstLink: Math.min(1, ...fits),
  };
};

const ofSentences = (own: Standing, all: readonly Standing[]): Features => {
  const others = all.filter((each) => each !== own);
  const lenses = all.map(({ lens }) => lens);
  const rival = Math.max(-20, ...others.map(({ score }) => score));
  const { beside, cover } = own.lens;
  return {
    score: own.score / 10,
    certainty: own.certainty,
    chance: own.chance,
    overlapping: own.overlapping,
    ofSentence: own.ofSentence,
    lead: (own.score - rival) / 10,
    cover,
    coverLead: cover - Math.max(0, ...others.map(({ lens }) => lens.cover)),
    standing: beside.standing,
    standingLead: beside.standing - Math.max(0, ...others.map(({ lens }) => lens.beside.standing)),
    heldElsewhere: heldElsewhere(own.lens, lenses),
    ...heldBySort(own.lens, lenses),
  };
};

const questionRole = ({ question: { tokens, slot } }: Lens): string => relation(tokens[slot]?.deprel ?? 'none');

/** By what it is judged how surely a sentence answers a question in every detail; names are those of the learned trees. */
export const signsOf = (own: Standing, all: readonly Standing[]): Features => {
  const { lens, phrase, score, certainty } = own;
  const { question, beside } = lens;
  return {
    ...doubtsOf(question, beside, { score, certainty, head: phrase.head }),
    ...detailsOf(question, beside),
    ...contrariesOf(question, beside),
    ...ofPhrase(own),
    ...ofSentences(own, all),
    ...ofLinks(lens),
    [`slot ${questionRole(lens)}`]: 1,
  };
};
