import type { Standin } from '../../tests/standin/index.ts';
import type { StoredAttempt } from './stored.ts';

const indented = (text: string): string => text.replace(/^/gm, '      ');

/** Prints what the interview left in the database, and what the provider's ears made of the sound they received. */
export function report(attempts: readonly StoredAttempt[], standin: Standin): void {
  const questions = [...new Set(attempts.map((attempt) => attempt.question))];
  console.log('\nThe interview, as it is stored:');
  for (const question of questions) {
    console.log(`\n  ${question}`);
    for (const attempt of attempts.filter((candidate) => candidate.question === question)) {
      const score =
        attempt.overall === null ? `Not scored: ${attempt.notScored ?? '?'}` : `${attempt.overall} / 10`;
      const sound = `${attempt.seconds.toFixed(1)} s of audio, ${attempt.audioBytes} bytes`;
      console.log(
        `    take ${attempt.take}${attempt.isFollowUp ? ' of the follow-up' : ''}: ${score} (${sound})`,
      );
      console.log(indented(attempt.transcript ?? '(no words)'));
    }
    const best = attempts
      .filter((attempt) => attempt.question === question && attempt.rewrite)
      .toSorted((left, right) => (right.overall ?? 0) - (left.overall ?? 0))[0];
    if (best) console.log(`    rewrite:\n${indented(best.rewrite)}`);
  }
  console.log('\n  Heard by the provider, in the order received:');
  for (const item of standin.heard)
    console.log(`    ${item.seconds.toFixed(1)} s  “${item.transcript?.text ?? ''}”`);
  console.log('');
}
