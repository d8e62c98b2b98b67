import { describe, expect, it } from 'vitest';
import { type Outcome, plantProject, runTool } from './workshop.ts';

/** What the linter says: a line for each finding, with the file, the rule and the message. */
async function lint(files: Readonly<Record<string, string>>): Promise<Outcome> {
  const folder = await plantProject(files);
  const options = ['--reporter=github', '--error-on-warnings', '--max-diagnostics=none'];
  return runTool('@biomejs/biome/bin/biome', ['lint', ...options, 'src', 'test'], folder);
}

/** Source that is too long in one way or another. */
const many = (count: number) =>
  `export const x: unknown[] = [];\n{\n${'  x.push(1);\n'.repeat(count)}}`;
const long = (count: number) =>
  `export function f(x: number[]) {\n${'  x.push(1);\n'.repeat(count)}}`;
const maze = (depth: number) =>
  `export function f(n: number) {${'if (n > 1) {'.repeat(depth)}n${'}'.repeat(depth)}}`;

/** [the file that is planted, what is wrong in it, what the linter must say] */
const violations: readonly (readonly [string, string, string])[] = [
  ['src/tui/a-cast.ts', "export const x = JSON.parse('1') as number;", 'No `as` cast'],
  ['src/tui/an-old-cast.ts', "export const x = <number>JSON.parse('1');", 'value` cast'],
  ['src/tui/any.ts', 'export const x: any = 1;', 'noExplicitAny'],
  ['src/tui/a-claim.ts', 'export const x = [1].at(0)!;', 'noNonNullAssertion'],
  ['src/tui/parsed-date.ts', "export const x = Date.parse('2026');", 'No host Date'],
  ['src/tui/read-date.ts', "export const x = new Date('2026');", 'No host Date'],
  ['src/main.ts', 'export const x = new Date();', 'No host Date'],
  ['src/tui/a-clock.ts', 'export const x = Date.now();', 'reads the clock'],
  ['src/tui/a-clock-to-call.ts', 'export const x = Date.now;', 'reads the clock'],
  [
    'src/tui/luxon-clock.ts',
    'export const f = (DateTime: { now(): number }) => DateTime.now();',
    'reads the clock',
  ],
  ['src/incident/environment.ts', 'export const x = process.env;', 'noRestrictedGlobals'],
  ['src/tui/talk.ts', "console.log('x');", 'noConsole'],
  ['src/tui/a-default.ts', 'export default 1;', 'noDefaultExport'],
  ['src/tui/barrel.ts', "export * from './any.ts';", 'noReExportAll'],
  ['src/tui/bare-builtin.ts', "import 'fs';", 'useNodejsImportProtocol'],
  ['test/type-as-value.ts', "import { T } from './x.ts';\nexport type U = T;", 'useImportType'],
  ['src/tui/promise.ts', 'async function f() {}\nf();', 'noFloatingPromises'],
  ['src/tui/camelCase.ts', 'export {};', 'useFilenamingConvention'],
  ['src/tui/long-function.ts', long(41), 'noExcessiveLinesPerFunction'],
  ['src/tui/long-file.ts', many(250), 'noExcessiveLinesPerFile'],
  ['src/tui/maze.ts', maze(6), 'noExcessiveCognitiveComplexity'],
];

describe('the linter', () => {
  it('refuses each violation', async () => {
    const outcome = await lint(Object.fromEntries(violations));
    expect(outcome.exitCode).toBe(1);
    const findings = outcome.stdout.split('\n');
    const unseen = violations
      .map(([file, , said]) => ({ file, said }))
      .filter(
        ({ file, said }) =>
          !findings.some((line) => line.includes(`${file},line`) && line.includes(said)),
      );
    expect(unseen).toEqual([]);
  });

  it('accepts what the house allows', async () => {
    const outcome = await lint({
      'src/main.ts': "export const x = ['a'] as const;\nexport const now = () => Date.now();\n",
      'src/tui/long-enough.ts': `${long(38)}\n`,
      'test/x.ts': 'console.log(new Date(0), { a: 1 } as object);\n',
    });
    expect(outcome).toMatchObject({ exitCode: 0 });
  });
});

describe('the formatter', () => {
  it('refuses another form than its own', async () => {
    const folder = await plantProject({ 'src/main.ts': 'export const x = "a"\n' });
    const outcome = await runTool('@biomejs/biome/bin/biome', ['check', 'src'], folder);
    expect(outcome.exitCode).toBe(1);
    expect(outcome.stderr + outcome.stdout).toContain('format');
  });
});
