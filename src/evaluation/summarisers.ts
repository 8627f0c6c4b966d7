/** A sentence for the baselines that our own choice is shown beside. */
export type PlainSentence = {
  readonly text: string;
  readonly document: number;
  readonly position: number;
  readonly terms: readonly string[];
};

/** A unit-length sparse vector over stems. */
type Vector = ReadonlyMap<string, number>;

/** Smoothed inverse document frequency (Salton and Buckley 1988) of every term of these documents. */
const inverseFrequencies = (documents: readonly Iterable<string>[]): Map<string, number> => {
  const frequency = new Map<string, number>();
  for (const document of documents) {
    for (const term of new Set(document)) frequency.set(term, (frequency.get(term) ?? 0) + 1);
  }
  return new Map([...frequency].map(([term, count]) => [term, Math.log((1 + documents.length) / (0.5 + count))]));
};

/** Cosine of two unit vectors, 0 to 1. */
const cosine = (a: Vector, b: Vector): number => {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [term, weight] of small) sum += weight * (large.get(term) ?? 0);
  return sum;
};

const vectorsOf = (sentences: readonly PlainSentence[]): Vector[] => {
  const idf = inverseFrequencies(sentences.map(({ terms }) => terms));
  return sentences.map(({ terms }) => {
    const weights = new Map<string, number>();
    for (const term of terms) weights.set(term, (weights.get(term) ?? 0) + (idf.get(term) ?? 0));
    const length = Math.hypot(...weights.values()) || 1;
    for (const [term, weight] of weights) weights.set(term, weight / length);
    return weights;
  });
};

const TOO_ALIKE = 0.5;

/** Best first, without what is too like something taken already, until the bytes are used up. */
const take = (
  order: readonly number[],
  sentences: readonly PlainSentence[],
  vectors: readonly Vector[],
  bytes: number,
): string => {
  const taken: number[] = [];
  let size = 0;
  for (const at of order) {
    if (size >= bytes) break;
    if (taken.some((other) => cosine(vectors[at] as Vector, vectors[other] as Vector) > TOO_ALIKE)) continue;
    taken.push(at);
    size += (sentences[at] as PlainSentence).text.length + 1;
  }
  return taken
    .map((at) => (sentences[at] as PlainSentence).text)
    .join(' ')
    .slice(0, bytes);
};

const orderBy = (scores: readonly number[]): number[] =>
  scores.map((_, at) => at).sort((a, b) => (scores[b] as number) - (scores[a] as number) || a - b);

/** The first sentences of the first document. */
export const lead = (sentences: readonly PlainSentence[], bytes: number): string =>
  sentences
    .filter(({ document }) => document === 0)
    .map(({ text }) => text)
    .join(' ')
    .slice(0, bytes);

/** Likeness to the centroid of all sentences (MEAD, Radev et al. 2004). */
export const centroid = (sentences: readonly PlainSentence[], bytes: number): string => {
  const vectors = vectorsOf(sentences);
  const centre = new Map<string, number>();
  for (const vector of vectors) for (const [term, weight] of vector) centre.set(term, (centre.get(term) ?? 0) + weight);
  return take(orderBy(vectors.map((vector) => cosine(vector, centre))), sentences, vectors, bytes);
};

const EDGE = 0.1;
const DAMPING = 0.85;
const ROUNDS = 30;

/** LexRank (Erkan and Radev 2004): PageRank over the graph of sentences whose cosine passes a threshold. */
export const lexRank = (sentences: readonly PlainSentence[], bytes: number): string => {
  const vectors = vectorsOf(sentences);
  const edges = vectors.map((a, at) =>
    vectors.flatMap((b, other) => (other !== at && cosine(a, b) > EDGE ? [other] : [])),
  );
  let ranks = sentences.map(() => 1 / sentences.length);
  for (let round = 0; round < ROUNDS; round += 1) {
    const next = sentences.map(() => (1 - DAMPING) / sentences.length);
    for (const [at, out] of edges.entries()) {
      for (const other of out) next[other] = (next[other] as number) + (DAMPING * (ranks[at] as number)) / out.length;
    }
    ranks = next;
  }
  return take(orderBy(ranks), sentences, vectors, bytes);
};
