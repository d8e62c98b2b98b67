import { describe, expect, test } from 'vitest';
import { changed, oneOfEach, said } from '../../verb-table.ts';

const FIELDS = 'status, number, owner, authors, meeting, recording, prepared, reviewed, approved';

describe('/document', () => {
  test.each([
    ['/document number: INC-42', 'incident.amended {at:14:40,document:{number:INC-42}}'],
    ['/document owner: @ada', 'incident.amended {at:14:40,document:{owner:ada}}'],
    [
      '/document authors: @ada, @bo and ops@shop.example',
      'incident.amended {at:14:40,document:{authors:ada, bo and ops@shop.example}}',
    ],
    [
      '/document prepared: @ada 2026-03-20',
      'incident.amended {at:14:40,document:{preparedBy:ada,preparedOn:2026-03-20}}',
    ],
    // What is not said stays as it is.
    [
      '/document approved: Ada Lovelace',
      'incident.amended {at:14:40,document:{approvedBy:Ada Lovelace}}',
    ],
    [
      '/document reviewed: 2026-03-20',
      'incident.amended {at:14:40,document:{reviewedOn:2026-03-20}}',
    ],
  ])('%s', (line, expected) => {
    expect(changed(line)).toBe(expected);
  });

  test.each([
    ['/document status: in review', 'document status: in review'],
    ['/document status: In-Review', 'document status: in review'],
    ['/document Status = CLOSED', 'document status: closed'],
    ['/document status draft', 'document status: draft'],
    [
      '/document recording: https://calls.example/12',
      'document recording: https://calls.example/12',
    ],
    [
      '/document meeting: Friday,\n  10:00 in the small room',
      'document meeting: Friday, 10:00 in the small room',
    ],
    ['/document prepared: @ada 2026-03-20', 'document prepared by ada on 2026-03-20'],
    [
      '/document prepared by: Ada Lovelace (2026-03-20)',
      'document prepared by Ada Lovelace on 2026-03-20',
    ],
    ['/document prepared by @ada, on 2026-03-20', 'document prepared by ada on 2026-03-20'],
    [
      '/document reviewed: 2026-03-20 @ada and @bo',
      'document reviewed by ada and bo on 2026-03-20',
    ],
    ['/document reviewed: Ada Lovelace', 'document reviewed by Ada Lovelace'],
    ['/document approved: 2026-03-20', 'document approved on 2026-03-20'],
    ['/document approved: @cy today', 'document approved by cy on 2026-11-20'],
    ['/document approved: yesterday', 'document approved on 2026-11-19'],
    [
      '/document approved: @cy none',
      'document approved by cy, document approved on what day no longer stated',
    ],
    ['/document number: \\none', 'document number: none'],
  ])('%s', (line, expected) => {
    expect(said(line)).toBe(expected);
  });

  test.each([
    ['/document', '/document: write a field and what it says behind it.'],
    [
      '/document colour: red',
      `/document: name one of ${FIELDS}, such as /document status: in review.`,
    ],
    [
      '/document owner:',
      '/document owner: write what it says, or none (who sees to the document).',
    ],
    [
      '/document status: nearly',
      '/document status: write one of draft, in review, reviewed, closed, or none.',
    ],
    [
      '/document prepared: @ada 2026-02-30',
      '/document prepared: "2026-02-30" is not a day: write one such as 2026-12-01, today, or none.',
    ],
    [
      '/document prepared: @ada 20.3.2026',
      '/document prepared: "20.3.2026" is not a day: write one such as 2026-12-01, today, or none.',
    ],
    [
      '/document prepared: 2026-03-20 2026-03-21',
      '/document prepared: "2026-03-21" is not a day: write one such as 2026-12-01, today, or none.',
    ],
    [
      '/document owner: none',
      'There is no owner of the document to take away; to record the word itself, write \\none.',
    ],
    ['14:35 /document status: draft', '/document takes no time: leave out 14:35.'],
  ])('complains: %s', (line, expected) => {
    expect(said(line)).toBe(`complaint: ${expected}`);
  });

  test('fields stand beside each other, and are taken away one by one', () => {
    const told = oneOfEach();
    const say = (line: string) => said(line, told);
    for (const fact of [
      'status: draft',
      'owner: @ada',
      'prepared: @ada 2026-03-20',
      'approved: @bo',
    ]) {
      say(`/document ${fact}`);
    }
    expect(told.incident.facts.document).toEqual({
      status: 'draft',
      owner: 'ada',
      preparedBy: 'ada',
      preparedOn: '2026-03-20',
      approvedBy: 'bo',
    });
    expect(
      ['status: none', 'prepared: none', 'owner: none'].map((fact) => say(`/document ${fact}`)),
    ).toEqual([
      'document status no longer stated',
      'document prepared no longer stated',
      'document owner no longer stated',
    ]);
    expect(told.incident.facts.document).toEqual({ approvedBy: 'bo' });
    say('/undo');
    expect(told.incident.facts.document).toEqual({ owner: 'ada', approvedBy: 'bo' });
  });
});
