/** The player on the page, with what it plays. Without the script it says that it needs one. */
import { SPEEDS } from '../../../replay/player.ts';
import type { Track } from '../../../replay/track.ts';
import { safeJson } from '../../../terminal/safe-json.ts';
import type { PostmortemDocument } from '../../document/document.ts';
import { Html, html, NOTHING } from '../html.ts';
import { happenedTrack } from './happened-track.ts';

/** No heading of a document can get a name with a low line. */
export const REPLAY_ID = 'replay_player';

/** @param known as it was known, where that was asked for */
export function replaySection(document: PostmortemDocument, known: Track | undefined): Html {
  const happened = happenedTrack(document);
  const tracks = [happened, known].filter((track) => track !== undefined);
  if (tracks.length === 0) {
    return section(html`<p>No time is recorded, so there is nothing to replay.</p>\n`, NOTHING);
  }
  const remarks = remarksOn(document, happened, known).map((remark) => html`<p>${remark}</p>\n`);
  const content = html`<p data-part="without">The replay needs JavaScript, which does not run here. All else on this page is whole without it.</p>
${remarks}<div data-part="player" hidden="">
${HEADER}${BAR}${controls()}${STAGE}${KEYS}</div>
<script type="application/json" data-part="tracks">${asData(tracks)}</script>
`;
  return section(content, html` data-part="replay" tabindex="-1"`);
}

function section(content: Html, attributes: Html): Html {
  return html`<section id="${REPLAY_ID}" class="replay" aria-labelledby="replay_title"${attributes}>
<h2 id="replay_title">Replay</h2>
${content}</section>
`;
}

/** What a reader has to know of what the replay shows, and of what it does not. */
function remarksOn(
  { timeline, actions, hypotheses }: PostmortemDocument,
  happened: Track | undefined,
  known: Track | undefined,
): readonly string[] {
  const hasInternal = [...timeline, ...actions, ...hypotheses].some(({ internal }) => internal);
  return [
    ...(happened === undefined
      ? ['No time is recorded, so there is no replay as it happened.']
      : hasInternal
        ? ['As it happened, internal entries are left out.']
        : []),
    ...(known === undefined
      ? []
      : [
          'As it was known, everything is there that was recorded: also what was undone, corrected or retracted later, and what is internal.',
        ]),
  ];
}

/** JSON in which no text can end the element that it stands in, or begin another one. */
function asData(tracks: readonly Track[]): Html {
  return new Html(
    safeJson(tracks).replace(/[<>&']/g, (character) => {
      return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
    }),
  );
}

const HEADER = html`<div class="now">
<p class="wall"><span data-part="severity"></span> <span data-part="time"></span> <span class="quiet" data-part="day"></span> <span class="quiet" data-part="offset"></span></p>
<p class="clocks"><span data-part="first-clock"></span> <span class="quiet" data-part="second-clock"></span></p>
<p class="held quiet" data-part="roles"></p>
</div>
`;

const BAR = html`<div class="bar">
<svg data-part="density" viewBox="0 0 1000 20" preserveAspectRatio="none" aria-hidden="true"></svg>
<input type="range" data-part="scrub" min="0" max="1000" step="1" value="0" aria-label="Time of the incident">
</div>
<ul class="marks" data-part="marks" aria-label="Milestones"></ul>
`;

function controls(): Html {
  const speeds = SPEEDS.map((speed) => html`<option value="${speed}">${speed}×</option>`);
  return html`<div class="controls">
<div><button type="button" data-part="back">Back</button> <button type="button" class="play" data-part="play">Play</button> <button type="button" data-part="forward">Forward</button></div>
<label>Speed <select data-part="speed">${speeds}</select></label>
<label><input type="checkbox" data-part="skips"> Skip long silences</label>
<fieldset data-part="perspectives"><legend>Show it</legend><label><input type="radio" name="perspective" data-part="happened"> as it happened</label> <label><input type="radio" name="perspective" data-part="known"> as it was known</label></fieldset>
</div>
<p class="told"><span class="quiet" data-part="place"></span> <span data-part="told"></span></p>
<p class="spoken" data-part="spoken" aria-live="polite"></p>
`;
}

const STAGE = html`<div class="stage">
${rows('timeline', 'Timeline')}<div class="efforts">
${rows('hypothesis', 'Hypotheses')}${rows('action', 'Actions')}</div>
</div>
`;

function rows(list: string, title: string): Html {
  return html`<div data-part="${list}-panel">
<h3 id="replay_${list}">${title}</h3>
<ol class="rows" data-part="${list}" tabindex="0" aria-labelledby="replay_${list}"></ol>
</div>
`;
}

const KEYS = html`<details class="keys">
<summary>Keys</summary>
<p>They work while the replay is in view. Whatever the Tab key has led to keeps its own keys: a button is pressed with Space, a list is scrolled with ↑ ↓ Home End. Page Up and Page Down scroll the page.</p>
<dl>
<div><dt>Space</dt><dd>plays, and pauses</dd></div>
<div><dt>← →</dt><dd>a step back, or forward</dd></div>
<div><dt>↑ ↓</dt><dd>the milestone before, or after</dd></div>
<div><dt>Home End</dt><dd>the first step, or the last</dd></div>
<div><dt>[ ]</dt><dd>a twentieth of the bar back, or forward</dd></div>
<div><dt>1 … 9</dt><dd>the speeds, from the slowest to the fastest</dd></div>
<div><dt>s</dt><dd>skips long silences, or not</dd></div>
<div><dt>k</dt><dd>as it was known, or as it happened, where the page has both</dd></div>
</dl>
</details>
`;
