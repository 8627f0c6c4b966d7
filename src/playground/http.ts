import type { IncomingMessage, ServerResponse } from 'node:http';
import { refuse } from './errors.ts';
import type { Upload } from './uploads.ts';

const REQUEST_BYTES = 25 * 1024 * 1024;

/** The body of a request: parsed JSON (null: none) and the files of a multipart one. */
export type Received = { readonly body: unknown; readonly uploads: readonly Upload[] };

/** Reads a request's body, JSON or multipart with `payload_json` and `files[n]`. Refuses over 25 MiB, and broken JSON. */
export const receive = async (request: IncomingMessage): Promise<Received> => {
  const bytes = await readAll(request);
  const type = request.headers['content-type'] ?? '';
  if (bytes.length === 0) return { body: null, uploads: [] };
  return type.startsWith('multipart/form-data')
    ? multipart(bytes, type)
    : { body: json(bytes.toString()), uploads: [] };
};

/** Reads to the end even where it is too much: hanging up in the middle would hide the refusal. */
const readAll = async (request: IncomingMessage): Promise<Buffer> => {
  const chunks: Buffer[] = [];
  let total = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    total += chunk.length;
    if (total <= REQUEST_BYTES) chunks.push(chunk);
  }
  if (total > REQUEST_BYTES) throw refuse.tooLarge();
  return Buffer.concat(chunks);
};

const json = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    throw refuse.invalidJson();
  }
};

const multipart = async (bytes: Buffer, contentType: string): Promise<Received> => {
  const form = await new Response(new Uint8Array(bytes), { headers: { 'content-type': contentType } })
    .formData()
    .catch((): never => {
      throw refuse.invalidJson();
    });
  const payload = form.get('payload_json');
  const uploads: Upload[] = [];
  for (const [name, value] of form.entries()) {
    const key = /^files?\[?(\d+)\]?$/.exec(name)?.[1];
    if (key === undefined || typeof value === 'string') continue;
    const { name: filename, type } = value;
    const content = new Uint8Array(await value.arrayBuffer());
    uploads.push({ key, filename, contentType: type || 'application/octet-stream', bytes: content });
  }
  return { body: typeof payload === 'string' ? json(payload) : {}, uploads };
};

/** What a handler answers; no body: 204 without a content type. */
export type Answer = {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
};

/** An answer with a JSON body and status 200. */
export const ok = (body: unknown): Answer => ({ status: 200, body });

/** Ends the response: JSON in UTF-8, or no content type at all where there is no body (204). */
export const sendJson = (response: ServerResponse, answer: Answer): void => {
  if (answer.body === undefined) {
    response.writeHead(answer.status, answer.headers).end();
    return;
  }
  const text = Buffer.from(JSON.stringify(answer.body));
  const headers = { ...answer.headers, 'content-type': 'application/json', 'content-length': String(text.length) };
  response.writeHead(answer.status, headers).end(text);
};
