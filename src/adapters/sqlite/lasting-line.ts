import type { StoreLine } from './store-line.ts';
import type { Request } from './wire.ts';

/**
 * A line whose thread is started anew where it has ended, for want of memory say: what it was asked before is refused, for nobody
 * knows what came of it; what is asked next is answered. SQLite has let go of the dead thread's locks and rolled back what it was at.
 */
export class LastingLine {
  readonly #start: () => StoreLine;
  #line: StoreLine;
  #renewing: Promise<StoreLine> | null = null;
  #refused = false;

  constructor(start: () => StoreLine) {
    this.#start = start;
    this.#line = start();
  }

  /** How much was asked that has no answer yet; one that could not be started anew is asked after all others. */
  get load(): number {
    return this.#refused ? Number.POSITIVE_INFINITY : this.#line.load;
  }

  ask(ask: Request['ask']): Promise<unknown> {
    return this.#line.ended ? this.#renewed().then((line) => line.ask(ask)) : this.#line.ask(ask);
  }

  askInTurn(ask: Request['ask']): Promise<unknown> {
    return this.#line.ended ? this.#renewed().then((line) => line.askInTurn(ask)) : this.#line.askInTurn(ask);
  }

  async close(): Promise<void> {
    await this.#renewing?.catch(() => undefined);
    await this.#line.close();
  }

  #renewed(): Promise<StoreLine> {
    this.#renewing ??= this.#renew().finally(() => {
      this.#renewing = null;
    });
    return this.#renewing;
  }

  async #renew(): Promise<StoreLine> {
    this.#refused = true;
    const line = this.#start();
    try {
      await line.ask('open');
    } catch (error) {
      await line.close();
      throw error;
    }
    this.#line = line;
    this.#refused = false;
    return line;
  }
}
