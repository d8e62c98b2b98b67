import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { check, type Violation } from '../../tools/architecture/check.ts';
import { readModules } from '../../tools/architecture/modules.ts';
import { type Outcome, plant, project, run } from './workshop.ts';

const tool = join(project, 'tools/architecture/main.ts');

/** A module in every room, so that there is something to import. */
const house = Object.fromEntries(
  [
    'incident/ground.ts',
    'terminal/ground.ts',
    'config/settings.ts',
    'journal/store.ts',
    'postmortem/document.ts',
    'replay/player.ts',
    'library/statistics.ts',
    'browser/replay.ts',
    'importers/slack.ts',
    'commands/list.ts',
    'tui/screen.tsx',
    'main.ts',
  ].map((path) => [path, 'export const here = true;\n']),
);

/** The tool itself, run on a house with these modules. */
async function runTool(planted: Readonly<Record<string, string>>): Promise<Outcome> {
  return run([tool, await plant({ ...house, ...planted })]);
}

/** What the tool finds in a house with this module, without the time that a process takes. */
async function findIn(file: string, content: string): Promise<readonly Violation[]> {
  return check(await readModules(await plant({ ...house, [file]: content })));
}

/** [what is wrong, the file that it is planted in, its content, the rule that must name it] */
const violations: readonly (readonly [string, string, string, string])[] = [
  ['incident on journal', 'incident/x.ts', "import '../journal/store.ts';", 'floor'],
  ['incident on terminal', 'incident/x.ts', "import '../terminal/ground.ts';", 'floor'],
  ['terminal on incident', 'terminal/x.ts', "import '../incident/ground.ts';", 'floor'],
  ['terminal on tui', 'terminal/x.ts', "import '../tui/screen.tsx';", 'floor'],
  ['journal on terminal', 'journal/x.ts', "import '../terminal/ground.ts';", 'floor'],
  ['incident on config', 'incident/x.ts', "import '../config/settings.ts';", 'floor'],
  ['terminal on config', 'terminal/x.ts', "import '../config/settings.ts';", 'floor'],
  ['journal on config', 'journal/x.ts', "import '../config/settings.ts';", 'floor'],
  ['config on journal', 'config/x.ts', "import '../journal/store.ts';", 'floor'],
  ['config on terminal', 'config/x.ts', "import '../terminal/ground.ts';", 'floor'],
  ['config on commands', 'config/x.ts', "import '../commands/list.ts';", 'floor'],
  ['journal on postmortem', 'journal/x.ts', "import '../postmortem/document.ts';", 'floor'],
  ['replay on postmortem', 'replay/x.ts', "import '../postmortem/document.ts';", 'floor'],
  ['postmortem on library', 'postmortem/x.ts', "import '../library/statistics.ts';", 'floor'],
  ['library on importers', 'library/x.ts', "import '../importers/slack.ts';", 'floor'],
  ['browser on postmortem', 'browser/x.ts', "import '../postmortem/document.ts';", 'floor'],
  ['postmortem on browser', 'postmortem/x.ts', "import '../browser/replay.ts';", 'floor'],
  ['replay on node', 'replay/x.ts', "import 'node:fs';", 'node'],
  ['replay on importers', 'replay/x.ts', "import '../importers/slack.ts';", 'floor'],
  ['importers on library', 'importers/x.ts', "import '../library/statistics.ts';", 'floor'],
  ['postmortem on importers', 'postmortem/x.ts', "import '../importers/slack.ts';", 'floor'],
  [
    'a timeline on what it is dated by',
    'importers/timeline/x.ts',
    "import '../slack.ts';",
    'floor',
  ],
  ['importers on commands', 'importers/x.ts', "import '../commands/list.ts';", 'floor'],
  ['commands on tui', 'commands/x.ts', "import '../tui/screen.tsx';", 'floor'],
  ['tui on commands', 'tui/x.tsx', "import '../commands/list.ts';", 'floor'],
  ['a folder of tui on a higher one', 'tui/state/x.ts', "import '../screen.tsx';", 'floor'],
  ['a filter on what stands above', 'library/filter/x.ts', "import '../statistics.ts';", 'floor'],
  ['a folder of tui on no floor', 'tui/utils/x.ts', "import '../screen.tsx';", 'floor'],
  ['a room on main', 'commands/x.ts', "import '../main.ts';", 'floor'],
  ['a type only', 'incident/x.ts', "import type { T } from '../journal/store.ts';", 'floor'],
  ['a type in place', 'incident/x.ts', "export type T = import('../tui/screen.tsx').T;", 'floor'],
  ['a lazy import', 'commands/x.ts', "await import('../tui/screen.tsx');", 'floor'],
  ['a re-export', 'replay/x.ts', "export { here } from '../tui/screen.tsx';", 'floor'],
  ['a re-export of all', 'replay/x.ts', "export * from '../tui/screen.tsx';", 'floor'],
  ['a require', 'replay/x.ts', "require('../tui/screen.tsx');", 'floor'],
  ['an import equals', 'replay/x.ts', "import a = require('../tui/screen.tsx');", 'floor'],
  ['a computed import', 'tui/x.ts', "const name = 'a'; await import(name);", 'computed'],
  ['files in incident', 'incident/x.ts', "import { readFile } from 'node:fs';", 'node'],
  ['files without node:', 'incident/x.ts', "import { readFile } from 'fs/promises';", 'node'],
  ['sqlite in tui', 'tui/x.ts', "import Database from 'better-sqlite3';", 'library'],
  ['react in commands', 'commands/x.ts', "import { jsx } from 'react/jsx-runtime';", 'library'],
  ['ink in main', 'main.ts', "import { render } from 'ink';", 'library'],
  ['commander in tui', 'tui/x.ts', "import { Command } from 'commander';", 'library'],
  ['liquidjs in commands', 'commands/x.ts', "import { Liquid } from 'liquidjs';", 'library'],
  ['TOML in commands', 'commands/x.ts', "import { parse } from 'smol-toml';", 'library'],
  ['commander in config', 'config/x.ts', "import { Command } from 'commander';", 'library'],
  ['string-width in incident', 'incident/x.ts', "import width from 'string-width';", 'library'],
  ['a library without a room', 'tui/x.ts', "import { x } from '@scope/new/part';", 'library'],
  ['no extension', 'tui/x.ts', "import '../incident/ground';", 'path'],
  ['a .js extension', 'tui/x.ts', "import '../incident/ground.js';", 'path'],
  ['a folder', 'tui/x.ts', "import '../incident';", 'path'],
  ['outside the source', 'main.ts', "import settings from '../tsconfig.json';", 'path'],
  ['the version in tui', 'tui/x.ts', "import settings from '../../package.json';", 'path'],
  ['an unknown room', 'utils/x.ts', 'export {};', 'room'],
  ['a second module in no room', 'helpers.ts', 'export {};', 'room'],
  ['no TypeScript', 'tui/x.mjs', 'export {};', 'kind'],
  ['itself', 'tui/x.ts', "import './x.ts';", 'cycle'],
];

