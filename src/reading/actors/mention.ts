import type { ActorKind, MentionForm } from '../../domain/reading.ts';
import type { Span } from '../../domain/span.ts';
import type { Analysis, Token } from '../analysis.ts';
import type { Gender } from '../tables/given-names.ts';

/** A mention as it is read, with what later steps ask of it. */
export type Found = Span & {
  readonly sentence: number;
  readonly from: number;
  readonly to: number;
  /** The token that the rest of the mention hangs on. */
  readonly head: number;
  readonly form: MentionForm;
  readonly id: string;
};

/** What is known of an actor while the text is read. */
export type Profile = {
  readonly id: string;
  name: string;
  kind: ActorKind;
  gender: Gender | null;
  /** True for "two diplomats", "troops". */
  plural: boolean;
  /** Offices this article gives the person: "chancellor". */
  readonly offices: string[];
  readonly aliases: string[];
};

export type Cast = Map<string, Profile>;

/** Adds what a short list does not hold yet. */
export const addOnce = (list: string[], text: string): void => {
  if (!list.includes(text)) list.push(text);
};

/** The profile of an id, made at its first mention. */
export const profileOf = (
  cast: Cast,
  id: string,
  first: { name: string; kind: ActorKind; plural?: boolean },
): Profile => {
  const known = cast.get(id);
  if (known) return known;
  const made: Profile = {
    id,
    name: first.name,
    kind: first.kind,
    gender: null,
    plural: first.plural ?? false,
    offices: [],
    aliases: [],
  };
  cast.set(id, made);
  return made;
};

/** The token within `from` up to `to` whose head lies outside. */
export const headOf = (tokens: readonly Token[], from: number, to: number): number => {
  for (let index = from; index < to; index++) {
    const head = tokens[index]?.head ?? -1;
    if (head < from || head >= to) return index;
  }
  return to - 1;
};

const UNEVEN = /[^\S ]| {2}/;

/** The words of tokens `from` up to `to` as written, line breaks as spaces. */
export const textOf = (analysis: Analysis, { start, end }: Span): string => {
  const text = analysis.text.slice(start, end);
  return UNEVEN.test(text) ? text.replace(/\s+/g, ' ') : text;
};

type Words = { readonly sentence: number; readonly from: number; readonly to: number };

/** A mention of tokens `from` up to `to` (exclusive). */
export const mentionOf = (
  tokens: readonly Token[],
  { sentence, from, to }: Words,
  { id, form, head }: { readonly id: string; readonly form: MentionForm; readonly head: number },
): Found => ({
  start: tokens[from]?.start ?? 0,
  end: tokens[to - 1]?.end ?? 0,
  sentence,
  from,
  to,
  head,
  form,
  id,
});

const NONE: readonly Found[] = [];

/** Mentions by the sentence they stand in, in the order they are given. */
export type BySentence = readonly (readonly Found[])[];

/** Mentions by the sentence they stand in. */
export const bySentence = (sentences: number, mentions: readonly Found[]): (readonly Found[])[] => {
  const lists = new Array<readonly Found[]>(sentences).fill(NONE);
  for (const mention of mentions) {
    if (lists[mention.sentence] === NONE) lists[mention.sentence] = [mention];
    else (lists[mention.sentence] as Found[]).push(mention);
  }
  return lists;
};
