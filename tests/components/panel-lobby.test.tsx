// @vitest-environment happy-dom
import { cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { noMaterial } from '@/lib/domain/interview/lobby';
import { defaultSettings } from '@/lib/domain/settings';
import { openPanel, viewNamed } from './panel-partner';

const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const choose = (name: string | RegExp) => fireEvent.click(screen.getByRole('radio', { name }));
const write = (name: string, value: string) =>
  fireEvent.change(screen.getByRole('textbox', { name }), { target: { value } });
const start = () => screen.getByRole('button', { name: 'Start interview' });
const whyNot = () =>
  document.getElementById(start().getAttribute('aria-describedby') ?? '')?.textContent ?? '';

afterEach(cleanup);

describe('the lobby', () => {
  it('starts with what was chosen', () => {
    const panel = openPanel(viewNamed('lobby'));
    press(/^Interviewers/);
    choose(/Kenji Mori/);
    press(/^Questions/);
    choose('Technical');
    choose('2');
    choose('Hard');
    fireEvent.click(screen.getByRole('switch', { name: 'Weakest first' }));
    press(/^How it goes/);
    choose('Conversation');
    choose('Whole interview');
    choose('3 min');
    choose('Practice');
    press(/^Job posting/);
    write('Job posting', 'Staff engineer');
    press(/^Your own questions/);
    write('Your own questions', ' Why us?\n\nWhy now? ');
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
          difficulty: 'hard',
          weakestFirst: true,
          turnMode: 'conversation',
          opening: 'whole',
          answerLimit: 180,
          practice: true,
        },
      },
    ]);
  });

  it('says the whole choice in one sentence, as it changes', () => {
    openPanel(viewNamed('lobby'));
    const sentence = () => screen.getByRole('heading', { level: 1 }).textContent;
    expect(sentence()).toBe('Maya will ask three mixed questions.');
    press(/^Questions/);
    choose('Behavioural');
    choose('1');
    expect(sentence()).toBe('Maya will ask one behavioural question.');
    choose('15 min');
    expect(sentence()).toBe('Maya will ask behavioural questions for 15 minutes.');
    choose('Presentation');
    expect(sentence()).toBe('You present to Maya, for 15 minutes.');
  });

  it('offers saved jobs by name, beside a posting and a role', () => {
    const panel = openPanel(viewNamed('lobbySavedJob'));
    press(/^Job posting or role.*Northwind Health, Senior Product Engineer · saved/);
    expect(screen.queryByRole('textbox', { name: 'Job posting' })).toBeNull();
    const saved = screen.getByRole<HTMLSelectElement>('combobox', { name: 'Saved job' });
    expect([...saved.options].map(({ text }) => text)).toEqual([
      'None: paste a posting or pick a role',
      'Northwind Health, Senior Product Engineer',
      'Night Nurse',
    ]);
    fireEvent.click(start());
    fireEvent.change(saved, { target: { value: '' } });
    write('Job posting', 'Nurse');
    fireEvent.click(start());
    expect(panel.sent).toMatchObject([
      { choice: { jobId: 'j1', posting: '' } },
      { choice: { jobId: null, posting: 'Nurse' } },
    ]);
  });

  it('forgets a saved job that is gone', () => {
    const panel = openPanel(viewNamed('lobbySavedJob'));
    panel.show(viewNamed('lobby'));
    fireEvent.click(start());
    expect(panel.sent).toMatchObject([{ choice: { jobId: null } }]);
  });

  it('keeps what is being written when a new view of the lobby arrives', () => {
    const panel = openPanel(viewNamed('lobby'));
    press(/^Job posting/);
    write('Job posting', 'Nurse');
    panel.show(viewNamed('lobbyError'));
    expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Job posting' }).value).toBe('Nurse');
  });

  it('does not start before the question about company is answered, and says why', () => {
    const panel = openPanel(viewNamed('lobbyAlone'));
    expect(start().getAttribute('aria-disabled')).toBe('true');
    expect(whyNot()).toBe('First answer the question above.');
    fireEvent.click(start());
    expect(panel.sent).toEqual([]);
    press('I agree');
    expect(panel.sent).toEqual([{ type: 'declare', declaration: 'alone' }]);
  });

  it('asks for everyone’s word in company', () => {
    const panel = openPanel(viewNamed('lobbyCompany'));
    press('Everyone here has agreed');
    expect(panel.sent).toEqual([{ type: 'declare', declaration: 'everyoneAgreed' }]);
  });

  it('does not play a meeting that nobody has described, and says so', () => {
    const panel = openPanel(viewNamed('lobbyMeeting'));
    expect(whyNot()).toBe('First describe the meeting, under Questions.');
    fireEvent.click(start());
    expect(panel.sent).toEqual([]);
    write('Describe the meeting', 'The weekly one, about hiring.');
    fireEvent.click(start());
    expect(panel.sent).toMatchObject([{ choice: { scenario: 'The weekly one, about hiring.' } }]);
  });

  it('asks whether the candidate rates first, but not where there is nothing to rate', () => {
    const panel = openPanel(viewNamed('lobby'));
    press(/^How it goes/);
    fireEvent.click(screen.getByRole('switch', { name: 'Rate myself first' }));
    press('Start interview');
    expect(panel.sent[0]).toMatchObject({ choice: { rateFirst: true } });
    choose('Practice');
    expect(screen.queryByRole('switch', { name: 'Rate myself first' })).toBeNull();
  });

  it('offers no conversation where no voice can lead one, and says why', () => {
    const panel = openPanel(viewNamed('lobbyDevice'));
    press(/^How it goes/);
    const conversation = screen.getByRole<HTMLButtonElement>('radio', { name: 'Conversation' });
    expect(conversation.disabled).toBe(true);
    const turns = screen.getByRole('radiogroup', { name: 'Turns' });
    expect(document.getElementById(turns.getAttribute('aria-describedby') ?? '')?.textContent).toContain(
      'Conversation needs a voice that listens by itself',
    );
    press('Start interview');
    expect(panel.sent[0]).toMatchObject({ choice: { turnMode: 'coach' } });
  });

  it('takes a role where there is no posting, and says that a posting goes before it', () => {
    const panel = openPanel(viewNamed('lobby'));
    press(/^Job posting/);
    const role = screen.getByRole('combobox', { name: 'Role, instead of a posting' });
    fireEvent.change(role, { target: { value: 'nurse' } });
    expect(screen.getByRole('button', { name: /^Job posting/ }).textContent).toContain('Registered nurse');
    press('Start interview');
    expect(panel.sent[0]).toMatchObject({ choice: { roleId: 'nurse' } });
    write('Job posting', 'Ward manager at night');
    expect(screen.getByText('The posting above goes before a role.')).toBeTruthy();
  });

  it('says which own questions are not asked, and goes by the length that is chosen', () => {
    const panel = openPanel(viewNamed('lobby'));
    press(/^Your own questions/);
    const said = () => {
      const field = screen.getByRole('textbox', { name: 'Your own questions' });
      return document.getElementById(field.getAttribute('aria-describedby') ?? '')?.textContent;
    };
    const five = [
      'Why us?',
      'Describe a launch that slipped.',
      'What is a closure?',
      'Who mentors you?',
      'Sell me tea.',
    ];
    write('Your own questions', five.join('\n'));
    expect(said()).toBe('Only the first three are asked: the interview has three questions.');
    press(/^Questions/);
    choose('1');
    expect(said()).toBe('Only the first one is asked: the interview has one question.');
    choose('60 min');
    expect(said()).toBe('One per line, at most five. They are asked first.');
    write('Your own questions', [...five, 'And a sixth, of teapots?'].join('\n'));
    expect(said()).toBe('Only the first five are asked.');
    write('Your own questions', `Why us?\nWHY US?\n${five[1]}`);
    expect(said()).toBe('Questions that ask the same are asked once.');
    press('Start interview');
    expect(panel.sent[0]).toMatchObject({ choice: { ownQuestions: ['Why us?', five[1]] } });
  });

  it('says where a posting or a scenario was too long, and starts with what is used of it', () => {
    const panel = openPanel(viewNamed('lobbyMeeting'));
    press(/^Job posting/);
    write('Job posting', 'x'.repeat(20_001));
    write('Describe the meeting', 'y'.repeat(2_001));
    expect(screen.getByText('Only the first 20,000 characters are used.')).toBeTruthy();
    expect(screen.getByText('Only the first 2,000 characters are used.')).toBeTruthy();
    press('Start interview');
    expect(panel.sent[0]).toMatchObject({
      choice: { posting: 'x'.repeat(20_000), scenario: 'y'.repeat(2_000) },
    });
  });

  it('takes the focus back to its sentence when an interview is left that waited', () => {
    const panel = openPanel(viewNamed('lobbyResumable'));
    const leave = screen.getByRole('button', { name: 'Leave it' });
    leave.focus();
    fireEvent.click(leave);
    expect(panel.sent).toEqual([{ type: 'discardInterview' }]);
    panel.show(viewNamed('lobby'));
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 }));
  });

  it('names the competency that went least well', () => {
    openPanel(viewNamed('lobbyDoubts'));
    press(/^Questions/);
    expect(screen.getByText('Begins with Prioritisation, which went least well so far.')).toBeTruthy();
  });
});
