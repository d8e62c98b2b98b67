import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { looksLikePagerDuty } from '../../../src/importers/pagerduty/logs.ts';
import { readPagerDuty } from '../../../src/importers/pagerduty/read-pagerduty.ts';
import { ImportError } from '../../../src/importers/reading/import-error.ts';
import type { ReadIncident } from '../../../src/importers/reading/reading.ts';
import { anyDamage } from '../any-damage.ts';
import { entryLines, findingLines } from '../reading-lines.ts';
import { OPTIONS } from '../reading-options.ts';

const ADA = user('PADA', 'Ada Obi');
const BEN = user('PBEN', 'Ben Wu');
const SHOP = {
  id: 'PSHOP',
  type: 'service_reference',
  summary: 'Shop',
  self: 'https://api.example/services/PSHOP',
};
const INCIDENT = { id: 'QSHOP1', type: 'incident_reference', summary: '[#42] Shop answers 500' };

function user(id: string, summary: string) {
  return { id, type: 'user_reference', summary, self: `https://api.example/users/${id}` };
}

let ids = 0;
function entry(type: string, created_at: string, summary: string, more: object = {}) {
  ids += 1;
  return {
    id: `R${ids}`,
    type: `${type}_log_entry`,
    created_at,
    summary,
    service: SHOP,
    incident: INCIDENT,
    ...more,
  };
}

/** As the API gives it: the newest first. */
const LOG = [
  entry('resolve', '2026-03-04T15:31:09Z', 'Resolved by Ada Obi', {
    agent: ADA,
    note: 'Rolled back\nto 41',
  }),
  entry('status_update', '2026-03-04T15:10:00Z', 'Status update', {
    agent: ADA,
    message: 'A fix is on its way',
  }),
  entry('annotate', '2026-03-04T15:02:00Z', 'Note added', {
    agent: BEN,
    channel: { type: 'note', summary: 'the pool is empty\n\n- 40 of 40 in use' },
  }),
  entry('acknowledge', '2026-03-04T15:00:30Z', 'Acknowledged by Ben Wu', { agent: BEN }),
  entry('notify', '2026-03-04T15:00:01Z', 'Notified Ben Wu by phone', {
    user: BEN,
    channel: { type: 'auto', notification: { type: 'phone', status: 'failed' } },
  }),
  entry('escalate', '2026-03-04T15:00:00Z', 'Escalated to Ben Wu by timeout', {
    agent: SHOP,
    assignees: [BEN],
    channel: { type: 'auto' },
  }),
  entry('unacknowledge', '2026-03-04T15:00:00Z', 'Unacknowledged by timeout', { agent: SHOP }),
  entry('acknowledge', '2026-03-04T14:31:00Z', 'Acknowledged by Ada Obi', {
    agent: { id: 'PADA', summary: 'Ada Obi', self: 'https://api.example/users/PADA' },
  }),
  entry('assign', '2026-03-04T14:30:12Z', 'Assigned to Ada Obi', { agent: SHOP, assignees: [ADA] }),
  entry('trigger', '2026-03-04T14:30:12Z', 'Triggered through the API', {
    agent: { ...SHOP },
    channel: {
      type: 'api',
      summary: '5xx above 5 %',
      details: { rate: '7.1 %', fence: '```' },
      client_url: 'https://graphs.example/5xx',
    },
    contexts: [{ type: 'link', href: 'https://runbooks.example/5xx', text: 'Runbook' }],
  }),
];

function read(value: unknown, options = OPTIONS): readonly ReadIncident[] {
  return [...readPagerDuty({ file: 'log.json', value }, options)];
}

function readOne(value: unknown): ReadIncident {
  const [only, ...others] = read(value);
  if (only === undefined || others.length > 0) throw new Error('not one incident');
  return only;
}

