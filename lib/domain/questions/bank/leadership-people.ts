import { questionsOf } from '@/lib/domain/questions/bank-question';

/** Told as STAR: leading people, with or without the title. */
export const leadershipPeople = questionsOf('leadership', {
  'People development': {
    'Leading people': {
      easy: [
        'Tell me about somebody who grew because of you. What exactly did you do?',
        {
          text: 'Tell me about showing a newcomer the ropes. What did you do that nobody had done for you?',
          experience: 'entry',
        },
      ],
      medium: [
        'Tell me about a time when you taught a whole group something new.',
        'Describe somebody whose talent was in the wrong place. What did you do about it?',
      ],
      hard: [
        {
          text: 'Tell me about a person on your team who was struggling. How did you lead them?',
          experience: 'senior',
        },
        'Tell me about somebody you tried to develop without success. What would you try today?',
      ],
    },
    'Feedback and bad news': {
      easy: ['Tell me about praise you gave that made a difference. How did you word it?'],
      hard: ['Describe the hardest feedback you have given. What happened afterwards?'],
    },
  },
  Delegation: {
    'Leading people': {
      easy: [
        'Tell me about a task you enjoyed and gave to somebody else all the same. How did you hand it over?',
      ],
      medium: [
        'Tell me about something important that you gave away to another person. How did you keep it on course?',
        'Describe how you once shared out work among people of very different experience.',
        {
          text: 'Tell me about a team whose work you had to reorganise. How did you decide who does what?',
          experience: 'senior',
        },
      ],
      hard: [
        'Describe a time when you delegated and it went badly. What was your part in that?',
        'Tell me about a time when you took a task back from somebody. How did you do it without breaking them?',
      ],
    },
  },
  Hiring: {
    'Leading people': {
      easy: ['Tell me about helping to choose a new colleague. What did you look for that was not on paper?'],
      medium: [
        {
          text: 'Tell me about the best person you ever brought onto a team. How did you know?',
          experience: 'senior',
        },
        'Describe a newcomer’s first month that you shaped. What did you plan, and what did you leave open?',
      ],
      hard: [
        {
          text: 'Describe a hire that did not work out. What did you learn about your own judgement?',
          experience: 'senior',
        },
        {
          text: 'Tell me about letting somebody go. How did you do it, and what did you say to the others?',
          experience: 'senior',
        },
      ],
    },
  },
  Conflict: {
    'Conflict with a colleague': {
      easy: ['Tell me about a tension in a group that you noticed early. What did you do with what you saw?'],
      medium: [
        'Tell me about a conflict in a team that you had to settle.',
        'Describe two strong people who would not work together. How did you lead them?',
      ],
    },
    'Conflict with a manager': {
      medium: ['Describe a time when you protected your team from outside pressure.'],
      hard: [
        'Tell me about a time when your team and your own superiors wanted opposite things. Where did you stand?',
      ],
    },
    'Hard choice': {
      hard: ['Tell me about somebody excellent who behaved badly towards others. How did you deal with it?'],
    },
  },
  Communication: {
    'Working together': {
      easy: ['Describe how you kept a scattered or remote group working as one.'],
      medium: [
        'Tell me about a time when you had to speak for a whole group. How did you prepare?',
        'Tell me about a meeting culture that you changed. What did people do differently afterwards?',
      ],
    },
    'Feedback and bad news': {
      hard: ['Tell me about announcing something to your people that you could not yet fully explain.'],
    },
  },
});
