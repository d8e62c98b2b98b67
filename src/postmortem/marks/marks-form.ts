/**
 * Marks: HTML comments in a Markdown file that name its parts, each with a hash of what was
 * generated there, so that an edit is known as one. No text of people can pass for a mark: what
 * stands within a part cannot hold that part's own hash, and where a text elsewhere looks like a
 * mark, those of this file are signed with a hash of all that is in it.
 */
import { createHash } from 'node:crypto';
import type { PartName } from './printed.ts';

/** Of which incident a file is, and by which template. */
export interface FileName {
  readonly slug: string;
  readonly template: string;
  /** Is it a public copy, which holds less than the record? */
  readonly isPublic: boolean;
}

/** What a mark says, and the hash that it carries. */
export interface PartMark extends PartName {
  readonly hash: string;
}

export interface FileMark extends FileName {
  readonly signature: string;
  readonly hash: string;
}

/** The word that the marks of most files begin with. */
export const SIGNATURE = 'bridgelog';

const FILE =
  /^<!-- (?<signature>bridgelog(?:-[0-9a-f]{16})?): incident (?<slug>\S+) template (?<template>\S+)(?<audience> public)? (?<hash>[0-9a-f]{16}) -->$/u;
const BEGIN =
  /^<!-- (?<signature>\S+): (?:written (?<section>\S+) (?<level>[1-6])|generated (?<name>\S+)) (?<hash>[0-9a-f]{16}) -->$/u;
const END = /^<!-- (?<signature>\S+): end of \S+ [0-9a-f]{16} -->$/u;

/** Sixteen hexadecimal digits that stand for a text. */
export function textHash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}

/** The marks' word in a file with a text that looks like a mark: no text holds its own hash. */
export function signatureOf(text: string): string {
  return `${SIGNATURE}-${textHash(text)}`;
}

export function beginMark({ kind, name, level, hash }: PartMark, signature: string): string {
  const title = kind === 'written' ? `${name} ${level ?? 1}` : name;
  return `<!-- ${signature}: ${kind} ${title} ${hash} -->`;
}

export function endMark({ name, hash }: PartMark, signature: string): string {
  return `<!-- ${signature}: end of ${name} ${hash} -->`;
}

/** The mark at the end of a file. */
export function fileMark({ slug, template, isPublic, hash, signature }: FileMark): string {
  const word = template.replaceAll(/[^\p{L}\p{N}._]+/gu, '-');
  const audience = isPublic ? ' public' : '';
  return `<!-- ${signature}: incident ${slug} template ${word}${audience} ${hash} -->`;
}

/** The mark that begins a part, when the line is one with this signature. */
export function readBeginMark(line: string, signature: string): PartMark | undefined {
  const found = BEGIN.exec(line)?.groups;
  if (found?.['signature'] !== signature) return undefined;
  const { section, level, name = '', hash = '' } = found;
  if (section === undefined) return { kind: 'generated', name, hash };
  return { kind: 'written', name: section, level: Number(level), hash };
}

export function readFileMark(line: string): FileMark | undefined {
  const { signature, slug, template, audience, hash } = FILE.exec(line)?.groups ?? {};
  if (signature === undefined || slug === undefined) return undefined;
  if (template === undefined || hash === undefined) return undefined;
  return { signature, slug, template, isPublic: audience !== undefined, hash };
}

/** Is the line a mark with this signature? Other comments may begin alike. */
export function isMark(line: string, signature: string): boolean {
  const isEnd = END.exec(line)?.groups?.['signature'] === signature;
  const isFileMark = readFileMark(line)?.signature === signature;
  return isEnd || isFileMark || readBeginMark(line, signature) !== undefined;
}
