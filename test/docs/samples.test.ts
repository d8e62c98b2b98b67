import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { SAMPLES, SampleJournal, TEMPLATES } from '../../tools/samples/sample.ts';

const journal = new SampleJournal();
afterAll(() => journal[Symbol.dispose]());

test.each(TEMPLATES)(
  'the sample through the template %s is current (npm run samples)',
  (template) => {
    const kept = readFileSync(join(SAMPLES, `night-orders.${template}.md`), 'utf8');

    expect(journal.export(template)).toBe(kept);
  },
);
