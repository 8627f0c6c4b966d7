import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { createModel, type ModelOptions } from '../../../src/adapters/openai/model.ts';
import type { ModelOutcome, ModelRequest } from '../../../src/ports.ts';
import { type Reply, type ScriptedServer, startScriptedServer } from './scripted-server.ts';

type Greeting = { readonly greeting: string };

const KEY = 'sk-invented-key-0123456789';
const GREETING = '{"greeting":"Good morning, Ostrel"}';

let server: ScriptedServer;
beforeEach(async () => {
  server = await startScriptedServer(() => ({ kind: 'content', text: GREETING }));
});
afterEach(() => server.close());

const model = (part: Partial<ModelOptions> = {}) =>
  createModel({ model: 'invented-1', apiKey: KEY, baseUrl: server.url, timeoutMs: 60_000, ...part });

const request = (part: Partial<ModelRequest<Greeting>> = {}): ModelRequest<Greeting> => ({
  instructions: 'Greet the town.',
  data: '{"town":"Ostrel"}',
  shape: { name: 'greeting', schema: z.object({ greeting: z.string().max(40) }) },
  repair: null,
  maxTokens: 500,
  signal: new AbortController().signal,
  ...part,
});

const answerTo = (reply: Reply, options: Partial<ModelOptions> = {}): Promise<ModelOutcome<Greeting>> => {
  server.follow(() => reply);
  return model(options).write(request());
};

const wordsOf = (outcome: ModelOutcome<Greeting>): string => ('reason' in outcome ? outcome.reason : '');

describe('a language model', () => {
  test('is given instructions and data, a schema and a limit, and no tools', async () => {
    const outcome = await model().write(request());
    const usage = { prompt: 120, completion: 40 };
    expect(outcome).toEqual({ kind: 'answered', answer: { greeting: 'Good morning, Ostrel' }, usage });
    const [asked] = server.asked;
    expect(asked?.path).toBe('/v1/chat/completions');
    expect(asked?.key).toBe(`Bearer ${KEY}`);
    expect(asked?.body).toMatchObject({
      model: 'invented-1',
      max_tokens: 500,
      response_format: { type: 'json_schema' },
    });
    expect(asked?.body.messages.map(({ role }) => role)).toEqual(['system', 'user']);
    expect(asked?.body).not.toHaveProperty('tools');
  });

  test('is shown its answer and what was wrong with it, to repair it', async () => {
    await model().write(request({ repair: { text: 'Hello!', reason: 'it is no JSON object' } }));
    const messages = server.asked[0]?.body.messages ?? [];
    expect(messages.map(({ role }) => role)).toEqual(['system', 'user', 'assistant', 'user']);
    expect(messages[3]?.content).toContain('it is no JSON object');
  });

  test.each([
    ['in a fence, after a word', { kind: 'content', text: `Sure!\n\`\`\`json\n${GREETING}\n\`\`\`` }, 'answered'],
    ['that refuses', { kind: 'refusal', text: 'I will not.' }, 'refused'],
    ['that a filter stopped', { kind: 'content', text: GREETING, finish: 'content_filter' }, 'refused'],
    ['that was cut off', { kind: 'content', text: '{"greeting":"Go', finish: 'length' }, 'truncated'],
    ['that is no JSON', { kind: 'content', text: 'Good morning!' }, 'malformed'],
    ['of another shape', { kind: 'content', text: '{"hello":1}' }, 'malformed'],
    ['that a schema would forbid', { kind: 'content', text: `{"greeting":"${'a'.repeat(41)}"}` }, 'malformed'],
    ['without choices', { kind: 'raw', text: '{"choices":[]}' }, 'malformed'],
    ['that is a page', { kind: 'raw', text: '<html>', type: 'text/html' }, 'malformed'],
    ['that is broken JSON', { kind: 'raw', text: '{"choices":[' }, 'failed'],
  ] as const)('an answer %s', async (_, reply, kind) => {
    expect((await answerTo(reply)).kind).toBe(kind);
  });

  test.each([
    [{ kind: 'status', status: 429, message: 'slow down' }, 'busy', '429'],
    [{ kind: 'status', status: 500, message: 'oops' }, 'failed', '500'],
    [{ kind: 'status', status: 401, message: `bad key ${KEY}` }, 'failed', 'OPENAI_API_KEY'],
    [{ kind: 'status', status: 404, message: 'The model does not exist' }, 'failed', 'no such model'],
    [{ kind: 'reset' }, 'failed', 'could not be reached'],
    [{ kind: 'endless' }, 'failed', 'without end'],
    [{ kind: 'redirect', to: 'http://127.0.0.1:9/elsewhere' }, 'failed', 'could not be reached'],
  ] as const)('%j is told apart, without the key', async (reply, kind, said) => {
    const outcome = await answerTo(reply);
    expect(outcome.kind).toBe(kind);
    expect(wordsOf(outcome)).toContain(said);
    expect(JSON.stringify(outcome)).not.toContain(KEY);
    expect(server.asked).toHaveLength(1);
  });

  test.each(['hang', 'drip'] as const)(
    'a server that would %s is waited for no longer than the caller wants',
    async (kind) => {
      const wait = new AbortController();
      server.follow(() => {
        setImmediate(() => wait.abort());
        return { kind };
      });
      expect((await model().write(request({ signal: wait.signal }))).kind).toBe('timed-out');
    },
  );

  test('a body that drips is not waited for beyond the limit of one request', async () => {
    expect((await answerTo({ kind: 'drip' }, { timeoutMs: 60 })).kind).toBe('timed-out');
  });

  test.each([
    ['nothing', undefined],
    ['less than nothing', { prompt_tokens: -500, completion_tokens: 1 }],
    ['zero', { prompt_tokens: 0, completion_tokens: 0 }],
    ['more than there can be', { prompt_tokens: 1e300, completion_tokens: 1 }],
    ['words', { prompt_tokens: 'many', completion_tokens: 'few' }],
  ])('a report of %s used is not believed', async (_, usage) => {
    expect(await answerTo({ kind: 'content', text: GREETING, usage })).toMatchObject({ kind: 'answered', usage: null });
  });

  test('reserves no less than any text can cost', () => {
    const text = '🜁'.repeat(100);
    expect(model().worstTokens(request({ data: text }))).toBeGreaterThan(Buffer.byteLength(text) + 500);
  });
});

