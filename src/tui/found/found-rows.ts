/**
 * What was found, row by row:
 *
 *      2026-05-10-checkout-returns-500s  SEV1  Checkout returns 500s
 *     ▌   4  05-10 14:35  ! A1         restarted api-3, and the cart
 *                         section Root cause: a leak in the cart
 */
import { SECTIONS } from '../../incident/sections.ts';
import { clockAt, formatTimeOfDay } from '../../incident/time/clock.ts';
import { knownZone } from '../../incident/time/zones.ts';
import type { Found } from '../../journal/text-search.ts';
import { safeLine } from '../../terminal/safe-text.ts';
import { monthAndDay } from '../header/short-time.ts';
import { cutLine, type Line, lineWidth, piece } from '../lines/line.ts';
import { SIGNS } from '../timeline/state-words.ts';
import { excerptLine } from './excerpt-line.ts';

/** From so many columns on, days stand before times; and kinds have their names, and texts stand below each other. */
const WITH_DAYS = 60;
const WIDE = 100;
const NUMBER = 4;
const TIME = 12;
const KIND = 11;

/** The incident in which all below it was found. */
export function headingRow({ slug, severity, title }: Found, columns: number): Line {
  const row = [
    piece(` ${safeLine(slug)}`, 'label'),
    piece(severity === null ? '' : `  ${safeLine(severity).toUpperCase()}`, 'strong'),
    piece(`  ${safeLine(title)}`, 'quiet'),
  ];
  return cutLine(row, columns - 1);
}

export function foundRow(found: Found, isChosen: boolean, columns: number): Line {
  const front = [
    piece(isChosen ? '▌' : ' ', 'label'),
    ...(found.sort === 'entry' ? entryFront(found, columns) : otherFront(found, columns)),
  ];
  const room = Math.max(columns - 1 - lineWidth(front), 0);
  return cutLine([...front, ...excerptLine(found, room)], columns - 1);
}

function entryFront(found: Found, columns: number): Line {
  const number = String(found.number ?? '').padStart(NUMBER);
  const time = timeOf(found, columns).padEnd(columns < WITH_DAYS ? 0 : TIME);
  return [piece(`${number}  `, 'quiet'), piece(`${time} `), ...kindOf(found, columns)];
}

function kindOf({ kind, label }: Found, columns: number): Line {
  if (kind === null) return [];
  const sign = piece(`${SIGNS[kind]} `);
  if (columns < WIDE) return [sign, piece(label === null ? '' : `${label} `, 'label')];
  return [sign, piece((label ?? (kind === 'event' ? '' : kind)).padEnd(KIND), 'label')];
}

/** When it was, in the incident's zone: `05-10 14:35`, `05-10~14:35` where that is only about known. */
function timeOf({ at, isAbout, zone }: Found, columns: number): string {
  if (at === null) return '??';
  const face = clockAt(at, knownZone(zone));
  const day = monthAndDay(face);
  const time = formatTimeOfDay({ ...face, second: 0 });
  const about = isAbout ? '~' : ' ';
  return columns < WITH_DAYS ? `${about}${time}`.trimStart() : `${day}${about}${time}`;
}

/** What is found in something that is no entry says where. */
function otherFront(found: Found, columns: number): Line {
  const name = piece(nameOf(found), 'label');
  const indent = NUMBER + 2 + (columns < WITH_DAYS ? 0 : TIME + 1);
  return [piece(' '.repeat(indent)), name, piece(': ')];
}

/** `title`, `follow-up F1`, `section Root cause`. */
export function nameOf({ sort, id, label }: Found): string {
  switch (sort) {
    case 'facts':
      return 'title';
    case 'followup':
      return `follow-up ${label ?? ''}`.trimEnd();
    case 'section':
      return `section ${SECTIONS.find(({ name }) => name === id)?.title ?? safeLine(id)}`;
    case 'entry':
      return 'entry';
  }
}
