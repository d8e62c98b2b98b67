/** Tapes as plain text: what each step says, and what stands after it. */
import type { Entry, Incident } from '../../src/incident/incident.ts';
import { rolesHeldAt } from '../../src/incident/measures/roles-held.ts';
import { isOpen } from '../../src/incident/measures/spells.ts';
import type { Perspective } from '../../src/replay/perspective.ts';
import { tapeOf } from '../../src/replay/tape.ts';
import { asideText, type Told } from '../../src/replay/told.ts';
import { clock, timeline } from '../incident/print.ts';

const DAY = '2026-11-20 ';

/**
 * Step by step: the time, what is told, what the timeline shows below it, and in braces what is open,
 * the severity and the roles, follow-ups and sections. Times are those of 20 November.
 */
export function played(incident: Incident, perspective: Perspective): string {
  const tape = tapeOf(incident, perspective);
  const steps = tape.steps.map((step, index) => {
    const { at } = step;
    const shown = tape.after(index + 1);
    const { zone } = shown.facts;
    const rows = timeline(shown).split('\n').filter(Boolean);
    return [
      ...step.told().map((told) => toldText(told, clock(at, zone))),
      ...rows.map((row) => `    ${row}`),
      `    {${beside(shown, at).join('; ')}}`,
    ].join('\n');
  });
  return `\n${steps.join('\n')}\n`.replaceAll(DAY, '');
}

function toldText(told: Told, time: string): string {
  const { entry, text, isAbout } = told;
  const front = entry === undefined ? '' : `${entry.number}  ${entry.name}  `;
  return `${isAbout === true ? '~' : ''}${time}  ${front}${text}${asideText(told)}`;
}

function beside(incident: Incident, at: number): readonly string[] {
  const { facts, recorded, followups, sections } = incident;
  const roles = [...rolesHeldAt(incident, at)].map(([role, people]) => `${role} ${people}`);
  return [
    ...recorded.filter(isOpen).map((entry) => `${nameOf(entry)} open`),
    ...facts.severities.slice(-1).map(({ severity }) => severity),
    ...roles,
    ...followups.map(({ label, status }) => `${label} ${status}`),
    ...[...sections.keys()].map((name) => `section ${name}`),
  ];
}

function nameOf({ label, number }: Entry): string {
  return label ?? String(number);
}
