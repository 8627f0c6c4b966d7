import { type UnzipFileInfo, unzipSync } from 'fflate';
import type { LoadFault, RawDocument } from '../../ports.ts';
import { isZip } from '../recognise.ts';
import { messageOf } from './found.ts';

const MEBIBYTE = 1024 * 1024;
/** Bounds against archives made to fill a memory: members, bytes unpacked, and how far one may shrink. */
const MOST_MEMBERS = 20_000;
const MOST_BYTES = 256 * MEBIBYTE;
const MOST_MEMBER_BYTES = 64 * MEBIBYTE;
/** Deflate reaches 1,032 on one repeated byte; text seldom passes 20. */
const MOST_RATIO = 200;

type Members = { readonly members: readonly RawDocument[]; readonly faults: readonly LoadFault[] };

const isSkipped = (name: string): boolean =>
  name.endsWith('/') || /(?:^|\/)(?:\.|__MACOSX\/|node_modules\/|Thumbs\.db$)/i.test(name);

type Tally = { members: number; bytes: number };

/** Why a member is not unpacked, by what the archive's directory says of it. */
const refusal = ({ size, originalSize }: UnzipFileInfo, tally: Tally): string | null => {
  if (tally.members >= MOST_MEMBERS) return `the archive holds more than ${MOST_MEMBERS} files; split it`;
  if (originalSize > MOST_MEMBER_BYTES) return 'this member is larger than 64 MB unpacked; split it';
  if (tally.bytes + originalSize > MOST_BYTES) return 'the archive is larger than 256 MB unpacked; split it';
  const packed = Math.max(size, 1);
  return originalSize > MEBIBYTE && originalSize / packed > MOST_RATIO
    ? `this member unpacks to ${Math.round(originalSize / packed)} times its size, which no text does; unpack it yourself if you trust it`
    : null;
};

/** A member that holds more than its directory says stops at what it says: fflate writes into a buffer of that size. */
const chooser = (origin: string, faults: LoadFault[]) => {
  const tally: Tally = { members: 0, bytes: 0 };
  return (info: UnzipFileInfo): boolean => {
    if (isSkipped(info.name)) return false;
    const reason = refusal(info, tally);
    if (reason !== null) faults.push({ origin, place: info.name, reason });
    else {
      tally.members += 1;
      tally.bytes += info.originalSize;
    }
    return reason === null;
  };
};

/** The files in a ZIP archive, within bounds. An archive inside it is refused. */
export const membersOf = ({ name, bytes }: RawDocument): Members => {
  const faults: LoadFault[] = [];
  try {
    const files = Object.entries(unzipSync(bytes, { filter: chooser(name, faults) }));
    const members = files.flatMap(([member, content]) => {
      const document = { name: `${name}/${member}`, bytes: content, contentType: null, url: null };
      if (!isZip(content)) return [document];
      faults.push({
        origin: name,
        place: member,
        reason: 'an archive inside an archive is not opened; unpack it first',
      });
      return [];
    });
    if (members.length === 0 && faults.length === 0)
      faults.push({ origin: name, place: null, reason: 'the archive is empty' });
    return { members, faults };
  } catch (error) {
    return {
      members: [],
      faults: [{ origin: name, place: null, reason: `the archive is damaged: ${messageOf(error)}` }],
    };
  }
};
