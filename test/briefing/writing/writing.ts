import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStoreHere, storePath } from '../../../src/adapters/sqlite/open-store-here.ts';
import { deskCalls } from '../../../src/adapters/workers/desk-calls.ts';
import { readCore } from '../../../src/adapters/workers/weights.ts';
import type { BriefDraft } from '../../../src/briefing/writing/prompts/brief.v2.ts';
import type { ModelConfig } from '../../../src/config.ts';
import { type BriefOrder, createWriter, type Writer } from '../../../src/main/writer.ts';
import type { Store } from '../../../src/ports.ts';
import type { Material } from '../../../src/stories/material.ts';
import {
  type Asked,
  type Reply,
  type ScriptedServer,
  startScriptedServer,
} from '../../adapters/openai/scripted-server.ts';
import { sampleMaterials } from '../../stories/materials.ts';

export const NOW = Date.UTC(2026, 2, 11);

/** The data of a request to write a briefing, as a model sees it. */
export type Given = {
  readonly speakers: readonly { readonly id: string; readonly name: string }[];
  readonly stories: readonly {
    readonly story: string;
    readonly headline: string;
    readonly words: number;
    readonly evidence: readonly {
      readonly id: string;
      readonly text: string;
      readonly speaker: string | null;
      readonly status: BriefDraft['stories'][number]['sentences'][number]['status'];
    }[];
  }[];
};

export const givenIn = ({ body }: Asked): Given => JSON.parse(body.messages[1]?.content ?? '{}') as Given;

export type Sentence = BriefDraft['stories'][number]['sentences'][number];
export type GivenEvidence = Given['stories'][number]['evidence'][number];

/** An answer that makes one sentence of each piece of evidence. */
export const answerOf = (given: Given, sentence: (evidence: GivenEvidence) => Sentence): Reply => ({
  kind: 'content',
  text: JSON.stringify({
    stories: given.stories.map(({ story, evidence }) => ({ story, sentences: evidence.map(sentence) })),
  }),
});

/** Says what the evidence says, word for word. */
export const faithful = ({ id, text, speaker, status }: GivenEvidence): Sentence => ({
  text,
  evidence: [id],
  speaker,
  status,
});

export type Writing = {
  readonly store: Store;
  readonly server: ScriptedServer;
  readonly logged: string[];
  readonly writer: (part?: Partial<ModelConfig> | null) => Promise<Writer>;
  readonly close: () => Promise<void>;
};

export const request = (part: Partial<BriefOrder> = {}): BriefOrder => ({
  scope: { shelves: ['operator'] },
  topic: null,
  period: { sinceMs: null, untilMs: NOW },
  words: 120,
  language: null,
  nowMs: NOW,
  ...part,
});

/** The desk, which plans the same request once: a suite of many briefings asks for few plans. */
const deskOver = (store: Store) => {
  const desk = deskCalls(store, readCore);
  const prepared = new Map<string, ReturnType<typeof desk.preparedBrief>>();
  const preparedBrief: typeof desk.preparedBrief = (asked) => {
    const key = JSON.stringify(asked);
    const known = prepared.get(key) ?? desk.preparedBrief(asked);
    prepared.set(key, known);
    return known;
  };
  return { ...desk, preparedBrief };
};

/** The sample library (or another) in a real store, the desk over it, and a scripted server that stands for the language model. */
export const openWriting = async (
  materials: readonly Material[] = sampleMaterials('articles.jsonl'),
): Promise<Writing> => {
  const folder = mkdtempSync(join(tmpdir(), 'sitrep-writing-'));
  const store = openStoreHere(storePath(folder));
  await store.articles.save(
    materials.map(({ article, reading }) => ({ article, reading, importedAtMs: article.importedAtMs })),
  );
  const server = await startScriptedServer((asked) => answerOf(givenIn(asked), faithful));
  const logged: string[] = [];
  const desk = deskOver(store);
  const config: ModelConfig = {
    apiKey: 'sk-invented-0123456789',
    baseUrl: server.url,
    model: 'invented-1',
    timeoutMs: 60_000,
    maxOutputTokens: 2000,
    budget: { account: 1_000_000_000, all: 1_000_000_000 },
  };
  return {
    store,
    server,
    logged,
    writer: (part = {}) =>
      createWriter({
        model: part === null ? null : { ...config, ...part },
        store,
        desk,
        clock: { now: () => NOW },
        log: (level, message) => void logged.push(`${level} ${message}`),
      }),
    close: async () => {
      await server.close();
      await store.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
};
