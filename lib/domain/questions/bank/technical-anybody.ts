import { questionsOf } from '@/lib/domain/questions/bank-question';

/** Judged by understanding, approach, depth and trade-offs, and asked of every line of work. */
export const technicalForAnybody = questionsOf('technical', {
  Craft: {
    Method: {
      easy: [
        'Which tool do you know best? Explain how you use it, and where it lets you down.',
        'The role asks for {skill}. How do you use it in an ordinary week, and what does it not do well?',
      ],
      medium: [
        'The role asks for {skill}. Walk me through the most demanding thing you have done with it, and what you would warn others of.',
        'Which method have you stopped using, and what does its replacement do worse?',
      ],
      hard: ['Explain something from your field that most people in it get wrong.'],
    },
    'Trade-off': {
      medium: [
        'Pick a professional decision you took in the last year. What were the options, and why did you choose as you did?',
      ],
      hard: ['Where in your field is the usual best practice the wrong choice? Show me on a case.'],
    },
  },
  Debugging: {
    'Root cause': {
      easy: [
        'Something worked yesterday and does not work today. How do you go about it in your line of work?',
      ],
      medium: ['Tell me how you approach a fault in something you have never seen before.'],
      hard: [
        'A result is wrong once in a thousand times and nobody can make it happen on purpose. How do you find out why?',
      ],
    },
  },
  Quality: {
    Safeguard: {
      easy: ['How do you check your own work before you hand it over?'],
      medium: ['How do you know that your work is correct before others rely on it?'],
      hard: [
        'When is good enough the better choice? Tell me where you would draw the line in your own work.',
      ],
    },
  },
  Security: {
    Safeguard: {
      easy: ['Which information in your work must not get out, and how do you protect it day to day?'],
      medium: [
        'A friendly caller who says he is from your IT department wants a favour. What do you do, and why?',
      ],
    },
  },
  Data: {
    Measurement: {
      easy: ['Which figure tells you best how your work is going, and what does it hide?'],
      medium: ['How do you tell whether a number that somebody shows you can be trusted?'],
      hard: [
        'People begin to work for the figure they are measured by. How would you measure your own work so that this does no harm?',
      ],
    },
  },
  Communication: {
    Explanation: {
      easy: ['Explain the hardest idea of your field to me as if I had started yesterday.'],
      medium: ['An expert and a beginner both have to act on what you write. How do you write it?'],
    },
  },
});
