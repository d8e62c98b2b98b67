// The second step of the start, on a Node that is known to be good: hands over to the bundle.
'use strict';

const fs = require('node:fs');
const nodeModule = require('node:module');
const os = require('node:os');
const path = require('node:path');
const url = require('node:url');

const bundle = path.join(__dirname, '..', 'dist', 'bridgelog.js');

/** Node's own choice, a shared temporary folder, would let others on the machine prepare what is run here. */
function compileCacheFolder() {
  const asked = process.env.XDG_CACHE_HOME || '';
  const caches = path.isAbsolute(asked) ? asked : path.join(os.homedir(), '.cache');
  return path.join(caches, 'bridgelog', 'compiled');
}

async function start() {
  if (!fs.existsSync(bundle)) {
    throw new Error(`not built yet, there is no ${bundle}: run "npm run build" first.`);
  }
  try {
    nodeModule.enableCompileCache(compileCacheFolder());
  } catch {
    // Without a home folder the start is merely slower.
  }
  const program = await import(url.pathToFileURL(bundle).href);
  await program.main();
}

start().catch((error) => {
  process.stderr.write(`bridgelog: ${error instanceof Error ? error.message : error}\n`);
  process.exitCode = 1;
});
