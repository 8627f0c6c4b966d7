import type { Reading } from '../../domain/reading.ts';
import { overlaps, type Span } from '../../domain/span.ts';

/** What `items.kind` and `roles.role` stand for; the numbers are part of the schema. */
export const ITEM = { event: 1, claim: 2 } as const;
export const ROLE = { actor: 1, recipient: 2, place: 3, speaker: 4, about: 5 } as const;

export type Item = {
  readonly kind: number;
  /** Index into the reading's events or claims. */
  readonly position: number;
  readonly type: string;
  readonly roles: readonly { readonly role: number; readonly actor: string }[];
};

const eventItems = ({ events }: Reading): Item[] =>
  events.map((event, position) => ({
    kind: ITEM.event,
    position,
    type: event.type,
    roles: (['actor', 'recipient', 'place'] as const).flatMap((name) => {
      const actor = event[name]?.actor ?? null;
      return actor === null ? [] : [{ role: ROLE[name], actor }];
    }),
  }));

/** Actors that a claim's content mentions, by any form of mention. */
const mentionedIn = (content: readonly Span[], { actors }: Reading): string[] =>
  actors
    .filter(({ mentions }) => mentions.some((at) => content.some((span) => overlaps(at, span))))
    .map(({ id }) => id);

const claimItems = (reading: Reading): Item[] =>
  reading.claims.map((claim, position) => {
    const speakers = new Set(claim.attribution.flatMap(({ actor }) => actor ?? []));
    const speaking = [...speakers].map((actor) => ({ role: ROLE.speaker, actor }));
    const about = mentionedIn(claim.content, reading).map((actor) => ({ role: ROLE.about, actor }));
    return { kind: ITEM.claim, position, type: claim.kind, roles: [...speaking, ...about] };
  });

/** The events and claims of a reading as they are looked for: by who takes part, speaks or is spoken about. */
export const itemsOf = (reading: Reading): Item[] => [...eventItems(reading), ...claimItems(reading)];
