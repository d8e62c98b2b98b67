import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { Shell } from './shell.ts';

const NOW = '2026-06-01T12:00:00Z';
const SHOP = '# Shop\n\n## Timeline\n\n- 2026-01-10 14:30 - down\n- ?? - a customer called\n';

test.each([
  ['hi.txt', 'hello world\n'],
  ['rnd.md', new Uint8Array([0x9f, 0x41, 0xc3, 0x28, 0x0a, 0xfe, 0x71, 0x20, 0x80])],
])('where nothing is found in %s, the error stands alone', async (name, contents) => {
  using shell = new Shell(NOW);
  writeFileSync(join(shell.folder, name), contents);
  const { out, talk, exitCode } = await shell.bridgelog(['import', name]);
  expect({ out, exitCode }).toEqual({ out: '', exitCode: 1 });
  expect(talk.trimEnd().split('\n')).toHaveLength(1);
});

test('options of other formats are no help, and are told', async () => {
  using shell = new Shell(NOW);
  writeFileSync(join(shell.folder, 'shop.md'), SHOP);
  const words = ['import', 'shop.md', '--dry-run', '--channel', 'ops', '--columns', 'time=When'];
  expect((await shell.bridgelog([...words, '--from', '2026-01-10'])).talk).toBe(
    `shop.md: --channel changes nothing here, it is of Slack
shop.md: --from changes nothing here, it is of Slack
shop.md: --columns changes nothing here, it is of CSV
`,
  );
});

test('the channels of an export are told before they are recorded', async () => {
  using shell = new Shell(NOW);
  for (const [name, count] of [
    ['inc-shop', 2],
    ['random', 1],
  ] as const) {
    mkdirSync(join(shell.folder, 'export', name), { recursive: true });
    const messages = Array.from({ length: count }, (_, index) => ({
      ...{ type: 'message', user: 'U1', text: `line ${index}` },
      ts: `${Date.UTC(2026, 0, 10, 13, index) / 1000}.000100`,
    }));
    const file = join(shell.folder, 'export', name, '2026-01-10.json');
    writeFileSync(file, JSON.stringify(messages));
  }
  const told = `export: 2 channels, and each becomes an incident; to take only some: --channel inc-shop
  #inc-shop  2 entries
  #random    1 entry
`;
  expect((await shell.bridgelog(['import', 'export', '--dry-run'])).talk).toBe(told);
  const { talk } = await shell.bridgelog(['import', 'export']);
  expect(talk.slice(0, told.length)).toBe(told);
  expect(talk.match(/recorded$/gm)).toHaveLength(2);
  const one = await shell.bridgelog(['import', 'export', '--channel', 'random', '--dry-run']);
  expect(one.talk).not.toContain('channels');
});

test('an entry is shown with its line in the source', async () => {
  using shell = new Shell(NOW);
  writeFileSync(join(shell.folder, 'shop.md'), SHOP);
  await shell.bridgelog(['import', 'shop.md']);
  const { out } = await shell.bridgelog(['show', '--entry', '2', '--incident', 'shop']);
  expect(out).toMatch(/\n\nImported from shop\.md line 6: .*\?\? - a customer called\n$/);
});
