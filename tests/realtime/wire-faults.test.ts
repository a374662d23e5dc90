import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { NO_FAULTS } from '../standin/faults.ts';
import { speak, startStandin, type Standin } from '../standin/index.ts';
import { QUICK } from '../standin/quick-options.ts';
import { line } from './stage';
import { pause, until, wireStage } from './wire-stage';

let standin: Standin;
let set: ReturnType<typeof wireStage>;

beforeAll(async () => {
  standin = await startStandin({ ...QUICK, ears: 'script', relay: true });
});
afterEach(() => {
  set.close();
  Object.assign(standin.faults, NO_FAULTS);
  standin.setNetwork({});
});
afterAll(() => standin.close());

const connected = async (timing: Parameters<typeof wireStage>[1] = {}) => {
  set = wireStage(standin, timing);
  await set.interviewer.connect();
  return set;
};

describe('over real WebRTC, on a bad day', { timeout: 60_000 }, () => {
  it('audio that never stops is given up, and the next line is said', async () => {
    standin.faults.endlessAudio = true;
    const { interviewer, endingOf } = await connected({ lineExtraMs: 500 });
    interviewer.say(line('q1', 'Stop.'));
    await until(() => endingOf('q1'));
    expect(endingOf('q1')).toBe('failed');
    standin.faults.endlessAudio = false;
    interviewer.say(line('q2', 'And now a short one, please.'));
    await until(() => endingOf('q2'));
    expect(endingOf('q2')).toBe('finished');
  });

  it('a stop that was never preceded by a start still ends the line', async () => {
    standin.faults.stoppedWithoutStarted = true;
    const { interviewer, endingOf, happened } = await connected();
    interviewer.say(line('q1', 'Can you hear me?'));
    await until(() => endingOf('q1'));
    expect(endingOf('q1')).toBe('finished');
    expect(happened('lineDiffered')).toBe(false);
  });

  it('a line that is never generated fails, so that somebody else can say it', async () => {
    standin.faults.reply = 'never';
    const { interviewer, endingOf } = await connected({ lineStartMs: 600 });
    interviewer.say(line('q1'));
    await until(() => endingOf('q1'));
    expect(endingOf('q1')).toBe('failed');
  });

  it('two responses at once: the one that nobody asked for is ended, the line is said', async () => {
    const { interviewer, endingOf, happened } = await connected();
    standin.sayUnasked('Let me tell you something else first, which takes a while to tell.');
    interviewer.say(line('q1', 'Tell me about a project you led.'));
    await until(() => endingOf('q1'));
    expect(endingOf('q1')).toBe('finished');
    expect(happened('spokeUnasked')).toBe(true);
  });

  it('a session near its end is replaced between two lines that do not notice', async () => {
    const timing = { rotateAfterMs: 500, rotateLookMs: 100 };
    const { interviewer, endingOf, happened, voices } = await connected(timing);
    interviewer.say(line('q1', 'Tell me about a project you led.'));
    await until(() => happened('rotated'));
    // The fresh session was there while the line was still being said, and waited for its end.
    expect(endingOf('q1') ?? 'finished').toBe('finished');
    interviewer.say(line('q2', 'And what came of it?'));
    await until(() => endingOf('q2'));
    expect([endingOf('q1'), endingOf('q2')]).toEqual(['finished', 'finished']);
    expect(happened('connectionLost')).toBe(false);
    expect(voices).toHaveLength(1);
  });

  it('the longest time of a session comes during an answer: what is said after it is heard', async () => {
    standin.faults.sessionSeconds = 1.5;
    const { interviewer, microphone, events, happened } = await connected();
    interviewer.listen('take1');
    await until(() => happened('connectionLost'));
    expect(events.at(-1)).toMatchObject({ failure: { reason: 'sessionExpired' } });
    standin.faults.sessionSeconds = 3600;
    await interviewer.connect();
    standin.setScript({ transcripts: ['It went well.'] });
    const answer = await speak('It went well.');
    void microphone.play(answer.pcm48k);
    await pause((answer.pcm.length / 16_000) * 1000 + 300);
    expect(await interviewer.finish('take1')).toMatchObject({ text: 'It went well.', complete: false });
  });

  it('two seconds of darkness are sat out on the same connection', async () => {
    const { interviewer, endingOf, happened } = await connected();
    standin.setNetwork({ dark: true });
    interviewer.say(line('q1', 'Are you still there?'));
    await pause(2_000);
    expect(endingOf('q1')).toBeNull();
    standin.setNetwork({});
    await until(() => endingOf('q1'));
    expect(endingOf('q1')).toBe('finished');
    expect(happened('connectionLost')).toBe(false);
  });

  it('with every fifth packet lost, a line is said to its end and an answer is heard', async () => {
    const { interviewer, microphone, endingOf } = await connected();
    standin.setNetwork({ loss: 0.2, jitterMs: 20 });
    interviewer.say(line('q1', 'Tell me more.'));
    await until(() => endingOf('q1'));
    standin.setScript({ transcripts: ['It went well.'] });
    const answer = await speak('It went well.');
    interviewer.listen('take1');
    void microphone.play(answer.pcm48k);
    await pause((answer.pcm.length / 16_000) * 1000 + 300);
    expect(await interviewer.finish('take1')).toMatchObject({ text: 'It went well.' });
  });
});
