import { type DayNumber, dayText } from '../reading/dates/calendar.ts';
import { countSets, f1 } from './f1.ts';
import { f1Of, ngrams, overlap, rougeWords } from './rouge.ts';

/** A day and what is told of it. */
export type DatedText = { readonly day: DayNumber; readonly text: string };

type Bag = { readonly day: DayNumber; readonly counts: ReadonlyMap<string, number>; readonly size: number };

const bagOf = ({ day, text }: DatedText): Bag => {
  const words = rougeWords(text);
  return { day, counts: ngrams(words, 1), size: words.length };
};

const nearness = (a: Bag, b: Bag): number => 1 / (Math.abs(a.day - b.day) + 1);

const rouge1 = (a: Bag, b: Bag): number => {
  const shared = overlap(a.counts, b.counts);
  return f1Of(shared / (a.size || 1), shared / (b.size || 1));
};

/** The day that costs least to be held against this one: near in time, alike in words. The nearer one where two cost the same. */
const counterpartOf = (bag: Bag, others: readonly Bag[]): Bag | null => {
  const cost = (other: Bag): number => (1 - nearness(bag, other)) * (1 - rouge1(bag, other));
  return others.reduce<Bag | null>(
    (best, other) =>
      best === null ||
      cost(other) < cost(best) ||
      (cost(other) === cost(best) && nearness(bag, other) > nearness(bag, best))
        ? other
        : best,
    null,
  );
};

/** The share of these days' words that stand under their counterparts, less where those lie days apart. */
const found = (bags: readonly Bag[], others: readonly Bag[]): number => {
  let shared = 0;
  let size = 0;
  for (const bag of bags) {
    const other = counterpartOf(bag, others);
    if (other !== null) shared += nearness(bag, other) * overlap(bag.counts, other.counts);
    size += bag.size;
  }
  return shared / (size || 1);
};

/**
 * Alignment-based ROUGE-1 F ("align+ m:1" of Martschat and Markert 2017, "Improving ROUGE for Timeline Summarization"):
 * each day of one timeline is aligned with that day of the other which costs least, the cost of a pair being its distance
 * 1 − 1/(days apart + 1) times its unlikeness in words; shared words count by 1/(days apart + 1). Recall aligns the
 * reference's days, precision the predicted ones; several days may share a counterpart.
 */
export const alignedRouge1 = (predicted: readonly DatedText[], reference: readonly DatedText[]): number => {
  const [ours, gold] = [predicted.map(bagOf), reference.map(bagOf)];
  return f1Of(found(ours, gold), found(gold, ours));
};

/** F1 of the days chosen, as sets. */
export const dateF1 = (predicted: readonly DatedText[], reference: readonly DatedText[]): number =>
  f1(countSets(new Set(predicted.map(({ day }) => dayText(day))), new Set(reference.map(({ day }) => dayText(day)))));
