import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';

const execute = promisify(execFile);

async function printedUnder(env: Record<string, string>, script: URL): Promise<string> {
  const { stdout } = await execute(process.execPath, [fileURLToPath(script)], {
    env: { PATH: process.env['PATH'], ...env },
  });
  return stdout;
}

it.each([
  new URL('./print-outage.ts', import.meta.url),
  new URL('./print-data.ts', import.meta.url),
])('the same records give the same bytes in every zone and language: %s', async (script) => {
  const [tokyo, utc, istanbul] = await Promise.all([
    printedUnder({ TZ: 'Asia/Tokyo', LANG: 'de_DE.UTF-8', LC_ALL: 'de_DE.UTF-8' }, script),
    printedUnder({ TZ: 'UTC', LANG: 'C' }, script),
    printedUnder({ TZ: 'Pacific/Apia', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' }, script),
  ]);
  expect(utc.length).toBeGreaterThan(5_000);
  expect(tokyo).toBe(utc);
  expect(istanbul).toBe(utc);
});
