import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { fishQuoted, quoted } from '../../../src/commands/completion/shell-text.ts';
import { safeLine } from '../../../src/terminal/safe-text.ts';
import { anyString } from '../../any-string.ts';
import { isInstalled, ran } from './shells.ts';

const home = mkdtempSync(join(tmpdir(), 'bridgelog-shell-text-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));

const meaningful = fc.string({ unit: fc.constantFrom(...`$()\`'"\\!~*?[]{}<>|&;# \n\tab%`) });
const texts = fc.array(fc.oneof(meaningful, anyString()), { minLength: 100, maxLength: 100 });

test.for([
  { shell: 'bash', quote: quoted },
  { shell: 'zsh', quote: quoted },
  { shell: 'fish', quote: fishQuoted },
])('what is quoted for $shell is read as it is, on one line', ({ shell, quote }, { skip }) => {
  skip(!isInstalled(shell), `${shell} is not installed`);
  const file = join(home, `texts.${shell}`);
  fc.assert(
    fc.property(texts, (each) => {
      writeFileSync(file, each.map((text) => `printf '%s\\n' ${quote(text)}\n`).join(''));
      expect(ran(shell, [file], home).split('\n').slice(0, -1)).toEqual(each.map(safeLine));
    }),
    { numRuns: 5 },
  );
});
