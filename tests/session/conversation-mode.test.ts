import { describe, expect, it } from 'vitest';
import type { LobbyChoice } from '@/lib/domain/interview/lobby';
import { GreenRoom, on } from '../helpers/green-room';
import { answersInConversation, attends, converses } from './conversing';

const oneQuestion: Partial<LobbyChoice> = {
  ownQuestions: ['Tell me about a time you fixed a process.'],
  questionCount: 1,
};

describe('Conversation mode', () => {
  it('keeps each answer with its sound and words, and looks at them at the end', async () => {
    const room = await GreenRoom.open();
    await converses(room);
    expect(room.interviewer.briefs[0]?.questions.map(({ text }) => text)).toEqual([
      'Tell me about a time you fixed a process.',
      'Why this role?',
    ]);
    await answersInConversation(room, 0, 'I fixed the release, and it took a week less.');
    await answersInConversation(room, 1, 'Because the team builds what I use every day.');
    room.interviewer.emit({ type: 'endWanted' });
    const first = on(await room.screen('feedback'), 'feedback');
    expect(first.review).toMatchObject({ transcript: expect.stringContaining('release'), isLast: false });
    room.say({ type: 'nextQuestion' });
    const second = await room.sees(
      ({ screen }) => screen.name === 'feedback' && screen.review.transcript.startsWith('Because'),
    );
    expect(on(second, 'feedback').review.isLast).toBe(true);
    expect(room.coach.reviews).toHaveLength(2);
    room.say({ type: 'finishInterview' });
    await room.screen('summary');
  });

  it('pays once for the words of an answer, though it is resumed while they are on their way', async () => {
    const uploads: Blob[] = [];
    const { promise: written, resolve: write } = Promise.withResolvers<void>();
    const transcribe = async (_provider: unknown, file: Blob) => {
      uploads.push(file);
      await written;
      return { text: 'I fixed the release, and it took a week less.', usage: null };
    };
    const room = await GreenRoom.open({ instead: { transcribe } });
    await converses(room, oneQuestion);
    await answersInConversation(room, 0, '', false);
    await room.until(() => uploads.length === 1);
    room.holder.say({ type: 'presence', site: 'meet', people: 2 });
    await room.screen('lobby');
    room.holder.say({ type: 'presence', site: 'meet', people: 1 });
    room.say({ type: 'resumeInterview' });
    await room.screen('processing');
    write();
    expect(on(await room.screen('feedback'), 'feedback').review.transcript).toContain('a week less');
    expect(uploads).toHaveLength(1);
  });

  it('records nothing while the interviewer speaks', async () => {
    const room = await GreenRoom.open();
    await converses(room, oneQuestion);
    room.interviewer.emit({ type: 'turnStarted', turnId: 'turn' });
    room.room.candidate(10, false);
    room.interviewer.emit({ type: 'turnEnded', turnId: 'turn', interrupted: false });
    await answersInConversation(room, 0, 'I fixed it.');
    const [recording] = await room.database.recordings
      .filter(({ channel }) => channel === 'candidate')
      .toArray();
    // Twenty seconds of answer and one of pre-roll, of thirty that passed.
    expect((recording?.sampleCount ?? 0) / 24_000).toBeLessThanOrEqual(21.5);
    expect((recording?.sampleCount ?? 0) / 24_000).toBeGreaterThanOrEqual(20);
  });

  it('records whoever interrupts, even where the end of the interviewer’s turn is never reported', async () => {
    const room = await GreenRoom.open();
    await converses(room, oneQuestion);
    room.interviewer.emit({ type: 'turnStarted', turnId: 'turn' });
    room.room.candidate(10, false);
    await answersInConversation(room, 0, 'I fixed it.');
    const [recording] = await room.database.recordings
      .filter(({ channel }) => channel === 'candidate')
      .toArray();
    expect((recording?.sampleCount ?? 0) / 24_000).toBeGreaterThanOrEqual(20);
  });

  it('tells a voice that was lost where the talk stands, with what was said', async () => {
    const room = await GreenRoom.open();
    await converses(room);
    await answersInConversation(room, 0, 'I fixed the release.');
    room.interviewer.emit({ type: 'connectionLost', failure: { reason: 'connectionLost', detail: '' } });
    await room.until(() => room.interviewer.briefs.length > 1, 3_000);
    const brief = room.interviewer.briefs.at(-1);
    expect(brief?.questions.map(({ index }) => index)).toEqual([1]);
    expect(brief?.history).toContainEqual({ speaker: 'candidate', text: 'I fixed the release.' });
    const log = await room.database.connectionLog.toArray();
    expect(log.map(({ what }) => what)).toEqual(expect.arrayContaining(['connecting', 'ready', 'lost']));
  });

  it('writes down each utterance with the question and the attempt it was said to, however late its words come', async () => {
    const room = await GreenRoom.open();
    await converses(room);
    const first = room.interviewer.takeId;
    await answersInConversation(room, 0, 'I fixed the release.');
    await attends(room, 2);
    const late = { type: 'candidateTurn', itemId: 'late', takeId: first, text: 'It took a week.' } as const;
    room.interviewer.emit(late);
    await answersInConversation(room, 1, 'Because of the team.');
    room.interviewer.emit({ ...late, itemId: 'chat', takeId: null, text: 'How big is it?' });
    await room.until(async () => (await room.database.turns.count()) === 4);
    const questions = await room.database.questions.orderBy('id').toArray();
    const positionOf = (id: string | null) => questions.find((question) => question.id === id)?.position;
    const turns = await room.database.turns.toArray();
    expect(
      turns.map(({ text, questionId, attemptId }) => [text, positionOf(questionId), attemptId === first]),
    ).toEqual(
      expect.arrayContaining([
        ['I fixed the release.', 0, true],
        ['It took a week.', 0, true],
        ['Because of the team.', 1, false],
        ['How big is it?', undefined, false],
      ]),
    );
  });

  it('writes the candidate’s turns once', async () => {
    const room = await GreenRoom.open();
    await converses(room, oneQuestion);
    await answersInConversation(room, 0, 'I fixed the release.');
    room.interviewer.emit({ type: 'endWanted' });
    await room.screen('feedback');
    const said = await room.database.turns.filter(({ speaker }) => speaker === 'candidate').toArray();
    expect(said.map(({ text }) => text)).toEqual(['I fixed the release.']);
  });
});
