// Bundles src/main.ts to dist/: one small entry, and a chunk for each part that is imported lazily, so that a
// command that logs one line never loads the dashboard.
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { rolldown } from 'rolldown';
import { browserScript } from './browser-script.ts';
import { licenceNotices } from './licences.ts';

const folder = 'dist';
/** Exports put it into their pages. */
const SCRIPT = 'browser/replay.js';

async function build(): Promise<void> {
  const bundle = await rolldown({
    input: { bridgelog: 'src/main.ts' },
    platform: 'node',
    // better-sqlite3 loads a binary and clipboardy starts one, each by its own path: they stay installed packages.
    // react-devtools-core is an optional part of Ink that production never reaches.
    external: ['better-sqlite3', 'clipboardy', 'react-devtools-core'],
    transform: { target: 'node22.14', define: { 'process.env.NODE_ENV': '"production"' } },
    // A warning is, say, a library that was not found and would be missing on a user's machine.
    onLog(level, log) {
      if (level === 'warn') {
        throw new Error(log.message);
      }
    },
  });
  const { output } = await bundle.write({
    dir: folder,
    format: 'esm',
    entryFileNames: '[name].js',
    chunkFileNames: 'chunks/[name]-[hash].js',
    minify: 'dce-only',
  });
  await bundle.close();
  const script = await browserScript();
  await mkdir(join(folder, 'browser'), { recursive: true });
  await writeFile(join(folder, SCRIPT), script.code);
  const modules = output.flatMap((part) => (part.type === 'chunk' ? part.moduleIds : []));
  const notices = await licenceNotices([...modules, ...script.modules]);
  await writeFile(join(folder, 'licences.txt'), notices);
  await removeAllBut(new Set([...output.map((part) => part.fileName), SCRIPT, 'licences.txt']));
}

/** Old chunks go after the new ones are there, so that a program that runs meanwhile still finds its files. */
async function removeAllBut(current: ReadonlySet<string>): Promise<void> {
  await mkdir(join(folder, 'chunks'), { recursive: true });
  const names = await readdir(folder, { recursive: true, withFileTypes: true });
  for (const name of names.filter((entry) => entry.isFile())) {
    const path = join(name.parentPath, name.name);
    if (!current.has(path.slice(folder.length + 1).replaceAll('\\', '/'))) {
      await rm(path, { force: true });
    }
  }
}

try {
  await build();
} catch (error) {
  const message = error instanceof Error ? error.message : String(error);
  process.stderr.write(`build: ${stripVTControlCharacters(message)}\n`);
  process.exitCode = 1;
}
