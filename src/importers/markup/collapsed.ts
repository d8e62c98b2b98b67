/** Text with one space wherever it has white space, and none at its ends. */
export function collapsed(text: string): string {
  // Most texts have nothing to collapse; on a line of many megabytes the search is far cheaper.
  return (/\s\s|[^\S ]/.test(text) ? text.replace(/\s+/g, ' ') : text).trim();
}
