import { formatInstant } from '../incident/time/clock.ts';
import { knownZone } from '../incident/time/zones.ts';

/** Something that stands beside the slug of its incident, which says a day already. */
interface BesideSlug {
  readonly slug: string;
  readonly zone: string;
}

/**
 * `14:30`, `~14:30` where it is only about known; with the day, where that is another one than the slug
 * says. @param instant UTC milliseconds
 */
export function timeBesideSlug(
  instant: number,
  isAbout: boolean,
  { slug, zone }: BesideSlug,
): string {
  const whole = formatInstant(instant, knownZone(zone));
  const [day = '', time = ''] = whole.split(' ');
  return `${isAbout ? '~' : ''}${slug.startsWith(day) ? time : whole}`;
}
