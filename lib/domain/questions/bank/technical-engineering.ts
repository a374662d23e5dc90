import { questionsOf } from '@/lib/domain/questions/bank-question';

const frontend = ['react', 'vue', 'angular', 'svelte', 'javascript', 'typescript'];
const databases = ['sql', 'postgresql', 'mysql', 'sql server', 'oracle'];
const testing = ['test automation', 'selenium', 'cypress', 'playwright', 'jest', 'quality assurance'];
const running = ['kubernetes', 'docker', 'terraform', 'prometheus', 'grafana', 'aws', 'linux'];

/** For those who write, test and run software. */
export const technicalForEngineering = questionsOf(
  'technical',
  {
    Craft: {
      'Trade-off': {
        easy: ['How do you decide between adding a dependency and writing the thing yourself?'],
        medium: ['When do you leave duplicated code alone, and when do you pull it together?'],
        hard: [
          {
            text: 'Half of your organisation wants to split the monolith. What would convince you for it, and what against?',
            experience: 'senior',
          },
        ],
      },
      Method: {
        easy: [
          {
            text: 'What happens between the moment I type an address into a browser and the page appearing?',
            skills: [...frontend, 'networking', 'html'],
          },
        ],
        medium: [
          {
            text: 'A component of your interface renders far too often. How do you find out why, and what do you change?',
            skills: frontend,
          },
        ],
        hard: [
          {
            text: 'A page must work by keyboard, with a screen reader and on an old phone. How do you build a date picker for it?',
            skills: [...frontend, 'accessibility', 'html', 'css'],
          },
        ],
      },
    },
    Debugging: {
      'Root cause': {
        easy: ['A test passes on your machine and fails in the pipeline. What do you look at first?'],
        medium: [
          'A service slowly uses more and more memory until it is restarted. What do you do first, second and third?',
          {
            text: 'A query that took milliseconds now takes a minute, and nothing was deployed. What do you look at?',
            skills: databases,
          },
        ],
        hard: [
          'Two requests at the same moment leave an order paid twice. How do you prove the cause, and how do you close the gap?',
        ],
      },
    },
    Quality: {
      Safeguard: {
        easy: ['What belongs in a unit test, what in an end-to-end test, and what in neither?'],
        medium: [
          'Somebody sends you a change of two thousand lines to review by tonight. What do you do?',
          {
            text: 'A suite of end-to-end tests fails at random one time in five. How do you make people trust it again?',
            skills: testing,
          },
        ],
        hard: [
          'You inherit a code base without tests that has to change next week. Where do you start?',
          {
            text: 'You may automate twenty of two hundred manual checks. How do you choose them, and what do you tell the others?',
            skills: testing,
          },
        ],
      },
    },
    Performance: {
      'Trade-off': {
        easy: [
          { text: 'What would you measure before you try to make a slow page faster?', skills: frontend },
        ],
        medium: [
          { text: 'A page takes six seconds to become usable. How do you get it to two?', skills: frontend },
          {
            text: 'Explain when a cache makes things worse, and how you would notice.',
            skills: ['redis', 'caching'],
          },
        ],
        hard: [
          'Your service is fast for most users and terribly slow for one in a hundred. Where does such a tail come from, and what do you do?',
        ],
      },
    },
    Security: {
      Safeguard: {
        easy: ['How would you keep secrets out of a code base, and what do you do once one has got in?'],
        medium: [
          'A form of yours accepts text from strangers. What can go wrong between that form and the next reader?',
        ],
        hard: [
          'A library deep in your dependencies turns out to be malicious. What do you do today, and what in the month after?',
        ],
      },
    },
    Delivery: {
      'Trade-off': {
        easy: ['How do you cut a large feature into pieces that can be shipped one by one?'],
        medium: [
          'How do you bring a risky change to users without betting everything on one evening?',
          {
            text: 'Your team ships once a month and wants to ship every day. What has to change first?',
            experience: 'senior',
            skills: ['ci/cd', 'agile'],
          },
        ],
        hard: [
          'A table of two hundred million rows needs another shape, and nobody may notice. How do you migrate it?',
        ],
      },
    },
    'Incident response': {
      Incident: {
        easy: [
          { text: 'Which alerts should wake somebody at night, and which should not?', skills: running },
        ],
        medium: [
          'It is three in the morning and the main service is down. Take me through your first fifteen minutes.',
        ],
        hard: [
          {
            text: 'The same outage has happened three times, and each time somebody was told to be more careful. What do you do differently?',
            skills: running,
          },
        ],
      },
    },
  },
  { roles: ['engineering'] },
);
