import { describe, expect, test } from 'vitest';
import { clock } from '../../print.ts';
import { type Plot, type Story, story } from '../../story.ts';
import { changed, oneOfEach, said, TWENTY_TO_THREE } from '../../verb-table.ts';

describe('facts of the incident', () => {
  test.each([
    ['/title Shop is down', 'incident.amended {at:14:40,title:Shop is down}'],
    [
      '~14:35 /sev 1',
      'incident.amended {at:14:35,approximate:true,bare:Africa/Lagos,severity:sev1}',
    ],
    ['14:35 /sev 1', 'incident.amended {at:14:35,bare:Africa/Lagos,severity:sev1}'],
    ['/service checkout', 'incident.amended {at:14:40,services:{add:[checkout]}}'],
    [
      '14:35 /lead @ada',
      'incident.amended {at:14:35,bare:Africa/Lagos,roles:[{role:lead,person:ada}]}',
    ],
    [
      '/role Comms bo until 14:39',
      'incident.amended {at:14:40,roles:[{role:comms,person:bo,until:14:39}]}',
    ],
    ['/impact share: 80 %', 'incident.amended {at:14:40,impact:{share:80 %}}'],
    [
      '/impact Users cannot order',
      'incident.amended {at:14:40,impact:{description:Users cannot order}}',
    ],
    [
      '/detectedby monitoring 5xx alert',
      'incident.amended {at:14:40,detectedBy:{source:monitoring,detail:5xx alert}}',
    ],
    ['/section Summary It broke.', 'section.written {section:summary,text:It broke.}'],
    ['/zone europe/berlin', 'incident.amended {at:14:40,zone:Europe/Berlin}'],
  ])('%s', (line, expected) => {
    expect(changed(line)).toBe(expected);
  });

  test.each([
    ['/title Shop is down', 'title "Shop is down"'],
    ['/severity sev1', 'severity sev1 from 14:40'],
    ['/severity SEV-3', 'severity sev3 from 14:40'],
    ['/sev 14:35 sev1', 'severity sev1 from 14:35'],
    ['/sev ~14:35 sev1', 'severity sev1 from ~14:35'],
    ['/severity sev2', 'severity sev2 from 14:40\nIt is sev2 already, since 14:30.'],
    ['?? /severity 2', 'severity sev2 from time unknown\nIt is sev2 already, since 14:30.'],
    ['~14:35 /lead @ada', 'lead ada from ~14:35'],
    ['/service checkout', 'services: checkout'],
    ['/lead @ada', 'lead ada from 14:40'],
    ['14:35 /lead @ada', 'lead ada from 14:35'],
    ['14:35 /role lead @ada until 14:38', 'lead ada from 14:35 until 14:38'],
    ['/role responder @bo', 'responder bo from 14:40'],
    ['/impact users: 4,000', 'impact users: 4,000'],
    ['/impact no orders', 'impact description: no orders'],
    ['/detectedby customer', 'detected by customer'],
    ['/detectedby customer on the phone', 'detected by customer: on the phone'],
    ['/zone Europe/Berlin', 'zone Europe/Berlin'],
    ['/zone utc', 'zone UTC'],
    ['/section summary It broke.', 'section summary written'],
  ])('%s', (line, expected) => {
    expect(said(line)).toBe(expected);
  });

  test.each([
    ['/title', '/title: write the title behind it.'],
    ['/severity', '/severity: write the severity behind it.'],
    ['/severity bad', '"bad" is not a severity: write one of sev1, sev2, sev3, sev4, sev5.'],
    ['/severity sev6', '"sev6" is not a severity: write one of sev1, sev2, sev3, sev4, sev5.'],
    ['/service', '/service: write the name of a service behind it.'],
    ['/service -shop', '/service: shop is not among the services ().'],
    ['/lead', '/lead: write who leads, such as /lead @ada.'],
    ['/lead @ada @bo', '/lead: write who leads, such as /lead @ada.'],
    ['/role lead', '/role: write a role and a person, such as /role lead @ada.'],
    ['/role lead @ada until then', '/role: write a time behind "until", such as until 15:00.'],
    ['/impact', '/impact: write what the impact is behind it.'],
    ['/impact share:', '/impact: write the share behind it, such as /impact share: 80%.'],
    [
      '/detectedby luck',
      '/detectedby: write one of monitoring, staff, customer, partner, other, and maybe how.',
    ],
    [
      '/zone Mars/Olympus',
      '"Mars/Olympus" is not a time zone: write an IANA name such as Africa/Lagos or Europe/Berlin, or UTC.',
    ],
    [
      '/zone WAT',
      '"WAT" is not a time zone: write an IANA name such as Africa/Lagos or Europe/Berlin, or UTC.',
    ],
    ['/zone', '/zone: write the zone behind it.'],
    ['/zone UTC --again', '/zone: write a zone, and --reread to read bare times again in it.'],
    ['/section summary', '/section: write the Summary section behind it.'],
  ])('complains: %s', (line, expected) => {
    expect(said(line)).toBe(`complaint: ${expected}`);
  });

  test('a title is one line, as at the declaration', () => {
    const told = oneOfEach();
    told.tell(TWENTY_TO_THREE, '/title Shop \t is\ndown');
    expect(told.incident.facts.title).toBe('Shop is down');
  });

  test('services are added and taken away one by one, each once', () => {
    const told = oneOfEach();
    for (const name of ['shop', 'cart', 'shop', '-cart', 'search']) {
      told.tell(TWENTY_TO_THREE, `/service ${name}`);
    }
    expect(told.incident.facts.services).toEqual(['shop', 'search']);
  });

  test('fields of the impact stand beside each other', () => {
    const told = oneOfEach();
    told.tell(TWENTY_TO_THREE, '/impact no orders');
    told.tell(TWENTY_TO_THREE, '/impact share: 80 %');
    told.tell(TWENTY_TO_THREE, '/impact share = 85 %');
    expect(told.incident.facts.impact).toEqual({ description: 'no orders', share: '85 %' });
  });
});

