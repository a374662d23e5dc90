import { questionsOf } from '@/lib/domain/questions/bank-question';

const forHealth = questionsOf(
  'technical',
  {
    'Incident response': {
      Incident: {
        easy: [
          'You come on shift and nine patients are waiting for you. How do you decide whom you see first?',
        ],
        medium: [
          'A patient’s values are nearly normal, and you have a bad feeling. What do you do?',
          {
            text: 'Three calls come at once: a fall, a fever and a frightened relative. Take me through your next ten minutes.',
            skills: ['triage', 'patient care'],
          },
        ],
        hard: [
          'You notice that the wrong dose was given an hour ago, and the patient seems well. What do you do, step by step?',
        ],
      },
    },
    Communication: {
      Explanation: {
        easy: ['How do you explain a procedure to somebody who is afraid of it?'],
        medium: ['What belongs in a handover at the end of a shift, and how do you keep it short?'],
        hard: ['A family wants everything done, and the patient does not. How do you go about it?'],
      },
    },
    Quality: {
      Safeguard: {
        easy: ['How do you keep infections from travelling with you from room to room?'],
        hard: ['A doctor’s instruction looks wrong to you, and he does not like questions. What do you do?'],
      },
    },
  },
  { roles: ['health'] },
);

const forEducation = questionsOf(
  'technical',
  {
    Craft: {
      Method: {
        easy: ['Plan a lesson for me on something that pupils find dull. How do you begin?'],
        medium: ['Half of the class is bored and the other half is lost. What do you change tomorrow?'],
        hard: ['How do you teach a group in which one pupil in four does not speak your language yet?'],
      },
    },
    Data: {
      Measurement: {
        easy: ['How do you find out, before the test, who has understood?'],
        medium: [
          'A whole class does badly in a test that you set. How do you find out whether it was them, you or the test?',
        ],
      },
    },
    Conflict: {
      Incident: {
        easy: [
          {
            text: 'Two pupils at the back talk all the time. What do you try first, second and third?',
            skills: ['classroom management'],
          },
        ],
        medium: ['Parents come to you angry about a mark. How do you lead the conversation?'],
        hard: [
          'A pupil tells you something about home that you cannot keep to yourself. What do you say, and what do you do?',
        ],
      },
    },
  },
  { roles: ['education'] },
);

const forHospitality = questionsOf(
  'technical',
  {
    'Customer focus': {
      Incident: {
        easy: ['A guest complains about a noisy room, and the house is full. What do you offer?'],
        medium: [
          'The kitchen is forty minutes behind, and every table is taken. Take me through the next half hour.',
        ],
        hard: ['You have sold one room twice, and both families are standing at your desk. What do you do?'],
      },
    },
    Performance: {
      Measurement: {
        easy: [{ text: 'How do you plan a rota for a week with a holiday in it?', skills: ['scheduling'] }],
        medium: ['Guests are happy, and the house loses money. Where do you look first?'],
        hard: [
          'Food costs have risen by a fifth, and you may not raise prices before summer. What do you change?',
        ],
      },
    },
    Quality: {
      Safeguard: {
        easy: ['How do you make sure that a guest with an allergy is safe on a busy night?'],
        medium: ['Standards slip whenever you are not in the house. How do you change that?'],
      },
    },
  },
  { roles: ['hospitality'] },
);

/** For those who look after people: in wards, in classrooms, at tables and desks. */
export const technicalForService = [...forHealth, ...forEducation, ...forHospitality];
