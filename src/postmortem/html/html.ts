/** HTML by way of a template in which text is text: `html\`<p>${anything}</p>\``. */
import { safeLine } from '../../terminal/safe-text.ts';

/** What is HTML already, and is put into the page as it is. */
export class Html {
  readonly source: string;

  constructor(source: string) {
    this.source = source;
  }
}

type Value = string | number | Html | readonly Html[];

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** HTML in which every text that is put in stands for itself, between tags as within an attribute's quotes. */
export function html(parts: TemplateStringsArray, ...values: readonly Value[]): Html {
  const inserted = values.map(sourceOf);
  return new Html(parts.map((part, index) => part + (inserted[index] ?? '')).join(''));
}

export const NOTHING = new Html('');

/** Text that is safe to show already, with its line breaks. */
export function verbatim(text: string): Html {
  return new Html(text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? ''));
}

function sourceOf(value: Value): string {
  if (value instanceof Html) return value.source;
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return verbatim(safeLine(value)).source;
  return value.map(({ source }) => source).join('');
}
