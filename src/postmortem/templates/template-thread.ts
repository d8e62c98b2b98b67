/**
 * Templates that people bring along run in a thread of their own, with a heap and a time that end:
 * whatever such a template does, this process goes on. This module is both sides of it.
 */
import {
  MessageChannel,
  MessagePort,
  receiveMessageOnPort,
  Worker,
  workerData,
} from 'node:worker_threads';
import { z } from 'zod';
import { TemplateError } from './template-error.ts';
import { isShipped } from './template-file.ts';
import { doJob, type Job } from './template-job.ts';

/** Milliseconds in which a thread begins, on the slowest machine. */
const BEGINNING = 20_000;

/** The share of the time after which Liquid itself stops, as it can say where. */
const SHARE = 0.8;

/** What Liquid's own limits let through ends here. */
const RESOURCES = { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 32, stackSizeMb: 4 };

const answer = z.union([
  z.object({ done: z.array(z.string()) }),
  z.object({ file: z.string(), line: z.number().optional(), reason: z.string() }),
]);

/**
 * Does a job: here, without a limit, where the template is one that ships.
 *
 * @throws TemplateError when the template is broken, or cannot be let go on
 */
export function done(job: Job): readonly string[] {
  if (isShipped(job.file)) return doJob({ ...job, limit: Number.POSITIVE_INFINITY });
  return doneApart(job);
}

/** The thread is kept for the next job: to begin one takes longer than most jobs. */
let kept: Thread | undefined;

function doneApart(job: Job): readonly string[] {
  kept ??= new Thread();
  const { data } = answer.safeParse(kept.ask(job));
  if (data === undefined) {
    kept.end();
    kept = undefined;
    const reason = 'was stopped: it took too much time, or too much memory';
    throw new TemplateError(job.file, undefined, reason);
  }
  if ('done' in data) return data.done;
  throw new TemplateError(data.file, data.line, data.reason);
}

class Thread {
  readonly #worker: Worker;
  readonly #port: MessagePort;
  readonly #signal = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));

  constructor() {
    const { port1, port2 } = new MessageChannel();
    this.#port = port1;
    this.#worker = new Worker(new URL(import.meta.url), {
      workerData: { port: port2, signal: this.#signal },
      transferList: [port2],
      resourceLimits: RESOURCES,
      env: {},
      execArgv: [],
      argv: [],
    });
    // That it has ended is known by what it does not answer.
    this.#worker.on('error', () => undefined);
    this.#worker.unref();
    Atomics.wait(this.#signal, 0, 0, BEGINNING);
  }

  /** The answer; `undefined` when there is none in time. Nothing else happens meanwhile. */
  ask(job: Job): unknown {
    Atomics.store(this.#signal, 0, 0);
    this.#port.postMessage({ ...job, limit: job.limit * SHARE });
    Atomics.wait(this.#signal, 0, 0, job.limit);
    return receiveMessageOnPort(this.#port)?.message;
  }

  end(): void {
    this.#port.close();
    void this.#worker.terminate();
  }
}

const call = z.object({ port: z.instanceof(MessagePort), signal: z.instanceof(Int32Array) });
const isJob = z.custom<Job>();

/** The side of the thread. */
const { data: asked } = call.safeParse(workerData);
if (asked !== undefined) {
  const { port, signal } = asked;
  const isDone = () => {
    Atomics.store(signal, 0, 1);
    Atomics.notify(signal, 0);
  };
  port.on('message', (job: unknown) => {
    port.postMessage(outcome(isJob.parse(job)));
    isDone();
  });
  isDone();
}

function outcome(job: Job): z.input<typeof answer> {
  try {
    return { done: [...doJob(job)] };
  } catch (error) {
    if (!(error instanceof TemplateError)) throw error;
    const { file, line, reason } = error;
    return { file, reason, ...(line !== undefined && { line }) };
  }
}
