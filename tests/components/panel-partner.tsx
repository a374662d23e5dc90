import { render } from '@testing-library/react';
import { vi } from 'vitest';
import { Panel } from '@/components/panel/panel';
import type { PanelHands } from '@/components/panel/panel-context';
import type { Meter, PanelView, ReviewView } from '@/lib/domain/view/view';
import type { PanelWish } from '@/lib/protocol/panel';
import { views } from '../gallery/views';

/** The owner's side of a rendered panel: what it was told, and how to show it another view. */
export function openPanel(first: PanelView) {
  const sent: PanelWish[] = [];
  const listeners = new Set<(meter: Meter) => void>();
  const hands: PanelHands = {
    send: (command) => void sent.push(command),
    meter: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    openPage: vi.fn(),
    minimise: vi.fn(),
  };
  const drawing = (view: PanelView, link: 'connected' | 'waiting' | 'refused' = 'connected') => (
    <Panel picture={{ link, view }} hands={hands} />
  );
  const rendered = render(drawing(first));
  return {
    sent,
    hands,
    show: (view: PanelView, link?: 'connected' | 'waiting' | 'refused') =>
      rendered.rerender(drawing(view, link)),
    hears: (meter: Meter) => {
      for (const listener of listeners) listener(meter);
    },
    listening: () => listeners.size,
  };
}

/** A view of the gallery by its name. */
export function viewNamed(name: string): PanelView {
  const view = views[name];
  if (!view) throw new Error(`The gallery has no view ${name}.`);
  return view;
}

/** A view of the gallery that shows feedback, with something else about the review. */
export function reviewed(name: string, change: Partial<ReviewView>): PanelView {
  const view = viewNamed(name);
  if (view.screen.name !== 'feedback') throw new Error(`${name} shows no feedback.`);
  return { ...view, screen: { ...view.screen, review: { ...view.screen.review, ...change } } };
}
