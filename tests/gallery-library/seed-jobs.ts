import { dayMs } from '@/lib/domain/expiry';
import { jobFrom } from '@/lib/domain/questions/job-from';
import { roleProfiles } from '@/lib/domain/questions/role-profiles';
import type { Resume } from '@/lib/domain/resume';
import type { Database } from '@/lib/store/database';
import { saveJob } from '@/lib/store/jobs';
import { addResume } from '@/lib/store/resumes';

const posting = `Senior Product Engineer at Northwind Health

About Northwind Health:
We build payments for clinics. You will own the checkout end-to-end, from the first sketch to the on-call rota, and work closely with design and support.

What you will do
• Own the payments service in TypeScript and Node.js, with PostgreSQL beneath it
• Bring incidents down together with the platform team; we use Terraform, AWS and Datadog
• Mentor two engineers and take part in hiring

What you bring
• Several years with React and TypeScript
• Experience with distributed systems, Kafka or RabbitMQ
• Clear writing; stakeholder management in a regulated field (GDPR)`;

const resume = `Ada Byron
London · ada@byron.example · +44 20 7946 0958

SUMMARY
Product engineer who has spent six years on the part of the product where money moves.

EXPERIENCE
Product Engineer, Analytical Engines, Mar 2020 – present
- Cut failed checkouts from one in twenty to one in four hundred, in TypeScript and PostgreSQL
- Moved the release from Fridays to every day; no incident since
- Halved the on-call load by grouping alerts by cause in Datadog

Software Engineer, Babbage & Co, 2017 – 2020
- Built the reporting page in React that 40 clinics use each morning
- Wrote the first end-to-end tests

EDUCATION
BSc Mathematics, University of London, 2017

SKILLS
TypeScript, React, Node.js, PostgreSQL, Datadog, AWS

LANGUAGES
English, French`;

/** Jobs and resumes as they are after some weeks. For screenshots. */
export async function seedJobs(database: Database, now: number): Promise<void> {
  const full = { ...jobFrom(posting, null, { id: 'job-full', now: now - 6 * dayMs }) };
  await saveJob(database, full);
  const nurse = roleProfiles.find(({ title }) => /nurse/i.test(title)) ?? roleProfiles[0]!;
  await saveJob(database, jobFrom('', nurse, { id: 'job-role', now: now - 20 * dayMs }));
  await saveJob(database, {
    ...jobFrom('', null, { id: 'job-long', now: now - 40 * dayMs }),
    title: 'Principal Engineer, Developer Experience and Internal Platforms (Europe, Middle East and Africa)',
    company: 'The Amalgamated Instrument and Telegraph Company of Northern England',
    skills: ['Kubernetes', 'Terraform'],
  });
  await database.interviews.toCollection().modify((interview) => {
    if (interview.jobId === 'job-1' && interview.id !== 'interview-1') interview.jobId = 'job-full';
  });
  const interview = await database.interviews.get('interview-1');
  if (interview)
    await database.interviews.bulkPut(
      [1, 2, 3, 4, 5, 6].map((age) => ({
        ...interview,
        id: `for-job-${age}`,
        jobId: 'job-full',
        overall: age === 3 ? null : 8.4 - age * 0.4,
        createdAt: now - age * dayMs,
        lastActiveAt: now - age * dayMs,
      })),
    );
  await database.stories.update('story-1', { jobId: 'job-full' });
  await database.jobs.update('job-1', { createdAt: now - 50 * dayMs });
  const rest = { fileName: null, createdAt: now - 9 * dayMs, deletedAt: null };
  const master: Resume = {
    ...rest,
    id: 'resume-1',
    jobId: null,
    basedOn: null,
    title: 'Ada Byron',
    text: resume,
    fileName: 'Ada Byron CV 2026.docx',
    updatedAt: now - 3 * dayMs,
  };
  await addResume(database, master);
  await addResume(database, {
    ...master,
    id: 'resume-2',
    jobId: 'job-full',
    basedOn: 'resume-1',
    title: 'Senior Product Engineer, Northwind Health',
    fileName: null,
    text: resume
      .replace('where money moves.', 'where money moves, the last two of them in clinics.')
      .replace('- Wrote the first end-to-end tests\n', '')
      .replace('SKILLS\n', 'SKILLS\nTerraform, '),
    updatedAt: now - dayMs,
  });
  await addResume(database, {
    ...master,
    id: 'resume-3',
    title: 'Ada Byron, short version for introductions',
    text: 'Product engineer. Six years of payments.',
    fileName: null,
    updatedAt: now - 30 * dayMs,
  });
}
