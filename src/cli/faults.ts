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
