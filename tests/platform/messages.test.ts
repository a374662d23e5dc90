import { fakeBrowser } from './fake-browser';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { answerMessages, askContexts } from '@/lib/platform/messages';

const readGreeting = (message: unknown) => (message === 'hello' ? message : null);

/** Delivers a message to every listener, as the browser does, and gives what they returned and answered. */
function deliver(message: unknown, senderId = fakeBrowser.runtime.id) {
  const respond = vi.fn();
  const returned = [...listeners].map((listener) => listener(message, { id: senderId }, respond));
  return { returned, respond };
}
type Listener = (message: unknown, sender: { id: string }, respond: (answer: unknown) => void) => unknown;
const listeners = new Set<Listener>();

describe('answering messages', () => {
  beforeEach(() => {
    fakeBrowser.reset();
    listeners.clear();
    vi.spyOn(fakeBrowser.runtime.onMessage, 'addListener').mockImplementation(
      (listener) => void listeners.add(listener as Listener),
    );
    vi.spyOn(fakeBrowser.runtime.onMessage, 'removeListener').mockImplementation(
      (listener) => void listeners.delete(listener as Listener),
    );
  });

  it('keeps the line open for its own requests and leaves all others to those they are for', async () => {
    answerMessages(readGreeting, async () => 'hello to you');
    const own = deliver('hello');
    expect(own.returned).toEqual([true]);
    await vi.waitFor(() => expect(own.respond).toHaveBeenCalledWith('hello to you'));
    // A promise here would answer in the place of another context.
    expect(deliver('good bye').returned).toEqual([undefined]);
  });

  it('does not hear other extensions', () => {
    answerMessages(readGreeting, async () => 'hello');
    expect(deliver('hello', 'somebody-else').returned).toEqual([undefined]);
  });

  it('an answer that fails is null, so that nobody waits for ever', async () => {
    answerMessages(readGreeting, () => Promise.reject(new Error('no')));
    const { respond } = deliver('hello');
    await vi.waitFor(() => expect(respond).toHaveBeenCalledWith(null));
  });

  it('stops when told', () => {
    const stop = answerMessages(readGreeting, async () => 'hello');
    stop();
    stop();
    expect(listeners.size).toBe(0);
  });
});

describe('asking', () => {
  it('nobody there is null, not an error', async () => {
    vi.restoreAllMocks();
    expect(await askContexts({ ask: 'ready' })).toBeNull();
  });
});
