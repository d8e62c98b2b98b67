import { createElement } from 'react';
import { expect, test } from 'vitest';
import { Dashboard } from '../../src/tui/dashboard.tsx';
import { svgOf } from '../../tools/picture/draw.ts';
import { mountScreen } from '../tui/screen/mount-screen.ts';
import { sampleAfterwards, sampleNight } from './sample-night.ts';

const SIZE = { columns: 120, rows: 28 };

test('the picture of a replay is what the dashboard shows of the sample (npm run picture)', async () => {
  const { store } = sampleAfterwards(SIZE);
  using screen = mountScreen(createElement(Dashboard, { store }), SIZE);
  screen.type('/replay 23:36');
  screen.press('enter');
  await screen.settled();
  screen.type('k');
  await screen.settled();
  const svg = svgOf(
    { cells: screen.cells(), cursor: screen.cursor() },
    'An incident replayed in Bridgelog, as it was known 46 minutes after it began',
  );
  await expect(svg).toMatchFileSnapshot('../../docs/replay.svg');
});

test('the picture in the README is what the dashboard shows of the sample (npm run picture)', async () => {
  const store = sampleNight(SIZE);
  using screen = mountScreen(createElement(Dashboard, { store }), SIZE);
  screen.type('/done A4 one report query runs since 22:49');
  await screen.settled();
  const svg = svgOf(
    { cells: screen.cells(), cursor: screen.cursor() },
    'The dashboard of Bridgelog, 51 minutes into an incident',
  );
  store.flush();
  await expect(svg).toMatchFileSnapshot('../../docs/dashboard.svg');
});
