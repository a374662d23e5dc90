// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { ShutdownNotice } from '@/components/ui/shutdown-notice';
import { openPanel, viewNamed } from './panel-partner';

const [october, december, january] = [
  { model: 'o4-mini', on: '2026-10-23' },
  { model: 'gpt-5', on: '2026-12-11' },
  { model: 'gpt-4o', on: '2027-01-14' },
];

beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'], now: new Date(2026, 10, 21) }));
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

it('a model that was switched off already is not announced as one that will be', () => {
  render(<ShutdownNotice shutdowns={[october!]} />);
  expect(screen.getByRole('status').textContent).toMatch(
    /^A model you use was switched off\.\s*Choose another under Models\.o4-mini on .*2026$/,
  );
});

it('several are called several, and those that are gone apart from those that will go', () => {
  render(<ShutdownNotice shutdowns={[october!, december!, january!]} settingsHref="/onboarding.html" />);
  const [gone, coming] = screen.getAllByRole('status');
  expect(gone?.textContent).toMatch(/^A model you use was switched off\./);
  expect(coming?.textContent).toMatch(
    /^2 models you use will be switched off\..*before then\.gpt-5 on .*2026gpt-4o on/,
  );
  expect(screen.getAllByRole('link', { name: 'Choose models' })).toHaveLength(1);
});

it('the lobby writes the same days in the same way', () => {
  render(<ShutdownNotice shutdowns={[october!, december!]} />);
  const days = [...document.querySelectorAll('li')].map((line) => line.textContent?.split(' on ')[1] ?? '');
  cleanup();
  const view = viewNamed('lobby');
  if (view.screen.name !== 'lobby') throw new Error('Not the lobby.');
  openPanel({ ...view, screen: { ...view.screen, shutdowns: [october!, december!] } });
  expect(
    screen.getByText(`The model o4-mini was switched off on ${days[0]}. Choose another one in set-up.`),
  ).toBeTruthy();
  expect(screen.getByText(new RegExp(`^The model gpt-5 will be switched off on ${days[1]}\\.`))).toBeTruthy();
});
