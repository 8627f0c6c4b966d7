import { parseHTML } from 'linkedom';
import { cleanLine } from '../clean.ts';

const BLOCKS = new Set(
  `ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CENTER DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5
  H6 HEADER HR HTML LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL`.split(/\s+/),
);
const UNSEEN = new Set('SCRIPT STYLE NOSCRIPT TEMPLATE HEAD SVG MATH BUTTON SELECT TEXTAREA'.split(' '));

/** The little of a DOM node that reading its text needs. */
export type DomNode = {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly nodeValue: string | null;
  readonly firstChild: DomNode | null;
  readonly nextSibling: DomNode | null;
  readonly parentNode: DomNode | null;
};

const ELEMENT = 1;
const TEXT = 3;

const nameOf = (node: DomNode): string => node.nodeName.toUpperCase();

/** The node after this one in document order within `root`, telling every element that is left on the way. */
const following = (node: DomNode, root: DomNode, leave: (left: DomNode) => void): DomNode | null => {
  let at: DomNode = node;
  while (at !== root) {
    leave(at);
    if (at.nextSibling !== null) return at.nextSibling;
    if (at.parentNode === null) return null;
    at = at.parentNode;
  }
  return null;
};

/** The paragraphs that a reader sees in an element: text parted at block elements and double line breaks. Walks without recursion, so that depth can't overflow. */
export const visibleParagraphs = (root: DomNode): string[] => {
  const out: string[] = [];
  let line = '';
  const flush = () => {
    const cleaned = cleanLine(line);
    if (cleaned !== '') out.push(cleaned);
    line = '';
  };
  const leave = (node: DomNode) => {
    if (BLOCKS.has(nameOf(node))) flush();
  };
  const enter = (node: DomNode): boolean => {
    if (node.nodeType === TEXT) line += node.nodeValue ?? '';
    if (node.nodeType !== ELEMENT) return false;
    if (nameOf(node) === 'BR') flush();
    if (BLOCKS.has(nameOf(node))) flush();
    return !UNSEEN.has(nameOf(node));
  };
  let node: DomNode | null = root;
  while (node !== null) {
    const inside: DomNode | null = enter(node) ? node.firstChild : null;
    node = inside ?? following(node, root, leave);
  }
  flush();
  return out;
};

/** True where elements nest deeper than `most`. */
export const isDeeper = (root: DomNode, most: number): boolean => {
  let depth = 0;
  let node: DomNode | null = root;
  while (node !== null && depth <= most) {
    const inside: DomNode | null = node.firstChild;
    if (inside !== null) depth += 1;
    node =
      inside ??
      following(node, root, (left) => {
        if (left.nextSibling === null) depth -= 1;
      });
  }
  return depth > most;
};

/** True for text in which HTML marks paragraphs, or that holds entities or inline tags. */
export const looksLikeHtml = (text: string): boolean =>
  /<(?:p|div|br|h[1-6]|ul|ol|li|blockquote|span|a|em|i|b|strong|img|table|figure|section|article)(?:\s[^<>]{0,2000})?\/?>/i.test(
    text,
  );

/** The visible paragraphs of a fragment of HTML. */
export const htmlParagraphs = (html: string): string[] => {
  const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`);
  return visibleParagraphs(document.body as unknown as DomNode);
};
