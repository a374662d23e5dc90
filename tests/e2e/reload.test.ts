import { expect, it } from 'vitest';
import { interviewsOfThisFile, seconds } from '../helpers/interview';
import { pulsesInLastTake } from '../helpers/pulses';

const open = interviewsOfThisFile();

it('reloading the meeting in the middle of an answer brings the panel back, and the take has no gap', async () => {
  const interview = await open({ tape: [{ pulses: 120, everySeconds: 0.5 }] });
  await seconds(3);
  await interview.page.reload();
  // The launcher of the fresh page learns that an interview is going on here, and opens the panel again.
  await interview.panel.waitFor('Finish answer…', 30_000);
  await seconds(2);
  await interview.panel.press('Finish answer…');
  await interview.panel.waitForText(/\d \/ 10|Not scored|Type what you said/i, 60_000);
  const { pulses } = await pulsesInLastTake(await interview.extension.openExtensionPage('library.html'));
  expect(pulses.length).toBeGreaterThanOrEqual(9);
  expect(pulses.map((pulse) => pulse.number)).toEqual(pulses.map((_, index) => pulses[0]!.number + index));
});
