import { describe, expect, it } from 'vitest';
import { plantProject, runTool } from './workshop.ts';

const knip = 'knip/bin/knip.js';
const inUse = "export { used } from './incident/part.ts';\nexport async function main() {}\n";

describe('the check for exports without a use', () => {
  it('passes when everything is used', async () => {
    const folder = await plantProject({
      'src/main.ts': inUse,
      'src/incident/part.ts': 'export const used = 1;\n',
    });
    const outcome = await runTool(knip, ['--no-config-hints'], folder);
    expect(outcome).toMatchObject({ exitCode: 0 });
  });

  it.each([
    ['a value', 'export const orphan = 2;', 'orphan'],
    ['a function', 'export function forgotten() {}', 'forgotten'],
    ['a type', 'export type Lost = string;', 'Lost'],
  ])('refuses %s', async (_what, line, name) => {
    const folder = await plantProject({
      'src/main.ts': inUse,
      'src/incident/part.ts': `export const used = 1;\n${line}\n`,
    });
    const outcome = await runTool(knip, ['--no-config-hints'], folder);
    expect(outcome.exitCode).toBe(1);
    expect(outcome.stdout).toMatch(new RegExp(`${name}.*src/incident/part.ts`));
  });

  it('refuses a module that nobody imports, and a package that is not declared', async () => {
    const folder = await plantProject({
      'src/main.ts': "import 'undeclared';\nexport async function main() {}\n",
      'src/incident/part.ts': 'export {};\n',
    });
    const outcome = await runTool(knip, ['--no-config-hints'], folder);
    expect(outcome.exitCode).toBe(1);
    expect(outcome.stdout).toContain('src/incident/part.ts');
    expect(outcome.stdout).toContain('undeclared');
  });
});
