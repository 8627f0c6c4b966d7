import { CONDITIONAL_MARKER, MODAL, MODIFIER } from '../../../reading/status/operators.ts';
import { formOf } from '../passage/looks.ts';
import type { Word } from '../passage/passage.ts';

const NEGATOR = /^(?:not|n['’]t|never|no|nobody|nothing|none|neither|nor|without|cannot|hardly|barely|scarcely)$/;

const DEGREE = /^(?:only|nearly|almost|partly|partially|virtually|practically|half|too|enough|until|till|so-called)$/;

/** Whether something is said to be so hangs on words like this. */
export const isOfWeight = (word: Word): boolean => {
  const form = formOf(word);
  return (
    NEGATOR.test(form) || DEGREE.test(form) || MODAL.has(form) || MODIFIER.has(form) || CONDITIONAL_MARKER.has(form)
  );
};
