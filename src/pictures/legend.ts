import { BODY, COLOURS, type Drawing, lineHeight, MARGIN, type Mark, mark, together, WIDTH, write } from './drawing.ts';
import { widthOf } from './measure.ts';

const MARK_ROOM = 40;
const BETWEEN = 36;

/** What each shape stands for, in rows from `y` down. */
export const legend = (
  marks: readonly (Mark & { readonly name: string })[],
  y: number,
): { drawing: Drawing; height: number } => {
  const drawn: Drawing[] = [];
  let [left, top] = [MARGIN, y];
  for (const each of marks) {
    const width = MARK_ROOM + widthOf(each.name, BODY);
    if (left > MARGIN && left + width > WIDTH - MARGIN) [left, top] = [MARGIN, top + lineHeight(BODY)];
    drawn.push(mark(each, left + 16, top + lineHeight(BODY) / 2));
    drawn.push(write(each.name, { x: left + MARK_ROOM, y: top }, BODY, COLOURS.dim));
    left += width + BETWEEN;
  }
  return { drawing: together(...drawn), height: marks.length === 0 ? 0 : top + lineHeight(BODY) - y };
};
