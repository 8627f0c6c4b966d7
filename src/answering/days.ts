/** The day of an ISO 8601 date or instant as it is written; null for none. */
export const isoDay = (iso: string | null): string | null => iso?.slice(0, 10) ?? null;

export const dayOfMs = (ms: number): string => new Date(ms).toISOString().slice(0, 10);
