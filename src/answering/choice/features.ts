import type { Beside } from '../match/beside.ts';
import type { Phrase } from '../phrases/phrases.ts';
import { likeness } from '../words/likeness.ts';
import { focusNearest, headFeatures } from './head-features.ts';
import { type Lens, linksOf } from './lens.ts';
import { type Emit, shapeFeatures } from './shape-features.ts';

export type Features = Readonly<Record<string, number>>;

const distanceTo = (at: number, { from, to }: Phrase): number => (at < from ? from - at : at >= to ? at - to + 1 : 0);

const bucketOf = (distance: number): string =>
  distance <= 1 ? `${distance}` : distance <= 3 ? '2-3' : distance <= 6 ? '4-6' : distance <= 12 ? '7-12' : 'far';

/** From this likeness on a token is taken for the word itself. */
const AS_WORD = 0.5;
const NOWHERE = 99;

const emptyList = (size: number): number[] => Array.from({ length: size }, () => 0);

/** Words of the question near the phrase count more; those inside it speak against it. */
const nearby = (phrase: Phrase, lens: Lens, emit: Emit): void => {
  const { from, to, head } = phrase;
  const { one, two } = linksOf(lens, head);
  const { meets, held, beside } = lens;
  const [near, inside, link1, link2] = [0, 1, 2, 3].map(() => emptyList(held.length)) as Lists;
  let [left, right] = [NOWHERE, NOWHERE];
  for (const { word, at, like } of meets) {
    const distance = distanceTo(at, phrase);
    if (distance === 0) {
      raise(inside, word, like);
      continue;
    }
    raise(near, word, like / (1 + distance / 4));
    if (like > AS_WORD && at < from) left = Math.min(left, distance);
    if (like > AS_WORD && at >= to) right = Math.min(right, distance);
    if (one.has(at)) raise(link1, word, like);
    if (two.has(at) && at !== head) raise(link2, word, like);
  }
  emit('wideNear', weighed(near, beside));
  emit('wideInside', weighed(inside, beside));
  emit('wideLink1', weighed(link1, beside));
  emit('wideLink2', weighed(link2, beside));
  emit(`left ${bucketOf(left)}`, 1);
  emit(`right ${bucketOf(right)}`, 1);
  emit('beforeMet', left === 1 ? 1 : 0);
  emit('afterMet', right === 1 ? 1 : 0);
};

type Lists = [number[], number[], number[], number[]];

const raise = (list: number[], at: number, value: number): void => {
  if (value > (list[at] as number)) list[at] = value;
};

const weighed = (list: readonly number[], { met }: Beside): number =>
  list.reduce((total, value, word) => total + value * (met[word]?.weight ?? 0), 0);

/** The same by the words themselves and those of one table with them. */
const nearbyExactly = (phrase: Phrase, lens: Lens, emit: Emit): void => {
  const { one, two } = linksOf(lens, phrase.head);
  let [allNear, allInside, allLink1, allLink2] = [0, 0, 0, 0];
  for (const { weight, places } of lens.beside.met) {
    let [near, inside, link1, link2] = [0, 0, 0, 0];
    for (const { at, like } of places) {
      const distance = distanceTo(at, phrase);
      if (distance === 0) {
        inside = Math.max(inside, like);
        continue;
      }
      near = Math.max(near, like / (1 + distance / 4));
      if (one.has(at)) link1 = Math.max(link1, like);
      if (two.has(at)) link2 = Math.max(link2, like);
    }
    allNear += weight * near;
    allInside += weight * inside;
    allLink1 += weight * link1;
    allLink2 += weight * link2;
  }
  emit('near', allNear);
  emit('inside', allInside);
  emit('link1', allLink1);
  emit('link2', allLink2);
};

/** Places of the noun that is asked for. */
const focusPlaces = ({ question: { focus, words }, beside: { terms, met } }: Lens): readonly number[] => {
  const word = words.findIndex(({ term }) => term === focus);
  if (word >= 0) return met[word]?.places.map(({ at }) => at) ?? [];
  return terms.flatMap((term, at) => (term !== null && focus !== null && likeness(focus, term) > 0 ? [at] : []));
};

const focused = (phrase: Phrase, lens: Lens, emit: Emit): void => {
  if (lens.question.focus === null) return;
  let closest = 0;
  let inside = 0;
  for (const at of focusPlaces(lens)) {
    const distance = distanceTo(at, phrase);
    if (distance === 0) inside = 1;
    else closest = Math.max(closest, 1 / distance);
  }
  const counts = lens.question.type === 'how-many' ? 'count:' : '';
  emit(`${counts}focusNear`, closest);
  emit(`${counts}focusInside`, inside);
};

/** Share of the phrase's own words that the question holds. */
const repeated = ({ from, to }: Phrase, { beside: { terms, met } }: Lens): number => {
  let [all, known] = [0, 0];
  for (let at = from; at < to; at += 1) {
    if (terms[at] === null) continue;
    all += 1;
    if (met.some(({ places }) => places.some((place) => place.at === at))) known += 1;
  }
  return all === 0 ? 0 : known / all;
};

/** What speaks for a phrase as the answer within its sentence; names are those of the learned weights. */
export const emitFeatures = (phrase: Phrase, lens: Lens, emit: Emit): void => {
  for (const [name, value] of headFeatures(lens, phrase.head)) emit(name, value);
  nearby(phrase, lens, emit);
  nearbyExactly(phrase, lens, emit);
  focused(phrase, lens, emit);
  emit('focusNearest', focusNearest(lens, phrase.from, phrase.to));
  emit('repeated', repeated(phrase, lens));
  shapeFeatures(lens.question, phrase, emit);
};

/** What speaks for a sentence beside the others of its text. */
export const sentenceFeatures = (lens: Lens, all: readonly Lens[]): Features => {
  const { beside, cover } = lens;
  const most = (of: (each: Lens) => number) => all.reduce((top, each) => Math.max(top, of(each)), 0);
  const better = (of: (each: Lens) => number) => all.filter((each) => of(each) > of(lens)).length;
  const standing = (each: Lens) => each.beside.standing;
  const covering = (each: Lens) => each.cover;
  return {
    standingGap: most(standing) - beside.standing,
    coverGap: most(covering) - cover,
    [`standing rank ${Math.min(better(standing), 3)}`]: 1,
    [`cover rank ${Math.min(better(covering), 3)}`]: 1,
    sentenceCover: cover,
    sentenceShare: beside.share,
    sentenceBigrams: beside.bigrams,
    sentenceFocus: beside.holdsFocus ? 1 : 0,
    sentenceKind: beside.holdsKind === true ? 1 : 0,
    sentenceLength: beside.sentence.tokens.length / 30,
  };
};
