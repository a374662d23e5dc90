import type { MeetingPage } from './meeting-page.ts';
import { stagePage, type Tile } from './stage.ts';

const names = ['Robin Hale', 'Ines Duarte', 'Tomasz Lis', 'Amara Obi'];

const controls =
  '<button data-is-muted="false" aria-label="Turn off microphone">mic</button>' +
  '<button data-is-muted="false" aria-label="Turn off camera">cam</button>' +
  '<button aria-label="Turn on captions"><i class="google-symbols">closed_caption_off</i></button>' +
  '<button aria-label="Chat with everyone"><i class="google-symbols">chat</i></button>' +
  '<button class="leave" aria-label="Leave call"><i class="google-symbols">call_end</i></button>';

/** A tile carries its participant on an outer element, and once more on an inner one, as the real page does. */
const tileOf = (name: string, index: number): Tile => ({
  name,
  attributes: `data-participant-id="spaces/x/devices/${index + 1}" data-requested-participant-id="spaces/x/devices/${index + 1}"`,
  hue: 24 + index * 110,
});

const base = { site: 'meet', url: 'https://meet.google.com/abc-defg-hij', headers: {} } as const;

/** A call on Google Meet with this many people in it, oneself included. */
export function meetCall(people: number): MeetingPage {
  const tiles = names.slice(0, people).map(tileOf);
  return {
    ...base,
    name: `Google Meet, ${people} in the call`,
    people,
    html: stagePage({ title: 'Meet - abc-defg-hij', tiles, controls }),
  };
}

/** Meet's own green room before the call: the hang-up symbol is there already, nobody can be counted. */
export const meetLobby: MeetingPage = {
  ...base,
  name: 'Google Meet, before the call',
  people: null,
  html: stagePage({
    title: 'Meet - abc-defg-hij',
    tiles: [{ name: 'Robin Hale', attributes: '', hue: 24 }],
    controls,
  }),
};

/** Meet after a change that took away every sign we know. */
export const meetUnknown: MeetingPage = {
  ...base,
  name: 'Google Meet, page not understood',
  people: null,
  html: stagePage({
    title: 'Meet',
    tiles: names.slice(0, 2).map((name, hue) => ({ name, attributes: 'data-changed="yes"', hue: hue * 90 })),
    controls,
  }),
};

/** A page whose style sheet would undo and hide whatever is not shielded from it. */
export const meetHostileStyle: MeetingPage = {
  ...meetCall(1),
  name: 'Google Meet, hostile style sheet',
  html: stagePage({
    title: 'Meet',
    tiles: names.slice(0, 1).map(tileOf),
    controls,
    pageStyle:
      '*{all:unset}html{font-size:4px}html>div{display:none!important;opacity:0!important;transform:scale(.1)!important;z-index:-1!important}main{display:flex;position:absolute;inset:16px 16px 80px}.tile{flex:1;position:relative}.video{position:absolute;inset:0}style,head,title,meta{display:none}',
  }),
};
