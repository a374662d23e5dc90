/** Why the built-in coach changed something, one sentence or two each: what the change does to a listener. */
export const noteReasons = {
  filler:
    'Nothing is lost without the filler, and the sentence arrives sooner. Where it came to you, breathe instead.',
  restart: 'Said once is enough. When a sentence starts wrongly, pause and begin it again as a whole.',
  hedge: 'The hedge makes your own work sound smaller than it was. What you did, you did.',
  opening: 'This only warms up. The sentence can begin with its first real word.',
  joint: 'The full stop before it already says “and” or “so”. Begin with the word that carries the step.',
  chain: 'A new step deserves a new sentence: stop, breathe, then “then”.',
  wordy: 'The short form says the same and leaves room for what matters.',
  split: {
    and: '“And” glued two steps together. With a full stop, each of them is heard.',
    so: 'The cause stands, then the step: a full stop says “so” without the word.',
    next: 'A new step, a new sentence. Let your voice fall before “then”.',
    turn: 'The story turns here. A full stop gives the listener the moment to turn with you.',
    nothing: 'Two sentences had run into each other. Stop here: it is your breath and theirs.',
  },
  moved: {
    situation: 'Moved to the front: a listener can only follow once they know where and when this was.',
    task: 'Moved before your steps: they make sense once one knows what you were meant to reach.',
    result: 'Moved to the end: what is said last is what is remembered.',
    other: 'Moved to the front: requirements and assumptions carry everything after them.',
  },
  figure: 'The outcome is told without a size. Put your own figure into the box, even a careful estimate.',
  ownPart: 'Only “we” acts here. Interviewers hire one person: say which part was yours.',
  missing: {
    situation: 'The scene is missing. One sentence on where, when and what was at stake is enough.',
    task: 'What was asked of you is missing. With it, your steps become a decision and not just a sequence.',
    action:
      'What you did is missing, and it is what interviewers listen for most. Two or three steps with “I”.',
    result: 'The ending is missing. Say what was different afterwards, and for whom.',
    understanding: 'The problem in your own words is missing. It shows that you solve what was asked.',
    approach: 'The way you would go about it is missing. Two or three steps, in order, are enough.',
    depth: 'A level deeper is missing: why it works, or where it would break.',
    tradeOffs:
      'The price is missing. Naming what you give up shows judgement more than any praise of a choice.',
    requirements: 'What it has to do, and for how many, is missing. Every later choice rests on it.',
    design: 'The main parts are missing. Name them, and walk one request through them.',
    deepDive: 'One hard part in detail is missing. Pick it yourself, before you are asked.',
    position: 'Where you stand is missing. Said first, everything after it is heard as a reason.',
    evidence: 'A fact is missing. Opinions can be waved away in a meeting; a figure has to be answered.',
    response: 'The other side is missing. Who hears their own worry from you no longer has to defend it.',
    nextStep: 'The next step is missing. What nobody took on by a day has not been decided.',
    opening: 'An opening is missing. A room decides within a few sentences whether to listen.',
    message: 'The one message is missing. Without it, everybody takes home something else.',
    support: 'Something to see is missing. An example or a figure is what makes a message believed.',
    close: 'An ending is missing. What is said last is what is repeated outside the room.',
  },
} as const;
