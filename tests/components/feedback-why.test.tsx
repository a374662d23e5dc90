// @vitest-environment happy-dom
import { act, cleanup, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { sheet } from '../gallery/view-sheet';
import { openPanel, reviewed, viewNamed } from './panel-partner';

const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const openDelivery = () =>
  fireEvent.mouseDown(screen.getByRole('tab', { name: 'How you said it' }), { button: 0 });
const whys = () =>
  screen.getAllByRole('button', { name: /^Why\?/ }).map((button) => button.getAttribute('aria-label'));

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

describe('Why?', () => {
  it('stands beside every figure of the score', () => {
    openPanel(viewNamed('feedback'));
    expect(whys()).toEqual([
      'Why?',
      'Why? Content',
      'Why? Delivery',
      'Why? Structure',
      'Why? Relevance',
      'Why? Clarity',
      'Why? Impact',
    ]);
  });

  it('stands beside every figure of the delivery', () => {
    openPanel(viewNamed('feedback'));
    openDelivery();
    expect(whys().slice(3)).toEqual([
      'Why? Pace',
      'Why? Fillers',
      'Why? Pauses',
      'Why? Steadiness',
      'Why? Time speaking',
      'Why? Time to first word',
      'Why? Range of pitch',
      'Why? Range of loudness',
      'Why? Voice at the end',
      'Why? Pace without pauses',
    ]);
  });

  it('opens how the score is summed up, quotes, measures and what is missing', () => {
    openPanel(viewNamed('feedback'));
    press('Why?');
    for (const line of [
      'Overall is 70 % content and 30 % delivery.',
      '0.7 × 7.7 + 0.3 × 7.0 = 7.5',
      'I asked for half a day and we looked at the support tickets',
      'Speaking 79 % of the time',
      'Missing: Result',
    ])
      expect(screen.getByText(line)).toBeTruthy();
  });

  it('says of a criterion how it is reckoned and where it lies, and shuts with Escape', () => {
    openPanel(viewNamed('feedback'));
    openDelivery();
    press('Why? Pace');
    const sheet = screen.getByRole('dialog', { name: 'Why? Pace' });
    expect(within(sheet).getByText(/Words without um and uh, per minute/)).toBeTruthy();
    expect(within(sheet).getByText('119 words per minute')).toBeTruthy();
    fireEvent.keyDown(sheet, { key: 'Escape' });
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('opens the moments of a measure, each to be played with a little around it', () => {
    const panel = openPanel(viewNamed('feedback'));
    openDelivery();
    press('Why? Fillers');
    const sheet = within(screen.getByRole('dialog'));
    fireEvent.click(sheet.getByRole('button', { name: 'Play 0:43 · “um”' }));
    fireEvent.click(sheet.getByRole('button', { name: 'Play 0:17 · ≈ um' }));
    expect(panel.sent).toEqual([
      { type: 'playTake', recordingId: 'r2', from: 42.7, to: 44.1 },
      { type: 'playTake', recordingId: 'r2', from: 16.4, to: 18.3 },
    ]);
  });

  it('names the moments of a sound that is not kept, without a way to play them', () => {
    openPanel(viewNamed('feedbackNoRecording'));
    openDelivery();
    press('Why? Fillers');
    const sheet = within(screen.getByRole('dialog'));
    expect(sheet.getByText('0:43 · “um”')).toBeTruthy();
    expect(sheet.queryByRole('button')).toBeNull();
  });
});

describe('how it was said', () => {
  it('plays a long pause with a second around it, shows that it plays, and stops', () => {
    const panel = openPanel(viewNamed('feedback'));
    openDelivery();
    expect(screen.getByText('119')).toBeTruthy();
    press('Play 0:22 · pause 4.2 s');
    press('Stop 0:22 · pause 4.2 s');
    expect(panel.sent).toEqual([
      { type: 'playTake', recordingId: 'r2', from: 21.4, to: 27.6 },
      { type: 'stopPlaying' },
    ]);
    expect(screen.getByRole('button', { name: 'Play 0:22 · pause 4.2 s' })).toBeTruthy();
  });

  it('shows a clip as played for as long as it lasts', () => {
    openPanel(viewNamed('feedback'));
    openDelivery();
    press('Play 0:22 · pause 4.2 s');
    act(() => vi.advanceTimersByTime(6_000));
    expect(screen.getByRole('button', { name: 'Stop 0:22 · pause 4.2 s' })).toBeTruthy();
    act(() => vi.advanceTimersByTime(1_000));
    expect(screen.getByRole('button', { name: 'Play 0:22 · pause 4.2 s' })).toBeTruthy();
  });

  it('goes along the strip with the arrow keys and plays with Enter', () => {
    const panel = openPanel(viewNamed('feedback'));
    openDelivery();
    const strip = screen.getByRole('slider', { name: 'Your answer from start to end' });
    fireEvent.keyDown(strip, { key: 'End' });
    expect(strip.getAttribute('aria-valuetext')).toMatch(/^“like” at about 0:4\d$/);
    fireEvent.keyDown(strip, { key: 'Home' });
    fireEvent.keyDown(strip, { key: 'ArrowRight' });
    expect(strip.getAttribute('aria-valuetext')).toBe('“um” at about 0:01');
    fireEvent.keyDown(strip, { key: 'Enter' });
    expect(panel.sent).toMatchObject([{ type: 'playTake', recordingId: 'r2' }]);
  });

  it('keeps certain and possible fillers apart, and names the unwritten ones', () => {
    openPanel(viewNamed('feedback'));
    openDelivery();
    expect(screen.getByText(/\d heard · \d possible · ≈ 2 unwritten “um”/)).toBeTruthy();
  });

  it('marks an estimated pace as one, and says why', () => {
    openPanel(viewNamed('feedbackWordless'));
    openDelivery();
    expect(screen.getByText('≈ 142')).toBeTruthy();
    expect(screen.getByText(/Estimated from the sound/)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Why? Pace' })).toBeTruthy();
  });

  it('says once why nothing could be measured, and what it takes', () => {
    openPanel(viewNamed('feedbackNotScored'));
    openDelivery();
    expect(screen.getAllByText(/this needs 15 seconds/)).toHaveLength(1);
    expect(screen.getByText(/Too little clear voice/)).toBeTruthy();
    expect(screen.queryByText('No silence longer than three seconds.')).toBeNull();
  });

  it('says that a typed answer cannot be heard', () => {
    openPanel(reviewed('feedbackTyped', {}));
    openDelivery();
    expect(screen.getByText(/This answer was typed/)).toBeTruthy();
  });
});

describe('what was not measured', () => {
  it('is no figure: a receipt without a value, or of a name nobody knows, is left out', () => {
    const receipts = [
      { type: 'measure' as const, name: 'hesitationsPerMinute', value: 1.2, unit: 'perMinute' },
      { type: 'measure' as const, name: 'fading', value: null, unit: 'dB' },
      { type: 'measure' as const, name: 'somethingElse', value: 3, unit: 'count' },
    ];
    const parts = [{ criterion: 'steadiness' as const, value: 8, weight: 0.15, receipts }];
    openPanel(reviewed('feedback', { sheet: { ...sheet, parts } }));
    press('Why? Delivery');
    expect(screen.getByText('1.2 hesitations a minute')).toBeTruthy();
    expect(screen.queryByText(/not judged|somethingElse/)).toBeNull();
  });

  it.each([
    ['quote', 'Missing: words of yours that show it'],
    ['questionWords', 'Missing: words of the question'],
    ['number', 'Missing: a number'],
  ])('names in words what was looked for in vain: %s', (what, line) => {
    const receipts = [{ type: 'missing' as const, what }];
    const parts = [{ criterion: 'impact' as const, value: 3, weight: 0.25, receipts }];
    openPanel(reviewed('feedback', { sheet: { ...sheet, parts } }));
    press('Why? Content');
    expect(screen.getByText(line)).toBeTruthy();
  });

  it('is not said to be none: without the words nobody knows of fillers', () => {
    openPanel(viewNamed('feedbackWordless'));
    openDelivery();
    expect(screen.getAllByText('The words of this answer are not known.').length).toBeGreaterThan(0);
    expect(screen.queryByText('None heard.')).toBeNull();
  });
});
