/** At most 400 peaks may be stored; a longer drawing is folded to 200 by its maxima. */
export function waveformPeaks(waveform: readonly number[]): number[] {
  const clean = waveform.map((peak) => (Number.isFinite(peak) ? Math.min(1, Math.max(0, peak)) : 0));
  if (clean.length <= 400) return clean;
  const points = 200;
  return Array.from({ length: points }, (_, point) => {
    const from = Math.floor((point * clean.length) / points);
    const to = Math.floor(((point + 1) * clean.length) / points);
    return clean.slice(from, to).reduce((top, peak) => Math.max(top, peak), 0);
  });
}
