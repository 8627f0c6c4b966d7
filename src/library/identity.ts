import type { ArticleDraft, Shelf } from '../domain/article.ts';
import { digestOf } from './digest.ts';

const LONGEST_ID = 200;

const shortHash = (parts: readonly (string | null)[]): string => digestOf(parts).slice(0, 20);

/** An id that can stand in a command line, a JSON line and a button as it is, and in no server's name space. */
const isPlainId = (id: string): boolean =>
  !id.startsWith('guild:') && id.length <= LONGEST_ID && /^[\p{L}\p{N}][\p{L}\p{N}._:/@#+~-]*$/u.test(id);

/**
 * The id under which a draft is stored, the same at every import: the one its source gave it, else one from its
 * canonical URL, else one from where it was imported from. A server's shelf has a name space of its own.
 */
export const articleId = (draft: Pick<ArticleDraft, 'givenId' | 'url' | 'origin'>, shelf: Shelf): string => {
  const { givenId, url, origin } = draft;
  const prefix = shelf === 'operator' ? '' : `${shelf}/`;
  if (givenId !== null) return prefix + (isPlainId(givenId) ? givenId : `id-${shortHash([givenId])}`);
  return prefix + (url !== null ? `url-${shortHash([url])}` : `at-${shortHash([origin])}`);
};

/** The id of an item of a file of many that has neither id nor address: what it is called there, not where it stands. */
export const itemId = (container: string, parts: readonly (string | null)[]): string =>
  `item-${shortHash([container, ...parts])}`;
