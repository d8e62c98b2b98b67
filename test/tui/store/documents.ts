/** What the postmortem screen asks for, done at once; an editor that does as it is told. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Asked, Examined } from '../../../src/tui/state/closeout.ts';
import type { Event } from '../../../src/tui/state/event.ts';
import type { EditorEnded } from '../../../src/tui/store/document-desk.ts';
import { exportedDocument, printedDocument } from '../../../src/tui/store/document-files.ts';
import { type DocumentSettings, examination } from '../../../src/tui/store/examination.ts';
import type { Documents } from '../../../src/tui/store/store.ts';

export type Editor = (text: string) => EditorEnded;

interface House {
  readonly clock: () => number;
  readonly editor?: Editor;
  /** What is found; else what is found indeed. */
  readonly found?: (asked: Asked) => Examined;
  readonly settings?: Partial<DocumentSettings>;
}

const SETTINGS: Omit<DocumentSettings, 'folder'> = {
  templates: undefined,
  supportHours: undefined,
  mask: [],
  people: () => [],
  exports: undefined,
};

export function documentsAtOnce({
  clock,
  editor = appending,
  found,
  settings = {},
}: House): Documents {
  const all = { ...SETTINGS, folder: '.', ...settings };
  let folder: string | undefined;
  return {
    perform(deed, tell) {
      switch (deed.type) {
        case 'examine': {
          const { incident, asked } = deed;
          if (found !== undefined) {
            return tell({ type: 'examined', id: incident.id, examined: found(asked) });
          }
          return tell(looked(examination(incident, asked, all, { now: clock() }), incident.id));
        }
        case 'edit': {
          const { section, text: given } = deed;
          return tell({ type: 'edited', section, given, ...editor(given) });
        }
        case 'print':
          return tell(printedDocument(deed, all));
        case 'export':
          folder ??= settings.folder ?? folderOfTest();
          return tell(exportedDocument(deed, { ...all, folder }));
      }
    },
  };
}

function looked(steps: ReturnType<typeof examination>, id: string): Event {
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return { type: 'examined', id, examined: step.value };
}

function appending(text: string): EditorEnded {
  return { text: `${text}\nand more`.trim(), problem: undefined };
}

/** A folder that is there until the test has finished. */
export function folderOfTest(): string {
  const folder = mkdtempSync(join(tmpdir(), 'bridgelog-documents-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
