import { readFileSync } from 'node:fs';

/** The package's own root, the same seen from src/ and from dist/. */
const ROOT = new URL('../../', import.meta.url);

/** The bytes of a file shipped with the package, e.g. `data/calendar.yaml`. Throws if the installation is damaged. */
export function packageFile(path: string): Uint8Array {
  return readFileSync(new URL(path, ROOT));
}

export function packageVersion(): string {
  const manifest: { version: string } = JSON.parse(new TextDecoder().decode(packageFile('package.json')));
  return manifest.version;
}
