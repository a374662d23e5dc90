import { actually, iMean, so, well, youKnow } from './english-phrases';
import { like } from './english-like';
import type { FillerRule } from './filler-rule';

/**
 * English. "Basically", "just", "really", "kind of" and "sort of" are hedges or intensifiers: not one of 814 was tagged
 * as a filler in Switchboard, so they are none here.
 */
export const english: readonly FillerRule[] = [youKnow, iMean, like, actually, well, so];
