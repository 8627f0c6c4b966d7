import type { Token } from '../analysis.ts';

export type NameTag = Token['name'];

export const NAME_TAGS: readonly NameTag[] = [
  'O',
  'B-PER',
  'I-PER',
  'B-ORG',
  'I-ORG',
  'B-LOC',
  'I-LOC',
  'B-MISC',
  'I-MISC',
];

const mayFollow = (last: number, tag: number): boolean =>
  tag % 2 === 1 || tag === 0 || last === tag || last === tag - 1;

/** The tags that may follow each tag: inside a name only after its beginning or inside. */
export const FOLLOWERS: readonly Int32Array[] = NAME_TAGS.map((_, last) =>
  Int32Array.from(NAME_TAGS.keys()).filter((tag) => mayFollow(last, tag)),
);

const NO_TAGS = new Int32Array(1);

/** Tags that may come behind a tag: I-PER behind B-PER, never behind O. */
export const followersOf = (last: number): Int32Array => FOLLOWERS[last] ?? NO_TAGS;
