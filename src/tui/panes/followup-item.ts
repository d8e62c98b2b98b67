/** A follow-up as its pane shows it: `F1 + write the runbook   @bo · due 12-01`. */
import type { Followup } from '../../incident/incident.ts';
import type { Tone } from '../lines/line.ts';
import { personName } from '../lines/person.ts';
import type { Item } from './item.ts';

interface StatusLook {
  readonly sign: string;
  readonly tone: Tone;
  readonly isOpen: boolean;
}

/** In the order in which they are counted. */
const STATUS_LOOKS: Readonly<Record<Followup['status'], StatusLook>> = {
  open: { sign: '+', tone: 'open', isOpen: true },
  'in progress': { sign: '▸', tone: 'open', isOpen: true },
  done: { sign: '✓', tone: 'good', isOpen: false },
  dropped: { sign: '-', tone: 'quiet', isOpen: false },
};

export const FOLLOWUP_STATES: readonly string[] = Object.keys(STATUS_LOOKS);

/**
 * @param index its place among all: when it was settled is not recorded
 * @param today in the zone of the incident, YYYY-MM-DD
 */
export function followupItem(followup: Followup, index: number, today: string): Item {
  const { label, task, status } = followup;
  return {
    of: followup,
    label,
    ...STATUS_LOOKS[status],
    text: task,
    state: status,
    isUrgent: false,
    settledAt: index,
    endings: () => endings(followup, today),
    time: () => undefined,
  };
}

/** Who does it and by when; what is missing there is to be asked for. */
function endings(followup: Followup, today: string): ReturnType<Item['endings']> {
  const { owner, due, status } = followup;
  if (!STATUS_LOOKS[status].isOpen) {
    const by = owner === undefined ? '' : `${personName(owner)} · `;
    return { texts: [by + status, status], tone: 'quiet' };
  }
  const by = owner === undefined ? 'no owner' : personName(owner);
  if (due === undefined) return { texts: [`${by} · no date`, by], tone: 'quiet' };
  if (due >= today) return { texts: [`${by} · due ${shortDay(due, today)}`, by], tone: 'quiet' };
  return { texts: [`${by} · overdue ${shortDay(due, today)}`, 'overdue'], tone: 'alert' };
}

/** `12-01`, or with its year where that is another one. */
function shortDay(day: string, today: string): string {
  const year = 'YYYY-'.length;
  return day.slice(0, year) === today.slice(0, year) ? day.slice(year) : day;
}
