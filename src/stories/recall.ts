/** A thing remembered under its words; `inIt` is the share (0 to 1, by weight) of the asked words it holds, `ofIt` the share of its own words that were asked for. */
export type Recalled<Item> = { readonly item: Item; readonly inIt: number; readonly ofIt: number };

export type Weigh = (term: string) => number;

/** Inverse document frequency over these sets of words; a word that is nowhere weighs as much as one that is in one. */
export const weighBy = (documents: Iterable<Iterable<string>>): Weigh => {
  const frequency = new Map<string, number>();
  let total = 0;
  for (const document of documents) {
    total += 1;
    for (const term of new Set(document)) frequency.set(term, (frequency.get(term) ?? 0) + 1);
  }
  return (term) => Math.log((1 + total) / (0.5 + (frequency.get(term) ?? 1)));
};

/** Things found again by the words they share with a question, weighed. */
export class Recall<Item> {
  readonly #weigh: Weigh;
  readonly #entries: { readonly item: Item; readonly weight: number }[] = [];
  readonly #postings = new Map<string, number[]>();

  constructor(weigh: Weigh) {
    this.#weigh = weigh;
  }

  weight(terms: Iterable<string>): number {
    let sum = 0;
    for (const term of new Set(terms)) sum += this.#weigh(term);
    return sum;
  }

  add(item: Item, terms: Iterable<string>): void {
    const distinct = new Set(terms);
    const at = this.#entries.push({ item, weight: this.weight(distinct) }) - 1;
    for (const term of distinct) {
      const list = this.#postings.get(term);
      if (list === undefined) this.#postings.set(term, [at]);
      else list.push(at);
    }
  }

  /** Everything that shares a word with these. */
  like(terms: Iterable<string>): Recalled<Item>[] {
    const distinct = new Set(terms);
    const shared = new Map<number, number>();
    for (const term of distinct)
      for (const at of this.#postings.get(term) ?? []) shared.set(at, (shared.get(at) ?? 0) + this.#weigh(term));
    const asked = this.weight(distinct);
    return [...shared].flatMap(([at, sum]) => {
      const entry = this.#entries[at];
      return entry === undefined || sum <= 0 ? [] : [{ item: entry.item, inIt: sum / asked, ofIt: sum / entry.weight }];
    });
  }

  get items(): Item[] {
    return this.#entries.map(({ item }) => item);
  }
}
