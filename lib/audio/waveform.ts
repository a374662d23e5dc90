/** So many points are drawn: finer than the panel is wide, and a few kilobytes at most. */
const drawnPoints = 200;

/** The highest amplitude of each of `points` equal stretches, 0..1; fewer points where there are fewer samples. */
export function waveformOf(samples: Int16Array, points: number = drawnPoints): number[] {
  const count = Math.min(points, samples.length);
  return Array.from({ length: count }, (_, point) => {
    const from = Math.floor((point * samples.length) / count);
    const to = Math.floor(((point + 1) * samples.length) / count);
    let peak = 0;
    for (const sample of samples.subarray(from, to)) peak = Math.max(peak, Math.abs(sample));
    // Three decimals are finer than any pixel, and the peaks travel in every view.
    return Math.round((peak / 32_768) * 1_000) / 1_000;
  });
}
