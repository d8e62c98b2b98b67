import { copyFile, mkdir, readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { parseAst } from 'rolldown/parseAst';
import { describe, expect, it } from 'vitest';
import { plant, project, run } from './workshop.ts';

const main = join('bin', 'bridgelog.cjs');

/** The bin files in a temporary package; `bundle`, if given, is its dist/bridgelog.js. */
async function plantPackage(bundle?: string): Promise<string> {
  const files: Record<string, string> = { 'package.json': '{ "type": "module" }' };
  const folder = await plant(
    bundle === undefined ? files : { ...files, 'dist/bridgelog.js': bundle },
  );
  await mkdir(join(folder, 'bin'));
  for (const name of ['bridgelog.cjs', 'start.cjs']) {
    await copyFile(join(project, 'bin', name), join(folder, 'bin', name));
  }
  return folder;
}

/** Runs before the bin file: pretends to be another Node, and at the end tells which modules were loaded. */
function disguise(node: string, napi: string | undefined): string {
  return `
    Object.defineProperty(process, 'versions', { value: ${JSON.stringify({ node, napi })} });
    process.on('exit', () => process.stdout.write(Object.keys(require.cache).join('\\n')));
  `;
}

async function runAs(node: string, napi: string | undefined) {
  const folder = await plantPackage('export async function main() {}');
  const preload = join(await plant({ 'disguise.cjs': disguise(node, napi) }), 'disguise.cjs');
  return run(['-r', preload, main], folder);
}

describe('the program on a Node that is too old', () => {
  it.each([
    ['0.12.18', undefined],
    ['12.22.12', '8'],
    ['18.20.8', '9'],
    ['20.20.2', '9'],
    ['20.99.0', '10'],
    ['22.13.1', '9'],
    ['22.13.1', '10'],
    ['23.11.1', '10'],
    ['24.0.0', '9'],
    ['25.9.0', '10'],
  ])('says on %s with Node-API %s what it needs, and loads nothing', async (node, napi) => {
    const outcome = await runAs(node, napi);
    expect(outcome.exitCode).toBe(1);
    expect(outcome.stderr).toBe(
      `bridgelog: needs Node 22.14 or a later 22, any 24, or 26 and later; this is Node ${node}.\n`,
    );
    const loaded = outcome.stdout.split('\n').filter((path) => !path.endsWith('disguise.cjs'));
    expect(loaded).toEqual([expect.stringMatching(/bin.bridgelog\.cjs$/)]);
  });

  it.each([
    ['22.14.0', '10'],
    ['22.99.1', '10'],
    ['24.0.0', '10'],
    ['26.10.0', '11'],
    ['27.1.0', '12'],
    ['100.0.0', '10'],
  ])('starts on %s', async (node, napi) => {
    const outcome = await runAs(node, napi);
    expect(outcome).toMatchObject({ exitCode: 0, stderr: '' });
    expect(outcome.stdout).toContain('start.cjs');
  });

  it('is parsed even by engines of 2009', async () => {
    const source = await readFile(join(project, main), 'utf8');
    const tree = JSON.stringify(parseAst(source.replace(/^#!.*/, ''), { lang: 'js' }));
    const types = new Set([...tree.matchAll(/"type":"(\w+)"/g)].map((match) => match[1]));
    const kinds = new Set([...tree.matchAll(/"kind":"(\w+)"/g)].map((match) => match[1]));
    const newer = /Arrow|Template|Import|Export|Class|Spread|Rest|Await|Chain|Pattern|ForOf|BigInt/;
    expect([...types].filter((type) => newer.test(type ?? ''))).toEqual([]);
    expect([...kinds].filter((kind) => kind === 'let' || kind === 'const')).toEqual([]);
    expect(tree).not.toMatch(/"(async|generator|optional|shorthand)":true/);
  });
});

describe('the program', () => {
  it('may be executed by its owner', async () => {
    expect((await stat(join(project, main))).mode & 0o100).toBe(0o100);
  });

  it('leaves the exit code to the bundle', async () => {
    const bundle = "export async function main() { console.log('ran'); process.exitCode = 3; }";
    const outcome = await run([main], await plantPackage(bundle));
    expect(outcome).toEqual({ exitCode: 3, stdout: 'ran\n', stderr: '' });
  });

  it('prints one line, and no stack, when the bundle fails', async () => {
    const bundle = "export async function main() { throw new Error('the disk is on fire'); }";
    const outcome = await run([main], await plantPackage(bundle));
    expect(outcome).toEqual({
      exitCode: 1,
      stdout: '',
      stderr: 'bridgelog: the disk is on fire\n',
    });
  });

  it('says what to do when it is not built', async () => {
    const outcome = await run([main], await plantPackage());
    expect(outcome.exitCode).toBe(1);
    expect(outcome.stderr).toMatch(/^bridgelog: not built yet.*: run "npm run build" first\.\n$/);
  });

  it('keeps compiled code in the user’s own cache', async () => {
    const folder = await plantPackage('export async function main() {}');
    const env = { PATH: process.env['PATH'], XDG_CACHE_HOME: join(folder, 'caches') };
    await run([main], folder, env);
    expect(await readdir(join(folder, 'caches/bridgelog/compiled'))).toHaveLength(1);
  });
});
