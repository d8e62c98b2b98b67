/** What the panes list, of one incident at one time. */
import type { Incident } from '../../incident/incident.ts';
import { clockAt, formatDay } from '../../incident/time/clock.ts';
import { Kept } from '../lines/kept.ts';
import { EFFORT_STATES, type EffortTimes, effortsOf } from './effort.ts';
import { effortItem } from './effort-item.ts';
import { FOLLOWUP_STATES, followupItem } from './followup-item.ts';
import type { ItemList } from './pane.ts';

const kept = new Kept<Incident, readonly ItemList[]>();

/** Hypotheses, actions and follow-ups, in this order. */
export function itemLists(incident: Incident, times: EffortTimes): readonly ItemList[] {
  const { now, lost } = times;
  const from = [incident.records.length, now, lost];
  return kept.of(incident, from, () => listsOf(incident, times));
}

function listsOf(incident: Incident, times: EffortTimes): readonly ItemList[] {
  const { now } = times;
  const { hypotheses, actions } = effortsOf(incident, times);
  const today = formatDay(clockAt(now, incident.facts.zone));
  return [
    {
      title: 'Hypotheses',
      letter: 'H',
      items: hypotheses.map((effort) => effortItem(effort, now)),
      states: EFFORT_STATES,
    },
    {
      title: 'Actions',
      letter: 'A',
      items: actions.map((effort) => effortItem(effort, now)),
      states: EFFORT_STATES,
    },
    {
      title: 'Follow-ups',
      letter: 'F',
      items: incident.followups.map((followup, index) => followupItem(followup, index, today)),
      states: FOLLOWUP_STATES,
    },
  ];
}
