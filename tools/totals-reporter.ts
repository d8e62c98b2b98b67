// A last line that is easy to read for a person and for a machine.
import type { Reporter, TestModule } from 'vitest/node';

/** Prints how many tests passed and failed; a file that breaks outside of its tests counts as one that failed. */
export default class TotalsReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const count = (state: 'passed' | 'failed') =>
      modules.flatMap((module) => [...module.children.allTests(state)]).length;
    const broken = modules.filter((module) => module.errors().length > 0).length;
    process.stdout.write(`\n${count('passed')} passed, ${count('failed') + broken} failed\n`);
  }
}
