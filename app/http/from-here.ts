const LOOPBACK = new Set(['127.0.0.1', '::1', '::ffff:127.0.0.1']);
const FORWARDED = [
	'forwarded',
	'x-forwarded-for',
	'x-forwarded-host',
	'x-forwarded-proto',
	'x-real-ip',
	'via',
];

/** Whether somebody on this machine asks, and no proxy for somebody else: by the connection itself, whatever the headers say. */
export const isFromHere = (
	peer: string | undefined,
	headers: Readonly<Record<string, string | readonly string[] | undefined>>,
): boolean => LOOPBACK.has(peer ?? '') && FORWARDED.every((name) => headers[name] === undefined);
