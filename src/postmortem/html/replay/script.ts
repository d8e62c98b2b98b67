/** What runs in the reader's browser, as the build made it. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../../../journal/package-root.ts';

/** The whole script, which the build puts beside the command. */
export function replayScript(): string {
  const folder = join(packageRoot(import.meta.dirname), 'dist', 'browser');
  return readFileSync(join(folder, 'replay.js'), 'utf8');
}

/**
 * What the policy of a page names a script or a style by, so that no other runs or holds.
 *
 * @throws Error when the text could end the element that it stands in
 */
export function hashOf(text: string): string {
  if (/<\/|<!--/.test(text)) throw new Error('This text cannot stand in a page.');
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
