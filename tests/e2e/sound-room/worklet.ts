import { registerTap } from '@/lib/audio/worklet/tap-processor';

registerTap();
