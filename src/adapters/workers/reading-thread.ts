import type { Article } from '../../domain/article.ts';
import type { Reading } from '../../domain/reading.ts';
import type { Core } from '../../reading/core/core.ts';
import { isReadable, read } from '../../reading/read.ts';
import { readCore } from './weights.ts';

let core: Core | null = null;

/** Thread entry: reads one article. The weights are loaded with the first one. */
export default ({ article, tokens }: { article: Article; tokens: boolean }): Reading | null => {
  if (!isReadable(article)) return null;
  core ??= readCore();
  return read(article, core, { tokens });
};
