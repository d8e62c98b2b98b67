import { describe, expect, it } from 'vitest';
import { detectorIn, detectorNamed } from '../../../src/importers/facts/detector.ts';
import { minutesIn } from '../../../src/importers/facts/duration-in.ts';
import { factNamed } from '../../../src/importers/facts/fact-labels.ts';
import { figuresIn } from '../../../src/importers/facts/figures.ts';
import { namesIn } from '../../../src/importers/facts/names.ts';
import { sentencesOf } from '../../../src/importers/facts/sentences.ts';
import { severityIn, severityWithin } from '../../../src/importers/facts/severity-in.ts';
import { taskWords } from '../../../src/importers/facts/task-words.ts';
import { isTelling, numberIn, tidyTitle, titleFrom } from '../../../src/importers/facts/title.ts';

describe('minutesIn', () => {
  it.each([
    ['2 hours 45 minutes', 165],
    ['lasted 5 hours and 26 minutes', 326],
    ['about 1h50m', 110],
    ['4h 12m', 252],
    ['35h 36m (support hours)', 2136],
    ['a 47 minute period', 47],
    ['1.5 hours', 90],
    ['an hour and a half', 90],
    ['it took two and a half hours', 150],
    ['for at least seven hours', 420],
    ['half an hour', 30],
    ['2:05', 125],
    ['1 day, 2 hours', 1560],
    ['from 10:00 to 11:00', undefined],
    ['version 2.14 m', undefined],
    ['', undefined],
  ])('%s: %s', (text, minutes) => {
    expect(minutesIn(text)).toBe(minutes);
  });
});

describe('severities', () => {
  it.each([
    ['SEV-2 (major)', 'sev2'],
    ['2', 'sev2'],
    ['Severity 1', 'sev1'],
    ['P1', 'p1'],
    ['Critical', 'critical'],
    ['Major (many users)', 'major'],
    ['S1', 'sev1'],
    ['its 2 disks', undefined],
    ['it depends', undefined],
  ])('%s: %s', (text, severity) => {
    expect(severityIn(text)).toBe(severity);
  });

  it('sees in running text only what can be nothing else', () => {
    expect(severityWithin('A SEV1 in the morning')).toBe('sev1');
    expect(severityWithin('the severity of 2 of them')).toBeUndefined();
  });
});

describe('tidyTitle', () => {
  it.each([
    ['Postmortem: the mail queue', 'the mail queue'],
    ['2031-04-18, Queue overflow', 'Queue overflow'],
    ['May 30th, 2031 Slow builds', 'Slow builds'],
    ['Incident on 2031-01-11 - Images could not be pulled', 'Images could not be pulled'],
    ['Incident report May 12 2031 - Too few servers', 'Too few servers'],
    ['Survey bug - October 3, 2031', 'Survey bug'],
    ['Disk full (postmortem)', 'Disk full'],
    ['No mail from April 6 to April 11, 2031', 'No mail from April 6 to April 11, 2031'],
    ['INC-42: Disk full', 'Disk full'],
    ['Card search postmortem (incident #465)', 'Card search'],
    ['Vorfallbericht: Suche ausgefallen am 3. März 2031', 'Suche ausgefallen'],
    ['Incident commander was asleep', 'Incident commander was asleep'],
    ['Report service down', 'Report service down'],
    ['0x07. Postmortem', ''],
  ])('%s: %s', (typed, title) => {
    expect(tidyTitle(typed)).toBe(title);
  });

  it.each([
    ['INC-42: Disk full', 'INC-42'],
    ['Disk full, postmortem (incident #465)', '#465'],
    ['Room 404 was cold', undefined],
  ])('the number in %s is %s', (typed, number) => {
    expect(numberIn(typed)).toBe(number);
  });

  it('tells what names an incident from what does not', () => {
    expect(
      ['Disk full', '0x07. Postmortem', 'Incident report', 'Postmortem task 4'].map(isTelling),
    ).toEqual([true, false, false, false]);
  });

  it('names an incident after a sentence, without its times, and not too long', () => {
    expect(
      titleFrom('On May 10th, 2031, from 2:30 PM to 5 PM (WAT), our shop was down. It was bad.'),
    ).toBe('Our shop was down');
    expect(titleFrom('The shop was down from 2:25 PM to 3:45 PM on 3rd June 2031.')).toBe(
      'The shop was down',
    );
    expect(titleFrom('Orders on all pages failed on May 3rd, 2031')).toBe(
      'Orders on all pages failed',
    );
    expect(titleFrom('Nothing was written to disk 2 of node 14')).toBe(
      'Nothing was written to disk 2 of node 14',
    );
    expect(titleFrom('The following is a report of it.')).toBeUndefined();
    const long = titleFrom(`The ${'very '.repeat(40)}long outage`);
    expect(long?.length).toBeLessThanOrEqual(101);
  });
});

