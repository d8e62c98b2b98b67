import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { propose } from '../../../src/importers/wording/propose.ts';

/** Kind, outcome and milestones of each statement, on one line. */
function proposed(...statements: readonly string[]): readonly string[] {
  return propose(statements).map(({ kind, outcome, milestones }) =>
    [
      kind,
      ...(outcome === undefined ? [] : [outcome]),
      ...milestones.map((name) => `*${name}`),
    ].join(' '),
  );
}

describe('milestones', () => {
  it.each([
    ['Outage begins.', 'started'],
    ['10:45: requests start failing in one region', 'started'],
    ['The search service went down', 'started'],
    ['The first alert fired', 'detected'],
    ['Monitoring detects slow writes', 'detected'],
    ['A customer reports empty carts', 'detected'],
    ['Support ticket opened about missing mail', 'detected'],
    ['On-call engineer acknowledged the page', 'acknowledged'],
    ['The database team began investigating', 'acknowledged'],
    ['Root cause identified: a full disk', 'identified'],
    ['We found the cause of the timeouts', 'identified'],
    ['Leak traced and identified as the root cause', 'identified'],
    ['Impact is mitigated by the workaround', 'mitigated'],
    ['Partial recovery in the eastern region', 'mitigated'],
    ['The site was back online and fully operational', 'resolved'],
    ['After restarting the cache everything went back to normal', 'resolved'],
    ['Incident closed', 'resolved'],
    ['Search latency alarm', 'detected'],
    ['alert: queue is full', 'detected'],
    ['found the wrong port in the template', 'identified'],
    ['Licence was found to be expired', 'identified'],
    ['Orders succeed again', 'resolved'],
    ['Latency normal', 'resolved'],
    ['Recovered & closed', 'resolved'],
    ['New key installed, site up', 'resolved'],
    ['all good', 'resolved'],
  ])('%s: %s', (text, milestone) => {
    expect(propose([text])[0]?.milestones).toContain(milestone);
  });

  it.each([
    'The issue was not resolved by this',
    'No alert fired',
    'The leak was never detected in staging',
    'We could not find the root cause',
    'Ongoing work to find the root cause',
    'Before the alert fired we had merged it',
    'We expect the service to be fully restored by noon',
    'The team hopes that the issue is resolved',
    'Some users were back online',
    'The log says `incident resolved`',
    'Alert thresholds were discussed',
    'The retro starts',
    'Pods were rescheduled',
    'Team looks at the graphs again',
    'Team works again on the graphs',
    'Latency is not normal',
    'Recovered the data from the backup',
    'The site is not up',
  ])('none: %s', (text) => {
    expect(propose([text])[0]?.milestones).toEqual([]);
  });

  it('counts the first detection only, and none after the end', () => {
    expect(
      proposed(
        'A user reports that saving fails',
        'Alerts fired for the same service',
        'Service fully restored',
        'Another user reports old data',
      ),
    ).toEqual(['event *detected', 'event', 'event *resolved', 'event']);
  });

  it('sees what comes again after it had been resolved', () => {
    expect(
      proposed(
        'Outage begins',
        'Errors stopped, service restored',
        'The errors came back',
        'Incident resolved',
      ),
    ).toEqual(['event *started', 'event *resolved', 'event *reopened', 'event *resolved']);
  });

  it('sees no reopening where nothing had been resolved', () => {
    expect(proposed('The errors came back', 'The errors came back')).toEqual(['event', 'event']);
  });

  it('takes the resolution rather than the closing, and the last that only sounds like one', () => {
    expect(proposed('The queue is back to normal', 'Issue resolved', 'Incident closed')).toEqual([
      'event',
      'event *resolved',
      'event',
    ]);
    expect(proposed('Web servers recovered', 'The service is back to normal')).toEqual([
      'event',
      'event *resolved',
    ]);
  });

  it('takes a finished rollback for a mitigation where the end comes later', () => {
    expect(proposed('Rollback completed', 'All systems verified operational')).toEqual([
      'action done *mitigated',
      'event *resolved',
    ]);
  });
});

