import type { DeviceVoice } from '@/lib/speech/synthesised';

/** What lies under a voice: pink noise, or key clicks over a quiet room; speech over noise in decibels (RMS). */
export type Noise = { kind: 'pink' | 'clicks'; decibels: number };

/** One take of the check: a voice, what lies under it, and whether the bounds hold for it or it is only reported. */
export type Take = { name: string; voice: DeviceVoice; noise: Noise; bound: boolean; seed: number };

const voices = ['slt', 'rms', 'awb'] as const satisfies readonly DeviceVoice[];

/** Quiet rooms to loud offices; the bounds were set for these. */
const bounds: readonly Noise[] = [40, 30, 20].map((decibels) => ({ kind: 'pink', decibels }));
/** Harder than what is promised: reported as it comes out. */
const harder: readonly Noise[] = [
  { kind: 'pink', decibels: 10 },
  { kind: 'clicks', decibels: 20 },
];

/** Every voice in every condition. */
export const takes: readonly Take[] = [...bounds, ...harder].flatMap((noise, row) =>
  voices.map((voice, column) => ({
    name: `${voice}, ${noise.kind} ${noise.decibels} dB`,
    voice,
    noise,
    bound: row < bounds.length,
    seed: 1 + row * voices.length + column,
  })),
);
