import { describe, expect, it } from 'vitest';
import { markedUp } from '../../../src/importers/markup/marked-up.ts';
import type { Part } from '../../../src/importers/outline/outline.ts';
import { outline } from '../../../src/importers/outline/outline-of.ts';

/** Each part on a line: indent, heading, what it is about, how many blocks stand in it. */
function shown(markdown: string): readonly string[] {
  return outline(markedUp(markdown, 'markdown').blocks).flatMap((part) => linesOf(part, ''));
}

function linesOf({ heading, about, blocks, parts }: Part, indent: string): readonly string[] {
  const said = about.is === 'section' ? about.section : about.is;
  const line = `${indent}${heading?.text.text ?? '-'} (${said}) ${blocks.length}`;
  return [line, ...parts.flatMap((part) => linesOf(part, `${indent}  `))];
}

describe('outline', () => {
  it('takes a bare line with nothing below it for text, unless a known heading is all that it says', () => {
    const titles = (lines: string) =>
      shown(`## Impact\n\nNobody could save.\n\n${lines}\n\n## Tasks`);
    expect(titles('Monitoring on 500s')).toEqual(['Impact (impact) 2', 'Tasks (tasks) 0']);
    expect(titles('Root cause')).toEqual([
      'Impact (impact) 1',
      '  Root cause (root-cause) 0',
      'Tasks (tasks) 0',
    ]);
  });

  it('nests the parts by their headings; what stands before the first is a part of its own', () => {
    expect(
      shown(
        'Some words.\n\n# Disk full\n\n## Impact\n\nNobody could save.\n\n### Users\n\nAll.\n\n## Timeline\n\n- 10:00 full',
      ),
    ).toEqual([
      '- (unclear) 1',
      'Disk full (unclear) 0',
      '  Impact (impact) 1',
      '    Users (impact) 1',
      '  Timeline (timeline) 1',
    ]);
  });

  it('lets a part whose heading says nothing be about what the part around it is about', () => {
    expect(
      shown('## Timeline\n\n### First night\n\n- 22:00 down\n\n## Appendix\n\n### Graphs'),
    ).toEqual([
      'Timeline (timeline) 0',
      '  First night (timeline) 1',
      'Appendix (appendix) 0',
      '  Graphs (appendix) 0',
    ]);
  });

  it('sees phases within a timeline by the times below them', () => {
    expect(
      shown('## Timeline\n\n### Detection\n\n- 10:00 alert\n\n### Resolution\n\nWe restarted it.'),
    ).toEqual(['Timeline (timeline) 0', '  Detection (timeline) 1', '  Resolution (resolution) 1']);
  });

  it('sees groups of tasks as tasks', () => {
    expect(
      shown('## Action items\n\n### Prevention\n\n- a\n\n### Process improvements\n\n- b'),
    ).toEqual([
      'Action items (tasks) 0',
      '  Prevention (tasks) 1',
      '  Process improvements (tasks) 1',
    ]);
  });

  it('takes a heading over all others for a title, whatever word begins it', () => {
    expect(shown('# Solutions to exercise 4\n\n## Impact\n\nNone.\n\n## Notes on it\n\nx')).toEqual(
      [
        'Solutions to exercise 4 (unclear) 0',
        '  Impact (impact) 1',
        '  Notes on it (supporting) 1',
      ],
    );
    expect(shown('# Timeline\n\n## 14:30 alert')).toEqual([
      'Timeline (timeline) 0',
      '  14:30 alert (timeline) 0',
    ]);
  });
});
