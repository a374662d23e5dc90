import { describe, expect, it } from 'vitest';
import { failure, type Failure } from '@/lib/domain/failure';
import type { LobbyChoice } from '@/lib/domain/interview/lobby';
import { GreenRoom, on } from '../helpers/green-room';
import { ScriptedInterviewer } from '../helpers/scripted-interviewer';

const oneQuestion: Partial<LobbyChoice> = {
  ownQuestions: ['Tell me about a time you fixed a process.'],
  questionCount: 1,
};

describe('a whole interview', () => {
  it('chats before and after the questions, and keeps what was said as turns, not as answers', async () => {
    const room = await GreenRoom.open();
    room.starts({ ...oneQuestion, opening: 'whole' });
    await room.screen('chatting');
    room.interviewer.heard.push({ text: 'Quite well, thank you.', complete: true, failure: null });
    room.say({ type: 'finishAnswer' });
    await room.screen('listening');
    expect(room.interviewer.said.map(({ purpose }) => purpose)).toEqual([
      'welcome',
      'smallTalk',
      'reply',
      'companyIntroduction',
      'question',
    ]);
    expect(room.interviewer.said[2]?.replyTo).toBe('Quite well, thank you.');
    expect(await room.database.attempts.count()).toBe(0);

    await room.answers('I fixed the release. It took a week.');
    room.say({ type: 'wrapUp' });
    await room.screen('chatting');
    room.say({ type: 'finishInterview' });
    await room.screen('summary');
    await room.until(() => room.live === 0);
    expect(room.interviewer.said.at(-1)?.purpose).toBe('goodbye');
    const turns = await room.database.turns.where({ attemptId: '' }).or('interviewId').above('').toArray();
    expect(turns.filter(({ speaker }) => speaker === 'candidate').map(({ text }) => text)).toContain(
      'Quite well, thank you.',
    );
  });
});

describe('a panel', () => {
  it('has each question asked and heard by another of them', async () => {
    const room = await GreenRoom.open();
    const kenji = new ScriptedInterviewer();
    room.colleagues.set('kenji', kenji);
    await room.startsListening({ personaIds: ['maya', 'kenji'] });
    await room.answers('I fixed it. We saved a week.');
    kenji.heard.push({ text: 'Because of the team.', complete: true, failure: null });
    room.say({ type: 'nextQuestion' });
    const view = await room.screen('listening');
    expect(view.persona?.id).toBe('kenji');
    expect(view.panel.map(({ id }) => id)).toEqual(['maya', 'kenji']);
    expect(room.interviewer.said.at(-1)?.purpose).toBe('handOver');
    expect(kenji.said.map(({ purpose }) => purpose)).toEqual(['question']);
    await room.isHeardBy(kenji);
    room.room.candidate(20, true);
    room.say({ type: 'finishAnswer' });
    const { review } = on(await room.screen('feedback'), 'feedback');
    expect(review.transcript).toBe('Because of the team.');
  });
});

describe('what it costs', () => {
  const used = { purpose: 'voice', model: 'gpt-realtime-2.1-mini' } as const;

  it('stands in the view as it is metered, and stops new questions at the limit', async () => {
    const room = await GreenRoom.open({ costCap: 0.001 });
    await room.startsListening();
    room.interviewer.emit({
      type: 'used',
      usage: {
        ...used,
        inputTextTokens: 0,
        inputAudioTokens: 0,
        cachedTextTokens: 0,
        cachedAudioTokens: 0,
        outputTextTokens: 0,
        outputAudioTokens: 100,
        seconds: 0,
      },
    });
    const view = await room.sees(({ cost }) => (cost?.dollars ?? 0) > 0);
    expect(view.cost).toEqual({ dollars: 0.002, unpriced: [], cap: 0.001 });
    expect(view.notice?.reason).toBe('costCapReached');
    await room.answers('I fixed the release.');
    room.say({ type: 'nextQuestion' });
    await room.screen('summary');
    expect(await room.database.usage.count()).toBe(1);
  });
});

describe('how long it takes', () => {
  it('is written for each attempt, stage by stage', async () => {
    const room = await GreenRoom.open();
    room.coach.followUp = 'And what was the result?';
    await room.startsListening();
    await room.answers('I fixed the release.');
    await room.until(async () => (await room.database.latencies.toArray())[0]?.voiceStart != null);
    const [row] = await room.database.latencies.toArray();
    expect(row).toMatchObject({
      sealed: expect.any(Number),
      heard: expect.any(Number),
      firstScore: expect.any(Number),
      followUp: expect.any(Number),
      reviewed: expect.any(Number),
    });
    expect(row!.heard!).toBeGreaterThanOrEqual(row!.sealed!);
  });
});

describe('while an interview is being planned', () => {
  it('shows who is on the way, and starts once', async () => {
    const room = await GreenRoom.open();
    const { promise, resolve } = Promise.withResolvers<{ failure: Failure }>();
    room.planner = { plan: () => promise };
    room.starts({ posting: 'We are looking for a nurse in Oslo.', personaIds: ['kenji'] });
    const view = await room.screen('preparing');
    expect(view).toMatchObject({ persona: { id: 'kenji' }, floor: 'thinking' });
    room.starts({ posting: 'We are looking for a nurse in Oslo.', personaIds: ['kenji'] });
    resolve({ failure: failure('providerUnreachable') });
    await room.screen('listening');
    expect(await room.database.interviews.count()).toBe(1);
  });
});
