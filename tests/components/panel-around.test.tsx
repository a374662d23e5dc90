// @vitest-environment happy-dom
import { act, cleanup, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PanelView, Screen } from '@/lib/domain/view/view';
import { askedBy, progressAt } from '../gallery/view-parts';
import { openPanel, viewNamed } from './panel-partner';

const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const header = () => screen.getByRole('banner').textContent;

/** A view of the gallery with something else about its screen. */
function changed<Name extends Screen['name']>(
  name: string,
  screenName: Name,
  change: Partial<Extract<Screen, { name: Name }>>,
): PanelView {
  const view = viewNamed(name);
  if (view.screen.name !== screenName) throw new Error(`${name} is not ${screenName}.`);
  return { ...view, screen: { ...view.screen, ...change } as Screen };
}

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

describe('around the questions', () => {
  it('leads straight to the questions before them, and offers nothing to skip after them', () => {
    const panel = openPanel(viewNamed('intro'));
    press('Straight to the questions');
    expect(panel.sent).toEqual([{ type: 'skipQuestion' }]);
    panel.show(viewNamed('introReply'));
    expect(screen.queryByRole('button', { name: 'Straight to the questions' })).toBeNull();
  });

  it('gives the candidate the floor in small talk, and says that nothing is kept', () => {
    const panel = openPanel(viewNamed('chatting'));
    expect(
      screen.getByText('Just talk. No sound is kept and nothing is scored, only the words are written down.'),
    ).toBeTruthy();
    press(/^Finish answer/);
    press('Skip');
    expect(panel.sent).toEqual([{ type: 'finishAnswer' }, { type: 'skipQuestion' }]);
  });

  it('keeps the words to which the candidate replies, and thinks when they have been heard', () => {
    const panel = openPanel(changed('intro', 'intro', { said: 'How has your day been so far?' }));
    panel.show(viewNamed('chatting'));
    expect(screen.getByRole('heading', { name: 'How has your day been so far?' })).toBeTruthy();
    expect(screen.getAllByRole('status').map(({ textContent }) => textContent)).toContain(
      'How has your day been so far? Your turn.',
    );
    panel.show(viewNamed('chattingThinking'));
    expect(screen.queryByRole('button', { name: /^Finish answer/ })).toBeNull();
    expect(screen.getByText('Daniel is thinking it over…')).toBeTruthy();
  });

  it('asks the interviewer something after the last question', () => {
    const panel = openPanel(viewNamed('feedbackWrapUp'));
    press('Ask Maya something');
    panel.show(viewNamed('chattingWrapUp'));
    press('Finish interview');
    expect(panel.sent).toEqual([{ type: 'wrapUp' }, { type: 'finishInterview' }]);
  });
});

describe('in a conversation', () => {
  it('shows the question as it is written, and what is said beneath it', () => {
    openPanel(viewNamed('conversing'));
    expect(screen.getByRole('heading', { name: /^Tell me about a time you disagreed/ })).toBeTruthy();
    expect(screen.getByText(/^Interesting\. And when you/)).toBeTruthy();
    expect(screen.getByText('Speak as you would. You may interrupt.')).toBeTruthy();
  });

  it('can be finished at any time, but not twice', () => {
    const panel = openPanel(viewNamed('conversingCandidate'));
    press('Finish interview');
    expect(panel.sent).toEqual([{ type: 'finishInterview' }]);
    panel.show(viewNamed('conversingEnding'));
    expect(screen.queryByRole('button', { name: 'Finish interview' })).toBeNull();
    expect(screen.getByText('Putting your answers together…')).toBeTruthy();
  });
});

describe('a panel on stage', () => {
  const stage = () => within(screen.getByRole('figure'));

  it('names everybody in the order of their turns, and in full whoever asks', () => {
    const panel = openPanel(viewNamed('askingPanel'));
    const names = () => [...screen.getByRole('figure').querySelectorAll('p')].map((each) => each.textContent);
    expect(names()).toEqual(['Maya', 'Kenji Mori', 'Ingrid']);
    panel.show({ ...viewNamed('askingPanel'), ...askedBy('ingrid', 'maya', 'kenji', 'ingrid') });
    expect(names()).toEqual(['Maya', 'Kenji', 'Ingrid Halvorsen']);
    expect(stage().queryByText('Maya Okafor')).toBeNull();
  });

  it('moves only the lips of whoever asks', () => {
    const panel = openPanel(viewNamed('askingPanel'));
    act(() => panel.hears({ level: 1, mouth: 1 }));
    const open = [...document.querySelectorAll<SVGElement>('figure svg')].map(
      (drawing) =>
        [...drawing.querySelectorAll<SVGElement>('[data-mouth]')].find(
          (part) => part.style.display !== 'none',
        )?.dataset['mouth'],
    );
    expect(open).toEqual(['0', '7', '0']);
  });
});

describe('the line beneath the light', () => {
  beforeEach(() => void vi.useFakeTimers({ now: 1_000_000 }));

  it('names each phase that is not the questions', () => {
    const panel = openPanel(viewNamed('intro'));
    for (const [phase, words] of [
      ['welcome', 'Welcome'],
      ['smallTalk', 'Small talk'],
      ['companyIntroduction', 'About the company'],
      ['wrapUp', 'Your questions'],
      ['goodbye', 'Goodbye'],
    ] as const) {
      panel.show({ ...viewNamed('intro'), phase });
      expect(header()).toContain(words);
    }
    panel.show(viewNamed('listeningBudget'));
    expect(header()).toContain('Question 2 of 4 · follow-up');
  });

  it('counts down the minutes of a budget, and does not alarm at their end', () => {
    const progress = { ...progressAt(2, 3), endsAt: 1_000_000 + 125_000 };
    openPanel({ ...viewNamed('processing'), progress });
    expect(header()).toContain('2 min left');
    act(() => vi.advanceTimersByTime(70_000));
    expect(header()).toContain('Last minute');
    act(() => vi.advanceTimersByTime(60_000));
    expect(header()).toContain('Time is over');
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('tells the cost quietly, and its limit and its gaps on a closer look', () => {
    const panel = openPanel(viewNamed('listeningBudget'));
    const closer = 'Spent so far: $0.04 of at most $2.00. Not counted, for want of a price: house-coach.';
    expect(screen.getByTitle(closer).textContent).toBe(`$0.04+${closer}`);
    panel.show({ ...viewNamed('listeningBudget'), cost: null });
    expect(header()).not.toContain('$');
  });

  it('says between two answers how far the candidate has come, and no figures where there are none', () => {
    const panel = openPanel(viewNamed('feedback'));
    expect(header()).toContain('1 of 3 done · so far content 7.2, delivery 6.8');
    panel.show(viewNamed('feedbackPractice'));
    expect(header()).toContain('1 of 3 done');
    expect(header()).not.toContain('so far');
  });
});
