/** What an import may be asked for. */
import { z } from 'zod';
import { SOURCE_FORMATS } from '../importers/source-formats.ts';
import { Complaint } from '../incident/line/complaint.ts';
import { isDay, showings } from '../incident/time/clock.ts';
import { readTime } from '../incident/time/time-reading.ts';
import { wholeTimeText } from '../incident/time/time-text.ts';
import { incidentZone } from '../incident/time/zones.ts';
import { safeLine } from '../terminal/safe-text.ts';
import { UsageError } from './failure.ts';
import { globalOptions } from './global-options.ts';
import type { Session } from './session.ts';

const FORMATS = ['auto', ...SOURCE_FORMATS] as const;

export const importOptions = z.object({
  ...globalOptions,
  format: z.string().default('auto'),
  zone: z.string().optional(),
  date: z.string().optional(),
  into: z.string().optional(),
  dryRun: z.boolean().default(false),
  json: z.boolean().default(false),
  channel: z.array(z.string()).default([]),
  from: z.string().optional(),
  until: z.string().optional(),
  columns: z.string().optional(),
});
export type ImportOptions = z.infer<typeof importOptions>;

/** How a source is to be read. */
export interface ImportCall {
  readonly format: (typeof FORMATS)[number];
  /** Named by the person, an IANA name. */
  readonly zone: string | undefined;
  readonly defaultZone: string;
  /** YYYY-MM-DD. */
  readonly date: string | undefined;
  /** UTC milliseconds. */
  readonly now: number;
  readonly channels: readonly string[];
  /** UTC milliseconds. */
  readonly from: number | undefined;
  readonly until: number | undefined;
  readonly columns: string | undefined;
}

/** @throws UsageError, Complaint for what cannot be read */
export function importCall({ io, config }: Session, options: ImportOptions): ImportCall {
  const zone = options.zone === undefined ? undefined : incidentZone(options.zone);
  const now = io.clock();
  const context = { zone: zone ?? config.zone, now };
  return {
    format: formatOf(options.format),
    ...{ zone, defaultZone: config.zone, now },
    date: options.date === undefined ? undefined : dayOf(options.date),
    channels: options.channel,
    from: instantOf('--from', options.from, context),
    until: instantOf('--until', options.until, context),
    columns: options.columns,
  };
}

function formatOf(typed: string): ImportCall['format'] {
  const format = FORMATS.find((each) => each === typed.toLowerCase());
  if (format !== undefined) return format;
  throw new UsageError(
    `--format: "${safeLine(typed)}" is no format: write one of ${FORMATS.join(', ')}.`,
  );
}

const DAY = /^(\d{4})-(\d\d)-(\d\d)$/;

function dayOf(typed: string): string {
  const [, year, month, day] = DAY.exec(typed.trim()) ?? [];
  if (isDay({ year: Number(year), month: Number(month), day: Number(day) })) return typed.trim();
  throw new UsageError(`--date: "${safeLine(typed)}" is no day: write it as 2026-01-10.`);
}

interface Around {
  readonly zone: string;
  readonly now: number;
}

/** A time; or a day, which is meant from its first minute to its last one. */
function instantOf(
  option: '--from' | '--until',
  typed: string | undefined,
  { zone, now }: Around,
): number | undefined {
  if (typed === undefined) return undefined;
  const [, year, month, day] = DAY.exec(typed.trim()) ?? [];
  if (day !== undefined) {
    const face = { year: Number(year), month: Number(month), day: Number(day) };
    const time =
      option === '--from'
        ? { hour: 0, minute: 0, second: 0 }
        : { hour: 23, minute: 59, second: 59 };
    if (isDay(face)) return showings({ ...face, ...time }, zone).instants[0];
  }
  try {
    const time = wholeTimeText(typed.trim());
    const at = time && readTime(time, { zone, now, anchor: undefined }).at;
    if (typeof at === 'number') return at;
  } catch (error) {
    if (!(error instanceof Complaint)) throw error;
    throw new UsageError(`${option} ${safeLine(typed)}: ${error.message}`, { cause: error });
  }
  throw new UsageError(
    `${option}: "${safeLine(typed)}" is no time: write 2026-01-10, or 2026-01-10 14:30.`,
  );
}
