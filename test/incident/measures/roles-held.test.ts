import { expect, test } from 'vitest';
import { rolesHeldAt } from '../../../src/incident/measures/roles-held.ts';
import { instant, story, type Told } from '../story.ts';

const ROLES: readonly Told[] = [
  ['2026-11-20T13:35:00Z', '/role responder @cy'],
  ['2026-11-20T13:36:00Z', '/role scribe @grace'],
  ['2026-11-20T13:40:00Z', '/lead @ada'],
  ['2026-11-20T13:50:00Z', '/role responder @dee'],
  ['2026-11-20T14:00:00Z', '/lead @bo'],
  ['2026-11-20T14:10:00Z', '/role responder @cy until 15:10'],
  ['2026-11-20T14:11:00Z', '?? /role comms @eve'],
];

test.each([
  ['2026-11-20T13:30:00Z', 'comms eve'],
  ['2026-11-20T13:39:59Z', 'scribe grace; comms eve; responder cy'],
  ['2026-11-20T13:40:00Z', 'lead ada; scribe grace; comms eve; responder cy'],
  ['2026-11-20T13:59:59Z', 'lead ada; scribe grace; comms eve; responder cy, dee'],
  ['2026-11-20T14:00:00Z', 'lead bo; scribe grace; comms eve; responder cy, dee'],
  ['2026-11-20T14:10:00Z', 'lead bo; scribe grace; comms eve; responder dee'],
])('at %s: %s', (at, expected) => {
  const held = rolesHeldAt(story({ lines: ROLES }).incident, instant(at));
  expect([...held].map(([role, people]) => `${role} ${people.join(', ')}`).join('; ')).toBe(
    expected,
  );
});
