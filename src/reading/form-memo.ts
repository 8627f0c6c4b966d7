/** V8 keeps a longer piece of a text as a window on the whole text: as a key it would hold the article in memory. */
const LONGEST = 12;
const MOST_FORMS = 40_000;

/** A fact of a word that does not change, worked out once for each form and then remembered; long forms are worked out each time. */
export const ofForm = <T>(fact: (form: string) => T): ((form: string) => T) => {
  const known = new Map<string, T>();
  return (form) => {
    if (form.length > LONGEST) return fact(form);
    const before = known.get(form);
    if (before !== undefined) return before;
    const value = fact(form);
    if (known.size >= MOST_FORMS) known.clear();
    known.set(form, value);
    return value;
  };
};
