import { type ComponentType, createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { ViewContext } from '../../app/components/layout/view-context.ts';
import type { Actor } from '../../app/domain/access/actor.ts';
import type { AppContext, PageReply } from '../../app/http/context.ts';
import type { Guarded } from '../../app/http/guarded.ts';
import map from '../../app/routes.ts';
import type { Services } from '../../app/services.ts';

interface RouteModule {
	readonly loader?: Guarded;
	readonly action?: Guarded;
	readonly default?: ComponentType;
}

/** What a browser was answered: a page as it is drawn, or where it is sent. */
export interface Answered {
	readonly status: number;
	/** Where a form that was carried out leads. */
	readonly location: string | null;
	readonly title: string;
	readonly html: string;
	/** What the page's form carries unseen, by name. */
	readonly hidden: Readonly<Record<string, string>>;
	/** The words on the page, without its tags. */
	readonly text: string;
	/** What a file has in it, where the answer is one. */
	readonly file: string | null;
}

/** What is typed: several values for ticks of one group; a file under the name `file`. */
export type TypedIn = Readonly<Record<string, string | readonly string[] | File>>;

export interface PersonAtPages {
	open(address: string): Promise<Answered>;
	/** Sends the form of the page that was answered with what is typed, and with what that page carried. */
	send(address: string, on: Pick<Answered, 'hidden'>, typed?: TypedIn): Promise<Answered>;
}

/** Calls the portal's routes as a person does, by address and over a database, without a server between; nobody where the actor is null. Cookies are kept as a browser keeps them. */
export function routeOver(services: Services, actor: Actor | null): PersonAtPages {
	const cookies = new Map<string, string>();
	const ask = async (address: string, body: FormData | null): Promise<Answered> => {
		const url = new URL(address, 'https://portal.example');
		const { file, params } = routeAt(url.pathname);
		const route = (await import(/* @vite-ignore */ `../../app/${file}`)) as RouteModule;
		const handler = body === null ? route.loader : route.action;
		if (handler === undefined) throw new Error(`${address} takes no ${body === null ? 'GET' : 'POST'}`);
		const context: AppContext = {
			services,
			actor,
			session: null,
			address: '127.0.0.1',
			path: url.pathname + url.search,
			page: null,
			notice: null,
			ranOut: false,
			fault: null,
		};
		const headers = { Cookie: [...cookies].map((cookie) => cookie.join('=')).join('; ') };
		const request = new Request(url, body === null ? { headers } : { method: 'POST', body, headers });
		const response = await handler({ request, params, context } as never).catch((thrown: unknown) => {
			if (thrown instanceof Response) return thrown;
			throw thrown;
		});
		for (const cookie of response?.headers.getSetCookie() ?? []) {
			const [, name = '', value = ''] = /^([^=]*)=([^;]*)/.exec(cookie) ?? [];
			cookies.set(name, value);
		}
		return answered(response, context.page, route.default);
	};
	return {
		open: (address) => ask(address, null),
		send: (address, { hidden }, typed = {}) => ask(address, formOf({ ...hidden, ...typed })),
	};
}

async function answered(
	response: Response | null,
	page: PageReply | null,
	Page?: ComponentType,
): Promise<Answered> {
	const drawn = page !== null && Page !== undefined;
	const html = drawn
		? renderToStaticMarkup(createElement(ViewContext.Provider, { value: page.view }, createElement(Page)))
		: '';
	return {
		status: response?.status ?? 200,
		location: response?.headers.get('Location') ?? null,
		title: page?.title ?? '',
		html,
		hidden: Object.fromEntries(
			[...html.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)"\/>/g)].map(
				([, name = '', value = '']) => [plain(name), plain(value)],
			),
		),
		text: plain(html.replace(/<[^>]*>/g, ' ')).replace(/\s+/g, ' '),
		file: response?.headers.has('Content-Disposition') ? await response.text() : null,
	};
}

function formOf(typed: TypedIn): FormData {
	const form = new FormData();
	for (const [name, value] of Object.entries(typed))
		if (value instanceof File) form.append(name, value);
		else for (const each of typeof value === 'string' ? [value] : value) form.append(name, each);
	return form;
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#x27': "'" };
const plain = (html: string): string => html.replace(/&(#x27|\w+);/g, (as, name) => ENTITIES[name] ?? as);

/** The route of an address: a word of its own goes before a parameter, as in the server. */
function routeAt(pathname: string): {
	readonly file: string;
	readonly params: Readonly<Record<string, string>>;
} {
	const asked = pathname.split('/').filter((part) => part !== '');
	const fitting = map.flatMap(({ path = '', file }) => {
		const parts = path.split('/').filter((part) => part !== '');
		const fits =
			parts.length === asked.length &&
			parts.every((part, index) => part.startsWith(':') || part === asked[index]);
		return fits ? [{ parts, file }] : [];
	});
	const own = (parts: readonly string[]): string =>
		parts.map((part) => (part.startsWith(':') ? '1' : '0')).join('');
	const [first] = fitting.sort((a, b) => own(a.parts).localeCompare(own(b.parts)));
	if (first === undefined) throw new Error(`no route has the address ${pathname}`);
	return {
		file: first.file,
		params: Object.fromEntries(
			first.parts.flatMap((part, index) =>
				part.startsWith(':') ? [[part.slice(1), decodeURIComponent(asked[index] ?? '')] as const] : [],
			),
		),
	};
}
