import type { LoadContext } from '../../library/draft.ts';
import { loadDocument } from '../../library/load.ts';
import type { Loaded, RawDocument } from '../../ports.ts';

export type LoadingTask = { readonly document: RawDocument; readonly context: LoadContext };

/** Thread entry: the articles of one document. */
export default ({ document, context }: LoadingTask): Loaded => loadDocument(document, context);
