/** Lines, and how each is read: what docs/lines.md shows, and a test reads with the real grammar. */

/** What is logged already in the incident that the examples are typed into. */
export const EXAMPLE_INCIDENT = {
  zone: 'Africa/Lagos',
  /** When the lines of it were logged, and when each example is typed. */
  logged: '2026-11-21T14:38:00+01:00',
  typed: '2026-11-21T14:40:00+01:00',
  lines: [
    '14:30 /started 5xx above 5 % on checkout',
    '14:31 /detected alert on the shop',
    '14:35 ! restarted api-3 @ops',
    '14:36 ? memory leak in the cart service',
    '14:37 + alert on heap above 80 %',
  ],
} as const;

export interface Example {
  readonly line: string;
  /** How it is read, without the text of an entry. */
  readonly reading: string;
  /** The text of the entry; none where the line logs none. */
  readonly text?: string;
  /** What the reader is told of it beside. */
  readonly notice?: string;
}

/** How each time is read that the table of times shows. */
export const TIMES_READ: Readonly<Record<string, string>> = {
  '14:05': '14:05',
  '14:05:30': '14:05:30',
  '2:05pm': '14:05',
  '2:05 PM': '14:05',
  '2pm': '14:00',
  '-5m': '14:35',
  '-1h30m': '13:10',
  '5m ago': '14:35',
  '10 minutes ago': '14:30',
  now: '14:40',
  'yesterday 23:50': '2026-11-20 23:50',
  'today 9:15': '09:15',
  '2026-11-20 23:50': '2026-11-20 23:50',
  '2026-11-20T23:50': '2026-11-20 23:50',
  '2026-11-20 23:50:30.123': '2026-11-20 23:50:30',
  '14:05 WAT': '14:05',
  '13:05 UTC': '14:05',
  '15:05 +02:00': '14:05',
  '14:05 Europe/Berlin': '14:05',
  '2026-11-20T23:50Z': '00:50',
  '~14:05': '~14:05',
  '~ yesterday 23:50': '~2026-11-20 23:50',
  '14:05-14:20': '14:05–14:20',
  '2pm-2:20pm': '14:00–14:20',
  '??': 'time unknown',
};

