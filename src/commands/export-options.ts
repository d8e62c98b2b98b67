/** What `export` may be asked for, and what does not go together. */
import { z } from 'zod';
import { UsageError } from './failure.ts';
import { globalOptions } from './global-options.ts';

/** What an export may be written as, and how the name of such a file ends. */
export const ENDINGS = { md: 'md', html: 'html', json: 'json', csv: 'csv', records: 'jsonl' };
export type Format = keyof typeof ENDINGS;

/** Completion offers them. */
export const FORMATS = ['md', 'html', 'json', 'csv', 'records'] as const satisfies Format[];

export const exportOptions = z.object({
  ...globalOptions,
  template: z.string().optional(),
  format: z.string().optional(),
  zone: z.string().optional(),
  output: z.string().optional(),
  force: z.boolean().default(false),
  copy: z.boolean().default(false),
  starred: z.boolean().default(false),
  public: z.boolean().default(false),
  keep: z.string().optional(),
  gantt: z.boolean().default(false),
  replay: z.boolean().default(false),
  known: z.boolean().default(false),
  takeBack: z.string().optional(),
});
export type ExportOptions = z.infer<typeof exportOptions>;

/** Formats that a template arranges. */
const ARRANGED: readonly Format[] = ['md', 'html'];

/**
 * The format that is asked for.
 *
 * @throws UsageError when it is none, or when another option has no meaning in it
 */
export function formatOf(options: ExportOptions): Format {
  const { format: word = 'md' } = options;
  const format = FORMATS.find((known) => known === word);
  if (format === undefined) throw new UsageError(`--format: write one of ${FORMATS.join(', ')}.`);
  if (format === 'records') refuseAlteredRecords(options);
  if (options.template !== undefined && !ARRANGED.includes(format)) {
    throw new UsageError(`--template arranges md and html; ${format} has an order of its own.`);
  }
  if (options.gantt && format !== 'md') {
    throw new UsageError('--gantt draws in md only: html has a picture of its own.');
  }
  if (options.keep !== undefined && !options.public) {
    throw new UsageError('--keep says what a public copy keeps: write --public too.');
  }
  refuseUnplayable(options, format);
  return format;
}

function refuseUnplayable(options: ExportOptions, format: Format): void {
  if (options.replay && format !== 'html') {
    throw new UsageError('--replay is a part of an html page: write --format html too.');
  }
  if (!options.known) return;
  if (!options.replay) throw new UsageError('--known is about a replay: write --replay too.');
  if (options.public) {
    throw new UsageError(
      '--known shows all that was ever recorded, also what is internal or was taken back: a public copy has none of it.',
    );
  }
}

const RECORDS = 'records are all that was recorded, as it was typed';

function refuseAlteredRecords({ public: isPublic, starred, template }: ExportOptions): void {
  if (isPublic) {
    throw new UsageError(`${RECORDS}, also what is internal: --public goes with another format.`);
  }
  if (starred) throw new UsageError(`${RECORDS}: --starred goes with another format.`);
  if (template !== undefined) throw new UsageError(`${RECORDS}: --template goes with md and html.`);
}

/** @throws UsageError when taking back is asked for beside what only an export has */
export function refuseBesideTakeBack(options: ExportOptions): void {
  const beside = [
    ...(['template', 'format', 'zone', 'output', 'keep'] as const).filter(
      (name) => options[name] !== undefined,
    ),
    ...(['copy', 'starred', 'public', 'gantt', 'replay', 'known'] as const).filter(
      (name) => options[name],
    ),
  ];
  const [first] = beside;
  if (first === undefined) return;
  throw new UsageError(`--take-back reads a file and writes none: leave --${first} away.`);
}