describe('kinds', () => {
  it.each([
    ['We restarted the web server', 'action done'],
    ['Deployed the fix to production', 'action done'],
    ['Fix deployed', 'action done'],
    ['Primary engineer deletes the stuck job', 'action done'],
    ['Increased the memory limit to 4 GB', 'action done'],
    ['Restart the queue workers', 'action'],
    ['Rollback initiated', 'action'],
    ['Rollback initiated and completed', 'action done'],
    ['Started draining the old nodes', 'action'],
    [
      'Operations attempted to restart the database, but this did not resolve the issue',
      'action failed',
    ],
    ['Attempts to restart it were made but failed due to a lock', 'action failed'],
    ['The team suspects a bad index', 'hypothesis'],
    ['Began looking at it, assuming that the network was slow', 'hypothesis'],
    ['Initial diagnosis pointed to the load balancer', 'hypothesis'],
    ['This might be caused by the new driver', 'hypothesis'],
    ['DNS was ruled out', 'hypothesis refuted'],
    ['We decided to fail over', 'decision'],
    ['Decision to disable the limiter', 'decision'],
    ['Escalated to the storage team', 'escalation'],
    ['Ada paged the network team', 'escalation'],
    ['Status page updated', 'update'],
    ['Customers were informed of the delay', 'update'],
  ])('%s: %s', (text, kind) => {
    const { kind: found, outcome } = propose([text])[0] ?? {};
    expect([found, outcome].filter((word) => word !== undefined).join(' ')).toBe(kind);
  });

  it.each([
    'Memory usage increased',
    'The pod restarted automatically',
    'Found that a newly applied limit was too low',
    'The container was killed by the kernel',
    'A feature that had been deployed earlier caused a leak',
    'Grafana showed increased latency',
    'A channel that some have notifications enabled for',
    'Deployment failed over and over in the logs of `job-7`, nobody noticed',
    'Ada assumes the incident lead role',
    'Users informed us in the chat',
    'The graph looked normal',
    'Errors were not caused by the deploy',
  ])('an event: %s', (text) => {
    const [found] = propose([text]);
    expect(found?.kind === 'event' || found?.outcome === 'failed').toBe(true);
  });

  it('says what it proposes, and nothing for an event', () => {
    expect(propose(['Lunch', 'Rollback completed', 'Issue resolved'])).toEqual([
      { kind: 'event', milestones: [], outcome: undefined, proposed: [] },
      {
        kind: 'action',
        milestones: ['mitigated'],
        outcome: 'done',
        proposed: ['kind', 'milestones', 'outcome'],
      },
      { kind: 'event', milestones: ['resolved'], outcome: undefined, proposed: ['milestones'] },
    ]);
  });
});

describe('any text', () => {
  it('gives one proposal each, each milestone but a resolution and its like at most once', () => {
    const word = fc.constantFrom(
      'alert',
      'fired',
      'issue',
      'resolved',
      'again',
      'errors',
      'returned',
      'not',
      'we',
      'deployed',
      'fix',
      '.',
      ',',
      'outage',
      'begins',
      'root cause',
      'found',
    );
    const statement = fc.oneof(
      fc.string(),
      fc.array(word, { maxLength: 12 }).map((words) => words.join(' ')),
    );
    fc.assert(
      fc.property(fc.array(statement, { maxLength: 20 }), (statements) => {
        const found = propose(statements);
        expect(found).toHaveLength(statements.length);
        const marks = found.flatMap(({ milestones }) => milestones);
        for (const name of ['started', 'detected', 'acknowledged', 'identified'] as const) {
          expect(marks.filter((mark) => mark === name).length).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  it('takes its time by the length of the list, not by its square', () => {
    const statements = Array.from({ length: 2000 }, () => 'Errors returned');
    expect(propose(statements)).toHaveLength(2000);
    expect(propose(['not '.repeat(250_000)])[0]?.kind).toBe('event');
  });
});

describe('a failed act', () => {
  it.each(['Tried restarting the proxy, no change', 'Restarted the proxy; it didn’t help'])(
    '%s',
    (text) => {
      expect(proposed(text)).toEqual(['action failed']);
    },
  );
});
