import { questionsOf } from '@/lib/domain/questions/bank-question';

/** Told as STAR: how the candidate meets change, setbacks and their own limits. */
export const behaviouralSelf = questionsOf('behavioural', {
  Adaptability: {
    Change: {
      easy: [
        'Tell me about the biggest change you have lived through at work. What did you find hard about it?',
        'Tell me about a new tool or method you were sceptical of and now use.',
      ],
      medium: [
        'Tell me about a plan of yours that reality overturned. What did you do next?',
        'Describe a time when you had to start before anybody could tell you exactly what was wanted.',
        'Tell me about moving to another team, city or line of work. How did you get your footing?',
      ],
      hard: [
        'Tell me about something you had built that was no longer wanted. How did you let go of it?',
        'Describe a change that you still think was a mistake. How did you work with it?',
        {
          text: 'Tell me about a strategy you had to turn round while people were still carrying out the old one.',
          experience: 'senior',
        },
      ],
    },
    Pressure: {
      medium: ['Describe a day that went differently from minute to minute. What did you hold on to?'],
    },
  },
  Learning: {
    'New subject': {
      easy: [
        'Describe something you had to learn quickly for a task. How did you go about it?',
        {
          text: 'Tell me about a project from your studies or your spare time that taught you the most.',
          experience: 'entry',
        },
      ],
      medium: [
        'Tell me about a skill you lacked and went and got. How did you know that you had it?',
        'Tell me about something you learned from a person younger or less experienced than you.',
      ],
      hard: [
        'Tell me about something you believed about your profession and no longer do. What changed your mind?',
      ],
    },
    'Feedback and bad news': {
      easy: ['Tell me about advice that made you better at your work. What did you do with it?'],
      medium: ['Tell me about feedback that stung. How did you use it?'],
      hard: [
        'Describe a weakness of yours that has cost others something. What have you done about it since?',
      ],
    },
    Failure: {
      medium: [
        'Tell me about a mistake that you are glad you made. What do you do differently because of it?',
      ],
      hard: ['Tell me about a mistake you made twice. Why did the first time not teach you?'],
    },
  },
  Resilience: {
    Pressure: {
      easy: ['Describe the most pressure you have worked under. What kept the work good?'],
      medium: [
        'Tell me about a long stretch of dull or thankless work. How did you keep your standard?',
        'Describe a day at work when you were frightened. What did you do first?',
      ],
      hard: [
        'Tell me about a time when you reached your limit. How did you notice, and whom did you ask for help?',
      ],
    },
    Failure: {
      easy: [
        'Tell me about something that did not work at first and did in the end, because you kept at it.',
      ],
      medium: [
        'Tell me about a setback that hit you hard at work. How did you come back from it?',
        'Tell me about a goal you did not reach. What did you take from it?',
      ],
      hard: [
        'Tell me about a rejection that you had earned. What did you do in the month after it?',
        'Describe a time when you failed in front of people whose respect you wanted.',
      ],
    },
  },
  Motivation: {
    Motives: {
      easy: [
        'What draws you to {company}, and which work of yours shows it best?',
        'Why this role, and why now? Take me through one experience that led you here.',
        'Tell me about the best day at work you have had in the last six months. What made it so?',
        {
          text: 'Which moment of your studies or training told you that this is the work you want to do?',
          experience: 'entry',
        },
      ],
      medium: [
        'Tell me about the work in your career that you would do again without pay. What made it so?',
        'Tell me about a time when you went further than your job asked of you. What drove you?',
        'You are changing direction. Tell me about the moment when you knew, and what you did about it.',
      ],
      hard: [
        'Tell me about a job or a task you lost interest in. What did you do, while you still had to do it?',
        'Describe a time when you turned down something that others would have taken. Why was it not for you?',
      ],
    },
  },
});
