import { describe, expect, it } from 'vitest';
import { createTokens, tokenLifetime } from '@/lib/session/tokens';

function desk() {
  let now = 0;
  let count = 0;
  return {
    tokens: createTokens(
      () => now,
      () => `token-${count++}`,
    ),
    later: (milliseconds: number) => (now += milliseconds),
  };
}

describe('a token', () => {
  it('opens the door once, for its own tab', () => {
    const { tokens } = desk();
    const token = tokens.mint(7, 'page');
    expect(tokens.redeem(token, 7)).toBe(true);
    expect(tokens.redeem(token, 7)).toBe(false);
  });

  it('is burnt when it is tried from another tab', () => {
    const { tokens } = desk();
    const token = tokens.mint(7, 'page');
    expect(tokens.redeem(token, 8)).toBe(false);
    expect(tokens.redeem(token, 7)).toBe(false);
  });

  it('is refused without a tab, made up, or too late', () => {
    const { tokens, later } = desk();
    expect(tokens.redeem('made-up', 7)).toBe(false);
    expect(tokens.redeem(tokens.mint(7, 'page'), undefined)).toBe(false);
    const token = tokens.mint(7, 'page');
    later(tokenLifetime);
    expect(tokens.redeem(token, 7)).toBe(false);
  });

  it('dies with the document it was made for', () => {
    const { tokens } = desk();
    const old = tokens.mint(7, 'page');
    const fresh = tokens.mint(7, 'page after reload');
    expect(tokens.redeem(old, 7)).toBe(false);
    expect(tokens.redeem(fresh, 7)).toBe(true);
  });
});
