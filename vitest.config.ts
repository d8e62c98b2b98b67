import { defineConfig } from 'vitest/config';

// On an older Node vitest starts, and then its workers crash with nothing that explains why.
if (Number(process.versions['napi']) < 10) {
  throw new Error(
    `The tests need Node 22.14, 24 or 26 and newer; this is ${process.versions.node}. ` +
      'Run them with "npm test", which uses the Node that "npm ci" installs (npm 11 or newer).',
  );
}

export default defineConfig({
  test: {
    environment: 'node',
    include: ['test/**/*.test.{ts,tsx}'],
    // better-sqlite3 is a native module: processes, unlike threads, keep a crash of one file out of the others.
    pool: 'forks',
    // Any order must do; the seed that a failure prints brings its order back.
    sequence: { shuffle: true },
    // Nothing here waits for time to pass; a busy machine alone is no failure.
    testTimeout: 60_000,
    // Programs that tests start neither colour their output nor leave compiled code in a person's cache.
    env: { NO_COLOR: '1', NODE_DISABLE_COMPILE_CACHE: '1' },
  },
});
