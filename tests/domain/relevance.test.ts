import { describe, expect, it } from 'vitest';
import { relevanceOf, type Relevance } from '@/lib/domain/coaching/rubric-relevance';
import { informativeness } from '@/lib/domain/coaching/idf';
import { stem } from '@/lib/domain/coaching/rubric-stem';
import { sentencesOf } from '@/lib/domain/delivery/words';

const relevance = (asked: string, said: string, skills: string[] = []): Relevance =>
  relevanceOf(asked, skills, sentencesOf(said));
const value = (asked: string, said: string, skills: string[] = []): number =>
  relevance(asked, said, skills).value ?? -1;

const pushback =
  'My manager pushed back on the plan because she wanted every feature in the first version. ' +
  'I sat down with her, showed her what would slip, and in the end she agreed to two stages.';
const disagreement = 'Tell me about a disagreement with a colleague that mattered.';

describe('stems', () => {
  it.each([
    ['deadlines', 'deadline'],
    ['disagreed', 'disagreement'],
    ['led', 'leader'],
    ['taught', 'teaching'],
    ['prioritised', 'prioritize'],
    ['studies', 'study'],
    ['customers', 'customer'],
  ])('%s meets %s', (one, other) => expect(stem(one)).toBe(stem(other)));
});

describe('how much a word says', () => {
  it('is nothing for small words, little for a question’s scaffolding, more the rarer it is', () => {
    const rising = ['the', 'describe', 'change', 'decision', 'disagreement', 'kubernetes'].map(
      informativeness,
    );
    expect(rising).toEqual(rising.toSorted((one, other) => one - other));
    expect(rising[0]).toBe(0);
    expect(new Set(rising).size).toBe(rising.length);
  });
});

describe('relevance', () => {
  it('is not judged by one or two words of no known subject that a good answer can leave out', () => {
    const design =
      'I would put a service behind a load balancer that stores a short code for each link and redirects to it.';
    expect(relevance('Design a URL shortener.', design)).toMatchObject({
      value: null,
      question: null,
      left: ['url', 'shortener'],
    });
    expect(value('Design a URL shortener.', `${design} So the shortener scales.`)).toBeGreaterThan(0);
  });

  it.each(['Why should we hire you?', 'What motivates you?'])('finds no subject in “%s”', (asked) => {
    expect(relevance(asked, pushback)).toMatchObject({ value: null, left: [] });
  });

  it('knows a tight deadline that is told as a release in one week', () => {
    const told =
      'One time the customer wanted a release in one week, so I wrote scripts during two nights and we found seven bugs before the release.';
    expect(relevance('Tell me about a time when you had a tight deadline.', told).question).toBeGreaterThan(
      2.5,
    );
  });

  it('hears the subject where the word was never said', () => {
    expect(pushback).not.toMatch(/disagree/i);
    expect(value(disagreement, pushback)).toBeGreaterThan(5);
  });

  it('puts the right question above another one', () => {
    const other = 'Describe something you had to learn quickly for a task.';
    expect(value(disagreement, pushback)).toBeGreaterThan(value(other, pushback) + 4);
  });

  it('is nearly full from six tenths of the question on', () => {
    const question = 'Which cache would you use in front of a database?';
    expect(value(question, 'I would put a small cache in front of the database.')).toBeGreaterThan(9.5);
  });

  it('says which words of the question were met and which were left', () => {
    const { met, left } = relevance(
      'How do you test a payment service and how do you document it?',
      'I test the payment service against a sandbox with recorded replies.',
    );
    expect(met).toEqual(expect.arrayContaining(['payment', 'test']));
    expect(left).toEqual(['document']);
  });

  it('does not mistake scaffolding for a subject', () => {
    expect(value('Tell me about yourself.', pushback)).toBe(-1);
    const example =
      'I can give an example of a time, a situation and an experience from my work with people.';
    expect(value(disagreement, example)).toBeLessThan(2.5);
  });

  it('grows with terms of the posting, and more for several than for one said often', () => {
    const answer =
      'The manager and I disagreed about the rollout of the cache, and I measured latency with TypeScript.';
    const skills = ['TypeScript', 'cache', 'latency', 'Kubernetes'];
    const none = value(disagreement, answer, ['Kubernetes', 'Terraform', 'Go']);
    expect(value(disagreement, answer, skills)).toBeGreaterThanOrEqual(none);
    const often = relevance(
      'How do you handle risk?',
      'I handle risk with cache, cache, cache and more cache in every case that I have seen.',
      skills,
    );
    const several = relevance(
      'How do you handle risk?',
      'I handle risk with TypeScript, a cache and low latency in every case that I have seen.',
      skills,
    );
    expect(several.skillsSaid).toEqual(['TypeScript', 'cache', 'latency']);
    expect(several.value ?? 0).toBeGreaterThanOrEqual(often.value ?? 0);
  });

  it('gives little to an answer that only names the posting’s terms', () => {
    const stuffed =
      'TypeScript, Kubernetes, Terraform and Go, I know TypeScript, Kubernetes, Terraform and Go.';
    expect(value(disagreement, stuffed, ['TypeScript', 'Kubernetes', 'Terraform', 'Go'])).toBeLessThan(2.5);
  });

  it('hardly moves when a recogniser drops punctuation and mishears a small word', () => {
    const heard = pushback.toLowerCase().replace(/[.,]/g, '').replace(' the plan', ' a plan');
    expect(Math.abs(value(disagreement, heard) - value(disagreement, pushback))).toBeLessThanOrEqual(0.5);
  });

  it('stands a question of nothing but signs, and an answer of none', () => {
    expect(relevance('???', pushback).value).toBeNull();
    expect(value(disagreement, '')).toBe(0);
    expect(value('constructor toString __proto__', 'constructor __proto__')).toBeGreaterThanOrEqual(0);
  });
});
