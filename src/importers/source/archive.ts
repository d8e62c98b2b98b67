import { statSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { ImportError } from '../reading/import-error.ts';
import { FileBytes, MemoryBytes, reading } from './archive-bytes.ts';
import type { SourceFiles } from './archive-files.ts';
import { folderFiles } from './archive-folder.ts';
import { isZip, zipFiles } from './archive-zip.ts';

/**
 * The files at a path: those of a folder, those of a zip, or the one file that it is.
 *
 * @throws ImportError when there is nothing, or nothing that can be read
 */
export function filesOf(path: string): SourceFiles {
  const whole = resolve(path);
  const name = basename(whole);
  const found = reading(path, () => statSync(whole, { throwIfNoEntry: false }));
  if (found === undefined) throw new ImportError(`There is no file ${path}.`);
  if (found.isDirectory()) return folderFiles(whole, name);
  if (!found.isFile()) throw new ImportError(`${path} is neither a file nor a folder.`);
  const bytes = new FileBytes(whole, name);
  if (isZip(bytes)) return zipFiles(bytes, name);
  return { name, names: [name], read: () => bytes.whole() };
}

/** The same of bytes that are already in memory. */
export function filesIn(contents: Uint8Array, name: string): SourceFiles {
  const bytes = new MemoryBytes(contents, name);
  if (isZip(bytes)) return zipFiles(bytes, name);
  return { name, names: [name], read: () => bytes.whole() };
}
