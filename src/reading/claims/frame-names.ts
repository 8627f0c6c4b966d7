/** Prepositions through which a verb or noun may name what it is about, with the frames that they make. */
export const TOPICAL: ReadonlyMap<string, string> = new Map(
  'about of on for against over with to as at in from into upon toward towards that'
    .split(' ')
    .map((preposition) => [preposition, `obl:${preposition}`]),
);

/** Names made of the few others, each made once: a string that is made anew is hashed anew wherever it is looked up. */
const naming = (make: (frame: string) => string): ((frame: string) => string) => {
  const made = new Map<string, string>();
  return (frame) => {
    const known = made.get(frame);
    if (known !== undefined) return known;
    const name = make(frame);
    made.set(frame, name);
    return name;
  };
};
export const withObject = naming((frame) => `obj+${frame}`);
export const besideQuote = naming((frame) => `${frame}+q`);
export const inPassive = naming((frame) => `pass-${frame}`);
