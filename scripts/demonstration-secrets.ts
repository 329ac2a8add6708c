import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { newToken } from '../app/gateways/secrets.ts';

/** Demonstration mode makes its own secret once and keeps it beside its database, readable by its owner only. */
export function demonstrationSealingKey(dataDir: string): string {
	const file = join(dataDir, 'sealing-key');
	if (!existsSync(file)) {
		mkdirSync(dataDir, { recursive: true });
		writeFileSync(file, newToken(), { mode: 0o600 });
	}
	return readFileSync(file, 'utf8').trim();
}
