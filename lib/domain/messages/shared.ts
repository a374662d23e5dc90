import { launcherWords } from './launcher';

/** Words that more than one screen uses. */
export const sharedWords = {
  product: 'Greenroom',
  undo: 'Undo',
  dismiss: 'Dismiss',
  close: 'Close',
  toastLabel: 'Notice',
  /** A list that is written, a few words each. */
  list: {
    add: 'Add',
    remove: 'Take “{item}” away',
    full: 'That is all {most}. Take one away to add another.',
    long: 'At most {most} characters each.',
  },
  /** Whoever has the light has the floor. */
  floor: launcherWords.floor,
  score: {
    outOf: '{score} / 10',
    notScored: 'Not scored: {reason}',
    content: 'Content',
    delivery: 'Delivery',
  },
  /** Why an answer has no score, to stand after "Not scored:", and what to do about it. */
  notScored: {
    silence: {
      reason: 'nothing was heard.',
      todo: 'Check the microphone, then try once more; or type the answer.',
    },
    tooShort: {
      reason: 'too short to judge fairly.',
      todo: 'This needs at least 25 words: three or four sentences about what you did, or would do, and why.',
    },
    gibberish: {
      reason: 'no sentences could be made out.',
      todo: 'Speak in whole sentences, close to the microphone, and try once more; or type the answer.',
    },
    wrongLanguage: {
      reason: 'this was in another language than the interview.',
      todo: 'Answer in the language of the interview, or start one in yours.',
    },
    repeatsQuestion: {
      reason: 'this repeats the question, or asks one.',
      todo: 'Tell what happened to you or what you would do; the coach judges only your own words.',
    },
    copied: {
      reason: 'this is the text of a job posting.',
      todo: 'Tell in your own words what you have done that fits it.',
    },
    noAnswer: {
      reason: 'this does not answer the question.',
      todo: 'Tell of something near it that you have done, or skip the question: both are fine in practice.',
    },
    noTranscript: {
      reason: 'the words of this answer are not known.',
      todo: 'Your recording is kept. Type what you said, or take it from the top.',
    },
    noEvidence: {
      reason: 'the coach could not show what its points rest on.',
      todo: 'Your answer is kept. Try again, or add detail in the next take.',
    },
    coachUnavailable: {
      reason: 'the coach could not be reached.',
      todo: 'Your answer is kept. Press Try again whenever you like.',
    },
    practice: {
      reason: 'practice shows words, not numbers.',
      todo: 'Choose Graded in the lobby when you want a score.',
    },
  },
  criteria: {
    structure: 'Structure',
    relevance: 'Relevance',
    clarity: 'Clarity',
    impact: 'Impact',
    pace: 'Pace',
    fillers: 'Fillers',
    pauses: 'Pauses',
    steadiness: 'Steadiness',
  },
  /** What a point rests on, by the name of the measure. */
  measures: {
    wordsPerMinute: '{value} words per minute',
    fillersPerMinute: '{value} fillers a minute',
    fillerCount: '{value} fillers in all',
    longPauses: '{value} pauses longer than three seconds',
    talkRatio: 'Speaking {value} % of the time',
    hesitationsPerMinute: '{value} hesitations a minute',
    fading: 'The voice fades by {value} dB',
    restartsPerHundredWords: '{value} restarts in a hundred words',
    wordsPerClause: '{value} words to a thought',
    vaguePerHundredWords: '{value} vague words in a hundred',
    detailsPerHundredWords: '{value} figures and dates in a hundred words',
    hedgesPerHundredWords: '{value} hedges in a hundred words',
    possibleFillers: '{value} more that may be fillers',
    filledPauses: '{value} filled pauses heard, about',
    estimatedWordsPerMinute: 'About {value} words per minute, estimated from the sound',
    articulationRate: '{value} words per minute while speaking',
    pauseMedian: 'Half of the pauses are shorter than {value} s',
    longestPause: 'The longest pause lasts {value} s',
  },
  /** Why a measure is not there. */
  thin: {
    noSpeech: 'No speech was heard.',
    tooShort: 'Too short to measure fairly: this needs 15 seconds from the first word to the last.',
    tooFewWords: 'Too few words to measure fairly: this needs 25.',
    noWords: 'The words of this answer are not known.',
    tooLittleVoice: 'Too little clear voice to measure.',
    tooNoisy: 'Too much noise around the voice to measure.',
    notMeasured: 'Not measured in this take.',
  },
  /** What can be heard at one moment of the take; `at` is minutes and seconds, as in 0:42. */
  moments: {
    filler: '“{word}” at about {at}',
    filledPause: '≈ um at {at}',
    longPause: 'Pause of {seconds} s at {at}',
    hesitation: 'Hesitation of {seconds} s at {at}',
    restart: '“{word}” said again at about {at}',
    fading: 'The voice has faded from {at} on',
  },
  /** How far the voice moves up and down. Shown, never scored. */
  pitchBands: { monotone: 'Level', low: 'Calm', lively: 'Lively' },
  /** What was looked for and not found. */
  missing: {
    questionWords: 'words of the question',
    number: 'a number',
    quote: 'words of yours that show it',
  },
  presence: { present: 'Present', weak: 'Weak', missing: 'Missing' },
  /** The parts of an answer, as each kind's rubric names them. */
  elements: {
    situation: 'Situation',
    task: 'Task',
    action: 'Action',
    result: 'Result',
    understanding: 'Understanding',
    approach: 'Approach',
    depth: 'Depth',
    tradeOffs: 'Trade-offs',
    requirements: 'Requirements',
    design: 'Design',
    deepDive: 'Deep dive',
    position: 'Position',
    evidence: 'Evidence',
    response: 'Response',
    nextStep: 'Next step',
    opening: 'Opening',
    message: 'Message',
    support: 'Support',
    close: 'Close',
  },
  kinds: {
    behavioural: 'Behavioural',
    technical: 'Technical',
    leadership: 'Leadership',
    systemDesign: 'System design',
    mixed: 'Mixed',
    meeting: 'Meeting',
    presentation: 'Presentation',
  },
  providers: {
    openai: 'OpenAI',
    team: 'Your team',
    compatible: 'Own provider',
    device: 'On this device',
  },
  takes: {
    best: 'Take {take}: {score}, the best',
    scored: 'Take {take}: {score}',
    unscored: 'Take {take}: not scored',
  },
  pace: {
    unit: 'words per minute',
    slow: 'Unhurried',
    comfortable: 'Comfortable',
    brisk: 'Brisk',
    band: '{from}–{to}',
  },
  changeTypes: {
    clarity: 'Clarity',
    ownership: 'Ownership',
    metrics: 'Metrics',
    structure: 'Structure',
    relevance: 'Relevance',
    conciseness: 'Conciseness',
    impactLanguage: 'Impact language',
  },
};
