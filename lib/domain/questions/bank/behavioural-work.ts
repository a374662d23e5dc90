import { questionsOf } from '@/lib/domain/questions/bank-question';

/** Told as STAR: how the candidate takes work on and gets it done. */
export const behaviouralWork = questionsOf('behavioural', {
  Ownership: {
    Achievement: {
      easy: [
        'Tell me about a piece of work you carried from the first idea to the end. What was yours alone?',
        'Which result of the last year would not exist without you? Tell me how it came about.',
        {
          text: 'Tell me about the first time somebody relied on you alone for something that mattered.',
          experience: 'entry',
        },
      ],
      medium: [
        'Tell me about a task nobody wanted that you made your own.',
        'Describe something you took over half finished. What did you keep, and what did you throw out?',
      ],
    },
    Failure: {
      medium: [
        'Tell me about something that went wrong on your watch. How did you put it right?',
        'Describe a promise you made at work that became hard to keep. What did you do?',
      ],
      hard: [
        'Tell me about a mistake of yours that somebody else would have been blamed for.',
        'Describe a failure that you saw coming for weeks. Why did it happen all the same?',
      ],
    },
  },
  'Problem solving': {
    'Root cause': {
      easy: ['Walk me through the hardest problem you solved in the last year.'],
      medium: [
        'Describe a time when the first explanation of a problem turned out to be wrong. How did you find the real cause?',
        'Tell me about a fault that kept coming back until you understood it.',
      ],
      hard: [
        'Tell me about a problem that others had given up on. How did you get through it?',
        'Describe a problem that you solved too late. What had you been looking at instead?',
      ],
    },
    Improvement: {
      easy: ['Tell me about a simple fix of yours that replaced something complicated.'],
      medium: [
        'Tell me about a time when you had half of the money or the people you needed and found another way.',
        'Describe an idea that you borrowed from a quite different field. What did it solve for you?',
      ],
      hard: ['Tell me about two problems of yours that had one and the same answer. How did you notice?'],
    },
  },
  Prioritisation: {
    Pressure: {
      easy: ['Tell me about a week when everything was urgent. How did you choose?'],
      medium: [
        'Tell me about a deadline you were going to miss. When did you notice, and what did you do?',
        'Describe a day when you were interrupted all the time and one thing had to be finished. How did you protect it?',
      ],
      hard: [
        'Two people you could not afford to disappoint wanted the same afternoon of you. What did you do?',
      ],
    },
    'Hard choice': {
      easy: ['Tell me about something you decided not to do, so that something else would be done well.'],
      medium: [
        'Describe a time when you said no to somebody important. How did you say it?',
        'Tell me about work you stopped in the middle because it was no longer worth finishing.',
      ],
      hard: [
        'Tell me about a priority you got wrong. What did it cost, and who paid?',
        {
          text: 'Describe a quarter in which you had to drop a commitment that others had planned with.',
          experience: 'senior',
        },
      ],
    },
  },
  Initiative: {
    Improvement: {
      easy: [
        'Tell me about something you improved that nobody had asked you to improve.',
        {
          text: 'Tell me about something you started at school, at university or in a club that went on after you left.',
          experience: 'entry',
        },
      ],
      medium: [
        'Describe a chance you saw before others did. What did you make of it?',
        'Tell me about a tool, a list or a habit you introduced that people still use.',
      ],
      hard: [
        'Tell me about a suggestion of yours that was refused at first and carried out later. What did you do in between?',
      ],
    },
    'Hard choice': {
      easy: ['Tell me about a time when you noticed that something was nobody’s job, and did it.'],
      medium: ['Tell me about a time when you acted without waiting for permission. How did it turn out?'],
      hard: [
        'Describe an initiative of yours that stepped on somebody’s toes. What would you do in another order today?',
        'Tell me about a rule you bent because keeping it would have done harm. Whom did you tell?',
      ],
    },
  },
});
