/** Reads what is to be imported, prints what was understood of it, and records it. */
import { resolve } from 'node:path';
import { openSource, type Source } from '../importers/read-source.ts';
import { ImportError } from '../importers/reading/import-error.ts';
import type { ReadIncident } from '../importers/reading/reading.ts';
import { foldedReadings } from '../importers/recording/folded-reading.ts';
import { STANDARD_INPUT } from '../importers/recording/known-incident.ts';
import { pieces } from '../importers/recording/pieces.ts';
import { recordReadings } from '../importers/recording/record-readings.ts';
import type { RecordedIncident } from '../importers/recording/recorded.ts';
import { type CountedStanding, StandingCount } from '../importers/recording/standing-count.ts';
import { withExportAround } from '../importers/slack/export-around.ts';
import { filesIn, filesOf } from '../importers/source/archive.ts';
import type { SourceFiles } from '../importers/source/archive-files.ts';
import { knownZone } from '../incident/time/zones.ts';
import type { IncidentSummary } from '../journal/incident-summary.ts';
import { safeLine } from '../terminal/safe-text.ts';
import { chooseIncident } from './current.ts';
import { UsageError } from './failure.ts';
import { type ReadingEnd, ReadingsJson } from './import-json.ts';
import { ChannelCounts, optionsWithoutUse } from './import-notices.ts';
import { type ImportCall, type ImportOptions, importCall } from './import-options.ts';
import { ImportPreview } from './import-preview.ts';
import { ImportProgress } from './import-progress.ts';
import { recordedLines, standingLines } from './import-told.ts';
import type { Session } from './session.ts';

/** A source, and how it was named. */
interface Named {
  readonly file: string;
  readonly source: Source;
}

/**
 * All files are read and told before the first one is recorded: where one cannot be read, nothing is.
 *
 * @throws ImportError, UsageError, Complaint, JournalError
 */
export async function importFiles(
  session: Session,
  names: readonly string[],
  options: ImportOptions,
): Promise<void> {
  const target =
    options.into === undefined ? undefined : incidentInto(session, options, options.into);
  const into = target?.id;
  const asked = importCall(session, options);
  const call = target === undefined ? asked : { ...asked, defaultZone: knownZone(target.zone) };
  const sources: Named[] = [];
  for (const name of names) {
    const files = await filesNamed(session, name);
    const named = { file: files.name, source: openSource(files, call) };
    for (const line of optionsWithoutUse(named.file, named.source, options)) session.say(line);
    sources.push(named);
  }
  const progress = new ImportProgress(session.io);
  const looked = sources.map((source, index) => {
    if (index > 0 && !options.json) session.print('');
    return look(session, source, { call, options, progress, into });
  });
  const ends = sources.map((source, index) => {
    const { entries = 0, standings = [] } = looked[index] ?? {};
    if (options.dryRun) return standings;
    return record(session, source, { call, options, progress, into, all: entries });
  });
  if (options.json) printJson(session, sources, ends);
}

/** @throws UsageError when standard input is a terminal */
async function filesNamed({ io }: Session, name: string): Promise<SourceFiles> {
  if (name !== '-') return filesAt(resolve(io.folder, name));
  if (io.stdin.isTerminal) {
    throw new UsageError('import -: pipe the document in, or name its file.');
  }
  return filesIn(await io.stdin.bytes(), STANDARD_INPUT);
}

/** A day or a channel of Slack that is named alone is read with the names of its export. */
function filesAt(path: string): SourceFiles {
  const files = filesOf(path);
  return withExportAround(path, files) ?? files;
}

function incidentInto(session: Session, options: ImportOptions, name: string): IncidentSummary {
  return chooseIncident(session.existingJournal(options), name, 'write');
}

interface Looking {
  readonly call: ImportCall;
  readonly options: ImportOptions;
  readonly progress: ImportProgress;
  /** The id of the incident that it is to go into. */
  readonly into: string | undefined;
}

