import { expect, it } from 'vitest';
import { type RunningInterview, interviewsOfThisFile } from '../helpers/interview';

const open = interviewsOfThisFile();

/** Listens to what the output element plays, and to what arrives from the provider, for some seconds: peak RMS. */
async function listenToOutput(
  interview: RunningInterview,
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

it('a provider that speaks unasked during an answer is inaudible', async () => {
  const interview = await open({
    tape: [{ pause: 60 }],
    question: 'Tell me about a time you led a team, and say what you would do differently today.',
    stayInLobby: true,
  });
  await interview.panel.press('Start interview');
  await interview.panel.waitForText(/Asking/, 60_000);
  // The question itself proves that the ear of this test hears.
  const question = await listenToOutput(interview, 3);
  expect(question.heard).toBeGreaterThan(0.01);

  await interview.panel.waitFor('Finish answer…', 60_000);
  // It goes on speaking whatever it is told: only the gate on this side is left to keep it quiet.
  interview.standin.faults.ignoresCancel = true;
  const before = interview.standin.log.entries.length;
  interview.standin.sayUnasked('I am speaking although nobody has asked me to say anything at all.');
  const answer = await listenToOutput(interview, 5);
  expect(answer).toEqual({ heard: 0, muted: true });
  const sent = interview.standin.log.entries
    .slice(before)
    .filter((entry) => entry.direction === 'out')
    .map((entry) => entry.name);
  expect(sent).toContain('output_audio_buffer.started');
  const created = interview.standin.log.entries.filter(
    (entry) => entry.direction === 'in' && entry.name === 'response.create',
  );
  expect(created).toHaveLength(1);
});
