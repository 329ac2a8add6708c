import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Permission } from '../../../app/domain/access/policy.ts';

interface BuiltRoute {
	readonly id: string;
	readonly parentId?: string;
	readonly path?: string;
	readonly module: {
		readonly loader?: { readonly permission?: Permission };
		readonly action?: { readonly permission?: Permission };
		readonly default?: unknown;
	};
}

/** A handler's permission, or `unguarded`; null where the route has no such handler. */
export type Guard = Permission | 'unguarded' | null;

export interface PortalRoute {
	readonly id: string;
	/** As in `app/routes.ts`: `/programmes/:programme`. */
	readonly pattern: string;
	readonly reads: Guard;
	readonly writes: Guard;
	/** False for a file or a bare answer. */
	readonly isPage: boolean;
}

/** Every address of the portal as it was built, with what its own handlers say of themselves. */
export async function routesOfBuild(): Promise<readonly PortalRoute[]> {
	const built = (await import(/* @vite-ignore */ pathToFileURL(resolve('build/server/index.js')).href)) as {
		routes: Record<string, BuiltRoute>;
	};
	return Object.values(built.routes)
		.filter(({ id }) => id !== 'root')
		.map(({ id, path, module }) => ({
			id,
			pattern: `/${path ?? ''}`,
			reads: guardOf(module.loader),
			writes: guardOf(module.action),
			isPage: module.default !== undefined,
		}))
		.sort((one, other) => one.pattern.localeCompare(other.pattern, 'en'));
}

const guardOf = (handler: { readonly permission?: Permission } | undefined): Guard =>
	handler === undefined ? null : (handler.permission ?? 'unguarded');
