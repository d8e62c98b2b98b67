// Writes a made-up Slack export to measure on: `main.ts [options] FOLDER`, or a file that ends in `.zip`.
import { closeSync, existsSync, mkdirSync, openSync, writeFileSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { Zip, ZipDeflate } from 'fflate';
import { madeExport } from './export.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    messages: { type: 'string', default: '200000' },
    channels: { type: 'string', default: '1' },
    days: { type: 'string', default: '100' },
    seed: { type: 'string', default: '1' },
  },
});
const [path, ...more] = positionals;
const [messages = 0, channels = 0, days = 0, seed = 0] = [
  values.messages,
  values.channels,
  values.days,
  values.seed,
].map(Number);
if (path === undefined || more.length > 0 || existsSync(path))
  fail('name one folder, or one zip, that is not there yet.');
else if (![messages, channels, days, seed].every(Number.isSafeInteger))
  fail('write whole numbers.');
else if (path.endsWith('.zip')) writeZip(path);
else writeFolder(path);

function writeFolder(folder: string): void {
  for (const { name, content } of madeExport({ messages, channels, days, seed })) {
    const file = join(folder, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
}

function writeZip(file: string): void {
  const handle = openSync(file, 'wx');
  const zip = new Zip((error, bytes) => {
    if (error !== null) throw error;
    writeSync(handle, bytes);
  });
  for (const { name, content } of madeExport({ messages, channels, days, seed })) {
    const entry = new ZipDeflate(name, { level: 6 });
    zip.add(entry);
    entry.push(new TextEncoder().encode(content), true);
  }
  zip.end();
  closeSync(handle);
}

function fail(reason: string): void {
  process.stderr.write(`tools/slack: ${reason}\n`);
  process.exitCode = 2;
}
