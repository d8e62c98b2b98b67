import { describe, expect, it } from 'vitest';
import { imported } from '../../imported-story.ts';
import type { Story } from '../../story.ts';
import { changed, said } from '../../verb-table.ts';

function queue(): Story {
  return imported({
    entries: [
      [12, '13:34', 'Consumers stop', { milestones: ['started'], proposed: ['milestones'] }],
      [13, '13:50', 'Restarted one', { kind: 'action', proposed: ['kind'] }],
      [14, '14:20', 'Somebody looks at the wrong dashboard'],
    ],
  });
}

describe('what an import proposed', () => {
  it.each([
    ['/accept 1', 'entry.amended {entry:entry,proposed:[]}'],
    ['/accept A1', 'entry.amended {entry:A1,proposed:[]}'],
    [
      '/accept 1, 2',
      'entry.amended {entry:entry,proposed:[]}\nentry.amended {entry:A1,proposed:[]}',
    ],
    [
      '/accept all',
      'entry.amended {entry:entry,proposed:[]}\nentry.amended {entry:A1,proposed:[]}',
    ],
    ['/kind 2 event', 'entry.amended {entry:A1,kind:event}'],
    ['/kind A1 Hypothesis', 'entry.amended {entry:A1,kind:hypothesis}'],
    ['/kind note', 'entry.amended {entry:entry,kind:note}'],
  ])('%s records %s', (line, record) => {
    expect(changed(line, queue())).toBe(record);
  });

  it.each([
    ['/accept 1', 'entry 1 now accepted as it was imported'],
    ['/kind 2 event', 'A1 now event'],
    ['/accept 3', 'complaint: /accept: nothing of entry 3 is only proposed.'],
    ['/accept 1 please', 'complaint: /accept: "please" means nothing here; leave it out.'],
    [
      '/kind 2 thing',
      'complaint: /kind: write one of event, action, hypothesis, decision, report, update, escalation, note.',
    ],
    ['/kind 9 event', 'complaint: There is no entry 9; the last entry is 3.'],
  ])('%s is answered %s', (line, answer) => {
    expect(said(line, queue())).toBe(answer);
  });

  it('of which nothing is left cannot be accepted', () => {
    const told = queue();
    changed('/accept all', told);
    expect(said('/accept all', told)).toBe(
      'complaint: /accept: nothing that an import read from the wording waits for a word.',
    );
  });
});
