import { SETTINGS, type Setting } from '../../src/config/settings.ts';

const ALL: readonly (readonly [string, Setting])[] = Object.entries(SETTINGS);

/** Each setting in a section of its own, from the table that reads them. */
export function settingSections(): string {
  return ALL.map(([key, setting]) => section(key, setting)).join('\n\n');
}

function section(key: string, { help, fallback, example, env, flag }: Setting): string {
  const stronger = [
    ...(flag === undefined ? [] : [`- Option: \`${flag}\``]),
    ...(env === undefined ? [] : [`- Environment: \`${env}\``]),
  ];
  const facts = [`- By default: ${fallback}`, ...stronger];
  return [`### ${key}`, '', sentence(help), '', ...facts, '', ...fenced(example)].join('\n');
}

function sentence(help: string): string {
  return `${help.charAt(0).toUpperCase()}${help.slice(1)}.`;
}

/** The examples of all settings as one file. What stood below a table would be part of it. */
export function exampleFile(): string {
  const isTable = (example: string) => example.startsWith('[');
  const examples = ALL.map(([, { example }]) => example);
  const plain = examples.filter((example) => !isTable(example));
  return [plain.join('\n'), ...examples.filter(isTable)].join('\n\n');
}

export function exampleSection(): string {
  return fenced(exampleFile()).join('\n');
}

function fenced(toml: string): readonly string[] {
  return ['```toml', toml, '```'];
}
