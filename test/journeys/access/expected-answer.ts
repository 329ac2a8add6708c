import { POLICY } from '../../../app/domain/access/policy.ts';
import type { Role } from '../../../app/domain/access/role.ts';
import type { Asker } from './askers.ts';
import { reaches, type SampleRecord } from './records/sample-record.ts';
import type { RouteEntry } from './route-entry.ts';
import type { Guard, PortalRoute } from './routes-of-build.ts';

export const REFUSED = ['PUT', 'DELETE', 'PATCH', 'OPTIONS'] as const;
export type Method = 'GET' | 'HEAD' | 'POST' | (typeof REFUSED)[number];

/** One square of the matrix. `to` is where a redirect must lead, where that says who may enter. */
export interface Expected {
	readonly statuses: readonly number[];
	readonly to?: string;
	readonly why: 'method' | 'no-handler' | 'sign-in' | 'role' | 'record' | 'allowed';
}

/** The answer foreseen from the handler's permission, the policy and whose record it is; nothing of the portal is asked. */
export function expectedAnswer(
	route: PortalRoute,
	entry: RouteEntry,
	asker: Asker,
	record: SampleRecord,
	method: Method,
): Expected {
	if (REFUSED.some((each) => each === method)) return { statuses: [405], why: 'method' };
	const guard = method === 'POST' ? route.writes : route.reads;
	if (guard === null) return { statuses: [405], why: 'no-handler' };
	if (guard !== 'public' && asker.stage !== 'complete') {
		return { statuses: [303], to: asker.stage === 'password' ? '/sign-in/code' : '/sign-in', why: 'sign-in' };
	}
	if (!holds(asker, guard)) return { statuses: [403], why: 'role' };
	if (method !== 'POST' && entry.leadsOn) return { statuses: [303], why: 'allowed' };
	if (!(entry.reached ?? reaches)(asker, record)) return { statuses: [404], why: 'record' };
	return {
		statuses: method === 'POST' ? (entry.posts ?? [303, 400, 422]) : (entry.shows ?? [200]),
		why: 'allowed',
	};
}

export function holds(asker: Asker, guard: Guard): boolean {
	if (guard === 'public') return true;
	if (asker.role === null || guard === null || guard === 'unguarded') return false;
	return guard === 'signed-in' || (POLICY[guard] as readonly Role[]).includes(asker.role);
}
