import { LEVELS, type Level } from '../../src/incident/review/finding.ts';
import type { Rule } from '../../src/incident/review/rule.ts';
import { RULES } from '../../src/incident/review/rules.ts';

const TITLES: Readonly<Record<Level, string>> = {
  error: 'Errors',
  warning: 'Warnings',
  hint: 'Hints',
};

/** Each finding in a section of its own, from the table of rules that finds them. */
export function findingSections(): string {
  return LEVELS.flatMap((level) => [
    `## ${TITLES[level]}`,
    ...RULES.filter(({ levels: [most] }) => most === level).map(section),
  ]).join('\n\n');
}

function section({ code, levels, title, meaning, mending, isForAfterwards }: Rule): string {
  const level = levels.length === 1 ? '' : ` (${levels.join(' or ')})`;
  const when = isForAfterwards === true ? ' Looked for only when it is over.' : '';
  return [`### ${code}`, `**${title}**${level}. ${meaning}${when}`, `*To fix it:* ${mending}`].join(
    '\n\n',
  );
}
