import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { npm, project } from './workshop.ts';

const Packed = z
  .array(z.object({ files: z.array(z.object({ path: z.string(), mode: z.number() })) }))
  .length(1);

/** All that a user needs, and nothing else. */
const shipped = [
  /^package\.json$/,
  /^(CHANGELOG|README)\.md$/,
  /^docs\/(config|findings|keys|lines)\.md$/,
  /^docs\/(import|postmortem)\.schema\.json$/,
  /^LICENSE$/,
  /^bin\/(bridgelog|start)\.cjs$/,
  /^dist\/(bridgelog\.js|browser\/replay\.js|licences\.txt)$/,
  /^dist\/chunks\/[\w-]+\.js$/,
  /^db\/migrations\/\d{4}-[a-z-]+\.sql$/,
  /^exports\/templates\/[\w/-]+(\.\w+)?\.liquid$/,
];

async function packedFiles() {
  const outcome = await npm(['pack', '--dry-run', '--json', '--ignore-scripts']);
  const [packed] = Packed.parse(JSON.parse(outcome.stdout));
  return packed?.files ?? [];
}

describe('the package', () => {
  it('contains what is needed to run, its program executable, and nothing else', async () => {
    const files = await packedFiles();
    const paths = files.map((file) => file.path);
    expect(paths.filter((path) => !shipped.some((pattern) => pattern.test(path)))).toEqual([]);
    expect(paths).toEqual(
      expect.arrayContaining(['bin/bridgelog.cjs', 'bin/start.cjs', 'LICENSE', 'README.md']),
    );
    expect(paths).toContain('dist/bridgelog.js');
    expect(paths).toContain('dist/browser/replay.js');
    const migrations = await readdir(join(project, 'db/migrations'));
    expect(paths).toEqual(
      expect.arrayContaining(migrations.map((name) => `db/migrations/${name}`)),
    );
    expect(files.find((file) => file.path === 'bin/bridgelog.cjs')?.mode).toBe(0o755);
  });
});

describe('the locked dependencies', () => {
  it('name no registry, only what must come from whichever', async () => {
    const lock = await readFile(join(project, 'package-lock.json'), 'utf8');
    const Lock = z.object({
      packages: z.record(z.string(), z.object({ resolved: z.string().optional() })),
    });
    const resolved = Object.values(Lock.parse(JSON.parse(lock)).packages).map(
      (one) => one.resolved,
    );
    expect(resolved.filter((from) => from !== undefined)).toEqual(['tools/runtime']);
  });

  it('are pinned exactly', async () => {
    const Versions = z.record(z.string(), z.string());
    const Manifest = z.object({ dependencies: Versions, devDependencies: Versions });
    const file = await readFile(join(project, 'package.json'), 'utf8');
    const { dependencies, devDependencies } = Manifest.parse(JSON.parse(file));
    const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(
      ([, version]) => !/^\d+\.\d+\.\d+$/.test(version),
    );
    expect(loose).toEqual([]);
  });
});
