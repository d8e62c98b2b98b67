/** What is said of an entry, an action or a hypothesis when it comes, and when something becomes of it. */
import type { TrackFace } from '../../../replay/track.ts';
import { safeLine } from '../../../terminal/safe-text.ts';
import type { DocumentTime } from '../../document/document-times.ts';
import type { Turn } from './effort-course.ts';

/** `14:35 6 action A1 restarted api-3`. @param time the one with which what it shows begins */
export function comingTold(face: TrackFace, time: DocumentTime | undefined): string {
  const { number, when, kind, label, text, milestones = [] } = face;
  const names = [...milestones.filter((milestone) => milestone !== text), kind, label];
  const words = [number, ...names, text].filter((word) => word !== undefined).join(' ');
  return time?.iso == null ? `${words} (${when})` : `${withoutDay(when, time.iso)} ${words}`;
}

/** `14:39 A1 done 4m: no effect`, `14:20 entry 28 ended`. */
export function turnTold({ label, number, standing }: TrackFace, { note, time }: Turn): string {
  const words = `${label ?? `entry ${number}`} ${standing ?? 'ended'}`;
  const told = note === null ? words : `${words}: ${safeLine(note)}`;
  return time?.iso == null ? told : `${withoutDay(time.shown, time.iso)} ${told}`;
}

/** A time as the document shows it, but for its date: the day is said where the replay is. */
export function withoutDay(shown: string, iso: string | null): string {
  return iso === null ? shown : shown.replace(`${iso.slice(0, iso.indexOf('T'))} `, '');
}
