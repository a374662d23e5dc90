import { questionsOf } from '@/lib/domain/questions/bank-question';

/**
 * Judged by position, evidence, response and next step. The interviewer plays the other side of the table, and the
 * candidate says what they would say there.
 */
export const meetingQuestions = questionsOf('meeting', {
  Influence: {
    'Defending a plan': {
      easy: [
        'The meeting is about this: {scenario}. You have the floor. What do you propose, and why?',
        'Choose a plan of your own that you believe in. I am your manager and have five minutes. Make the case for it.',
        'You would like a small budget for something your team needs. Ask me for it; I am the one who signs.',
      ],
      medium: [
        'I like your plan, but I heard that it failed when another department tried it. Why would it go better with you?',
        'Half of the room would rather wait until next quarter. Argue for beginning now.',
      ],
      hard: [
        'I came here to stop your project, and everybody at the table knows it. You speak first. What do you say?',
        'We talk about this: {scenario}. I think it is too late, too expensive, and nobody asked for it. Convince me.',
      ],
    },
    Negotiation: {
      easy: [
        'You would like to work from home two days a week, and I have my doubts. Come to an agreement with me.',
      ],
      medium: [
        'I can give you the people you asked for or the date you asked for. Which do you take, and what do you offer me for it?',
        'I am a customer of yours, and I want fifteen per cent off or I sign with somebody else. What do you say?',
      ],
      hard: [
        'I am your only supplier, our contract ends on Friday, and I have just raised the price. Negotiate with me.',
        'You have earned a rise, and I have told you that there is no money this year. Go on from there.',
      ],
    },
  },
  Communication: {
    'Giving an update': {
      easy: [
        'Give me the weekly update on your work. I have ninety seconds and three other teams to hear.',
        'We meet about this: {scenario}. Before we discuss anything, bring everybody in the room to the same point.',
      ],
      medium: [
        'Your project is three weeks behind and the board sees you for two minutes. What do you tell them?',
        'I missed the last two meetings. What has changed since, and what do you need from me today?',
      ],
      hard: [
        'The figures you showed us last month were wrong, and you found out this morning. Tell the room.',
        'A product that people love will be switched off, and I am one of its oldest users. Break it to me.',
      ],
    },
  },
  Prioritisation: {
    'Saying no': {
      easy: [
        'It is a full day, and I am a colleague who would like to hand you one more task. Turn me down without losing me.',
        'I invite you to a meeting every Tuesday that you have no use for. Get out of it politely.',
      ],
      medium: [
        'I lead sales, and I have promised a customer a feature by May. Your team cannot build it by then. Tell me.',
        'The director throws a new idea into the middle of your planning, and heads begin to nod. What do you say, right then?',
      ],
      hard: [
        'I am your chief executive and I want all three projects by Christmas. You can do one. Say so, and say which.',
        'Your own manager has already announced something that you know cannot be done. The two of us are alone now. Tell me.',
      ],
    },
  },
  Conflict: {
    Disagreeing: {
      easy: [
        'I would like to drop our Monday meeting, and you think that it matters. Tell me why I should not.',
        'I think the new office layout is a success. You hear the complaints every day. Say what you see.',
      ],
      medium: [
        'Everybody here has agreed on the plan, and you have just seen a serious flaw in it. Speak up.',
        'A minute ago I presented an idea of yours as mine. We are still in the meeting. What do you say?',
        'The matter is this: {scenario}. I hold the opposite view and have my reasons. Disagree without making an enemy of me.',
      ],
      hard: [
        'I am the most experienced person at this table, and you think that I have misread the problem. Contradict me in front of the others.',
      ],
    },
    'One to one': {
      medium: [
        'You and I have not spoken since our argument last week, and you asked for this talk. How do you open it?',
      ],
      hard: [
        'I have been speaking badly of you behind your back, and you have heard it from two people. We are alone. Begin.',
      ],
    },
  },
  'People development': {
    'One to one': {
      easy: [
        'I joined your team four weeks ago. In our first one-to-one, tell me what goes well and what you would like to see more of.',
      ],
      medium: [
        'I am good at my job, and for a month I have been late for everything. Have that conversation with me.',
        'I was hoping for the promotion, and somebody else has got it. You are the one who has to tell me.',
      ],
      hard: [
        'I have worked here for ten years, and my work is no longer good enough. Tell me so, and tell me what happens next.',
        'In the middle of your feedback I begin to cry. There is still something that you have to say. Go on.',
      ],
    },
  },
  'Decision making': {
    'Defending a plan': {
      easy: [
        'Two good options are on the table and we have ten minutes left. Recommend one of them and close the matter.',
      ],
      medium: [
        'You think that we should stop a project after six months, and I am the one who led it. Make your case.',
      ],
      hard: [
        'We have argued for an hour and the table is split in the middle. You chair this meeting. Bring us to a decision.',
      ],
    },
  },
  'Customer focus': {
    Negotiation: {
      easy: [
        'I am a new customer, and I cannot choose between two of your offers. Help me to decide, here and now.',
      ],
    },
    'Giving an update': {
      medium: [
        'I am your largest customer, and yesterday nothing of yours worked for four hours. Explain it to me.',
      ],
    },
    'Saying no': {
      hard: [
        'I have been a loyal customer for years, and I ask for an exception that your rules forbid. I have good reasons. Answer me.',
      ],
    },
  },
});
