import { describe, expect, it } from 'vitest';
import { identifyLanguage } from '@/lib/domain/language/identify-language';
import { knownLanguage, knownLanguages } from '@/lib/domain/language/language-tag';
import { answersByLanguage } from './abstention/other-languages';

const expected = (tag: string): string => {
  if (knownLanguage(tag)) return tag;
  return /^(?:ru|ja)$/.test(tag) ? 'otherScript' : 'otherLatin';
};

describe('the language of a text', () => {
  it.each(answersByLanguage)('%s is told', (tag, text) => {
    const identified = identifyLanguage(text);
    expect(identified?.language).toBe(expected(tag));
    expect(identified?.confidence).toBeGreaterThan(0.35);
  });

  it.each([
    '',
    'Yes.',
    'Kafka Redis Postgres Kubernetes Docker Terraform Grafana Prometheus Istio Envoy',
    'sdf jkl wer uio xcv bnm qwe rty asd fgh zxc vbn',
    '12 13 14 15 16 17 18 19 20',
    'Lorem ipsum dolor sit amet consectetur adipiscing elit sed do eiusmod tempor incididunt ut labore',
  ])('is not guessed from "%s"', (text) => expect(identifyLanguage(text)).toBeNull());

  it('stays what it is when a foreign sentence is quoted', () => {
    const [english] = answersByLanguage[0] ? [answersByLanguage[0][1]] : [''];
    for (const [tag, foreign] of answersByLanguage) {
      if (tag === 'ja' || tag === 'ru') continue;
      const quoted = foreign.split(' ').slice(0, 9).join(' ');
      expect(identifyLanguage(`${english} And then she said: ${quoted}.`)?.language).toBe('en');
    }
  });
});

describe('a language tag', () => {
  it.each([
    ['en-GB', 'en'],
    ['EN_us', 'en'],
    ['de-AT-1996', 'de'],
    ['es-419', 'es'],
    ['pt-BR', 'pt'],
    ['eng', null],
    ['', null],
    ['ja', null],
  ])('"%s" is %s', (tag, language) => expect(knownLanguage(tag)).toBe(language));

  it('knows five languages', () => expect(knownLanguages).toHaveLength(5));
});
