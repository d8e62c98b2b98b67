import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { zipSync } from 'fflate';
import { expect, onTestFinished, test } from 'vitest';
import { ImportError } from '../../../src/importers/reading/import-error.ts';
import { filesIn, filesOf } from '../../../src/importers/source/archive.ts';
import type { SourceFiles } from '../../../src/importers/source/archive-files.ts';
import { Chance } from '../../../tools/library/chance.ts';
import { type MadeFile, zipOf } from './made-zip.ts';

function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'bridgelog-'));
  onTestFinished(() => rmSync(path, { recursive: true }));
  return path;
}

function contents(files: SourceFiles): Record<string, string> {
  return Object.fromEntries(
    files.names.map((name) => [name, new TextDecoder().decode(files.read(name))]),
  );
}

/** What is said of a zip, when it is opened or when all of it is read. */
function refusal(files: readonly MadeFile[], options = {}): string {
  return complaint(() => contents(filesIn(zipOf(files, options), 'x.zip')));
}

function complaint(work: () => unknown): string {
  try {
    return `Read: ${JSON.stringify(work())}`;
  } catch (error) {
    if (error instanceof ImportError) return error.message;
    throw error;
  }
}

test('a folder, a zip, and bytes: the same names, the same contents', () => {
  const path = join(folder(), 'export');
  mkdirSync(join(path, 'ops'), { recursive: true });
  writeFileSync(join(path, 'users.json'), '[1]');
  writeFileSync(join(path, 'ops', '2026-01-10.json'), '[2]');
  const zip = zipSync({
    'users.json': Buffer.from('[1]'),
    ops: { '2026-01-10.json': [Buffer.from('[2]'), { level: 0 }] },
  });
  writeFileSync(`${path}.zip`, zip);
  const expected = { 'ops/2026-01-10.json': '[2]', 'users.json': '[1]' };
  expect(contents(filesOf(path))).toEqual(expected);
  expect(contents(filesOf(`${path}.zip`))).toEqual(expected);
  expect(contents(filesIn(zip, 'export.zip'))).toEqual(expected);
  expect([filesOf(path).name, filesOf(`${path}.zip`).name]).toEqual(['export', 'export.zip']);
  expect(contents(filesOf(join(path, 'users.json')))).toEqual({ 'users.json': '[1]' });
});

test('what is not there, or is no file', () => {
  const path = folder();
  execFileSync('mkfifo', [join(path, 'pipe')]);
  writeFileSync(join(path, 'file'), '');
  expect(complaint(() => filesOf(join(path, 'gone')))).toBe(`There is no file ${path}/gone.`);
  expect(complaint(() => filesOf(join(path, 'file', 'x')))).toBe(
    `There is no file ${path}/file/x.`,
  );
  expect(complaint(() => filesOf(join(path, 'pipe')))).toBe(
    `${path}/pipe is neither a file nor a folder.`,
  );
  expect(filesOf(path).names).toEqual(['file']);
  expect(complaint(() => filesOf(path).read('pipe'))).toMatch(/holds no file pipe\.$/);
});

test('links in a folder are not followed', () => {
  const path = folder();
  mkdirSync(join(path, 'in'));
  writeFileSync(join(path, 'secret.json'), '[]');
  symlinkSync('..', join(path, 'in', 'up'));
  symlinkSync('../secret.json', join(path, 'in', 'users.json'));
  expect(filesOf(join(path, 'in')).names).toEqual([]);
});

test('a file that grows too large, or shrinks, is refused when it is read', () => {
  const path = join(folder(), 'large.json');
  writeFileSync(path, '[]');
  truncateSync(path, 257 * 2 ** 20);
  expect(complaint(() => filesOf(path).read('large.json'))).toBe(
    'large.json has 257 MB, more than the 256 MB that can be read.',
  );
  truncateSync(path, 100);
  const files = filesOf(path);
  truncateSync(path, 10);
  expect(complaint(() => files.read('large.json'))).toBe(
    'large.json ends too early: copy or download it again.',
  );
});

test('a zip with a comment, with wide numbers, with names of other systems', () => {
  const files = [
    { name: 'a/', content: '', method: 0 },
    { name: 'a/1.json', content: 'one', isWide: true },
    { name: 'a\\2.json', content: 'two', method: 0 },
    { name: 'ü.json', content: '', flags: 0 },
    { name: Buffer.from([0xfc]), content: '', method: 0, flags: 0 },
    { name: 'link.json', content: '/etc/passwd', mode: 0o120777 },
  ];
  const expected = { 'a/1.json': 'one', 'a/2.json': 'two', 'ü.json': '', ü: '' };
  for (const options of [
    {},
    { isWide: true },
    { comment: 'made by PK\u0005\u0006, at noon, in a train' },
  ]) {
    expect(contents(filesIn(zipOf(files, options), 'x.zip'))).toEqual(expected);
  }
  expect(filesIn(zipOf([]), 'x.zip').names).toEqual([]);
});

