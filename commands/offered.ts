import type { Choice, Completion, Memory } from '../src/adapters/discord/command.ts';

const MOST = 25;

type Kind = 'actors' | 'topics' | 'events' | 'publishers';

/** Completes a whole value from memory. */
export const offered =
  (kind: Kind) =>
  ({ typed, scope, desk }: Completion): Choice[] =>
    desk.memory[kind](scope, typed, MOST).map(({ value, label }) => ({ name: label, value }));

const namesOffered = (memory: Memory, kind: Kind, asked: Pick<Completion, 'scope'> & { last: string }): string[] =>
  memory[kind](asked.scope, asked.last, MOST).map(({ value, label }) =>
    kind === 'actors' ? (label.split(' · ')[0] ?? label) : value,
  );

/** Completes the last of several names with commas between; what stands before it stays. */
export const offeredLast =
  (kind: Kind) =>
  ({ typed, scope, desk }: Completion): Choice[] => {
    const at = typed.lastIndexOf(',') + 1;
    const before = typed.slice(0, at).trim();
    return namesOffered(desk.memory, kind, { scope, last: typed.slice(at) }).map((name) => {
      const value = before === '' ? name : `${before} ${name}`;
      return { name: value, value };
    });
  };

/** Of what a server keeps, those whose name holds what is typed. */
export const offeredOf = <Kept extends { readonly id: string }>(
  typed: string,
  kept: readonly Kept[],
  labelOf: (each: Kept) => string,
): Choice[] =>
  kept
    .map((each) => ({ name: labelOf(each), value: each.id }))
    .filter(({ name }) => name.toLowerCase().includes(typed.trim().toLowerCase()));
