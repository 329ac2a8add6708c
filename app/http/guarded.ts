import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import type { Actor } from '../domain/access/actor.ts';
import { mayDo, type Permission, type RolePermission } from '../domain/access/policy.ts';
import { type Scope, scopeFor } from '../domain/access/scope.ts';
import type { Services } from '../services.ts';
import type { AppContext } from './context.ts';
import { faultReply, logFault } from './fault-page.ts';
import { keepForm, letGo, pageOf } from './kept-form.ts';
import { withWayBack } from './local-path.ts';
import { notFound, notPermitted, redirectTo } from './replies.ts';

/** What a handler is given once the permission has been checked. */
export interface Guest {
	readonly request: Request;
	readonly params: Readonly<Record<string, string | undefined>>;
	readonly context: AppContext;
	readonly services: Services;
}
export interface SignedIn extends Guest {
	readonly actor: Actor;
	readonly scope: Scope;
}

type Handler<G> = (given: G) => Promise<Response | null>;
export type Guarded = ((args: LoaderFunctionArgs | ActionFunctionArgs) => Promise<Response | null>) & {
	readonly permission: Permission;
};

export function guarded(permission: 'public', handler: Handler<Guest>): Guarded;
export function guarded(permission: RolePermission | 'signed-in', handler: Handler<SignedIn>): Guarded;
/**
 * Every loader and action is made here, and carries its permission as a property for the test that walks them all.
 * Not signed in: to the sign-in page (a POST is refused). Signed in without the permission: 403. After a refused action has
 * drawn its page, the loaders that Remix runs beside it have nothing left to do. A fault is logged here and becomes a 500, or a
 * 503 where the database could not take the write.
 */
export function guarded(permission: Permission, handler: Handler<never>): Guarded {
	const run = async ({
		request,
		params,
		context,
	}: LoaderFunctionArgs | ActionFunctionArgs): Promise<Response | null> => {
		const app = context as unknown as AppContext;
		if (app.page !== null) return null;
		const refusal = permission === 'public' ? null : refusalFor(app, permission, request.method);
		if (refusal !== null) throw await keptInstead(app, request, refusal);
		const given = {
			request,
			params,
			context: app,
			services: app.services,
			actor: app.actor,
			scope: app.actor === null ? null : scopeFor(app.actor),
		};
		const reply = await handler(given as never).catch((fault: unknown) => {
			if (fault instanceof Response) throw fault;
			throw faultReply(logFault(app, fault, request.method), app.services.config.mode === 'demonstration');
		});
		await letGo(app, request, reply);
		return reply;
	};
	return Object.assign(run, { permission });
}

/**
 * Not signed in: to the sign-in page, and back to the page afterwards. Whoever sent a form is told that nothing was saved: their session
 * ended while they typed. Signed in without the permission: 403.
 */
function refusalFor(app: AppContext, permission: Permission, method: string): Response | null {
	if (app.actor !== null) return mayDo(app.actor, permission) ? null : notPermitted();
	const page = app.session?.stage === 'password' ? '/sign-in/code' : '/sign-in';
	return redirectTo(withWayBack(page, app.path, method === 'POST' ? 'nothing-saved' : null));
}

/** What was sent after a session had run out is kept, where it may be, until its sender has signed in again. */
async function keptInstead(app: AppContext, request: Request, refusal: Response): Promise<Response> {
	const cookie = request.method === 'POST' && app.actor === null ? await keepForm(app, request) : null;
	return cookie === null ? refusal : redirectTo(withWayBack('/sign-in', pageOf(app.path), 'kept'), [cookie]);
}

/** The value, or a 404: absent and out of scope look the same. */
export function found<T>(value: T | null | undefined): T {
	if (value === null || value === undefined) throw notFound();
	return value;
}
