import { vi } from 'vitest';
import type { ConversationBrief, ConversationEvent } from '@/lib/domain/interview/conversation';
import type { InterviewerEvent } from '@/lib/domain/interview/interviewer';
import type { FarEnd } from './far-end';
import { stage } from './stage';

export const brief = (changes: Partial<ConversationBrief> = {}): ConversationBrief => ({
  personaId: 'maya',
  phases: ['questions', 'wrapUp', 'goodbye'],
  questions: [
    { index: 0, text: 'Tell me about a project you led.', competency: 'ownership' },
    { index: 1, text: 'When did you change your mind?', competency: 'judgement' },
  ],
  questionCount: 2,
  job: { title: 'Platform engineer', company: 'Northwind', summary: 'Runs forty services.' },
  scenario: '',
  candidateName: 'Ada Park',
  colleagues: [],
  next: null,
  history: [],
  ...changes,
});

/** An interviewer that leads a conversation, its session configured as asked, with time in the test's hands. */
export async function conversing(
  options: {
    brief?: Partial<ConversationBrief>;
    stage?: Parameters<typeof stage>[0];
  } = {},
) {
  const set = stage(options.stage);
  await set.interviewer.connect();
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  set.interviewer.converse(brief(options.brief));
  confirms(set.farEnd);
  return { ...set, wire: wireOf(set.farEnd), told: toldBy(set.events) };
}

/** The session becomes what was asked for last. */
export function confirms(farEnd: FarEnd): void {
  farEnd.says({ type: 'session.updated', session: farEnd.ofType('session.update').at(-1)?.session });
}

/** Events of one type, in order. */
const toldBy =
  (events: readonly InterviewerEvent[]) =>
  <Type extends ConversationEvent['type']>(type: Type): Extract<ConversationEvent, { type: Type }>[] =>
    events.filter((event): event is Extract<ConversationEvent, { type: Type }> => event.type === type);

export type Call = { callId: string; name: string; arguments: string };

/** A provider that detects turns, said in a few words. */
export function wireOf(farEnd: FarEnd) {
  const buffer = (what: 'started' | 'stopped' | 'cleared', id: string) =>
    farEnd.says({ type: `output_audio_buffer.${what}`, response_id: id });
  const item = ({ callId, name, arguments: given }: Call) => ({
    id: `item_${callId}`,
    type: 'function_call',
    status: 'completed',
    call_id: callId,
    name,
    arguments: given,
  });
  return {
    buffer,
    speechStarts: (itemId: string) =>
      farEnd.says({ type: 'input_audio_buffer.speech_started', audio_start_ms: 0, item_id: itemId }),
    speechStops: (itemId: string) => {
      farEnd.says({ type: 'input_audio_buffer.speech_stopped', audio_end_ms: 900, item_id: itemId });
      farEnd.confirms(itemId);
    },
    /** A response that the provider began by itself. */
    begins: (id: string) =>
      farEnd.says({ type: 'response.created', response: { id, status: 'in_progress', metadata: null } }),
    words: (id: string, delta: string) =>
      farEnd.says({
        type: 'response.output_audio_transcript.delta',
        response_id: id,
        item_id: `item_${id}`,
        delta,
      }),
    calls: (id: string, call: Call) =>
      farEnd.says({
        type: 'response.function_call_arguments.done',
        response_id: id,
        item_id: `item_${call.callId}`,
        output_index: 1,
        call_id: call.callId,
        name: call.name,
        arguments: call.arguments,
      }),
    done: (id: string, calls: readonly Call[] = [], status = 'completed') =>
      farEnd.done(id, status, { output: calls.map(item) }),
    truncates: (id: string, ms: number) =>
      farEnd.says({
        type: 'conversation.item.truncated',
        item_id: `item_${id}`,
        content_index: 0,
        audio_end_ms: ms,
      }),
    /** Answers of tools, as the voice is told. */
    outputs: () =>
      farEnd.ofType('conversation.item.create').flatMap(({ item: { ...created } }) =>
        created.type === 'function_call_output'
          ? [
              {
                callId: created.call_id,
                ...(JSON.parse(created.output) as { ok: boolean; error?: string; next?: string }),
              },
            ]
          : [],
      ),
  };
}

let calls = 0;

/** A call with an id of its own unless one is given. */
export function call(name: string, given: unknown, callId = `call_${(calls += 1)}`): Call {
  return { callId, name, arguments: typeof given === 'string' ? given : JSON.stringify(given) };
}

export const save = (index: number, transcript = 'I led a migration.', callId?: string): Call =>
  call(
    'save_candidate_answer',
    { question_index: index, answer_transcript: transcript, answer_quality_estimate: 'adequate' },
    callId,
  );
