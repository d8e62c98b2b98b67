/** Where templates are. */
import { readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { packageRoot } from '../journal/package-root.ts';
import { TemplateError } from './template-error.ts';

export const EXTENSION = '.liquid';

/** A word is the name of a template that ships; all else is the path of one's own. */
const NAME = /^[a-z0-9][a-z0-9-]*$/i;

/** The names of the templates that ship. */
export function templateNames(): readonly string[] {
  return readdirSync(templatesFolder())
    .filter((file) => file.endsWith(EXTENSION))
    .map((file) => file.slice(0, -EXTENSION.length))
    .sort();
}

/**
 * The file of a template, given by its name or by its path.
 *
 * @param own a folder with templates that are found by name before those that ship
 * @returns an absolute path
 * @throws TemplateError when there is no such file
 */
export function templateFile(template: string, own?: string): string {
  const isName = NAME.test(template);
  const folders = own === undefined ? [templatesFolder()] : [own, templatesFolder()];
  const files = isName
    ? folders.map((folder) => join(folder, template + EXTENSION))
    : [resolve(template)];
  const file = files.find((path) => statSync(path, { throwIfNoEntry: false })?.isFile() === true);
  if (file !== undefined) return file;
  const known = templateNames().join(', ');
  throw new TemplateError(
    template,
    undefined,
    isName
      ? `no such template. There are ${known}; for one of your own, write its path (./${template}${EXTENSION}).`
      : `no such file. Write the path of a template, or one of ${known}.`,
  );
}

function templatesFolder(): string {
  return join(packageRoot(import.meta.dirname), 'exports', 'templates');
}
