import { questionsOf } from './bank-question';

/** Judged by understanding, approach, depth and trade-offs. Every line of work has its own. */
export const technicalQuestions = questionsOf('technical', {
  Craft: {
    Method: {
      medium: [
        'The role asks for {skill}. Walk me through the most demanding thing you have done with it, and one thing about it you would warn others of.',
        'Pick a technical decision you took in the last year. What were the options, and why did you choose as you did?',
        'Explain something from your field that most people in it get wrong.',
        'Which tool or method have you stopped using, and what does its replacement do worse?',
        {
          text: 'How do you decide between adding a dependency and writing the thing yourself?',
          roles: ['engineering'],
        },
        {
          text: 'A component of your interface renders far too often. How do you find out why, and what do you change?',
          roles: ['engineering'],
          skills: ['react', 'vue', 'angular', 'javascript', 'typescript'],
        },
        {
          text: 'Take me through a design of yours: what did you test, and what did you throw away?',
          roles: ['design'],
        },
        {
          text: 'How do you make sure that a design works for somebody who cannot see it or cannot use a mouse?',
          roles: ['design', 'engineering'],
          skills: ['accessibility', 'figma', 'html', 'css'],
        },
      ],
    },
  },
  Debugging: {
    Method: {
      medium: [
        'A result is wrong once in a thousand times and nobody can make it happen on purpose. How do you go about it?',
        'Tell me how you approach a fault in a system you have never seen before.',
        {
          text: 'A service slowly uses more and more memory until it is restarted. What do you do first, second and third?',
          roles: ['engineering'],
        },
        {
          text: 'A query that took milliseconds now takes a minute, and nothing was deployed. What do you look at?',
          roles: ['engineering', 'data'],
          skills: ['sql', 'postgresql', 'mysql'],
        },
      ],
    },
  },
  Quality: {
    Method: {
      medium: [
        'How do you know that your work is correct before others rely on it?',
        {
          text: 'What belongs in a unit test, what in an end-to-end test, and what in neither?',
          roles: ['engineering'],
        },
        {
          text: 'Somebody sends you a change of two thousand lines to review by tonight. What do you do?',
          roles: ['engineering'],
        },
        {
          text: 'You inherit a code base without tests that has to change next week. Where do you start?',
          roles: ['engineering'],
        },
      ],
    },
  },
  Performance: {
    Method: {
      medium: [
        {
          text: 'A page takes six seconds to become usable. How do you get it to two?',
          roles: ['engineering'],
        },
        {
          text: 'Explain when a cache makes things worse, and how you would notice.',
          roles: ['engineering'],
          skills: ['redis', 'caching'],
        },
        {
          text: 'A process in your area takes three days and should take one. How do you find where the time goes?',
          roles: ['operations', 'support'],
        },
      ],
    },
  },
  Security: {
    Method: {
      medium: [
        {
          text: 'How would you keep secrets out of a code base, and what do you do once one has got in?',
          roles: ['engineering'],
        },
        {
          text: 'A form of yours accepts text from strangers. What can go wrong between that form and the next reader?',
          roles: ['engineering'],
        },
        'Which information in your work must not get out, and how do you protect it day to day?',
      ],
    },
  },
  Data: {
    Method: {
      medium: [
        'How do you tell whether a number that somebody shows you can be trusted?',
        {
          text: 'An experiment shows a gain of two per cent and the team wants to ship. What do you ask before you agree?',
          roles: ['data', 'product', 'marketing'],
          skills: ['a/b testing', 'statistics'],
        },
        {
          text: 'Your model is excellent on the test set and poor in production. What are your suspects, in order?',
          roles: ['data'],
          skills: ['machine learning', 'python', 'pytorch', 'tensorflow'],
        },
        {
          text: 'Sign-ups rose and revenue fell in the same month. How do you find out why?',
          roles: ['data', 'product', 'marketing'],
        },
        {
          text: 'A campaign brought many visitors and few customers. What do you measure, and what do you change?',
          roles: ['marketing'],
        },
      ],
    },
  },
  Delivery: {
    Method: {
      medium: [
        {
          text: 'How do you bring a risky change to users without betting everything on one evening?',
          roles: ['engineering'],
        },
        {
          text: 'Two features could each be built this quarter, but not both. How do you choose?',
          roles: ['product'],
        },
        {
          text: 'How do you write down what should be built, so that engineers and designers build the same thing?',
          roles: ['product'],
        },
        {
          text: 'A supplier will be three weeks late. What do you do in the first hour?',
          roles: ['operations'],
        },
      ],
    },
  },
  'Incident response': {
    Method: {
      medium: [
        {
          text: 'It is three in the morning and the main service is down. Take me through your first fifteen minutes.',
          roles: ['engineering'],
        },
        {
          text: 'An angry customer reports data of somebody else on their screen. What do you do?',
          roles: ['support', 'engineering'],
        },
        {
          text: 'Fifty tickets about the same fault arrive in ten minutes. How do you handle them?',
          roles: ['support'],
        },
      ],
    },
  },
  'Customer focus': {
    Method: {
      medium: [
        { text: 'A prospect says you are too expensive. Take me through how you answer.', roles: ['sales'] },
        {
          text: 'How do you find out, in a first conversation, whether somebody will ever buy?',
          roles: ['sales'],
        },
        {
          text: 'Take me through how you would prepare for a meeting with your largest account.',
          roles: ['sales'],
        },
        {
          text: 'How do you find out what users need when they ask for something else?',
          roles: ['product', 'design'],
        },
      ],
    },
  },
  Communication: {
    Method: {
      medium: [
        'Explain the hardest idea of your field to me as if I had started yesterday.',
        { text: 'How do you write for an audience that has not decided to read you?', roles: ['marketing'] },
      ],
    },
  },
});
