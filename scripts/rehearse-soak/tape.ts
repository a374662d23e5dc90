import { writeTape, type TapeSegment } from '../../tests/standin/index.ts';

/** What the candidate says, sentence by sentence; an answer begins anywhere in it. */
export const sentences = [
  'At my last company the release took two days and nobody owned it.',
  'I was asked to bring that down before the summer.',
  'So I wrote down every step and I removed what nobody needed.',
  'I automated the tests with two colleagues from operations.',
  'When a deployment failed I called the team together and we found the cause.',
  'My manager wanted to stop but I showed her the numbers.',
  'As a result we shipped in three hours and customers noticed.',
  'What I learned is to measure first and to argue later.',
] as const;

/** Seconds of silence after each sentence: thinking takes up to twenty. */
const pauses = [1.2, 20, 0.8, 8, 2.5, 20, 1.5, 12] as const;
/** In a conversation a pause of this length would be taken for the end of an answer. */
const talkingPauses = [0.6, 9, 0.6, 10, 0.6, 9, 0.6, 10] as const;

/** Hardly any pause at all: what is paid for is speech. */
const steadyPauses = [0.4, 0.9, 0.4, 0.4, 0.9, 0.4, 0.4, 0.9] as const;

const silencesOf = { thinking: pauses, talking: talkingPauses, steady: steadyPauses } as const;

/** Writes the microphone's tape, which begins anew at its end. */
export async function writeCandidate(file: string, kind: keyof typeof silencesOf): Promise<void> {
  const silences = silencesOf[kind];
  const segments = sentences.flatMap((say, index): TapeSegment[] => [
    { say },
    { pause: silences[index] ?? 1 },
  ]);
  await writeTape(file, segments);
}
