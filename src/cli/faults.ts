import pc from 'picocolors';
import type { LoadFault } from '../ports.ts';
import { note } from './output.ts';

/** One line of what could not be loaded: where, and why. */
export const faultText = ({ origin, place, reason }: LoadFault): string =>
  `  ${origin}${place === null || origin.endsWith(place) ? '' : `, ${place}`}: ${reason}`;

/** Names what could not be read, where anything could not. */
export const noteFaults = (faults: readonly LoadFault[]): void => {
  if (faults.length === 0) return;
  note(pc.yellow(`Could not be read (${faults.length}):`));
  for (const fault of faults) note(faultText(fault));
};

const MOST_NAMED = 20;

/** Names what lay in a folder and was not taken. */
export const noteLeftOut = (paths: readonly string[]): void => {
  if (paths.length === 0) return;
  note(
    pc.dim(`Left out (${paths.length}), not of a kind that is read from folders; name one itself to have it tried:`),
  );
  for (const path of paths.slice(0, MOST_NAMED)) note(pc.dim(`  ${path}`));
  if (paths.length > MOST_NAMED) note(pc.dim(`  and ${paths.length - MOST_NAMED} more`));
};
