import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A chat completion request as it came over the wire. */
export type Asked = {
  readonly path: string;
  readonly key: string;
  readonly body: {
    readonly model: string;
    readonly messages: readonly { readonly role: string; readonly content: string }[];
    readonly response_format?: { readonly type: string };
    readonly max_tokens?: number;
    readonly max_completion_tokens?: number;
    readonly tools?: unknown;
  };
};

export type Reply =
  | { readonly kind: 'content'; readonly text: string; readonly finish?: string; readonly usage?: unknown }
  | { readonly kind: 'refusal'; readonly text: string }
  | { readonly kind: 'status'; readonly status: number; readonly message: string }
  | { readonly kind: 'raw'; readonly text: string; readonly type?: string }
  | { readonly kind: 'redirect'; readonly to: string }
  /** Takes the request and never answers; breaks the connection off; sends for ever; sends a byte now and then for ever. */
  | { readonly kind: 'hang' | 'reset' | 'endless' | 'drip' };

export type Script = (asked: Asked, nth: number) => Reply;

const USAGE = { prompt_tokens: 120, completion_tokens: 40, total_tokens: 160 };

const completion = (message: object, finish: string, usage: unknown): string =>
  JSON.stringify({
    id: 'c',
    object: 'chat.completion',
    choices: [{ index: 0, finish_reason: finish, message }],
    usage,
  });

const send = (response: ServerResponse, status: number, text: string, type = 'application/json'): void => {
  response.writeHead(status, { 'content-type': type });
  response.end(text);
};

const pour = (response: ServerResponse): void => {
  response.writeHead(200, { 'content-type': 'application/json' });
  const chunk = ' '.repeat(65_536);
  const more = (): void => {
    while (!response.destroyed && response.write(chunk));
  };
  response.on('drain', more);
  response.on('error', () => response.destroy());
  more();
};

const drip = (response: ServerResponse): void => {
  response.writeHead(200, { 'content-type': 'application/json' });
  const timer = setInterval(() => response.write(' '), 5);
  response.on('close', () => clearInterval(timer));
};

const contentOf = (reply: Extract<Reply, { kind: 'content' }>): string =>
  completion(
    { role: 'assistant', content: reply.text },
    reply.finish ?? 'stop',
    'usage' in reply ? reply.usage : USAGE,
  );

const perform = (reply: Reply, response: ServerResponse): void => {
  if (reply.kind === 'content') send(response, 200, contentOf(reply));
  if (reply.kind === 'refusal')
    send(response, 200, completion({ role: 'assistant', content: null, refusal: reply.text }, 'stop', USAGE));
  if (reply.kind === 'status') send(response, reply.status, JSON.stringify({ error: { message: reply.message } }));
  if (reply.kind === 'raw') send(response, 200, reply.text, reply.type);
  if (reply.kind === 'redirect') response.writeHead(307, { location: reply.to }).end();
  if (reply.kind === 'reset') response.socket?.resetAndDestroy();
  if (reply.kind === 'endless') pour(response);
  if (reply.kind === 'drip') drip(response);
};

const bodyOf = async (request: IncomingMessage): Promise<Asked['body']> => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return JSON.parse(Buffer.concat(chunks).toString()) as Asked['body'];
};

export type ScriptedServer = {
  /** For OPENAI_BASE_URL. */
  readonly url: string;
  readonly asked: Asked[];
  /** From the next request on. */
  readonly follow: (script: Script) => void;
  readonly close: () => Promise<void>;
};

/** A server on loopback that speaks OpenAI's chat completions and answers as a script says, or behaves as badly. */
export const startScriptedServer = async (first: Script): Promise<ScriptedServer> => {
  let script = first;
  const asked: Asked[] = [];
  const server = createServer((request, response) => {
    void bodyOf(request)
      .then((body) => {
        asked.push({ path: request.url ?? '', key: request.headers.authorization ?? '', body });
        perform(script(asked.at(-1) as Asked, asked.length), response);
      })
      .catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    asked,
    follow: (next) => {
      script = next;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};
