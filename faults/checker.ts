/**
 * Looks at nothing but what stands in the playground's channels, by the tags in the text. It shares no code with what
 * delivers.
 */
export type Shown = { readonly channel: string; readonly text: string };
export type Expected = { readonly channel: string; readonly tags: readonly string[] };
export type Verdict = {
  readonly expected: number;
  readonly lost: number;
  readonly duplicated: number;
  readonly outOfOrder: number;
};

const TAG = /tag-[\w-]+?-end/g;

const tagsIn = (text: string): string[] => text.replaceAll('\\', '').match(TAG) ?? [];

/** `shown` in the order of the channel; `expected` a digest each. */
export const check = (shown: readonly Shown[], expected: readonly Expected[]): Verdict => {
  const places = new Map<string, number[]>();
  for (const [at, { channel, text }] of shown.entries()) {
    for (const tag of tagsIn(text)) {
      const key = `${channel} ${tag}`;
      places.set(key, [...(places.get(key) ?? []), at]);
    }
  }
  let lost = 0;
  let duplicated = 0;
  let outOfOrder = 0;
  for (const { channel, tags } of expected) {
    const found = tags.map((tag) => places.get(`${channel} ${tag}`) ?? []);
    lost += found.filter((at) => at.length === 0).length;
    duplicated += found.reduce((sum, at) => sum + Math.max(0, at.length - 1), 0);
    const first = found.flatMap((at) => at.slice(0, 1));
    if (first.some((at, index) => index > 0 && at < (first[index - 1] as number))) outOfOrder += 1;
  }
  return { expected: expected.reduce((sum, { tags }) => sum + tags.length, 0), lost, duplicated, outOfOrder };
};
