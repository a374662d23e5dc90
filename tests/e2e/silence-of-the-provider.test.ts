import { expect, it } from 'vitest';
import { interviewsOfThisFile } from '../helpers/interview';
import { listenToOutput } from '../helpers/output-ear';

const open = interviewsOfThisFile();

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
