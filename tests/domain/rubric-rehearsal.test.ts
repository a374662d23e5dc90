import { describe, expect, it } from 'vitest';
import { findingsOf, type RubricFindings } from '@/lib/domain/coaching/rubric-findings';
import { rubricVerdict } from '@/lib/domain/coaching/rubric';
import { elementsOf, isRehearsal, isToldAsStar } from '@/lib/domain/questions/kind';
import { coachWords } from '@/lib/domain/messages/coach';
import { loadGenuine, type Genuine, type Grade } from '../coach-check/fixtures';
import { askedOf } from './rubric-asked';

const rehearsals = loadGenuine().filter(({ kind }) => isRehearsal(kind));
const asked = ({ kind, competency, question }: Genuine, transcript: string) =>
  askedOf({ kind, competency, question, transcript });
const of = (triple: Genuine, grade: Grade): RubricFindings => findingsOf(asked(triple, triple.grades[grade]));
const structure = (triple: Genuine, grade: Grade): number =>
  of(triple, grade).judgements.structure.value ?? 0;
const triple = (id: string): Genuine => {
  const found = rehearsals.find((each) => each.id === id);
  if (!found) throw new Error(`${id} is no answer of the lists`);
  return found;
};

describe('a rehearsed meeting or presentation', () => {
  it('is not told as STAR', () => {
    for (const { kind } of rehearsals) expect(isToldAsStar(kind)).toBe(false);
  });

  it.each(rehearsals.map((each) => [each.id, each] as const))(
    '%s: strong stands well above medium, medium above weak',
    (_, each) => {
      const { told, elements } = of(each, 'strong');
      expect(told).toBeNull();
      expect(elements.map(({ element }) => element)).toEqual([...elementsOf[each.kind]]);
      expect(elements.filter(({ status }) => status === 'missing')).toEqual([]);
      expect(structure(each, 'strong')).toBeGreaterThan(structure(each, 'medium') + 2);
      expect(structure(each, 'medium')).toBeGreaterThan(structure(each, 'weak'));
      expect(structure(each, 'weak')).toBeLessThan(4);
    },
  );

  it.each([
    ['mee-02', 'medium', 'nextStep'],
    ['mee-03', 'medium', 'nextStep'],
    ['mee-01', 'weak', 'nextStep'],
    ['pre-02', 'weak', 'support'],
    ['pre-01', 'weak', 'opening'],
  ] as const)('%s, %s: what is missing is reported and asked for: %s', (id, grade, element) => {
    const each = triple(id);
    const verdict = rubricVerdict(asked(each, each.grades[grade]));
    expect(verdict.missing).toContain(element);
    expect(verdict.followUpText).toBe(coachWords.followUp[verdict.missing[0] ?? element]);
    expect(verdict.followUpType).toBe('missing_star');
  });

  it.each([
    ['mee-01', 'nextStep', /So, can you find out.*$/],
    ['pre-03', 'close', /For everything else.*$/],
    ['pre-01', 'close', /I'm not asking you.*$/],
  ] as const)('%s without its last sentences has less of a %s', (id, element, ending) => {
    const each = triple(id);
    const strengthIn = (transcript: string): number =>
      findingsOf(asked(each, transcript)).elements.find((found) => found.element === element)?.strength ?? 0;
    expect(strengthIn(each.grades.strong.replace(ending, ''))).toBeLessThan(strengthIn(each.grades.strong));
  });

  it('is never called beside the question for not naming the scene it plays', () => {
    for (const each of rehearsals)
      expect(rubricVerdict(asked(each, each.grades.strong)).followUpType).toBe('none');
  });

  it('earns little by magic words alone', () => {
    const words =
      'My position is. Because. For example. I understand. Your concern. Next step. By Friday. I will. Imagine. My message is. Remember. Thank you. ';
    for (const kind of ['meeting', 'presentation'] as const) {
      const found = findingsOf(askedOf({ ...triple('mee-01'), kind, transcript: words.repeat(3) }));
      expect(found.elements.filter(({ status }) => status === 'present').length).toBeLessThanOrEqual(1);
      expect(found.judgements.structure.value).toBeLessThan(3.5);
    }
  });
});
