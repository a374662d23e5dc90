import { describe, expect, it } from 'vitest';
import type { Resume } from '@/lib/domain/resume';
import { addResume } from '@/lib/store/resumes';
import { saveJob } from '@/lib/store/jobs';
import { jobFrom } from '@/lib/domain/questions/job-from';
import { aStory, GreenRoom } from '../helpers/green-room';

const resume = (change: Partial<Resume>): Resume => ({
  id: 'master',
  jobId: null,
  basedOn: null,
  title: 'Ada Byron',
  text: [
    'Ada Byron',
    'ada@byron.example · +44 20 7946 0958 · 12 St James Square, London SW1Y 4JH',
    '',
    'EXPERIENCE',
    'Release Manager, Analytical Engines, 2019 – 2023',
    '- Cut the release process from two days to three hours across 14 teams',
  ].join('\n'),
  fileName: null,
  createdAt: 1,
  updatedAt: 1,
  deletedAt: null,
  ...change,
});

describe('what the coach learns of the resume', () => {
  it('is what it says of the question, without a way to reach its owner', async () => {
    const room = await GreenRoom.open();
    await addResume(room.database, resume({}));
    await room.startsListening();
    await room.answers(aStory);
    const excerpt = room.coach.reviews[0]?.resumeExcerpt ?? '';
    expect(excerpt).toContain('Cut the release process from two days to three hours across 14 teams');
    expect(excerpt).toContain('Release Manager, Analytical Engines');
    expect(excerpt).not.toMatch(/Byron|@|7946|SW1Y|James/);
  });

  it('comes from the resume tailored to this job, where there is one', async () => {
    const room = await GreenRoom.open();
    const job = await saveJob(room.database, jobFrom('Nurse at Larkfield', null, { id: 'job', now: 1 }));
    await addResume(room.database, resume({ updatedAt: 9 }));
    const text = 'Experience\nStaff Nurse, Larkfield, 2020 – 2022\n- Ran a ward of 30 beds at night';
    await addResume(room.database, resume({ id: 'tailored', jobId: job.id, basedOn: 'master', text }));
    await room.startsListening({ jobId: job.id });
    await room.answers(aStory);
    expect(room.coach.reviews[0]?.resumeExcerpt).toContain('Ran a ward of 30 beds at night');
    expect(room.coach.reviews[0]?.resumeExcerpt).not.toContain('14 teams');
  });

  it('is short on this device, where the model has little room', async () => {
    const room = await GreenRoom.open({ hears: false });
    const lines = Array.from({ length: 60 }, (_, line) => `- Improved process number ${line} for the plant`);
    await addResume(room.database, resume({ text: ['Experience', ...lines].join('\n') }));
    await room.startsListening();
    room.say({ type: 'typeInstead' });
    await room.sees(({ screen }) => screen.name === 'listening' && screen.mode === 'typed');
    room.say({ type: 'submitAnswer', text: aStory });
    await room.screen('feedback');
    const excerpt = room.coach.reviews[0]?.resumeExcerpt ?? '';
    expect(excerpt).toContain('Improved process');
    expect(excerpt.length).toBeLessThanOrEqual(600);
  });

  it('is nothing where there is no resume, or only a deleted one', async () => {
    const room = await GreenRoom.open();
    await addResume(room.database, resume({ deletedAt: 5 }));
    await room.startsListening();
    await room.answers(aStory);
    expect(room.coach.reviews[0]?.resumeExcerpt).toBe('');
  });
});
