/**
 * A source is read in a thread of its own: that may take long, and keys are taken meanwhile. This module is
 * both sides of it.
 */
import { MessagePort, Worker, workerData } from 'node:worker_threads';
import { z } from 'zod';
import type { ReadingDone, ReadingJob } from './import-reading.ts';

export type ReadingEnd =
  | { readonly is: 'read'; readonly done: ReadingDone }
  | { readonly is: 'not-read'; readonly reason: string };

/** What a source needs that is not too large to be read here. */
const RESOURCES = { maxOldGenerationSizeMb: 1_024 };
const NO_MEMORY = 'Reading it takes too much memory: bridgelog import may do better.';

/** A reading that goes on. */
export interface Reading {
  readonly end: Promise<ReadingEnd>;
  stop(): void;
}

export function readApart(job: ReadingJob): Reading {
  const worker = new Worker(new URL(import.meta.url), {
    workerData: { sourceToRead: job },
    resourceLimits: RESOURCES,
    env: {},
    execArgv: [],
    argv: [],
  });
  const end = new Promise<ReadingEnd>((resolve) => {
    worker.once('message', (message: unknown) => resolve(isEnd.parse(message)));
    worker.once('error', (error) => resolve({ is: 'not-read', reason: reasonOf(error) }));
    worker.once('exit', () => resolve({ is: 'not-read', reason: 'It could not be read.' }));
  });
  worker.unref();
  return { end, stop: () => void worker.terminate() };
}

const isEnd = z.custom<ReadingEnd>((value) => typeof value === 'object' && value !== null);

/** What nobody foresaw must not end the dashboard: somebody may be in the middle of an incident. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return 'It could not be read.';
  const isMemory = 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
  return isMemory ? NO_MEMORY : `It could not be read: ${error.message}`;
}

const call = z.object({ sourceToRead: z.custom<ReadingJob>((value) => value !== undefined) });

/** The side of the thread. */
const { data: asked } = call.safeParse(workerData);
if (asked !== undefined) {
  const { parentPort } = await import('node:worker_threads');
  if (parentPort instanceof MessagePort) parentPort.postMessage(await ended(asked.sourceToRead));
}

async function ended(job: ReadingJob): Promise<ReadingEnd> {
  // Loaded only here: what reads documents is large.
  const { readForPreview } = await import('./import-reading.ts');
  const { ImportError } = await import('../../importers/reading/import-error.ts');
  try {
    return { is: 'read', done: readForPreview(job) };
  } catch (error) {
    if (error instanceof ImportError) return { is: 'not-read', reason: error.message };
    throw error;
  }
}
