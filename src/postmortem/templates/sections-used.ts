import { PATIENCE } from './render.ts';
import { templateFile } from './template-file.ts';
import { done } from './template-thread.ts';

/**
 * The names of the written sections that a template prints, in its order, each once, its partials
 * included.
 *
 * @param own a folder with templates that are found by name before those that ship
 * @throws TemplateError when the template is missing or broken
 */
export function sectionsUsed(template: string, own?: string): readonly string[] {
  return done({ file: templateFile(template, own), limit: PATIENCE });
}
