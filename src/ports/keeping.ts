/** Sources, reports that were shown, small facts. */
import type { Shelf } from '../domain/article.ts';
import type { Report, Tab } from '../domain/report.ts';
import type { Source } from '../domain/source.ts';

export interface SourceStore {
  add(source: Source): Promise<'added' | 'exists'>;
  list(shelf: Shelf | null): Promise<Source[]>;
  remove(id: string): Promise<boolean>;
  update(id: string, change: Partial<Omit<Source, 'id' | 'shelf' | 'url'>>): Promise<void>;
}

/** A report as it was shown, so that its buttons work after a restart. */
export type KeptReport = {
  readonly id: string;
  readonly guildId: string | null;
  readonly report: Report;
  /** The parts it is shown in; absent: as a whole. */
  readonly tabs?: readonly Tab[];
  /** The bot's own words over it, in safe markdown. */
  readonly above?: readonly { readonly markdown: string; readonly opens?: boolean }[];
  readonly keptAtMs: number;
};

export interface ReportStore {
  keep(kept: KeptReport): Promise<void>;
  find(id: string): Promise<KeptReport | null>;
  /** Drops those kept before that moment, those of digests excepted (their id is a delivery's). */
  forget(beforeMs: number): Promise<number>;
}

/** Small named values that outlive the process ("commands.hash"). */
export interface FactStore {
  get(name: string): Promise<string | null>;
  set(name: string, value: string): Promise<void>;
}
