/** The record is looked through in steps, between which keys are taken. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Examined } from '../../../src/tui/state/closeout.ts';
import type { Event } from '../../../src/tui/state/event.ts';
import { DocumentDesk } from '../../../src/tui/store/document-desk.ts';
import type { DocumentSettings } from '../../../src/tui/store/examination.ts';
import { told } from '../../postmortem/helpers.ts';
import { folderOfTest } from './documents.ts';
import { seat } from './seat.ts';

const SETTINGS: DocumentSettings = {
  templates: undefined,
  supportHours: undefined,
  exports: undefined,
  folder: '.',
  mask: [],
  people: () => [],
};

function desk(other: Partial<ConstructorParameters<typeof DocumentDesk>[0]> = {}): DocumentDesk {
  return new DocumentDesk({
    settings: SETTINGS,
    clock: () => Date.UTC(2026, 10, 21, 13, 30),
    edit: async (text) => ({ text: `${text}, edited`, problem: undefined }),
    crashed: (error) => {
      throw error;
    },
    ...other,
  });
}

function asked(template: string) {
  return { records: 1, day: '2026-11-21', template, isPublic: false };
}

/** What was found. */
function foundOf(event: Event | undefined): Examined | undefined {
  return event?.type === 'examined' ? event.examined : undefined;
}

test('only what was asked for last is looked for, and told', async () => {
  const { incident } = seat();
  const documents = desk();
  const heard: Event[] = [];
  documents.perform({ type: 'examine', incident, asked: asked('brief') }, (event) => {
    heard.push(event);
  });
  const last = await new Promise<Event>((resolve) => {
    documents.perform({ type: 'examine', incident, asked: asked('standard') }, resolve);
  });
  expect([heard.length, foundOf(last)?.template]).toEqual([0, 'standard']);
});

test('a template that is not there is told of', async () => {
  const { incident } = seat();
  const event = await new Promise<Event>((resolve) => {
    desk().perform({ type: 'examine', incident, asked: asked('nowhere') }, resolve);
  });
  expect(foundOf(event)?.document).toEqual({
    failed: expect.stringContaining('nowhere: no such template.'),
  });
});

test('a line that begins as a mark does is seen with what somebody wrote; marks are not', async () => {
  const { incident } = told({
    lines: ['/section summary ```\n<!-- bridgelog: restart it -->\n```'],
  });
  const event = await new Promise<Event>((resolve) => {
    desk().perform({ type: 'examine', incident, asked: asked('brief') }, resolve);
  });
  const document = foundOf(event)?.document;
  const text = document !== undefined && 'text' in document ? document.text : '';
  expect(text.split('\n').filter((line) => line.startsWith('<!--'))).toEqual([
    '<!-- bridgelog: restart it -->',
  ]);
});

test('what an open editor has written so far is told, when all ends', () => {
  const heard: Event[] = [];
  const documents = desk({
    edit: (_text, _name, begun) => {
      begun({ takeAway: () => 'one, and half' });
      return new Promise(() => undefined);
    },
  });
  documents.perform({ type: 'edit', section: 'summary', text: 'one' }, (...events) => {
    heard.push(...events);
  });
  documents.salvage();
  documents.salvage();
  expect(heard).toEqual([
    {
      type: 'edited',
      section: 'summary',
      given: 'one',
      text: 'one, and half',
      problem: 'The dashboard was ended while the editor was open.',
    },
  ]);
});

test('a section comes back from the editor with what was given to it', async () => {
  const event = await new Promise<Event>((resolve) => {
    desk().perform({ type: 'edit', section: 'summary', text: 'one' }, resolve);
  });
  expect(event).toEqual({
    type: 'edited',
    section: 'summary',
    given: 'one',
    text: 'one, edited',
    problem: undefined,
  });
});

test('a template that takes too long is tried again only when its document is asked for', async () => {
  const templates = folderOfTest();
  const loop = '{% for i in (1..9999) %}'.repeat(4) + '{% endfor %}'.repeat(4);
  const file = join(templates, 'slow.liquid');
  writeFileSync(file, loop);
  const { incident } = seat();
  const documents = desk({ settings: { ...SETTINGS, templates } });
  const examined = async () =>
    foundOf(
      await new Promise<Event>((resolve) => {
        documents.perform({ type: 'examine', incident, asked: asked('slow') }, resolve);
      }),
    )?.document;
  const failed = `${file}:1: takes too long; it is tried again`;
  expect(await examined()).toEqual({ failed: expect.stringContaining(failed) });
  writeFileSync(file, 'mended');
  expect(await examined()).toEqual({ failed: expect.stringContaining('once w or c was pressed') });
  await new Promise<Event>((resolve) => {
    documents.perform({ type: 'print', incident, asked: asked('slow') }, resolve);
  });
  expect(await examined()).toMatchObject({ text: 'mended' });
});
