/** Reads the configuration at a path as an ordinary user, also when the tests run as root. */
import { readConfig } from '../../src/config/read-config.ts';

const NOBODY = 65_534;

if (process.getuid?.() === 0) {
  process.setgroups?.([]);
  process.setgid?.(NOBODY);
  process.setuid?.(NOBODY);
}
try {
  readConfig(process.argv[2] ?? '');
  process.stdout.write('read');
} catch (error) {
  process.stdout.write(error instanceof Error ? error.message : String(error));
}
