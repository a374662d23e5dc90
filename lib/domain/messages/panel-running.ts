/** The words of the line beneath the light: where the interview is, how long it has left, and what it costs. */
export const runningWords = {
  /** The six phases, as the candidate knows them. */
  phases: {
    welcome: 'Welcome',
    smallTalk: 'Small talk',
    companyIntroduction: 'About the company',
    questions: 'Questions',
    wrapUp: 'Your questions',
    goodbye: 'Goodbye',
  },
  questionOf: 'Question {question} of {of}',
  followUp: 'follow-up',
  answered: '{answered} of {of} done',
  averages: 'so far content {content}, delivery {delivery}',
  contentOnly: 'so far content {content}',
  deliveryOnly: 'so far delivery {delivery}',
  minutesLeft: '{minutes} min left',
  lastMinute: 'Last minute',
  timeOver: 'Time is over',
  spent: 'Spent so far: {spent}.',
  spentOf: 'Spent so far: {spent} of at most {cap}.',
  unpriced: 'Not counted, for want of a price: {models}.',
  atLeast: '{spent}+',
};
