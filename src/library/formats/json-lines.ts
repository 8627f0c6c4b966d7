import { type Found, faultOf, joinFound, messageOf, type TextDocument } from './found.ts';
import { endsTooEarly, foundInValue } from './json.ts';

/** `breaksOff`: nothing stands behind it, not even the end of the line. */
type Line = { readonly name: string; readonly place: string; readonly breaksOff: boolean };

const foundInLine = (line: string, { name, place, breaksOff }: Line): Found => {
  try {
    return foundInValue(JSON.parse(line), { name, place, alone: false });
  } catch (error) {
    const reason =
      breaksOff && endsTooEarly(line, error)
        ? 'the file is cut off in this line; the lines before it are kept'
        : 'this line is not valid JSON, or is cut off';
    return faultOf(name, `${reason}: ${messageOf(error).slice(0, 160)}`, place);
  }
};

/** JSON Lines: an article a line; a line that can't be read is a fault and the others are kept. */
export const loadJsonLines = ({ name, text, firstLine }: TextDocument): Found => {
  const lines = text.split('\n');
  return joinFound(
    lines.flatMap((line, index) => {
      const home = { name, place: `line ${firstLine + index}`, breaksOff: index === lines.length - 1 };
      return line.trim() === '' ? [] : [foundInLine(line, home)];
    }),
  );
};
