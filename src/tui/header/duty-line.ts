/** The third row: what the outside knows, how severe it is and was, and who leads. */
import { beginsImported } from '../../incident/imported.ts';
import type { Incident } from '../../incident/incident.ts';
import { isResolved } from '../../incident/measures/milestones.ts';
import type { OutsideClock } from '../../incident/measures/outside-clock.ts';
import { rolesHeldAt } from '../../incident/measures/roles-held.ts';
import { clockAt } from '../../incident/time/clock.ts';
import { cutLine, emptyLine, type Line, lineWidth, piece, spread } from '../lines/line.ts';
import { namesWithin } from '../lines/person.ts';
import { reminder, toldForms, toldInAllForms } from './outside-words.ts';
import { severityForms, severityTimeForms } from './severity-words.ts';

/** Columns between who leads and all else. */
const GAP = 2;
/** Of the names of those who lead. */
const NAMES = 24;

/** What the row is made of, each part from its richest form to its poorest. */
interface Parts {
  readonly told: readonly Line[];
  readonly reminder: readonly Line[];
  readonly severities: readonly Line[];
  readonly lead: readonly Line[];
}

/** Which form each part has. A part that has not so many stays in its poorest. */
type Form = Readonly<Record<keyof Parts, number>>;

const RICHEST: Form = { told: 0, reminder: 0, severities: 0, lead: 0 };
const LAST_SEVERITY: Form = { ...RICHEST, severities: 1 };
const WITHOUT_SEVERITIES: Form = { ...RICHEST, severities: 2 };
const TIME_TOLD: Form = { ...WITHOUT_SEVERITIES, told: 1 };
const WITHOUT_TOLD: Form = { ...WITHOUT_SEVERITIES, told: 2 };
const SHORT_REMINDER: Form = { ...WITHOUT_TOLD, reminder: 1 };
const POOREST: Form = { ...SHORT_REMINDER, lead: 1 };

/** From rich to poor. */
const FORMS: readonly Form[] = [
  RICHEST,
  LAST_SEVERITY,
  WITHOUT_SEVERITIES,
  TIME_TOLD,
  WITHOUT_TOLD,
  SHORT_REMINDER,
  POOREST,
];

interface Style {
  /** UTC milliseconds. */
  readonly now: number;
  readonly columns: number;
}

/** The row at `now`, in the richest form that fits. Once the incident is resolved nothing runs in it. */
export function dutyLine(incident: Incident, outside: OutsideClock, style: Style): Line {
  const { columns } = style;
  const parts = isResolved(incident)
    ? partsAfterwards(incident, outside, style.now)
    : partsNow(incident, outside, style.now);
  for (const form of FORMS) {
    const left = leftOf(parts, form);
    const right = formOf(parts.lead, form.lead);
    const gap = right.length === 0 ? 0 : GAP;
    if (lineWidth(left) + gap + lineWidth(right) <= columns) return spread(left, right, columns);
  }
  return cutLine(leftOf(parts, POOREST), columns);
}

function partsNow(incident: Incident, outside: OutsideClock, now: number): Parts {
  const { zone } = incident.facts;
  const today = clockAt(now, zone);
  const told = toldForms(outside, { now, zone, today });
  const next = reminder(outside, now);
  return {
    told: next === undefined ? told : [...told.slice(0, 1), told.at(-1) ?? emptyLine, emptyLine],
    reminder: next?.forms ?? [emptyLine],
    severities: severityForms(incident, today),
    lead: [leadNow(incident, now) ?? [piece('no lead yet', 'quiet')], emptyLine],
  };
}

/** A source that tells of no update does not say that there was none. */
function isUnsaid(incident: Incident, { lastTold }: OutsideClock): boolean {
  return lastTold === undefined && beginsImported(incident);
}

function partsAfterwards(incident: Incident, outside: OutsideClock, now: number): Parts {
  const { zone } = incident.facts;
  const [times = emptyLine] = severityTimeForms(incident);
  return {
    told: isUnsaid(incident, outside)
      ? [[piece('no update recorded', 'quiet')]]
      : toldInAllForms(outside, { now, zone, today: clockAt(now, zone) }),
    reminder: [emptyLine],
    severities: [times, times, emptyLine],
    lead: [leadNow(incident, now) ?? emptyLine, emptyLine],
  };
}

function leadNow(incident: Incident, now: number): Line | undefined {
  const leads = rolesHeldAt(incident, now).get('lead');
  if (leads === undefined) return undefined;
  return [piece('lead ', 'quiet'), piece(namesWithin(leads, NAMES))];
}

function leftOf({ told, reminder: next, severities }: Parts, form: Form): Line {
  return [formOf(told, form.told), formOf(next, form.reminder), formOf(severities, form.severities)]
    .filter((part) => part.length > 0)
    .flatMap((part, index) => (index === 0 ? part : [piece(' · ', 'quiet'), ...part]));
}

function formOf(forms: readonly Line[], wanted: number): Line {
  return forms[Math.min(wanted, forms.length - 1)] ?? emptyLine;
}
