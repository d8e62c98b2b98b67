import { safeLine } from '../../terminal/safe-text.ts';

/** A template as it is called: of one that is named by its path, the file. */
export function templateTitle(template: string): string {
  return safeLine(template.replace(/^.*[/\\]/, '').replace(/\.liquid$/, ''));
}
