/** True for a word that begins with a capital letter. */
export const isCapital = (form: string): boolean => {
  const code = form.charCodeAt(0);
  return code < 128 ? code >= 65 && code <= 90 : /^\p{Lu}/u.test(form);
};
