// @vitest-environment happy-dom
import { cleanup, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { PanelView } from '@/lib/domain/view/view';
import { views } from '../gallery/views';
import { openPanel, viewNamed } from './panel-partner';

afterEach(cleanup);

/** The names by which tests, help pages and screen readers find the controls of each screen. */
const contract: Readonly<Record<string, readonly (string | RegExp)[]>> = {
  consent: ['I agree'],
  lobby: ['Start interview'],
  lobbyAlone: ['I agree', 'Others are here, and everyone has agreed', 'Start interview'],
  lobbyCompany: ['Everyone here has agreed', 'Start interview'],
  lobbyResumable: ['Resume', 'Start interview'],
  setUp: ['Open set-up'],
  preparing: ['End interview'],
  lobbyDevice: [
    'Start interview',
    /^Interviewers/,
    /^Questions/,
    /^How it goes/,
    /^Job posting/,
    /^Your own questions/,
  ],
  intro: ['Straight to the questions', 'End interview'],
  chatting: [/^Finish answer/, 'Skip', 'End interview'],
  chattingWrapUp: [/^Finish answer/, 'Skip', 'Finish interview', 'End interview'],
  conversing: ['Finish interview', 'End interview'],
  asking: ['Repeat question', 'Skip question', 'End interview'],
  listening: [
    /^Finish answer/,
    'Start over',
    'Type instead',
    'Repeat question',
    'Skip question',
    'End interview',
  ],
  listeningComplete: [/^Finish answer · complete$/],
  typing: ['Submit answer', 'Start over', 'End interview'],
  processing: ['End interview'],
  wording: ['Submit answer', 'Try again', 'Next question', 'End interview'],
  feedback: [
    'Retry question',
    'Answer follow-up',
    'Next question',
    'Save to library',
    'Copy text',
    "Show coach's notes",
    'Why?',
    'End interview',
  ],
  feedbackLast: ['Retry question', 'Finish interview', 'End interview'],
  feedbackWrapUp: ['Ask Maya something', 'Finish interview', 'Retry question'],
  feedbackWrapUpFollowUp: ['Answer follow-up', 'Ask Maya something', 'Finish interview', 'Retry question'],
  feedbackFailed: ['Try again', 'Retry question', 'Next question'],
  summary: ['Rehearse again', 'Open library'],
};

describe('names of controls', () => {
  it.each(Object.entries(contract))('on %s are as agreed, and each stands there once', (name, names) => {
    openPanel(viewNamed(name));
    for (const wanted of names) expect(screen.getAllByRole('button', { name: wanted })).toHaveLength(1);
  });

  it('on feedback name the two tabs', () => {
    openPanel(viewNamed('feedback'));
    const tabs = screen.getAllByRole('tab').map((tab) => tab.textContent);
    expect(tabs).toEqual(['What you said', 'How you said it']);
  });

  it.each(Object.keys(views))('every screen has one heading to start at: %s', (name) => {
    openPanel(viewNamed(name));
    expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1);
  });

  it('are shown for views that the owner could really send', () => {
    for (const view of Object.values(views)) expect(PanelView.parse(view)).toEqual(view);
  });
});
