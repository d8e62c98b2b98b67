import { expect, test } from 'vitest';
import { Shell } from './shell.ts';

test.each(['list', 'search', 'stats', 'compare'])(
  'the lines of the help are as full as they can be: %s',
  async (command) => {
    using shell = new Shell('2026-11-21T15:00:00+01:00');
    shell.columns = 80;
    const { out } = await shell.bridgelog([command, '--help']);
    const description = out.slice(out.indexOf('\n\n') + 2, out.indexOf('\n\nArguments:'));
    for (const paragraph of description.split('\n\n')) {
      const lines = paragraph.split('\n');
      for (const [index, line] of lines.entries()) {
        const [next] = lines[index + 1]?.split(' ') ?? [];
        expect(line.length).toBeLessThanOrEqual(80);
        if (next !== undefined) expect(`${line} ${next}`.length).toBeGreaterThan(80);
      }
    }
  },
);

test.each(['show', 'review', 'replay', 'export', 'compare', 'search'])(
  'any part of a slug names an incident: %s says so',
  async (command) => {
    using shell = new Shell('2026-11-21T15:00:00+01:00');
    const { out } = await shell.bridgelog([command, '--help']);
    expect(out.replace(/\s+/g, ' ')).toContain('its slug, or any part of it that no other has');
  },
);
