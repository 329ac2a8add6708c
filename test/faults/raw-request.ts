import { connect } from 'node:net';

export interface RawReply {
	readonly status: number;
	/** By name in lower case. */
	readonly headers: ReadonlyMap<string, string>;
	readonly body: string;
}

/** Only against hanging for ever: a busy machine may be silent for long before it answers. */
const LONGEST_SILENCE_MS = 60_000;

/** Sends these very bytes and reads what comes back until the other side closes: whoever sends them asks it to, or sends what cannot be gone on from. */
export function rawRequest(origin: string, text: string): Promise<RawReply> {
	const { hostname, port } = new URL(origin);
	return new Promise((resolve, reject) => {
		const parts: Buffer[] = [];
		const socket = connect(Number(port), hostname, () => socket.write(text, 'latin1'));
		const done = () => {
			socket.destroy();
			resolve(readReply(Buffer.concat(parts).toString()));
		};
		socket.setTimeout(LONGEST_SILENCE_MS, () => {
			socket.destroy();
			const said = Buffer.concat(parts).toString();
			reject(new Error(`the portal neither closed nor said anything more for a minute, after: ${said}`));
		});
		socket.on('data', (bytes) => parts.push(bytes));
		socket.on('end', done);
		socket.on('error', (fault) => (parts.length > 0 ? done() : reject(fault)));
	});
}

function readReply(text: string): RawReply {
	const [head = '', ...rest] = text.split('\r\n\r\n');
	const [first = '', ...lines] = head.split('\r\n');
	const headers = lines.map(
		(line) =>
			[line.slice(0, line.indexOf(':')).toLowerCase(), line.slice(line.indexOf(':') + 1).trim()] as const,
	);
	return { status: Number(first.split(' ')[1] ?? 0), headers: new Map(headers), body: rest.join('\r\n\r\n') };
}
