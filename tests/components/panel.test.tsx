// @vitest-environment happy-dom
import { act, cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openPanel, viewNamed } from './panel-partner';

const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

describe('answering', () => {
  beforeEach(() => void vi.useFakeTimers({ now: 100_000 }));

  it('shows how long the take has been going', () => {
    const view = viewNamed('listening');
    if (view.screen.name !== 'listening') throw new Error('Not listening.');
    openPanel({ ...view, screen: { ...view.screen, startedAt: 100_000 - 62_000 } });
    expect(screen.getByText('1:02')).toBeTruthy();
    act(() => vi.advanceTimersByTime(2_000));
    expect(screen.getByText('1:04')).toBeTruthy();
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

  it('counts towards a limit, and past it says so without cutting anything off', () => {
    const view = viewNamed('listeningBudget');
    if (view.screen.name !== 'listening') throw new Error('Not listening.');
    openPanel({ ...view, screen: { ...view.screen, startedAt: 100_000 - 119_000, limit: 120 } });
    expect(screen.getByText('1:59 of 2:00')).toBeTruthy();
    expect(screen.queryByText(/Past your two minutes/)).toBeNull();
    act(() => vi.advanceTimersByTime(2_000));
    expect(screen.getByText('Past your two minutes. Finish when you are ready.')).toBeTruthy();
    expect(screen.getByRole('button', { name: /^Finish answer/ })).toBeTruthy();
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

  it('lets words be corrected while the coach thinks, once they are known', () => {
    const view = viewNamed('processing');
    const panel = openPanel(view);
    press('Correct my words');
    expect(panel.sent).toEqual([{ type: 'editAnswer' }]);
    if (view.screen.name !== 'processing') throw new Error('Not processing.');
    panel.show({ ...view, screen: { ...view.screen, mayEdit: false } });
    expect(screen.queryByRole('button', { name: 'Correct my words' })).toBeNull();
  });

  it('corrects words from what was heard, or leaves them as they were', () => {
    const panel = openPanel(viewNamed('wordingCorrecting'));
    const field = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Your words' });
    expect(field.value).toContain('So, um, last year');
    expect(screen.getByText(/stays as it was measured from the sound/)).toBeTruthy();
    fireEvent.change(field, { target: { value: 'Last year I asked first.' } });
    press('Submit answer');
    press('Leave it as it was');
    expect(panel.sent).toEqual([
      { type: 'submitAnswer', text: 'Last year I asked first.' },
      { type: 'cancelEdit' },
    ]);
    expect(screen.queryByRole('button', { name: 'Try again' })).toBeNull();
  });

  it('turns the copy while thinking, every 900 ms', () => {
    openPanel(viewNamed('processing'));
    expect(screen.getByText('Looking for the story…')).toBeTruthy();
    act(() => vi.advanceTimersByTime(900));
    expect(screen.getByText('Weighing what you said…')).toBeTruthy();
  });
});
