/** The record is looked through in steps, between which keys are taken. */
import { expect, test } from 'vitest';
import type { Examined } from '../../../src/tui/state/closeout.ts';
import type { Event } from '../../../src/tui/state/event.ts';
import { DocumentDesk } from '../../../src/tui/store/document-desk.ts';
import { seat } from './seat.ts';

function desk(other: Partial<ConstructorParameters<typeof DocumentDesk>[0]> = {}): DocumentDesk {
  return new DocumentDesk({
    settings: {
      templates: undefined,
      supportHours: undefined,
      exports: undefined,
      folder: '.',
      mask: [],
      people: () => [],
    },
    clock: () => Date.UTC(2026, 10, 21, 13, 30),
    edit: async (text) => ({ text: `${text}, edited`, problem: undefined }),
    crashed: (error) => {
      throw error;
    },
    ...other,
  });
}

function asked(template: string) {
  return { records: 1, template, isPublic: false };
}

/** What was found. */
function foundOf(event: Event | undefined): Examined | undefined {
  return event?.type === 'examined' ? event.examined : undefined;
}

test('only what was asked for last is looked for, and told', async () => {
  const { incident } = seat();
  const documents = desk();
  const told: Event[] = [];
  documents.perform({ type: 'examine', incident, asked: asked('brief') }, (event) => {
    told.push(event);
  });
  const last = await new Promise<Event>((resolve) => {
    documents.perform({ type: 'examine', incident, asked: asked('standard') }, resolve);
  });
  expect([told.length, foundOf(last)?.template]).toEqual([0, 'standard']);
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

test('what an open editor has written so far is told, when all ends', () => {
  const told: Event[] = [];
  const documents = desk({
    edit: (_text, _name, begun) => {
      begun({ takeAway: () => 'one, and half' });
      return new Promise(() => undefined);
    },
  });
  documents.perform({ type: 'edit', section: 'summary', text: 'one' }, (...events) => {
    told.push(...events);
  });
  documents.salvage();
  documents.salvage();
  expect(told).toEqual([
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
