import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

function printedUnder(env: Record<string, string>): Buffer {
  const script = fileURLToPath(new URL('./print-outage.ts', import.meta.url));
  return execFileSync(process.execPath, [script], { env: { PATH: process.env['PATH'], ...env } });
}

it('the same records give the same bytes in every zone and language', () => {
  const tokyo = printedUnder({ TZ: 'Asia/Tokyo', LANG: 'de_DE.UTF-8', LC_ALL: 'de_DE.UTF-8' });
  const utc = printedUnder({ TZ: 'UTC', LANG: 'C' });
  expect(utc.length).toBeGreaterThan(5_000);
  expect(tokyo.equals(utc)).toBe(true);
});