interface Looked {
  /** How many entries there are. */
  readonly entries: number;
  /** Of a dry run, in the order of its incidents; `undefined` for one that is new. */
  readonly standings: readonly (CountedStanding | undefined)[];
}

/**
 * Reads all of a source, and prints it unless it is to be JSON.
 *
 * @throws UsageError when times have no day, and they are to be recorded
 */
function look(session: Session, named: Named, looking: Looking): Looked {
  const { call, options, progress } = looking;
  const preview = options.json ? undefined : new ImportPreview(session, call.zone !== undefined);
  const isQuiet = options.json || session.io.stdout.columns === undefined;
  const count = options.dryRun ? standingCount(session, named, looking) : undefined;
  const channels = new ChannelCounts();
  let entries = 0;
  let isDayless = false;
  for (const piece of pieces(readingsOf(named))) {
    const { reading } = piece;
    progress.end();
    preview?.add(reading);
    count?.add(piece);
    channels.add(reading);
    entries += reading.entries.length;
    isDayless ||= isWithoutDay(reading);
    if (isQuiet || preview?.isFull) progress.tell('read', entries);
  }
  progress.end();
  preview?.end();
  const counted = call.channels.length === 0 ? channels.lines(named.file) : [];
  for (const line of counted) session.say(line);
  const standings = count?.end() ?? [];
  for (const line of standings.flatMap((each) => (each ? standingLines(each) : [])))
    session.say(line);
  if (isDayless && !options.dryRun) {
    throw new UsageError(
      `${safeLine(named.file)} names no day for its times, so nothing was recorded: name it with --date YYYY-MM-DD.`,
    );
  }
  return { entries, standings };
}

/** Times stand on a day that is assumed only to be seen. */
function isWithoutDay({ findings }: ReadIncident): boolean {
  return findings.some(({ code, level }) => code === 'no-day' && level === 'error');
}

/** Against the journal that is there; a dry run makes none. Records are known by their ids. */
function standingCount(
  session: Session,
  { source }: Named,
  { call, options, into }: Looking,
): StandingCount | undefined {
  if (source.is === 'records' || !session.hasJournal(options)) return undefined;
  return new StandingCount(session.journal(options), {
    isZoneNamed: call.zone !== undefined,
    into,
  });
}

function readingsOf({ file, source }: Named): Iterable<ReadIncident> {
  return source.is === 'readings' ? source.read() : foldedReadings(source.records, file);
}

interface Recording extends Looking {
  /** How many entries there are. */
  readonly all: number;
}

function record(session: Session, { source }: Named, recording: Recording) {
  const { call, options, progress, into, all } = recording;
  const journal = session.journal(options);
  if (source.is === 'records') {
    if (into !== undefined)
      throw new ImportError('Records are of their own incident: leave --into out.');
    const { added, known } = journal.adopt(source.records);
    session.say(`${added} records taken over, ${known} already there.`);
    return [];
  }
  const { author } = session;
  const recorded = recordReadings(journal, source.read(), {
    ...{ author, now: call.now, isZoneNamed: call.zone !== undefined, into },
    onProgress: (entries) => progress.tell('recorded', entries, all),
  });
  progress.end();
  for (const line of recorded.flatMap(recordedLines)) session.say(line);
  sayNext(session, recorded);
  return recorded;
}

function sayNext(session: Session, recorded: readonly RecordedIncident[]): void {
  const [first, ...others] = recorded.filter(({ added, isNew }) => isNew || added > 0);
  if (first === undefined) return;
  const more = others.length === 0 ? '' : ', and so on';
  session.say(`Next: bridgelog review ${first.slug}${more}`);
}

/** What became of each incident stands with it. @param ends by source, in the order of its incidents */
function printJson(
  { io }: Session,
  sources: readonly Named[],
  ends: readonly (readonly ReadingEnd[])[],
): void {
  const json = new ReadingsJson(io.stdout);
  for (const [index, named] of sources.entries()) json.add(readingsOf(named), ends[index] ?? []);
  json.end();
}
