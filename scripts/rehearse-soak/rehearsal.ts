import type { LobbyHabits } from '@/lib/domain/interview/lobby';
import type { Faults } from '../../tests/standin/faults.ts';

/** Five questions of some fifty seconds each, none like another: four minutes of interviewer. */
const longQuestions = [
  'Let us begin with something that took too long before you came to it. Choose a release, a hiring round, a monthly report, whatever you like, as long as people had got used to waiting for it. Tell me how long it took at first and how you know, who had tried to make it faster before you and why they gave up, what you measured on your first day, which step you removed although somebody swore that it was needed, and how the people who had built that step took it. And then, because a number by itself says little, tell me what your colleagues did with the time that they had won.',
  'Now think of a person with whom you simply could not agree. I do not mean a small difference of taste; I mean somebody whose goals ran against yours for weeks, a manager perhaps, or the head of another department, or a customer with a contract in hand. Describe what each of you was paid to achieve, where exactly the two of you collided, what you said in the first conversation that you would not say again, and how you found out what worried them. What did you give up in the end, what did they give up, and would the two of you choose to work together another time?',
  'Money is next. Take a budget, an offer, a price or a piece of equipment for which you alone had to answer, and walk me through your sums as if I were the one who signs. Which figures were certain and which were guesses, how did you mark the guesses so that nobody took them for facts, what would have happened if the largest of them had been wrong by half, and who looked over your shoulder before the day of the decision? If you have lived through the bad case, tell me about that one, because I learn more from an invoice that hurt than from a plan that came true.',
  'Then I would like to hear how you teach. Picture a beginner who was given to you: an apprentice, an intern, a new nurse on the ward, a volunteer, your own successor. What could they do when they arrived, what did you let them try alone in the first week although it made you nervous, how did you notice that your explanation had gone wrong, and what did you change about it? Please give me one conversation as it was spoken, with their words and yours, and finish with what this person is doing nowadays and which part of that, honestly, has anything to do with you.',
  'My last one is about the day on which everything stopped. A server, a supplier, a strike, a storm, a colleague who fell ill before the premiere: choose the worst of them. Where were you when you heard of it, whom did you ring first and why that person, what did you decide to leave undone so that the rest could be saved, and what did you tell those who were waiting outside? When it was over somebody must have written down what should never happen again. Which of those sentences came from you, is it still followed, and if it is not, what would it take to bring it back?',
];

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
    lobby: { questionCount: 5, kind: 'behavioural' },
    paid: { questions: longQuestions, answerSeconds: 122 },
  }),
  coach('device-offline', { kind: 'device', interviews: 1, lobby: { questionCount: 2 } }),
];
