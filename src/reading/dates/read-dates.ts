import type { DateMention } from '../../domain/reading.ts';
import type { Analysis } from '../analysis.ts';

/** TIMEX3 values of the dates, times and durations in a text, against the day it was published (ISO 8601; null: unknown). */
export const readDates = (_analysis: Analysis, _publishedAt: string | null): DateMention[] => [];
