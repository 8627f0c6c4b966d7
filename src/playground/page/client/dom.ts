/** Elements with their attributes and children, in one expression. Text is always text, never markup. */

export type Child = Node | string | null | undefined | false | readonly Child[];
type Handler = (event: Event) => void;
export type Props = {
  readonly class?: string | undefined;
  readonly onclick?: (event: MouseEvent) => void;
  readonly onkeydown?: (event: KeyboardEvent) => void;
  readonly oninput?: Handler;
  readonly onsubmit?: Handler;
  readonly onchange?: Handler;
  readonly [attribute: string]: unknown;
};

/**
 * An element. Attributes that are null, undefined or false are left out, true is an empty one, `on…` a listener; children that say nothing
 * are skipped.
 */
export const h = <K extends keyof HTMLElementTagNameMap>(
  tag: K,
  props: Props = {},
  ...children: Child[]
): HTMLElementTagNameMap[K] => {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(props)) set(element, name, value);
  append(element, children);
  return element;
};

const set = (element: HTMLElement, name: string, value: unknown): void => {
  if (value === undefined || value === null || value === false) return;
  if (name.startsWith('on')) element.addEventListener(name.slice(2), value as Handler);
  else element.setAttribute(name, value === true ? '' : String(value));
};

const append = (parent: Node, children: readonly Child[]): void => {
  for (const child of children) {
    if (child === null || child === undefined || child === false) continue;
    if (typeof child === 'string') parent.appendChild(document.createTextNode(child));
    else if (child instanceof Node) parent.appendChild(child);
    else append(parent, child);
  }
};

/** Puts new children in the place of all there were; focus inside is lost (`arrange` keeps it). */
export const fill = (element: Element, ...children: Child[]): void => {
  element.replaceChildren();
  append(element, children);
};

/** Makes `nodes` the children, moving only what must move, so that focus and open lists stay. */
export const arrange = (parent: Element, nodes: readonly Element[]): void => {
  const wanted = new Set<Element>(nodes);
  for (const old of [...parent.children]) if (!wanted.has(old)) old.remove();
  let at = parent.firstElementChild;
  for (const node of nodes) {
    if (node === at) at = at.nextElementSibling;
    else parent.insertBefore(node, at);
  }
};

/** An element of the page by its id. */
export const byId = (id: string): HTMLElement => {
  const element = document.getElementById(id);
  if (!element) throw new Error(`index.html has no #${id}`);
  return element;
};

let counter = 0;
/** An id that no other element has. */
export const freshId = (prefix: string): string => {
  counter += 1;
  return `${prefix}-${counter}`;
};
