import type { Worker } from 'node:worker_threads';
import { StoreError } from './store-error.ts';
import { type Request, type Response, unwireError } from './wire.ts';

type Waiting = { readonly resolve: (value: unknown) => void; readonly reject: (reason: Error) => void };

/**
 * The line to one store thread: numbers what is asked and hands each its answer. The thread takes what it has in order, so of what
 * is asked in turn it has one at a time, and the rest waits here: anything else is answered before it.
 */
export class StoreLine {
  readonly #worker: Worker;
  readonly #name: string;
  readonly #waiting = new Map<number, Waiting>();
  readonly #held: Request[] = [];
  /** The one of those asked in turn that the thread has. */
  #turn: number | null = null;
  readonly #gone: Promise<void>;
  #asked = 0;
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

  /** How much was asked that has no answer yet. */
  get load(): number {
    return this.#waiting.size;
  }

  /** Whether the thread is no more. */
  get ended(): boolean {
    return this.#death !== null;
  }

  /** Rejects with what the thread threw, or with `dead-thread` where it has ended or ends meanwhile. */
  ask(ask: Request['ask']): Promise<unknown> {
    return this.#take(ask, (request) => this.#worker.postMessage(request));
  }

  /** The same, after all that was asked in turn before, and after whatever `ask` asks meanwhile. */
  askInTurn(ask: Request['ask']): Promise<unknown> {
    return this.#take(ask, (request) => {
      if (this.#turn === null) this.#start(request);
      else this.#held.push(request);
    });
  }

  /** The thread answers what it was asked before, closes its connection and ends. */
  async close(): Promise<void> {
    if (!this.#death) await this.askInTurn('close');
    await this.#gone;
  }

  #take(ask: Request['ask'], pass: (request: Request) => void): Promise<unknown> {
    if (this.#death) return Promise.reject(this.#death);
    return new Promise((resolve, reject) => {
      this.#asked += 1;
      const request: Request = { id: this.#asked, ask };
      // First, since it throws for what cannot be cloned.
      pass(request);
      this.#waiting.set(request.id, { resolve, reject });
    });
  }

  #start(request: Request): void {
    this.#worker.postMessage(request);
    this.#turn = request.id;
  }

  #startNext(): void {
    this.#turn = null;
    while (this.#turn === null) {
      const next = this.#held.shift();
      if (next === undefined) return;
      try {
        this.#start(next);
      } catch (error) {
        this.#waiting.get(next.id)?.reject(error as Error);
        this.#waiting.delete(next.id);
      }
    }
  }

  #receive(response: Response): void {
    const waiting = this.#waiting.get(response.id);
    this.#waiting.delete(response.id);
    if (response.id === this.#turn) this.#startNext();
    if (response.kind === 'answer') waiting?.resolve(response.value);
    else waiting?.reject(unwireError(response.error));
  }

  #die(code: number): void {
    const why = this.#cause?.message ?? `exit code ${code}`;
    const message = `The ${this.#name} thread of the library has ended (${why}). The next call starts it anew: try again.`;
    this.#death = new StoreError('dead-thread', message, this.#cause ? { cause: this.#cause } : {});
    for (const { reject } of this.#waiting.values()) reject(this.#death);
    this.#waiting.clear();
    this.#held.length = 0;
  }
}
