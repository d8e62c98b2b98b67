import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';

const execute = promisify(execFile);

/** What is printed there; of so much text a hash tells as well whether it is the same. */
async function printedIn(env: Record<string, string>) {
  const script = fileURLToPath(new URL('./print-everything.ts', import.meta.url));
  const { stdout } = await execute(process.execPath, [script], {
    env: { PATH: process.env['PATH'], ...env },
    maxBuffer: 50_000_000,
  });
  return { length: stdout.length, hash: createHash('sha256').update(stdout).digest('hex') };
}

it('the same records give the same bytes in every zone and language', async () => {
  const [utc, ...others] = await Promise.all([
    printedIn({ TZ: 'UTC', LANG: 'C' }),
    printedIn({ TZ: 'Pacific/Apia', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' }),
    printedIn({ TZ: 'Asia/Tokyo', LANG: 'ar_EG.UTF-8', LC_ALL: 'ar_EG.UTF-8' }),
  ]);
  expect(utc.length).toBeGreaterThan(200_000);
  expect(others).toEqual([utc, utc]);
});
