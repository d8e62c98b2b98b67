import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ImportError } from '../../../src/importers/reading/import-error.ts';
import type { ReadIncident } from '../../../src/importers/reading/reading.ts';
import {
  looksLikeStatuspage,
  readStatuspage,
} from '../../../src/importers/statuspage/read-statuspage.ts';
import { anyDamage } from '../any-damage.ts';
import { entryLines, findingLines } from '../reading-lines.ts';
import { OPTIONS } from '../reading-options.ts';

function update(id: string, status: string, display_at: string, body: string, more: object = {}) {
  return { id, status, display_at, created_at: display_at, body, ...more };
}

const API = { code: 'api', name: 'API', old_status: 'operational', new_status: 'major_outage' };

/** As the page gives it: the newest update first. */
const OUTAGE = {
  id: 'k2xq',
  name: 'Uploads fail',
  status: 'postmortem',
  impact: 'major',
  created_at: '2026-05-06T09:12:40.511-07:00',
  started_at: '2026-05-06T09:02:00.000-07:00',
  resolved_at: '2026-05-06T11:45:10.000-07:00',
  shortlink: 'https://stspg.example/k2xq',
  components: [{ id: 'c1', name: 'Uploads' }],
  incident_updates: [
    update('u6', 'postmortem', '2026-05-09T10:00:00.000-07:00', '# Impact\n\nNobody could upload.'),
    update('u5', 'resolved', '2026-05-06T11:45:10.000-07:00', 'This is over.'),
    update('u4', 'monitoring', '2026-05-06T11:20:00.000-07:00', 'Uploads work again.'),
    update(
      'u3',
      'identified',
      '2026-05-06T10:30:00.000-07:00',
      'It is the signing service.\n\nWe restart it.',
    ),
    update('u2', 'investigating', '2026-05-06T09:40:00.000-07:00', 'We are still looking.'),
    update('u1', 'investigating', '2026-05-06T09:12:40.511-07:00', 'Uploads fail for some.', {
      affected_components: [API],
    }),
  ],
  postmortem_body: '# Impact\n\nNobody could upload.',
};

function read(value: unknown, options = OPTIONS): readonly ReadIncident[] {
  return [...readStatuspage({ file: 'incidents.json', value }, options)];
}

function readOne(value: unknown): ReadIncident {
  const [only, ...others] = read(value);
  if (only === undefined || others.length > 0) throw new Error('not one incident');
  return only;
}

describe('an incident of a page', () => {
  it('is told by its updates, the oldest first', () => {
    expect(entryLines(readOne(OUTAGE))).toEqual([
      '2026-05-06T09:12:40-07:00 update [detected] Uploads fail for some.',
      '2026-05-06T09:40:00-07:00 update We are still looking.',
      '2026-05-06T10:30:00-07:00 update [identified] It is the signing service.',
      '2026-05-06T11:20:00-07:00 update [mitigated] Uploads work again.',
      '2026-05-06T11:45:10-07:00 update [resolved] This is over.',
      '2026-05-09T10:00:00-07:00 update Postmortem published',
    ]);
  });

  it('has what the page says of it as a whole', () => {
    const { entries, ...incident } = readOne({ page: { name: 'Example' }, incidents: [OUTAGE] });
    expect(incident).toEqual({
      key: 'statuspage:k2xq',
      file: 'incidents.json',
      facts: {
        title: 'Uploads fail',
        severity: 'major',
        declaredAt: undefined,
        services: ['Uploads', 'API'],
        roles: [],
        detectedBy: undefined,
        impact: {},
        document: {},
        stated: { start: Date.UTC(2026, 4, 6, 16, 2), end: Date.UTC(2026, 4, 6, 18, 45, 10) },
      },
      zone: { name: 'Etc/GMT+7', stated: 'UTC-7' },
      sections: [
        { line: undefined, section: 'impact', text: 'Nobody could upload.' },
        { line: undefined, section: 'supporting', text: 'Status page: https://stspg.example/k2xq' },
      ],
      followups: [],
      inferred: [{ field: 'severity', why: 'from the impact "major" of the page' }],
      findings: [],
    });
    expect(entries[0]).toEqual({
      key: 'statuspage:u1',
      line: undefined,
      at: Date.UTC(2026, 4, 6, 16, 12, 40),
      date: '2026-05-06',
      until: undefined,
      approximate: false,
      zone: 'UTC-7',
      isZoneOwn: true,
      kind: 'update',
      milestones: ['detected'],
      outcome: undefined,
      text: 'Uploads fail for some.',
      detail: '- API: operational → major outage',
      speaker: undefined,
      people: [],
      tags: [],
      links: [],
      typed: '2026-05-06T09:12:40.511-07:00 investigating',
      proposed: ['milestones'],
      inferred: [{ field: 'milestones', why: 'from the status "investigating" of the page' }],
    });
    expect(entries[2]?.detail).toBe('We restart it.');
  });

  it('takes the zone of the page where it names one', () => {
    const named = (time_zone: string) => readOne({ page: { time_zone }, incidents: [OUTAGE] }).zone;
    expect(named('America/Los_Angeles')).toEqual({
      name: 'America/Los_Angeles',
      stated: 'America/Los_Angeles',
    });
    expect(named('Pacific Time')).toEqual({ name: 'Etc/GMT+7', stated: 'UTC-7' });
  });

  it('is reopened by an update that says that it goes on', () => {
    const again = [
      update('u8', 'resolved', '2026-05-06T20:00:00Z', 'Over.'),
      update('u7', 'monitoring', '2026-05-06T19:30:00Z', 'Watching.'),
      update('u6', 'identified', '2026-05-06T19:00:00Z', 'Again.'),
    ];
    const [first, ...updates] = OUTAGE.incident_updates;
    const entries = entryLines(readOne({ ...OUTAGE, incident_updates: [...again, ...updates] }));
    expect(first?.status).toBe('postmortem');
    expect(entries.slice(-4)).toEqual([
      '2026-05-06T11:45:10-07:00 update [resolved] This is over.',
      '2026-05-06T19:00:00Z update [reopened] Again.',
      '2026-05-06T19:30:00Z update [mitigated] Watching.',
      '2026-05-06T20:00:00Z update [resolved] Over.',
    ]);
  });

  it('may be maintenance', () => {
    const work = {
      ...OUTAGE,
      impact: 'maintenance',
      scheduled_for: '2026-06-01T22:00:00Z',
      postmortem_body: null,
      shortlink: undefined,
      incident_updates: [
        update('m3', 'completed', '2026-06-01T23:00:00Z', 'Done.'),
        update('m2', 'in_progress', '2026-06-01T22:00:00Z', 'We begin.'),
        update('m1', 'scheduled', '2026-05-20T10:00:00Z', ''),
      ],
    };
    const read = readOne({ scheduled_maintenances: [work] });
    expect(entryLines(read)).toEqual([
      '2026-05-20T10:00:00Z update scheduled',
      '2026-06-01T22:00:00Z update [started] We begin.',
      '2026-06-01T23:00:00Z update [resolved] Done.',
    ]);
    expect(read.facts.stated.start).toBe(Date.UTC(2026, 5, 1, 22));
    expect(read.sections).toEqual([]);
  });

  it('has the sections of its postmortem', () => {
    const postmortem_body = [
      'A bad day.',
      '## What happened',
      'The signer ran out of keys.',
      '### 09:02',
      'It began.',
      '## Root Cause',
      '```',
      '# Impact',
      '```',
      'A quota.',
      '## Greetings',
      'Yours.',
    ].join('\r\n');
    const { sections } = readOne({ ...OUTAGE, postmortem_body, shortlink: null });
    expect(sections.map(({ section, text }) => [section, text])).toEqual([
      [
        'what-happened',
        'A bad day.\n\nThe signer ran out of keys.\n### 09:02\nIt began.\n\n## Greetings\nYours.',
      ],
      ['root-cause', '```\n# Impact\n```\nA quota.'],
    ]);
  });
});

