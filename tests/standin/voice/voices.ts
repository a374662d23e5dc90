/** A flite voice with the settings that make it sound like somebody else. */
export type VoiceCast = { voice: string; settings: string[] };

const CAST: Record<string, VoiceCast> = {
  marin: { voice: 'slt', settings: [] },
  cedar: { voice: 'rms', settings: [] },
  alloy: { voice: 'slt', settings: ['--setf', 'duration_stretch=0.94'] },
  ash: { voice: 'awb', settings: [] },
  ballad: { voice: 'awb', settings: ['--setf', 'duration_stretch=1.1'] },
  coral: { voice: 'slt', settings: ['--setf', 'duration_stretch=0.9'] },
  echo: { voice: 'rms', settings: ['--setf', 'duration_stretch=0.92'] },
  sage: { voice: 'slt', settings: ['--setf', 'duration_stretch=1.08'] },
  shimmer: { voice: 'slt', settings: ['--setf', 'duration_stretch=0.97'] },
  verse: { voice: 'kal16', settings: [] },
};

const OWN_VOICES = new Set(['slt', 'rms', 'awb', 'kal16']);

/** The flite voice that stands for a provider's voice name; flite's own names are taken as they are. */
export function castVoice(name: string): VoiceCast {
  if (OWN_VOICES.has(name)) return { voice: name, settings: [] };
  return CAST[name] ?? { voice: 'slt', settings: [] };
}
