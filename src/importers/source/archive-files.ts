/** Files that are imported together: what a folder or a zip holds. */

export interface SourceFiles {
  /** Of the folder or the file, without what leads to it. */
  readonly name: string;
  /** Paths within it, parts joined by `/`, in the order of their characters. */
  readonly names: readonly string[];
  /** @throws ImportError when it has no such file, or one that cannot or should not be read */
  read(name: string): Uint8Array;
}
