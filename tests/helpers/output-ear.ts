import type { RunningInterview } from './interview';

/** Listens to what the output element plays, and to what arrives from the provider, for some seconds: peak RMS. */
export async function listenToOutput(
  interview: Pick<RunningInterview, 'extension'>,
  length: number,
): Promise<{ heard: number; muted: boolean }> {
  const owner = await interview.extension.offscreenPage();
  return owner.evaluate(async (seconds) => {
    const element = document.querySelector<HTMLAudioElement>('#greenroom-output');
    if (!element) throw new Error('Nothing plays here.');
    const context = new AudioContext();
    const analyser = context.createAnalyser();
    context.createMediaStreamSource(element.srcObject as MediaStream).connect(analyser);
    const samples = new Float32Array(analyser.fftSize);
    let heard = 0;
    let muted = true;
    const until = performance.now() + seconds * 1_000;
    while (performance.now() < until) {
      analyser.getFloatTimeDomainData(samples);
      heard = Math.max(
        heard,
        Math.sqrt(samples.reduce((sum, sample) => sum + sample * sample, 0) / samples.length),
      );
      muted &&= element.muted;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    await context.close();
    return { heard, muted };
  }, length);
}
