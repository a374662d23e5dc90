import { describe, expect, it } from 'vitest';
import { saidAsGiven } from '@/lib/realtime/line-fidelity';

const question = 'Tell me about a time you failed, and what you learned from it.';

describe('a line was said as it was given', () => {
  it.each([
    ['word for word', question, question],
    [
      'without punctuation or capitals',
      question,
      'tell me about a time you failed and what you learned from it',
    ],
    ['with curly marks', "What's “done” for you?", 'What’s "done" for you?'],
    ['with a contraction written out', "Let's begin; you've got time.", 'Let us begin. You have got time.'],
    ['with a negation written out', "Why couldn't it wait?", 'Why could not it wait?'],
    ['with cannot in two words', 'What can you not do?', 'What can you not do'],
    [
      'with a number in words',
      'You have 25 minutes for 3 questions.',
      'You have twenty-five minutes for three questions.',
    ],
    ['with a large number', 'It cost 1,250 hours.', 'It cost one thousand two hundred and fifty hours.'],
    ['with a year', 'What changed in 2026?', 'What changed in twenty twenty-six?'],
    ['with percent and money', 'A 5% cut of $300?', 'A five percent cut of three hundred dollars?'],
    [
      'in another spelling',
      'Which organisation shaped your behaviour?',
      'Which organization shaped your behavior?',
    ],
    ['with an acronym written together', 'How do you run CI/CD?', 'How do you run CICD?'],
    ['with words written together', 'Describe your work place.', 'Describe your workplace.'],
    [
      'with an article dropped',
      'Tell me about the hardest decision you made.',
      'Tell me about hardest decision you made.',
    ],
    ['with a little word before it', question, `So, ${question}`],
    ['without accents', 'Walk me through your résumé, Zoë.', 'Walk me through your resume, Zoe.'],
    ['in another script', '请介绍一下你自己。', '请介绍一下你自己'],
    ['as far as anybody knows', question, ''],
  ])('%s', (_how, given, said) => {
    expect(saidAsGiven(given, said)).toBe(true);
  });

  it.each([
    ['another meaning', 'Tell me about a time you failed.', 'Tell me about a time you succeeded.'],
    ['a negation lost', "Why didn't you ask?", 'Why did you ask?'],
    ['a negation added', 'Would you do it again?', 'Would you not do it again?'],
    ['another number', 'You have 15 minutes.', 'You have fifty minutes.'],
    ['praise before it', question, `Great answer! ${question}`],
    ['advice after it', question, `${question} Use the STAR method.`],
    ['only its beginning', question, 'Tell me about a time you failed.'],
    ['said twice', 'Why this role?', 'Why this role? Why this role?'],
    ['a reply instead', question, 'I am sorry, I cannot help with that.'],
    ['another name', 'I am Maya Okafor.', 'I am Mary Oliver.'],
    ['a word that only rhymes', 'Describe a hiring decision.', 'Describe a firing decision.'],
    ['one little word too many of them', 'Why this role?', 'So, well, why this role?'],
    ['the same words in another order', 'Who asked whom?', 'Whom asked who?'],
  ])('is not: %s', (_how, given, said) => {
    expect(saidAsGiven(given, said)).toBe(false);
  });
});
