import { defineConfig } from 'vitest/config';

// On an older Node vitest starts, and then its workers crash with nothing that explains why.
if (Number(process.versions['napi']) < 10) {
  throw new Error(
    `The tests need Node 22.14, 24 or 26 and newer; this is ${process.versions.node}. ` +
      'Run them with "npm test", which uses the Node that "npm ci" installs (npm 11 or newer).',
  );
}

/**
 * Rooms whose tests keep nothing, in no module, folder or setting, so that a process may test file after
 * file, and read the libraries once. The others start programs, and have a process for each file.
 */
const ROOMS = [
  ...['incident', 'terminal', 'config', 'journal', 'replay', 'postmortem', 'library', 'browser'],
  ...['importers', 'commands', 'tui'],
].map((room) => `test/${room}/**/*.test.{ts,tsx}`);

export default defineConfig({
  // The production build of React has no function for what the development transform writes.
  oxc: { jsx: { runtime: 'automatic', development: false } },
  test: {
    environment: 'node',
    // Unlike threads, processes have a zone and a umask of their own, and a crash of better-sqlite3 ends but one.
    pool: 'forks',
    // All that the machine has: vitest would leave one out, which of two is half.
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: { name: 'rooms', include: ROOMS, isolate: false },
      },
      {
        extends: true,
        test: { name: 'house', include: ['test/**/*.test.{ts,tsx}'], exclude: ROOMS },
      },
    ],
    // Any order must do; the seed that a failure prints brings its order back.
    sequence: { shuffle: true },
    // Nothing here waits for time to pass; a busy machine alone is no failure.
    testTimeout: 60_000,
    // React as it is built. Programs that tests start neither colour their output nor leave compiled code
    // in a person's cache.
    env: { NODE_ENV: 'production', NO_COLOR: '1', NODE_DISABLE_COMPILE_CACHE: '1' },
  },
});
