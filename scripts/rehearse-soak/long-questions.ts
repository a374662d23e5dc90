import type { PackContent } from '@/lib/domain/pack';

/** Twelve questions of a quarter of a minute each, none like another: with follow-ups, four minutes of interviewer. */
const texts = [
  'Let us begin with something that took too long before you came to it: a release, a hiring round, a monthly report. Tell me how long it took at first and how you know, which step you removed although somebody swore that it was needed, and what your colleagues did with the time they had won. And tell me who had tried before you, and why they gave up.',
  'Now think of a person with whom you simply could not agree: a manager perhaps, or a customer with a contract in hand. Describe what each of you was paid to achieve, what you said in the first conversation that you would not say again, and what both of you gave up in the end. Would the two of you choose to work together another time?',
  'Money is next. Take a budget or an offer for which you alone had to answer, and walk me through your sums as if I were the one who signs. Which figures were certain and which were guesses, and what would have happened to the year if the largest of them had been wrong by half? I learn more from an invoice that hurt than from a plan that came true.',
  'Then I would like to hear how you teach. Picture a beginner who was given to you: an apprentice, an intern, your own successor. What did you let them try alone in the first week although it made you nervous, and how did you notice that your explanation had gone wrong? Give me one conversation as it was spoken, with their words and yours.',
  'This one is about the day on which everything stopped. A server, a supplier, a strike, a storm: choose the worst of them. Whom did you ring first and why that person, what did you decide to leave undone so that the rest could be saved, and what did you tell those who were waiting outside? And which sentence of the report that followed came from you?',
  'Promises interest me. Somewhere in the last years you gave your word on a date that you could not keep, and you knew it before anybody else did. How many days lay between your first doubt and the moment at which you told them, and what would they have liked to hear a week sooner? Tell me about their faces as well, and how you chose the words.',
  'Let us talk about a rule that you broke, or bent as far as it would go: a signature that was missing, a procedure older than you. Who was protected by that rule, what made you sure that they would not be harmed, and did you ever try to have it changed for the next one in your place? I should like to know whom you let into the secret, and when.',
  'I would like to follow a single decision of yours from its first hour, one that could not be taken back. Which alternatives did you write on paper and which only in your head, whose advice did you not ask for on purpose, and on which evening did you last wonder whether it had been right? And when exactly was it settled, though nobody had said so yet?',
  'Now please describe a team that did not work when you joined it. Leave out the names, but give me the silences and the meetings that ran over. What was the smallest thing that you changed, who resisted longest, and by what would a visitor have seen the difference a year later? And what was good about the resistance, now that it is over?',
  'Customers, patients, pupils, guests: whichever they were, one of them was angry, and rightly. Take me to that counter or that telephone. Which of your first three sentences made it worse, and how did you find out what they needed as opposed to what they demanded? What is done otherwise in the daily routine because of this one person?',
  'You have certainly been given bad news about your own work: a review that stung, a figure in red, a draft full of ink. Choose the one that you needed most. What was your excuse during the first ten minutes, which part did you check on your own that night, and what do you do differently to this day? And to whom have you passed the same remark on since then?',
  'My last one looks ahead from something behind you. Name a skill that your trade asked of you suddenly, when you had no time for it: a language, a law, a tool. How did you divide the little time you had, what did you pretend to know meanwhile, and what would you leave out if you had to learn it again? And when did you trust yourself with it for the first time?',
];

export const longQuestions: PackContent = {
  id: 'long-questions',
  title: 'Long questions',
  version: '1',
  questions: texts.map((text, index) => ({ text, kind: 'behavioural', competency: `Subject ${index + 1}` })),
  personas: [],
};
