import type { Persona } from '@/lib/domain/persona';

/** A voice of the packaged synthesiser. */
export type DeviceVoice = Persona['deviceVoice'];

/** A speech sound (the synthesiser's own name, `pau` for silence) and the second at which it ends. */
export type Phoneme = { end: number; name: string };

/** Speech as samples of ours: mono, -1 to 1. `rate` in hertz. */
export type Synthesised = { samples: Float32Array; rate: number; phonemes: Phoneme[] };

/** Makes speech of a text. Rejects when that fails, or with the signal's reason. */
export type Synthesise = (text: string, voice: DeviceVoice, signal?: AbortSignal) => Promise<Synthesised>;
