import { UsageError } from './failure.ts';

/**
 * The value of an option that counts something: one or more.
 *
 * @throws UsageError for anything else
 */
export function wholeNumber(option: string, typed: string | undefined): number | undefined {
  if (typed === undefined) return undefined;
  const digits = /^[1-9]\d{0,8}$/.exec(typed.trim());
  if (digits !== null) return Number(digits[0]);
  throw new UsageError(`${option}: "${typed}" is no number: write 20, for example.`);
}
