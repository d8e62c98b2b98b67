#!/usr/bin/env node
// Plain enough for any Node to parse: on one that is too old, the first touch of the database would be a
// segmentation fault instead of this message. So nothing else is loaded before the version is known to be good.
'use strict';

/** The database library is built on Node-API 10; the odd lines in between are not supported. */
function isSupported(versions) {
  var numbers = String(versions.node).split('.').map(Number);
  var major = numbers[0];
  var minor = numbers[1];
  if (!(Number(versions.napi) >= 10)) {
    return false;
  }
  return (major === 22 && minor >= 14) || major === 24 || major >= 26;
}

if (isSupported(process.versions)) {
  require('./start.cjs');
} else {
  process.stderr.write(
    'bridgelog: needs Node 22.14 or a later 22, any 24, or 26 and later; this is Node ' +
      process.versions.node +
      '.\n',
  );
  process.exitCode = 1;
}
