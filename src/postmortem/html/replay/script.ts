/** What runs in the reader's browser, as the build made it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../../../journal/package-root.ts';

/** The whole script, which the build puts beside the command. */
export function replayScript(): string {
  const folder = join(packageRoot(import.meta.dirname), 'dist', 'browser');
  return readFileSync(join(folder, 'replay.js'), 'utf8');
}
