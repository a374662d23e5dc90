import { dayMs } from '@/lib/domain/expiry';
import { noUsage, type Usage } from '@/lib/domain/usage';
import { logConnection } from '@/lib/store/connection-log';
import type { Database } from '@/lib/store/database';
import { addUsage } from '@/lib/store/usage';

const voice = 'gpt-realtime-2.1-mini';
const ears = 'gpt-realtime-whisper';

/** Some weeks of metered usage up to `now`: rehearsals on most days, one of them long, one model without a price. */
export async function seedUsage(database: Database, now: number): Promise<void> {
  const minutes = [6, 0, 9, 11, 0, 0, 14, 8, 0, 31, 12, 0, 5, 9, 0, 0, 13, 7, 10, 0, 6];
  for (const [days, spoken] of minutes.entries()) {
    if (spoken === 0) continue;
    const interviewId = days < 3 ? `interview-${days + 1}` : `earlier-${days}`;
    await rehearsal(database, interviewId, now - days * dayMs, spoken);
  }
  await seedLatencies(database, now);
  await seedConnection(database, now);
}

async function rehearsal(
  database: Database,
  interviewId: string,
  at: number,
  minutes: number,
): Promise<void> {
  const usage = (name: string, part: Partial<Usage>): Usage => ({
    ...noUsage,
    id: `${interviewId}.${name}`,
    interviewId,
    at,
    purpose: 'voice',
    model: voice,
    ...part,
  });
  const spoken = {
    inputTextTokens: minutes * 220,
    outputTextTokens: minutes * 70,
    outputAudioTokens: minutes * 480,
  };
  await addUsage(database, usage('voice', spoken));
  await addUsage(database, usage('ears', { purpose: 'transcription', model: ears, seconds: minutes * 60 }));
  const coached = {
    purpose: 'coaching' as const,
    inputTextTokens: minutes * 2_000,
    outputTextTokens: minutes * 900,
  };
  const model = minutes === 6 ? 'north-coach-1' : 'gpt-5.4-mini';
  await addUsage(database, usage('coach', { ...coached, model }));
}

async function seedLatencies(database: Database, now: number): Promise<void> {
  await database.latencies.bulkPut(
    Array.from({ length: 24 }, (_, take) => ({
      attemptId: `timed-${take}`,
      interviewId: 'interview-1',
      at: now - take * 7 * 3_600_000,
      sealed: 40 + ((take * 37) % 60),
      heard: 420 + ((take * 113) % 900),
      firstScore: 1_300 + ((take * 271) % 1_900),
      followUp: take % 3 === 0 ? 900 + ((take * 91) % 500) : null,
      voiceStart: take % 3 === 0 ? 310 + ((take * 53) % 240) : null,
      reviewed: 4_200 + ((take * 617) % 6_100),
    })),
  );
}

async function seedConnection(database: Database, now: number): Promise<void> {
  const lines = [
    ['connecting', ''],
    ['ready', ''],
    ['lost', 'The network did not answer for five seconds.'],
    ['connecting', ''],
    ['ready', ''],
    ['transcribedAfterwards', '0:52 of sound'],
    ['microphoneChanged', 'USB headset'],
  ] as const;
  for (const [place, [what, detail]] of lines.entries())
    await logConnection(database, {
      id: `line-${place}`,
      interviewId: 'interview-1',
      at: now - dayMs + place * 41_000,
      what,
      detail,
      personaId: null,
    });
}
