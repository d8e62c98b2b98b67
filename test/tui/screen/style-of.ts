import type { IBufferCell } from '@xterm/headless';

/** The style of a cell in a few words, as in `bold fg1 bg#ff8800`; empty for plain text. */
export function styleOf(cell: IBufferCell): string {
  if (cell.isAttributeDefault()) return '';
  const styles = [
    cell.isBold() && 'bold',
    cell.isDim() && 'dim',
    cell.isItalic() && 'italic',
    cell.isUnderline() && 'underline',
    cell.isInverse() && 'inverse',
    cell.isInvisible() && 'invisible',
    cell.isStrikethrough() && 'struck',
    !cell.isFgDefault() && `fg${colour(cell.getFgColor(), cell.isFgRGB())}`,
    !cell.isBgDefault() && `bg${colour(cell.getBgColor(), cell.isBgRGB())}`,
  ];
  return styles.filter(Boolean).join(' ');
}

function colour(value: number, isRgb: boolean): string {
  return isRgb ? `#${value.toString(16).padStart(6, '0')}` : String(value);
}
