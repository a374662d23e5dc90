import { describe, expect, it } from 'vitest';
import { observed, unseen, verdictOn } from '@/components/panel/visibility-record';

describe('a press on a control that consents or captures', () => {
  it('acts once the panel has been seen for half a second', () => {
    expect(verdictOn(observed(unseen, true, 1_000), 1_500)).toEqual({ say: 'act' });
  });

  it('waits out the half second in a panel that was never covered', () => {
    expect(verdictOn(unseen, 0)).toEqual({ say: 'wait', milliseconds: 500 });
    expect(verdictOn(observed(unseen, true, 1_000), 1_200)).toEqual({ say: 'wait', milliseconds: 300 });
  });

  it('waits while the frame is still fading in, however late it was opened', () => {
    const faded = observed(observed(unseen, false, 7_000), true, 7_400);
    expect(verdictOn(faded, 7_500)).toEqual({ say: 'wait', milliseconds: 400 });
  });

  it('counts from the first sight, not from the latest', () => {
    const record = observed(observed(unseen, true, 1_000), true, 1_400);
    expect(verdictOn(record, 1_500)).toEqual({ say: 'act' });
  });

  it('is refused while something covers the panel', () => {
    const covered = observed(observed(unseen, true, 0), false, 9_000);
    expect(verdictOn(covered, 20_000)).toEqual({ say: 'refuse' });
  });

  it('is refused, not delayed, right after a cover was lifted', () => {
    const lifted = observed(observed(observed(unseen, true, 0), false, 5_000), true, 6_000);
    expect(verdictOn(lifted, 6_499)).toEqual({ say: 'refuse' });
    expect(verdictOn(lifted, 6_500)).toEqual({ say: 'act' });
  });

  it('is refused right after a cover was lifted that lay there from the first moment', () => {
    const lifted = observed(observed(unseen, false, 100), true, 6_000);
    expect(verdictOn(lifted, 6_200)).toEqual({ say: 'refuse' });
  });
});
