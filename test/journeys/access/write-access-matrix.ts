import { ROLE_NAMES, ROLES, type Role } from '../../../app/domain/access/role.ts';
import type { PortalRoute } from './routes-of-build.ts';
import type { Walked } from './walk.ts';

/** The matrix for an auditor, in Markdown: what was answered, not what should have been. */
export function writeAccessMatrix(routes: readonly PortalRoute[], walked: readonly Walked[]): string {
	const byRoute = Map.groupBy(walked, ({ route }) => route.id);
	return `${[
		'# Who may open what',
		'',
		'Written by `test/journeys/access/route-matrix.test.ts` from the answers of the running portal on the demonstration data; do not edit.',
		'The test fails where this file is out of date, where an answer differs from the policy (`app/domain/access/policy.ts`) or from whose the',
		'record is, and where an address is not known to it. Run `npm test -- route-matrix -u` to write it anew.',
		'',
		`${routes.length} addresses, ${new Set(walked.map(({ asker }) => asker.name)).size} kinds of visitor (every role, in organisations that have a part in a record and in others that have none), ${walked.length.toLocaleString('en-GB')} requests.`,
		'',
		'- **all**: everybody with the role. **own**: the records of the own organisation, its agreements, its area or its boards; every other answers “not found”, as if it were not there.',
		'- **none**: the role may, and had no record of its own among the samples. **–**: refused.',
		'- A visitor who is not signed in, or who still owes the one-time code, opens only what is marked public; everything else leads to the sign-in page.',
		'- PUT, DELETE, PATCH and OPTIONS are refused everywhere, and so is a form that comes from another site.',
		'',
		...tableOf('Reading (GET and HEAD)', routes, byRoute, 'GET'),
		'',
		...tableOf(
			'Writing (POST)',
			routes.filter(({ writes }) => writes !== null),
			byRoute,
			'POST',
		),
	].join('\n')}\n`;
}

function tableOf(
	title: string,
	routes: readonly PortalRoute[],
	byRoute: ReadonlyMap<string, readonly Walked[]>,
	method: 'GET' | 'POST',
): readonly string[] {
	return [
		`## ${title}`,
		'',
		`| Address | Permission | ${ROLES.map((role) => ROLE_NAMES[role]).join(' | ')} |`,
		`| --- | --- | ${ROLES.map(() => '---').join(' | ')} |`,
		...routes.map((route) => {
			const walked = (byRoute.get(route.id) ?? []).filter((step) => step.method === method);
			const guard = method === 'GET' ? route.reads : route.writes;
			return `| \`${route.pattern}\` | ${guard} | ${ROLES.map((role) => mark(role, walked)).join(' | ')} |`;
		}),
	];
}

function mark(role: Role, walked: readonly Walked[]): string {
	const statuses = walked.filter(({ asker }) => asker.role === role).map(({ status }) => status);
	if (statuses.every((status) => status === 403 || status === 405)) return '–';
	const absent = statuses.filter((status) => status === 404).length;
	return absent === 0 ? 'all' : absent === statuses.length ? 'none' : 'own';
}
