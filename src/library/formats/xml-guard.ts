/** Deeper than any feed nests, shallower than any parser's stack. */
const DEEPEST = 500;
/** More references to characters than a feed of the largest size that is fetched has use for. */
const MOST_CHARACTER_REFERENCES = 500_000;

const declaresEntities = (text: string): boolean => {
  const start = /<!DOCTYPE/i.exec(text.slice(0, 100_000))?.index ?? -1;
  return start !== -1 && /<!ENTITY/i.test(text.slice(start, start + 1_000_000));
};

/** The end of what starts at an opening bracket (past the text's own where it is not closed), and by how much it changes the depth. */
export const markupAt = (text: string, at: number): { end: number; step: -1 | 0 | 1 } => {
  const skipTo = (mark: string) => {
    const end = text.indexOf(mark, at);
    return { end: (end === -1 ? text.length : end) + mark.length, step: 0 as const };
  };
  if (text.startsWith('<!--', at)) return skipTo('-->');
  if (text.startsWith('<![CDATA[', at)) return skipTo(']]>');
  if (text[at + 1] === '?' || text[at + 1] === '!') return skipTo('>');
  const { end } = skipTo('>');
  if (text[at + 1] === '/') return { end, step: -1 };
  return { end, step: text[end - 2] === '/' ? 0 : 1 };
};

const isTooDeep = (text: string): boolean => {
  let depth = 0;
  for (let at = text.indexOf('<'); at !== -1; ) {
    const { end, step } = markupAt(text, at);
    depth = Math.max(0, depth + step);
    if (depth > DEEPEST) return true;
    at = text.indexOf('<', end);
  }
  return false;
};

const hasTooManyReferences = (text: string): boolean => {
  let count = 0;
  for (let at = text.indexOf('&#'); at !== -1; at = text.indexOf('&#', at + 2)) count += 1;
  return count > MOST_CHARACTER_REFERENCES;
};

/**
 * Why XML is not parsed: it declares entities (a few lines can unfold into gigabytes: "billion laughs"), nests too deeply or
 * consists of character references. A bare DOCTYPE is fine. Null for what is safe. Linear in its length.
 */
export const faultInXml = (text: string): string | null => {
  if (declaresEntities(text))
    return 'it declares entities of its own (<!ENTITY …>), which is not accepted; have the feed written without';
  if (isTooDeep(text)) return `its elements are nested more than ${DEEPEST} deep`;
  return hasTooManyReferences(text) ? `it holds more than ${MOST_CHARACTER_REFERENCES} character references` : null;
};
