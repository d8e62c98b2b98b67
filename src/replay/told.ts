/** What a step says, each thing in parts, so that what shows it may put them into columns. */
import { timeOfDay } from '../incident/time/time-of-day.ts';

/** What is said of one thing, at the time of the step. Words are as people typed them. */
export interface Told {
  /** Of an entry that appears: its number, and what it is (`action A1`). */
  readonly entry?: { readonly number: number; readonly name: string } | undefined;
  readonly text: string;
  /** Is the time only about known? */
  readonly isAbout?: boolean | undefined;
  /** `happened 14:20, 50m before`, `time unknown`: where the step's time is not its own. */
  readonly aside?: string | undefined;
}

interface At {
  /** UTC milliseconds. */
  readonly at: number;
}

/** `14:35`; `~14:35` of what is only about known. */
export function toldTime({ at }: At, { isAbout }: Told, zone: string): string {
  return `${isAbout === true ? '~' : ''}${timeOfDay(at, zone, false)}`;
}

/** `  (happened 14:20, 50m before)`, behind the text. */
export function asideText({ aside }: Told): string {
  return aside === undefined ? '' : `  (${aside})`;
}

/** `14:35  14  action A1  restarted api-3`: the lines of a step, which has its time in front of the first. */
export function toldLines(
  step: At & { readonly told: () => readonly Told[] },
  zone: string,
): readonly string[] {
  return step.told().map((told, index) => {
    const time = index === 0 || told.isAbout === true ? [toldTime(step, told, zone)] : [];
    const entry = told.entry === undefined ? [] : [String(told.entry.number), told.entry.name];
    return [...time, ...entry, told.text + asideText(told)].join('  ');
  });
}
