import { createHash } from 'node:crypto';

const digest = (text: string, length: number): string =>
  createHash('sha256').update(text).digest('base64url').slice(0, length);

/** The same for the same slot, whoever computes it and however often. */
export const deliveryId = (subscriptionId: string, localDay: string): string =>
  `d-${digest(`${subscriptionId} ${localDay}`, 20)}`;

const BY_HAND = 'now:';

/** Stands in the place of a local day where a digest is asked for by hand. */
export const dayByHand = (interactionId: string): string => `${BY_HAND}${interactionId}`;

export const isByHand = ({ localDay }: { readonly localDay: string }): boolean => localDay.startsWith(BY_HAND);

/** At most 25 characters, as Discord wants it. */
export const nonceOf = (delivery: string, index: number): string => digest(`nonce ${delivery} ${index}`, 24);

/** What a posted part bears, so that it is found again after a fall. */
export const markerOf = (delivery: string, index: number): string => `m${digest(`marker ${delivery} ${index}`, 16)}`;

/** First word of the custom id of the button that resumes a paused digest. */
export const RESUME_CONTROL = 'digest-resume';
export const RESUME_WATCH_CONTROL = 'watch-resume';

/** The same for the same cause in the same delivery: a correction is made once. */
export const correctionId = (delivery: string, cause: string): string => `c-${digest(`${delivery} ${cause}`, 20)}`;

/** One reader reports one line of one digest once. */
export const readerReportId = (delivery: string, line: number, userId: string): string =>
  `w-${digest(`${delivery} ${line} ${userId}`, 20)}`;

/** Tells an alert by the places it cites, in whatever order. */
export const alertKey = (places: readonly string[]): string => digest([...new Set(places)].sort().join(' '), 20);
