import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import { StoreError, storeFault } from './store-error.ts';

export type DatabaseOptions = {
  readonly readOnly?: boolean;
  /** How long a call waits for another process's lock before it fails as `busy`. */
  readonly busyTimeoutMs?: number;
};

const PRAGMAS = [
  'PRAGMA foreign_keys = ON',
  // In WAL mode a lesser setting loses acknowledged commits when the power goes.
  'PRAGMA synchronous = FULL',
  'PRAGMA cache_size = -32768',
  'PRAGMA mmap_size = 268435456',
  'PRAGMA temp_store = MEMORY',
];

/** An import beside a reread holds the lock nearly all the time, each of them for hours. */
const PATIENCE_MS = 30_000;
/**
 * SQLite asks for a lock ever less often, up to ten times a second, and misses the moments between the transactions of somebody who
 * writes much. So it is let wait for this long, then begins anew.
 */
const ROUND_MS = 15;
/** Between two tries at what SQLite does not wait for at all, as the change to a log while another reads or makes the file. */
const RETRY_MS = 2;

const isBusy = (fault: unknown): boolean => fault instanceof StoreError && fault.kind === 'busy';

const sleep = (ms: number): void => void Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);

/** One connection with its prepared statements. Every fault it throws is a StoreError that names the file. */
export class Database {
  readonly path: string;
  readonly #patienceMs: number;
  readonly #connection: DatabaseSync;
  readonly #statements = new Map<string, StatementSync>();
  #written = 0;

  constructor(path: string, { readOnly = false, busyTimeoutMs = PATIENCE_MS }: DatabaseOptions = {}) {
    this.path = path;
    this.#patienceMs = busyTimeoutMs;
    try {
      this.#connection = new DatabaseSync(path, { readOnly, timeout: Math.min(busyTimeoutMs, ROUND_MS) });
    } catch (error) {
      throw storeFault(error, path);
    }
    try {
      if (!readOnly) this.exec('PRAGMA journal_mode = WAL; PRAGMA wal_autocheckpoint = 4000');
      for (const pragma of PRAGMAS) this.exec(pragma);
    } catch (error) {
      this.#connection.close();
      throw error;
    }
  }

  /** Several statements without parameters. */
  exec(sql: string): void {
    this.#guard(() => this.#connection.exec(sql));
  }

  /** The first row; `Row` is the shape that the statement selects. */
  get<Row>(sql: string, ...values: SQLInputValue[]): Row | undefined {
    return this.#guard(() => this.#prepared(sql).get(...values)) as Row | undefined;
  }

  /** All rows; `Row` is the shape that the statement selects. */
  all<Row>(sql: string, ...values: SQLInputValue[]): Row[] {
    return this.#guard(() => this.#prepared(sql).all(...values)) as Row[];
  }

  /** Returns how many rows it changed and the row id of the last one inserted. */
  run(sql: string, ...values: SQLInputValue[]): { readonly changes: number; readonly row: number } {
    const { changes, lastInsertRowid } = this.#guard(() => this.#prepared(sql).run(...values));
    return { changes: Number(changes), row: Number(lastInsertRowid) };
  }

  /** Takes the write lock first, so that what `work` reads cannot change before it writes; all of it or nothing. */
  immediate<Result>(work: () => Result): Result {
    this.#written += 1;
    return this.#transaction('BEGIN IMMEDIATE', work);
  }

  /** Everything `work` reads belongs to one moment, whatever is written meanwhile; within a `moment`, to that one. */
  snapshot<Result>(work: () => Result): Result {
    return this.#connection.isTransaction ? work() : this.#transaction('BEGIN', work);
  }

  /** Everything that is read until `work` has ended belongs to one moment. Writes nothing; one at a time on a connection. */
  async moment<Result>(work: () => Promise<Result>): Promise<Result> {
    this.#guard(() => this.#prepared('BEGIN').run());
    try {
      return await work();
    } finally {
      this.#rollBack();
    }
  }

  /** Differs from an earlier one when anything was committed since, by this connection or another. */
  version(): string {
    const others = this.get<{ data_version: number }>('PRAGMA data_version')?.data_version ?? 0;
    return `${others}:${this.#written}`;
  }

  close(): void {
    this.#statements.clear();
    this.#connection.close();
  }

  #transaction<Result>(begin: string, work: () => Result): Result {
    this.#guard(() => this.#prepared(begin).run());
    try {
      const result = work();
      this.#guard(() => this.#prepared('COMMIT').run());
      return result;
    } catch (error) {
      this.#rollBack();
      throw error;
    }
  }

  /** SQLite has done so by itself after some faults: a full disk, for one. */
  #rollBack(): void {
    if (this.#connection.isTransaction) this.#connection.exec('ROLLBACK');
  }

  #prepared(sql: string): StatementSync {
    const known = this.#statements.get(sql);
    if (known) return known;
    const statement = this.#connection.prepare(sql);
    this.#statements.set(sql, statement);
    return statement;
  }

  /** Waits for locks outside a transaction alone: within one it was more than this statement that failed. */
  #guard<Result>(work: () => Result): Result {
    let untilMs: number | null = null;
    for (;;) {
      try {
        return work();
      } catch (error) {
        const fault = storeFault(error, this.path);
        untilMs ??= performance.now() + this.#patienceMs;
        if (!isBusy(fault) || this.#connection.isTransaction || performance.now() >= untilMs) throw fault;
        sleep(RETRY_MS);
      }
    }
  }
}
