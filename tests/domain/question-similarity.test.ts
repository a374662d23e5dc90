import { describe, expect, it } from 'vitest';
import { similarity } from '@/lib/domain/questions/similarity';

describe('two questions', () => {
  it.each([
    [
      'Tell me about a time you disagreed with your manager.',
      'Describe a situation where you and your boss had a disagreement.',
    ],
    ['Tell me about a conflict with a colleague.', 'Describe a time when you argued with a coworker.'],
    ['What is your greatest weakness?', 'What would you say is your biggest weakness?'],
    [
      'Describe a mistake you made at work and what you learned from it.',
      'Tell me about an error you made in your job. What did you learn?',
    ],
    [
      'Tell me about a time when you had to meet a tight deadline.',
      'Describe a situation in which you faced a tight deadline.',
    ],
    ['How do you prioritise your work?', 'How do you go about prioritizing your tasks?'],
    ['Design a service that shortens links.', 'How would you build a link shortening service?'],
    [
      'Tell me about a time when you convinced a sceptical stakeholder.',
      'Describe how you persuaded a stakeholder who was skeptical.',
    ],
    ['Tell me about a project you are proud of.', 'Which project are you proudest of?'],
    ['Tell me about a failure.', 'Describe a time when you failed.'],
    [
      'Tell me about an unhappy customer whom you won back.',
      'Describe a time you won back an unhappy client.',
    ],
    [
      'How would you find out why a database query has become slow?',
      'A database query has become slow. How do you find out why?',
    ],
  ])('are the same one in other words: %s = %s', (one, other) => {
    expect(similarity(one, other)).toBeGreaterThan(0.8);
    expect(similarity(other, one)).toBeCloseTo(similarity(one, other), 9);
  });

  it.each([
    ['Tell me about a decision you reversed.', 'Tell me about a decision that was unpopular.'],
    ['Tell me about a conflict with a colleague.', 'Tell me about a conflict with your manager.'],
    ['Design a chat for ten thousand people.', 'Design a calendar with repeating events.'],
    ['Tell me about a time when you led a team.', 'Tell me about a time when you met a deadline.'],
    [
      'Tell me about a mistake.',
      'Tell me about a mistake that a colleague made and that you had to explain to a customer.',
    ],
    ['How do you test what you build?', 'How do you price what you sell?'],
  ])('are two: %s ≠ %s', (one, other) => expect(similarity(one, other)).toBeLessThan(0.6));

  it('are one if they are the same words, whatever their case and punctuation', () => {
    for (const text of ['Why?', 'Tell me about a setback.', '¿Por qué aquí?'])
      expect(similarity(text, ` ${text.toUpperCase()} `)).toBeCloseTo(1);
  });

  it.each(['', ' ', '?!', '🎭', 'a'.repeat(20_000)])('can be anything: %j', (text) => {
    const value = similarity(text.slice(0, 20_000), 'Tell me about a setback.');
    expect(value >= 0 && value < 0.3).toBe(true);
  });
});
