import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { registerTap } from '@/lib/audio/worklet/tap-processor';

/** Runs on the audio thread: packaged as a file of its own, `/tap-worklet.js`, and added to the room's context. */
export default defineUnlistedScript(() => registerTap());
