import { describe, expect, it } from 'vitest';
import { costTable } from '@/lib/domain/cost/cost-table';
import { noUsage } from '@/lib/domain/usage';
import { printed } from '../../scripts/cost-table/printed';
import { scriptedInterview } from '../../scripts/cost-table/scripted-interview';

describe('what a scripted Coach interview costs', () => {
  const table = costTable(scriptedInterview(), []);

  it('voice and transcription of ten minutes of candidate and four of interviewer stay under 30 cents', () => {
    // Voice: 2,250 text tokens in at 0.6, 4,800 audio out at 20, 690 text out at 2.4 are 99,006 millionths.
    // Ears: 12 answers, each 12 + 13 + 11 + 16 = 52 s after rounding up, are 10.4 minutes at 0.017: 0.1768.
    expect(table.rows.map(({ purpose, cost }) => [purpose, cost.dollars])).toEqual([
      ['voice', expect.closeTo(0.099_006, 4)],
      ['transcription', expect.closeTo(0.1768, 6)],
    ]);
    expect(table.total.unpriced).toEqual([]);
    expect(table.total.dollars).toBeLessThanOrEqual(0.3);
  });

  it('is printed with tokens, minutes and dollars', () => {
    const [, voice, ears, all] = printed(table).split('\n');
    expect(voice).toMatch(/^voice +gpt-realtime-2\.1-mini +[\d,]+ .*4,800 .*0\.099\d$/);
    expect(ears).toMatch(/^transcription +gpt-realtime-whisper .* 10\.40 +0\.1768$/);
    expect(all).toMatch(/^all +0\.27\d\d$/);
  });
});

describe('a table of costs', () => {
  it('adds up by purpose and model, in a fixed order, and says where something is left out', () => {
    const table = costTable(
      [
        { ...noUsage, purpose: 'coaching', model: 'some-coach', outputTextTokens: 5 },
        { ...noUsage, purpose: 'transcription', model: 'gpt-transcribe', seconds: 30 },
        { ...noUsage, purpose: 'transcription', model: 'gpt-transcribe', seconds: 90 },
      ],
      [],
    );
    expect(table.rows.map(({ model, minutes }) => [model, minutes])).toEqual([
      ['gpt-transcribe', 2],
      ['some-coach', 0],
    ]);
    expect(table.total).toEqual({ dollars: 0.009, unpriced: ['some-coach'] });
    expect(printed(table)).toMatch(/≥ 0\.0090$/);
  });
});
