/** True for a word that begins with a capital letter. */
export const isCapital = (form: string): boolean => {
  const code = form.charCodeAt(0);
  return code < 128 ? code >= 65 && code <= 90 : /^\p{Lu}/u.test(form);
};

/** "M.", "J.R.": first letters of a given name. */
export const isInitial = (form: string): boolean =>
  form.charAt(1) !== '' && isCapital(form) && /^(?:\p{Lu}\.)+$/u.test(form);

/** True for the code of an English letter without a mark. */
export const isPlainLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
