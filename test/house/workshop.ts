// A place to plant violations in: a temporary tree, and the project's own tools run on it.
import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import { z } from 'zod';

/** The folder of the project. */
export const project = fileURLToPath(new URL('../..', import.meta.url));

/** What a program left behind. */
export interface Outcome {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A temporary folder with these files (path → content), gone when the test is over. */
export async function plant(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'bridgelog-house-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
  return folder;
}

/** As `plant`, with the project's settings and installed packages around the files. */
export async function plantProject(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = await plant(files);
  const settings = ['biome.json', 'knip.json', 'tsconfig.json', '.gitignore'];
  for (const name of [...settings, 'tools/style']) {
    await cp(join(project, name), join(folder, name), { recursive: true });
  }
  // The scripts name tools that are not in this tree.
  const manifest = z
    .looseObject({})
    .parse(JSON.parse(await readFile(join(project, 'package.json'), 'utf8')));
  await writeFile(join(folder, 'package.json'), JSON.stringify({ ...manifest, scripts: {} }));
  await symlink(join(project, 'node_modules'), join(folder, 'node_modules'), 'dir');
  return folder;
}

/** Runs a script on this Node to its end. */
export function run(
  args: readonly string[],
  cwd = project,
  env: NodeJS.ProcessEnv = process.env,
): Promise<Outcome> {
  return start(process.execPath, args, cwd, env);
}

/** Runs a tool that an installed package brings, by the path of its script in that package. */
export function runTool(script: string, args: readonly string[], cwd = project): Promise<Outcome> {
  return run([join(project, 'node_modules', script), ...args], cwd);
}

/** Runs npm in the project: the one that runs these tests, else the one that is found. */
export function npm(args: readonly string[]): Promise<Outcome> {
  const script = process.env['npm_execpath'];
  return script === undefined ? start('npm', args, project, process.env) : run([script, ...args]);
}

function start(
  program: string,
  args: readonly string[],
  cwd: string,
  env: NodeJS.ProcessEnv,
): Promise<Outcome> {
  return new Promise((resolve) => {
    const child = execFile(program, args, { cwd, env }, (_error, stdout, stderr) => {
      resolve({ exitCode: child.exitCode, stdout, stderr });
    });
  });
}
