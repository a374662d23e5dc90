import { questionsOf } from '@/lib/domain/questions/bank-question';

/** Told as STAR: how the candidate gets on with others. */
export const behaviouralPeople = questionsOf('behavioural', {
  Teamwork: {
    'Working together': {
      easy: [
        'Tell me about a team you were proud to be part of. What did you add to it?',
        'Tell me about working closely with people from a very different profession than yours.',
        {
          text: 'Tell me about a group project at university or in training. What did you take on, and why that?',
          experience: 'entry',
        },
      ],
      medium: [
        'Describe a time when you depended on somebody who was not delivering. What did you do?',
        'Tell me about a time when you helped a colleague succeed at some cost to your own work.',
        'Describe a team you joined in the middle of its work. How did you find your place?',
      ],
      hard: [
        'Tell me about a team that did not work. What was your share in that?',
        'Describe a time when you had to trust somebody you did not like. How did the work go?',
        'Tell me about credit that went to the wrong person. What did you do about it?',
      ],
    },
  },
  Conflict: {
    'Conflict with a colleague': {
      easy: ['Tell me about a disagreement with a colleague that mattered. How did it end?'],
      medium: [
        'Tell me about somebody at work whose manner got on your nerves. How did you make it work?',
        'Describe an argument in writing that you ended by picking up the phone, or should have.',
      ],
      hard: [
        {
          text: 'Tell me about a conflict between two people, both of whom you needed. What was your part?',
          experience: 'senior',
        },
        'Tell me about a quarrel in which you were wrong. When did you see it, and what did you say?',
      ],
    },
    'Conflict with a manager': {
      easy: [
        'Tell me about a time when your manager and you wanted different things. How did you talk about it?',
      ],
      medium: [
        'Tell me about a decision you argued against and then had to carry out.',
        'Describe an instruction that made no sense to you. What did you do with it?',
      ],
      hard: ['Tell me about a time when you had to tell your own manager that they were making a mistake.'],
    },
    'Hard choice': {
      hard: [
        'Describe something you saw at work that was not right. What did you do, and what did it cost you?',
      ],
    },
  },
  Communication: {
    'Feedback and bad news': {
      easy: ['Tell me about bad news you had to deliver. How did you prepare for it?'],
      medium: [
        'Describe a time when you had to tell somebody something they did not want to hear.',
        'Tell me about a message of yours that was taken the wrong way. How did you mend it?',
      ],
      hard: [
        'Tell me about a time when you had to stay silent about something that others had a right to ask about.',
      ],
    },
    Explanation: {
      easy: [
        'Tell me about a time when you made something complicated clear to people outside your field.',
        'Tell me about something you wrote that saved many people many questions.',
      ],
      medium: [
        'Tell me about a presentation or a document of yours that changed what people did.',
        'Describe working with somebody whose first language was not yours. How did you make sure of being understood?',
      ],
      hard: ['Describe a misunderstanding at work that was costly. What did you change afterwards?'],
    },
  },
  'Customer focus': {
    Customer: {
      easy: [
        'Tell me about a customer, inside or outside your company, who thanked you. What for?',
        'Describe the person your work is for. When did you last see them use it, and what did you learn?',
        {
          text: 'Tell me about a job with guests, patients, pupils or shoppers. Which moment taught you most about serving people?',
          experience: 'entry',
        },
      ],
      medium: [
        'Tell me about a time when you understood what a customer needed better than they had said it.',
        'Describe an unhappy customer whom you won back.',
        'Tell me about a complaint that led you to change something for everybody.',
      ],
      hard: [
        'Tell me about a time when doing right by a client meant more work for you and no thanks.',
        'Describe a wish of a good customer that you refused. How did you keep them?',
        'Tell me about a customer you lost. What would have kept them?',
      ],
    },
  },
});
