import type { FieldFault } from './errors.ts';

/** Characters as Discord counts them: code points. */
export const lengthOf = (text: string | null | undefined): number => [...(text ?? '')].length;

export const fault = (path: FieldFault['path'], code: string, message: string): FieldFault => ({ path, code, message });

export const tooLong = (path: FieldFault['path'], most: number): FieldFault =>
  fault(path, 'BASE_TYPE_MAX_LENGTH', `Must be ${most} or fewer in length.`);
