import { describe, expect, it } from 'vitest';
import { shutdownsAt, shutdownsInUse } from '@/lib/domain/cost/known-shutdowns';
import { deviceProvider, type Provider } from '@/lib/domain/provider';

const openai: Provider = { ...deviceProvider, kind: 'openai' };

describe('models in use that will be switched off', () => {
  it('are those that the provider lists or has announced, snapshots included, the soonest first', () => {
    const provider = { ...openai, realtimeModel: 'gpt-realtime-mini-2025-12-15', coachModel: 'gpt-5-mini' };
    expect(shutdownsInUse(provider, [{ model: 'gpt-realtime-whisper', on: '2027-09-01' }])).toEqual([
      { model: 'gpt-5-mini', on: '2026-12-11' },
      { model: 'gpt-realtime-mini-2025-12-15', on: '2027-01-20' },
      { model: 'gpt-realtime-whisper', on: '2027-09-01' },
    ]);
  });

  it('go by what the provider lists where it differs from what was announced', () => {
    const provider = { ...openai, coachModel: 'gpt-5-mini' };
    expect(shutdownsInUse(provider, [{ model: 'gpt-5-mini', on: '2027-06-30' }])).toEqual([
      { model: 'gpt-5-mini', on: '2027-06-30' },
    ]);
  });

  it('are none that nobody uses, none of another address’s models, none on this device', () => {
    expect(shutdownsInUse(openai, [{ model: 'gpt-realtime', on: '2027-01-20' }])).toEqual([]);
    const elsewhere: Provider = { ...openai, kind: 'compatible', coachModel: 'gpt-5-mini' };
    expect(shutdownsInUse(elsewhere, [])).toEqual([]);
    expect(shutdownsInUse({ ...deviceProvider, coachModel: 'gpt-5-mini' }, [])).toEqual([]);
  });
});

describe('on a day of November 2026', () => {
  const now = new Date(2026, 10, 21, 9).getTime();
  const of = (on: string) => ({ model: `a model until ${on}`, on });

  it('a model of October is gone, one of that very day and of later is still to go', () => {
    const [october, today, december] = [of('2026-10-23'), of('2026-11-21'), of('2026-12-11')];
    expect(shutdownsAt([october, today, december], now)).toEqual({
      gone: [october],
      coming: [today, december],
    });
  });

  it('the day is the candidate’s own, to its last minute', () => {
    const last = new Date(2026, 10, 21, 23, 59).getTime();
    expect(shutdownsAt([of('2026-11-21')], last).gone).toEqual([]);
    expect(shutdownsAt([of('2026-11-21')], last + 60_000).coming).toEqual([]);
  });
});
