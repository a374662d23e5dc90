/** The meeting tools whose pages get a launcher. Plain data: the manifest, the holder and the tests read it. */
export type MeetingSite = { id: string; name: string; matches: readonly string[] };

export const meetingSites: readonly MeetingSite[] = [
  { id: 'meet', name: 'Google Meet', matches: ['https://meet.google.com/*'] },
  { id: 'zoom', name: 'Zoom', matches: ['https://app.zoom.us/wc/*', 'https://*.zoom.us/wc/*'] },
  {
    id: 'teams',
    name: 'Microsoft Teams',
    matches: ['https://teams.microsoft.com/*', 'https://teams.live.com/*', 'https://teams.cloud.microsoft/*'],
  },
  { id: 'webex', name: 'Webex', matches: ['https://*.webex.com/*'] },
  { id: 'jitsi', name: 'Jitsi Meet', matches: ['https://meet.jit.si/*'] },
  { id: 'whereby', name: 'Whereby', matches: ['https://whereby.com/*', 'https://*.whereby.com/*'] },
];

export const meetingMatches: string[] = meetingSites.flatMap((site) => [...site.matches]);

/** The same sites without paths: what may frame the panel is named by host alone, or the browser refuses it. */
export const meetingHosts: string[] = [
  ...new Set(meetingMatches.map((match) => match.replace(/(?<=\w)\/.*$/, '/*'))),
];

/** The site a page's host name belongs to (`app.zoom.us` → `zoom`); `unknown` elsewhere. */
export function siteOf(hostname: string): string {
  const owns = (pattern: string): boolean => {
    const host = pattern.split('/')[2] ?? '';
    return host.startsWith('*.') ? hostname.endsWith(host.slice(1)) : hostname === host;
  };
  return meetingSites.find((site) => site.matches.some(owns))?.id ?? 'unknown';
}
