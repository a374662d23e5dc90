// @vitest-environment happy-dom
import { noMaterial } from '@/lib/domain/interview/lobby';
import { defaultSettings } from '@/lib/domain/settings';
import { act, cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
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
          ...noMaterial,
          ...defaultSettings.lobby,
          posting: 'Staff engineer',
          ownQuestions: ['Why us?', 'Why now?'],
          kind: 'technical',
          personaIds: ['kenji'],
          questionCount: 2,
          practice: true,
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

  it('asks whether the candidate rates first, but not where there is nothing to rate', () => {
    const panel = openPanel(viewNamed('lobby'));
    fireEvent.click(screen.getByRole('switch', { name: 'Rate myself first' }));
    press('Start interview');
    expect(panel.sent[0]).toMatchObject({ choice: { rateFirst: true } });
    fireEvent.click(screen.getByRole('radio', { name: 'Practice' }));
    expect(screen.queryByRole('switch', { name: 'Rate myself first' })).toBeNull();
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
