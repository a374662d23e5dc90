import type { Identifier } from '@/lib/domain/identifier';
import type { Spares } from './difficulty';
import type { Question } from './question';
import { stepsBetween, type Candidate } from './question-plan-candidate';
import { isRepeat } from './repeats';

/** A planned question and how deep it goes. */
type Planned = { question: Question; level: Candidate['level'] };

/**
 * For each question of the bank a gentler and a deeper one of its kind and competency, or null. The nearest level goes
 * first, then the better fit. None asks again what is planned, was asked in the last interviews, or is a spare already.
 */
export function sparesFor(
  planned: readonly Planned[],
  bank: readonly Candidate[],
  recentTexts: readonly string[],
): Record<Identifier, Spares> {
  const taken = [...planned.map(({ question }) => question.text), ...recentTexts];
  const spares: Record<Identifier, Spares> = {};
  for (const { question, level } of planned) {
    if (question.source !== 'bank') continue;
    const alike = bank.filter(
      ({ kind, competency }) => kind === question.kind && competency === question.competency,
    );
    const spare = (direction: 1 | -1): string | null => {
      const depth = (candidate: Candidate): number => direction * (stepsBetween(level, candidate.level) ?? 0);
      const ranked = alike
        .filter((candidate) => depth(candidate) > 0)
        .sort((one, other) => depth(one) - depth(other) || other.weight - one.weight);
      const found = ranked.find(({ text }) => !isRepeat(text, taken))?.text ?? null;
      if (found !== null) taken.push(found);
      return found;
    };
    spares[question.id] = { gentler: spare(-1), deeper: spare(1) };
  }
  return spares;
}
