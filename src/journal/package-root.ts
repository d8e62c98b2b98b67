import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';

const manifest = z.object({ name: z.literal('bridgelog') });

/**
 * The folder of this package. The code runs from `src/` in tests and from a bundle in `dist/` once
 * installed, so what ships beside it is found from the folder that holds our package.json.
 *
 * @param start a folder inside the package
 */
export function packageRoot(start: string): string {
  for (let folder = start; ; folder = dirname(folder)) {
    if (isOurs(join(folder, 'package.json'))) return folder;
    if (dirname(folder) === folder) throw new Error(`${start} is outside of the package.`);
  }
}

function isOurs(path: string): boolean {
  return existsSync(path) && manifest.safeParse(JSON.parse(readFileSync(path, 'utf8'))).success;
}
