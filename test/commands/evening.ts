import { Shell } from './shell.ts';

export const SLUG = '2026-11-21-shop-down';

/** Lines as they were typed, each at the time of day that the clock showed. */
const TYPED = [
  ['14:32', 'on call was paged @ops'],
  ['14:40', '? memory leak in the cart service'],
  ['14:50', '! restarted api-3'],
  ['15:05', '/failed A1 no change'],
  ['15:10', '14:20 /detected a customer wrote'],
  ['15:12', '/refute H1 heap is flat'],
  ['15:20', '= fail over to the second region'],
  ['15:20', '! failing over @maria'],
  ['15:40', '/done A2'],
  ['15:41', '/resolved'],
] as const;

/** An evening on which the shop was down, logged as it happened; maybe in somebody's home. */
export async function evening(folder?: string): Promise<Shell> {
  const shell = new Shell('2026-11-21T14:31:00+01:00', folder);
  await shell.bridgelog(['new', 'Shop down', '--severity', 'sev1', '--started', '14:30']);
  for (const [time, line] of TYPED) {
    shell.now = `2026-11-21T${time}:00+01:00`;
    await shell.log(line);
  }
  shell.now = '2026-12-01T09:00:00+01:00';
  return shell;
}
