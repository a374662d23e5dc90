// @vitest-environment happy-dom
import { act, cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { review } from '../gallery/view-parts';
import { openPanel, viewNamed } from './panel-partner';

const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

describe('the lobby', () => {
  it('starts with what was chosen', () => {
    const panel = openPanel(viewNamed('lobby'));
    fireEvent.click(screen.getByRole('radio', { name: /Kenji Mori/ }));
    fireEvent.click(screen.getByRole('radio', { name: 'Technical' }));
    fireEvent.click(screen.getByRole('radio', { name: '2' }));
    fireEvent.click(screen.getByRole('radio', { name: 'Practice' }));
    fireEvent.click(screen.getByRole('button', { name: /Job posting/ }));
    fireEvent.change(screen.getByRole('textbox', { name: 'Job posting' }), {
      target: { value: 'Staff engineer' },
    });
    fireEvent.click(screen.getByRole('button', { name: /Your own questions/ }));
    fireEvent.change(screen.getByRole('textbox', { name: 'Your own questions' }), {
      target: { value: ' Why us?\n\nWhy now? ' },
    });
    press('Start interview');
    expect(panel.sent).toEqual([
      {
        type: 'startInterview',
        choice: {
          posting: 'Staff engineer',
          ownQuestions: ['Why us?', 'Why now?'],
          kind: 'technical',
          personaId: 'kenji',
          questionCount: 2,
          practice: true,
          warmUp: true,
          rateFirst: false,
        },
      },
    ]);
  });

  it('keeps what is being written when a new view of the lobby arrives', () => {
    const panel = openPanel(viewNamed('lobby'));
    fireEvent.click(screen.getByRole('button', { name: /Job posting/ }));
    fireEvent.change(screen.getByRole('textbox', { name: 'Job posting' }), { target: { value: 'Nurse' } });
    panel.show(viewNamed('lobbyError'));
    expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Job posting' }).value).toBe('Nurse');
  });

  it('does not start before the question about company is answered, and says why', () => {
    const panel = openPanel(viewNamed('lobbyAlone'));
    const start = screen.getByRole('button', { name: 'Start interview' });
    expect(start.getAttribute('aria-disabled')).toBe('true');
    const reason = document.getElementById(start.getAttribute('aria-describedby') ?? '');
    expect(reason?.textContent).toBe('First answer the question above.');
    fireEvent.click(start);
    expect(panel.sent).toEqual([]);
    press('I agree');
    expect(panel.sent).toEqual([{ type: 'declare', declaration: 'alone' }]);
  });

  it('asks for everyone’s word in company', () => {
    const panel = openPanel(viewNamed('lobbyCompany'));
    press('Everyone here has agreed');
    expect(panel.sent).toEqual([{ type: 'declare', declaration: 'everyoneAgreed' }]);
  });
});

describe('answering', () => {
  beforeEach(() => void vi.useFakeTimers({ now: 100_000 }));

  it('shows how long the take has been going', () => {
    const view = viewNamed('listening');
    if (view.screen.name !== 'listening') throw new Error('Not listening.');
    openPanel({ ...view, screen: { ...view.screen, startedAt: 100_000 - 62_000 } });
    expect(screen.getByText('1:02')).toBeTruthy();
    act(() => vi.advanceTimersByTime(3_000));
    expect(screen.getByText('1:05')).toBeTruthy();
  });

  it('can be finished while speaking and when silent: the same control, never disabled', () => {
    const view = viewNamed('listening');
    if (view.screen.name !== 'listening') throw new Error('Not listening.');
    const panel = openPanel(view);
    const button = screen.getByRole('button', { name: 'Finish answer · listening…' });
    fireEvent.click(button);
    panel.show({ ...view, screen: { ...view.screen, voice: 'silent' } });
    expect(screen.getByRole('button', { name: 'Finish answer · complete' })).toBe(button);
    fireEvent.click(button);
    expect(panel.sent).toEqual([{ type: 'finishAnswer' }, { type: 'finishAnswer' }]);
  });

  it('hears the meter past all rendering, and lets go of it afterwards', () => {
    const panel = openPanel(viewNamed('asking'));
    expect(panel.listening()).toBeGreaterThan(0);
    const mouth = () =>
      [...document.querySelectorAll<SVGElement>('[data-mouth]')].find(
        (part) => part.style.display !== 'none',
      );
    act(() => panel.hears({ level: 0, mouth: 1 }));
    expect(mouth()?.dataset['mouth']).toBe('7');
    act(() => {
      for (let message = 0; message < 20; message += 1) panel.hears({ level: 0, mouth: 0 });
    });
    expect(mouth()?.dataset['mouth']).toBe('0');
    panel.show(viewNamed('wording'));
    expect(panel.listening()).toBe(0);
  });

  it('says once to screen readers what was asked, when the line has ended', () => {
    const panel = openPanel(viewNamed('asking'));
    expect(screen.getByRole('status').textContent).toBe('');
    panel.show(viewNamed('listening'));
    expect(screen.getByRole('status').textContent).toBe('Tell me about a time you disagreed Your turn.');
  });

  it('submits what was typed, and nothing empty', () => {
    const panel = openPanel(viewNamed('typing'));
    const submit = screen.getByRole<HTMLButtonElement>('button', { name: 'Submit answer' });
    fireEvent.change(screen.getByRole('textbox'), { target: { value: '   ' } });
    expect(submit.disabled).toBe(true);
    fireEvent.change(screen.getByRole('textbox'), { target: { value: ' I asked first. ' } });
    fireEvent.click(submit);
    expect(panel.sent).toEqual([{ type: 'submitAnswer', text: 'I asked first.' }]);
  });

  it('turns the copy while thinking, every 900 ms', () => {
    openPanel(viewNamed('processing'));
    expect(screen.getByText('Looking for the story…')).toBeTruthy();
    act(() => vi.advanceTimersByTime(900));
    expect(screen.getByText('Weighing what you said…')).toBeTruthy();
  });
});

describe('feedback', () => {
  it('has the overall score as one text of the form n / 10', () => {
    openPanel(viewNamed('feedback'));
    expect(screen.getByText('7.5 / 10').childNodes).toHaveLength(1);
    expect(screen.getByText('+1.2 since last take')).toBeTruthy();
  });

  it('gives a reason in the place of a score, and never a number', () => {
    openPanel(viewNamed('feedbackNotScored'));
    expect(screen.getByText('Not scored: too short to judge fairly.')).toBeTruthy();
    expect(document.body.textContent).not.toMatch(/\d \/ 10/);
  });

  it('shows no number of any kind for practice', () => {
    openPanel(viewNamed('feedbackPractice'));
    expect(screen.getByText('Not scored: practice shows words, not numbers.')).toBeTruthy();
    expect(document.body.textContent).not.toMatch(/\d \/ 10/);
  });

  it('opens the receipts of the score', () => {
    openPanel(viewNamed('feedback'));
    press('Why?');
    expect(screen.getByText('Overall is 70 % content and 30 % delivery.')).toBeTruthy();
    expect(screen.getByText('I asked for half a day and we looked at the support tickets')).toBeTruthy();
    expect(screen.getByText('Speaking 79 % of the time')).toBeTruthy();
  });

  it('shows the coach’s notes in the text and as a list, on demand', () => {
    openPanel(viewNamed('feedback'));
    const toggle = screen.getByRole('button', { name: "Show coach's notes" });
    expect(toggle.getAttribute('aria-pressed')).toBe('false');
    expect(screen.queryByText('It was your idea and your half day; say so.')).toBeNull();
    fireEvent.click(toggle);
    expect(toggle.getAttribute('aria-pressed')).toBe('true');
    expect(screen.getByText('It was your idea and your half day; say so.')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'went through the support tickets' })).toBeTruthy();
  });

  it('draws gaps as boxes to be filled', () => {
    openPanel(viewNamed('feedback'));
    expect(screen.getAllByText('[X%]').length).toBeGreaterThan(1);
  });

  it('hides rewrite and library in company, and says so', () => {
    openPanel(viewNamed('feedbackCompany'));
    for (const name of ['Save to library', 'Copy text', "Show coach's notes"])
      expect(screen.queryByRole('button', { name })).toBeNull();
    expect(screen.getByText(/stay hidden while others may be in the call/)).toBeTruthy();
  });

  it('measures how it was said, and plays a place of it', () => {
    const panel = openPanel(viewNamed('feedback'));
    fireEvent.mouseDown(screen.getByRole('tab', { name: 'How you said it' }), { button: 0 });
    expect(screen.getByText('119')).toBeTruthy();
    press('Pause of 4.2 s at 22.4 s');
    expect(panel.sent).toEqual([{ type: 'playTake', recordingId: 'r2', from: 23.5, to: 25.5 }]);
  });

  it('moves between its tabs with the arrow keys', async () => {
    openPanel(viewNamed('feedback'));
    const said = screen.getByRole('tab', { name: 'What you said' });
    act(() => said.focus());
    fireEvent.keyDown(said, { key: 'ArrowRight' });
    const heard = screen.getByRole('tab', { name: 'How you said it' });
    await waitFor(() => expect(heard.getAttribute('aria-selected')).toBe('true'));
  });

  it('keeps opened tabs open while the rest streams in', () => {
    const view = viewNamed('feedbackStreaming');
    const panel = openPanel(view);
    fireEvent.mouseDown(screen.getByRole('tab', { name: 'How you said it' }), { button: 0 });
    if (view.screen.name !== 'feedback') throw new Error('No feedback.');
    panel.show({ ...view, screen: { ...view.screen, review: { ...review, attemptId: 'a2' } } });
    expect(screen.getByRole('tab', { name: 'How you said it' }).getAttribute('aria-selected')).toBe('true');
  });

  it('says that the story was kept', () => {
    const view = viewNamed('feedback');
    const panel = openPanel(view);
    press('Save to library');
    expect(panel.sent).toEqual([{ type: 'saveToLibrary' }]);
    if (view.screen.name !== 'feedback') throw new Error('No feedback.');
    panel.show({ ...view, screen: { ...view.screen, review: { ...view.screen.review, saved: true } } });
    expect(screen.getByText('Saved to your library.')).toBeTruthy();
    press('In your library');
    expect(panel.hands.openPage).toHaveBeenCalledWith('library');
  });

  it('goes on to the end after the last question', () => {
    const panel = openPanel(viewNamed('feedbackLast'));
    press('Finish interview');
    expect(panel.sent).toEqual([{ type: 'finishInterview' }]);
  });

  it('tries again where the coach failed', () => {
    const panel = openPanel(viewNamed('feedbackFailed'));
    press('Try again');
    expect(panel.sent).toEqual([{ type: 'tryAgain' }]);
  });
});
