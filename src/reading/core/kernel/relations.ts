import { labelFeatures } from './features';
import { mix } from './hash';
import { FEATURES, RELATION_MEMORY, RELATION_MEMORY_BYTES, SLOTS, SUMS } from './layout';
import { shape, stacked } from './state';
import { areLearned, highest, sumRelations } from './tables';
import { learnedRelation } from './teacher';
import { upos } from './words';

/** Kinds of part of speech that a pair is numbered by. */
const MOST_UPOS: i32 = 20;

/** For each pair of parts of speech the address of its relations: how many, then each (u8). */
let possible: i32 = 0;

export function setPossible(at: i32): void {
  possible = at;
}

export function forgetRelations(): void {
  memory.fill(RELATION_MEMORY, 0, RELATION_MEMORY_BYTES);
}

/** Numbers the pair of parts of speech that an arc joins. */
export function pairOf(head: i32, child: i32): i32 {
  return (upos(head) * MOST_UPOS + upos(child)) * 2 + (child < head ? 1 : 0);
}

/** The features of the relation between `head` and the stack's top; returns where they end. */
export function relationFeatures(state: i32, head: i32): i32 {
  return labelFeatures(FEATURES, state, head, stacked(state, 0));
}

function choose(state: i32, head: i32, child: i32): i32 {
  const pair = pairOf(head, child);
  if (!areLearned()) return learnedRelation(pair, relationFeatures(state, head));
  const list = load<i32>(possible + pair * 4);
  if (load<u8>(list) === 1) return load<u8>(list, 1);
  sumRelations(relationFeatures(state, head));
  return highest(list, SUMS);
}

/** The best relation between the stack's top and `head`, which is not the root; remembered within a sentence. */
export function relationTo(state: i32, head: i32): i32 {
  const child = stacked(state, 0);
  // Of all that the choice looks at: both words and what hangs from them. Never 0.
  const key = mix(mix(mix(mix(0x51ed270b, head), child), shape(state, head)), shape(state, child)) | 1;
  const slot = RELATION_MEMORY + ((((key as u32) >>> 1) as i32) & (SLOTS - 1)) * 8;
  if (load<i32>(slot) === key) return load<i32>(slot, 4);
  const relation = choose(state, head, child);
  store<i32>(slot, key);
  store<i32>(slot, relation, 4);
  return relation;
}
