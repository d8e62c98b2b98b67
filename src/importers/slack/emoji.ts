/** The emoji that incidents are talked about with; Slack exports their names. All others stay as they are. */

const EMOJI: Readonly<Record<string, string>> = {
  white_check_mark: '✅',
  heavy_check_mark: '✔️',
  x: '❌',
  warning: '⚠️',
  rotating_light: '🚨',
  fire: '🔥',
  red_circle: '🔴',
  large_yellow_circle: '🟡',
  large_green_circle: '🟢',
  eyes: '👀',
  '+1': '👍',
  thumbsup: '👍',
  tada: '🎉',
  pray: '🙏',
};

/** Code is passed over. */
const NAMED = /`[^`]{1,2000}`|(?<![\p{L}\d]):([a-z_\d+]{1,30}):(?![\p{L}\d])/gu;

export function withEmoji(text: string): string {
  if (!text.includes(':')) return text;
  return text.replaceAll(NAMED, (typed: string, name: string | undefined) =>
    name !== undefined && Object.hasOwn(EMOJI, name) ? (EMOJI[name] ?? typed) : typed,
  );
}
