import { type Child, freshId, h } from './dom.ts';
import { markdown, type Reader } from './markdown-view.ts';
import { createSelect } from './select-view.ts';
import { type Component, type InteractionNews, Kind } from './wire.ts';

type Field = { readonly element: Child; readonly value: () => readonly [string, string | readonly string[]] | null };

/** Shows the modal that an interaction opened, and sends it off. */
export const openModal = (news: InteractionNews, reader: Reader): void => {
  const { modal } = news.state;
  if (!modal) return;
  const fields = modal.components.map((component) => field(component, reader));
  const heading = freshId('modal');
  const dialog = h('dialog', { class: 'modal', 'aria-labelledby': heading });
  const submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    const values = Object.fromEntries(fields.flatMap(({ value }) => [value()].filter((pair) => pair !== null)));
    const sent = await reader.store.attempt('modal', { interaction: news.id, values });
    if (sent) dialog.close();
  };
  dialog.append(
    h(
      'form',
      { class: 'modal-form', onsubmit: (event) => void submit(event) },
      h(
        'header',
        {},
        h('span', { class: 'avatar bot small', 'aria-hidden': 'true' }),
        h('h2', { id: heading }, modal.title),
      ),
      h(
        'div',
        { class: 'modal-fields' },
        fields.map(({ element }) => element),
      ),
      h(
        'footer',
        {},
        h('button', { class: 'button ghost', type: 'button', onclick: () => dialog.close() }, 'Cancel'),
        h('button', { class: 'button primary', type: 'submit' }, 'Submit'),
      ),
    ),
  );
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
};

const field = (component: Component, reader: Reader): Field => {
  if (component.type === Kind.Label && component.component) {
    return labelled(
      component.label ?? '',
      component.description,
      input(component.component, reader),
      component.component,
    );
  }
  if (component.type === Kind.Row && component.components?.[0]) {
    const [inner] = component.components;
    return labelled(inner.label ?? '', null, input(inner, reader), inner);
  }
  return { element: h('div', { class: 'markup' }, markdown(component.content ?? '', reader)), value: () => null };
};

type Input = { readonly element: HTMLElement; readonly value: () => string | readonly string[] };

const labelled = (label: string, hint: string | null | undefined, made: Input, component: Component): Field => {
  const id = freshId('field');
  const target = made.element.matches('input, textarea') ? made.element : made.element.querySelector('input');
  target?.setAttribute('id', id);
  const required = component.required !== false;
  const star = required && h('span', { class: 'required', 'aria-hidden': 'true' }, ' *');
  return {
    element: h(
      'div',
      { class: 'field' },
      h('label', { for: id }, label, star),
      hint && h('small', {}, hint),
      made.element,
    ),
    value: () => [component.custom_id ?? '', made.value()],
  };
};

const input = (component: Component, { store }: Reader): Input => {
  if (component.type !== Kind.TextInput) {
    const select = createSelect(store, component, () => undefined);
    return { element: select.element, value: select.values };
  }
  const attributes = {
    class: 'text-input',
    placeholder: component.placeholder,
    required: component.required !== false,
    minlength: component.min_length,
    maxlength: component.max_length ?? 4000,
  };
  const element =
    component.style === 2 ? h('textarea', { ...attributes, rows: 4 }) : h('input', { ...attributes, type: 'text' });
  element.value = component.value ?? '';
  return { element, value: () => element.value };
};
