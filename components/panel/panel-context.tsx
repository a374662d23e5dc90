import { createContext, use } from 'react';
import type { MeterSource } from '@/components/ui/meter-source';
import type { PanelWish } from '@/lib/protocol/panel';

/** What a screen may do besides drawing: send wishes, hear the meter, open doors. */
export type PanelHands = {
  send: (command: PanelWish) => void;
  meter: MeterSource;
  openPage: (page: 'onboarding' | 'library') => void;
  minimise: () => void;
};

const HandsContext = createContext<PanelHands | null>(null);

export const PanelHandsProvider = HandsContext;

export function useHands(): PanelHands {
  const hands = use(HandsContext);
  if (!hands) throw new Error('A panel screen stands outside of the panel.');
  return hands;
}
