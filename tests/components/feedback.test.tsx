// @vitest-environment happy-dom
import { act, cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { delivery, wordlessDelivery } from '../gallery/view-delivery';
import { review } from '../gallery/view-parts';
import { openPanel, reviewed, viewNamed } from './panel-partner';

const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const openDelivery = () =>
  fireEvent.mouseDown(screen.getByRole('tab', { name: 'How you said it' }), { button: 0 });

afterEach(cleanup);

describe('feedback', () => {
  it('has the overall score as one text of the form n / 10', () => {
    openPanel(viewNamed('feedback'));
    expect(screen.getByText('7.5 / 10').childNodes).toHaveLength(1);
    expect(screen.getByText('+1.2 since last take')).toBeTruthy();
  });

  it.each([
    ['feedbackNotScored', 'Not scored: too short to judge fairly.'],
    ['notScoredSilence', 'Not scored: nothing was heard.'],
    ['notScoredCoach', 'Not scored: the coach could not be reached.'],
  ])('gives a reason in the place of a score, and never a number: %s', (name, reason) => {
    openPanel(viewNamed(name));
    expect(screen.getByText(reason)).toBeTruthy();
    expect(document.body.textContent).not.toMatch(/\d \/ 10/);
  });

  it('offers to ask the coach once more where the reason lies with the coach', () => {
    const panel = openPanel(viewNamed('notScoredCoach'));
    press('Try again');
    expect(panel.sent).toEqual([{ type: 'tryAgain' }]);
    panel.show(viewNamed('notScoredGibberish'));
    expect(screen.queryByRole('button', { name: 'Try again' })).toBeNull();
  });

  it('says in the place of delivery that a typed answer has none', () => {
    openPanel(viewNamed('feedbackTyped'));
    expect(screen.getByText('Typed, so overall is the content alone.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Why? Delivery' })).toBeNull();
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
    const panel = openPanel(viewNamed('feedbackStreaming'));
    openDelivery();
    panel.show(reviewed('feedbackStreaming', { ...review, attemptId: 'a2' }));
    expect(screen.getByRole('tab', { name: 'How you said it' }).getAttribute('aria-selected')).toBe('true');
  });

  it('shows delivery before anything else is known, and invents nothing for the rest', () => {
    openPanel(viewNamed('feedbackDelivery'));
    expect(screen.getByRole('button', { name: 'Why? Delivery' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Why? Content' })).toBeNull();
    expect(document.body.textContent).not.toMatch(/\d \/ 10/);
  });

  it('says that the story was kept', () => {
    const panel = openPanel(viewNamed('feedback'));
    press('Save to library');
    expect(panel.sent).toEqual([{ type: 'saveToLibrary' }]);
    panel.show(reviewed('feedback', { saved: true }));
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

  it('tells who acts in the answer, and says nothing of it in another language', () => {
    const panel = openPanel(viewNamed('feedback'));
    expect(screen.getByText(/^“I” \d+ times, “we” \d+ times$/)).toBeTruthy();
    panel.show(reviewed('feedback', { language: 'de' }));
    expect(screen.queryByText('Who acts in it')).toBeNull();
  });
});

describe('a rating of one’s own', () => {
  it('comes before the score: no figure of it is on the screen until then', () => {
    openPanel(reviewed('feedbackRating', { sheet: review.sheet, previousOverall: 6.3 }));
    expect(screen.getByText('How did that feel?')).toBeTruthy();
    const read = document.querySelector('main')?.innerHTML ?? '';
    for (const figure of ['7.5', '7.7', '6.3', '+1.2']) expect(read).not.toContain(figure);
    expect(screen.queryByRole('button', { name: /^Why\?/ })).toBeNull();
  });

  it('is given by pressing a mark', () => {
    const panel = openPanel(viewNamed('feedbackRating'));
    fireEvent.click(screen.getByRole('radio', { name: '6' }));
    expect(panel.sent).toEqual([{ type: 'rateSelf', rating: 6 }]);
  });

  it('is only leaned towards by the arrow keys, and given with the score', () => {
    const panel = openPanel(viewNamed('feedbackRating'));
    const first = screen.getByRole('radio', { name: '1' });
    act(() => first.focus());
    for (const key of ['ArrowRight', 'ArrowRight', 'ArrowRight'])
      fireEvent.keyDown(document.activeElement!, { key });
    expect(document.activeElement?.textContent).toBe('3');
    expect(panel.sent).toEqual([]);
    press('Show the score');
    expect(panel.sent).toEqual([{ type: 'rateSelf', rating: 3 }]);
  });

  it('need not be given', () => {
    const panel = openPanel(viewNamed('feedbackRating'));
    press('Show the score');
    expect(panel.sent).toEqual([{ type: 'rateSelf', rating: null }]);
  });

  it('is kept beside the score', () => {
    openPanel(viewNamed('feedbackRated'));
    expect(screen.getByText('You said 6; the coach says 7.5.')).toBeTruthy();
  });
});

describe('practice', () => {
  it.each(['What you said', 'How you said it'])('shows no figure of any kind: %s', (tab) => {
    openPanel(viewNamed('feedbackPractice'));
    expect(screen.getByText('Not scored: practice shows words, not numbers.')).toBeTruthy();
    fireEvent.mouseDown(screen.getByRole('tab', { name: tab }), { button: 0 });
    const main = document.querySelector('main');
    const heard = [...(main?.querySelectorAll('[aria-label], [aria-valuetext]') ?? [])]
      .map((part) => `${part.getAttribute('aria-label')} ${part.getAttribute('aria-valuetext')}`)
      .join(' ');
    expect(main?.textContent).not.toMatch(/\d/);
    expect(heard).not.toMatch(/\d/);
  });

  it('says nothing of fillers where the words are unknown, nor of pauses in a noise that hides them', () => {
    openPanel(
      reviewed('feedbackPractice', {
        delivery: {
          ...wordlessDelivery,
          estimatedWordsPerMinute: null,
          pauses: null,
          longPauses: [],
          thin: { ...wordlessDelivery.thin, estimatedWordsPerMinute: 'tooNoisy', pauses: 'tooNoisy' },
        },
      }),
    );
    openDelivery();
    expect(screen.getByText('The words of this answer are not known.')).toBeTruthy();
    expect(screen.queryByText(/fillers worth|long silences|Too little was said/)).toBeNull();
  });

  it('counts an “um” that nobody wrote down among the fillers', () => {
    openPanel(
      reviewed('feedbackPractice', { delivery: { ...delivery, fillers: [], fillersPerMinute: 2.4 } }),
    );
    openDelivery();
    expect(screen.getByText('A few fillers, mostly “um”.')).toBeTruthy();
  });

  it('says in words where to listen, and plays it', () => {
    const panel = openPanel(viewNamed('feedbackPractice'));
    openDelivery();
    press('Play A long pause in the middle');
    expect(panel.sent).toEqual([{ type: 'playTake', recordingId: 'r2', from: 21.4, to: 27.6 }]);
  });

  it('keeps a figure that the candidate said, and leaves out one that was measured', () => {
    const content = {
      ...review.sections.content_feedback!,
      top_strengths: ['You saved 40 hours.'],
      top_improvements: ['Your sentences run to 24 words.'],
    };
    openPanel(
      reviewed('feedbackPractice', {
        transcript: 'We saved 40 hours.',
        sections: { content_feedback: content },
      }),
    );
    expect(screen.getByText('You saved 40 hours.')).toBeTruthy();
    expect(screen.queryByText(/run to 24 words/)).toBeNull();
  });

  it('leaves out a measured figure that is part of one the candidate said, in notes and checklists too', () => {
    const content = review.sections.content_feedback!;
    const notes = review.sections.coach_notes!;
    openPanel(
      reviewed('feedbackPractice', {
        transcript: 'We saved 40 hours.',
        sections: {
          ...review.sections,
          content_feedback: {
            ...content,
            headline: 'Told in 4 minutes.',
            star_checklist: {
              ...content.star_checklist!,
              task: { status: 'weak', note: 'Only 12 words of 98.' },
            },
          },
          coach_notes: notes.map((note) => ({ ...note, reason: 'You speak at 119 words a minute.' })),
        },
      }),
    );
    press("Show coach's notes");
    expect(screen.queryByText(/4 minutes|12 words|119/)).toBeNull();
    expect(screen.getByText('Weak.')).toBeTruthy();
  });
});
