import { strictPages } from './header-sets.ts';
import { meetCall, meetHostileStyle, meetLobby, meetUnknown } from './meet.ts';
import type { MeetingPage } from './meeting-page.ts';
import { otherToolPages } from './other-tools.ts';
import { zoomAlone, zoomWithoutCounter, zoomWithThree } from './zoom.ts';

/** Every stand-in for a meeting page, by tool, by number of people, by strictness. */
export const meetingPages: readonly MeetingPage[] = [
  meetCall(1),
  meetCall(3),
  meetLobby,
  meetUnknown,
  meetHostileStyle,
  zoomAlone,
  zoomWithThree,
  zoomWithoutCounter,
  ...otherToolPages,
  ...strictPages,
];
