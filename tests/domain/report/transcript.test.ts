import { describe, expect, it } from 'vitest';
import { statisticsOf } from '@/lib/domain/report/statistics';
import { transcriptOf } from '@/lib/domain/report/transcript';
import type { Turn } from '@/lib/domain/turn';
import { anInterview, now } from '../../store/rows';
import { asked, deliveryOf, material } from './material';

const turn = (change: Partial<Turn>): Turn => ({
  id: 'turn',
  interviewId: 'interview',
  questionId: null,
  attemptId: null,
  speaker: 'interviewer',
  text: 'Hello.',
  at: now,
  recordingId: null,
  ...change,
});
const brief = (lines: ReturnType<typeof transcriptOf>) =>
  lines.map(({ at, name, text, from }) => [at, name, text, from]);

describe('the transcript', () => {
  it('has both sides by name, timed from the start', () => {
    const turns = [
      turn({ id: '1', text: 'Welcome.', at: now + 2000 }),
      turn({ id: '2', speaker: 'candidate', text: 'Thank you.', at: now + 5000 }),
    ];
    expect(brief(transcriptOf(material({ turns })))).toEqual([
      [2, 'Maya Chen', 'Welcome.', 'turn'],
      [5, 'Ada', 'Thank you.', 'turn'],
    ]);
  });

  it('falls back on questions and answers where nobody wrote down turns, and says so', () => {
    const questions = [asked(0, [{ overall: 7, transcript: 'I waited.' }]), asked(1, [])];
    expect(brief(transcriptOf(material({ questions })))).toEqual([
      [0, 'Maya Chen', questions[0]!.question.text, 'question'],
      [0, 'Ada', 'I waited.', 'answer'],
    ]);
  });

  it('shows corrected words once, in place of all turns of that answer', () => {
    const questions = [asked(0, [{ overall: 7, transcript: 'I shipped it.', verbatim: 'I chipped it' }])];
    const mine = { questionId: 'question-0', attemptId: 'question-0.1', speaker: 'candidate' as const };
    const turns = [
      turn({ id: '1', questionId: 'question-0', text: 'Tell me.' }),
      turn({ id: '2', ...mine, text: 'I chipped', at: now + 1000 }),
      turn({ id: '3', ...mine, text: 'it', at: now + 2000 }),
    ];
    expect(transcriptOf(material({ questions, turns })).map(({ text }) => text)).toEqual([
      'Tell me.',
      'I shipped it.',
    ]);
  });

  it('gives each question to the member of the panel whose turn it was', () => {
    const questions = [asked(0, [7]), asked(1, [7]), asked(2, [7])];
    const lines = transcriptOf(material({ questions, interviewers: ['Maya', 'Colm'] }));
    const asking = lines.filter(({ speaker }) => speaker === 'interviewer');
    expect(asking.map(({ name }) => name)).toEqual(['Maya', 'Colm', 'Maya']);
  });
});

describe('statistics', () => {
  it('add up what was measured and tell best from weakest', () => {
    const questions = [
      asked(0, [{ overall: 8, delivery: deliveryOf({ speechSeconds: 40, timeToFirstWord: 1 }) }]),
      asked(1, [{ overall: 5, delivery: deliveryOf({ speechSeconds: 20, timeToFirstWord: 3 }) }]),
      asked(2, []),
    ];
    expect(statisticsOf(material({ questions, interviewerSeconds: 31 }))).toMatchObject({
      questions: 3,
      answered: 2,
      skipped: 1,
      takes: 2,
      seconds: 1800,
      candidateSeconds: 60,
      interviewerSeconds: 31,
      responseSeconds: 2,
      best: { number: 1, overall: 8 },
      weakest: { number: 2, overall: 5 },
    });
  });

  it('invent nothing where nothing was measured, and call no single answer the best', () => {
    const questions = [asked(0, [{ overall: 8, mode: 'typed', delivery: null }])];
    expect(statisticsOf(material({ questions }))).toMatchObject({
      candidateSeconds: null,
      interviewerSeconds: null,
      responseSeconds: null,
      best: null,
      weakest: null,
    });
  });

  it('leave out the night for which an interview was left', () => {
    const night = 12 * 3_600_000;
    const morning = { overall: 5, startedAt: now + night, endedAt: now + night + 60_000 };
    const interview = anInterview({ state: 'completed', endedAt: now + night + 120_000 });
    const questions = [asked(0, [{ overall: 8 }]), asked(1, [morning])];
    // Fifty seconds at night; a minute in the morning, and one more until the end.
    expect(statisticsOf(material({ interview, questions }))?.seconds).toBe(170);
  });

  it('are not taken in practice', () => {
    const interview = anInterview({ practice: true });
    expect(statisticsOf(material({ interview, questions: [asked(0, [8])] }))).toBeNull();
  });
});
