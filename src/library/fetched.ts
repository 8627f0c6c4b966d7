import type { Fetched, Fetcher, LoadFault, RawDocument } from '../ports.ts';

export type FetchedDocument =
  | { readonly kind: 'document'; readonly document: RawDocument }
  | { readonly kind: 'fault'; readonly fault: LoadFault };

const NO_CONDITIONS = { etag: null, lastModified: null };

/** What was fetched, as a document to load; named by the address where it was found. */
export const documentOf = ({ url, bytes, contentType }: Extract<Fetched, { kind: 'ok' }>): RawDocument => ({
  name: url,
  url,
  bytes,
  contentType,
});

/** Fetches a page, feed or file to import. */
export const fetchDocument = async (url: string, fetcher: Fetcher): Promise<FetchedDocument> => {
  const fetched = await fetcher.fetch(url, NO_CONDITIONS);
  if (fetched.kind === 'ok') return { kind: 'document', document: documentOf(fetched) };
  const reason =
    fetched.kind === 'unchanged' ? 'the server says that it is unchanged, though nobody asked' : fetched.reason;
  return { kind: 'fault', fault: { origin: url, place: null, reason } };
};
