import { describe, expect, it } from 'vitest';
import { createCompany } from '@/lib/session/company';

const meet = (people: number | null) => ({ site: 'meet', people });

describe('the practice-only rule', () => {
  it.each([
    ['alone', 1, 'none', { mayCapture: true, mayShowAnswers: true, ask: null }],
    ['an empty lobby', 0, 'none', { mayCapture: true, mayShowAnswers: true, ask: null }],
    ['uncounted', null, 'none', { mayCapture: false, mayShowAnswers: false, ask: 'alone' }],
    ['uncounted, said to be alone', null, 'alone', { mayCapture: true, mayShowAnswers: true, ask: null }],
    [
      'uncounted, everyone agreed',
      null,
      'everyoneAgreed',
      { mayCapture: true, mayShowAnswers: false, ask: null },
    ],
    ['company', 3, 'none', { mayCapture: false, mayShowAnswers: false, ask: 'everyoneAgreed' }],
    [
      'company, said to be alone',
      3,
      'alone',
      { mayCapture: false, mayShowAnswers: false, ask: 'everyoneAgreed' },
    ],
    ['company, everyone agreed', 3, 'everyoneAgreed', { mayCapture: true, mayShowAnswers: false, ask: null }],
  ] as const)('%s', (_name, people, declaration, privacy) => {
    const company = createCompany();
    company.seen(1, meet(people));
    company.declare(1, declaration);
    expect(company.privacyIn(1)).toEqual(privacy);
  });

  it('trusts no tab that it has not heard of', () => {
    expect(createCompany().privacyIn(5).mayCapture).toBe(false);
    expect(createCompany().privacyIn(null).mayCapture).toBe(false);
  });

  it('asks again when somebody joins after everyone had agreed', () => {
    const company = createCompany();
    company.seen(1, meet(2));
    company.declare(1, 'everyoneAgreed');
    company.seen(1, meet(2));
    expect(company.privacyIn(1).mayCapture).toBe(true);
    company.seen(1, meet(3));
    expect(company.privacyIn(1)).toEqual({ mayCapture: false, mayShowAnswers: false, ask: 'everyoneAgreed' });
  });

  it('takes nobody for an intruder whom it cannot count', () => {
    const company = createCompany();
    company.seen(1, meet(null));
    expect(company.isIntrudedIn(1)).toBe(false);
    company.seen(1, meet(2));
    expect(company.isIntrudedIn(1)).toBe(true);
    company.declare(1, 'everyoneAgreed');
    expect(company.isIntrudedIn(1)).toBe(false);
  });

  it('forgets a declaration with the call', () => {
    const company = createCompany();
    company.seen(1, meet(null));
    company.declare(1, 'alone');
    company.left(1);
    company.seen(1, meet(null));
    expect(company.privacyIn(1).mayCapture).toBe(false);
  });
});
