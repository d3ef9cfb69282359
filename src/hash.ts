import { createHash } from 'node:crypto';

/** SHA-256 in hexadecimal. */
export function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** What a workspace is called in the user's own folders, by its absolute path. */
export function workspaceName(root: string): string {
  return sha256Of(Buffer.from(root)).slice(0, 16);
}
