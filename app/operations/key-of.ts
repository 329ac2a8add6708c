import { sha256 } from '../gateways/secrets.ts';
import type { Command } from './gated.ts';

/** The command's id, and a digest of what was sent where anything was. */
export function keyOf({ commandId, ...sent }: Command): string {
	const said = JSON.stringify(sent, asSent);
	return said === '{}' ? commandId : `${commandId}.${sha256(said).slice(0, 16)}`;
}

/** JSON would say of every map and set that it is empty. A file counts by its hash, as it is kept. */
function asSent(this: Readonly<Record<string, unknown>>, key: string, written: unknown): unknown {
	const value = this[key];
	if (value instanceof Uint8Array) return { file: sha256(value) };
	return value instanceof Map || value instanceof Set ? [...value] : written;
}
