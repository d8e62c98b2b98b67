/** A good source of each format, to be damaged. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipOf } from './source/made-zip.ts';

export interface GoodSource {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const OPENED = '2026-01-10T14:30:00Z';
const CLOSED = '2026-01-10T14:50:00Z';

const UPDATES = [
  { id: 'u2', status: 'resolved', body: 'It is over.', created_at: CLOSED },
  { id: 'u1', status: 'investigating', body: 'We look at it.', created_at: OPENED },
];
const STATUSPAGE = {
  ...{ id: 's1', name: 'Uploads fail', impact: 'major', status: 'resolved' },
  ...{ created_at: OPENED, resolved_at: CLOSED, incident_updates: UPDATES },
};

const PAGE = { id: 'P1', type: 'incident_reference', summary: '[#42] Shop answers 500' };
const PAGERDUTY = {
  log_entries: [
    { id: 'R2', type: 'resolve_log_entry', created_at: CLOSED, summary: 'Over', incident: PAGE },
    { id: 'R1', type: 'trigger_log_entry', created_at: OPENED, summary: 'Down', incident: PAGE },
  ],
};

const MESSAGES = [
  { type: 'message', ts: '1768055400.000100', user: 'U1', text: 'checkout is *down*, <@U2>?' },
  { type: 'message', ts: '1768055460.000100', user: 'U2', text: 'on it', thread_ts: '1768055400' },
  {
    type: 'message',
    ts: '1768055520.000100',
    subtype: 'bot_message',
    blocks: [{ type: 'section' }],
  },
];
const SLACK = {
  'users.json': [
    { id: 'U1', name: 'ada', profile: { real_name: 'Ada' } },
    { id: 'U2', name: 'ben', profile: { real_name: 'Ben' } },
  ],
  'channels.json': [{ id: 'C1', name: 'ops', members: ['U1', 'U2'] }],
  'ops/2026-01-10.json': MESSAGES,
};

const CSV =
  'time,kind,text\n2026-01-10 14:30,event,"down, and\nout"\n2026-01-10T14:40:00+01:00,action,up\n';
const LINES = `{"time":"${OPENED}","text":"down"}\n{"time":"${CLOSED}","text":"up"}\n`;

const SAMPLES = join(import.meta.dirname, '../../exports/samples');
const DOCUMENTS = join(import.meta.dirname, 'document/fixtures');

export const GOOD_SOURCES: readonly GoodSource[] = [
  json('status.json', STATUSPAGE),
  json('log.json', PAGERDUTY),
  json('2026-01-10.json', MESSAGES),
  text('entries.csv', CSV),
  text('entries.jsonl', LINES),
  {
    name: 'export.zip',
    bytes: zipOf(
      Object.entries(SLACK).map(([name, value]) => ({ name, content: JSON.stringify(value) })),
    ),
  },
  ...['night-orders.json', 'night-orders.report.html'].map((name) => file(SAMPLES, name)),
  ...readdirSync(DOCUMENTS)
    .filter((name) => !name.endsWith('.reading'))
    .sort()
    .map((name) => file(DOCUMENTS, name)),
];

function file(folder: string, name: string): GoodSource {
  return { name, bytes: readFileSync(join(folder, name)) };
}

function json(name: string, value: unknown): GoodSource {
  return text(name, JSON.stringify(value));
}

function text(name: string, contents: string): GoodSource {
  return { name, bytes: new TextEncoder().encode(contents) };
}
