import { questionsOf } from '@/lib/domain/questions/bank-question';

/** Judged by requirements, design, deep dive and trade-offs. */
export const systemDesignQuestions = questionsOf('systemDesign', {
  Scale: {
    'High load': {
      easy: [
        'Design a poll for a live broadcast: a hundred thousand votes within two minutes, and one result.',
      ],
      medium: [
        'Design a service that counts views of videos, a million a second at the peak.',
        'Design the part of a ticket shop that sells forty thousand seats within ten minutes, without selling one twice.',
      ],
      hard: [
        'Design the feed of a social network in which a few people have ten million followers.',
        'Design a chat for a conference with two hundred thousand people in one room.',
      ],
    },
  },
  Reliability: {
    Correctness: {
      easy: ['Design a service that sends each customer’s reminder exactly when it is due, and never twice.'],
      medium: [
        'Design payments between a shop and a bank whose interface fails one time in a hundred.',
        'Design a system that keeps working in a warehouse whose network goes away for an hour.',
      ],
      hard: ['Design the dispatch of ambulances for a region, so that no single fault can stop it.'],
    },
    Operation: {
      medium: ['Design the backup and recovery of a company’s most important database.'],
    },
  },
  'Data modelling': {
    'Storage and search': {
      easy: [
        'Design the storage behind a recipe app in which people search by what is left in the fridge.',
        'Design the lending system of a town library with eight branches.',
      ],
      medium: [
        'Design the storage of a calendar with repeating events, exceptions and time zones.',
        'Design the search of a shop with ten million products in five languages.',
      ],
      hard: [
        'Design a store of documents in which any old version can be seen, and two people can edit at once.',
      ],
    },
    Correctness: {
      hard: ['Design how a bank keeps accounts, so that money is never made or lost by a fault.'],
    },
  },
  Interfaces: {
    'Shared interface': {
      easy: ['Design the interface by which a weather station in a garden reports to a website.'],
      medium: [
        'Design a public interface for booking rooms that will still work for today’s clients in five years.',
        'Design webhooks that thousands of customers rely on, some of whom answer slowly or not at all.',
      ],
      hard: ['Design how a phone app keeps working without a network and agrees with the server afterwards.'],
    },
  },
  Security: {
    'Shared interface': {
      easy: ['Design a service that lets people share a file by a link, and take it back.'],
      medium: ['Design a limit on requests for an interface that is run on fifty machines.'],
      hard: [
        'Design sign-in for an application used by companies, each with its own way of identifying people.',
        'Design medical records that patients, doctors and insurers see in part, and that say who looked.',
      ],
    },
  },
  Data: {
    Measurement: {
      easy: [
        'Design a pipeline that turns the clicks of a day into the report of the next morning, and can be run again.',
      ],
      medium: [
        'Design recommendations for a small shop that has little data about anybody.',
        'Design how a city collects the readings of twenty thousand parking meters and shows free places on a map.',
      ],
      hard: [
        'Design the measuring of an experiment platform: who sees what, and how do you know what it did?',
      ],
    },
  },
  'Incident response': {
    Operation: {
      easy: ['Design the status page of a company, so that it is up when everything else is down.'],
      medium: [
        'Design how a company of three hundred services finds out, within a minute, which one is at fault.',
      ],
      hard: ['Design the roll-out of a new version to a million devices that you cannot visit.'],
    },
  },
});
