/** A question, and the stories of the library that answer it, any of them as well. */
export type Pair = readonly [question: string, stories: readonly string[]];

/** Weights and threshold were chosen looking at these. */
export const tuned: readonly Pair[] = [
  ['Tell me about a time you had a conflict with your boss.', ['release']],
  ['Describe a situation where you took ownership of a problem that was not yours.', ['on-call']],
  ['Have you ever mentored or coached somebody?', ['priya']],
  ['Tell me about a mistake you made and what you learned from it.', ['wrong-dose']],
  ['Tell me about a difficult customer and how you handled them.', ['angry-guest']],
  ['How do you prioritise when everything is urgent?', ['two-deadlines']],
  ['Give an example of when you persuaded people who were sceptical.', ['crm']],
  ['Tell me about a time when plans changed at the last moment.', ['merger']],
  ['Tell me about something new you had to learn quickly.', ['rust']],
  ['Walk me through a production outage you were part of.', ['outage']],
  ['Describe a time when you got two teams to work together.', ['silent-team']],
  ['Tell me about a hard decision you made with incomplete information.', ['unpopular']],
  ['Tell me about something you started that nobody asked for.', ['school-garden']],
  ['How have you explained something complicated to people outside your field?', ['explain-pension']],
  ['Tell me about a time you had to manage an underperformer.', ['low-performer']],
  ['Tell me about a setback and how you came back from it.', ['marathon']],
  ['When did you disagree with a decision of your supervisor?', ['release']],
  ['Tell me about a deadline that you nearly missed.', ['two-deadlines', 'release']],
  ['What is your biggest failure?', ['marathon', 'wrong-dose']],
  ['Describe how you helped a colleague grow.', ['priya', 'low-performer']],
  ['Tell me about a time you gave difficult feedback.', ['low-performer']],
  ['Tell me about a process you made more efficient.', ['silent-team', 'on-call']],
];

/** Written with the others; no weight was chosen by them. */
export const heldBack: readonly Pair[] = [
  ['Describe a time you pushed back on leadership.', ['release']],
  ['Tell me about an occasion when you went above and beyond for a client.', ['angry-guest']],
  ['How do you deal with resistance to change?', ['crm', 'merger']],
  ['Tell me about an error that was your own fault.', ['wrong-dose']],
  ['Describe a time you had to juggle several deadlines.', ['two-deadlines']],
  ['Tell me about picking up an unfamiliar technology.', ['rust']],
  ['Tell me about a crisis you handled under pressure.', ['outage']],
  ['How did you resolve friction between two departments?', ['silent-team']],
  ['Describe a time you took initiative.', ['school-garden', 'on-call']],
  ['Tell me about a presentation to a non-technical audience.', ['explain-pension']],
  ['Tell me about an employee who was not meeting expectations.', ['low-performer']],
  ['Describe a goal you reached after failing at first.', ['marathon']],
  ['Tell me about someone whose career you helped along.', ['priya']],
  ['Tell me about an unpopular choice you had to make.', ['unpopular']],
];

/** Nothing in the library answers these. */
export const unanswered: readonly string[] = [
  'Tell me about a time you hired somebody who turned out to be wrong for the job.',
  'Describe a negotiation over a contract with a supplier.',
  'Tell me about working with people from another culture.',
  'Tell me about a time you kept a promise although it cost you.',
  'How did you set the strategy and vision for a market?',
  'Tell me about a security breach you found.',
];
