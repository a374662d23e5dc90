/** What to practise and to read, by the names that `lib/domain/report/resources.ts` chooses from. */
export const resourceWords = {
  fiveSentences: {
    title: 'Five sentences',
    by: '',
    why: 'Tell the story in five sentences: where, what was yours, what you did, what came of it, what you kept from it. Then let each grow to two.',
  },
  resultFirst: {
    title: 'The ending first',
    by: '',
    why: 'Say the last sentence of the story aloud, then tell it from the beginning. What does not lead there may go.',
  },
  oneFigure: {
    title: 'One figure an answer',
    by: '',
    why: 'Write down what changed because of you, with a unit and a direction: from what to what. Where you do not know it, find out whom to ask.',
  },
  echoTheQuestion: {
    title: 'Back to the question',
    by: '',
    why: 'Take two words of the question into your first sentence, and one of them into your last.',
  },
  cutInHalf: {
    title: 'Half the length',
    by: '',
    why: 'Tell the same answer again in half the time. What you leave out without missing it may stay out.',
  },
  silentBeat: {
    title: 'The silent beat',
    by: '',
    why: 'Where an “um” wants to come, close your lips and let one beat pass. Practise it on three sentences, not on a whole answer.',
  },
  readAloud: {
    title: 'Aloud, at walking pace',
    by: '',
    why: 'Read your polished answer aloud twice, walking slowly. Take a breath where you take a turn.',
  },
  breathAndBegin: {
    title: 'One breath, one opening',
    by: '',
    why: 'Have one opening sentence ready for each of your stories. After the question: one breath, then that sentence.',
  },
  madeToStick: {
    title: 'Made to Stick',
    by: 'Chip Heath and Dan Heath',
    why: 'Why what is concrete is remembered, and what is general is not.',
  },
  pyramidPrinciple: {
    title: 'The Pyramid Principle',
    by: 'Barbara Minto',
    why: 'The point first, then its reasons: structure for whatever is not a story.',
  },
  onWritingWell: {
    title: 'On Writing Well',
    by: 'William Zinsser',
    why: 'The chapters on clutter hold for speaking, too.',
  },
  crackingTheCodingInterview: {
    title: 'Cracking the Coding Interview',
    by: 'Gayle Laakmann McDowell',
    why: 'How to think aloud over a technical problem, with many to try.',
  },
  pragmaticProgrammer: {
    title: 'The Pragmatic Programmer',
    by: 'David Thomas and Andrew Hunt',
    why: 'Words for trade-offs that you have made without naming them.',
  },
  dataIntensiveApplications: {
    title: 'Designing Data-Intensive Applications',
    by: 'Martin Kleppmann',
    why: 'The parts of large systems, and what each of them costs.',
  },
  crucialConversations: {
    title: 'Crucial Conversations',
    by: 'Kerry Patterson and others',
    why: 'How to say the hard thing and stay in the room together.',
  },
  gettingToYes: {
    title: 'Getting to Yes',
    by: 'Roger Fisher and William Ury',
    why: 'Interests in place of positions, for every meeting that is a negotiation.',
  },
  resonate: {
    title: 'Resonate',
    by: 'Nancy Duarte',
    why: 'How a talk moves between what is and what could be.',
  },
  lendMeYourEars: {
    title: 'Lend Me Your Ears',
    by: 'Max Atkinson',
    why: 'What makes spoken words land: contrast, threes, and where to pause.',
  },
};
