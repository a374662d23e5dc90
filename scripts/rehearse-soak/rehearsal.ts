import type { LobbyHabits } from '@/lib/domain/interview/lobby';
import type { PackContent } from '@/lib/domain/pack';
import type { Faults } from '../../tests/standin/faults.ts';
import { longQuestions } from './long-questions.ts';

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
  /** A pack of long questions and answers of a length, for the interview that is paid for; else null. */
  paid: { pack: PackContent; answerSeconds: number } | null;
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
 * Thirty-one interviews: twenty-one alone with a coach, two before a panel, six conversations, one that is paid for by
 * the minute and one on this device alone. The first answers of each interview with a coach are long, with thinking
 * pauses of up to twenty seconds.
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
    // An hour has room for twelve questions.
    lobby: { minutes: 60, kind: 'behavioural', difficulty: 'medium' },
    paid: { pack: longQuestions, answerSeconds: 50.2 },
  }),
  coach('device-offline', { kind: 'device', interviews: 1, lobby: { questionCount: 2 } }),
];
