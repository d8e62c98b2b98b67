/** The replay screen at given moments, drawn without a terminal: what a recording is made of. */
import type { ThemeName } from '../config/settings.ts';
import type { Incident } from '../incident/incident.ts';
import type { Cadence } from '../incident/measures/outside-clock.ts';
import type { CastFrame, CastRow } from '../replay/cast.ts';
import type { CastMoment } from '../replay/cast-moments.ts';
import type { Perspective } from '../replay/perspective.ts';
import { tapeOf } from '../replay/tape.ts';
import type { Line } from './lines/line.ts';
import { replayScreenLines } from './screens/replay-lines.ts';
import { type Theme, themeNamed } from './screens/theme.ts';
import { toneCodes } from './screens/tone-codes.ts';
import { initialState, type LogScreen, type State } from './state/state.ts';
import { settled } from './store/settled.ts';
import { update } from './store/update.ts';

interface Filmed {
  readonly incident: Incident;
  readonly perspective: Perspective;
  /** Seconds of the incident in one second. */
  readonly speed: number;
  readonly author: string;
  readonly severities: readonly string[];
  readonly cadence: Cadence;
  readonly theme: ThemeName;
  readonly columns: number;
  readonly rows: number;
  /** In their order. */
  readonly moments: Iterable<CastMoment>;
}

/** Every player in a browser shows all colours. */
const COLOUR_DEPTH = 24;

/** The screen that plays, at each moment. */
export function* replayFrames({
  moments,
  ...filmed
}: Filmed): Generator<{ readonly watched: number; readonly frame: CastFrame }> {
  const { incident, perspective, columns, rows } = filmed;
  const theme = themeNamed(filmed.theme, COLOUR_DEPTH);
  const tape = tapeOf(incident, perspective);
  let state = opened(filmed);
  for (const { at, watched } of moments) {
    state = settled(playingAt(state, at, tape.countAt(at), at < tape.until));
    const { screen } = state;
    if (screen.name !== 'log') return;
    const { lines } = replayScreenLines(state, screen, { columns, rows });
    yield { watched, frame: lines.map((line) => styled(line, theme)) };
  }
}

function styled(line: Line, theme: Theme): CastRow {
  return line.map(({ text, tone }) => ({ text, style: toneCodes(theme, tone) }));
}

/** The replay of an incident that nobody types in. */
function opened({
  incident,
  perspective,
  speed,
  columns,
  rows,
  ...known
}: Omit<Filmed, 'moments'>): State {
  const now = incident.newest?.clock ?? 0;
  const { author, severities, cadence } = known;
  const begun = initialState({ now, author, severities, cadence, size: { columns, rows } });
  const left = { lines: [], putAway: [] };
  const mentions = { people: [], tags: [] };
  const log = update(begun, { type: 'opened', incident, lost: new Set(), left, mentions }, now);
  const opening = { perspective, speed, isTraining: false };
  return update(log.state, { type: 'replay', opening }, now).state;
}

/** The same state with the replay elsewhere: it stays there until it is put somewhere else. */
function playingAt(state: State, at: number, count: number, isPlaying: boolean): State {
  const { screen, now } = state;
  if (screen.name !== 'log' || screen.replay === undefined) return state;
  const { replay } = screen;
  const player = { ...replay.player, at, count, since: isPlaying ? now : undefined };
  const next: LogScreen = { ...screen, replay: { ...replay, player } };
  return { ...state, screen: next, message: undefined };
}
