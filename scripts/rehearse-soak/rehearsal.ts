import type { LobbyHabits } from '@/lib/domain/interview/lobby';
import type { Faults } from '../../tests/standin/faults.ts';

/** Five questions of some fifty seconds each: four minutes of interviewer. */
const longQuestions = [
  'the release process, and how long it took before you began to look at it',
  'the people who had to agree, and what each of them wanted from you at that time',
  'the numbers you had, those you lacked, and what you decided in spite of that',
  'the moment at which it nearly failed, and what you did on that very day',
  'the result, who noticed it first, and what you would do differently today',
].map(
  (part) =>
    `Let us take one piece of work that you are proud of and look at it closely from beginning to end, because I would ` +
    `like to understand how you really work when nobody is watching. Please think back to ${part}. Tell me where you ` +
    `stood, what was asked of you, what you yourself did step by step and in which order, whom you brought in and why, ` +
    `what you tried that did not work, how you noticed that it did not, and what came of it in the end for the customers ` +
    `and for your team, with the figures as far as you remember them.`,
);

/** What happens to the network or the browser in the middle of an answer. */
export type Mishap = 'none' | 'dark' | 'loss' | 'drop' | 'workerDeath';

/** Interviews that one browser and one local provider go through, one after another. */
export type Rehearsal = {
  id: string;
  kind: 'coach' | 'conversation' | 'device';
  interviews: number;
  lobby: Partial<LobbyHabits>;
  /** What is wrong with the provider all the time. */
  faults: Partial<Faults>;
  /** What happens in one answer of each interview. */
  mishap: Mishap;
  seed: number;
  /** Long questions and answers of a length, for the interview that is paid for; else null. */
  paid: { questions: readonly string[]; answerSeconds: number } | null;
};

const coach = (id: string, change: Partial<Rehearsal> = {}): Rehearsal => ({
  id,
  kind: 'coach',
  interviews: 3,
  lobby: { questionCount: 5, kind: 'mixed' },
  faults: {},
  mishap: 'none',
  paid: null,
  seed: [...id].reduce((sum, letter) => sum * 31 + letter.charCodeAt(0), 7) % 65_537,
  ...change,
});

const conversation = (id: string, change: Partial<Rehearsal> = {}): Rehearsal =>
  coach(id, {
    kind: 'conversation',
    interviews: 1,
    ...change,
    lobby: { turnMode: 'conversation', questionCount: 2, opening: 'straight', ...change.lobby },
  });

/**
 * Thirty interviews: twenty-one alone with a coach, two before a panel, six conversations and one on this device
 * alone. The first answers of each browser are long, with thinking pauses of up to twenty seconds.
 */
export const rehearsals: readonly Rehearsal[] = [
  coach('coach-plain'),
  coach('coach-unasked', { faults: { speakUnaskedEveryMs: 4_000, ignoresCancel: true } }),
  coach('coach-garbage', { faults: { garbage: true, unknownEvents: 'flood' } }),
  coach('coach-dark', { mishap: 'dark' }),
  coach('coach-loss', { mishap: 'loss' }),
  coach('coach-drop', { mishap: 'drop', faults: { transcription: 'never' } }),
  coach('coach-worker', { mishap: 'workerDeath', faults: { stoppedWithoutStarted: true } }),
  coach('panel-of-two', {
    interviews: 1,
    lobby: { questionCount: 4, kind: 'behavioural', personaIds: ['maya', 'daniel'] },
  }),
  coach('panel-of-three', {
    interviews: 1,
    mishap: 'drop',
    lobby: { questionCount: 4, kind: 'leadership', personaIds: ['maya', 'ingrid', 'kenji'] },
  }),
  conversation('talk-plain'),
  conversation('talk-whole', { lobby: { opening: 'whole' } }),
  conversation('talk-panel', { lobby: { personaIds: ['maya', 'daniel'] } }),
  conversation('talk-drop', { mishap: 'drop' }),
  conversation('talk-garbage', { faults: { garbage: true, unknownEvents: 'flood' } }),
  conversation('talk-loss', { mishap: 'loss' }),
  coach('what-it-costs', {
    interviews: 1,
    lobby: { questionCount: 5, kind: 'behavioural' },
    paid: { questions: longQuestions, answerSeconds: 122 },
  }),
  coach('device-offline', { kind: 'device', interviews: 1, lobby: { questionCount: 2 } }),
];
