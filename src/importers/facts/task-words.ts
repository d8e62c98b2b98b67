/** What a task says of itself besides what is to be done: owner, date, status, ticket. */
import type { ReadFollowup } from '../reading/reading.ts';
import { calendarDay } from './calendar-day.ts';
import { namesIn } from './names.ts';

type Status = ReadFollowup['status'];

export interface TaskWords {
  readonly task: string;
  readonly owner: string | undefined;
  readonly due: string | undefined;
  readonly status: Status | undefined;
  readonly ticket: string | undefined;
}
type Said = Omit<TaskWords, 'task'>;

const STATUS_WORDS: readonly { readonly status: Status; readonly words: RegExp }[] = [
  {
    status: 'in progress',
    words:
      /^(?:in progress|in-progress|wip|doing|ongoing|started|under way|in review|partially done)$/iu,
  },
  {
    status: 'dropped',
    words:
      /^(?:dropped|won'?t (?:do|fix)|wontfix|cancell?ed|obsolete|rejected|declined|abandoned|not planned)$/iu,
  },
  {
    status: 'open',
    words:
      /^(?:open|todo|to do|to be done|pending|planned|not started|new|backlog|proposed|tbd)$/iu,
  },
  {
    status: 'done',
    words:
      /^(?:done|completed?|finished|closed|fixed|implemented|resolved|merged|shipped|released|deployed|✅|✔️?|☑️?|✓|x|yes)(?:\s.{0,40})?$/iu,
  },
];

/** The status that a word gives, as in a column of a table. */
export function statusIn(text: string): Status | undefined {
  const word = text.trim().replace(/^[\s:[(]+|[\s.\])]+$/gu, '');
  return STATUS_WORDS.find(({ words }) => words.test(word))?.status;
}

const DUE =
  /^(?:target(?: date)?|due(?: date| by| on)?|deadline|eta|by|until|before|expected|planned for|completion|bis)\s*[:=]?\s*(?=\S)/iu;
const OWNER =
  /^(?:owner|owners|assignee|assigned to|assigned|responsible|dri|who|lead|by)\s*[:=]?\s+(?=\S)/iu;
const TICKET =
  /^(?:ticket|tickets|issue|jira|tracked in|tracked by|tracking|bug|pr|see)\s*[:=]?\s+(?=\S)/iu;
const TICKET_KEY = /^(?:[A-Z][A-Z0-9]{1,9}-\d{1,7}|(?:[\w.-]{1,40}\/[\w.-]{1,60})?#\d{1,7})$/u;
const TICKET_ADDRESS =
  /^https?:\/\/[^\s]{1,300}(?:\/(?:issues?|pull|pulls|merge_requests|browse|ticket|tickets|task|tasks|bugs?|T\d+)\/|show_bug\.cgi|linear\.app|trello\.com\/c\/|app\.asana\.com|\.atlassian\.net)/iu;

/** What stands in brackets at either end of a task, or behind a dash at its end. */
const BRACKETS_BEHIND = /\s*[([]([^()[\]]{1,80})[)\]]\s*[.;]?\s*$/u;
const BRACKETS_BEFORE = /^\s*[([]([^()[\]]{1,60})[)\]]\s*[:–—-]?\s*(?=\S)/u;
const DASH_BEHIND = /\s+[–—-]{1,2}\s+([^–—]{1,60})$/u;
const LABEL_BEHIND =
  /[,;.]\s+((?:owner|due|target|eta|deadline|assigned to|ticket|status)\s*:?\s[^,;]{1,60})$/iu;
const HANDLE_BEHIND = /\s+(@[\w.-]{1,40}(?:\s*(?:,|and|&)\s*@[\w.-]{1,40}){0,5})\s*$/u;
const MARK_BEFORE = /^\s*(✅|✔️?|☑️?|✓|DONE|TODO)\s*:?\s+(?=\S)/u;

/** A task taken apart; what it says in words of its own stays in its text. */
export function taskWords(text: string, links: readonly string[]): TaskWords {
  let rest = text.trim();
  let said: Said = { owner: undefined, due: undefined, status: undefined, ticket: undefined };
  for (let turn = 0; turn < 6; turn += 1) {
    const taken = takeOne(rest);
    if (taken === undefined) break;
    rest = taken.rest;
    said = merged(said, taken.said);
  }
  const ticket = said.ticket ?? links.find((link) => TICKET_ADDRESS.test(link));
  const due = said.due ?? dueWithin(rest);
  const isLinked = said.ticket === undefined && ticket !== undefined;
  return { task: isLinked ? withoutLinkWord(rest) : rest, ...said, due, ticket };
}

/** The word that was only there to be a link: `… on the dashboard (issue)`. */
function withoutLinkWord(task: string): string {
  return task.replace(/\s*[([]{0,2}\b(?:issue|pr|ticket|link|card)\b[)\]]{0,2}\.?$/iu, '') || task;
}

function merged(a: Said, b: Said): Said {
  return {
    owner: a.owner ?? b.owner,
    due: a.due ?? b.due,
    status: a.status ?? b.status,
    ticket: a.ticket ?? b.ticket,
  };
}

function takeOne(text: string): { readonly rest: string; readonly said: Said } | undefined {
  for (const pattern of [
    BRACKETS_BEHIND,
    HANDLE_BEHIND,
    MARK_BEFORE,
    BRACKETS_BEFORE,
    DASH_BEHIND,
    LABEL_BEHIND,
  ]) {
    const match = pattern.exec(text);
    const said = match === null ? undefined : asideSays(match[1] ?? '', isNameEnough(match[0]));
    if (match === null || said === undefined) continue;
    const rest = (text.slice(0, match.index) + text.slice(match.index + match[0].length)).trim();
    if (rest !== '') return { rest, said };
  }
  return undefined;
}

/** A name in square brackets, or behind a dash, is the owner's; in round ones it may be anything. */
function isNameEnough(aside: string): boolean {
  return !aside.includes('(');
}

/** What an aside says; `undefined` where it is part of the task, or only a part of it is understood. */
function asideSays(aside: string, isNameOwner: boolean): Said | undefined {
  const parts = aside.split(/\s*[,;|]\s*/u).map((part) => partSays(part, isNameOwner));
  const known = parts.filter((part) => part !== undefined);
  // A date may have a comma in it.
  return known.length === parts.length ? known.reduce(merged) : partSays(aside, isNameOwner);
}

const NOTHING: Said = { owner: undefined, due: undefined, status: undefined, ticket: undefined };

function partSays(typed: string, isNameOwner: boolean): Said | undefined {
  const part = typed.trim();
  const status = statusIn(part.replace(/^status\s*:\s*/iu, ''));
  if (status !== undefined) return { ...NOTHING, status };
  const dueWord = DUE.exec(part)?.[0];
  const due = calendarDay(part.slice(dueWord?.length ?? 0));
  if (due !== undefined) return { ...NOTHING, due };
  const ticket = part.replace(TICKET, '');
  if (TICKET_KEY.test(ticket) || TICKET_ADDRESS.test(ticket)) return { ...NOTHING, ticket };
  return ownerSaid(part, isNameOwner);
}

function ownerSaid(part: string, isNameOwner: boolean): Said | undefined {
  const word = OWNER.exec(part)?.[0];
  const owner = part.slice(word?.length ?? 0).trim();
  if (word !== undefined && /^(?:by)\b/iu.test(word)) return undefined;
  const isHandle = /^@[\w.-]{1,40}(?:\s*(?:,|and|&)\s*@[\w.-]{1,40}){0,5}$/u.test(owner);
  const isName = namesIn(owner).length > 0 && owner.split(/\s+/u).length <= 6;
  const isTold = word !== undefined && owner !== '';
  const isFullName =
    isNameOwner && isName && /^\p{Lu}[\p{Ll}'’-]{1,20} \p{Lu}[\p{Ll}'’-]{1,20}$/u.test(owner);
  return isTold || isHandle || isFullName ? { ...NOTHING, owner } : undefined;
}

const WITHIN =
  /\b(?:due|by|before|deadline|target)(?: date)?:? ((?:on |the )?[\p{L}\d][^.;()]{3,24}\d{4}|\d{4}-\d{2}-\d{2})/iu;

/** `… by July 30, 2031`: a date in the task's own words, which stay. */
function dueWithin(text: string): string | undefined {
  const date = WITHIN.exec(text)?.[1];
  return date === undefined ? undefined : calendarDay(date);
}
