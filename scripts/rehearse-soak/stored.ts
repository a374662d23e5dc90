import type { Page } from 'puppeteer';
import { z } from 'zod';
import { similarity } from '@/lib/domain/questions/similarity';
import type { Outcome, StoredAnswer } from './outcome.ts';
import { storedRows } from '../../tests/helpers/stored-rows.ts';

/** Two questions that are more alike than this ask the same thing. */
const alike = 0.8;

/** What is read here of an attempt's delivery. */
const Pauses = z.object({ pauses: z.object({ longest: z.number() }).nullable() });

/** Everything the interviews of one browser left on its disk. */
export async function storedOf(
  page: Page,
): Promise<Pick<Outcome, 'stored' | 'questions' | 'repeated' | 'log' | 'minutes' | 'usage'>> {
  const [attempts, recordings, questions, log, usage] = await Promise.all(
    ['attempts', 'recordings', 'questions', 'connectionLog', 'usage'].map((table) => storedRows(page, table)),
  );
  const stored = (attempts ?? []).map((attempt): StoredAnswer => {
    const recording = recordings?.find(({ id }) => id === attempt['recordingId']);
    return {
      attemptId: String(attempt['id']),
      mode: String(attempt['mode']),
      words: String(attempt['transcript'] ?? '')
        .split(/\s+/)
        .filter(Boolean).length,
      soundSeconds: recording ? Number(recording['sampleCount']) / Number(recording['sampleRate']) : null,
      answerSeconds: (Number(attempt['endedAt']) - Number(attempt['startedAt'])) / 1_000,
      longestPause: Pauses.safeParse(attempt['delivery']).data?.pauses?.longest ?? null,
    };
  });
  const primary = (questions ?? []).filter((question) => question['followUpOf'] === null);
  const byInterview = Map.groupBy(primary, (question) => String(question['interviewId']));
  const texts = primary.map((question) => String(question['text']));
  const repeated = texts.flatMap((text, index) =>
    texts.slice(0, index).some((earlier) => similarity(earlier, text) > alike) ? [text] : [],
  );
  const minutesOf = (channel: string): number =>
    (recordings ?? [])
      .filter((recording) => recording['channel'] === channel)
      .reduce((sum, { sampleCount, sampleRate }) => sum + Number(sampleCount) / Number(sampleRate) / 60, 0);
  const counted = Map.groupBy(log ?? [], (entry) => String(entry['what']));
  return {
    stored,
    questions: [...byInterview.values()].map((all) => all.map((question) => String(question['text']))),
    repeated,
    log: Object.fromEntries([...counted].map(([what, entries]) => [what, entries.length])),
    minutes: { candidate: minutesOf('candidate'), interviewer: minutesOf('interviewer') },
    usage: usage ?? [],
  };
}
