import type { Article } from './article.ts';
import type { Span } from './span.ts';

/** What a claim or an event may be told as. */
export const STATUSES = [
  'asserted',
  'claimed',
  'denied',
  'alleged',
  'planned',
  'threatened',
  'conditional',
  'possible',
  'did-not-happen',
] as const;
export type Status = (typeof STATUSES)[number];

export type ActorKind = 'person' | 'organization' | 'armed-group' | 'country' | 'place' | 'nationality' | 'other';

/** The root event types of PLOVER (Open Event Data Alliance codebook). */
export type Plover =
  | 'AGREE'
  | 'CONSULT'
  | 'SUPPORT'
  | 'CONCEDE'
  | 'COOPERATE'
  | 'AID'
  | 'RETREAT'
  | 'REQUEST'
  | 'ACCUSE'
  | 'REJECT'
  | 'THREATEN'
  | 'PROTEST'
  | 'SANCTION'
  | 'MOBILIZE'
  | 'COERCE'
  | 'ASSAULT';

export type Quad = 'verbal-cooperation' | 'material-cooperation' | 'verbal-conflict' | 'material-conflict';

export const QUAD_OF: Readonly<Record<Plover, Quad>> = {
  AGREE: 'verbal-cooperation',
  CONSULT: 'verbal-cooperation',
  SUPPORT: 'verbal-cooperation',
  CONCEDE: 'verbal-cooperation',
  COOPERATE: 'material-cooperation',
  AID: 'material-cooperation',
  RETREAT: 'material-cooperation',
  REQUEST: 'verbal-conflict',
  ACCUSE: 'verbal-conflict',
  REJECT: 'verbal-conflict',
  THREATEN: 'verbal-conflict',
  PROTEST: 'material-conflict',
  SANCTION: 'material-conflict',
  MOBILIZE: 'material-conflict',
  COERCE: 'material-conflict',
  ASSAULT: 'material-conflict',
};

/** `actor` is the id of an Actor in the same reading; null where the speaker is unnamed beyond recognition. */
export type Voice = { readonly actor: string | null; readonly span: Span | null };
export type Participant = { readonly actor: string | null; readonly span: Span };

export type MentionForm = 'name' | 'nominal' | 'pronoun';
export type Mention = Span & { readonly form: MentionForm };

/**
 * `id` is the same for the same actor in every article ("person/angela-merkel", "country/ir"), so that the
 * library can join readings; an actor that only this article can tell ("two diplomats") has an id that starts
 * with "local/".
 */
export type Actor = {
  readonly id: string;
  readonly name: string;
  readonly kind: ActorKind;
  readonly aliases: readonly string[];
  readonly mentions: readonly Mention[];
};

/** An actor that only its article can tell, by its id. */
export const isLocalActor = (id: string): boolean => id.startsWith('local/');

export type DateMention = Span & { readonly value: string; readonly type: 'DATE' | 'TIME' | 'DURATION' | 'SET' };

export type ClaimKind =
  | 'says'
  | 'denies'
  | 'confirms'
  | 'alleges'
  | 'warns'
  | 'threatens'
  | 'plans'
  | 'demands'
  | 'estimates'
  | 'asks';

export type Claim = {
  readonly id: string;
  /** Index into `sentences`. */
  readonly sentence: number;
  /** Who said it first, then who reports it, outwards: [two diplomats, Reuters]. */
  readonly attribution: readonly Voice[];
  readonly cue: Span | null;
  readonly content: readonly Span[];
  readonly kind: ClaimKind;
  readonly status: Status;
  readonly polarity: 'positive' | 'negative';
  readonly quotation: 'direct' | 'indirect' | 'partial';
  /** 0 to 1. */
  readonly confidence: number;
};

export type Figure = {
  /** killed, wounded, arrested, displaced, missing, money, weapons … */
  readonly kind: string;
  readonly value: number;
  readonly unit: string | null;
  readonly span: Span;
  readonly attribution: readonly Voice[];
};

export type EventDate = {
  readonly value: string;
  readonly ground: 'stated' | 'publication';
  readonly span: Span | null;
};

export type Event = {
  readonly id: string;
  readonly type: Plover;
  readonly quad: Quad;
  readonly trigger: Span;
  readonly actor: Participant | null;
  readonly recipient: Participant | null;
  readonly place: Participant | null;
  readonly date: EventDate | null;
  readonly status: Status;
  /** Id of the claim that the event is told in; null where the article tells it in its own voice. */
  readonly claim: string | null;
  readonly figures: readonly Figure[];
  readonly evidence: readonly Span[];
};

export type ReadToken = Span & {
  readonly lemma: string;
  readonly upos: string;
  readonly head: number;
  readonly deprel: string;
};

/** What `sitrep read --json` prints; the shape others rely on (docs/schemas/reading.json). */
export type Reading = {
  readonly schema: 1;
  readonly article: Pick<
    Article,
    | 'id'
    | 'revision'
    | 'title'
    | 'url'
    | 'publisher'
    | 'byline'
    | 'publishedAt'
    | 'publishedAtFrom'
    | 'language'
    | 'text'
  >;
  readonly sentences: readonly Span[];
  readonly tokens?: readonly ReadToken[];
  readonly dates: readonly DateMention[];
  readonly actors: readonly Actor[];
  readonly claims: readonly Claim[];
  readonly events: readonly Event[];
};
