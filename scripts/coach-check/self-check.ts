import { loadGenuine, loadInjections, loadInvented, loadJunk } from '../../tests/coach-check/fixtures.ts';
import { gradesAreTold } from './checks/grades.ts';
import { hostileCoachesAreHeld } from './checks/hostile.ts';
import { instructionsMoveNothing } from './checks/injections.ts';
import { junkIsRefused } from './checks/junk.ts';
import { fillersAreDelivery, noiseMovesLittle, outcomeCounts, pointIsSeen } from './checks/perturbed.ts';
import { rewritesAddNothing } from './checks/own-rewrites.ts';
import { inventionsBecomeGaps } from './checks/rewrites.ts';
import type { Finding } from './finding.ts';

/** All promises of the coach, measured on the project's own answers. Nothing in it is random. */
export async function selfCheck(): Promise<Finding[]> {
  const genuine = loadGenuine();
  return [
    await junkIsRefused(loadJunk()),
    await gradesAreTold(genuine),
    await noiseMovesLittle(genuine),
    await outcomeCounts(genuine),
    await fillersAreDelivery(genuine),
    await pointIsSeen(genuine),
    await rewritesAddNothing(genuine),
    await inventionsBecomeGaps(genuine, loadInvented()),
    await instructionsMoveNothing(genuine, loadInjections()),
    await hostileCoachesAreHeld(genuine),
  ].flat();
}
