/**
 * Fits text into messages under Discord's limits (Components V2, API v10): at most 40 components with nested ones
 * counted and 4000 characters in all text displays. Splitting loses nothing: what does not fit goes into the next message.
 */

export const MOST_COMPONENTS = 40;
export const MOST_TEXT = 4000;
export const BUTTONS_A_ROW = 5;

/**
 * A line of a message. `words` are pieces of safe markdown that may be parted only between each other; the renderer
 * joins them with spaces. `heading` stays with what follows it. `opens` starts a new paragraph of the message (its own
 * text display, with a rule above).
 */
export type Block = {
  readonly words: readonly string[];
  readonly heading?: boolean;
  readonly opens?: boolean;
  /** Numbers of the citations that this line shows. */
  readonly cites?: readonly number[];
};

export type Page = { readonly blocks: readonly Block[] };

export type Room = {
  /** Characters for the blocks of one message; what else the message says is already taken off. */
  readonly characters: number;
  /** Components for the paragraphs of one message. */
  readonly components: number;
};

/** What a block says, as Discord is sent it. */
export const textOf = (block: Block): string => block.words.join(' ');

/** Markdown is cut only where no escape and no surrogate pair is parted. */
const cutWord = (word: string, most: number): string[] => {
  const units = word.match(/\\?[\s\S]/gu) ?? [];
  const parts: string[] = [''];
  for (const unit of units) {
    const last = parts.length - 1;
    if ((parts[last] ?? '').length + unit.length > most) parts.push(unit);
    else parts[last] += unit;
  }
  return parts;
};

const isLink = (word: string): boolean => word.includes('](<');

const cuttable = (words: readonly string[], most: number): string[] =>
  words.flatMap((word) => (word.length <= most || isLink(word) ? [word] : cutWord(word, most)));

/** A word that begins no list at the head of a line, where a cut may bring it. */
const headSafe = (word: string): string => word.replace(/^[-+]/, '\\$&').replace(/^(\d+)\./, '$1\\.');

/** A block too long for any message, as several; each keeps all citation numbers, since they belong to the whole. */
const parted = (block: Block, most: number): Block[] => {
  if (textOf(block).length <= most) return [block];
  const parts: string[][] = [[]];
  let length = 0;
  for (const word of cuttable(block.words, most - 2)) {
    const cut = length > 0 && length + word.length + 1 > most;
    if (cut) parts.push([headSafe(word)]);
    else parts.at(-1)?.push(word);
    length = (cut ? 1 : length) + word.length + 1;
  }
  return parts.map((words, index) => ({ ...block, words, opens: index === 0 && (block.opens ?? false) }));
};

/** A paragraph takes a text display and the rule above it. */
const COMPONENTS_A_PARAGRAPH = 2;

const sizeOf = (blocks: readonly Block[]): { characters: number; components: number } => ({
  characters: blocks.reduce((sum, block) => sum + textOf(block).length + 1, 0),
  components: blocks.filter(({ opens }, index) => opens === true || index === 0).length * COMPONENTS_A_PARAGRAPH,
});

const fits = (blocks: readonly Block[], room: Room): boolean => {
  const { characters, components } = sizeOf(blocks);
  return characters <= room.characters && components <= room.components;
};

/** Headings at the foot of a page, which go with what follows them. */
const trailingHeadings = (blocks: readonly Block[]): number => {
  const kept = blocks.findLastIndex(({ heading }) => heading !== true) + 1;
  return kept === 0 ? 0 : blocks.length - kept;
};

/** A block that is cut leaves this much for the headings above it. */
const ROOM_FOR_HEADINGS = 400;
const LEAST_CHARACTERS = ROOM_FOR_HEADINGS + 600;

/** Takes the headings at the foot off the page, where there is room for them beside the block they announce. */
const takenAlong = (page: Block[], block: Block, room: Room): Block[] => {
  const from = page.length - trailingHeadings(page);
  return fits([...page.slice(from), block], room) ? page.splice(from) : [];
};

/**
 * Spreads blocks over as few pages as reading them in order allows; at least one page.
 * @throws {RangeError} when the room is too small to hold anything.
 */
export const paginate = (blocks: readonly Block[], room: Room): Page[] => {
  if (room.characters < LEAST_CHARACTERS || room.components < COMPONENTS_A_PARAGRAPH)
    throw new RangeError(`no message fits into ${room.characters} characters and ${room.components} components`);
  const pages: Block[][] = [[]];
  for (const block of blocks.flatMap((each) => parted(each, room.characters - ROOM_FOR_HEADINGS))) {
    const page = pages.at(-1) ?? [];
    if (page.length === 0 || fits([...page, block], room)) page.push(block);
    else pages.push([...takenAlong(page, block, room), block]);
  }
  return pages.map((page) => ({ blocks: page }));
};

/** The paragraphs of a page, as the text of one text display each. */
export const paragraphsOf = ({ blocks }: Page): string[] => {
  const paragraphs: string[][] = [];
  for (const block of blocks) {
    if (block.opens === true || paragraphs.length === 0) paragraphs.push([]);
    paragraphs.at(-1)?.push(textOf(block));
  }
  return paragraphs.map((lines) => lines.join('\n'));
};

/** Citation numbers shown on a page, ascending. */
export const citedOn = ({ blocks }: Page): number[] =>
  [...new Set(blocks.flatMap(({ cites }) => cites ?? []))].sort((a, b) => a - b);
