/** What the keys mean while the replay is in view. */

/** What moves the player. */
export type Move =
  | { readonly does: 'toggle' | 'begin' | 'end' | 'silences' }
  | { readonly does: 'step' | 'milestone'; readonly by: -1 | 1 }
  | { readonly does: 'scrub'; readonly by: number }
  | { readonly does: 'speed'; readonly digit: number };

export type Act = Move | { readonly does: 'perspective' };

/** A twentieth of the bar. */
const SCRUB = 50;

const ACTS: Readonly<Record<string, Act>> = {
  ' ': { does: 'toggle' },
  Home: { does: 'begin' },
  End: { does: 'end' },
  k: { does: 'perspective' },
  s: { does: 'silences' },
  ArrowLeft: { does: 'step', by: -1 },
  ArrowRight: { does: 'step', by: 1 },
  ArrowUp: { does: 'milestone', by: -1 },
  ArrowDown: { does: 'milestone', by: 1 },
  '[': { does: 'scrub', by: -SCRUB },
  ']': { does: 'scrub', by: SCRUB },
};

/** Where a key has a meaning of its own, it keeps that. The bar of the replay has those of the replay. */
const OWN: readonly (readonly [place: string, keys: RegExp])[] = [
  [
    'select, textarea, [contenteditable], input:not([type="range"], [type="checkbox"], [type="radio"])',
    /./,
  ],
  ['button, summary, [type="checkbox"]', /^ $/],
  ['[type="radio"]', /^(?: |Arrow.*)$/],
  ['.rows', /^(?:ArrowUp|ArrowDown|Home|End)$/],
  // What else of the page scrolls.
  ['[role][tabindex="0"]', /^(?: |Arrow.*|Home|End)$/],
];

interface Key {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
}

/** @param target where the focus is */
export function actOf(
  { key, ctrlKey, altKey, metaKey }: Key,
  target: { closest(selector: string): unknown },
): Act | undefined {
  if (ctrlKey || altKey || metaKey) return undefined;
  if (OWN.some(([place, keys]) => keys.test(key) && target.closest(place) !== null)) {
    return undefined;
  }
  if (/^[1-9]$/.test(key)) return { does: 'speed', digit: Number(key) };
  const name = key.length === 1 ? key.toLowerCase() : key;
  return Object.hasOwn(ACTS, name) ? ACTS[name] : undefined;
}
