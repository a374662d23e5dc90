// @vitest-environment happy-dom
import { act, cleanup } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { PanelView } from '@/lib/domain/view/view';
import { askedBy } from '../gallery/view-parts';
import { openPanel, viewNamed } from './panel-partner';

/** Who has nodded so far: places on the stage. */
let nodded: Set<number>;

const faces = (): SVGElement[] => [...document.querySelectorAll<SVGElement>('figure svg')];
const mouths = (): (string | undefined)[] =>
  faces().map(
    (face) =>
      [...face.querySelectorAll<SVGElement>('[data-mouth]')].find(({ style }) => style.display !== 'none')
        ?.dataset['mouth'],
  );

/** Kenji asks; Maya and Ingrid sit beside. */
const panelled = (name: string): PanelView => ({
  ...viewNamed(name),
  ...askedBy('kenji', 'maya', 'kenji', 'ingrid'),
});

beforeEach(() => {
  vi.useFakeTimers();
  nodded = new Set();
  Element.prototype.animate = function nod(this: Element) {
    nodded.add(faces().findIndex((face) => face.contains(this)));
    return { cancel: vi.fn() } as unknown as Animation;
  };
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

it('the whole panel listens to an answer, and nods', () => {
  openPanel(panelled('listening'));
  act(() => void vi.advanceTimersByTime(12_000));
  expect([...nodded].toSorted()).toEqual([0, 1, 2]);
});

it('only whoever asks moves the lips; colleagues listen to them', () => {
  const panel = openPanel(panelled('asking'));
  act(() => panel.hears({ level: 0.9, mouth: 0.9 }));
  const [maya, kenji, ingrid] = mouths();
  expect([maya, ingrid]).toEqual(['0', '0']);
  expect(kenji).not.toBe('0');
  act(() => void vi.advanceTimersByTime(12_000));
  expect([...nodded].toSorted()).toEqual([0, 2]);
});
