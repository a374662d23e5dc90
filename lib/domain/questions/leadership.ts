import { questionsOf } from './bank-question';

/** Told as STAR: leading with or without the title. */
export const leadershipQuestions = questionsOf('leadership', {
  Influence: {
    'Leading people': {
      medium: [
        'Tell me about a time when you brought people round who did not report to you.',
        'Describe a stakeholder who was against your plan from the start. How did you work with them?',
        'Tell me about a time when you changed your own manager’s mind.',
        'Tell me about two groups that wanted opposite things from you. How did you bring them together?',
      ],
    },
  },
  'People development': {
    'Leading people': {
      medium: [
        'Tell me about somebody who grew because of you. What exactly did you do?',
        'Describe the hardest feedback you have given. What happened afterwards?',
        {
          text: 'Tell me about a person on your team who was struggling. How did you lead them?',
          experience: 'senior',
        },
        'Tell me about a time when you taught a whole group something new.',
      ],
    },
  },
  Delegation: {
    'Leading people': {
      medium: [
        'Tell me about something important that you gave away to another person. How did you keep it on course?',
        'Describe a time when you delegated and it went badly. What was your part in that?',
        {
          text: 'Tell me about a team whose work you had to reorganise. How did you decide who does what?',
          experience: 'senior',
        },
      ],
    },
  },
  'Decision making': {
    'Leading people': {
      medium: [
        'Tell me about a decision you took with half of the facts. How did you go about it?',
        'Describe an unpopular decision of yours. How did you bring people along?',
        'Tell me about a decision you reversed. What made you see it?',
        {
          text: 'Tell me about a time when you stopped a project that people believed in.',
          experience: 'senior',
        },
      ],
    },
  },
  'Leading change': {
    'Leading people': {
      medium: [
        'Tell me about a change you led that people resisted. What moved them?',
        'Describe a habit of a team that you changed for good. How did you make it stick?',
        { text: 'Tell me about leading people through a time of bad news.', experience: 'senior' },
      ],
    },
  },
  Vision: {
    'Leading people': {
      medium: [
        'Tell me about a goal you set for others. How did you make it theirs?',
        'Describe a time when a team had lost sight of why its work mattered. What did you do?',
        { text: 'Tell me about a strategy you shaped. What did you decide not to do?', experience: 'senior' },
      ],
    },
  },
  Ownership: {
    'Leading people': {
      medium: [
        'Tell me about a failure of a team you led. What did you say to those outside, and inside?',
        'Describe a time when you stepped up to lead because nobody else did.',
      ],
    },
  },
  Conflict: {
    'Leading people': {
      medium: [
        'Tell me about a conflict in a team that you had to settle.',
        'Describe a time when you protected your team from outside pressure.',
      ],
    },
  },
  Hiring: {
    'Leading people': {
      medium: [
        {
          text: 'Tell me about the best person you ever brought onto a team. How did you know?',
          experience: 'senior',
        },
        {
          text: 'Describe a hire that did not work out. What did you learn about your own judgement?',
          experience: 'senior',
        },
      ],
    },
  },
  Communication: {
    'Leading people': {
      medium: [
        'Tell me about a time when you had to speak for a whole group. How did you prepare?',
        'Describe how you kept a scattered or remote group working as one.',
      ],
    },
  },
});
