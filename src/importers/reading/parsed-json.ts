import { ImportError } from './import-error.ts';

/** Nothing that people export is deeper; what walks over it must not run out of stack. */
const DEEPEST = 200;

/**
 * The value of a JSON text; a byte order mark in front is passed over.
 *
 * @throws ImportError when it is none, or is nested too deeply; its sentence begins with `where`
 */
export function parsedJson(text: string, where: string): unknown {
  const value = parse(text, where);
  if (isDeeperThan(value, DEEPEST)) {
    throw new ImportError(`${where} is nested more than ${DEEPEST} levels deep: no export is.`);
  }
  return value;
}

function parse(text: string, where: string): unknown {
  try {
    const value: unknown = JSON.parse(text.startsWith('\uFEFF') ? text.slice(1) : text);
    return value;
  } catch (error) {
    throw new ImportError(`${where} is no valid JSON${placeIn(text, error)}.`, { cause: error });
  }
}

/** ` (line 3)`, as far as the engine says where. */
function placeIn(text: string, error: unknown): string {
  const position = error instanceof Error ? /at position (\d{1,12})/.exec(error.message)?.[1] : '';
  if (position === undefined || position === '') return '';
  const line = text.slice(0, Number(position)).split('\n').length;
  return text.includes('\n') ? ` (line ${line})` : '';
}

function isDeeperThan(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (levels === 0) return true;
  return Object.values(value).some((inner) => isDeeperThan(inner, levels - 1));
}
