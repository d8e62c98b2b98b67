/** An apostrophe that Bridgelog's export puts in front of what a spreadsheet would take for a formula. */
const GUARD = /(?<=^|[;\n])'(?=(?:[^\S\n]|["'“”„‘’«»])*[=+\-@＝＋－＠﹦﹢﹣﹫−])/gu;

/** The text as it was before it was guarded. */
export function withoutGuards(cell: string): string {
  return cell.replace(GUARD, '');
}
