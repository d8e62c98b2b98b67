import { test } from 'vitest';
import { clockAt, showings } from '../../../src/incident/time/clock.ts';
test('x', () => {
  for (const zone of ['Africa/Lagos', 'Europe/Berlin']) for (let k = 0; k < 3; k++) {
    let s = performance.now();
    const faces = Array.from({ length: 200 }, (_, i) => clockAt(1_795_000_000_000 + (i + k * 200) * 61_000, zone));
    console.log(zone, 'clockAt us', ((performance.now() - s) * 5).toFixed(1));
    s = performance.now();
    for (const f of faces) showings(f, zone);
    console.log(zone, 'showings us', ((performance.now() - s) * 5).toFixed(1));
  }
});