describe('what is broken', () => {
  it('is left out, with its place', () => {
    const updates = [
      7,
      OUTAGE.incident_updates[5],
      { id: 'x' },
      update('u9', 'resolved', 'tomorrow', 'Over.'),
    ];
    const [first, ...others] = read({
      incidents: [{ name: 3 }, { ...OUTAGE, incident_updates: updates }],
    });
    expect(others).toEqual([]);
    expect(first && entryLines(first)).toEqual([
      '2026-05-06T09:12:40-07:00 update [detected] Uploads fail for some.',
      '????-??-?? ?? update [resolved] Over.',
    ]);
    expect(first && findingLines(first)).toEqual([
      'warning bad-item: Incident 1 of the file cannot be read; it was left out.',
      'warning bad-item: Update 1 of "Uploads fail" cannot be read; it was left out.',
      'warning bad-item: Update 3 of "Uploads fail" cannot be read; it was left out.',
      'warning unknown-time: The time of "Over." cannot be read; it stays unknown.',
    ]);
  });

  it.each([
    [null],
    [7],
    [[]],
    [{}],
    [{ incidents: [] }],
    [{ incidents: [{}] }],
    [{ incident: 'x' }],
  ])('is refused where nothing is left: %j', (value) => {
    expect(() => read(value)).toThrow(ImportError);
  });

  it('is refused where a page holds only the last words', () => {
    const history = { components: [], months: [{ name: 'May', year: 2026, incidents: [] }] };
    expect(looksLikeStatuspage(history)).toBe(true);
    expect(() => read(history)).toThrow(
      'incidents.json holds only the last word of each incident: save /api/v2/incidents.json of the page in its place.',
    );
  });
});

it('crashes at nothing that stands in the place of a value', () => {
  fc.assert(
    fc.property(anyDamage({ incidents: [OUTAGE] }), (value) => {
      try {
        for (const incident of read(value)) expect(entryLines(incident)).toBeDefined();
      } catch (error) {
        expect(error).toBeInstanceOf(ImportError);
      }
    }),
  );
});

it('is known by its incidents', () => {
  const all = [OUTAGE, [OUTAGE], { incident: OUTAGE }, { page: {}, incidents: [OUTAGE] }];
  expect(all.map(looksLikeStatuspage)).toEqual([true, true, true, true]);
  const others = [
    null,
    7,
    [],
    {},
    { log_entries: [] },
    { incidents: [{ incident_number: 1, urgency: 'low' }] },
  ];
  expect(others.map(looksLikeStatuspage)).toEqual(others.map(() => false));
});
