// The floor: reads all YAML files below a folder and does nothing with them.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

for (const entry of readdirSync(process.argv[2], { recursive: true, withFileTypes: true })) {
  if (entry.name.endsWith('.yaml')) readFileSync(join(entry.parentPath, entry.name));
}
