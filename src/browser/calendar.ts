const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
/** Years that begin in March have their leap day at the end. */
const MONTHS = 'Mar Apr May Jun Jul Aug Sep Oct Nov Dec Jan Feb'.split(' ');
const THURSDAY = 4;

/** Days from the first of March in the year 0 to the first of January 1970. */
const EPOCH = 719_468;
const DAYS_OF_400_YEARS = 146_097;

/** `Tue 10 May 2022`. @param days since 1970-01-01, in the Gregorian calendar */
export function longDay(days: number): string {
  const sinceMarch = days + EPOCH;
  const era = Math.floor(sinceMarch / DAYS_OF_400_YEARS);
  const dayOfEra = sinceMarch - era * DAYS_OF_400_YEARS;
  const leapDays =
    Math.floor(dayOfEra / 1_460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096);
  const year = Math.floor((dayOfEra - leapDays) / 365);
  const dayOfYear = dayOfEra - (365 * year + Math.floor(year / 4) - Math.floor(year / 100));
  const month = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * month + 2) / 5) + 1;
  const weekday = WEEKDAYS[(((days + THURSDAY) % 7) + 7) % 7];
  const isNextYear = month >= MONTHS.indexOf('Jan');
  return `${weekday} ${day} ${MONTHS[month]} ${era * 400 + year + (isNextYear ? 1 : 0)}`;
}