export const EXAMPLES: readonly Example[] = [
  { line: 'first customer calls', reading: '14:40 event', text: 'first customer calls' },
  { line: '14:33 first customer calls', reading: '14:33 event', text: 'first customer calls' },
  { line: '14:33 - first customer calls', reading: '14:33 event', text: 'first customer calls' },
  { line: '14:33: first customer calls', reading: '14:33 event', text: 'first customer calls' },
  {
    line: '! rolling back @maria #shop',
    reading: '14:40 action A2 @maria #shop',
    text: 'rolling back @maria #shop',
  },
  { line: '! 14:33 rolling back', reading: '14:33 action A2', text: 'rolling back' },
  { line: '14:20-14:33 ! rolling back', reading: '14:20–14:33 action A2', text: 'rolling back' },
  { line: '!important', reading: '14:40 event', text: '!important' },
  { line: '~14:20 ? bad deploy', reading: '~14:20 hypothesis H2', text: 'bad deploy' },
  {
    line: '= fail over to the second region',
    reading: '14:40 decision',
    text: 'fail over to the second region',
  },
  {
    line: '> status page: checkout is down',
    reading: '14:40 update',
    text: 'status page: checkout is down',
  },
  {
    line: '^ called the database team @ivo',
    reading: '14:40 escalation @ivo',
    text: 'called the database team @ivo',
  },
  {
    line: 'TODO: write a runbook @ops',
    reading: 'F2  follow-up  write a runbook @ops  (owner ops)',
  },
  {
    line: '13:20 UTC first customer calls',
    reading: '14:20 event',
    text: 'first customer calls',
    notice: '"13:20 UTC" is 2026-11-21 14:20 in Africa/Lagos.',
  },
  {
    line: '?? somebody saw it before',
    reading: 'time unknown event',
    text: 'somebody saw it before',
  },
  {
    line: '/ack @maria has it',
    reading: '14:40 event [acknowledged] @maria',
    text: '@maria has it',
  },
  { line: '14:33 /ack', reading: '14:33 event [acknowledged]', text: 'acknowledged' },
  { line: '/ack 14:33', reading: '14:33 event [acknowledged]', text: 'acknowledged' },
  { line: '/done', reading: 'A1 done 14:40' },
  { line: '/done A1 14:39 no change', reading: 'A1 done 14:39  no change' },
  { line: '14:39 /refute unchanged for a week', reading: 'H1 refuted 14:39  unchanged for a week' },
  { line: '/cause H1', reading: 'H1 now root cause' },
  { line: '/cause H1, 2', reading: 'H1 now contributing cause; entry 2 now contributing cause' },
  { line: '/amend 2 alert on checkout', reading: 'entry 2 now "alert on checkout"' },
  { line: '/shift 2 -1m', reading: 'entry 2 now 14:30' },
  { line: '/at 2 14:32', reading: 'entry 2 now 14:32' },
  { line: '/milestone 3 mitigated', reading: 'A1 now marked mitigated 14:35' },
  { line: '/sev 2', reading: 'severity sev2 from 14:40' },
  { line: '/declared 14:32', reading: 'declared 14:32' },
  { line: '/lead @ada', reading: 'lead ada from 14:40' },
  { line: '/impact share: 80 %', reading: 'impact share: 80 %' },
  { line: '/impact accounts: 1,200', reading: 'impact accounts: 1,200' },
  { line: '/due F1 2026-12-01', reading: 'F1 now due 2026-12-01' },
  {
    line: '/followup F1 preventive, technical, in progress',
    reading: 'F1 now preventive, technical, in progress',
  },
  { line: '/ticket F1 OPS-12', reading: 'F1 now ticket OPS-12' },
  { line: '/internal F1', reading: 'F1 now internal' },
  { line: '/section root-cause The cache grew until …', reading: 'section root-cause written' },
  { line: '/document status: in review', reading: 'document status: in review' },
  {
    line: '/document prepared: @ada 2026-12-01',
    reading: 'document prepared by ada on 2026-12-01',
  },
  { line: '/stated start 14:28', reading: 'stated start: 14:28' },
  { line: '/stated duration 2h 15m', reading: 'stated duration: 2h 15m' },
  { line: '\\! is no sigil here', reading: '14:40 event', text: '! is no sigil here' },
  { line: '\\14:05 is no time here', reading: '14:40 event', text: '14:05 is no time here' },
  { line: '14:05 \\/var is full', reading: '14:05 event', text: '/var is full' },
  {
    line: 'ask (@ada) about #shop, not a@b.example or `@ada`',
    reading: '14:40 event @ada #shop',
    text: 'ask (@ada) about #shop, not a@b.example or `@ada`',
  },
  {
    line: 'A1 did not help, see https://wiki.example/#cart',
    reading: '14:40 event',
    text: 'A1 did not help, see https://wiki.example/#cart',
  },
];

/** Lines that are refused, and what is said then. */
export const REFUSED: readonly { readonly line: string; readonly complaint: string }[] = [
  {
    line: '25:00 too late',
    complaint:
      '25:00 is not a time of day: write 14:05 or 2:05 PM, or start the line with "\\" to log it as text.',
  },
  {
    line: '14:52 first customer calls',
    complaint: '14:52 is 12 minutes from now: write when it happened, or "yesterday 14:52".',
  },
  {
    line: '14:05the shop is down',
    complaint:
      '14:05the is not a time: put a space behind 14:05, or start the line with "\\" to log it as text.',
  },
  {
    line: '2026-11-20 the shop was down',
    complaint:
      '2026-11-20 has no time of day: write 2026-11-20 14:05, or start the line with "\\" to log it as text.',
  },
  {
    line: '14:05 IST alert',
    complaint:
      'IST means several zones: write Asia/Kolkata, Asia/Jerusalem or Europe/Dublin, or an offset such as +01:00.',
  },
  {
    line: '14:05 /done 14:06',
    complaint:
      'The time is given twice, 14:05 and 14:06: leave one out, or put a "\\" before the text.',
  },
  {
    line: '/var/log is full',
    complaint:
      '/var/log is not a verb. To log it as text, put a "\\" before it: \\/var/log is full',
  },
  {
    line: '/resolve',
    complaint:
      '/resolve is not a verb. Did you mean /resolved? To log it as text, put a "\\" before it: \\/resolve',
  },
  {
    line: '/impact share: none',
    complaint:
      'There is no share of the impact to take away; to record the word itself, write \\none.',
  },
  {
    line: '/followup F1 corrective preventive',
    complaint: '/followup: it is either corrective or preventive: write one of them.',
  },
  {
    line: '/stated duration 135',
    complaint:
      '/stated duration: write days, hours and minutes, such as 2h 15m, 135m or 1d 2h, or none.',
  },
  { line: '/done A7', complaint: 'There is no A7; there is A1.' },
  { line: '14:05', complaint: 'Nothing to log at 14:05: write what happened.' },
];
