import type { ActionFunctionArgs, EntryContext, LoaderFunctionArgs } from '@remix-run/node';
import type { ComponentType } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { PageAddress } from './components/layout/page-address.ts';
import { ViewContext } from './components/layout/view-context.ts';
import { ErrorPage } from './error-page.tsx';
import { chromeFor } from './http/chrome.ts';
import type { AppContext } from './http/context.ts';
import { logFault } from './http/fault-page.ts';
import type { Guarded } from './http/guarded.ts';
import { assetUrl } from './http/static-files.ts';
import { tableFile } from './http/table-file.ts';
import { viewAt } from './http/view-at.ts';
import { Document } from './root.tsx';

const ASSETS = {
	styles: [assetUrl('govuk-frontend.min.css'), assetUrl('portal.css')],
	scripts: [assetUrl('portal.js')],
	icon: assetUrl('icon.svg'),
};

/** Draws the leaf page in one string. The route's view comes straight from the request's context. */
export default async function handleRequest(
	request: Request,
	status: number,
	headers: Headers,
	remix: EntryContext,
	loadContext: unknown,
): Promise<Response> {
	const app = loadContext as AppContext;
	const { errors, matches } = remix.staticHandlerContext;
	const leaf = matches.at(-1)?.route.id;
	const file = await tableFile(app, viewsOf(request, remix, app));
	if (file?.status === 200) return file;
	const failed = errors !== null || leaf === undefined || app.page === null || file !== null;
	const code =
		file !== null ? file.status : failed ? (status === 200 ? 500 : status) : (app.page?.status ?? status);
	const Page = failed ? null : (remix.routeModules[leaf]?.default as ComponentType);
	const title = failed
		? (app.fault?.heading ?? errorTitle(code))
		: `${code === 422 ? 'Error: ' : ''}${app.page?.title}`;
	const markup = renderToStaticMarkup(
		<Document title={title} chrome={chromeFor(app)} {...ASSETS}>
			{Page === null ? (
				<ErrorPage
					status={code}
					fault={app.fault}
					signedIn={app.actor !== null}
					words={refusalWords(errors)}
				/>
			) : (
				<PageAddress.Provider value={request.method === 'GET' ? app.path : null}>
					<ViewContext.Provider value={app.page?.view}>
						<Page />
					</ViewContext.Provider>
				</PageAddress.Provider>
			)}
		</Document>,
	);
	headers.set('Content-Type', 'text/html; charset=utf-8');
	// As bytes: a Response would first go through a string of this length letter by letter.
	return new Response(Buffer.from(`<!DOCTYPE html>${markup}`), { status: code, headers });
}

/** The page at other addresses of its own. */
const viewsOf =
	(request: Request, { staticHandlerContext, routeModules }: EntryContext, app: AppContext) =>
	(address: string): Promise<unknown> => {
		const leaf = staticHandlerContext.matches.at(-1);
		// Remix types what a browser would have of a route; on the server it is the route's module as it was written.
		const { loader } = (leaf === undefined ? {} : routeModules[leaf.route.id]) as { loader?: Guarded };
		return loader === undefined || leaf === undefined
			? Promise.resolve(null)
			: viewAt({ request, params: leaf.params, app, loader }, address);
	};

const errorTitle = (status: number): string =>
	status === 404
		? 'Page not found'
		: status === 403
			? 'You cannot see this page'
			: status === 405
				? 'This cannot be done'
				: status < 500
					? 'The form could not be read'
					: 'Sorry, there is a problem';

/** The sentence of a 400 that the portal itself made. */
function refusalWords(errors: Record<string, unknown> | null): string | null {
	const first = Object.values(errors ?? {})[0] as { status?: number; data?: unknown } | undefined;
	return first?.status === 400 && typeof first.data === 'string' ? first.data : null;
}

/** A fault outside a handler: in drawing a page, or in Remix itself. Handlers' own are logged by `guarded`. */
export function handleError(
	fault: unknown,
	{ request, context }: LoaderFunctionArgs | ActionFunctionArgs,
): void {
	// A 404 for an address that no route has, and a 405 where there is no form, are answers, not faults.
	const { status = 500 } = (fault ?? {}) as { status?: number };
	if (request.signal.aborted || status < 500) return;
	logFault(context as unknown as AppContext, fault, request.method);
}
