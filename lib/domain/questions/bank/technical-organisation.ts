import { questionsOf } from '@/lib/domain/questions/bank-question';

const forOperations = questionsOf(
  'technical',
  {
    Delivery: {
      Method: {
        easy: [
          {
            text: 'How do you set up a project, so that you notice in time when it goes wrong?',
            skills: ['project management', 'scrum', 'risk management'],
          },
        ],
        medium: ['A supplier will be three weeks late. What do you do in the first hour?'],
        hard: [
          'You take over a project that has been green in every report and is in fact lost. What are your first ten days?',
        ],
      },
    },
    Performance: {
      'Root cause': {
        easy: ['Choose a routine from your daily work. Where does it lose time, and how do you know?'],
        medium: [
          {
            text: 'A process in your area takes three days and should take one. How do you find where the time goes?',
            roles: ['operations', 'support'],
          },
        ],
        hard: ['Every team reaches its targets, and the order still arrives late. How do you find out why?'],
      },
    },
    Prioritisation: {
      'Trade-off': {
        easy: [
          {
            text: 'Your manager’s calendar has three meetings at the same hour. How do you decide which one stands?',
            skills: ['scheduling'],
          },
        ],
        medium: [
          {
            text: 'Stock costs money, and empty shelves cost customers. How do you set the level for one product?',
            skills: ['inventory management', 'supply chain', 'logistics'],
          },
        ],
        hard: [
          'Cost, date and scope were all promised, and one of them must give. How do you decide, and who has to agree?',
        ],
      },
    },
  },
  { roles: ['operations'] },
);

const forFinance = questionsOf(
  'technical',
  {
    Quality: {
      Safeguard: {
        easy: ['How do you make sure that a month is closed correctly and on time?'],
        medium: [
          'A balance does not agree by a small amount that nobody cares about. What do you do, and why?',
        ],
        hard: [
          'You find an invoice that a director has approved and that should not exist. What are your next steps?',
        ],
      },
    },
    Data: {
      Measurement: {
        easy: ['Profit is up and cash is down. Explain to me how that can be.'],
        medium: [
          {
            text: 'Build me a forecast for a business with one year of history. What do you assume, and how do you show it?',
            skills: ['forecasting', 'financial modelling', 'budgeting', 'excel'],
          },
        ],
        hard: [
          {
            text: 'Your valuation of a company hangs on one assumption. How do you find out which one, and what do you tell the board?',
            skills: ['financial modelling', 'ifrs', 'gaap'],
          },
        ],
      },
    },
    Communication: {
      Explanation: {
        easy: [
          'A manager without any training in finance has overspent. How do you take her through her figures?',
        ],
        hard: [
          'The year’s result depends on how one contract is booked, and both ways can be argued. How do you proceed?',
        ],
      },
    },
  },
  { roles: ['finance'] },
);

const forPeople = questionsOf(
  'technical',
  {
    Hiring: {
      Method: {
        easy: [
          {
            text: 'What do you ask a hiring manager before you write the advertisement?',
            skills: ['recruiting'],
          },
        ],
        medium: ['How do you set up interviews, so that two interviewers would reach the same verdict?'],
        hard: ['A team turns down every candidate who is unlike themselves. How do you change that?'],
      },
    },
    Conflict: {
      Safeguard: {
        easy: ['Somebody tells you about a problem with a manager, in confidence. What may you promise?'],
        medium: [
          {
            text: 'An employee and her manager tell you opposite stories about the same week. How do you look into it?',
            skills: ['employee relations'],
          },
        ],
        hard: [
          'You have to prepare the dismissal of forty people, and the works council has not been told. What comes in which order?',
        ],
      },
    },
    Data: {
      Measurement: {
        easy: ['More people leave than last year. Which figures do you want to see before you say anything?'],
        medium: ['How would you find out whether people in the same job are paid fairly?'],
      },
    },
  },
  { roles: ['people'] },
);

/** For those who keep an organisation running: operations and projects, finance, people. */
export const technicalForOrganisation = [...forOperations, ...forFinance, ...forPeople];
