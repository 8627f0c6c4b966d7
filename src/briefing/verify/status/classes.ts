import type { Status } from '../../../domain/reading.ts';

/** It is not so. */
export const NOT: readonly Status[] = ['denied', 'did-not-happen'];

/** It is so, or somebody says that it is. */
export const FACT: readonly Status[] = ['asserted', 'claimed'];

/** It is not so yet, or not for sure. */
export const HEDGED: readonly Status[] = ['planned', 'possible', 'conditional'];
