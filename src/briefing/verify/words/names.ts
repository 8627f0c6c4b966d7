import { foldName, sharedLength } from '../../../domain/fold.ts';
import { lookUp } from '../../../reading/tables/gazetteer.ts';

/** What makes a people's name or adjective of a country's: "Ostia" – "Ostian", "Telva" – "Telvan", "Morland" – "Morlandic". */
const DEMONYM = /^(?:n|an|ian|ean|ese|ish|i|ic|er|s|ans|ians|eans|is|ers|a|ia|ish|sh|ch|ite|ites|nese)?$/;
const SHORTEST_ROOT = 4;

const areDemonyms = (a: string, b: string): boolean => {
  const shared = sharedLength(a, b);
  const [restA, restB] = [a.slice(shared), b.slice(shared)];
  if (shared < SHORTEST_ROOT || restA.length > 4 || restB.length > 4) return false;
  return DEMONYM.test(restA) && DEMONYM.test(restB);
};

const stateOf = (name: string): string | null => {
  const entry = lookUp(name) ?? lookUp(name.replaceAll('.', ''));
  return entry !== null && /^(?:country|nationality)$/.test(entry.kind) ? entry.country : null;
};

/** True for two words that name the same: equal but for case and marks, or a country and its people. */
export const isSameName = (a: string, b: string): boolean => {
  const [one, other] = [foldName(a), foldName(b)];
  if (one === other) return true;
  const state = stateOf(a);
  if (state !== null) return state === stateOf(b);
  return areDemonyms(one, other);
};

const JOINING = /^(?:of|the|and|for|in|de)$/i;

/** The initials of capitalised words in a row: "United Nations" → "UN". */
const initialsOf = (text: string): string =>
  text
    .split(/[^\p{L}\p{N}'’]+/u)
    .filter((word) => word !== '' && !JOINING.test(word))
    .map((word) => word[0] ?? '')
    .join('');

const NAME_RUN = /\p{Lu}[\p{L}\p{N}'’-]*(?:[ -](?:(?:of|the|and|for) )*\p{Lu}[\p{L}\p{N}'’-]*)+/gu;

/** True where `text` holds a name of several words that `acronym` abbreviates. */
export const abbreviates = (acronym: string, text: string): boolean => {
  const letters = acronym.replaceAll('.', '');
  if (!/^\p{Lu}{2,6}$/u.test(letters)) return false;
  return [...text.matchAll(NAME_RUN)].some(([run]) => initialsOf(run).includes(letters));
};

/** Names of states in several words: "United States" – "US", "American". */
export const namesState = (word: string, text: string): boolean => {
  const state = stateOf(word);
  if (state === null) return false;
  return [...text.matchAll(NAME_RUN)].some(
    ([run]) => stateOf(run) === state || stateOf(run.replace(/^The /, '')) === state,
  );
};
