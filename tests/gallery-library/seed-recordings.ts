import { measureDelivery } from '@/lib/domain/delivery/delivery-measures';
import { levelFrameSeconds, recordingRate } from '@/lib/domain/delivery/sample-clock';
import { takeLevels } from '@/lib/domain/delivery/take-levels';
import { dayMs } from '@/lib/domain/expiry';
import type { Attempt } from '@/lib/domain/attempt';
import type { InterviewRecord } from '@/lib/domain/interview/interview-record';
import type { Question } from '@/lib/domain/questions/question';
import type { Channel } from '@/lib/domain/recording';
import { waveformOf } from '@/lib/audio/waveform';
import { keepAttempt } from '@/lib/store/attempts';
import { appendChunks } from '@/lib/store/chunks';
import type { Database } from '@/lib/store/database';
import { openInterview } from '@/lib/store/interviews';
import { openRecording, sealRecording } from '@/lib/store/recordings';
import { keepTurn } from '@/lib/store/turns';
import { interviews, job, questionsOf } from './seed-rows';

/** A line or a take: who, when on the clock, what, and the stretches of speech, seconds from its start. */
type Said = { by: Channel; at: number; text: string; speech: readonly (readonly [number, number])[] };

const first =
  'So, um, we had a release that was due on a Friday. I had seen in the logs that, uh, one checkout in twenty would fail. My manager wanted to ship it anyway. You know, the date was promised. I pulled the numbers from staging and I showed him what a weekend of it would cost us. In the end we waited three days.';
const second =
  'Two days before a Friday release I saw in our logs that one checkout in twenty would fail. My manager wanted to ship. I measured it, um, and showed him what a weekend of failures would cost. Then I offered to stay and fix it myself. We waited three days, and it went out without a single incident.';

const script: readonly Said[] = [
  {
    by: 'interviewer',
    at: 0,
    text: 'Good to meet you. Tell me about a time you disagreed with a manager. What did you do?',
    speech: [
      [0.1, 1.3],
      [1.8, 6.2],
    ],
  },
  {
    by: 'candidate',
    at: 6.6,
    text: first,
    speech: [
      [1.1, 6.4],
      [7.1, 12.2],
      [15.6, 18.4],
      [19, 20.9],
      [21.4, 28],
      [32.2, 34.6],
    ],
  },
  {
    by: 'interviewer',
    at: 74,
    text: 'Let’s take it from the top. What did you do?',
    speech: [[0.1, 2.9]],
  },
  {
    by: 'candidate',
    at: 77.4,
    text: second,
    speech: [
      [0.7, 6.2],
      [6.8, 8.6],
      [9.1, 14.6],
      [15.1, 18.6],
      [19, 23.8],
    ],
  },
  {
    by: 'interviewer',
    at: 131,
    text: 'Describe something you built that nobody asked for.',
    speech: [[0.1, 3.4]],
  },
  {
    by: 'candidate',
    at: 134.8,
    text: 'I built a page that shows who is on call. Nobody had asked for it, and within a week everybody had it open.',
    speech: [
      [0.9, 4.1],
      [4.6, 9.2],
    ],
  },
];

/** Syllables on a falling tone: no voice, but it has the shape of one. */
function speak(speech: Said['speech'], seconds: number, tone: number): Int16Array<ArrayBuffer> {
  const samples = new Int16Array(Math.round(seconds * recordingRate));
  for (const [start, end] of speech)
    for (let at = Math.round(start * recordingRate); at < end * recordingRate; at += 1) {
      const time = at / recordingRate;
      const shape =
        Math.abs(Math.sin(time * 13.1)) * (0.45 + 0.4 * Math.sin(time * 2.3) * Math.sin(time * 0.71));
      samples[at] = 14_000 * shape * Math.sin(2 * Math.PI * tone * time);
    }
  return samples;
}

