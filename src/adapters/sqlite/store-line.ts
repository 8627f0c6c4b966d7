import type { Worker } from 'node:worker_threads';
import type { Call } from './roles.ts';
import { StoreError } from './store-error.ts';
import { type Response, unwireError } from './wire.ts';

type Waiting = { readonly resolve: (value: unknown) => void; readonly reject: (reason: Error) => void };

/** The line to one store thread: numbers the calls and hands each its answer. */
export class StoreLine {
  readonly #worker: Worker;
  readonly #name: string;
  readonly #waiting = new Map<number, Waiting>();
  readonly #gone: Promise<void>;
  #calls = 0;
  #death: StoreError | null = null;
  #cause: Error | null = null;

  constructor(worker: Worker, name: string) {
    this.#worker = worker;
    this.#name = name;
    worker.on('message', (response: Response) => this.#receive(response));
    worker.on('error', (error) => {
      this.#cause = error instanceof Error ? error : new Error(String(error));
    });
    this.#gone = new Promise((resolve) => {
      worker.once('exit', (code) => {
        this.#die(code);
        resolve();
      });
    });
  }

  /** Calls that have no answer yet. */
  get load(): number {
    return this.#waiting.size;
  }

  send(call: Call): Promise<unknown> {
    if (this.#death) return Promise.reject(this.#death);
    return new Promise((resolve, reject) => {
      this.#calls += 1;
      this.#waiting.set(this.#calls, { resolve, reject });
      this.#worker.postMessage({ id: this.#calls, call });
    });
  }

  /** The thread answers what it was asked before, closes its connection and ends. */
  async close(): Promise<void> {
    if (!this.#death) this.#worker.postMessage('close');
    await this.#gone;
  }

  #receive(response: Response): void {
    if (response.kind !== 'answer' && response.kind !== 'fault') return;
    const waiting = this.#waiting.get(response.id);
    this.#waiting.delete(response.id);
    if (response.kind === 'answer') waiting?.resolve(response.value);
    else waiting?.reject(unwireError(response.error));
  }

  #die(code: number): void {
    const why = this.#cause?.message ?? `exit code ${code}`;
    const message = `The ${this.#name} thread of the library has ended (${why}). Start sitrep again.`;
    this.#death = new StoreError('dead-thread', message, this.#cause ? { cause: this.#cause } : {});
    for (const { reject } of this.#waiting.values()) reject(this.#death);
    this.#waiting.clear();
  }
}
