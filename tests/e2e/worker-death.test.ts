import { expect, it } from 'vitest';
import { interviewsOfThisFile, seconds } from '../helpers/interview';
import { pulsesInLastTake } from '../helpers/pulses';

const open = interviewsOfThisFile();

it('killing the worker during an answer changes nothing: every pulse is in the recording, in order', async () => {
  const interview = await open({ tape: [{ pulses: 120, everySeconds: 0.5 }] });
  await seconds(4);
  await (await interview.extension.worker()).close();
  await seconds(8);
  await interview.panel.press('Finish answer…');
  await interview.panel.waitForText(/\d \/ 10|Not scored|Type what you said/i, 60_000);

  const { pulses, seconds: length } = await pulsesInLastTake(
    await interview.extension.openExtensionPage('library.html'),
  );
  expect(length).toBeGreaterThan(11.5);
  expect(pulses.length).toBeGreaterThanOrEqual(22);
  const first = pulses[0]!;
  expect(pulses.map((pulse) => pulse.number)).toEqual(pulses.map((_, index) => first.number + index));
  for (const [index, pulse] of pulses.entries()) {
    expect(Math.abs(pulse.at - first.at - index * 0.5)).toBeLessThan(0.025);
  }
});
