import { type Found, faultOf, joinFound, messageOf, type TextDocument } from './found.ts';
import { foundInValue } from './json.ts';

const foundInLine = (line: string, name: string, number: number): Found => {
  const place = `line ${number}`;
  try {
    return foundInValue(JSON.parse(line), { name, place, alone: false });
  } catch (error) {
    return faultOf(name, `this line is not valid JSON, or is cut off: ${messageOf(error).slice(0, 160)}`, place);
  }
};

/** JSON Lines: an article a line; a line that can't be read is a fault and the others are kept. */
export const loadJsonLines = ({ name, text, firstLine }: TextDocument): Found =>
  joinFound(
    text
      .split('\n')
      .map((line, index) => (line.trim() === '' ? null : foundInLine(line, name, firstLine + index)))
      .filter((found) => found !== null),
  );
