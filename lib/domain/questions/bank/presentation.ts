import { questionsOf } from '@/lib/domain/questions/bank-question';

/** Judged by opening, message, support and close. The candidate speaks as they would on the stage. */
export const presentationQuestions = questionsOf('presentation', {
  Communication: {
    Opening: {
      easy: [
        'You are about to present this: {scenario}. Give me the first minute, exactly as you would say it.',
        'Open a talk about the piece of work you are proudest of, for people who do not know you yet.',
      ],
      medium: [
        'It is half past four, you are the last speaker of the day, and the room is tired. Open your talk.',
        'The speaker before you took half of your time. You have five minutes instead of ten. How do you begin?',
      ],
      hard: [
        'The projector has died and three hundred people are looking at you. Give your talk its beginning without a slide.',
      ],
    },
    'Plain words': {
      easy: ['Explain to a class of ten-year-olds what you do all day.'],
      medium: [
        'The board decides about your budget and knows little of your field. Explain the most technical part of your work to them.',
        'Your subject is this: {scenario}. Explain it to somebody who has never heard of it, without a single term of the trade.',
      ],
      hard: [
        'Explain a danger that is unlikely and would be terrible, so that laymen neither shrug nor panic.',
      ],
    },
    Closing: {
      easy: [
        'You have talked about the most useful thing you learned last year. Give me the last minute of that talk.',
      ],
      medium: [
        'You have presented this: {scenario}. The questions are over. What are your closing words?',
        'Close a talk so that everybody knows what to do differently on Monday morning.',
      ],
      hard: [
        'The discussion after your talk went wrong, and tempers are up. You get one minute for a last word. Use it.',
      ],
    },
  },
  Vision: {
    'Main message': {
      easy: [
        'Present one improvement you would make to your workplace: a single message, and no more than three reasons.',
        'Which sentence should people still know a week after your talk? Lead me to it.',
      ],
      medium: [
        'Present an idea by which some in the room gain and others lose. What is your message to both?',
        'Your talk is about this: {scenario}. Give me the message first, and then what carries it.',
      ],
      hard: [
        'Announce a change that you would not have chosen yourself to the people who have to live with it.',
        'Tell an audience of specialists what their field will look like in five years, and stake your name on it.',
      ],
    },
  },
  Data: {
    'Presenting data': {
      easy: ['Take one figure from your work and present it so that I understand why it matters.'],
      medium: [
        'Your chart shows growth of forty per cent, but from a tiny start. Present it honestly and still make your point.',
        'Two minutes, a table full of numbers, and an audience that dislikes numbers. What do you show them, and what do you say?',
      ],
      hard: [
        'The new results contradict what you announced from this very stage a year ago. Present them.',
        'Your data fits two explanations that call for opposite actions. Present both, and say which way you would go.',
        'Present the evidence for this: {scenario}. Say yourself where it is weak.',
      ],
    },
  },
  Resilience: {
    'Hostile question': {
      easy: [
        'Your talk is over, and somebody in the third row says: I did not understand a word. What do you answer?',
      ],
      medium: [
        'I sit in the first row, and I say aloud that your numbers are made up. Answer me in front of everybody.',
        'One man interrupts you for the third time, and you have ten minutes to go. What do you say to him and to the room?',
        'Somebody asks you something that you do not know, and the whole room waits. What do you say?',
      ],
      hard: [
        'A journalist asks whether you would let your own mother use this product. Answer, and find your way back to your message.',
        'You have presented this: {scenario}. My question is whether all of it is just a nicer word for cutting jobs.',
      ],
    },
  },
  'Customer focus': {
    Opening: {
      medium: [
        'The customer has heard four of your competitors today, and you are the fifth. Open your presentation.',
      ],
    },
    'Plain words': {
      easy: ['Show me something you sell or make, as if I had never needed one. Where do you start?'],
    },
    Closing: {
      hard: [
        'The customer liked what you showed and is about to leave without a decision. Close your presentation.',
      ],
    },
  },
  Influence: {
    'Main message': {
      easy: [
        'The person who can approve your idea is waiting for a taxi. You have until it comes. Present it.',
      ],
      medium: ['Ask a room of volunteers for one more evening of their week, so that they want to give it.'],
      hard: [
        'Present your project to people who were promised the same thing twice before and never got it.',
      ],
    },
  },
});
