import type { ReadEntry, ReadIncident } from '../../src/importers/reading/reading.ts';
import { clockAt, formatIso } from '../../src/incident/time/clock.ts';

/** The entries of a reading, a line each, as tests like to read them. */
export function entryLines({ entries }: ReadIncident): readonly string[] {
  return entries.map(entryLine);
}

function entryLine(entry: ReadEntry): string {
  const { kind, milestones, outcome, speaker, text, approximate } = entry;
  const marks = milestones.length === 0 ? '' : ` [${milestones.join(', ')}]`;
  const ended = outcome === undefined ? '' : ` ${outcome}`;
  const who = speaker === undefined ? '' : ` ${speaker}:`;
  return `${approximate ? '~' : ''}${timeOf(entry)} ${kind}${ended}${marks}${who} ${text}`;
}

function timeOf({ at, until, date, zone }: ReadEntry): string {
  if (at === null) return `${date ?? '????-??-??'} ??`;
  const end = until === undefined ? '' : `–${formatIso(until, zone)}`;
  // A zone that is none would be shown as one.
  if (Number.isNaN(clockAt(at, zone).hour)) throw new Error(`no such zone: ${zone}`);
  return `${formatIso(at, zone)}${end}`;
}

/** The findings, a line each. */
export function findingLines({ findings }: ReadIncident): readonly string[] {
  return findings.map(({ level, code, message, line }) => {
    return `${level} ${code}${line === undefined ? '' : ` (line ${line})`}: ${message}`;
  });
}
