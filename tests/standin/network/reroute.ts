import type { Place } from './relay.ts';

const candidate =
  /^a=candidate:(?<before>\S+ 1 udp \d+) (?<address>\d+\.\d+\.\d+\.\d+) (?<port>\d+)(?<after> typ host.*)$/;

const isCandidate = (line: string): boolean =>
  line.startsWith('a=candidate') || line.startsWith('a=end-of-candidates');

/** A session description that does not say where its author can be reached. */
export const withoutCandidates = (sdp: string): string =>
  sdp
    .split('\r\n')
    .filter((line) => !isCandidate(line))
    .join('\r\n');

/**
 * Where the author of a session description can be reached over UDP and IPv4. The loopback address only where there is
 * no other: a browser does not look for itself there. Throws when there is none.
 */
export function reachableAt(sdp: string): Place {
  const places = sdp.split('\r\n').flatMap((line) => {
    const groups = candidate.exec(line)?.groups;
    return groups ? [{ address: groups['address']!, port: Number(groups['port']) }] : [];
  });
  const place = places.find(({ address }) => !address.startsWith('127.')) ?? places[0];
  if (!place) throw new Error('The description names no place that UDP over IPv4 could reach.');
  return place;
}

/** The description with one candidate only: the place given in the stead of `from`. */
export function rerouted(sdp: string, from: Place, to: Place): string {
  return sdp
    .split('\r\n')
    .flatMap((line) => {
      if (!isCandidate(line)) return [line];
      const groups = candidate.exec(line)?.groups;
      const isIt = groups?.['address'] === from.address && Number(groups['port']) === from.port;
      return isIt
        ? [`a=candidate:${groups['before']!} ${to.address} ${String(to.port)}${groups['after']!}`]
        : [];
    })
    .join('\r\n');
}
