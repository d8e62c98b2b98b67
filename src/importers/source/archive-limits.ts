/** How much is taken from a folder or a zip: more than real ones hold, and less than a machine cannot bear. */

const MEGABYTE = 2 ** 20;

export const LARGEST_FILE = 256 * MEGABYTE;
/** Unpacked, of all files of a zip that are read. */
export const LARGEST_ZIP = 4_096 * MEGABYTE;
export const MOST_FILES = 1_000_000;
/** Folders within folders. */
export const DEEPEST_FOLDER = 8;

/** `300 MB`, rounded up. */
export function megabytes(bytes: number): string {
  return `${Math.ceil(bytes / MEGABYTE)} MB`;
}
