import { describe, expect, test } from 'vitest';
import { oneOfEach, said } from '../../verb-table.ts';

describe('/cause', () => {
  test.each([
    ['/cause H1', 'H1 now root cause'],
    ['/cause H1 contributing', 'H1 now contributing cause'],
    ['/cause 6 trigger', 'entry 6 now trigger cause'],
    // Several contributed, unless something else is said.
    ['/cause H1, H2', 'H1 now contributing cause\nH2 now contributing cause'],
    [
      '/cause h1,h2,6',
      'H1 now contributing cause\nH2 now contributing cause\nentry 6 now contributing cause',
    ],
    ['/cause H1 and H2', 'H1 now contributing cause\nH2 now contributing cause'],
    [
      '/cause H1, H2, and 6 trigger',
      'H1 now trigger cause\nH2 now trigger cause\nentry 6 now trigger cause',
    ],
    ['/cause H1, H2 none', 'H1 now no cause\nH2 now no cause'],
    ['/cause H1, 3', 'H1 now root cause'],
  ])('%s', (line, expected) => {
    expect(said(line)).toBe(expected);
  });

  test.each([
    ['/cause H1, H9', 'There is no H9; there are H1, H2.'],
    ['/cause H9, H1', 'There is no H9; there are H1, H2.'],
    ['/cause H1, H2 maybe', '/cause: write root, contributing, trigger, or none to take it away.'],
    ['/cause H1 H2', '/cause: write root, contributing, trigger, or none to take it away.'],
    ['/cause H1, root', '/cause: write root, contributing, trigger, or none to take it away.'],
  ])('complains: %s', (line, expected) => {
    expect(said(line)).toBe(`complaint: ${expected}`);
  });

  test('several are one act', () => {
    const told = oneOfEach();
    said('/cause H1, H2', told);
    expect(said('/undo', told)).toBe(
      'undone: H1 now contributing cause; H2 now contributing cause',
    );
    expect(told.incident.recorded.filter((entry) => entry.cause !== undefined)).toEqual([]);
  });
});
