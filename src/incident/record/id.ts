/** Record ids: UUIDs of version 7, each one after all that the incident had before. */

const RANDOM_BITS = 74n;
const RANDOM_MASK = (1n << RANDOM_BITS) - 1n;

/** How far a following id may jump: far enough that two writers do not meet. */
const STEP_BITS = 32;

/**
 * A UUIDv7 (RFC 9562) for this time that sorts after `previous`, as text too. When `previous` is of
 * the same millisecond or a later one, it is that one plus a random step.
 *
 * @param milliseconds UTC milliseconds
 * @param random fills its argument with random bytes
 */
export function nextId(
  milliseconds: number,
  previous: string | undefined,
  random: (bytes: Uint8Array) => Uint8Array,
): string {
  const fresh = (BigInt(milliseconds) << RANDOM_BITS) | bits(random(new Uint8Array(10)));
  const before = previous === undefined ? -1n : ordinal(previous);
  if (fresh > before && fresh >> RANDOM_BITS > before >> RANDOM_BITS) return format(fresh);
  const step = bits(random(new Uint8Array(STEP_BITS / 8))) + 1n;
  return format(before + step);
}

function bits(bytes: Uint8Array): bigint {
  return bytes.reduce((value, byte) => (value << 8n) | BigInt(byte), 0n) & RANDOM_MASK;
}

/** The 122 bits that count: time and random part, without version and variant. */
function ordinal(id: string): bigint {
  const hex = BigInt(`0x${id.replaceAll('-', '')}`);
  const time = hex >> 80n;
  const high = (hex >> 64n) & 0xfffn;
  const low = hex & ((1n << 62n) - 1n);
  return (time << RANDOM_BITS) | (high << 62n) | low;
}

function format(value: bigint): string {
  const time = value >> RANDOM_BITS;
  const high = (value >> 62n) & 0xfffn;
  const low = value & ((1n << 62n) - 1n);
  const whole = (time << 80n) | (0x7n << 76n) | (high << 64n) | (0b10n << 62n) | low;
  const hex = whole.toString(16).padStart(32, '0');
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    hex.slice(12, 16),
    hex.slice(16, 20),
    hex.slice(20),
  ].join('-');
}