/** Roles as they were held, one on a line. */
function roles(lines: Plot['lines']): string[] {
  const { incident }: Story = story({ lines: lines ?? [] });
  return incident.facts.roles.map(({ role, person, from, until }) => {
    const end = until === undefined ? '…' : clock(until, 'Africa/Lagos').slice(11);
    return `${role} ${person} ${clock(from, 'Africa/Lagos').slice(11)}–${end}`;
  });
}

describe('roles', () => {
  test('one leads at a time, any number respond', () => {
    expect(
      roles([
        ['2026-11-20T14:00:00Z', '/lead @ada'],
        ['2026-11-20T14:10:00Z', '/role responder @bo'],
        ['2026-11-20T14:20:00Z', '/role responder @cy'],
        ['2026-11-20T14:30:00Z', '/lead @dee'],
      ]),
    ).toEqual([
      'lead ada 15:00–15:30',
      'responder bo 15:10–…',
      'responder cy 15:20–…',
      'lead dee 15:30–…',
    ]);
  });

  test('a role can end', () => {
    expect(
      roles([
        ['2026-11-20T14:00:00Z', '/lead @ada'],
        ['2026-11-20T14:40:00Z', '/role lead @ada until 15:30'],
      ]),
    ).toEqual(['lead ada 15:00–15:30']);
    const told = oneOfEach();
    told.tell(TWENTY_TO_THREE, '14:35 /lead @ada');
    expect(said('/role lead @ada until 14:38', told)).toBe('lead ada until 14:38');
  });

  test('a role can be held until a time that is still to come', () => {
    const { incident } = story({
      lines: [['2026-11-20T13:30:00Z', '/role lead @ada until 15:00']],
    });
    expect(incident.facts.roles[0]?.until).toBe(Date.parse('2026-11-20T14:00:00Z'));
    expect(said('/role lead @ada until 15:00')).toBe('lead ada from 14:40 until 15:00');
  });

  test('the one who holds it already goes on', () => {
    expect(
      roles([
        ['2026-11-20T14:00:00Z', '/lead @ada'],
        ['2026-11-20T14:40:00Z', '/lead @ada'],
      ]).filter((held) => held.endsWith('…')),
    ).toHaveLength(1);
  });

  test('whoever led before, said only afterwards, led until the next one', () => {
    expect(
      roles([
        ['2026-11-20T14:30:00Z', '15:30 /lead @dee'],
        ['2026-11-20T14:40:00Z', '15:00 /lead @ada'],
      ]).toSorted(),
    ).toEqual(['lead ada 15:00–15:30', 'lead dee 15:30–…']);
  });
});

test('severities stand in the order of their times', () => {
  const { incident } = story({
    severity: 'sev3',
    lines: [
      ['2026-11-20T14:30:00Z', '15:30 /sev 1'],
      ['2026-11-20T14:40:00Z', '15:00 /sev 2'],
      ['2026-11-20T14:41:00Z', '15:30 /sev 4'],
    ],
  });
  const shown = incident.facts.severities.map(
    ({ severity, at }) => `${severity} ${clock(at, 'Africa/Lagos')}`,
  );
  expect(shown).toEqual([
    'sev3 ??',
    'sev2 2026-11-20 15:00',
    'sev1 2026-11-20 15:30',
    'sev4 2026-11-20 15:30',
  ]);
});
