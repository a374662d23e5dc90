/** What *Why?* answers: how each figure comes about and where its bands lie. Figures as in the domain's docstrings. */
export const feedbackWhyWords = {
  ask: 'Why?',
  of: 'Why? {what}',
  weight: '{weight} %',
  overallIs: 'Overall is 70 % content and 30 % delivery.',
  overallIsContent: 'Typed, so overall is the content alone.',
  overallContentOnly: 'Delivery could not be measured, so overall is the content alone.',
  sum: '0.7 × {content} + 0.3 × {delivery} = {overall}',
  contentIs: 'The mean of the four below, each by its weight. What could not be judged is left out.',
  deliveryIs:
    'The mean of what could be measured, each by its weight. It is reckoned from the sound, never by a model.',
  formula: 'How it is reckoned',
  band: 'Where it lies',
  rests: 'What it rests on',
  missing: 'Missing: {what}',
  noReceipt: 'Nothing in this answer to point to.',
  /** How the points of a criterion come about. */
  criteria: {
    structure: {
      formula: 'Judged from 0 to 10 by which parts of the answer are there. High points need exact quotes.',
      band: 'All parts told in order is full; each missing part costs.',
    },
    relevance: {
      formula:
        'Judged from 0 to 10: does it answer this question, for this job? High points need exact quotes.',
      band: 'A story about something else stays low, however well it is told.',
    },
    clarity: {
      formula: 'Judged from 0 to 10: can it be followed at first hearing? High points need exact quotes.',
      band: 'Short, finished sentences are full; long ones and hedges cost.',
    },
    impact: {
      formula: 'Judged from 0 to 10: is there an outcome with a number, a unit and a direction?',
      band: 'An outcome without any figure stays in the middle.',
    },
    pace: {
      formula: 'Words without um and uh, per minute from your first sound to your last.',
      band: '130 to 160 a minute is easiest to follow and full. The points fall slowly on both sides.',
    },
    fillers: {
      formula: 'Fillers per minute, weighted: um 1, “you know” 0.7, “like” and “well” 0.5, “so” 0.25.',
      band: 'Up to 5 a minute do no harm, 12 do (Laske & DiGennaro Reed 2024).',
    },
    pauses: {
      formula: 'Silences of more than three seconds, and the share of the time in which you spoke.',
      band: 'None is full; speaking 74 to 90 % of the time is usual (measured on Switchboard).',
    },
    steadiness: {
      formula: 'The mean of pauses of two to three seconds, fading, and words begun twice.',
      band: 'Only what can be heard. It says nothing about how you felt.',
    },
  },
  /** Figures that are shown and not scored. */
  measures: {
    pitch: {
      formula: 'How far the pitch of your voice strays from its middle, in semitones.',
      band: 'Below 1.7 is level, from 2.6 on lively. Shown, never scored.',
    },
    loudnessRange: {
      formula: 'The middle half of your speech’s loudness, from its quieter to its louder end, in decibels.',
      band: 'There is no published norm; compare it between your takes. Shown, never scored.',
    },
    fading: {
      formula: 'Loudness of the first fifth of your speech less that of the last, in decibels.',
      band: 'Up to 3 costs nothing; above 6 a voice trails off. Part of steadiness.',
    },
    timeToFirstWord: {
      formula: 'From the end of the question to your first sound.',
      band: 'A delay is noticed from about 2 s on (Ziano & Wang 2021). Shown, never scored.',
    },
    talkRatio: {
      formula: 'The time you spoke, of the time from your first sound to your last.',
      band: '74 to 90 % is usual (measured on Switchboard). Part of pauses.',
    },
    articulationRate: {
      formula: 'Words per minute of the time you really spoke, pauses left out.',
      band: 'Nine in ten speakers lie between 181 and 276 (measured on Switchboard). Shown, never scored.',
    },
    estimatedPace: {
      formula: 'Syllables heard in the sound, as words per minute. The words themselves are not known.',
      band: '130 to 160 a minute is easiest to follow. An estimate is never scored.',
    },
  },
};
