import { useSyncExternalStore } from 'react';
import type { PanelPicture, PanelPort } from '@/lib/protocol/port';

/** The present picture of the interview, drawn anew whenever the owner sends one. */
export const useInterview = (port: PanelPort): PanelPicture =>
  useSyncExternalStore(port.subscribe, port.picture);
