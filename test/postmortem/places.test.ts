import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';

const execute = promisify(execFile);

async function printedUnder(env: Record<string, string>): Promise<string> {
  const script = fileURLToPath(new URL('./print-outage.ts', import.meta.url));
  const { stdout } = await execute(process.execPath, [script], {
    env: { PATH: process.env['PATH'], ...env },
  });
  return stdout;
}

it('the same records give the same bytes in every zone and language', async () => {
  const [tokyo, utc] = await Promise.all([
    printedUnder({ TZ: 'Asia/Tokyo', LANG: 'de_DE.UTF-8', LC_ALL: 'de_DE.UTF-8' }),
    printedUnder({ TZ: 'UTC', LANG: 'C' }),
  ]);
  expect(utc.length).toBeGreaterThan(5_000);
  expect(tokyo).toBe(utc);
});
