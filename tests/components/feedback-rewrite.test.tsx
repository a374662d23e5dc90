// @vitest-environment happy-dom
import { act, cleanup, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { transcript } from '../gallery/view-delivery';
import { openPanel, reviewed, viewNamed } from './panel-partner';

const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));

afterEach(cleanup);

describe('the rewrite', () => {
  it('shows the coach’s notes in the text and as a list, on demand', () => {
    openPanel(viewNamed('feedback'));
    const toggle = screen.getByRole('button', { name: "Show coach's notes" });
    expect(toggle.getAttribute('aria-pressed')).toBe('false');
    expect(screen.queryByText('It was your idea and your half day; say so.')).toBeNull();
    fireEvent.click(toggle);
    expect(toggle.getAttribute('aria-pressed')).toBe('true');
    expect(screen.getByText('It was your idea and your half day; say so.')).toBeTruthy();
  });

  it.each(['went through the support tickets', 'we looked at the support tickets'])(
    'opens the note of a marked phrase on either side: %s',
    (phrase) => {
      openPanel(viewNamed('feedback'));
      press("Show coach's notes");
      fireEvent.keyDown(screen.getByRole('button', { name: phrase }), { key: 'Enter' });
      const note = within(screen.getByRole('dialog', { name: 'Coach’s note' }));
      for (const line of [
        'Ownership',
        'we looked at the support tickets',
        'went through the support tickets',
        'It was your idea and your half day; say so.',
      ])
        expect(note.getByText(line)).toBeTruthy();
    },
  );

  it('tells in the text where each claim comes from, on demand and instead of the notes', () => {
    openPanel(viewNamed('feedback'));
    press("Show coach's notes");
    press('Sources');
    expect(screen.getByRole('button', { name: "Show coach's notes" }).getAttribute('aria-pressed')).toBe(
      'false',
    );
    expect(screen.getAllByText('(you said it)').length).toBeGreaterThan(0);
    expect(screen.getByText('(from your resume)')).toBeTruthy();
    expect(screen.getByText('(yours to fill)')).toBeTruthy();
  });

  it('draws gaps as boxes to be filled', () => {
    openPanel(viewNamed('feedback'));
    expect(screen.getAllByText('[X%]').length).toBeGreaterThan(1);
  });

  it('says of the built-in coach that it is the built-in coach', () => {
    openPanel(viewNamed('feedbackBuiltIn'));
    expect(screen.getByText(/From the built-in coach/)).toBeTruthy();
  });

  it('hides rewrite and library in company, and says so', () => {
    openPanel(viewNamed('feedbackCompany'));
    for (const name of ['Save to library', 'Copy text', "Show coach's notes"])
      expect(screen.queryByRole('button', { name })).toBeNull();
    expect(screen.getByText(/stay hidden while others may be in the call/)).toBeTruthy();
  });

  it('shows words of a model as words, whatever they look like', () => {
    const view = viewNamed('feedback');
    if (view.screen.name !== 'feedback') throw new Error('No feedback.');
    const { sections } = view.screen.review;
    openPanel(
      reviewed('feedback', {
        sections: {
          ...sections,
          rewrite: { ...sections.rewrite!, polished_answer: '<img src=x onerror=alert(1)> [X%]' },
        },
      }),
    );
    expect(document.querySelector('img')).toBeNull();
    expect(screen.getByText('<img src=x onerror=alert(1)>', { exact: false })).toBeTruthy();
  });
});

describe('the candidate’s words', () => {
  it('can be corrected once the feedback is complete', () => {
    const panel = openPanel(viewNamed('feedback'));
    press('Correct my words');
    expect(panel.sent).toEqual([{ type: 'editAnswer' }]);
    panel.show(viewNamed('feedbackStreaming'));
    expect(screen.queryByRole('button', { name: 'Correct my words' })).toBeNull();
  });

  it('are shown as corrected or as heard where they differ, fillers only as heard', () => {
    openPanel(viewNamed('feedbackCorrected'));
    const hint = 'Fillers are underlined with dots, possible ones more lightly.';
    expect(screen.queryByText(hint)).toBeNull();
    fireEvent.click(screen.getByRole('radio', { name: 'As heard' }));
    expect(screen.getByText(hint)).toBeTruthy();
    const text = screen.getByText(hint).parentElement?.querySelector('p')?.textContent;
    expect(text).toBe(transcript);
  });
});

describe('takes', () => {
  it('are compared with the one under review: overall and by criterion', () => {
    openPanel(viewNamed('feedback'));
    press('Take 1: 6.3');
    const rows = within(screen.getByRole('dialog')).getAllByRole('row');
    const texts = rows.map((row) => [...row.children].map((cell) => cell.textContent).join(' '));
    expect(texts).toContain('Overall 6.3 7.5 +1.2');
    expect(texts).toContain('Structure 5.0 7.0 +2.0');
    expect(texts).toContain('Clarity 8.5 8.5 the same');
  });

  it('can be heard one against the other', () => {
    const panel = openPanel(viewNamed('feedback'));
    press('Take 1: 6.3');
    press('Play Take 1');
    press('Play Take 2');
    press('Stop Take 2');
    expect(panel.sent).toEqual([
      { type: 'playTake', recordingId: 'r1', from: 0, to: null },
      { type: 'playTake', recordingId: 'r2', from: 0, to: null },
      { type: 'stopPlaying' },
    ]);
  });

  it('are compared by reaching them with the keyboard too, and Escape shuts it', () => {
    openPanel(viewNamed('feedback'));
    const dot = screen.getByRole('button', { name: 'Take 1: 6.3' });
    act(() => dot.focus());
    fireEvent.keyDown(screen.getByRole('dialog'), { key: 'Escape' });
    expect(screen.queryByRole('dialog')).toBeNull();
  });
});
