export type Rectangle = { left: number; top: number; width: number; height: number };

const margin = 12;

/** Heights of the meeting tools' own control bars, which the panel leaves free: [above, below] in pixels. */
const controlBars: Record<string, [number, number]> = {
  meet: [0, 80],
  zoom: [0, 56],
  teams: [56, 0],
  webex: [48, 72],
  jitsi: [0, 72],
  whereby: [48, 72],
};

/**
 * Where the panel stands in a window of this size (CSS pixels): docked right, 420 × 640 where there is room,
 * never narrower than 380 nor wider than 460, beside the tool's own controls, and always inside the window,
 * which on a very small one wins over everything else.
 */
export function placePanel(site: string, windowWidth: number, windowHeight: number): Rectangle {
  const wish = Math.min(460, Math.max(380, Math.min(420, windowWidth * 0.4), windowWidth * 0.24));
  const width = Math.round(Math.max(0, Math.min(wish, windowWidth - 2 * margin)));
  const [above, below] = controlBars[site] ?? [0, 0];
  const free = windowHeight - above - below - 2 * margin;
  // A window too low for both keeps the panel usable and lets it cover the bar's end.
  const roomy = free >= 420;
  const height = Math.round(Math.max(0, Math.min(640, roomy ? free : windowHeight - 2 * margin)));
  const top = roomy ? above + margin + (free - height) / 2 : margin;
  return { left: Math.max(0, windowWidth - width - margin), top: Math.round(top), width, height };
}
