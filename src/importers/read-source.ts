/** From the bytes of a source to what was read of it: which format it has, and who reads that. */
import type { StoredRecord } from '../incident/record/record.ts';
import { readBridgelog } from './bridgelog/read-document.ts';
import { readRecords } from './bridgelog/read-records.ts';
import { readColumns } from './csv/columns.ts';
import { readCsv } from './csv/read-csv.ts';
import { readDocument } from './document/read-document.ts';
import { formatOf } from './format-of.ts';
import { readPagerDuty } from './pagerduty/read-pagerduty.ts';
import { ImportError } from './reading/import-error.ts';
import { parsedJson } from './reading/parsed-json.ts';
import type { ReadIncident } from './reading/reading.ts';
import { readSlack } from './slack/read-slack.ts';
import type { SlackOptions } from './slack/slack-options.ts';
import type { SourceFiles } from './source/archive-files.ts';
import type { SourceText } from './source/source-text.ts';
import type { SourceFormat } from './source-formats.ts';
import { readStatuspage } from './statuspage/read-statuspage.ts';

export interface SourceOptions extends SlackOptions {
  readonly format: SourceFormat | 'auto';
  /** Of CSV: which column says what, `time=When,text=What`. */
  readonly columns: string | undefined;
}

export type Source =
  | {
      readonly is: 'readings';
      readonly format: SourceFormat;
      /**
       * Reads it from its beginning, each time that it is asked; it may be larger than memory.
       *
       * @throws ImportError, also in between
       */
      readonly read: () => Iterable<ReadIncident>;
    }
  /** Bridgelog's own: they are taken over as they are. */
  | { readonly is: 'records'; readonly records: readonly StoredRecord[] };

/** @throws ImportError when its format is not known, or is not what it is said to be */
export function openSource(files: SourceFiles, options: SourceOptions): Source {
  const found = formatOf(files, options.format);
  if (found.is === 'slack') {
    const format = found.is;
    return { is: 'readings', format, read: () => notEmpty(files.name, readSlack(files, options)) };
  }
  const { file, source } = found;
  if (found.is === 'records') return { is: 'records', records: readRecords(source.text) };
  const read = READERS[found.is](file, source, options);
  return { is: 'readings', format: found.is, read: () => notEmpty(file, read()) };
}

/** Prepares the reading; what it gives reads from the beginning, each time. */
type Reader = (
  file: string,
  source: SourceText,
  options: SourceOptions,
) => () => Iterable<ReadIncident>;

const READERS: Readonly<Record<Exclude<SourceFormat, 'slack'>, Reader>> = {
  markdown: documentReader('markdown'),
  text: documentReader('text'),
  html: documentReader('html'),
  pagerduty:
    (file, { text }, options) =>
    () =>
      readPagerDuty(json(file, text), options),
  statuspage:
    (file, { text }, options) =>
    () =>
      readStatuspage(json(file, text), options),
  bridgelog:
    (file, { text }, options) =>
    () =>
      readBridgelog(json(file, text), options),
  csv:
    (file, { text }, { columns, ...options }) =>
    () =>
      readCsv(
        { file, text },
        { ...options, columns: columns === undefined ? undefined : readColumns(columns) },
      ),
};

/** A document is read whole, and only once: it is looked at before it is recorded. */
function documentReader(markup: 'markdown' | 'text' | 'html'): Reader {
  return (file, { text, findings }, options) => {
    let readings: readonly ReadIncident[] | undefined;
    return () => (readings ??= [readDocument({ file, text, findings, markup }, options)]);
  };
}

function json(file: string, text: string) {
  return { file, value: parsedJson(text, file) };
}

/** Any text has these; what has nothing else is no postmortem. */
const OF_ANY_TEXT = ['summary', 'supporting'];

/** What neither tells of an entry nor of anything else is no source of an incident. */
function* notEmpty(file: string, readings: Iterable<ReadIncident>): Iterable<ReadIncident> {
  let hasAny = false;
  // Nobody need see what comes to nothing.
  const held: ReadIncident[] = [];
  for (const reading of readings) {
    const { entries, sections, followups } = reading;
    const isTold = sections.some(({ section }) => !OF_ANY_TEXT.includes(section));
    hasAny ||= entries.length > 0 || isTold || followups.length > 0;
    held.push(reading);
    if (hasAny) yield* held.splice(0);
  }
  if (hasAny) return;
  throw new ImportError(
    `Nothing was found in ${file}: no entry that a time leads, no section of a postmortem, no task.`,
  );
}
