import { type Dirent, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ImportError } from '../reading/import-error.ts';
import { FileBytes, reading } from './archive-bytes.ts';
import type { SourceFiles } from './archive-files.ts';
import { DEEPEST_FOLDER, MOST_FILES } from './archive-limits.ts';

/**
 * The files of a folder and of those within it. Links are not followed, since they may lead out of it,
 * and nothing but plain files is looked at.
 *
 * @throws ImportError when it cannot be listed, or holds more files than anything that is imported
 */
export function folderFiles(path: string, name: string): SourceFiles {
  const names = [...filesBelow(path, name, '', 0)];
  const known = new Set(names);
  return {
    name,
    names: names.sort(),
    read: (file) => {
      if (!known.has(file)) throw new ImportError(`${name} holds no file ${file}.`);
      return new FileBytes(join(path, file), file).whole();
    },
  };
}

function filesBelow(path: string, name: string, prefix: string, depth: number): string[] {
  const found: string[] = [];
  for (const entry of listed(join(path, prefix), `${name}/${prefix}`)) {
    const file = `${prefix}${entry.name}`;
    if (entry.isFile()) found.push(file);
    if (entry.isDirectory() && depth < DEEPEST_FOLDER) {
      for (const below of filesBelow(path, name, `${file}/`, depth + 1)) found.push(below);
    }
    if (found.length > MOST_FILES) {
      throw new ImportError(
        `${name} holds more than ${MOST_FILES} files: name a folder within it.`,
      );
    }
  }
  return found;
}

function listed(path: string, name: string): readonly Dirent[] {
  return reading(name, () => readdirSync(path, { withFileTypes: true }));
}
