/** A postmortem from its file to its export, as the built command does it. */
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readingsSchema } from '../../src/importers/reading/reading-schema.ts';
import { Home } from './command.ts';

const SLUG = '2025-03-04-parcel-labels-stop-printing';

const LABELS = `# Parcel labels stop printing

**Severity:** SEV-2
**Start:** 2025-03-04 09:10 CET
**End:** 2025-03-04 10:00 CET

## Timeline (CET)

| Time | What happened |
|------|---------------|
| 09:10 | Label queue stops moving |
| 09:18 | Alert: queue older than 5 minutes |
| ??:?? | A warehouse calls |
| 09:40 | Iva rolled back the printer driver |
| 10:25 | Resolved, the queue is empty |

## Root cause

A driver update changed the paper size.

## Action items

- [ ] Pin the driver version (Iva, due 2025-03-20)
`;

it('imports, knows what it imported, reviews and exports it', () => {
  using home = new Home();
  const write = (text: string) => writeFileSync(join(home.folder, 'labels.md'), text);
  const imported = (...options: readonly string[]) => {
    const { out, talk, exitCode } = home.bridgelog(['import', 'labels.md', '--json', ...options]);
    expect({ exitCode, talk }).toMatchObject({ exitCode: 0 });
    const [only, ...others] = readingsSchema.parse(JSON.parse(out));
    expect(others).toEqual([]);
    return only;
  };
  write(LABELS);

  const dry = imported('--dry-run');
  expect(dry?.incident).toMatchObject({ title: 'Parcel labels stop printing', severity: 'sev2' });
  expect(dry?.stated).toMatchObject({
    start: '2025-03-04T09:10:00+01:00',
    end: '2025-03-04T10:00:00+01:00',
  });
  expect(dry?.entries.map(({ line, at, date }) => [line, at, date])).toEqual([
    [11, '2025-03-04T09:10:00+01:00', '2025-03-04'],
    [12, '2025-03-04T09:18:00+01:00', '2025-03-04'],
    [13, null, '2025-03-04'],
    [14, '2025-03-04T09:40:00+01:00', '2025-03-04'],
    [15, '2025-03-04T10:25:00+01:00', '2025-03-04'],
  ]);
  expect([dry?.standing, dry?.recorded]).toEqual([undefined, undefined]);
  expect(hasJournal(home)).toBe(false);

  expect(imported()?.recorded).toMatchObject({ slug: SLUG, isNew: true, added: 5, followups: 1 });
  expect(imported()?.recorded).toMatchObject({ isNew: false, added: 0, known: 5, changed: [] });
  write(LABELS.replace('| 10:25 |', '| 10:05 | Queue drains |\n| 10:25 |'));
  expect(imported('--dry-run')?.standing).toMatchObject({ slug: SLUG, added: 1, known: 5 });
  expect(imported()?.recorded).toMatchObject({ slug: SLUG, added: 1, known: 5, gone: [] });

  const review = home.bridgelog(['review', SLUG]).out;
  expect(review).toContain('Stated end 2025-03-04 10:00; recorded');
  const report = home.bridgelog(['export', SLUG, '--template', 'report', '-o', '-']).out;
  for (const fact of [
    'Label queue stops moving',
    'Queue drains',
    'A warehouse calls',
    'A driver update changed the paper size.',
    'Pin the driver version',
    '2025-03-20',
  ]) {
    expect(report).toContain(fact);
  }
});

it('asks for a day where none is named, and makes no journal', () => {
  using home = new Home();
  const text = '# Shop\n\n## Timeline\n\n- 14:30 - down\n- 15:00 - up\n';
  const refused = home.bridgelog(['import', '-'], text);
  expect(refused.exitCode).toBe(2);
  expect(refused.talk).toContain('name it with --date YYYY-MM-DD.\n');
  const dry = home.bridgelog(['import', '-', '--dry-run', '--json'], text);
  const [shop] = readingsSchema.parse(JSON.parse(dry.out));
  expect(shop?.findings).toContainEqual(
    expect.objectContaining({ code: 'no-day', level: 'error' }),
  );
  expect(shop?.entries.map(({ at }) => at?.slice(11))).toEqual(['14:30:00', '15:00:00']);
  expect(hasJournal(home)).toBe(false);
  const dated = home.bridgelog(['import', '-', '--date', '2026-01-10'], text);
  expect(dated.exitCode).toBe(0);
});

function hasJournal({ folder }: Home): boolean {
  return existsSync(join(folder, '.local/share/bridgelog'));
}
