import { describe, expect, it } from 'vitest';
import { documentOf } from '../helpers.ts';

describe('who responded', () => {
  it('are holders of other roles, and who is named in an action or a hypothesis, but not those with the four roles', () => {
    const { responders } = documentOf({
      lines: [
        '14:30 ! restarting @ops @ada',
        '14:31 /role responder @cy',
        '14:31 /lead @ada',
        '14:32 /role scribe @eve',
        '14:33 asked @dan',
        '14:34 ! looking @bo @cy',
        '14:34 ? @fay thinks it is the pool, @ada too',
        '14:35 /role dba @bo',
      ],
    });
    expect(responders).toEqual(['cy', 'bo', 'ops', 'fay']);
  });

  it('are none while nobody is named', () => {
    expect(documentOf({}).responders).toEqual([]);
  });
});

describe('on what assumption something was tried', () => {
  const lines = [
    '14:30 ? the cache',
    '14:35 ? the pool',
    '?? ? the disk',
    '14:36 ! flushed it as H1 says',
    '14:40 ! grew it for H2 and H1, though A1 failed',
    '/refute H1 14:40',
    '?? ! looked at the disk, H3',
    '14:25 ! what came before',
    '/refute H2 14:50',
    '/reopen H1 15:00',
    '15:05 ! flushed it again',
  ];
  const { actions, hypotheses } = documentOf({ lines });

  it('is what an action names, and beside it what stood open when it began', () => {
    const told = actions.map(({ label, assumptions, whileOpen }) => {
      const named = assumptions.map((each) => `${each.label} ${each.text}`).join(', ');
      return `${label}: ${named || 'none'}; open: ${whileOpen.join(' ') || 'none'}`;
    });
    expect(told.join('\n')).toBe(`\
A4: none; open: none
A1: H1 the cache; open: H1 H2
A2: H1 the cache, H2 the pool; open: H2
A3: H3 the disk; open: none
A5: none; open: H1`);
  });

  it('has for each hypothesis the actions that name it', () => {
    expect(hypotheses.map(({ label, attempts }) => `${label}: ${attempts.join(' ')}`)).toEqual([
      'H1: A1 A2',
      'H2: A2',
      'H3: A3',
    ]);
  });

  it('is not an attempt of an action, nor an assumption of a hypothesis', () => {
    expect(actions.flatMap(({ attempts }) => attempts)).toEqual([]);
    expect(
      hypotheses.flatMap(({ assumptions, whileOpen }) => [...assumptions, ...whileOpen]),
    ).toEqual([]);
  });
});
