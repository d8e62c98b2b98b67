/**
 * Copying: onto the clipboard of the desktop that the person sits at, or, where that is another
 * machine than this one, through the terminal.
 */
import { copyOnDesktop, programRunner, type RunProgram } from './clipboard-programs.ts';
import { clipboardSequence, type Multiplexer, tooLong } from './clipboard-sequence.ts';
import { safeBlock, safeLine } from './safe-text.ts';

/** What copying may know and touch. */
export interface ClipboardWorld {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** As in `process.platform`. */
  readonly platform: string;
  /** Takes what a terminal acts on; none where nothing that we write gets to a terminal. */
  readonly terminal: ((sequence: string) => void) | undefined;
  /** Rejects with the reason, else resolves with the name of the program that took the text. */
  readonly desktop: (text: string) => Promise<string>;
  readonly run: RunProgram;
}

/** How long each program may take, in milliseconds. */
const LIMIT = 2000;

/** The programs of this machine. */
export function clipboardWorld(
  world: Pick<ClipboardWorld, 'env' | 'platform' | 'terminal'>,
): ClipboardWorld {
  return {
    ...world,
    desktop: (text) => copyOnDesktop(text, LIMIT),
    run: programRunner(world.env, LIMIT),
  };
}

/** What became of a text for the clipboard. */
export interface Copied {
  /** Was it copied, or at least sent to the terminal? */
  readonly isDone: boolean;
  /** Is it known to be on the clipboard? Terminals do not say. */
  readonly isSure: boolean;
  /** In words: `copied with xsel`, `could not be copied: …`. */
  readonly how: string;
  /** What failed before, each with its reason. */
  readonly tried: readonly string[];
}

/**
 * Copies a text, cleaned as for a terminal, since it may be pasted into one. Tries one way after the
 * other, each for a few seconds at most, and never rejects.
 */
export async function copyText(text: string, world: ClipboardWorld): Promise<Copied> {
  const clean = safeBlock(text);
  if (clean.trim() === '') return failure(['there is no text']);
  const tried: string[] = [];
  for (const way of await ways(world)) {
    try {
      const { how, isSure } = await way(clean, world);
      return { isDone: true, isSure, how, tried };
    } catch (error) {
      tried.push(reason(error));
    }
  }
  return failure(tried);
}

function failure(tried: readonly string[]): Copied {
  return { isDone: false, isSure: false, how: `could not be copied: ${tried.join('; ')}`, tried };
}

/** @throws Error that says why it failed */
type Way = (text: string, world: ClipboardWorld) => Promise<Pick<Copied, 'how' | 'isSure'>>;

async function ways(world: ClipboardWorld): Promise<readonly Way[]> {
  const isHere = hasDesktop(world) && !(await isOverSsh(world));
  return [
    ...(isHere ? [throughDesktop] : []),
    ...(multiplexerOf(world) === 'tmux' ? [throughTmux] : []),
    throughTerminal,
  ];
}

function hasDesktop({ env, platform }: ClipboardWorld): boolean {
  if (platform === 'darwin' || platform === 'win32') return true;
  if (platform === 'android') return isSet(env['TERMUX_VERSION']);
  return isWsl(env) || isSet(env['WAYLAND_DISPLAY']) || isSet(env['DISPLAY']);
}

function isWsl(env: ClipboardWorld['env']): boolean {
  return isSet(env['WSL_DISTRO_NAME']) || isSet(env['WSL_INTEROP']);
}

/** A session of tmux may be reached over ssh today, and from the desktop tomorrow: it is asked. */
async function isOverSsh(world: ClipboardWorld): Promise<boolean> {
  const { env } = world;
  const isSo = ['SSH_CONNECTION', 'SSH_TTY', 'SSH_CLIENT'].some((name) => isSet(env[name]));
  if (multiplexerOf(world) !== 'tmux') return isSo;
  const answer = await world
    .run('tmux', ['show-environment', 'SSH_CONNECTION'], '')
    .catch(() => undefined);
  return answer === undefined ? isSo : answer.startsWith('SSH_CONNECTION=');
}

function multiplexerOf({ env }: ClipboardWorld): Multiplexer | undefined {
  if (isSet(env['TMUX'])) return 'tmux';
  return isSet(env['STY']) ? 'screen' : undefined;
}

function isSet(value: string | undefined): boolean {
  return value !== undefined && value !== '';
}

const NOT_ASCII = /[^\n -~]/;

const throughDesktop: Way = async (text, { env, desktop }) => {
  // It reads its input in the code page of Windows.
  if (isWsl(env) && NOT_ASCII.test(text)) throw new Error('clip.exe would spoil accents and signs');
  return { how: `copied with ${await desktop(text)}`, isSure: true };
};

/** Its own buffer, and by that the terminals that it is seen in. From tmux 3.2 on. */
const throughTmux: Way = async (text, { run }) => {
  refuseTooLong(text);
  await run('tmux', ['load-buffer', '-w', '-'], text);
  const how =
    "put into tmux's buffer and sent to the terminal (OSC 52): paste to see whether it took it";
  return { how, isSure: false };
};

/** Terminals that show control sequences, or pass over them. */
const WITHOUT_CLIPBOARD: readonly (string | undefined)[] = ['dumb', 'linux'];

const throughTerminal: Way = async (text, world) => {
  const { env, terminal } = world;
  if (terminal === undefined) throw new Error('there is no terminal to send it to');
  if (WITHOUT_CLIPBOARD.includes(env['TERM'])) throw new Error('this terminal has no clipboard');
  refuseTooLong(text);
  terminal(clipboardSequence(text, multiplexerOf(world)));
  return { how: 'sent to the terminal (OSC 52): paste to see whether it took it', isSure: false };
};

function refuseTooLong(text: string): void {
  const size = tooLong(text);
  if (size !== undefined) throw new Error(`it is too long (${size})`);
}

/** The first sentence of a message; libraries go on with advice. */
function reason(error: unknown): string {
  const [sentence = ''] = safeLine(error instanceof Error ? error.message : String(error)).split(
    /\.(?:\s|$)/,
    1,
  );
  return sentence;
}
