// What is bundled is redistributed, and the licences of the libraries ask that their notice goes with it.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

const permissive = ['MIT', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0'];
const Manifest = z.object({ name: z.string(), version: z.string(), license: z.string() });

/** The notices of all libraries that the given modules come from; throws at a licence that ours cannot be joined with. */
export async function licenceNotices(modules: readonly string[]): Promise<string> {
  const folders = new Set(modules.flatMap(packageFolder));
  const notices = await Promise.all([...folders].map(notice));
  const intro = 'Bridgelog contains these libraries:\n';
  return [intro, ...[...new Set(notices)].sort()].join(`\n${'-'.repeat(80)}\n`);
}

/** `…/node_modules/@scope/name` of a module's path; nothing for a module of our own. */
function packageFolder(module: string): string[] {
  const parts = module.replaceAll('\\', '/').split('/');
  const start = parts.lastIndexOf('node_modules');
  if (start < 0) {
    return [];
  }
  const length = parts[start + 1]?.startsWith('@') ? 3 : 2;
  return [parts.slice(0, start + length).join('/')];
}

async function notice(folder: string): Promise<string> {
  const manifest = Manifest.parse(JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')));
  if (!permissive.includes(manifest.license)) {
    throw new Error(
      `${manifest.name} has the licence ${manifest.license}, which is not on the list`,
    );
  }
  const file = (await readdir(folder)).find((name) => /^(licen[cs]e|copying)/i.test(name));
  const text =
    file === undefined
      ? `Licence: ${manifest.license}`
      : await readFile(join(folder, file), 'utf8');
  return `${manifest.name} ${manifest.version}\n\n${text.trim()}\n`;
}
