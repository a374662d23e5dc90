/**
 * How many people are in the call, read from the page without any language: identifiers, attributes and digits,
 * never labels. Null where the page does not tell: in a lobby, on an unknown tool, or when a tool has changed
 * its page. Tiles are a lower bound, since layouts hide people; a tool's own counter is believed before them.
 * Cheap enough for once a second: a few selector look-ups, no observers.
 */
export function peopleInCall(site: string, page: Document): number | null {
  switch (site) {
    case 'meet':
      return distinct(page, '[data-participant-id]', 'data-participant-id');
    case 'zoom':
      return inZoom(page);
    case 'teams':
      return inTeams(page);
    case 'jitsi':
      return inJitsi(page);
    default:
      // Webex and Whereby: nothing countable is known of their pages, so that the candidate is asked.
      return null;
  }
}

/** Distinct values of an attribute; null for none, because an empty page is not an empty call. */
function distinct(page: Document, selector: string, attribute: string): number | null {
  const values = new Set<string | null>();
  for (const element of page.querySelectorAll(selector)) values.add(element.getAttribute(attribute));
  return values.size || null;
}

/** Zoom's web client lives in a same-origin frame; its participants button carries the number. */
function inZoom(page: Document): number | null {
  const frame = page.querySelector<HTMLIFrameElement>('iframe#webclient');
  const client = frame?.contentDocument ?? page;
  const counter = client.querySelector('.footer-button__number-counter')?.textContent?.trim() ?? '';
  if (/^\d{1,4}$/.test(counter)) return Number(counter);
  const tiles = client.querySelectorAll('.video-avatar__avatar-footer').length;
  return tiles > 1 ? tiles : null;
}

/** Teams names each stream by its owner; shown only where the hang-up button says that the call has begun. */
function inTeams(page: Document): number | null {
  if (!page.querySelector('#hangup-button, [data-tid="hangup-main-btn"]')) return null;
  return (
    distinct(page, '[data-tid="roster-participant"][aria-label]', 'aria-label') ??
    distinct(page, '[data-stream-type][data-tid]', 'data-tid')
  );
}

/** Jitsi's film strip has one container for oneself and one for each other person. */
function inJitsi(page: Document): number | null {
  if (!page.querySelector('#localVideoContainer')) return null;
  return 1 + page.querySelectorAll('#remoteVideos [id^="participant_"]').length;
}
