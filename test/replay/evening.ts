import type { Incident } from '../../src/incident/incident.ts';
import { story, type Told } from '../incident/story.ts';

/** Each line at the time of day that the clock showed, in Lagos. */
const LINES: readonly (readonly [string, string])[] = [
  ['14:31', '14:30 /started'],
  ['14:40', '? memory leak in the cart service'],
  ['14:50', '! restarted api-3'],
  ['15:05', '/failed A1 no change'],
  ['15:10', '14:20 /detected a customer wrote'],
  ['15:12', '/refute H1 heap is flat'],
  ['15:20', '= fail over to the second region'],
  ['15:20', '! failing over @maria'],
  ['15:21', 'maria asks for help'],
  ['15:40', '/done A2'],
  ['15:41', '/resolved'],
];

/** An evening on which the shop was down, logged as it happened; and what was logged besides. */
export function evening(...more: readonly Told[]): Incident {
  const told = LINES.map(([clock, line]): Told => [`2026-11-20T${clock}:00+01:00`, line]);
  const plot = { title: 'Shop down', declared: '2026-11-20T14:30:00+01:00' };
  return story({ ...plot, lines: [...told, ...more] }).incident;
}
