import { Agent, request } from 'node:http';

export interface Asked {
	readonly method?: string;
	readonly path: string;
	readonly cookie?: string | null;
	/** Sent as an ordinary form from the portal's own page, unless `headers` say otherwise. */
	readonly form?: Readonly<Record<string, string>> | string;
	/** `undefined` leaves out one that would be sent otherwise. */
	readonly headers?: Readonly<Record<string, string | undefined>>;
}

export interface Answer {
	readonly status: number;
	readonly headers: Readonly<Record<string, string | string[] | undefined>>;
	readonly body: string;
}

const agent = new Agent({ keepAlive: true, maxSockets: 8 });

/** One request as a browser on the portal's own page would send it; redirects are not followed. */
export function ask(
	origin: string,
	{ method = 'GET', path, cookie = null, form, headers = {} }: Asked,
): Promise<Answer> {
	const body =
		form === undefined ? null : typeof form === 'string' ? form : new URLSearchParams(form).toString();
	const sent: Record<string, string | undefined> = { ...(cookie === null ? {} : { Cookie: cookie }) };
	if (method !== 'GET' && method !== 'HEAD')
		Object.assign(sent, { 'Sec-Fetch-Site': 'same-origin', Origin: origin });
	if (body !== null)
		Object.assign(sent, {
			'Content-Type': 'application/x-www-form-urlencoded',
			'Content-Length': String(Buffer.byteLength(body)),
		});
	return new Promise((resolve, reject) => {
		const outgoing = request(
			`${origin}${path}`,
			{
				method,
				agent,
				headers: Object.fromEntries(
					Object.entries({ ...sent, ...headers }).filter(([, value]) => value !== undefined),
				) as Record<string, string>,
			},
			(incoming) => {
				const parts: Buffer[] = [];
				incoming.on('data', (part: Buffer) => parts.push(part));
				incoming.on('end', () =>
					resolve({
						status: incoming.statusCode ?? 0,
						headers: incoming.headers,
						body: Buffer.concat(parts).toString('utf8'),
					}),
				);
			},
		);
		outgoing.on('error', reject);
		outgoing.end(body ?? undefined);
	});
}
