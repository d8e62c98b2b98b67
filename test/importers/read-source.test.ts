import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openSource, type SourceOptions } from '../../src/importers/read-source.ts';
import { ImportError } from '../../src/importers/reading/import-error.ts';
import { filesIn } from '../../src/importers/source/archive.ts';
import { SOURCE_FORMATS } from '../../src/importers/source-formats.ts';
import { open } from '../journal/helpers.ts';
import { record } from './recording/samples.ts';

const OPTIONS: SourceOptions = {
  format: 'auto',
  zone: undefined,
  defaultZone: 'Africa/Lagos',
  date: undefined,
  now: Date.UTC(2026, 5, 1),
  channels: [],
  from: undefined,
  until: undefined,
  columns: undefined,
};

/** How many incidents were read, or why none was. */
function read(contents: Uint8Array | string, name: string, options: Partial<SourceOptions> = {}) {
  const bytes = typeof contents === 'string' ? new TextEncoder().encode(contents) : contents;
  const source = openSource(filesIn(bytes, name), { ...OPTIONS, ...options });
  return source.is === 'records' ? source.records : [...source.read()];
}

function outcome(work: () => unknown): string {
  try {
    work();
    return 'read';
  } catch (error) {
    if (error instanceof ImportError) return 'refused';
    throw error;
  }
}

const TIMELINE = '## Timeline\n\n- 2026-01-10 14:30 - down\n- 2026-01-10 14:40 - up\n';
const UPDATES = [{ id: 'u1', status: 'resolved', body: 'Up.', created_at: '2026-01-10T14:30:00Z' }];

test.each<[string, string, string]>([
  ['Markdown', 'a.md', TIMELINE],
  ['Markdown of no name', 'standard input', TIMELINE],
  [
    'text',
    'a.txt',
    'Timeline\n\n2026-01-10 14:30 down\n2026-01-10 14:40 up\n2026-01-10 14:50 calm\n',
  ],
  [
    'HTML',
    'a',
    '<h2>Timeline</h2><ul><li>2026-01-10 14:30 - down</li><li>2026-01-10 14:40 - up</li></ul>',
  ],
  ['CSV', 'a', 'time,text\n2026-01-10T14:30:00Z,down\n'],
  ['JSON Lines', 'a.json', '{"time":"2026-01-10T14:30:00Z","message":"down"}\n'],
  [
    'a day of Slack',
    '2026-01-10.json',
    '[{"type":"message","user":"U1","ts":"1768055400.000100","text":"down"}]',
  ],
  [
    'PagerDuty',
    'a.json',
    '{"log_entries":[{"id":"R1","type":"trigger_log_entry","created_at":"2026-01-10T14:30:00Z","summary":"down","incident":{"id":"P1","summary":"Shop"}}]}',
  ],
  ['Statuspage', 'a.json', JSON.stringify({ id: 's1', name: 'Shop', incident_updates: UPDATES })],
])('%s is known by what it holds', (_name, file, contents) => {
  expect(read(contents, file)).toHaveLength(1);
});

test('a bracket in front makes no JSON of a document', () => {
  const [reading] = read(`[Runbook](https://shop.example)\n\n${TIMELINE}`, 'a');
  expect(reading).toMatchObject({ entries: [{ text: 'down' }, { text: 'up' }] });
});

test('of a document that is longer than anybody writes, it says that the end was not read', () => {
  const [reading] = read(`${TIMELINE}\n${'far too much\n\n'.repeat(5e5)}`, 'a.md');
  expect(reading).toMatchObject({ entries: [{ text: 'down' }, { text: 'up' }] });
  expect(reading).toHaveProperty('findings.0.code', 'too-long');
});

const fragments = fc.constantFrom(
  ...[
    '# Timeline\n',
    '- 14:30 ',
    '| time | text |\n|---|---|\n',
    '2026-01-10',
    '??',
    ' - ',
    '```\n',
  ],
  ...[
    '<li>',
    '</ul>',
    '<table>',
    '{"log_entries":[',
    '"incident_updates":',
    '{"ts":"1"}',
    ']',
    '}',
  ],
  ...[
    ',',
    '\n',
    '"',
    '\u0000',
    '\ufeff',
    'ðŸ•™',
    '25:99 PM',
    'T+5m',
    '---\ntitle: x\n---\n',
    '~',
    'UTC',
  ],
);
const texts = fc.oneof(
  fc
    .array(fc.oneof(fragments, fc.string({ maxLength: 5 })), { maxLength: 40 })
    .map((all) => all.join('')),
  fc.json(),
);
const contents = fc.oneof(
  texts.map((text) => new TextEncoder().encode(text)),
  fc.uint8Array({ maxLength: 400 }),
);

test('whatever is given to it, it is read or refused, and all of it recorded or nothing', () => {
  fc.assert(
    fc.property(
      contents,
      fc.constantFrom('auto', ...SOURCE_FORMATS),
      fc.constantFrom('a.md', 'a.json', 'a.csv', '2026-01-10.json', 'a'),
      (bytes, format, name) => {
        const is = outcome(() => {
          const source = openSource(filesIn(bytes, name), { ...OPTIONS, format });
          if (source.is === 'readings') record(open(), source.read());
        });
        expect(['read', 'refused']).toContain(is);
      },
    ),
    { numRuns: 150 },
  );
});

const LONG = 2 ** 20;

test.each<[string, string]>([
  ['one endless line', 'a '.repeat(LONG / 2)],
  ['one endless word', 'a'.repeat(LONG)],
  ['brackets without an end', '['.repeat(LONG)],
  ['braces without an end', '{"a":'.repeat(LONG / 5)],
  ['quotes without an end', '> '.repeat(LONG / 2)],
  ['stars without an end', '*a '.repeat(LONG / 3)],
  ['digits without an end', '1'.repeat(LONG)],
  ['colons without an end', '14:30:'.repeat(LONG / 6)],
  ['tags without an end', '<div>'.repeat(LONG / 5)],
])(
  '%s is no trap',
  (_name, text) => {
    for (const name of ['a.txt', 'a.html', 'a.csv', 'a.json']) {
      expect(['read', 'refused']).toContain(outcome(() => read(text, name)));
    }
  },
  60_000,
);
