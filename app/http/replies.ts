import type { AppContext, PageReply } from './context.ts';

/** Draws the route's page from this view. 422 with what was typed and why it was refused. */
export function page(
	given: { readonly context: AppContext },
	reply: Omit<PageReply, 'status'> & { readonly status?: number },
): Response {
	const status = reply.status ?? 200;
	given.context.page = { title: reply.title, view: reply.view, status };
	return new Response(null, { status });
}

/** After a POST always 303, and only to a path made in code. */
export function redirectTo(path: `/${string}`, cookies: readonly string[] = []): Response {
	if (path.startsWith('//') || path.includes('\\')) throw new Error('only to a path of the portal');
	return withCookies(new Response(null, { status: 303, headers: { Location: path } }), cookies);
}

export function withCookies(response: Response, cookies: readonly string[]): Response {
	for (const cookie of cookies) response.headers.append('Set-Cookie', cookie);
	return response;
}

export const notFound = (): Response => new Response('not found', { status: 404 });
export const notPermitted = (): Response => new Response('not permitted', { status: 403 });
export const badRequest = (words: string): Response => new Response(words, { status: 400 });

/** Read by a program, not by a person. */
export const feed = (text: string, mediaType: string): Response =>
	new Response(text, { headers: { 'Content-Type': mediaType } });

/** A word for a program. */
export const plainReply = (
	status: number,
	text: string,
	headers: Readonly<Record<string, string>> = {},
): Response =>
	new Response(text, { status, headers: { 'Content-Type': 'text/plain; charset=utf-8', ...headers } });

/** A file to keep. `name` is made in code. */
export const download = (bytes: Uint8Array | string, mediaType: string, name: string): Response =>
	new Response(bytes as BodyInit, {
		headers: { 'Content-Type': mediaType, 'Content-Disposition': `attachment; filename="${name}"` },
	});

/** The same, made piece by piece while it is sent: the next one only once the browser has taken those before. */
export const downloadInPieces = (
	pieces: AsyncGenerator<Uint8Array>,
	mediaType: string,
	name: string,
	{ drained }: Pick<AppContext, 'drained'>,
): Response =>
	new Response(
		new ReadableStream<Uint8Array>({
			async pull(controller) {
				await drained?.();
				const { done, value } = await pieces.next();
				if (done) controller.close();
				else controller.enqueue(value);
			},
			async cancel() {
				await pieces.return(undefined);
			},
		}),
		{ headers: { 'Content-Type': mediaType, 'Content-Disposition': `attachment; filename="${name}"` } },
	);
