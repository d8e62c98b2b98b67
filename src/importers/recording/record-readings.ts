/** Records what was read of a source: what is new of it, all in one transaction. */
import type { Intake } from '../../journal/intake.ts';
import type { Journal } from '../../journal/journal.ts';
import { ImportError } from '../reading/import-error.ts';
import type { ReadIncident } from '../reading/reading.ts';
import { IncidentRecording } from './incident-recording.ts';
import { pieces } from './pieces.ts';
import type { RecordedIncident } from './recorded.ts';
import type { RecordingOptions } from './recording-options.ts';

/**
 * Records each incident as one act of the author. What was recorded before stays as it is; a source that has grown
 * adds what is new. All of it is recorded, or nothing.
 *
 * @throws ImportError where several incidents are to go into one; and whatever reading them throws
 */
export function recordReadings(
  journal: Journal,
  readings: Iterable<ReadIncident>,
  options: RecordingOptions,
): readonly RecordedIncident[] {
  const { author } = options;
  return journal.takeIn({ author }, (intake) => [...recordAll(intake, readings, options)]);
}

function* recordAll(
  intake: Intake,
  readings: Iterable<ReadIncident>,
  options: RecordingOptions,
): Generator<RecordedIncident> {
  let current: IncidentRecording | undefined;
  let before = 0;
  const ids = new Set<string>();
  const onProgress = (entries: number): void => options.onProgress?.(before + entries);
  for (const { reading, isWhole } of pieces(readings)) {
    if (current?.key !== reading.key) {
      if (current !== undefined) {
        if (options.into !== undefined) throw severalInto();
        before += current.entries;
        const ended = current.end();
        ids.add(ended.id);
        yield ended;
      }
      current = new IncidentRecording(intake, reading, { ...options, onProgress }, ids);
    }
    current.add(reading, isWhole);
  }
  if (current !== undefined) yield current.end();
}

function severalInto(): ImportError {
  return new ImportError(
    'This source tells of several incidents, which cannot all go into one: import it without --into.',
  );
}
