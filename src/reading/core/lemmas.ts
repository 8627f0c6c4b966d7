/**
 * How a form becomes its lemma: cut `cut` characters off the end of the lower-cased form and add `add`; `keepsCase` where the
 * lemma keeps capitals (names). Written "2+y" or "=0+".
 */
export type Script = string;

/** Scripts learned from treebanks: whole words first ("was VBD"), then the longest known ending by tag. */
export type Lemmas = {
  readonly words: Readonly<Record<string, Script>>;
  readonly endings: Readonly<Record<string, Script>>;
};

export const LONGEST_ENDING = 6;

export const scriptOf = (form: string, lemma: string): Script => {
  const lower = form.toLowerCase();
  const keeps = lemma !== lemma.toLowerCase();
  const base = keeps ? form : lower;
  let same = 0;
  while (same < base.length && same < lemma.length && base[same] === lemma[same]) same += 1;
  return `${keeps ? '=' : ''}${base.length - same}+${lemma.slice(same)}`;
};

export const applyScript = (form: string, script: Script): string => {
  const keeps = script.startsWith('=');
  const plus = script.indexOf('+');
  const cut = Number(script.slice(keeps ? 1 : 0, plus));
  const base = keeps ? form : form.toLowerCase();
  return cut > base.length ? base : base.slice(0, base.length - cut) + script.slice(plus + 1);
};

/** The dictionary form of a word with this tag ("VERB|VBD"). Never empty. */
export const lemmatize = (form: string, tag: string, { words, endings }: Lemmas): string => {
  const lower = form.toLowerCase().replace(/’/g, "'");
  const whole = words[`${lower} ${tag}`];
  if (whole !== undefined) return applyScript(form, whole) || form;
  for (let length = Math.min(LONGEST_ENDING, lower.length); length >= 0; length -= 1) {
    const script = endings[`${length === 0 ? '' : lower.slice(-length)} ${tag}`];
    if (script !== undefined) return applyScript(form, script) || form;
  }
  return lower;
};
