import { execFileSync } from 'node:child_process';
import { chmodSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { homeWith } from './folder.ts';

test.each([
  ['a file that may be read', 0o755, 0o644, () => 'read'],
  ['a file that may not be read', 0o755, 0o000, refused],
  ['a folder that may not be entered', 0o000, 0o644, refused],
])('%s', (_name, folderMode, fileMode, said) => {
  const { home, file } = homeWith('author = "ada"');
  for (const folder of [home, dirname(dirname(file))]) chmodSync(folder, 0o755);
  chmodSync(file, fileMode);
  chmodSync(dirname(file), folderMode);
  const reader = new URL('./ordinary-user.ts', import.meta.url);
  const output = execFileSync(process.execPath, [fileURLToPath(reader), file], {
    encoding: 'utf8',
  });
  chmodSync(dirname(file), 0o755);
  expect(output).toBe(said(file));
});

function refused(file: string): string {
  return `${file} cannot be read by you: change its permissions.`;
}
