import type { QuestionKind } from '@/lib/domain/questions/kind';

export type Answer = { kind: QuestionKind; competency: string; question: string; transcript: string };

const failure = {
  kind: 'behavioural',
  competency: 'Ownership',
  question: 'Tell me about a time you failed.',
} as const;
const conflict = {
  kind: 'behavioural',
  competency: 'Collaboration',
  question: 'Tell me about a time you had a conflict with a colleague.',
} as const;

/** Answers as candidates give them: some punctuated, some as a bare recogniser writes them. */
export const answers = {
  strong: {
    ...conflict,
    transcript:
      'At my last company, we were about to launch a new checkout, and the design lead and I disagreed about the payment step. ' +
      'My job was to get the team to one decision before the deadline, which was two weeks away. ' +
      'First I asked her to walk me through her concerns, and I wrote down every one of them. ' +
      'Then I built two prototypes and ran a test with 40 customers. ' +
      'I shared the numbers with both teams and we chose her layout with my payment flow. ' +
      'As a result, we launched on time and checkout errors dropped by 30 percent. ' +
      'I learned to bring data to an argument before I bring an opinion.',
  },
  strongSpoken: {
    ...failure,
    transcript:
      'um so last year i was working at a logistics company and our nightly import kept failing because of a migration that i had planned badly ' +
      'my job was to get the data to customers every morning without delay and i had missed that the old system used another time zone ' +
      'so i stopped the rollout and then i told my manager that it was my mistake after that i wrote a check that compared both systems row by row ' +
      'and then i ran it for three days before we switched again in the end the import went from twelve errors a week to zero ' +
      'and i learned to rehearse a migration on a copy first',
  },
  noResult: {
    ...conflict,
    transcript:
      'When I was working at a small agency, a colleague and I disagreed about how to present a campaign to our biggest client. ' +
      'I was asked to prepare the deck, and she wanted to change the whole structure one day before. ' +
      'I invited her for a coffee and I listened to her reasons. Then I drafted a version that used her opening and my figures, ' +
      'and I showed it to our manager together with her.',
  },
  noAction: {
    ...failure,
    transcript:
      'In my last job there was a big outage of our payment system on a Friday evening, and customers were very angry about it. ' +
      'It was a difficult problem because the logs were gone and nobody was in the office at that time. ' +
      'In the end the system was back on Monday and the customers were happy again, but the failure was expensive.',
  },
  habit: {
    ...conflict,
    transcript:
      "I'm someone who always tries to listen. Usually when there is a conflict I would talk to the other person and I would always try to see their side. " +
      'Typically that works well, and I generally think that communication is the most important thing for every team.',
  },
  offTopic: {
    kind: 'behavioural',
    competency: '',
    question: 'Describe a time when you had to persuade a sceptical stakeholder.',
    transcript:
      'Last summer I was in Portugal with my brother, and we rented a small boat for the weekend. ' +
      'I had to steer it through the harbour, which was crowded. First I slowed the engine, then I turned the bow into the wind. ' +
      'In the end we reached the island before noon, and we swam for two hours.',
  },
  vague: {
    ...failure,
    transcript:
      'Well I guess it was kind of hard you know and stuff happened with the project I think maybe it was sort of late or something ' +
      "and people were like not really into it and yeah it was pretty much a mess I don't know it was what it was",
  },
  technicalGood: {
    kind: 'technical',
    competency: 'Debugging',
    question: 'How would you find out why a database query has become slow?',
    transcript:
      'The first question is whether the query itself is slow or whether it waits for something, so I assume we can reproduce it on production data. ' +
      'I would start with the query plan and compare it to last week, because a changed plan usually means stale statistics or a missing index. ' +
      'Then I would look at locks and at the cache, and I would measure the latency with and without load. ' +
      'If it is the index, I would add one that covers the filter, but the downside is that writes get slower, so on a write heavy table I would rather rewrite the query instead of adding another index.',
  },
  technicalThin: {
    kind: 'technical',
    competency: 'Debugging',
    question: 'How would you find out why a database query has become slow?',
    transcript:
      'Slow databases are annoying for everybody and they happen all the time in every company that has some kind of data. ' +
      'People complain and the whole thing takes ages, and my old company had that too and it was not nice at all for the team.',
  },
  systemDesign: {
    kind: 'systemDesign',
    competency: 'Architecture',
    question: 'Design a service that shortens links.',
    transcript:
      'Let us clarify the requirements first: I assume a hundred million links and ten thousand reads per second, so it is read heavy. ' +
      'The client talks to an API behind a load balancer, the service writes to a database, and a cache sits in front of it. ' +
      'The key is a base sixty two string; I would partition by that key and keep replicas so that a failover takes seconds. ' +
      'The trade-off is consistency: rather than waiting for every replica, a new link may be missing for a second, which is good enough here.',
  },
} as const satisfies Record<string, Answer>;

export type AnswerName = keyof typeof answers;
