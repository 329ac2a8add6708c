import type { LoaderFunctionArgs } from '@remix-run/node';
import type { AppContext } from './context.ts';
import type { Guarded } from './guarded.ts';

interface Made {
	readonly request: Request;
	readonly params: LoaderFunctionArgs['params'];
	readonly app: AppContext;
	/** Of the page's route. */
	readonly loader: Guarded;
}

/** What the same page says at another of its addresses, to the same reader: its own loader makes it, with its guard and its scope. Null where there is none. */
export async function viewAt({ request, params, app, loader }: Made, address: string): Promise<unknown> {
	const url = new URL(address, request.url);
	if (url.pathname !== new URL(request.url).pathname) return null;
	const context: AppContext = { ...app, path: `${url.pathname}${url.search}`, page: null, table: null };
	try {
		await loader({ request: new Request(url, { headers: request.headers }), params, context } as never);
	} catch (thrown) {
		// The page is not there any more.
		if (thrown instanceof Response && thrown.status < 500) return null;
		throw thrown;
	}
	return (context as { readonly page: AppContext['page'] }).page?.view ?? null;
}
