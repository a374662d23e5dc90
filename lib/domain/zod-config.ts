import { z } from 'zod';

// An extension's pages may not evaluate strings as code, and zod compiles its parsers that way when it can.
// Every entry point imports this file first; parsing is slower by a little and never trips the policy.
z.config({ jitless: true });
