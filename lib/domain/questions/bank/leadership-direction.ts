import { questionsOf } from '@/lib/domain/questions/bank-question';

/** Told as STAR: setting a direction and bringing others along. */
export const leadershipDirection = questionsOf('leadership', {
  Influence: {
    Persuasion: {
      easy: [
        'Tell me about a time when you brought people round who did not report to you.',
        'Tell me about an idea of yours that others took up and made their own.',
      ],
      medium: [
        'Tell me about a time when you changed your own manager’s mind.',
        'Tell me about two groups that wanted opposite things from you. How did you bring them together?',
        'Describe how you got time or money for something that was on nobody’s list.',
      ],
      hard: [
        'Describe a stakeholder who was against your plan from the start. How did you work with them?',
        'Tell me about a time when you lost the argument and were right. What did you do next?',
      ],
    },
  },
  'Decision making': {
    'Hard choice': {
      easy: [
        'Tell me about a decision you took quickly that you would take again.',
        'Tell me about a decision you prepared so that somebody else could take it.',
      ],
      medium: [
        'Tell me about a decision you took with half of the facts. How did you go about it?',
        'Tell me about a decision you reversed. What made you see it?',
        'Describe a time when the figures said one thing and your experience another.',
      ],
      hard: [
        'Describe an unpopular decision of yours. How did you bring people along?',
        {
          text: 'Tell me about a time when you stopped a project that people believed in.',
          experience: 'senior',
        },
        'Tell me about a choice between two evils that was yours to make.',
      ],
    },
  },
  'Leading change': {
    Change: {
      easy: ['Describe a habit of a team that you changed for good. How did you make it stick?'],
      medium: [
        'Tell me about a change you led that people resisted. What moved them?',
        'Tell me about introducing a new system or process. How did you treat those who were good at the old one?',
      ],
      hard: [
        { text: 'Tell me about leading people through a time of bad news.', experience: 'senior' },
        'Describe a change you led that did not last. Why did people go back to the old way?',
        {
          text: 'Tell me about merging two teams that had been rivals. Where did you begin?',
          experience: 'senior',
        },
      ],
    },
  },
  Vision: {
    Direction: {
      easy: ['Tell me about a goal you set for others. How did you make it theirs?'],
      medium: [
        'Describe a time when a team had lost sight of why its work mattered. What did you do?',
        { text: 'Tell me about a strategy you shaped. What did you decide not to do?', experience: 'senior' },
      ],
      hard: [
        'Tell me about a bet on the future that you made and that others thought foolish.',
        {
          text: 'Describe an ambition you set too high. What did it do to the people who tried to reach it?',
          experience: 'senior',
        },
      ],
    },
  },
  Ownership: {
    'Leading people': {
      easy: [
        'Describe a time when you stepped up to lead because nobody else did.',
        'Tell me about a success of your team for which you made sure that others got the credit.',
      ],
    },
    Failure: {
      medium: ['Tell me about a failure of a team you led. What did you say to those outside, and inside?'],
      hard: [
        'Tell me about damage that was done under your lead and that you could not repair. How did you answer for it?',
      ],
    },
  },
  'Customer focus': {
    Customer: {
      easy: [
        'Tell me about bringing your team closer to the people it works for. What did you have them see or do?',
      ],
      medium: ['Describe a standard of service that you raised for a whole team. How did you keep it up?'],
      hard: [
        'Tell me about a time when what was good for a customer was hard on your team. How did you decide?',
      ],
    },
  },
  Resilience: {
    Pressure: {
      easy: ['Tell me about keeping up the spirits of a group in a hard week.'],
      medium: ['Describe a crisis that you led others through. What did you do in the first hour?'],
      hard: ['Tell me about a time when you had to lead and had no hope left yourself.'],
    },
  },
});
