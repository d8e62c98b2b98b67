/** What was answered in training, beside what was done: as Markdown, and for other programs. */
import type { Incident } from '../incident/incident.ts';
import { clockAt, formatDay, formatIso } from '../incident/time/clock.ts';
import { timeOfDay } from '../incident/time/time-of-day.ts';
import type { Answer } from '../journal/answers.ts';
import type { DocumentRow, PostmortemDocument } from '../postmortem/document/document.ts';
import { inlineMarkdown } from '../postmortem/markdown/inline-markdown.ts';
import { whyNotKnown } from '../replay/perspective.ts';
import { type Stop, stopsOf } from '../replay/stops.ts';
import { tapeOf } from '../replay/tape.ts';
import { safeBlock } from '../terminal/safe-text.ts';

/** A decision of the past, or several of one minute, and what people in training would have done. */
export interface Answered {
  /** The time in the replay, in UTC milliseconds. */
  readonly at: number;
  /** What was done then; `undefined` where it is in the record no more. */
  readonly done: readonly (DocumentRow | undefined)[];
  readonly answers: readonly Answer[];
}

/** The answers by what they are about, in the order of its time. */
export function answered(
  incident: Incident,
  { timeline }: Pick<PostmortemDocument, 'timeline'>,
  answers: readonly Answer[],
): readonly Answered[] {
  const stops = stopsIn(incident);
  const rows = new Map(timeline.map((row) => [row.number, row]));
  const about = Map.groupBy(answers, ({ entry }) => entry);
  return [...about].map(([entry, given]) => {
    const at = given.at(-1)?.at ?? 0;
    const stop = stops.find(({ entries: [first] }) => first === entry);
    const numbers = (stop?.entries ?? [entry]).map((id) => incident.entry(id)?.number);
    const done = numbers.map((number) => (number === undefined ? undefined : rows.get(number)));
    return { at, done, answers: given };
  });
}

/** Those as it was known first: training takes them where they are to be had. */
function stopsIn(incident: Incident): readonly Stop[] {
  const happened = stopsOf(tapeOf(incident, 'happened'));
  if (whyNotKnown(incident) !== undefined) return happened;
  return [...stopsOf(tapeOf(incident, 'known')), ...happened];
}

/** The document of a training: a heading for each stop, what was done, and each answer as a quotation. */
export function answersMarkdown(
  { title, slug, zone }: PostmortemDocument,
  all: readonly Answered[],
): string {
  const about = `What people in training would have done in ${slug}, beside what was done. Times in ${zone.shown}.`;
  const blocks = [
    `# Training: ${inlineMarkdown(title)}`,
    inlineMarkdown(about),
    ...all.flatMap((each) => answeredBlocks(each, zone.name)),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function answeredBlocks({ at, done, answers }: Answered, zone: string): readonly string[] {
  return [
    `## ${timeText(at, zone)}`,
    'Done then:',
    done.map((row) => `- ${row === undefined ? GONE : doneText(row)}`).join('\n'),
    ...answers.flatMap(({ trainee, text, givenAt }) => [
      `Answer of ${inlineMarkdown(trainee)}, given ${timeText(givenAt, zone)}:`,
      quotation(text),
    ]),
  ];
}

const GONE = 'It was taken out of the record since.';

/** `**A2** action, 14:35: restarted api-3 (failed, 15m: no change)`. */
function doneText({ label, kind, number, when, text, outcome }: DocumentRow): string {
  const name = label === null ? `entry ${number}` : label;
  const ended = outcome === null ? '' : ` (${inlineMarkdown(outcomeText(outcome))})`;
  return `**${name}** ${kind}, ${inlineMarkdown(when)}: ${inlineMarkdown(text)}${ended}`;
}

function outcomeText({ shown, duration, note }: NonNullable<DocumentRow['outcome']>): string {
  const length = duration.milliseconds === null ? '' : `, ${duration.shown}`;
  return `${shown}${length}${note === null ? '' : `: ${note}`}`;
}

/** Each line on one of its own, as it was typed: two spaces at its end break it there. */
function quotation(text: string): string {
  const lines = safeBlock(text).trim().split('\n').map(inlineMarkdown);
  const quoted = lines.map((line, index) => {
    const isFollowed = line !== '' && (lines[index + 1] ?? '') !== '';
    return `> ${line}`.trimEnd() + (isFollowed ? '  ' : '');
  });
  return quoted.join('\n');
}

/** `2026-11-21 14:35`. */
function timeText(at: number, zone: string): string {
  return `${formatDay(clockAt(at, zone))} ${timeOfDay(at, zone, false)}`;
}

/** The same as plain data, times in ISO 8601 in the incident's zone. */
export function answersJson(
  { title, slug, zone }: PostmortemDocument,
  all: readonly Answered[],
): object {
  return {
    incident: slug,
    title,
    zone: zone.name,
    stops: all.map(({ at, done, answers }) => ({
      at: formatIso(at, zone.name),
      done: done.map((row) => (row === undefined ? null : plainRow(row))),
      answers: answers.map(({ trainee, text, givenAt }) => ({
        trainee,
        text,
        given: formatIso(givenAt, zone.name),
      })),
    })),
  };
}

function plainRow({ number, label, kind, time, text, outcome }: DocumentRow): object {
  return { number, label, kind, time: time.iso, text, outcome };
}
