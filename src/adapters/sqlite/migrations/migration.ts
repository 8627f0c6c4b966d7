export type Migration = {
  /** One more than the migration before it. */
  readonly version: number;
  readonly sql: string;
};