describe('the architecture check', () => {
  it('passes a house without violations, and says how much it saw', async () => {
    const allowed = [
      "import { z } from 'zod';\nimport { DateTime } from 'luxon';\n",
      "import fs from 'node:fs';\nimport '../incident/ground.ts';\n",
      "import { Text } from 'ink';\nimport '../replay/player.ts';\nimport './part.ts';\n",
    ];
    const outcome = await runTool({
      'incident/ground.ts': allowed[0] ?? '',
      'journal/store.ts': allowed[1] ?? '',
      'tui/screen.tsx': allowed[2] ?? '',
      'config/read.ts':
        "import 'node:fs';\nimport { parse } from 'smol-toml';\nimport '../incident/ground.ts';\n",
      'postmortem/document.ts': "import '../config/settings.ts';\n",
      'tui/part.ts': "import type { T } from '../terminal/ground.ts';\n",
      'main.ts':
        "import '../package.json';\nawait import('./tui/screen.tsx');\nimport './commands/list.ts';\n",
    });
    expect(outcome).toEqual({
      exitCode: 0,
      stdout: 'architecture: 14 modules, 0 violations\n',
      stderr: '',
    });
  });

  it.each(violations)('refuses %s', async (_what, file, content, rule) => {
    const found = await findIn(file, `// é 🚢 a line before\n${content}\n`);
    expect(found).toMatchObject([{ file, rule }]);
  });

  it('names the file, the line and the rule, and fails', async () => {
    const outcome = await runTool({ 'incident/x.ts': "// é 🚢\n\nimport 'node:fs';\n" });
    expect(outcome.exitCode).toBe(1);
    expect(outcome.stdout).toBe('architecture: 13 modules, 1 violations\n');
    expect(outcome.stderr).toMatch(
      /\/incident\/x\.ts:3 \[node\] incident may not import node:fs\n$/,
    );
  });

  it('refuses a cycle in one room, also where only types close it', async () => {
    const outcome = await runTool({
      'incident/a.ts': "import './b.ts';",
      'incident/b.ts': "import './c.ts';",
      'incident/c.ts': "import type { A } from './a.ts';",
    });
    expect(outcome.exitCode).toBe(1);
    expect(outcome.stderr).toContain(
      'incident/a.ts → incident/b.ts → incident/c.ts → incident/a.ts',
    );
  });

  it('does not pass a module that it cannot read', async () => {
    const outcome = await runTool({ 'tui/x.ts': 'const = ;\n' });
    expect(outcome.exitCode).toBe(1);
    expect(outcome.stderr).toContain('architecture: tui/x.ts does not parse');
  });

  it('does not pass an empty house', async () => {
    const outcome = await run([tool, await plant({})]);
    expect(outcome).toMatchObject({
      exitCode: 1,
      stdout: 'architecture: 0 modules, 0 violations\n',
    });
  });
});

describe('the source of Bridgelog', () => {
  it('keeps to the plan of the house, with every module seen', async () => {
    const paths = await readdir(join(project, 'src'), { recursive: true });
    const modules = paths.filter((path) => path.endsWith('.ts') || path.endsWith('.tsx'));
    expect(modules.length).toBeGreaterThan(0);
    const outcome = await run([tool, 'src']);
    expect(outcome.stderr).toBe('');
    expect(outcome.stdout).toBe(`architecture: ${modules.length} modules, 0 violations\n`);
    expect(outcome.exitCode).toBe(0);
  });
});
