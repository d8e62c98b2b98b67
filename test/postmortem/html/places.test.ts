import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';

const execute = promisify(execFile);

async function pagesUnder(env: Record<string, string>) {
  const script = fileURLToPath(new URL('./print-page.ts', import.meta.url));
  const { stdout } = await execute(process.execPath, [script], {
    env: { PATH: process.env['PATH'], ...env },
    maxBuffer: 50_000_000,
  });
  return { length: stdout.length, hash: createHash('sha256').update(stdout).digest('hex') };
}

it('the same documents give the same pages in every zone and language', async () => {
  const [apia, utc] = await Promise.all([
    pagesUnder({ TZ: 'Pacific/Apia', LANG: 'ar_EG.UTF-8', LC_ALL: 'ar_EG.UTF-8' }),
    pagesUnder({ TZ: 'UTC', LANG: 'C' }),
  ]);
  expect(utc.length).toBeGreaterThan(80_000);
  expect(apia).toEqual(utc);
});
