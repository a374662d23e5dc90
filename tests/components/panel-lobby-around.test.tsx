// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
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

  it('keeps its order while arrow keys go through the grid, and gives the turn to whom Enter is pressed on', async () => {
    openPanel(viewNamed('lobbyPanel'));
    press(/^Interviewers/);
    press('Turn 1: Kenji Mori');
    const before = turns();
    const grid = within(screen.getByRole('radiogroup', { name: 'Interviewer of turn 1' })).getAllByRole(
      'radio',
    );
    const kenji = grid.findIndex((each) => /Kenji/.test(each.getAttribute('aria-label') ?? ''));
    grid[kenji]!.focus();
    for (let step = 1; step < grid.length; step += 1) {
      const next = grid[(kenji + step) % grid.length]!;
      fireEvent.keyDown(document.activeElement!, { key: 'ArrowRight' });
      await waitFor(() => expect(document.activeElement).toBe(next));
      fireEvent.keyUp(next, { key: 'ArrowRight' });
      expect(turns()).toEqual(before);
      if (/Ingrid/.test(next.getAttribute('aria-label') ?? '')) break;
    }
    // What a browser makes of Enter and of the space bar on a button.
    fireEvent.click(document.activeElement!);
    expect(turns()).toEqual(['Turn 1: Ingrid Halvorsen', 'Turn 2: Maya Okafor', 'Turn 3: Kenji Mori']);
    fireEvent.click(document.activeElement!);
    expect(turns()[0]).toBe('Turn 1: Ingrid Halvorsen');
  });

  it('leaves the focus beside whoever was taken away, and with the colleague who was added last', () => {
    openPanel(viewNamed('lobbyPanel'));
    press(/^Interviewers/);
    const remove = (name: string) => {
      const button = screen.getByRole('button', { name: `Without ${name}` });
      button.focus();
      fireEvent.click(button);
    };
    const focused = () =>
      document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent;
    remove('Maya Okafor');
    expect(focused()).toBe('Turn 2: Ingrid Halvorsen');
    remove('Ingrid Halvorsen');
    expect(focused()).toBe('Add a colleague');
    for (const _ of [2, 3]) fireEvent.click(screen.getByRole('button', { name: 'Add a colleague' }));
    expect(focused()).toMatch(/^Turn 3: /);
  });

  it('is introduced in the words that were typed', () => {
    const view = viewNamed('lobby');
    if (view.screen.name !== 'lobby') throw new Error('Not the lobby.');
    const [first] = view.screen.personas;
    const chief = { ...first!, id: 'own', name: 'Ada King', title: 'CTO', bestFor: 'ICs and VPs' };
    openPanel({
      ...view,
      screen: { ...view.screen, personas: [chief], choice: { ...view.screen.choice, personaIds: ['own'] } },
    });
    press(/^Interviewers/);
    const introduction = screen.getByText('Ada King, CTO.').parentElement?.textContent;
    expect(introduction).toContain('ICs and VPs');
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
    expect(screen.getByText(/gpt-realtime-2\.1-mini w.* switched off on .*March.*2027/)).toBeTruthy();
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
