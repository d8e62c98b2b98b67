// npm run check:architecture [-- folder]: does the source keep to the plan of the house? (rules.ts is the plan)
import { check } from './check.ts';
import { readModules } from './modules.ts';

const folder = process.argv[2] ?? 'src';

try {
  const modules = await readModules(folder);
  const violations = check(modules);
  for (const { file, line, rule, message } of violations) {
    process.stderr.write(`${folder}/${file}:${line} [${rule}] ${message}\n`);
  }
  process.stdout.write(
    `architecture: ${modules.length} modules, ${violations.length} violations\n`,
  );
  // A check that sees nothing must not pass.
  process.exitCode = violations.length > 0 || modules.length === 0 ? 1 : 0;
} catch (error) {
  // Most likely a module that does not parse; the message shows where.
  process.stderr.write(`architecture: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
