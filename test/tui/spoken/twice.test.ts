/** In the hour that comes twice, what is heard says which one it was. */
import { expect, test } from 'vitest';
import { instant } from '../../incident/story.ts';
import { seat } from '../store/seat.ts';
import { Listener } from './listener.ts';

test('the history of an entry', () => {
  const ada = new Listener(seat());
  ada.logs('/zone Europe/Berlin');
  const { now } = ada.seat.state;
  // 02:30, before the clock of Berlin goes back to 02:00.
  ada.seat.wait(instant('2027-10-31T00:30:00Z') - now);
  ada.logs('! restarted api-3');
  ada.seat.wait(3_600_000);
  ada.logs('/star');
  ada.press('up').hears();
  expect(ada.type('h').hears().split('History.')[1]).toBe(`
02:30 UTC+2, ada logged: restarted api-3.
02:30 UTC+1, ada starred.
`);
});
