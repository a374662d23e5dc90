import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { failure } from '@/lib/domain/failure';
import { brief, confirms, conversing, save, wireOf } from './conversing';
import { FarEnd } from './far-end';
import { stage } from './stage';

beforeEach(() => vi.useRealTimers());
afterEach(() => vi.useRealTimers());

describe('a conversation survives', () => {
  it('a lost connection: a new session is led anew, and told what was said', async () => {
    const farEnds = [new FarEnd(), new FarEnd()];
    const { interviewer, farEnd, wire, isAudible, told } = await conversing({ stage: { farEnds } });
    farEnd.creates('resp_1');
    wire.buffer('started', 'resp_1');
    farEnd.hangsUp(failure('connectionLost'));
    expect(isAudible()).toBe(false);
    expect(told('turnEnded')).toHaveLength(1);
    vi.useRealTimers();
    await interviewer.connect();
    const second = farEnds[1]!;
    expect(second.order).toEqual([]);
    interviewer.converse(brief({ history: [{ speaker: 'interviewer', text: 'Hello there.' }] }));
    confirms(second);
    expect(second.order).toEqual([
      'session.update',
      'conversation.item.create',
      'response.create',
      'input_audio_buffer.clear',
      '+track',
    ]);
    expect(isAudible()).toBe(true);
  });

  it('a call that comes again after a reconnection: it was acted on', async () => {
    const farEnds = [new FarEnd(), new FarEnd()];
    const { interviewer, farEnd, wire, told } = await conversing({ stage: { farEnds } });
    const saved = save(0);
    farEnd.creates('resp_1');
    wire.done('resp_1', [saved]);
    farEnd.hangsUp(failure('connectionLost'));
    vi.useRealTimers();
    await interviewer.connect();
    interviewer.converse(brief());
    const second = wireOf(farEnds[1]!);
    farEnds[1]!.creates('resp_2');
    second.done('resp_2', [saved]);
    expect(told('answerSaved')).toHaveLength(1);
    expect(second.outputs()).toEqual([]);
  });

  it('a session that is replaced between two turns: the new one knows, and waits for the candidate', async () => {
    const farEnds = [new FarEnd(), new FarEnd()];
    const timing = { rotateAfterMs: 0, rotateAfterReserveMs: 0, rotateLookMs: 10, rotateEveryMs: 60_000 };
    const set = stage({ farEnds, timing });
    await set.interviewer.connect();
    set.interviewer.converse(brief());
    confirms(farEnds[0]!);
    const wire = wireOf(farEnds[0]!);
    // The old session is busy until its answer to the first turn was heard.
    farEnds[0]!.speaks('resp_1', ['Tell me ', 'about a project.']);
    wire.buffer('stopped', 'resp_1');
    await vi.waitFor(() => expect(set.count('rotated')).toBe(1));
    confirms(farEnds[1]!);
    expect(farEnds[1]!.order).toEqual([
      'session.update',
      'conversation.item.create',
      'input_audio_buffer.clear',
      '+track',
    ]);
    expect(JSON.stringify(farEnds[1]!.sent[1])).toContain('Tell me about a project.');
    expect(set.isAudible()).toBe(true);
    wireOf(farEnds[1]!).speechStarts('item_a');
    expect(set.events.at(-1)).toEqual({ type: 'candidateSpeaking', speaking: true });
  });

  it('a session that is replaced while an answer is due: what was said into the gap is marked as missing', async () => {
    const farEnds = [new FarEnd(), new FarEnd()];
    const timing = { rotateAfterMs: 0, rotateAfterReserveMs: 0, rotateLookMs: 10, rotateEveryMs: 60_000 };
    const set = stage({ farEnds, timing });
    await set.interviewer.connect();
    set.interviewer.converse(brief());
    set.interviewer.attend('take1');
    confirms(farEnds[0]!);
    farEnds[0]!.speaks('resp_1', ['Tell me ', 'about a project.']);
    wireOf(farEnds[0]!).buffer('stopped', 'resp_1');
    await vi.waitFor(() => expect(set.count('rotated')).toBe(1));
    confirms(farEnds[1]!);
    farEnds[1]!.confirms('item_a');
    farEnds[1]!.hears('item_a', 'a migration.');
    expect(await set.interviewer.finish('take1')).toMatchObject({
      text: 'a migration.',
      complete: false,
      failure: { reason: 'transcriptMissing' },
    });
  });

  it('an answer that begins while nobody is connected: its words are not held to be complete', async () => {
    const farEnds = [new FarEnd(), new FarEnd()];
    const { interviewer, farEnd } = await conversing({ stage: { farEnds } });
    farEnd.hangsUp(failure('connectionLost'));
    interviewer.attend('take1');
    vi.useRealTimers();
    await interviewer.connect();
    interviewer.converse(brief());
    farEnds[1]!.confirms('item_a');
    farEnds[1]!.hears('item_a', 'The end of it.');
    expect(await interviewer.finish('take1')).toMatchObject({
      text: 'The end of it.',
      complete: false,
      failure: { reason: 'connectionLost' },
    });
  });

  it('a response that failed: asked for once more, and no more than that', async () => {
    const { farEnd, wire } = await conversing();
    for (const id of ['resp_1', 'resp_2']) {
      farEnd.creates(id);
      wire.done(id, [], 'failed');
    }
    expect(farEnd.ofType('response.create')).toHaveLength(2);
  });

  it('being closed: nothing is told any more', async () => {
    const { interviewer, wire, events } = await conversing();
    interviewer.close();
    const before = events.length;
    wire.speechStarts('item_a');
    expect(events).toHaveLength(before);
    interviewer.converse(brief());
    interviewer.endConversation();
    expect(events).toHaveLength(before);
  });
});
