/** What panes, counts and board show is found once in a second; a record, which comes in place, is seen at once. */
import { expect, test } from 'vitest';
import type { Incident } from '../../../src/incident/incident.ts';
import { boardText } from '../../../src/tui/board/board-text.ts';
import { plain } from '../../../src/tui/lines/line.ts';
import { countForms } from '../../../src/tui/panes/counts-line.ts';
import { itemLists } from '../../../src/tui/panes/lists.ts';
import { paneCounts } from '../../../src/tui/panes/pane-counts.ts';
import { instant, story } from '../../incident/story.ts';
import { NONE, NOW } from './drawn.ts';

/** The same incident, and how often its entries were looked through. */
function watched(incident: Incident) {
  let count = 0;
  const get = (target: Incident, key: string | symbol): unknown => {
    if (key === 'recorded') count += 1;
    const value: unknown = Reflect.get(target, key, target);
    return typeof value === 'function' ? value.bind(target) : value;
  };
  return { incident: new Proxy(incident, { get }), looks: () => count };
}

const LATER = instant(NOW) + 1_000;

test('the counts', () => {
  const told = story({ lines: [['2026-11-20T14:00:00Z', '! restart']] });
  const { incident, looks } = watched(told.incident);
  const shown = (now = instant(NOW), lost = NONE, columns = 200) =>
    plain(paneCounts(incident, { now, lost, columns }));
  expect(shown()).toBe('A 1 running 12m 17s');
  const before = looks();
  expect([shown(), shown(instant(NOW), NONE, 12)]).toEqual(['A 1 running 12m 17s', 'A 1 running']);
  expect(looks()).toBe(before);
  told.tell(NOW, '? leak');
  expect(shown()).toBe('H 1 open 0s · A 1 running 12m 17s');
  expect(shown(LATER)).toBe('H 1 open 1s · A 1 running 12m 18s');
  expect(shown(LATER, new Set([1]))).toBe('H 1 open 1s · A 1 lost');
});

test('the board', () => {
  const told = story({ lines: [['2026-11-20T14:00:00Z', '! restart\n']] });
  const { incident, looks } = watched(told.incident);
  const cadence = {};
  const seen = (now = instant(NOW), lost = NONE, columns = 40) => {
    const { lines } = boardText(incident, { now, lost, columns, cadence });
    return lines(4, 2).map((line) => plain(line).trimEnd());
  };
  expect(seen()).toEqual(['  A1 ▸ restart                  12m 17s', '']);
  const before = looks();
  expect(seen()).toEqual(['  A1 ▸ restart                  12m 17s', '']);
  expect(looks()).toBe(before);
  expect(seen(LATER)).toEqual(['  A1 ▸ restart                  12m 18s', '']);
  told.tell(NOW, '! rolled back the cart service to 4711');
  expect(seen(LATER)).toEqual([
    '  A1 ▸ restart                  12m 18s',
    '  A2 ▸ rolled back the cart service  1s',
  ]);
  expect(seen(LATER, new Set([1]), 30)).toEqual([
    '  A1 ! restart           lost',
    '  A2 ▸ rolled back the     1s',
  ]);
});

test('each that is open is measured once, for all forms of its count', () => {
  const told = story({ lines: [['2026-11-20T14:00:00Z', ['! restart', '! deploy']]] });
  const [, actions] = itemLists(told.incident, { now: instant(NOW), lost: NONE });
  const measured: number[] = [];
  const items = (actions?.items ?? []).map((item, index) => ({
    ...item,
    time: () => {
      measured.push(index);
      return item.time();
    },
  }));
  const forms = countForms({ items, states: actions?.states ?? [] });
  expect(forms.map(plain)).toEqual(['2 running 12m 17s', '2 running 12m 17s', '2 running', '2']);
  expect(measured).toEqual([0, 1]);
});