test.each(['../up.json', 'a/../../up.json', '/etc/x', 'C:\\x', '..\\x', '', 'a\nb'])(
  'a name that leads out of the zip: %j',
  (name) => {
    const shown = JSON.stringify(name.replaceAll('\\', '/'));
    expect(refusal([{ name, content: '[]' }])).toBe(
      `x.zip holds a file with the name ${shown}: such zips are not opened.`,
    );
  },
);

test('a path that leads nowhere, or round in a circle, is refused in words', () => {
  const path = join(folder(), 'a.json');
  expect(complaint(() => filesOf(path))).toBe(`There is no file ${path}.`);
  symlinkSync(path, path);
  expect(complaint(() => filesOf(path))).toMatch(/^.*a\.json cannot be read \(ELOOP/);
});

test('what a zip may not be', () => {
  const one = { name: 'a.json', content: 'x'.repeat(1_000) };
  const damaged = 'a.json is damaged in the zip: copy or download it again.';
  expect(refusal([one, one])).toBe('x.zip holds a.json twice: unpack it first.');
  expect(refusal([one, { ...one, name: 'b\\..json' }, { ...one, name: 'b/..json' }])).toBe(
    'x.zip holds b/..json twice: unpack it first.',
  );
  expect(refusal([{ ...one, flags: 1 }])).toBe(
    'a.json is encrypted: unpack it, and import the folder.',
  );
  expect(refusal([{ ...one, method: 14 }])).toBe(
    'a.json is packed in a way that is not known: unpack it first.',
  );
  expect(refusal([{ ...one, checksum: 1 }])).toBe(damaged);
  expect(refusal([{ ...one, size: 999 }])).toBe(damaged);
  expect(refusal([{ ...one, size: 1_001 }])).toBe(damaged);
  expect(refusal([{ ...one, method: 0, size: 10 }])).toBe(damaged);
  expect(refusal([{ ...one, size: 200 * 2 ** 20 }])).toBe(damaged);
  expect(refusal([{ ...one, size: 300 * 2 ** 20 }])).toBe(
    'a.json has 300 MB, more than the 256 MB that can be read.',
  );
  expect(refusal([{ ...one, size: 2 ** 60, isWide: true }])).toBe(
    'x.zip is damaged, its list of files cannot be read: download it again.',
  );
});

test('a bomb is put out at the size that it states', () => {
  const bomb = { name: 'a.json', content: Buffer.alloc(20 * 2 ** 20), size: 2_000 };
  expect(refusal([bomb])).toBe('a.json is damaged in the zip: copy or download it again.');
});

test('all that a zip unpacks to has a limit too', () => {
  const content = Buffer.from(new Chance(1).fill(new Uint8Array(300_000)));
  const size = 256 * 2 ** 20;
  const large = filesIn(zipOf([{ name: 'a.json', content, size }]), 'x.zip');
  const said = Array.from({ length: 17 }, () => complaint(() => large.read('a.json')));
  expect(said.slice(15)).toEqual([
    'a.json is damaged in the zip: copy or download it again.',
    'x.zip unpacks to more than 4096 MB: unpack it, and import the folder.',
  ]);
});

test('100,000 files', () => {
  const files = Array.from({ length: 100_000 }, (_, index) => ({
    name: `c/${index}.json`,
    content: '',
    method: 0,
  }));
  const { names, read } = filesIn(zipOf(files, { isWide: true }), 'x.zip');
  expect([names.length, read('c/99999.json').length]).toEqual([100_000, 0]);
});

test('wherever a zip is cut off, it is refused', () => {
  const zip = zipOf([{ name: 'a.json', content: 'x'.repeat(100) }], { comment: 'end' });
  for (const length of Array.from({ length: zip.length - 4 }, (_, index) => index + 4)) {
    expect(complaint(() => filesIn(zip.subarray(0, length), 'x.zip'))).toBe(
      'x.zip is no whole zip, its end is missing: download it again.',
    );
  }
});

test('a zip with any bytes changed is read as it was, or refused', () => {
  const zip = zipOf(
    [
      { name: 'a.json', content: 'x'.repeat(100) },
      { name: 'b/c.json', content: 'yes', isWide: true },
    ],
    { isWide: true },
  );
  const changes = fc.array(fc.tuple(fc.nat({ max: zip.length - 1 }), fc.nat({ max: 255 })), {
    minLength: 1,
    maxLength: 4,
  });
  const property = fc.property(changes, (bytes) => {
    const changed = Buffer.from(zip);
    for (const [at, byte] of bytes) changed[at] = byte;
    const files = () => Object.values(contents(filesIn(changed, 'x.zip')));
    const said = complaint(files);
    expect(said.startsWith('Read: ') || /^[^\n]+[.]$/.test(said)).toBe(true);
  });
  fc.assert(property, { numRuns: 500 });
});
