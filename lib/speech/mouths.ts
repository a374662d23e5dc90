import type { Phoneme } from './synthesised';

/** Eight shapes are enough for drawn lips. `closed` is also rest. */
export type MouthShape = 'closed' | 'small' | 'open' | 'wide' | 'round' | 'teeth' | 'tongue' | 'pursed';

/** Flite's (US English) sounds by the shape of the lips that makes them, after the usual viseme groups. */
const shapes: Record<string, MouthShape> = {
  ...of('closed', 'pau p b m'),
  ...of('teeth', 'f v'),
  ...of('tongue', 'th dh l'),
  ...of('small', 't d n s z k g ng hh y ih ax axr'),
  ...of('pursed', 'sh zh ch jh w uw uh'),
  ...of('round', 'ao ow oy r er'),
  ...of('open', 'aa ah ay aw ae'),
  ...of('wide', 'iy ey eh'),
};

function of(shape: MouthShape, sounds: string): Record<string, MouthShape> {
  return Object.fromEntries(sounds.split(' ').map((sound) => [sound, shape]));
}

/** The mouth at a moment of the speech, in seconds from its start. Before, after and in pauses it is closed. */
export function mouthAt(phonemes: readonly Phoneme[], time: number): MouthShape {
  if (time < 0) return 'closed';
  const present = phonemes.find(({ end }) => time < end);
  return present ? (shapes[present.name.replace(/\d$/, '')] ?? 'small') : 'closed';
}