/** An interview as it was recorded, both sides on one clock, two takes of the first question. */
async function record(database: Database, interview: InterviewRecord): Promise<void> {
  const [opening, , last] = questionsOf(interview);
  const asked = [opening!, opening!, last!];
  for (const [index, said] of script.entries()) {
    const question = asked[Math.floor(index / 2)]!;
    const take = index === 3 ? 2 : 1;
    const attemptId = said.by === 'candidate' ? `${question.id}.${take}` : null;
    const sound = await keepSound(database, interview, said, index, attemptId);
    if (attemptId) await keepAttempt(database, attemptOf(question, attemptId, take, said, sound));
    await keepTurn(database, {
      id: `${interview.id}.turn.${index}`,
      interviewId: interview.id,
      questionId: question.id,
      attemptId,
      speaker: said.by,
      text: said.text,
      at: sound.createdAt,
      recordingId: sound.recordingId,
    });
  }
}

type Sound = { recordingId: string; createdAt: number; seconds: number; samples: Int16Array<ArrayBuffer> };

/** Every interview says the same, so its lines are made once. */
const spoken: Int16Array<ArrayBuffer>[] = [];

async function keepSound(
  database: Database,
  { id, createdAt: begun }: InterviewRecord,
  { by, at, speech }: Said,
  index: number,
  attemptId: string | null,
): Promise<Sound> {
  const seconds = (speech.at(-1)?.[1] ?? 0) + 0.6;
  const samples = spoken[index] ?? speak(speech, seconds, by === 'candidate' ? 170 : 230);
  spoken[index] = samples;
  const recordingId = `${id}.sound.${index}`;
  const startSample = Math.round(at * recordingRate);
  const createdAt = begun + at * 1000;
  const clocked = { clockId: `${id}.clock`, sampleRate: recordingRate, startSample };
  await openRecording(
    database,
    { id: recordingId, interviewId: id, attemptId, channel: by, createdAt, ...clocked },
    30,
  );
  await appendChunks(database, recordingId, [
    { recordingId, index: 0, startSample, samples: samples.buffer },
  ]);
  await sealRecording(database, recordingId);
  return { recordingId, createdAt, seconds, samples };
}

const attemptOf = (
  question: Question,
  id: string,
  take: number,
  { text, speech }: Said,
  { recordingId, createdAt, seconds, samples }: Sound,
): Attempt => ({
  id,
  interviewId: question.interviewId,
  questionId: question.id,
  take,
  mode: 'spoken',
  transcript: text,
  verbatim: null,
  selfRating: null,
  startedAt: createdAt,
  endedAt: createdAt + seconds * 1000,
  recordingId,
  delivery: measureDelivery({
    transcript: text,
    speech: speech.map(([start, end]) => ({ start, end })),
    durationSeconds: seconds,
    levels: { stepSeconds: levelFrameSeconds, decibels: takeLevels(samples, recordingRate) },
    waveform: waveformOf(samples),
  }),
  state: 'coached',
  notScored: null,
  failure: null,
  overall: take === 1 ? 5.8 : 7.6,
});

/** Interviews that can be heard again, by their ages in days: of yesterday, one that is kept, one that expires soon. */
export async function seedRecordings(
  database: Database,
  now: number,
  ages: Readonly<Record<string, number>> = { 'heard-1': 1, 'heard-2': 12, 'heard-3': 29 },
): Promise<void> {
  const [like] = interviews(now);
  for (const [id, days] of Object.entries(ages)) {
    const begun = now - days * dayMs + 3_600_000;
    const jobId = id === 'heard-2' ? null : job.id;
    const interview = {
      ...like!,
      id,
      jobId,
      createdAt: begun,
      lastActiveAt: begun,
      endedAt: begun + 150_000,
    };
    await openInterview(database, {
      interview,
      job: jobId === null ? null : job,
      questions: questionsOf(interview),
    });
    await record(database, interview);
  }
  await database.recordings.where({ interviewId: 'heard-2' }).modify({ kept: true });
}
