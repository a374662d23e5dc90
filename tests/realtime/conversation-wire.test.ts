import wrtc from '@roamhq/wrtc';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Interviewer, InterviewerEvent } from '@/lib/domain/interview/interviewer';
import { createRealtimeInterviewer } from '@/lib/realtime/realtime-interviewer';
import { PacedSource } from '../standin/pacing.ts';
import { QUICK } from '../standin/quick-options.ts';
import { speak, startStandin, type Standin } from '../standin/index.ts';
import { brief } from './conversing';
import { keepingLogger, line, persona, provider } from './stage';

Object.assign(globalThis, { RTCPeerConnection: wrtc.RTCPeerConnection, MediaStream: wrtc.MediaStream });

let standin: Standin;
let microphone: PacedSource;
let interviewer: Interviewer;
const events: InterviewerEvent[] = [];
const gates: boolean[] = [];

beforeAll(async () => {
  standin = await startStandin({ ...QUICK, ears: 'script' });
});
afterAll(() => standin.close());

afterEach(() => {
  interviewer.close();
  microphone.close();
  events.length = gates.length = 0;
  Object.assign(standin.faults, { tools: 'none' });
  expect(standin.violations()).toEqual([]);
});

async function onTheWire(): Promise<void> {
  microphone = new PacedSource();
  interviewer = createRealtimeInterviewer({
    provider: { ...provider, baseUrl: standin.baseUrl },
    persona,
    language: 'en',
    microphone: () => microphone.track,
    attachVoice: () => () => undefined,
    gate: (open) => void gates.push(open),
    logger: keepingLogger(),
  });
  interviewer.onEvent((event) => events.push(event));
  await interviewer.connect();
}

const until = (look: () => unknown) =>
  vi.waitFor(() => expect(look()).toBeTruthy(), { timeout: 30_000, interval: 20 });
const of = <Type extends InterviewerEvent['type']>(type: Type) =>
  events.filter((event): event is Extract<InterviewerEvent, { type: Type }> => event.type === type);
const said = (words: string) => of('turnWords').some(({ text }) => text.includes(words));
const says = async (words: string) => microphone.play((await speak(words)).pcm48k);
const quiet = (turns: number) => until(() => of('turnEnded').length >= turns);
const two = { phases: ['questions'] as const };

describe('a conversation over real WebRTC', { timeout: 90_000 }, () => {
  it('of two questions is led to its end, with an answer that interrupts', async () => {
    await onTheWire();
    standin.setScript({ transcripts: ['I led a migration.', 'Last year I did.'] });
    interviewer.converse(brief(two));
    interviewer.attend('take0');
    await quiet(1);
    expect(said('Tell me about a project you led.')).toBe(true);
    await says('I led a migration of forty services.');
    await until(() => of('answerSaved').length === 1);
    interviewer.attend('take1');
    expect(await interviewer.finish('take0')).toEqual({
      text: 'I led a migration.',
      complete: true,
      failure: null,
    });
    await until(() => said('When did you'));
    await until(() => of('turnStarted').length === 2);
    // The second question is interrupted: the voice is cut off, and what was heard of it stays.
    await says('Last year I did, when the numbers told another story.');
    await until(() => of('turnEnded').some(({ interrupted }) => interrupted));
    await until(() => of('endWanted').length === 1);
    expect(of('answerSaved')).toMatchObject([{ questionIndex: 0 }, { questionIndex: 1 }]);
    expect(of('candidateTurn').map(({ text }) => text)).toEqual(['I led a migration.', 'Last year I did.']);
    expect(await interviewer.finish('take1')).toMatchObject({ text: 'Last year I did.', complete: true });
    expect(of('toolRefused')).toEqual([]);
    expect(said('Goodbye')).toBe(true);
    // Five responses and two transcriptions were paid for: question, save, question (cut), save, goodbye.
    await until(() => of('used').length === 7);

    interviewer.endConversation();
    interviewer.say(line('q9', 'And now word for word.'));
    await until(() => of('lineEnded').length === 1);
    expect(of('lineEnded')).toMatchObject([{ lineId: 'q9', ending: 'finished' }]);
    expect(of('spokeUnasked')).toEqual([]);
    expect(gates.at(-1)).toBe(false);
  });

  it('gets the better of a voice that uses its tools wrongly', async () => {
    await onTheWire();
    standin.setScript({ transcripts: ['I led it.'] });
    standin.faults.tools = ['not-json', 'unknown-tool', 'twice'];
    interviewer.converse(brief({ ...two, questions: brief().questions.slice(0, 1) }));
    await quiet(1);
    await says('I led it.');
    await until(() => of('endWanted').length === 1);
    expect(of('toolRefused').map(({ tool }) => tool)).toEqual(['save_candidate_answer', 'grade_candidate']);
    expect(of('answerSaved')).toHaveLength(1);
  });

  it('goes forward through the phases, and not past the questions', async () => {
    await onTheWire();
    standin.setScript({ transcripts: ['Fine, thanks.', 'I led it.', 'Who is on the team?'] });
    standin.faults.tools = ['none', 'phase-jump'];
    interviewer.converse(
      brief({
        phases: ['smallTalk', 'questions', 'wrapUp', 'goodbye'],
        questions: brief().questions.slice(0, 1),
      }),
    );
    await until(() => said('How has your day'));
    await quiet(1);
    await says('Fine, thanks.');
    await until(() => said('Tell me about a project'));
    await until(() => of('turnEnded').length === of('turnStarted').length);
    await says('I led it.');
    await until(() => said('What would you like to ask me?'));
    await until(() => of('turnEnded').length === of('turnStarted').length);
    await says('Who is on the team?');
    await until(() => of('endWanted').length === 1);
    expect(of('phaseWanted').map(({ phase }) => phase)).toEqual(['questions', 'wrapUp', 'goodbye']);
    expect(of('toolRefused').map(({ tool }) => tool)).toEqual(['advance_to_phase']);
    expect(of('answerSaved')).toHaveLength(1);
  });

  it('is silent for ever after its end, whoever speaks', async () => {
    await onTheWire();
    interviewer.converse(brief(two));
    await until(() => of('turnStarted').length === 1);
    interviewer.endConversation();
    const before = gates.length;
    await says('Hello? Is anybody still there?');
    expect(gates.slice(before)).not.toContain(true);
    expect(of('candidateTurn')).toEqual([]);
    expect(of('turnStarted')).toHaveLength(1);
  });
});
