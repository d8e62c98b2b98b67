import { SECTIONS } from '../../incident/sections.ts';
import { PATIENCE } from './render.ts';
import { OTHERS } from './tags/written-tag.ts';
import { templateFile } from './template-file.ts';
import { done } from './template-thread.ts';

/**
 * The names of the written sections that a template has a place for, in its order, each once, its
 * partials included; and behind them those of `written` that it prints because it prints all others.
 *
 * @param own a folder with templates that are found by name before those that ship
 * @param written the names of the sections that somebody wrote
 * @throws TemplateError when the template is missing or broken
 */
export function sectionsUsed(
  template: string,
  own?: string,
  written: readonly string[] = [],
): readonly string[] {
  const names = done({ file: templateFile(template, own), limit: PATIENCE });
  const placed = names.filter((name) => name !== OTHERS);
  if (placed.length === names.length) return placed;
  const others = SECTIONS.map(({ name }) => name).filter((name) => {
    return written.includes(name) && !placed.includes(name);
  });
  return [...placed, ...others];
}
