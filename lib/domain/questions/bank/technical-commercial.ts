import { questionsOf } from '@/lib/domain/questions/bank-question';

const forSales = questionsOf(
  'technical',
  {
    'Customer focus': {
      Customer: {
        easy: [
          'How do you find out, in a first conversation, whether somebody will ever buy?',
          {
            text: 'Take me through your first ten seconds on the phone with somebody who did not expect your call.',
            skills: ['cold calling', 'prospecting'],
          },
        ],
        medium: [
          'A prospect says you are too expensive. Take me through how you answer.',
          'Take me through how you would prepare for a meeting with your largest account.',
        ],
        hard: [
          'Your champion at the customer leaves in the middle of a deal. What do you do in the first week?',
        ],
      },
    },
    Delivery: {
      Method: {
        easy: ['How do you plan a week in which you have to find new business and close what is open?'],
        medium: ['You are at sixty per cent of your target with a month to go. Where do you put your hours?'],
        hard: [
          {
            text: 'How do you forecast a quarter honestly when your manager wants to hear a larger number?',
            skills: ['forecasting', 'salesforce'],
          },
        ],
      },
    },
    Influence: {
      Negotiation: {
        easy: [
          {
            text: 'What do you give away first in a negotiation, what last, and what never?',
            skills: ['negotiation', 'b2b sales'],
          },
        ],
        hard: [
          'Procurement has taken over, and asks for twenty per cent less by tomorrow. Take me through your answer.',
        ],
      },
    },
  },
  { roles: ['sales'] },
);

const forMarketing = questionsOf(
  'technical',
  {
    Data: {
      Measurement: {
        easy: [
          'A campaign brought many visitors and few customers. What do you measure, and what do you change?',
        ],
        medium: [
          {
            text: 'Our organic traffic has dropped by a third since last month. How do you look for the reason?',
            skills: ['seo', 'google analytics'],
          },
        ],
        hard: [
          'A customer saw a poster, a video and an email before buying. How do you decide what earned the sale?',
        ],
      },
    },
    Communication: {
      Method: {
        easy: ['How do you find out how your customers talk about their problem, before you write a word?'],
        medium: ['How do you write for an audience that has not decided to read you?'],
        hard: [
          'A post of ours is being torn apart online, and the criticism is half right. What do you do within the hour?',
        ],
      },
    },
    'Decision making': {
      'Trade-off': {
        easy: ['You have a small budget for a product that nobody knows. Where does it go first?'],
        medium: [
          'The founder wants a brand campaign, the sales team wants leads, and there is money for one. How do you decide?',
        ],
        hard: ['How would you move a brand upmarket without losing those who made it?'],
      },
    },
  },
  { roles: ['marketing'] },
);

const forSupport = questionsOf(
  'technical',
  {
    'Incident response': {
      Incident: {
        easy: ['A customer writes only this: it does not work. What do you ask, and in which order?'],
        medium: [
          'Fifty tickets about the same fault arrive in ten minutes. How do you handle them?',
          {
            text: 'A caller sees the data of another customer on their screen. What do you do?',
            roles: ['support', 'engineering'],
          },
        ],
        hard: [
          'The fault is real, the engineers say next month, and the customer threatens to leave tomorrow. Take me through your reply.',
        ],
      },
    },
    'Customer focus': {
      Customer: {
        easy: [
          {
            text: 'How do you find out in the first month whether a new customer will still be there in a year?',
            skills: ['customer success', 'onboarding customers', 'saas'],
          },
        ],
        medium: [
          'A customer shouts at you for something that is their own mistake. How do you take the call from there?',
        ],
        hard: [
          {
            text: 'An account pays well and hardly uses the product. Renewal is in three months. What is your plan?',
            skills: ['customer success', 'account management', 'saas'],
          },
        ],
      },
    },
    Performance: {
      Measurement: {
        easy: ['Which questions would you answer with a help article, and which never?'],
        medium: ['Answering times are excellent, and customers are unhappy. What do you look at?'],
      },
    },
  },
  { roles: ['support'] },
);

/** For those who win customers and keep them. */
export const technicalForCommerce = [...forSales, ...forMarketing, ...forSupport];
