import type { ClaimKind, Status } from '../../domain/reading.ts';

/** What is done by saying something, and what that makes of it. */
export type Act = { readonly kind: ClaimKind; readonly status: Status };
