import { existsSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

// Lets scripts that run on bare Node share the product's own modules: `@/` means the project's root, and an import
// without an extension means the TypeScript file of that name, as the bundler has it.

const root = dirname(dirname(fileURLToPath(import.meta.url)));

registerHooks({
  resolve(specifier, context, next) {
    const isOurs = specifier.startsWith('@/');
    const fromPackage = context.parentURL?.includes('/node_modules/') ?? false;
    if (fromPackage || (!isOurs && !specifier.startsWith('.'))) return next(specifier, context);
    const base = isOurs
      ? join(root, specifier.slice(2))
      : join(dirname(fileURLToPath(context.parentURL ?? import.meta.url)), specifier);
    const file = [base, `${base}.ts`, `${base}.tsx`, join(base, 'index.ts')].find(
      (candidate) => existsSync(candidate) && /\.\w+$/.test(candidate),
    );
    return next(file ? pathToFileURL(file).href : specifier, context);
  },
});
