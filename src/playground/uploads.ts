import type { AttachmentEntry } from './bodies.ts';
import type { FieldFault } from './errors.ts';
import { invalidForm } from './errors.ts';
import type { FileFact } from './materialise.ts';
import type { World } from './world.ts';

/** A file as it came in one part of a multipart request, by its number n in `files[n]`. */
export type Upload = {
  readonly key: string;
  readonly filename: string;
  readonly contentType: string;
  readonly bytes: Uint8Array;
};

const FILE_BYTES = 10 * 1024 * 1024;
const PNG_SIGNATURE = [0x89, 0x50, 0x4e, 0x47];

/** Keeps the files of a request; `entries` name and describe them by number. Refuses a file over 10 MiB. */
export const keepUploads = (
  world: World,
  target: { readonly baseUrl: string; readonly channelId: string },
  { uploads, entries }: { readonly uploads: readonly Upload[]; readonly entries: readonly AttachmentEntry[] },
): FileFact[] => {
  const faults = uploads.flatMap(tooLarge);
  if (faults.length > 0) throw invalidForm(faults);
  return uploads.map((upload) => {
    const entry = entries.find(({ id }) => String(id) === upload.key);
    const id = world.ids.next();
    const filename = entry?.filename ?? upload.filename;
    world.store.keepAttachment({ id, filename, contentType: upload.contentType, bytes: upload.bytes });
    return {
      id,
      filename,
      size: upload.bytes.length,
      url: `${target.baseUrl}/attachments/${target.channelId}/${id}/${encodeURIComponent(filename)}`,
      content_type: upload.contentType,
      ...(entry?.description && { description: entry.description }),
      ...pixels(upload.bytes),
    };
  });
};

const tooLarge = ({ key, bytes }: Upload): FieldFault[] =>
  bytes.length <= FILE_BYTES
    ? []
    : [{ path: ['files', key], code: 'BASE_TYPE_MAX_LENGTH', message: `File is larger than ${FILE_BYTES} bytes.` }];

/** Width and height from a PNG's header. */
const pixels = (bytes: Uint8Array): { width: number; height: number } | Record<never, never> => {
  if (bytes.length < 24 || !PNG_SIGNATURE.every((byte, index) => bytes[index] === byte)) return {};
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return { width: view.getUint32(16), height: view.getUint32(20) };
};
