export type Payload = { readonly file: string; readonly category: string; readonly text: string };

/** The text attacks of BIPIA: a JSON object of lists of instructions by category. */
export const payloadsIn = (file: string, text: string): Payload[] =>
  Object.entries(JSON.parse(text) as Record<string, readonly string[]>).flatMap(([category, payloads]) =>
    payloads.map((payload) => ({ file, category, text: payload })),
  );
