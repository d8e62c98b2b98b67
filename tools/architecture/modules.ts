// Reads the modules of a source tree, and what each of them imports, with a real parser.
import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { parseAst } from 'rolldown/parseAst';

/** One place where a module names another: `import`, `export … from`, `import()`, `require()`, a type's `import()`. */
export interface Import {
  /** What is imported, as written; undefined when it is computed, so that nobody can tell. */
  readonly from: string | undefined;
  readonly line: number;
}

export interface Module {
  /** Relative to the source folder, with forward slashes. */
  readonly path: string;
  readonly imports: readonly Import[];
}

/** Every source file below the folder, in the order of their paths. */
export async function readModules(folder: string): Promise<Module[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && /\.[cm]?[jt]sx?$/.test(entry.name));
  const paths = files.map((file) => join(file.parentPath, file.name)).sort();
  return Promise.all(paths.map((path) => readModule(folder, path)));
}

async function readModule(folder: string, file: string): Promise<Module> {
  const path = relative(folder, file).replaceAll('\\', '/');
  const source = await readFile(file, 'utf8');
  const imports: Import[] = [];
  const lineOf = (offset: number) => source.slice(0, offset).split('\n').length;
  const lang = file.endsWith('x') ? 'tsx' : 'ts';
  visit(parse(source, lang, path), (node) => {
    if (namesAModule(node)) {
      const from = node['source'] ?? node['expression'] ?? first(node['arguments']);
      imports.push({ from: text(from), line: lineOf(Number(node['start'])) });
    }
  });
  return { path, imports };
}

function parse(source: string, lang: 'ts' | 'tsx', path: string): unknown {
  try {
    return parseAst(source, { lang }, path);
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new Error(`${path} does not parse. ${why}`, { cause });
  }
}

type Node = Record<string, unknown>;

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null;
}

function visit(value: unknown, see: (node: Node) => void): void {
  if (!isNode(value)) {
    return;
  }
  see(value);
  for (const child of Object.values(value)) {
    visit(child, see);
  }
}

function namesAModule(node: Node): boolean {
  switch (node['type']) {
    case 'ImportDeclaration':
    case 'ExportAllDeclaration':
    case 'ImportExpression':
    case 'TSImportType':
    case 'TSExternalModuleReference':
      return true;
    case 'ExportNamedDeclaration':
      return isNode(node['source']);
    case 'CallExpression':
      return isNode(node['callee']) && node['callee']['name'] === 'require';
    default:
      return false;
  }
}

function first(values: unknown): unknown {
  return Array.isArray(values) ? values[0] : undefined;
}

function text(literal: unknown): string | undefined {
  return isNode(literal) && typeof literal['value'] === 'string' ? literal['value'] : undefined;
}
