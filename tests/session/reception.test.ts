import { describe, expect, it, vi } from 'vitest';
import { holderPortName } from '@/lib/protocol/holder';
import { panelPortName } from '@/lib/protocol/panel';
import { createReception, type Visitor } from '@/lib/session/reception';
import { createTokens } from '@/lib/session/tokens';
import { aPort } from '../helpers/ports';
import { silentLogger } from '../helpers/silent-logger';

const panelUrl = 'chrome-extension://id/panel.html';

function door() {
  let count = 0;
  const tokens = createTokens(
    () => 0,
    () => `0123456789abcdef-${count++}`,
  );
  const visitor: Visitor = {
    commanded: vi.fn(),
    reported: vi.fn(),
    panelOpened: vi.fn(),
    panelClosed: vi.fn(),
    holderClosed: vi.fn(),
  };
  return { tokens, visitor, reception: createReception(tokens, panelUrl, visitor, silentLogger) };
}

describe('a panel', () => {
  it('is served after it redeemed its token', () => {
    const { tokens, visitor, reception } = door();
    const panel = aPort(panelPortName, panelUrl, 7);
    reception.receive(panel.port);
    panel.say({ type: 'finishAnswer' });
    expect(visitor.commanded).not.toHaveBeenCalled();
    panel.say({ type: 'hello', token: tokens.mint(7, 'page') });
    panel.say({ type: 'finishAnswer' });
    expect(visitor.panelOpened).toHaveBeenCalledWith(7);
    expect(visitor.commanded).toHaveBeenCalledWith({ type: 'finishAnswer' }, 7);
    panel.leave();
    expect(visitor.panelClosed).toHaveBeenCalledWith(7);
  });

  it('that a page framed itself gets nothing', () => {
    const { visitor, reception } = door();
    const panel = aPort(panelPortName, panelUrl, 7);
    reception.receive(panel.port);
    panel.say({ type: 'hello', token: 'a token that was made up' });
    expect(panel.got).toEqual([{ type: 'refused' }]);
    expect(panel.closed).toBe(true);
    expect(visitor.panelOpened).not.toHaveBeenCalled();
  });

  it('is sent the meter while it can be seen', () => {
    const { tokens, visitor, reception } = door();
    const panel = aPort(panelPortName, panelUrl, 7);
    reception.receive(panel.port);
    panel.say({ type: 'hello', token: tokens.mint(7, 'page') });
    const meter = (level: number) => reception.meter({ level, mouth: 0 });
    meter(0.1);
    panel.say({ type: 'watch', visible: false });
    meter(0.2);
    panel.say({ type: 'watch', visible: true });
    meter(0.3);
    expect(panel.got.map((message) => (message as { meter: { level: number } }).meter.level)).toEqual([
      0.1, 0.3,
    ]);
    expect(visitor.commanded).not.toHaveBeenCalled();
  });

  it.each([
    ['half a command', { type: 'startInterview' }],
    ['an unknown command', { type: 'format', disk: 'C' }],
    ['text', 'finishAnswer'],
    ['nothing', null],
    ['an answer of a megabyte', { type: 'submitAnswer', text: 'x'.repeat(1_000_000) }],
  ])('may say nonsense without harm: %s', (_name, nonsense) => {
    const { tokens, visitor, reception } = door();
    const panel = aPort(panelPortName, panelUrl, 7);
    reception.receive(panel.port);
    panel.say({ type: 'hello', token: tokens.mint(7, 'page') });
    panel.say(nonsense);
    expect(visitor.commanded).not.toHaveBeenCalled();
  });
});

describe('a holder', () => {
  it('reports who is in its own call, and sees only whose turn it is', () => {
    const { visitor, reception } = door();
    const holder = aPort(holderPortName, 'https://meet.google.com/abc', 7);
    reception.receive(holder.port);
    holder.say({ type: 'presence', site: 'meet', people: 1 });
    expect(visitor.reported).toHaveBeenCalledWith({ type: 'presence', site: 'meet', people: 1 }, 7);
    reception.look(() => ({ type: 'look', floor: 'candidate', recording: true, reopen: false }));
    reception.look(() => ({ type: 'look', floor: 'candidate', recording: true, reopen: false }));
    reception.publish(() => {
      throw new Error('A holder must never be sent a view.');
    });
    expect(holder.got).toEqual([{ type: 'look', floor: 'candidate', recording: true, reopen: false }]);
  });

  it('cannot command', () => {
    const { visitor, reception } = door();
    const holder = aPort(holderPortName, 'https://meet.google.com/abc', 7);
    reception.receive(holder.port);
    holder.say({ type: 'finishAnswer' });
    expect(visitor.commanded).not.toHaveBeenCalled();
    expect(visitor.reported).not.toHaveBeenCalled();
  });
});

it.each([
  ['an unknown name', 'somebody', panelUrl, 7],
  ['a panel name from a foreign page', panelPortName, 'https://evil.example/panel.html', 7],
  ['a port without a tab', panelPortName, panelUrl, undefined],
] as const)('turns away %s', (_name, name, url, tabId) => {
  const { reception } = door();
  const port = aPort(name, url, tabId);
  reception.receive(port.port);
  expect(port.closed).toBe(true);
});
