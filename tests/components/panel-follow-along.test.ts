import { describe, expect, it } from 'vitest';
import { followAlong } from '@/components/panel/follow-along';

const question = 'Tell me about a time you disagreed with your manager. What did you do?';
const spokenOf = (said: string) => question.slice(0, followAlong(question, said).spoken);

describe('following a question as it is spoken', () => {
  it('reads along word by word, whatever the case and the punctuation', () => {
    expect(spokenOf('Tell me about a')).toBe('Tell me about a');
    expect(spokenOf('tell me, about a time you dis')).toBe('Tell me about a time you disagreed');
  });

  it('tells a lead-in from the question that follows it', () => {
    expect(followAlong(question, 'Thank you, Maya. Tell me about')).toEqual({
      spoken: 'Tell me about'.length,
      aside: 'Thank you, Maya.',
    });
  });

  it('holds on to what is written where other words are said', () => {
    const said = 'So, what happens when your boss is wrong?';
    expect(followAlong(question, said)).toEqual({ spoken: question.length, aside: said });
  });

  it('is not misled by a sentence that ends as the question begins', () => {
    expect(followAlong(question, 'I have something to tell').aside).toBe('I have something to tell');
  });

  it('shows the whole question before anything is said and after all of it', () => {
    expect(followAlong(question, '')).toEqual({ spoken: question.length, aside: '' });
    expect(followAlong(question, question)).toEqual({ spoken: question.length, aside: '' });
  });
});
