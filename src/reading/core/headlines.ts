const MOST_WORDS = 18;
const MOST_CHARACTERS = 160;

/** Short words that headlines in title case leave small. */
const SMALL = /^(?:an?|the|and|or|but|nor|of|in|on|at|to|for|from|by|with|as|vs?|is|over|into|after|off|up|out)$/;

/** Whether a paragraph that is one line is set like a headline: short, no full stop, most words capitalised. */
export const isHeadline = (line: string): boolean => {
  if (line.length > MOST_CHARACTERS || /[.;:,]["'”’)]*$/.test(line)) return false;
  const words = line.match(/\p{L}[\p{L}'’.-]*/gu) ?? [];
  const large = words.filter((word) => !SMALL.test(word));
  if (words.length < 3 || words.length > MOST_WORDS) return false;
  return large.filter((word) => /^\p{Lu}/u.test(word)).length >= large.length * 0.8;
};
