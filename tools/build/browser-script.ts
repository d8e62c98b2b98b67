// The script that runs in the reader's browser: the replay of an exported page, in one piece.
import { rolldown } from 'rolldown';

/** The script as text, and the modules that it is made of. */
export interface BrowserScript {
  readonly code: string;
  readonly modules: readonly string[];
}

export async function browserScript(): Promise<BrowserScript> {
  const bundle = await rolldown({
    input: 'src/browser/replay.ts',
    platform: 'browser',
    // Browsers of the last years: a page is read long after it was written, on machines that nobody chose.
    transform: { target: ['chrome115', 'firefox115', 'safari16.4'] },
    onLog(level, log) {
      if (level === 'warn') {
        throw new Error(log.message);
      }
    },
  });
  const { output } = await bundle.generate({ format: 'iife', minify: true });
  await bundle.close();
  const [script, ...others] = output;
  if (others.length > 0) {
    throw new Error(`the script of the replay is in ${output.length} parts`);
  }
  return { code: script.code.trim(), modules: script.moduleIds };
}