describe('a server that takes', () => {
  const kinds = async (count: number, using = model()): Promise<string[]> => {
    const seen: string[] = [];
    for (let nth = 0; nth < count; nth += 1) seen.push((await using.write(request())).kind);
    return seen;
  };
  const rejecting = (refused: (body: ScriptedServer['asked'][number]['body']) => string | null): void =>
    server.follow(({ body }) => {
      const message = refused(body);
      return message === null ? { kind: 'content', text: GREETING } : { kind: 'status', status: 400, message };
    });

  test('no schema is asked for JSON, told the schema in words, and not asked with one again', async () => {
    rejecting(({ response_format }) => (response_format?.type === 'json_schema' ? 'unknown response_format' : null));
    expect(await kinds(3)).toEqual(['unsupported', 'answered', 'answered']);
    expect(server.asked[1]?.body.response_format?.type).toBe('json_object');
    expect(server.asked[1]?.body.messages[0]?.content).toContain('"greeting"');
  });

  test('no format at all is asked in words only', async () => {
    rejecting(({ response_format }) => (response_format === undefined ? null : 'unexpected field'));
    expect(await kinds(3)).toEqual(['unsupported', 'unsupported', 'answered']);
  });

  test('the newer name of the limit is given that', async () => {
    rejecting(({ max_tokens }) => (max_tokens === undefined ? null : "use 'max_completion_tokens', not 'max_tokens'"));
    expect(await kinds(2)).toEqual(['unsupported', 'answered']);
    expect(server.asked[1]?.body).toMatchObject({
      max_completion_tokens: 500,
      response_format: { type: 'json_schema' },
    });
  });

  test('nothing of what is asked has failed', async () => {
    rejecting(() => 'no');
    expect(await kinds(3)).toEqual(['unsupported', 'unsupported', 'failed']);
    rejecting(() => 'this exceeds the context length');
    expect(await kinds(1)).toEqual(['failed']);
  });
});

describe('a server that keeps failing', () => {
  test('is left alone for a while, then asked once', async () => {
    server.follow(() => ({ kind: 'status', status: 503, message: 'down' }));
    const using = model({ breaker: { failures: 3, restMs: 60_000 } });
    const seen: ModelOutcome<Greeting>[] = [];
    for (let nth = 0; nth < 10; nth += 1) seen.push(await using.write(request()));
    expect(seen.map(({ kind }) => kind)).toEqual(['failed', 'failed', 'failed', ...Array(7).fill('busy')]);
    expect(server.asked).toHaveLength(3);
  });

  test('is asked again when it answers', async () => {
    const using = model({ breaker: { failures: 1, restMs: 0 } });
    server.follow((_, nth) => (nth === 1 ? { kind: 'reset' } : { kind: 'content', text: GREETING }));
    expect((await using.write(request())).kind).toBe('failed');
    expect((await using.write(request())).kind).toBe('answered');
  });
});

test('of many that ask at once a few are sent; the others wait, and do not leave when nobody waits for them any more', async () => {
  const wait = new AbortController();
  server.follow((_, nth) => {
    if (nth === 8) setImmediate(() => wait.abort());
    return { kind: 'hang' };
  });
  const using = model();
  const asked = Array.from({ length: 600 }, () => using.write(request({ signal: wait.signal })));
  const kinds = (await Promise.all(asked)).map(({ kind }) => kind);
  expect(kinds.filter((kind) => kind === 'timed-out')).toHaveLength(508);
  expect(kinds.filter((kind) => kind === 'busy')).toHaveLength(92);
  expect(server.asked).toHaveLength(8);
});
