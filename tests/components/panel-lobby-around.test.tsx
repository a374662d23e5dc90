// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { openPanel, viewNamed } from './panel-partner';

const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const choose = (name: string | RegExp) => fireEvent.click(screen.getByRole('radio', { name }));
const preflight = () => {
  const start = screen.getByRole('button', { name: 'Start interview' });
  const line = document.getElementById(start.getAttribute('aria-describedby') ?? '');
  return (line?.textContent ?? '').replaceAll('\u00a0', ' ').trim();
};

afterEach(cleanup);

describe('a panel of interviewers', () => {
  const turns = () =>
    within(screen.getByRole('list', { name: 'Order of turns' }))
      .getAllByRole('button', { name: /^Turn/ })
      .map((turn) => turn.getAttribute('aria-label'));

  it('grows to three, in an order that can be seen', () => {
    const panel = openPanel(viewNamed('lobby'));
    press(/^Interviewers/);
    press('Add a colleague');
    choose(/Kenji Mori/);
    press('Add a colleague');
    choose(/Ingrid Halvorsen/);
    expect(turns()).toEqual(['Turn 1: Maya Okafor', 'Turn 2: Kenji Mori', 'Turn 3: Ingrid Halvorsen']);
    expect(screen.queryByRole('button', { name: 'Add a colleague' })).toBeNull();
    press('Start interview');
    expect(panel.sent[0]).toMatchObject({ choice: { personaIds: ['maya', 'kenji', 'ingrid'] } });
  });

  it('lets two change places: who is given a turn leaves their own to the other', () => {
    openPanel(viewNamed('lobbyPanel'));
    press(/^Interviewers/);
    press('Turn 1: Kenji Mori');
    choose(/Ingrid Halvorsen/);
    expect(turns()).toEqual(['Turn 1: Ingrid Halvorsen', 'Turn 2: Maya Okafor', 'Turn 3: Kenji Mori']);
  });

  it('shrinks to one again', () => {
    const panel = openPanel(viewNamed('lobbyPanel'));
    press(/^Interviewers/);
    press('Without Kenji Mori');
    press('Without Ingrid Halvorsen');
    expect(screen.queryByRole('list', { name: 'Order of turns' })).toBeNull();
    press('Start interview');
    expect(panel.sent[0]).toMatchObject({ choice: { personaIds: ['maya'] } });
  });

  it('goes on without an interviewer that was deleted since', () => {
    const view = viewNamed('lobbyPanel');
    if (view.screen.name !== 'lobby') throw new Error('Not the lobby.');
    const panel = openPanel({
      ...view,
      screen: { ...view.screen, choice: { ...view.screen.choice, personaIds: ['gone', 'kenji'] } },
    });
    press('Start interview');
    expect(panel.sent[0]).toMatchObject({ choice: { personaIds: ['kenji'] } });
  });
});

describe('the line above Start interview', () => {
  it('says what it will cost, and follows the choice', () => {
    openPanel(viewNamed('lobby'));
    const before = preflight();
    expect(before).toMatch(/^Microphone ready · no echo · OpenAI · about \$\d+\.\d\d to \$\d+\.\d\d$/);
    press(/^Questions/);
    choose('60 min');
    expect(preflight()).not.toBe(before);
  });

  it('promises no cost on this device', () => {
    openPanel(viewNamed('lobbyDevice'));
    expect(preflight()).toBe('Microphone ready · a little echo · On this device · no cost');
  });

  it('promises no cost for a server on the candidate’s own computer, and warns of no limit', () => {
    const view = viewNamed('lobbyDoubts');
    if (view.screen.name !== 'lobby') throw new Error('Not the lobby.');
    openPanel({ ...view, screen: { ...view.screen, provider: 'compatible', metered: false } });
    expect(preflight()).toMatch(/· no cost$/);
    expect(screen.queryByText(/more than your limit/)).toBeNull();
  });

  it('leads to set-up where the echo was never measured', () => {
    const panel = openPanel(viewNamed('lobbyPanel'));
    press('echo not checked');
    expect(panel.hands.openPage).toHaveBeenCalledWith('onboarding');
  });

  it('gives a lower bound where a price is not known, and warns of a limit and of a model that goes', () => {
    openPanel(viewNamed('lobbyDoubts'));
    expect(preflight()).toMatch(/· \$\d+\.\d\d at least$/);
    expect(screen.getByText(/more than your limit of \$0\.05/)).toBeTruthy();
    expect(screen.getByText(/gpt-realtime-2\.1-mini will be switched off on 1 March 2027/)).toBeTruthy();
  });

  it('does not start with a pack that has no questions, and says why', () => {
    const panel = openPanel(viewNamed('lobbyDoubts'));
    press(/^Your own questions/);
    fireEvent.change(screen.getByRole('combobox', { name: 'Question pack' }), { target: { value: 'p2' } });
    expect(preflight()).toBe('This pack has no questions: choose another one, or none.');
    press('Start interview');
    expect(panel.sent).toEqual([]);
    fireEvent.change(screen.getByRole('combobox', { name: 'Question pack' }), { target: { value: '' } });
    press('Start interview');
    expect(panel.sent[0]).toMatchObject({ choice: { packId: null } });
  });
});
