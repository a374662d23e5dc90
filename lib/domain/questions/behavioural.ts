import { questionsOf } from './bank-question';

/** Told as STAR: one real situation of the candidate's own. */
export const behaviouralQuestions = questionsOf('behavioural', {
  Ownership: {
    Achievement: {
      medium: [
        'Tell me about a piece of work you carried from the first idea to the end. What was yours alone?',
        'Tell me about something that went wrong on your watch. How did you put it right?',
        'Describe a promise you made at work that became hard to keep. What did you do?',
        'Tell me about a task nobody wanted that you made your own.',
      ],
    },
  },
  'Problem solving': {
    Achievement: {
      medium: [
        'Tell me about a problem that others had given up on. How did you get through it?',
        'Describe a time when the first explanation of a problem turned out to be wrong. How did you find the real cause?',
        'Tell me about a simple fix of yours that replaced something complicated.',
        'Walk me through the hardest problem you solved in the last year.',
      ],
    },
  },
  Teamwork: {
    Achievement: {
      medium: [
        'Tell me about a team you were proud to be part of. What did you add to it?',
        'Describe a time when you depended on somebody who was not delivering. What did you do?',
        'Tell me about working closely with people from a very different profession than yours.',
        'Tell me about a time when you helped a colleague succeed at some cost to your own work.',
      ],
    },
  },
  Conflict: {
    Achievement: {
      medium: [
        'Tell me about a disagreement with a colleague that mattered. How did it end?',
        'Describe a time when you had to tell somebody something they did not want to hear.',
        'Tell me about a decision you argued against and then had to carry out.',
        {
          text: 'Tell me about a conflict between two people you both needed. What was your part?',
          experience: 'senior',
        },
      ],
    },
  },
  Communication: {
    Achievement: {
      medium: [
        'Tell me about a time when you made something complicated clear to people outside your field.',
        'Describe a misunderstanding at work that was costly. What did you change afterwards?',
        'Tell me about a presentation or a document of yours that changed what people did.',
        'Tell me about bad news you had to deliver. How did you prepare for it?',
      ],
    },
  },
  Adaptability: {
    Achievement: {
      medium: [
        'Tell me about a plan of yours that reality overturned. What did you do next?',
        'Describe a time when you had to start before anybody could tell you exactly what was wanted.',
        'Tell me about the biggest change you have lived through at work. What did you find hard about it?',
      ],
    },
  },
  Prioritisation: {
    Achievement: {
      medium: [
        'Tell me about a week when everything was urgent. How did you choose?',
        'Describe a time when you said no to somebody important. How did you say it?',
        'Tell me about a deadline you were going to miss. When did you notice, and what did you do?',
      ],
    },
  },
  Learning: {
    Achievement: {
      medium: [
        'Tell me about a mistake that you are glad you made. What do you do differently because of it?',
        'Describe something you had to learn quickly for a task. How did you go about it?',
        'Tell me about feedback that stung. What did you do with it?',
        {
          text: 'Tell me about a project from your studies or your spare time that taught you the most.',
          experience: 'entry',
        },
      ],
    },
  },
  'Customer focus': {
    Achievement: {
      medium: [
        'Tell me about a time when you understood what a customer needed better than they had said it.',
        'Describe an unhappy customer, inside or outside your company, whom you won back.',
        'Tell me about a time when doing right by the customer meant more work for you.',
      ],
    },
  },
  Initiative: {
    Achievement: {
      medium: [
        'Tell me about something you improved that nobody had asked you to improve.',
        'Describe a chance you saw before others did. What did you make of it?',
        'Tell me about a time when you acted without waiting for permission. How did it turn out?',
      ],
    },
  },
  Resilience: {
    Achievement: {
      medium: [
        'Tell me about a setback that hit you hard at work. How did you come back from it?',
        'Describe the most pressure you have worked under. What kept the work good?',
        'Tell me about a goal you did not reach. What did you take from it?',
      ],
    },
  },
  Motivation: {
    Achievement: {
      medium: [
        'What draws you to {company}, and which work of yours shows it best?',
        'Tell me about the work in your career that you would do again without pay. What made it so?',
        'Why this role, and why now? Take me through one experience that led you here.',
      ],
    },
  },
});
