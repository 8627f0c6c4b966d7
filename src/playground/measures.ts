import type { FieldFault } from './errors.ts';

/** Characters as Discord counts them: code points. */
export const lengthOf = (text: string | null | undefined): number => [...(text ?? '')].length;

/** What is wrong with a field, in the form of Discord’s error 50035. */
export const fault = (path: FieldFault['path'], code: string, message: string): FieldFault => ({ path, code, message });

/** A field with more than `most` characters, worded as Discord words it. */
export const tooLong = (path: FieldFault['path'], most: number): FieldFault =>
  fault(path, 'BASE_TYPE_MAX_LENGTH', `Must be ${most} or fewer in length.`);
