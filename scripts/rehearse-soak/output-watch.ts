import type { Page } from 'puppeteer';

declare global {
  interface Window {
    /** Highest loudness that reached the candidate since it was last asked for. */
    greenroomWatch?: { element: HTMLAudioElement; highest: () => number };
  }
}

/**
 * Listens to what the output element plays, in the owner's page, from now on. Gives the highest RMS since the last
 * call: what the candidate really heard, whatever anybody meant to play.
 */
export function watchOutput(owner: Page): Promise<number> {
  return owner.evaluate(() => {
    const element = document.querySelector<HTMLAudioElement>('#greenroom-output');
    if (!element) return 0;
    if (window.greenroomWatch?.element !== element) {
      const context = new AudioContext();
      const analyser = context.createAnalyser();
      context.createMediaStreamSource(element.srcObject as MediaStream).connect(analyser);
      const samples = new Float32Array(analyser.fftSize);
      let high = 0;
      // The analyser holds 43 ms: looked at more often than that, nothing slips through.
      setInterval(() => {
        analyser.getFloatTimeDomainData(samples);
        const rms = Math.sqrt(samples.reduce((sum, sample) => sum + sample * sample, 0) / samples.length);
        if (!element.muted) high = Math.max(high, rms);
      }, 30);
      window.greenroomWatch = {
        element,
        highest: () => {
          const was = high;
          high = 0;
          return was;
        },
      };
      return 0;
    }
    return window.greenroomWatch.highest();
  });
}
