import { findBrowserModel, modelOptions, type BrowserModel } from './browser-model';
import { createBrowserWire } from './browser-wire';
import type { Coach, ReviewResult } from './coach';
import { createWireCoach } from './model-coach';
import { createRubricCoach } from './rubric-coach';
import type { Patience } from './wire';

export type DeviceCoachOptions = {
  now?: () => number;
  /** Injected in tests; else this document's. */
  model?: BrowserModel | null;
  patience?: Patience;
};

/** How long the browser may think about whether it has a model, in milliseconds. */
const patienceForHint = 2000;

/**
 * The coach that needs no network: the browser's own model where it is there already (several gigabytes are never
 * fetched for this), and the built-in coach where it is not, refuses, takes too long or talks nonsense. The feedback
 * says whose it is.
 */
export function createDeviceCoach(options: DeviceCoachOptions = {}): Coach {
  const rubric = createRubricCoach(options.now);
  return {
    async review(input, signal, onEvent): Promise<ReviewResult> {
      const model = options.model === undefined ? findBrowserModel() : options.model;
      if (!model || !(await isThere(model, input.language))) return rubric.review(input, signal, onEvent);
      const wire = createBrowserWire(model, input.language, options.patience);
      const result = await createWireCoach(wire, options.now).review(input, signal, onEvent);
      if ('feedback' in result) return { ...result, notice: null };
      return result.builtIn ? { feedback: result.builtIn, notice: null } : result;
    },
  };
}

async function isThere(model: BrowserModel, language: string): Promise<boolean> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<string>((resolve) => {
    timer = setTimeout(() => resolve('late'), patienceForHint);
  });
  try {
    return (await Promise.race([model.availability(modelOptions(language)), late])) === 'available';
  } catch {
    return false;
  } finally {
    clearTimeout(timer);
  }
}
