import { describe, expect, it } from 'vitest';
import type { Digest } from '@/lib/domain/history/digest';
import { standingOf } from '@/lib/domain/report/standing';
import { anInterview, now } from '../../store/rows';
import { aDigest } from './digest';

const day = 86_400_000;
const here = anInterview({ id: 'here', overall: 7, createdAt: now });
const scored = (interviewId: string, overall: number, change: Partial<Digest> = {}): Digest =>
  aDigest({ interviewId, overall, ...change });
const own = [scored('here', 7)];
const before = anInterview({ id: 'before', overall: 6, createdAt: now - day });
const many = (count: number): Digest[] =>
  Array.from({ length: count }, (_, index) => scored('before', index));

describe('the percentile', () => {
  it('is the share of one’s own other scored answers below, equal ones by half', () => {
    // 0 to 9: seven are below 7, one is equal.
    expect(standingOf(here, [here, before], [...own, ...many(10)])).toMatchObject({
      percentile: 75,
      others: 10,
    });
  });

  it('waits for ten others', () => {
    expect(standingOf(here, [here, before], [...own, ...many(9)])).toMatchObject({
      percentile: null,
      others: 9,
    });
  });

  it('counts neither practice, nor deleted interviews, nor its own takes', () => {
    const practice = anInterview({ id: 'practice', practice: true });
    const digests = [...own, scored('here', 3, { take: 2 }), scored('practice', 9), scored('deleted', 9)];
    expect(standingOf(here, [here, practice], digests)).toMatchObject({ others: 0 });
  });

  it('is not there without a score, nor in practice', () => {
    expect(standingOf(here, [here], [scored('here', 7, { overall: null })])).toBeNull();
    expect(standingOf({ ...here, practice: true }, [here], own)).toBeNull();
  });
});

describe('last time', () => {
  it('is the latest earlier interview for the same job, before one that is merely of the same kind', () => {
    const rows = [
      { ...here, jobId: 'job' },
      anInterview({ id: 'job-before', jobId: 'job', overall: 5, createdAt: now - 3 * day }),
      before,
      anInterview({ id: 'later', jobId: 'job', overall: 9, createdAt: now + day }),
    ];
    const digests = [...own, scored('job-before', 5), scored('before', 6)];
    expect(standingOf(rows[0]!, rows, digests)?.lastTime).toMatchObject({
      interviewId: 'job-before',
      by: 'job',
    });
    expect(standingOf(here, rows, digests)?.lastTime).toMatchObject({ interviewId: 'before', by: 'kind' });
  });

  it('calls small differences what they are', () => {
    const digests = [
      scored('here', 7, { wordsPerMinute: 140, fillersPerMinute: 2, criteria: { structure: 8 } }),
      scored('before', 6.7, { wordsPerMinute: 155, fillersPerMinute: 2.5, criteria: { structure: 6 } }),
    ];
    const changes = standingOf(here, [here, before], digests)?.lastTime?.changes;
    expect(changes?.map(({ measure, change }) => [measure, change])).toEqual([
      ['overall', 'same'],
      ['structure', 'more'],
      ['wordsPerMinute', 'less'],
      ['fillersPerMinute', 'same'],
      ['longPauses', 'same'],
    ]);
  });

  it('takes the best take of each question', () => {
    const digests = [...own, scored('before', 4), scored('before', 6, { take: 2 })];
    const changes = standingOf(here, [here, before], digests)?.lastTime?.changes;
    expect(changes?.[0]).toEqual({ measure: 'overall', before: 6, now: 7, change: 'more' });
  });
});
