import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { expect, onTestFinished, test } from 'vitest';
import { isSlackDay } from '../../../src/importers/slack/day-file.ts';
import { withExportAround } from '../../../src/importers/slack/export-around.ts';
import { readSlack } from '../../../src/importers/slack/read-slack.ts';
import { isSlackExport } from '../../../src/importers/slack/slack-export.ts';
import { filesIn, filesOf } from '../../../src/importers/source/archive.ts';
import type { SourceFiles } from '../../../src/importers/source/archive-files.ts';
import { exportOf, OPTIONS, pieces, TABLES } from './made-export.ts';

const DAY = [{ type: 'message', user: 'U01ADA', text: 'x', ts: '1768053600.000100' }];
const EXPORT = { ...TABLES, 'inc-checkout/2026-01-10.json': DAY };

function read(files: SourceFiles) {
  return [...readSlack(files, OPTIONS)].map(({ key, facts: { title }, entries, findings }) => ({
    key: key.replace(/[0-9a-f]{16}/, 'HASH'),
    title,
    speakers: entries.map(({ speaker }) => speaker),
    findings: findings.map(({ code }) => code),
  }));
}

const WHOLE = {
  key: 'slack:C01INC',
  title: 'Checkout returns 500 & carts are empty',
  speakers: ['Ada Obi'],
  findings: [],
};
const ALONE = {
  key: 'slack:HASH',
  speakers: ['U01ADA'],
  findings: ['no-users', 'no-channel-id'],
};

/** The export in a folder, and what is to be removed afterwards. */
function written(): string {
  const path = mkdtempSync(join(tmpdir(), 'bridgelog-'));
  onTestFinished(() => rmSync(path, { recursive: true }));
  mkdirSync(join(path, 'inc-checkout'));
  for (const [name, content] of Object.entries(EXPORT)) {
    writeFileSync(join(path, name), JSON.stringify(content));
  }
  return path;
}

test('a folder around the export does not matter, nor what systems put beside it', () => {
  const within = Object.fromEntries(
    Object.entries(EXPORT).map(([name, content]) => [`Our Slack/${name}`, content]),
  );
  const beside = {
    '__MACOSX/Our Slack/inc-checkout/._2026-01-10.json': 'x',
    'Our Slack/.DS_Store': 'x',
    'Our Slack/inc-checkout/canvas.json': 'x',
    'Our Slack/integration_logs.json': '[]',
    'Our Slack/inc-checkout/attachments/2026-01-10.json': 'x',
  };
  expect(read(exportOf({ ...within, ...beside }))).toEqual([WHOLE]);
});

test('as a zip', () => {
  const zip = zipSync(
    Object.fromEntries(
      Object.entries(EXPORT).map(([name, content]) => [name, Buffer.from(JSON.stringify(content))]),
    ),
  );
  expect(read(filesIn(zip, 'export.zip'))).toEqual([WHOLE]);
});

test('several exports in one folder', () => {
  const two = {
    'a/users.json': [],
    'a/ops/2026-01-10.json': DAY,
    'b/users.json': [],
    'b/ops/2026-01-10.json': DAY,
  };
  expect(() => pieces(two)).toThrow(
    'export holds several Slack exports (a/, b/): import one at a time.',
  );
});

test('a file of a day alone, or the folder of a channel', () => {
  const title = (name: string) => read(exportOf({ [name]: DAY }, 'ops')).at(0);
  expect(title('ops_2026-01-10.json')).toEqual({ ...ALONE, title: '#ops' });
  expect(title('2026-01-10.json')).toEqual({ ...ALONE, title: '#2026-01-10' });
  expect(title('saved.json')).toEqual({ ...ALONE, title: '#saved' });
  const folder = exportOf({ '2026-01-10.json': DAY, '2026-01-11.json': [] }, 'ops');
  expect(read(folder)).toEqual([{ ...ALONE, title: '#ops' }]);
});

test('a day or a channel that lies in its export is told with its names', () => {
  const path = written();
  for (const part of ['inc-checkout', 'inc-checkout/2026-01-10.json']) {
    const alone = filesOf(join(path, part));
    expect(read(withExportAround(join(path, part), alone) ?? alone)).toEqual([WHOLE]);
  }
  expect(withExportAround(path, filesOf(path))).toBe(undefined);
  expect(read(filesOf(path))).toEqual([WHOLE]);
});

test('what looks like an export, and like a day', () => {
  expect(isSlackExport(Object.keys(EXPORT))).toBe(true);
  expect(isSlackExport(['a/2026-01-10.md', 'users.json'])).toBe(false);
  const looks = (value: unknown) => isSlackDay(Buffer.from(JSON.stringify(value)));
  expect([DAY, [{ ts: '1.1', user: 'U1' }]].map(looks)).toEqual([true, true]);
  expect([[], {}, [1], [{}], [{ ts: '1.1' }], [{ type: 'x', ts: '1.1' }]].map(looks)).toEqual(
    Array.from({ length: 6 }, () => false),
  );
});

test('names that are written in another way by the file system', () => {
  const found = pieces({
    'channels.json': [{ id: 'C1', name: 'störung' }],
    ['störung/2026-01-10.json'.normalize('NFD')]: DAY,
  });
  expect(found.map(({ key }) => key)).toEqual(['slack:C1']);
});
