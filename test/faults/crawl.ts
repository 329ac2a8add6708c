/** What somebody was answered at an address. */
export interface Crawled {
	readonly path: string;
	readonly status: number;
	readonly content: Buffer;
}

/** Opens everything that somebody can come to by following links from these addresses, downloads included; the order of what a list shows does not matter. */
export async function crawl(
	origin: string,
	cookie: string | null,
	from: readonly string[],
	most = 400,
): Promise<readonly Crawled[]> {
	const waiting = [...from];
	const seen = new Set(waiting);
	const crawled: Crawled[] = [];
	for (let path = waiting.shift(); path !== undefined && crawled.length < most; path = waiting.shift()) {
		const reply = await fetch(origin + path, {
			redirect: 'manual',
			headers: cookie === null ? {} : { Cookie: cookie },
		});
		const content = Buffer.from(await reply.arrayBuffer());
		const headers = [...reply.headers].map((header) => header.join(': ')).join('\n');
		crawled.push({ path, status: reply.status, content: Buffer.concat([content, Buffer.from(headers)]) });
		for (const next of [...linksOf(content), reply.headers.get('location') ?? '']) {
			const address = inside(origin, path, next);
			if (address === null || seen.has(address)) continue;
			seen.add(address);
			waiting.push(address);
		}
	}
	return crawled;
}

const linksOf = (content: Buffer): readonly string[] =>
	[...content.toString('latin1').matchAll(/(?:href|src|action)="([^"#]+)/g)].map(([, link = '']) =>
		link.replaceAll('&amp;', '&'),
	);

/** Null where it leads outside, or ends the session. */
function inside(origin: string, path: string, link: string): string | null {
	if (link === '' || !URL.canParse(link, origin + path)) return null;
	const url = new URL(link, origin + path);
	if (url.origin !== origin || url.pathname.startsWith('/assets/') || url.pathname.includes('sign-out'))
		return null;
	return url.pathname + url.search;
}
