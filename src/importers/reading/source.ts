/** A source as it comes to a reader: decoded, named, and not yet understood. */

export interface TextSource {
  /** The name of the file, without its folder. */
  readonly file: string;
  /** Without a byte order mark or with one; line breaks of any kind. */
  readonly text: string;
}

export interface JsonSource {
  /** The name of the file, without its folder. */
  readonly file: string;
  /** What `parsedJson` made of its text. */
  readonly value: unknown;
}
