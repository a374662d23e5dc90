import { beforeEach, describe, expect, it, vi } from 'vitest';
import { failure } from '@/lib/domain/failure';
import type { InterviewerEvent } from '@/lib/domain/interview/interviewer';
import type { Line } from '@/lib/domain/interview/line';
import { Cast } from '@/lib/session/cast';
import { ScriptedInterviewer } from '../helpers/scripted-interviewer';

const line = (personaId: string): Line => ({
  id: `line of ${personaId}`,
  text: 'Why?',
  purpose: 'question',
  questionId: 'q0',
  personaId,
  replyTo: null,
});

let maya: ScriptedInterviewer;
let kenji: ScriptedInterviewer;
let cast: Cast;
let events: InterviewerEvent[];

beforeEach(() => {
  maya = new ScriptedInterviewer();
  kenji = new ScriptedInterviewer();
  cast = new Cast([
    { personaId: 'maya', interviewer: maya },
    { personaId: 'kenji', interviewer: kenji },
  ]);
  events = [];
  cast.onEvent((event) => events.push(event));
});

const types = (): string[] => events.map(({ type }) => type);

describe('a panel of interviewers', () => {
  it('is ready when all of them are', async () => {
    kenji.emit({ type: 'ready' });
    expect(types()).toEqual([]);
    maya.emit({ type: 'ready' });
    expect(types()).toEqual(['ready']);
    maya.emit({ type: 'connectionLost', failure: failure('connectionLost') });
    kenji.emit({ type: 'ready' });
    expect(types()).toEqual(['ready', 'connectionLost']);
    maya.emit({ type: 'ready' });
    expect(types()).toEqual(['ready', 'connectionLost', 'ready']);
  });

  it('is not ready where one of them was lost again while another was on the way', async () => {
    kenji.hangs = true;
    const connected = cast.connect();
    await vi.waitFor(() => expect(maya.connections).toBe(1));
    maya.emit({ type: 'connectionLost', failure: failure('connectionLost') });
    kenji.arrives();
    await connected;
    kenji.emit({ type: 'ready' });
    expect(types()).toEqual(['connectionLost']);
    maya.emit({ type: 'ready' });
    expect(types()).toEqual(['connectionLost', 'ready']);
  });

  it('cannot begin where one of them is refused', async () => {
    kenji.refusal = failure('providerRefusedKey');
    await expect(cast.connect()).rejects.toEqual(failure('providerRefusedKey'));
  });

  it('lets each say what is theirs, and the others be silent', () => {
    cast.say(line('kenji'));
    expect(kenji.asked).toEqual(['say question']);
    expect(maya.asked).toEqual(['hush']);
  });

  it('has an answer heard by whoever asked, and by nobody else', async () => {
    kenji.heard.push({ text: 'I led it.', complete: true, failure: null });
    cast.say(line('kenji'));
    cast.listen('take.1');
    cast.commitPause('take.1');
    expect((await cast.finish('take.1')).text).toBe('I led it.');
    expect(kenji.asked).toEqual(['say question', 'listen .1', 'commitPause', 'finish']);
    expect(maya.asked).toEqual(['hush', 'hush']);
  });

  it('asks the one who heard it, even after another has spoken', async () => {
    maya.heard.push({ text: 'Hers.', complete: true, failure: null });
    cast.say(line('maya'));
    cast.listen('take.1');
    cast.say(line('kenji'));
    expect((await cast.finish('take.1')).text).toBe('Hers.');
  });

  it('gives the conversation from one to the next, who then hears', () => {
    const brief = {
      phases: ['questions' as const],
      questions: [],
      questionCount: 2,
      job: null,
      scenario: '',
      candidateName: '',
      colleagues: [],
      next: null,
      history: [],
    };
    cast.converse({ ...brief, personaId: 'maya' });
    cast.attend('take.1');
    cast.converse({ ...brief, personaId: 'kenji' });
    cast.attend('take.2');
    expect(maya.asked).toEqual(['converse maya ', 'attend .1', 'endConversation']);
    expect(kenji.asked).toEqual(['converse kenji ', 'attend .2']);
  });

  it('says honestly that a take nobody heard was not heard', async () => {
    expect(await cast.finish('unknown')).toMatchObject({ text: '', complete: false });
  });
});
