import { emptyStoryDraft, storyFrom } from '@/lib/domain/story-draft';
import type { Story } from '@/lib/domain/story';

const told = (
  id: string,
  category: string,
  title: string,
  polishedAnswer: string,
  questionText = '',
): Story => storyFrom({ ...emptyStoryDraft, category, title, polishedAnswer, questionText }, id, 0);

/** Sixteen stories out of several lines of work, as candidates keep them. */
export const library: readonly Story[] = [
  told(
    'release',
    'Conflict',
    'The release that waited three days',
    'My manager wanted to ship on Friday although I had seen in the logs that one checkout in twenty would fail. I did not argue about it in the meeting. I pulled the numbers from staging, showed him privately what a weekend of it would cost, and offered to stay and fix it. He objected at first, then agreed. We waited three days and it went out without an incident.',
    'Tell me about a time you disagreed with your manager.',
  ),
  told(
    'on-call',
    'Ownership',
    'Halving the on-call load',
    'The engineer on call was woken nine times a week, and nobody felt it was their job. I grouped the alerts by cause, found that three services made most of the noise, and fixed the cheapest first in my own time. Within a quarter it was four times a week.',
  ),
  told(
    'priya',
    'People development',
    'Mentoring Priya into her first lead role',
    'Priya had just joined and was too shy to speak in planning. I paired with her every week, let her run a small project of her own, and told her after each meeting one thing that had worked. After half a year she was promoted and led a team of four.',
  ),
  told(
    'wrong-dose',
    'Learning',
    'The label I misread',
    'On a night shift I misread a label and prepared the wrong dose. I noticed it before it reached the patient, reported it myself and apologised to the ward sister. It was my fault: I had skipped the second check because I was tired. Since then I read every label aloud, and I wrote the checklist that our ward uses now.',
  ),
  told(
    'angry-guest',
    'Customer focus',
    'The wedding cake that fell',
    'A couple called in tears because their cake had collapsed on the way. They were furious and wanted a refund. I listened, apologised without excuses, drove to the bakery myself and had a new one there two hours before the party. They wrote a review with five stars and have booked with us twice since.',
  ),
  told(
    'two-deadlines',
    'Prioritisation',
    'Two audits in one week',
    'Two audits were due in the same week, and I was alone in the office. I made a list of everything that each needed, asked both auditors which parts could wait, and moved what was not urgent to the week after. I said no to three other requests. Both reports went out on time.',
  ),
  told(
    'crm',
    'Influence',
    'A new system that nobody wanted',
    'The sales people refused to use the new customer system: they thought it was there to watch them. I sat with the two most sceptical of them for a day, built the report that they had always wished for, and let them present it. By the end of the month everybody entered their calls there.',
  ),
  told(
    'merger',
    'Adaptability',
    'The week the product was cancelled',
    'In the middle of our launch the company was bought and our product cancelled overnight. I told my group the truth on the same day, asked each what they wanted to learn, and found two projects in the new firm where our work could be used. Nobody left.',
  ),
  told(
    'rust',
    'Learning',
    'A language in three weeks',
    'Our parser had to be rewritten in Rust, which I had never used. I read the book in the evenings, rewrote a small tool first, and asked a colleague from another team to review it each Friday. After three weeks I had the first module in production, ten times as fast as the old one.',
  ),
  told(
    'outage',
    'Incident response',
    'Forty minutes without payments',
    'At nine in the evening payments stopped for everybody. I opened the incident call, had one person write down what we did, and rolled the last deployment back although the graphs did not point there. After forty minutes it worked again. We found the root cause the next day: a certificate that had expired.',
  ),
  told(
    'silent-team',
    'Teamwork',
    'Two groups that blamed each other',
    'Design and engineering each blamed the other for late screens. I had both sit in one room for a morning and draw how a screen comes about. It turned out that they waited for each other at the same step. We shared one board from then on, and the time for a screen went from twelve days to five.',
  ),
  told(
    'unpopular',
    'Decision making',
    'Closing the branch in Leeds',
    'I had to decide whether to close our smallest branch, with numbers that were incomplete and six people who depended on it. I set a date by which I would decide, visited twice, and wrote down what would change my mind. I closed it, found four of them a place in York, and told everybody why.',
  ),
  told(
    'school-garden',
    'Initiative',
    'A garden behind the gym',
    'Nobody had asked for it: the yard behind the gym was all concrete, and my class had no place to see anything grow. I wrote to a garden centre, got the plants for nothing, and dug with the parents on two Saturdays. Now every class of the school has a bed of its own.',
  ),
  told(
    'explain-pension',
    'Communication',
    'Pensions in plain words',
    'I had to explain the new pension scheme to two hundred drivers who had little time for it. I threw away the forty slides, drew one picture of a jar that fills, and practised it on my father. They asked good questions, and nine in ten signed up in the first week.',
  ),
  told(
    'low-performer',
    'Delegation',
    'The talk I had put off',
    'One of my direct reports had been missing his targets for months, and I had put off the talk. I met him in private, showed him three examples, and asked what was going on. We agreed on a plan with a goal for each week. He met it after two months; I should have spoken sooner.',
  ),
  told(
    'marathon',
    'Resilience',
    'The exam I failed twice',
    'I failed the accountancy exam twice and was ready to give it up. I asked somebody who had passed to go through my papers, changed how I studied, and did one old paper every morning before work for five months. I passed the third time, in the top tenth.',
  ),
];
