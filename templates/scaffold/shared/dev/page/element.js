/**
 * Makes an element. Whatever a sender wrote gets into the page as text, never as markup.
 *
 * @param {string} name
 * @param {Readonly<Record<string, string | undefined>>} attributes those that are undefined are left out
 * @param {...(Node | string)} content
 */
export function element(name, attributes = {}, ...content) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) if (value !== undefined) made.setAttribute(key, value);
  made.append(...content);
  return made;
}

/** A button that does something when it is pressed. */
export function button(attributes, onPress, ...content) {
  const made = element('button', { type: 'button', ...attributes }, ...content);
  made.addEventListener('click', onPress);
  return made;
}

/** A time of day, with the whole time behind it. */
export function timeOf(at) {
  const date = new Date(at);
  return element('time', { datetime: at, title: date.toLocaleString() }, date.toLocaleTimeString());
}

/** A name that breaks between its parts where there is no room: behind dots and the like. */
export function breakable(name) {
  const parts = name.split(/(?<=[./:_-])/);
  return parts.flatMap((part, index) => (index === 0 ? [part] : [element('wbr'), part]));
}

/** What became of a delivery, in a word and a color. */
export function badge(kind) {
  return element('span', { class: `badge ${kind}` }, kind);
}
