import type { Services } from '../../../app/services.ts';
import { type Answer, ask } from '../../setup/http-client.ts';
import { type Asker, askersOf, cookiesOf } from './askers.ts';
import { type Expected, expectedAnswer, holds, type Method, REFUSED } from './expected-answer.ts';
import type { SampleRecord } from './records/sample-record.ts';
import type { RouteEntry } from './route-entry.ts';
import { ROUTE_TABLE } from './route-table.ts';
import type { PortalRoute } from './routes-of-build.ts';

export interface Step {
	readonly route: PortalRoute;
	readonly entry: RouteEntry;
	readonly asker: Asker;
	readonly record: SampleRecord;
	readonly method: Method;
	readonly path: string;
	readonly expected: Expected;
}

export interface Walked extends Step {
	readonly status: number;
	readonly problems: readonly string[];
	/** Of a page that was shown; empty otherwise. */
	readonly html: string;
}

const AT_ONCE = 6;

/**
 * Every step there is: route × who asks × whose record × method. What cannot depend on whose the record is, is tried with one record:
 * a role without the permission is refused before anybody looks, and so are other methods, which one holder of each role tries.
 */
export async function stepsOf(services: Services, routes: readonly PortalRoute[]): Promise<readonly Step[]> {
	const askers = await askersOf(services);
	const firstOfRole = new Set(
		[...Map.groupBy(askers, ({ role, stage }) => `${role} ${stage}`).values()].map(([first]) => first),
	);
	const steps: Step[] = [];
	for (const route of routes) {
		const entry = ROUTE_TABLE[route.id];
		if (entry === undefined)
			throw new Error(
				`${route.pattern} (${route.id}) is not in the route table: say there whose records it shows`,
			);
		for (const [at, record] of (await entry.records(services)).entries()) {
			const path = `${addressOf(route.pattern, record)}${entry.query?.(record) ?? ''}`;
			const asked = askers.flatMap((asker) =>
				methodsFor(firstOfRole.has(asker)).map((method) => ({ asker, method })),
			);
			steps.push(
				...asked
					.filter(({ asker, method }) => at === 0 || mayDependOnRecord(route, asker, method))
					.map(({ asker, method }) => ({
						route,
						entry,
						record,
						path,
						asker,
						method,
						expected: expectedAnswer(route, entry, asker, record, method),
					})),
			);
		}
	}
	return steps;
}

const methodsFor = (isFirstOfRole: boolean): readonly Method[] =>
	isFirstOfRole ? ['GET', 'POST', 'HEAD', ...REFUSED] : ['GET', 'POST'];

const mayDependOnRecord = ({ reads, writes }: PortalRoute, asker: Asker, method: Method): boolean =>
	(method === 'GET' || method === 'HEAD' || method === 'POST') &&
	holds(asker, method === 'POST' ? writes : reads);

export const addressOf = (pattern: string, { params }: SampleRecord): string =>
	pattern.replace(/:(\w+)/g, (_all, name: string) => {
		const value = params[name];
		if (value === undefined) throw new Error(`${pattern}: the sample says nothing for :${name}`);
		return encodeURIComponent(value);
	});

/** Sends every step's request. Those of one person go one after the other, those of several side by side. */
export async function walk(
	origin: string,
	services: Services,
	steps: readonly Step[],
): Promise<readonly Walked[]> {
	const byAsker = [...Map.groupBy(steps, ({ asker }) => asker)];
	const { cookieOf, renew } = await cookiesOf(
		services,
		byAsker.map(([asker]) => asker),
	);
	const walked: Walked[] = [];
	const bodyOf = ({
		method,
		expected,
		entry,
	}: Step): { readonly form?: Readonly<Record<string, string>> } => {
		if (method !== 'POST') return {};
		return {
			form:
				expected.why === 'allowed' || entry.form === undefined
					? {}
					: { commandId: services.ids.next(), ...entry.form },
		};
	};
	await beside(byAsker, async ([, ofAsker]) => {
		for (const step of ofAsker) {
			const answer = await ask(origin, {
				method: step.method,
				path: step.path,
				cookie: cookieOf(step.asker),
				...bodyOf(step),
			});
			walked.push({
				...step,
				status: answer.status,
				problems: problemsOf(step, answer),
				html: shownPage(step, answer),
			});
			if (step.entry.endsSession && step.method === 'POST') await renew(step.asker);
		}
	});
	return walked;
}

/** The work on each, on some of them at once. */
export async function beside<T>(all: readonly T[], work: (one: T) => Promise<void>): Promise<void> {
	const left = [...all];
	const workOn = async (): Promise<void> => {
		for (let next = left.shift(); next !== undefined; next = left.shift()) await work(next);
	};
	await Promise.all(Array.from({ length: AT_ONCE }, workOn));
}

const shownPage = ({ method }: Step, { status, headers, body }: Answer): string =>
	method === 'GET' && status === 200 && String(headers['content-type']).startsWith('text/html') ? body : '';

function problemsOf(step: Step, answer: Answer): readonly string[] {
	const said = `${step.method} ${step.route.pattern} (${step.record.name}) by ${step.asker.name}`;
	const problems = headerProblems(answer).map((problem) => `${said}: ${problem}`);
	const { statuses, to, why } = step.expected;
	if (!statuses.includes(answer.status))
		problems.push(`${said}: answered ${answer.status}, not ${statuses.join(' or ')} (${why})`);
	const location = String(answer.headers.location ?? '');
	if (to !== undefined && location.split('?')[0] !== to)
		problems.push(`${said}: sent to ${location}, not to ${to}`);
	if (answer.status === 303 && !/^\/(?!\/)/.test(location))
		problems.push(`${said}: sent out of the portal, to ${location}`);
	if (step.method === 'HEAD' && answer.body !== '') problems.push(`${said}: a HEAD was answered with a body`);
	return problems;
}

const REQUIRED: Readonly<Record<string, RegExp>> = {
	'content-security-policy':
		/^default-src 'none';script-src 'self';style-src 'self';img-src 'self' data:;font-src 'self';connect-src 'self';form-action 'self';frame-ancestors 'none';base-uri 'none'$/,
	'x-content-type-options': /^nosniff$/,
	'x-frame-options': /^DENY$/,
	'referrer-policy': /^same-origin$/,
	'cache-control': /^no-store$/,
};

/** The headers that every answer carries, refusals, faults and downloads included. */
export function headerProblems({ headers }: Answer): readonly string[] {
	const wrong = Object.entries(REQUIRED).flatMap(([name, pattern]) =>
		pattern.test(String(headers[name] ?? ''))
			? []
			: [`the header ${name} is ${String(headers[name] ?? 'missing')}`],
	);
	return headers['x-powered-by'] === undefined ? wrong : [...wrong, 'x-powered-by says what the server is'];
}
