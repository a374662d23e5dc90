import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createPublisher } from '@/lib/session/publisher';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('publishes the first change at once and the rest together', () => {
  const publish = vi.fn();
  const publisher = createPublisher(publish, 100);
  for (let change = 0; change < 20; change++) publisher.changed();
  expect(publish).toHaveBeenCalledTimes(1);
  vi.advanceTimersByTime(100);
  expect(publish).toHaveBeenCalledTimes(2);
});

it('never publishes more than ten times a second', () => {
  const publish = vi.fn();
  const publisher = createPublisher(publish);
  for (let millisecond = 0; millisecond < 1_000; millisecond += 5) {
    publisher.changed();
    vi.advanceTimersByTime(5);
  }
  expect(publish.mock.calls.length).toBeLessThanOrEqual(11);
});

it('says nothing after it was closed', () => {
  const publish = vi.fn();
  const publisher = createPublisher(publish, 100);
  publisher.changed();
  publisher.changed();
  publisher.close();
  vi.advanceTimersByTime(1_000);
  expect(publish).toHaveBeenCalledTimes(1);
});