describe('titleFrom', () => {
  it.each([
    ['6:00 p.m. to 7:10 p.m. (WAT): no books were lent.', 'No books were lent'],
    ['10:00 UTC: the desk was down.', 'The desk was down'],
  ])('%s', (summary, title) => {
    expect(titleFrom(summary)).toBe(title);
  });

  it('a number alone names no incident', () => {
    expect(isTelling('Number: 2031-005')).toBe(false);
  });
});

describe('figuresIn', () => {
  it.each([
    [
      'We estimate that approximately 80% of our users were affected.',
      { share: 'approximately 80% of our users' },
    ],
    ['About 12,000 users saw errors.', { users: 'About 12,000 users' }],
    ['All customers (roughly 1.2 million) were affected.', { users: 'roughly 1.2 million' }],
    ['We lost about $50,000 in revenue.', { revenue: 'about $50,000' }],
    ['The disk costs $90 a month.', { revenue: undefined }],
    ['It serves 500 users per second normally.', { users: undefined }],
    ['CPU was at 97%.', { share: undefined }],
    ['About 3,400 payments (12 %) were declined.', { share: '12 %' }],
    [
      '40 support tickets came in, and 3,100 messages were lost.',
      { requests: '40 support tickets', events: '3,100 messages' },
    ],
  ])('%s', (sentence, figures) => {
    expect(figuresIn([sentence])).toMatchObject(figures);
  });
});

describe('detectors', () => {
  it.each([
    ['The issue was first detected by our monitoring system', 'monitoring'],
    ['A customer reported empty carts', 'customer'],
    ['An engineer noticed it while deploying', 'staff'],
    ['It was reported by the payment partner', 'partner'],
    ['It was not detected by monitoring', undefined],
    ['The sun was shining', undefined],
  ])('%s: %s', (sentence, source) => {
    expect(detectorIn([sentence])).toBe(source);
  });

  it('reads the value behind a label', () => {
    expect(detectorNamed('Pingdom, then a customer')).toBe('monitoring');
    expect(detectorNamed('nobody')).toBeUndefined();
  });
});

describe('taskWords', () => {
  it.each([
    ['Patch the server (Completed)', { task: 'Patch the server', status: 'done' }],
    ['Patch it (Target: June 30, 2031)', { task: 'Patch it', due: '2031-06-30' }],
    [
      'Patch it (Owner: Ada, due 2031-07-15)',
      { task: 'Patch it', owner: 'Ada', due: '2031-07-15' },
    ],
    ['Patch it — due 2031-07-15', { task: 'Patch it', due: '2031-07-15' }],
    ['Patch it [Ada Byron]', { task: 'Patch it', owner: 'Ada Byron' }],
    ['Patch it @ada', { task: 'Patch it', owner: '@ada' }],
    ['Patch it (OPS-12)', { task: 'Patch it', ticket: 'OPS-12' }],
    ['✅ Patch it', { task: 'Patch it', status: 'done' }],
    [
      'Patch all of it by July 30, 2031',
      { task: 'Patch all of it by July 30, 2031', due: '2031-07-30' },
    ],
    ['Patch nginx (the one in the east)', { task: 'Patch nginx (the one in the east)' }],
    [
      'Update the runbook (Incident Response)',
      { task: 'Update the runbook (Incident Response)', owner: undefined },
    ],
    ['Mail @all users of it', { task: 'Mail @all users of it', owner: undefined }],
  ])('%s', (text, words) => {
    expect(taskWords(text, [])).toMatchObject(words);
  });

  it('takes a link to a tracker for the ticket', () => {
    expect(taskWords('Patch it (issue)', ['https://code.example/a/b/issues/7'])).toMatchObject({
      task: 'Patch it',
      ticket: 'https://code.example/a/b/issues/7',
    });
    expect(taskWords('Patch it', ['https://blog.example/post'])).toMatchObject({
      ticket: undefined,
    });
  });
});

describe('labels, names and sentences', () => {
  it.each([
    ['Date and Time of Incident', 'window'],
    ['Total impact duration', 'duration'],
    ['Detection duration', undefined],
    ['Time to repair', 'repair'],
    ['Incident Commander', 'lead'],
    ['Priority', 'severity'],
    ['Weather', undefined],
  ])('%s is the label of %s', (label, fact) => {
    expect(factNamed(label)).toBe(fact);
  });

  it('reads a list of names, or none at all', () => {
    expect(namesIn('Ada Byron, Dr. Emmy Klein and @lin')).toEqual([
      'Ada Byron',
      'Dr. Emmy Klein',
      '@lin',
    ]);
    expect(namesIn('Ada Byron, the whole team')).toEqual([]);
  });

  it('parts sentences, not abbreviations', () => {
    expect(sentencesOf('It began at 3 p.m. on Monday. Nobody saw it! Then e.g. Ada did.')).toEqual([
      'It began at 3 p.m. on Monday.',
      'Nobody saw it!',
      'Then e.g. Ada did.',
    ]);
  });
});
