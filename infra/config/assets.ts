import type { Trigger } from '../../shared/contracts/trigger.ts';

/** Files that a bundle cannot hold: packages with native code, which stay packages, and folders of files that the code opens by path. */
export type Assets = {
  /** Packages that are not bundled but copied, with all that begins with this name: one for each platform is installed. */
  packages: readonly string[];
  /** The package that must be there before anything is deployed: the one for Lambda. */
  deployed: string;
  /** Files by pattern, below the project's folder, and the folder beside `index.mjs` that they are copied into. */
  files: readonly { pattern: string; into: string }[];
};

export const ASSETS: Readonly<Record<NonNullable<Trigger['assets']>, Assets>> = {
  typst: {
    packages: ['@myriaddreamin/typst-ts-node-compiler'],
    deployed: '@myriaddreamin/typst-ts-node-compiler-linux-x64-gnu',
    files: [
      { pattern: 'functions/documents/forms/*.typ', into: 'forms' },
      { pattern: 'node_modules/@expo-google-fonts/arimo/{400Regular,700Bold}*/*.ttf', into: 'fonts' },
      { pattern: 'node_modules/@expo-google-fonts/arimo/LICENSE_FONT', into: 'fonts' },
    ],
  },
};
