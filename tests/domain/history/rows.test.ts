import { describe, expect, it } from 'vitest';
import { interviewRows } from '@/lib/domain/history/rows';
import { answers, idsOf, interview, interviews, names } from './material';

describe('the rows', () => {
  it('of interviews sum up their answers', () => {
    expect(interviews()[0]).toMatchObject({
      name: 'Café manager',
      interviewers: 'MAYA, DANIEL',
      competencies: ['Conflict', 'Depth'],
      answers: 2,
      seconds: 60,
      score: 6,
      attemptIds: ['one.0', 'one.1'],
    });
    expect(interviews()[2]).toMatchObject({ answers: 0, seconds: null, score: null });
  });

  it('of answers leave out those whose interview is deleted', () => {
    expect(idsOf(answers())).toEqual(['one.0', 'one.1', 'two.0']);
  });

  it('show no figure of practice', () => {
    expect(interviews()[1]?.score).toBeNull();
    expect(answers()[2]).toMatchObject({ score: null, notScored: null });
  });

  it('name the kind where the job is gone', () => {
    const lost = { interviews: [interview({ jobId: 'gone' })], digests: [], jobs: [] };
    expect(interviewRows(lost, names)[0]?.name).toBe('mixed');
  });
});
