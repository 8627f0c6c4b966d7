/** Offsets are UTF-16 code units into an article's text; `end` is exclusive. */
export type Span = { readonly start: number; readonly end: number };
