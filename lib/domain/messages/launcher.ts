/** The words of the launcher on the meeting page and of the toolbar button. Imported by the content script. */
export const launcherWords = {
  name: 'Greenroom',
  open: 'Rehearse here with Greenroom',
  floor: {
    interviewer: 'Asking',
    candidate: 'Your turn',
    thinking: 'Thinking',
    nobody: 'Paused',
  },
  recording: 'recording',
};
