/** A calm rising third and fifth, in hertz: C5, E5, G5. */
const pitches = [523.25, 659.25, 783.99];
const apartSeconds = 0.28;
const ringSeconds = 0.9;
/** Peak amplitude of one note: about as loud as speech at the same setting. */
const loudness = 0.16;

/** Plays three soft notes through the default output; resolves when the last one has faded. */
export async function playNotes(): Promise<void> {
  const context = new AudioContext();
  try {
    await context.resume();
    pitches.forEach((pitch, index) => {
      const start = context.currentTime + 0.05 + index * apartSeconds;
      const tone = new OscillatorNode(context, { frequency: pitch, type: 'sine' });
      const gain = new GainNode(context, { gain: 0 });
      gain.gain.setValueAtTime(0, start);
      gain.gain.linearRampToValueAtTime(loudness, start + 0.02);
      gain.gain.exponentialRampToValueAtTime(0.0001, start + ringSeconds);
      tone.connect(gain).connect(context.destination);
      tone.start(start);
      tone.stop(start + ringSeconds);
    });
    const seconds = 0.05 + (pitches.length - 1) * apartSeconds + ringSeconds;
    await new Promise((resolve) => setTimeout(resolve, seconds * 1_000));
  } finally {
    await context.close();
  }
}
