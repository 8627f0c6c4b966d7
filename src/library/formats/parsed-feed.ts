/** A feed as its entries and fields read, whatever its format. Texts are as they stand there: HTML or plain. */
export type ParsedFeed = {
  readonly title: string | null;
  readonly link: string | null;
  readonly description: string | null;
  readonly updated: string | null;
  readonly language: string | null;
  readonly entries: readonly FeedEntry[];
};

export type FeedEntry = {
  readonly id: string | null;
  readonly title: string | null;
  readonly link: string | null;
  readonly summary: string | null;
  readonly content: string | null;
  readonly published: string | null;
  readonly updated: string | null;
  readonly author: string | null;
  /** Who printed it first, where the feed gathers others' articles. */
  readonly source: string | null;
};

const blankToNull = (text: string | null | undefined): string | null =>
  text === null || text === undefined || text.trim() === '' ? null : text.trim();

/** The first that says anything. */
export const firstText = (...texts: readonly (string | null | undefined)[]): string | null =>
  texts.map(blankToNull).find((text) => text !== null) ?? null;
