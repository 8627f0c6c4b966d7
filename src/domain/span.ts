/** Offsets are UTF-16 code units into an article's text; `end` is exclusive. */
export type Span = { readonly start: number; readonly end: number };

/** Whether the two share a character; spans that only touch do not. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Spans that are the same are within one another. */
export const isWithin = (inner: Span, outer: Span): boolean => inner.start >= outer.start && inner.end <= outer.end;
