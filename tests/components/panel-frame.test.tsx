// @vitest-environment happy-dom
import { cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { progressAt } from '../gallery/view-parts';
import { openPanel, viewNamed } from './panel-partner';

const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));

afterEach(cleanup);

describe('around every screen', () => {
  it('says what went wrong in three sentences, and can be told to forget it', () => {
    const panel = openPanel(viewNamed('lobbyError'));
    const notice = screen.getByRole('alert').textContent;
    for (const sentence of [
      'The provider refused the key.',
      'Your answers are kept.',
      'Check the key in set-up',
    ])
      expect(notice).toContain(sentence);
    fireEvent.click(screen.getByRole('button', { name: 'Open set-up' }));
    expect(panel.hands.openPage).toHaveBeenCalledWith('onboarding');
    press('Dismiss');
    expect(panel.sent).toEqual([{ type: 'dismissNotice' }]);
  });

  it('tells what is no failure without alarm', () => {
    const panel = openPanel(viewNamed('noticeTime'));
    expect(screen.queryByRole('alert')).toBeNull();
    expect(screen.getByText('The time you set for this interview is over.')).toBeTruthy();
    press('Dismiss');
    expect(panel.sent).toEqual([{ type: 'dismissNotice' }]);
  });

  it('offers to try again only where there is something to try again', () => {
    const notice = { reason: 'coachUnavailable', detail: '' } as const;
    const panel = openPanel({ ...viewNamed('lobby'), notice });
    expect(screen.queryByRole('button', { name: 'Try again' })).toBeNull();
    panel.show({ ...viewNamed('feedback'), notice });
    press('Try again');
    expect(panel.sent).toEqual([{ type: 'tryAgain' }]);
  });

  it('keeps the screen while the link is away, and says so', () => {
    const panel = openPanel(viewNamed('listening'));
    panel.show(viewNamed('listening'), 'waiting');
    expect(screen.getByText('Reconnecting…')).toBeTruthy();
    expect(screen.getByRole('button', { name: /^Finish answer/ })).toBeTruthy();
  });

  it('says where it has to be opened from when it was opened by somebody else', () => {
    const panel = openPanel(viewNamed('listening'));
    panel.show(viewNamed('listening'), 'refused');
    expect(screen.getByText('This panel has to be opened from the Greenroom button.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: /^Finish answer/ })).toBeNull();
  });

  it('ends, and is put away', () => {
    const panel = openPanel(viewNamed('asking'));
    press('End interview');
    press('Minimise');
    expect(panel.sent).toEqual([{ type: 'endInterview' }]);
    expect(panel.hands.minimise).toHaveBeenCalledOnce();
  });

  it('says beside the light what is going on, where nobody has the floor', () => {
    const panel = openPanel(viewNamed('preparing'));
    const light = () => document.querySelector('header [data-floor]')?.textContent;
    expect(light()).toBe('Getting ready');
    panel.show(viewNamed('feedback'));
    expect(light()).toBe('Feedback');
    panel.show({ ...viewNamed('feedback'), floor: 'interviewer' });
    expect(light()).toBe('Asking');
    panel.show(viewNamed('wording'));
    expect(light()).toBe('In writing');
  });

  it('ends where words are missing on the last question, instead of promising another one', () => {
    const panel = openPanel({ ...viewNamed('wording'), progress: progressAt(3, 3) });
    expect(screen.queryByRole('button', { name: 'Next question' })).toBeNull();
    press('Finish interview');
    expect(panel.sent).toEqual([{ type: 'finishInterview' }]);
  });
});