describe('a log', () => {
  it('is told from the oldest entry on, also within a second', () => {
    expect(entryLines(readOne({ log_entries: LOG, limit: 100, offset: 0, more: false }))).toEqual([
      '2026-03-04T14:30:12Z event [detected] Triggered through the API: 5xx above 5 %',
      '2026-03-04T14:30:12Z event Assigned to Ada Obi',
      '2026-03-04T14:31:00Z event [acknowledged] Ada Obi: Acknowledged by Ada Obi',
      '2026-03-04T15:00:00Z event Unacknowledged by timeout',
      '2026-03-04T15:00:00Z escalation Escalated to Ben Wu by timeout',
      '2026-03-04T15:00:01Z note Notified Ben Wu by phone (failed)',
      '2026-03-04T15:00:30Z event Ben Wu: Acknowledged by Ben Wu',
      '2026-03-04T15:02:00Z note Ben Wu: the pool is empty',
      '2026-03-04T15:10:00Z update Ada Obi: Status update: A fix is on its way',
      '2026-03-04T15:31:09Z event [resolved] Ada Obi: Resolved by Ada Obi: Rolled back',
    ]);
  });

  it('is one incident with all that the log says of it', () => {
    const { entries, ...incident } = readOne({ log_entries: LOG });
    expect(incident).toEqual({
      key: 'pagerduty:QSHOP1',
      file: 'log.json',
      facts: {
        title: 'Shop answers 500',
        severity: undefined,
        declaredAt: undefined,
        services: ['Shop'],
        roles: [],
        detectedBy: { source: 'monitoring' },
        impact: {},
        document: { number: '#42' },
        stated: {},
      },
      amendments: [],
      zone: { name: 'UTC', stated: 'UTC' },
      sections: [],
      followups: [],
      inferred: [{ field: 'detectedBy', why: 'the trigger came through "api"' }],
      findings: [],
    });
    expect(entries.map(({ key }) => key)).toEqual(
      LOG.map(({ id }) => `pagerduty:${id}`).toReversed(),
    );
  });

  it('keeps what an alert carried, and what stands below the first line', () => {
    const { entries } = readOne(LOG);
    expect(entries[0]).toMatchObject({
      detail: '````json\n{\n  "rate": "7.1 %",\n  "fence": "```"\n}\n````',
      links: ['https://graphs.example/5xx', 'https://runbooks.example/5xx'],
      people: [],
      typed: '2026-03-04T14:30:12Z Triggered through the API',
    });
    expect(entries[7]).toMatchObject({ detail: '- 40 of 40 in use', people: ['Ben Wu'] });
    expect(entries[9]?.detail).toBe('to 41');
  });

  it('may run the other way, or be a bare list', () => {
    const whole = entryLines(readOne({ log_entries: LOG }));
    expect(entryLines(readOne(LOG.toReversed()))).toEqual(whole);
    expect(
      entryLines(readOne([{ log_entries: LOG.slice(0, 4) }, { log_entries: LOG.slice(4) }])),
    ).toEqual(whole);
  });

  it('shows its times in the zone that is asked for, and they stay the same instants', () => {
    const [incident] = read(LOG, { ...OPTIONS, zone: 'Africa/Lagos' });
    expect(incident?.zone).toEqual({ name: 'Africa/Lagos', stated: 'UTC' });
    expect(incident?.entries.map(({ at }) => at)).toEqual(readOne(LOG).entries.map(({ at }) => at));
  });

  it('with a summary that is a sentence tells what the alert says behind it', () => {
    const channel = { type: 'api', summary: '5xx > 5%' };
    const log = entry('trigger', '2026-03-04T14:30:12Z', 'Triggered through the API.', { channel });
    expect(read([log]).flatMap(entryLines)).toEqual([
      '2026-03-04T14:30:12Z event [detected] Triggered through the API: 5xx > 5%',
    ]);
  });

  it('of several incidents is several, in the order in which they come up', () => {
    const other = { incident: { id: 'QMAIL', summary: 'Mail is slow' } };
    const mixed = [
      LOG[9],
      entry('trigger', '2026-03-05T09:00:00+01:00', 'Triggered', other),
      LOG[7],
    ];
    expect(
      read(mixed).map((incident) => [
        incident.key,
        incident.facts.title,
        incident.zone.name,
        ...entryLines(incident),
      ]),
    ).toEqual([
      [
        ...['pagerduty:QSHOP1', 'Shop answers 500', 'UTC'],
        '2026-03-04T14:30:12Z event [detected] Triggered through the API: 5xx above 5 %',
        '2026-03-04T14:31:00Z event [acknowledged] Ada Obi: Acknowledged by Ada Obi',
      ],
      [
        'pagerduty:QMAIL',
        'Mail is slow',
        'Etc/GMT-1',
        '2026-03-05T09:00:00+01:00 event [detected] Triggered',
      ],
    ]);
  });
});

