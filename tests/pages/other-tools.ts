import type { MeetingPage } from './meeting-page.ts';
import { stagePage } from './stage.ts';

/** Teams: controls above, streams named by their owner; before the call the hang-up button is missing. */
function teamsCall(name: string, url: string, names: readonly string[], inCall: boolean): MeetingPage {
  return {
    name,
    site: 'teams',
    url,
    headers: {},
    people: inCall ? names.length : null,
    html: stagePage({
      title: 'Microsoft Teams',
      bar: 'above',
      tiles: names.map((person, index) => ({
        name: person,
        attributes: `data-stream-type="Video" data-tid="${person}"`,
        hue: 230 + index * 60,
      })),
      controls: `<button id="microphone-button">mic</button>${inCall ? '<button class="leave" id="hangup-button">leave</button>' : ''}`,
    }),
  };
}

/** Jitsi: oneself in one container, each other person in another. */
function jitsiCall(name: string, others: number): MeetingPage {
  const remote = Array.from({ length: others }, (_, index) => `<span id="participant_${index}a7"></span>`);
  return {
    name,
    site: 'jitsi',
    url: 'https://meet.jit.si/QuietRehearsal',
    headers: {},
    people: others + 1,
    html: stagePage({
      title: 'Jitsi Meet',
      tiles: [{ name: 'Robin Hale', attributes: 'id="localVideoContainer"', hue: 150 }],
      controls: '<button class="leave hangup-button" data-testid="toolbox.hangup">leave</button>',
      extra: `<div id="remoteVideos" hidden>${remote.join('')}</div>`,
    }),
  };
}

/** A tool of whose page nothing countable is known. */
function uncounted(name: string, site: string, url: string, extra: string): MeetingPage {
  const tiles = [{ name: 'Robin Hale', attributes: '', hue: 300 }];
  const controls = '<button data-test="microphone-button">mic</button><button class="leave">leave</button>';
  return {
    name,
    site,
    url,
    headers: {},
    people: null,
    html: stagePage({ title: name, tiles, controls, extra }),
  };
}

export const otherToolPages: readonly MeetingPage[] = [
  teamsCall('Teams, alone', 'https://teams.microsoft.com/v2/', ['Robin Hale'], true),
  teamsCall('Teams for home', 'https://teams.live.com/v2/', ['Robin Hale', 'Ines Duarte'], true),
  teamsCall('Teams before the call', 'https://teams.cloud.microsoft/', ['Robin Hale'], false),
  uncounted(
    'Webex',
    'webex',
    'https://meet.webex.com/wbxmjs/joinservice/sites/meet/meeting/1',
    '<iframe id="unified-webclient-iframe" hidden></iframe>',
  ),
  jitsiCall('Jitsi Meet, alone', 0),
  jitsiCall('Jitsi Meet, three in the call', 2),
  uncounted('Whereby', 'whereby', 'https://whereby.com/quiet-rehearsal', ''),
];
