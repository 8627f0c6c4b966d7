export type WatchKind = 'actor' | 'topic' | 'event-type';

/** Something that a server, or one of its people, wants to hear of as soon as it is read. */
export type Watch = {
  readonly id: string;
  readonly guildId: string;
  /** Where it is told: a channel of the server, or the direct messages of who made it. */
  readonly channelId: string;
  readonly direct: boolean;
  readonly createdBy: string;
  readonly createdAtMs: number;
  readonly kind: WatchKind;
  /** A name, words, or a PLOVER type. */
  readonly value: string;
  /** Only what names this place; null: anywhere. */
  readonly place: string | null;
  readonly state: 'active' | 'paused';
  readonly pausedReason: string | null;
  /** Nothing is told before that. */
  readonly mutedUntilMs: number;
  /** When it was made or last resumed: nothing before that is told. */
  readonly activeSinceMs: number;
  /** The library up to this moment was looked at. */
  readonly coveredUntilMs: number;
};

export type WatchChange = Partial<
  Pick<Watch, 'state' | 'pausedReason' | 'mutedUntilMs' | 'activeSinceMs' | 'coveredUntilMs'>
>;