describe('an incident', () => {
  const incident = {
    id: 'QSHOP1',
    incident_number: 42,
    title: 'Shop answers 500',
    urgency: 'high',
    created_at: '2026-03-04T14:30:12Z',
    resolved_at: '2026-03-04T15:31:09Z',
    service: SHOP,
  };

  it('may have its log within it', () => {
    const { facts, entries, inferred } = readOne({ incident: { ...incident, log_entries: LOG } });
    expect(facts).toMatchObject({
      title: 'Shop answers 500',
      severity: 'high',
      document: { number: '#42' },
      stated: { start: Date.UTC(2026, 2, 4, 14, 30, 12), end: Date.UTC(2026, 2, 4, 15, 31, 9) },
    });
    expect(entries).toHaveLength(LOG.length);
    expect(inferred[0]).toEqual({
      field: 'severity',
      why: 'from the urgency "high": there is no priority',
    });
  });

  it('without its log says so', () => {
    const [trigger] = LOG.slice(-1);
    const read = readOne({ incidents: [{ ...incident, first_trigger_log_entry: trigger }] });
    expect(entryLines(read)).toEqual([
      '2026-03-04T14:30:12Z event [detected] Triggered through the API: 5xx above 5 %',
    ]);
    expect(findingLines(read)).toEqual([
      'warning no-log: The log of the incident is not in the file: import /incidents/{id}/log_entries with it.',
    ]);
  });

  it('begins with the priority that it had before it was changed', () => {
    const change = entry('priority_change', '2026-03-04T14:50:00Z', 'Priority changed to SEV-1', {
      channel: { old_priority: { summary: 'SEV-3' }, new_priority: { summary: 'SEV-1' } },
    });
    const { facts, amendments } = readOne({
      incident: { ...incident, priority: { summary: 'SEV-1' }, log_entries: [...LOG, change] },
    });
    expect(facts.severity).toBe('sev3');
    expect(amendments).toEqual([{ at: Date.UTC(2026, 2, 4, 14, 50), severity: 'sev1' }]);
  });

  it('may have priorities that have a name and no summary', () => {
    const change = entry('priority_change', '2026-03-04T14:50:00Z', 'Priority changed to P1', {
      channel: { old_priority: { name: 'P3' }, new_priority: { name: 'P1' } },
    });
    const { facts, amendments } = readOne({ incident: { ...incident, log_entries: [change] } });
    expect(facts.severity).toBe('p3');
    expect(amendments).toEqual([{ at: Date.UTC(2026, 2, 4, 14, 50), severity: 'p1' }]);
  });
});

it('gives each entry a key of its own, also where the export has no ids', () => {
  const twice = { type: 'annotate_log_entry', created_at: '2026-03-04T14:50:00Z', note: 'x' };
  const { key, entries } = readOne([twice, twice]);
  const [first, second] = entries.map((each) => each.key);
  expect(first).toMatch(/^pagerduty:[0-9a-f]{16}$/);
  expect(second).toBe(`${first}-2`);
  expect(key).toBe(first);
});

describe('what is broken', () => {
  it('is left out, with its place', () => {
    const broken = [
      LOG[9],
      7,
      null,
      { type: 3 },
      LOG[9],
      { ...LOG[7], id: 'RX', created_at: 'soon' },
    ];
    const incident = readOne({ log_entries: broken, more: true });
    expect(entryLines(incident)).toEqual([
      '2026-03-04T14:30:12Z event [detected] Triggered through the API: 5xx above 5 %',
      '????-??-?? ?? event [acknowledged] Ada Obi: Acknowledged by Ada Obi',
    ]);
    expect(findingLines(incident)).toEqual([
      'warning bad-item: Log entry 2 of the file is none that can be read; it was left out.',
      'warning bad-item: Log entry 3 of the file is none that can be read; it was left out.',
      'warning bad-item: Log entry 4 of the file is none that can be read; it was left out.',
      'hint duplicate: Log entry 5 of the file has the id of an earlier one; it was left out.',
      'warning more-pages: This is one page of the log, and there are more: export the others too, and import them together.',
      'warning unknown-time: The time of "Acknowledged by Ada Obi" cannot be read; it stays unknown.',
    ]);
  });

  it.each([[null], [7], [''], [{}], [[]], [{ log_entries: [] }], [{ log_entries: 'x' }], [[[[]]]]])(
    'is refused where nothing is left: %j',
    (value) => {
      expect(() => read(value)).toThrow(ImportError);
    },
  );

  it.each([
    '0000-00-00T00:00:00Z',
    '-0044-03-15T00:00:00Z',
    '2026-02-30T00:00:00Z',
    '2026-01-01T25:00:00Z',
    '99999-01-01T00:00:00Z',
  ])('is no time: %s', (created_at) => {
    expect(readOne([{ ...LOG[9], created_at }]).entries[0]?.at).toBeNull();
  });
});

it('crashes at nothing that stands in the place of a value', () => {
  fc.assert(
    fc.property(anyDamage({ incident: INCIDENT, log_entries: LOG }), (value) => {
      try {
        for (const incident of read(value)) expect(entryLines(incident)).toBeDefined();
      } catch (error) {
        expect(error).toBeInstanceOf(ImportError);
      }
    }),
  );
});

it('is known by its log entries, pages and incidents', () => {
  expect(
    [LOG, { log_entries: LOG }, { log_entry: LOG[0] }, LOG[0]].map(looksLikePagerDuty),
  ).toEqual([true, true, true, true]);
  expect(looksLikePagerDuty({ incident: { incident_number: 1, urgency: 'low' } })).toBe(true);
  const others = [
    null,
    7,
    [],
    {},
    [{ type: 'message', ts: '1' }],
    { incident: { name: 'x', incident_updates: [] } },
  ];
  expect(others.map(looksLikePagerDuty)).toEqual(others.map(() => false));
});
