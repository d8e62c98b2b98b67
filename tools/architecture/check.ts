// Holds modules against the rules. Every import counts, also one of types only, also a lazy one.
import { isBuiltin } from 'node:module';
import { posix } from 'node:path';
import { findCycles } from './cycles.ts';
import type { Import, Module } from './modules.ts';
import { filesOutside, floorsWithin, libraries, rooms } from './rules.ts';

/** One breach, named so that a reader knows where to look and which rule to read. */
export interface Violation {
  readonly file: string;
  readonly line: number;
  readonly rule: 'kind' | 'room' | 'computed' | 'node' | 'library' | 'path' | 'floor' | 'cycle';
  readonly message: string;
}

type Finding = Omit<Violation, 'file' | 'line'>;

/** All breaches of the rules among these modules, which must be all the modules of the tree. */
export function check(modules: readonly Module[]): Violation[] {
  const paths = new Set(modules.map((module) => module.path));
  const inPlace = modules.flatMap((module) => [
    ...checkPlace(module.path).map((finding) => ({ file: module.path, line: 1, ...finding })),
    ...module.imports.flatMap((one) =>
      checkImport(module.path, one, paths).map((finding) => ({
        file: module.path,
        line: one.line,
        ...finding,
      })),
    ),
  ]);
  return [...inPlace, ...checkCycles(modules)];
}

function checkPlace(path: string): Finding[] {
  if (!/\.tsx?$/.test(path)) {
    return [{ rule: 'kind', message: 'only .ts and .tsx modules live here' }];
  }
  if (rooms[roomOf(path)] === undefined) {
    return [{ rule: 'room', message: `${roomOf(path)} is no room of the house` }];
  }
  return [];
}

function checkImport(path: string, { from }: Import, paths: ReadonlySet<string>): Finding[] {
  const room = roomOf(path);
  if (from === undefined) {
    return [{ rule: 'computed', message: 'imports a name that is computed' }];
  }
  if (isBuiltin(from)) {
    return rooms[room]?.node === false
      ? [{ rule: 'node', message: `${room} may not import ${from}` }]
      : [];
  }
  return from.startsWith('.')
    ? checkRelative(path, from, paths)
    : checkLibrary(room, libraryOf(from));
}

function checkLibrary(room: string, library: string): Finding[] {
  const allowed = libraries[library];
  if (allowed?.includes(room)) {
    return [];
  }
  const where = allowed === undefined ? 'it is listed for no room' : `only ${allowed.join(', ')}`;
  return [{ rule: 'library', message: `${room} may not import ${library}: ${where}` }];
}

function checkRelative(path: string, from: string, paths: ReadonlySet<string>): Finding[] {
  const target = resolve(path, from);
  if (filesOutside[target]?.includes(roomOf(path))) {
    return [];
  }
  if (!paths.has(target)) {
    return [{ rule: 'path', message: `${from} is no module: write the path with its .ts or .tsx` }];
  }
  const [room, other] = [roomOf(path), roomOf(target)];
  if (room === other) return checkWithin(room, path, target);
  if (rooms[room]?.uses.includes(other)) {
    return [];
  }
  return [{ rule: 'floor', message: `${room} may not import ${other} (${target})` }];
}

/** Between the folders of one room: only downwards. */
function checkWithin(room: string, path: string, target: string): Finding[] {
  const floors = floorsWithin[room];
  const [folder, other] = [folderOf(path), folderOf(target)];
  if (floors === undefined || folder === other) return [];
  const [own, below] = [floorOf(floors, folder), floorOf(floors, other)];
  if (own === undefined || below === undefined) {
    const unknown = own === undefined ? folder : other;
    return [{ rule: 'floor', message: `${unknown} stands on no floor of ${room}` }];
  }
  if (below < own) return [];
  return [{ rule: 'floor', message: `${room}/${folder} may not import ${other} (${target})` }];
}

/** The folder within its room in which a module stands; empty where it stands in none. */
function folderOf(path: string): string {
  return path.split('/').slice(1, -1)[0] ?? '';
}

function floorOf(floors: readonly (readonly string[])[], folder: string): number | undefined {
  if (folder === '') return floors.length;
  const floor = floors.findIndex((folders) => folders.includes(folder));
  return floor < 0 ? undefined : floor;
}

function checkCycles(modules: readonly Module[]): Violation[] {
  const graph = new Map(
    modules.map(({ path, imports }) => [
      path,
      imports.flatMap(({ from }) => (from?.startsWith('.') ? [resolve(path, from)] : [])),
    ]),
  );
  return findCycles(graph).map((cycle) => ({
    file: cycle[0] ?? '',
    line: 1,
    rule: 'cycle',
    message: `imports itself by way of ${cycle.join(' → ')}`,
  }));
}

function resolve(path: string, from: string): string {
  return posix.join(posix.dirname(path), from);
}

/** The first folder of a path, or the name of a module that stands in none. */
function roomOf(path: string): string {
  return path.includes('/') ? path.slice(0, path.indexOf('/')) : path.replace(/\.tsx?$/, '');
}

/** The package that an import comes from: `react` of `react/jsx-runtime`, `@scope/name` of a scoped one. */
function libraryOf(from: string): string {
  return from
    .split('/')
    .slice(0, from.startsWith('@') ? 2 : 1)
    .join('/');
}
