import { questionsOf } from '@/lib/domain/questions/bank-question';

const forProduct = questionsOf(
  'technical',
  {
    Prioritisation: {
      'Trade-off': {
        easy: [
          'Which product that you use every day would you change first, and how would you know that it helped?',
        ],
        medium: ['Two features could each be built this quarter, but not both. How do you choose?'],
        hard: [
          'Your largest customer asks for something that nobody else wants, and renewal is in six weeks. What do you put on the roadmap?',
        ],
      },
    },
    Delivery: {
      Method: {
        easy: [
          'How do you write down what should be built, so that engineers and designers build the same thing?',
        ],
        medium: [
          'What do you leave out of a first version, and how do you tell those who were waiting for it?',
        ],
        hard: [
          'A launch is ready and the figures of the trial are mediocre. Ship, wait or stop: how do you decide?',
        ],
      },
    },
    Data: {
      Measurement: {
        easy: ['Which three figures would you look at every morning for a food delivery app, and why those?'],
        hard: ['A feature is loved by those who use it, and nine in ten never open it. What do you do?'],
      },
    },
    'Customer focus': {
      Customer: {
        easy: ['How do you choose whom to talk to before you build something?'],
        medium: [
          {
            text: 'How do you find out what users need when they ask for something else?',
            roles: ['product', 'design'],
          },
        ],
        hard: [
          'Research says that people want it, and the usage says that they do not. Whom do you believe, and why?',
        ],
      },
    },
  },
  { roles: ['product'] },
);

const forDesign = questionsOf(
  'technical',
  {
    Craft: {
      Method: {
        easy: ['Take me through a design of yours: what did you test, and what did you throw away?'],
        medium: [
          {
            text: 'How do you make sure that a design works for somebody who cannot see it or cannot use a mouse?',
            roles: ['design', 'engineering'],
            skills: ['accessibility', 'figma', 'html', 'css'],
          },
          {
            text: 'When do you bend a design system, and when do you change your design instead?',
            skills: ['design systems', 'figma', 'ui design'],
          },
        ],
        hard: [
          'Design the screen on which somebody cancels a subscription, so that the company and the customer can both respect it.',
        ],
      },
    },
    Communication: {
      Explanation: {
        easy: ['How do you hand a design over, so that what gets built is what you meant?'],
        medium: ['A manager says: make it pop. What do you ask, and what do you do next?'],
        hard: [
          'Engineers say that your design takes six weeks too long. Where do you give way, and where not?',
        ],
      },
    },
    Quality: {
      Measurement: {
        easy: [
          {
            text: 'You have two days and no budget to test a flow with users. What do you do?',
            skills: ['usability testing', 'user research', 'ux design'],
          },
        ],
        medium: [
          'Five test users stumble at the same place, and the figures look fine. What do you do with that?',
        ],
        hard: ['How would you show a sceptical finance team what a redesign was worth?'],
      },
    },
  },
  { roles: ['design'] },
);

/** For those who decide what is built, and what it looks like. */
export const technicalForProductAndDesign = [...forProduct, ...forDesign];
