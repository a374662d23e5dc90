import { dayMs } from '@/lib/domain/expiry';
import type { InterviewRecord } from '@/lib/domain/interview/interview-record';
import type { Job } from '@/lib/domain/job';
import type { Question } from '@/lib/domain/questions/question';
import type { Story } from '@/lib/domain/story';

// The made-up candidate's job, interviews, questions and stories.

export const said =
  'So, um, at my last job we had this release that was due on a Friday and, uh, I had seen in the logs that about one in twenty checkouts would fail. My manager wanted to ship it anyway. I, I pulled the numbers from staging, I showed him and the product lead what it would cost us over a weekend, and I offered to stay and fix it. In the end we waited three days and, you know, it went out without a single incident.';

export const job: Job = {
  id: 'job-1',
  title: 'Senior Product Engineer',
  company: 'Northwind Health',
  skills: ['TypeScript', 'payments'],
  competencies: ['ownership', 'collaboration'],
  summary: 'Payments for clinics.',
  posting: '',
  createdAt: 0,
  updatedAt: 0,
  deletedAt: null,
};

export const stories = (now: number): Partial<Story>[] => [
  {
    title: 'The release that waited three days',
    category: 'Collaboration',
    sourceAttemptId: 'interview-1.q0.4',
    polishedAnswer:
      'Two days before a Friday release I saw in our logs that one checkout in twenty would fail. My manager wanted to ship. Rather than argue, I measured it: I pulled the staging numbers and showed him and the product lead that a weekend of failures would cost us about [$X] in lost orders.\n\nI offered a way out: I would stay and fix the race condition myself. We waited three days. The release went out without a single incident, and support calls about checkout fell by [X%] in the following month. Since then we look at the failure rate together before we set a date.',
    situation: 'A Friday release would have failed for one checkout in twenty.',
    task: 'I had to change my manager’s mind without losing his trust.',
    action:
      'I pulled the staging numbers, put a price on a weekend of failures, and offered to fix it myself.',
    result: 'We waited three days; no incident, and support calls fell by [X%].',
    updatedAt: now - 3_600_000,
  },
  {
    title: 'Halving the on-call load',
    category: 'Ownership',
    sourceAttemptId: null,
    polishedAnswer:
      'When I joined, the on-call engineer was woken nine times a week. I grouped the alerts by cause, found that three services made most of the noise, and fixed the two cheapest causes first. Within a quarter it was four times a week.',
    situation: 'Nine pages a week.',
    task: '',
    action: 'I grouped the alerts by cause and fixed the cheapest first.',
    result: 'Four pages a week within a quarter.',
    updatedAt: now - 2 * dayMs,
  },
  {
    title: 'Saying no to a rewrite, and what we did instead of it for the following eighteen months',
    category: 'Trade-offs',
    polishedAnswer:
      'The team wanted to rewrite the scheduler. I proposed to carve out one module at a time instead.',
    updatedAt: now - 5 * dayMs,
  },
  {
    title: 'Mentoring Priya into her first lead role',
    category: 'Leadership',
    polishedAnswer:
      'I paired with her on the first two plans, then stepped back and reviewed only the risks.',
    updatedAt: now - 400 * dayMs,
  },
];

export const interviews = (now: number): InterviewRecord[] =>
  [
    { id: 'interview-1', jobId: 'job-1', state: 'completed' as const, age: 1 },
    { id: 'interview-2', kind: 'technical' as const, state: 'abandoned' as const, age: 4 },
    { id: 'interview-3', practice: true, state: 'completed' as const, age: 380 },
  ].map(({ age, ...part }) => ({
    jobId: null,
    personaIds: ['maya'],
    turnMode: 'coach',
    kind: 'mixed' as const,
    practice: false,
    opening: 'welcome',
    minutes: null,
    answerLimit: null,
    difficulty: 'adaptive',
    rateFirst: false,
    language: 'en',
    questionCount: 2,
    providerKind: 'openai',
    site: 'meet.google.com',
    createdAt: now - age * dayMs,
    lastActiveAt: now - age * dayMs,
    endedAt: now - age * dayMs + 900_000,
    overall: null,
    ...part,
  }));

export const questionsOf = (interview: InterviewRecord): Question[] => {
  const common = { interviewId: interview.id, kind: 'behavioural' as const, source: 'bank' as const };
  return [
    {
      ...common,
      id: `${interview.id}.q0`,
      position: 0,
      text: 'Tell me about a time you disagreed with a manager. What did you do?',
      competency: 'collaboration',
      followUpOf: null,
    },
    {
      ...common,
      id: `${interview.id}.q0.follow-up`,
      position: 0,
      text: 'And what changed for the customers, in numbers?',
      competency: 'collaboration',
      followUpOf: `${interview.id}.q0`,
    },
    {
      ...common,
      id: `${interview.id}.q1`,
      position: 1,
      text: 'Describe something you built that nobody asked for.',
      competency: 'ownership',
      followUpOf: null,
    },
  ];
};
