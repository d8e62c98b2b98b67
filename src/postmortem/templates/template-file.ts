/** Where templates are. */
import { readdirSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { packageRoot } from '../../journal/package-root.ts';
import { TemplateError } from './template-error.ts';

export const EXTENSION = '.liquid';

/** A word is the name of a template that ships; all else is the path of one's own. */
const NAME = /^[a-z0-9][a-z0-9-]*$/i;

/** The names of the templates that ship. */
export function templateNames(): readonly string[] {
  return namesIn(templatesFolder());
}

/** The names of the templates in one's own folder, and of those that ship, each once. */
export function knownNames(own: string | undefined): readonly string[] {
  const inOwn = own === undefined ? [] : ownNames(own);
  return [...new Set([...inOwn, ...templateNames()])];
}

/** The names of the templates in a folder of one's own; none where it is no folder that can be read. */
function ownNames(folder: string): readonly string[] {
  try {
    return namesIn(folder);
  } catch {
    return [];
  }
}

function namesIn(folder: string): readonly string[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(EXTENSION))
    .map(templateTitle)
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
  const file = files.find(isPlainFile);
  // A link stands for the file that it leads to, and so for the folder that this one is in.
  if (file !== undefined) return realpathSync(file);
  const known = knownNames(own).join(', ');
  throw new TemplateError(
    template,
    undefined,
    isName
      ? `no such template. There are ${known}; for one of your own, write its path (./${template}${EXTENSION}).`
      : `no such file. Write the path of a template, or one of ${known}.`,
  );
}

/** A pipe or a device would keep whoever reads it, maybe for ever. */
export function isPlainFile(path: string): boolean {
  try {
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/** The name of a template by its file. */
export function templateTitle(file: string): string {
  return basename(file, EXTENSION);
}

/** Is it the file of a template that ships? */
export function isShipped(file: string): boolean {
  return dirname(file) === realpathSync(templatesFolder());
}

function templatesFolder(): string {
  return join(packageRoot(import.meta.dirname), 'exports', 'templates');
}
