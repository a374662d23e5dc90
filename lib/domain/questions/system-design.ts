import { questionsOf } from './bank-question';

/** Judged by requirements, design, deep dive and trade-offs. */
export const systemDesignQuestions = questionsOf('systemDesign', {
  Scale: {
    Correctness: {
      medium: [
        'Design the part of a ticket shop that sells forty thousand seats within ten minutes, without selling one twice.',
        'Design a service that counts views of videos, a million a second at the peak.',
        'Design the feed of a social network in which a few people have ten million followers.',
        'Design a chat for a conference with two hundred thousand people in one room.',
      ],
    },
  },
  Reliability: {
    Correctness: {
      medium: [
        'Design a service that sends each customer’s reminder exactly when it is due, and never twice.',
        'Design payments between a shop and a bank whose interface fails one time in a hundred.',
        'Design the backup and recovery of a company’s most important database.',
        'Design a system that keeps working in a warehouse whose network goes away for an hour.',
      ],
    },
  },
  'Data modelling': {
    Correctness: {
      medium: [
        'Design the storage of a calendar with repeating events, exceptions and time zones.',
        'Design a store of documents in which any old version can be seen, and two people can edit at once.',
        'Design how a bank keeps accounts, so that money is never made or lost by a fault.',
        'Design the search of a shop with ten million products in five languages.',
      ],
    },
  },
  Interfaces: {
    Correctness: {
      medium: [
        'Design a public interface for booking rooms that will still work for today’s clients in five years.',
        'Design webhooks that thousands of customers rely on, some of whom answer slowly or not at all.',
        'Design how a phone app keeps working without a network and agrees with the server afterwards.',
      ],
    },
  },
  Security: {
    Correctness: {
      medium: [
        'Design sign-in for an application used by companies, each with its own way of identifying people.',
        'Design a service that lets people share a file by a link, and take it back.',
        'Design a limit on requests for an interface that is run on fifty machines.',
      ],
    },
  },
  Data: {
    Correctness: {
      medium: [
        'Design a pipeline that turns the clicks of a day into the report of the next morning, and can be run again.',
        'Design the measuring of an experiment platform: who sees what, and how do you know what it did?',
        'Design recommendations for a small shop that has little data about anybody.',
      ],
    },
  },
  'Incident response': {
    Correctness: {
      medium: [
        'Design how a company of three hundred services finds out, within a minute, which one is at fault.',
        'Design the roll-out of a new version to a million devices that you cannot visit.',
      ],
    },
  },
});
