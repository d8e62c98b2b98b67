// Stands before the tools that are written in TypeScript: an older Node would only say "unknown file extension".
'use strict';

const [major, minor] = process.versions.node.split('.').map(Number);

if (!((major === 22 && minor >= 18) || major === 24 || major >= 26)) {
  process.stderr.write(
    `The tools of this project need Node 22.18 or a later 22, any 24, or 26 and later; this is ${process.versions.node}.\n` +
      'With npm 11 or newer, "npm ci" installs such a Node for all "npm run" scripts.\n',
  );
  process.exit(1);
}
