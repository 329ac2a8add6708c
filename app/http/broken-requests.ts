import type { Duplex } from 'node:stream';
import { securityHeaderLines } from './security-headers.ts';

const STATUS: Readonly<Record<string, string>> = {
	HPE_HEADER_OVERFLOW: '431 Request Header Fields Too Large',
	HPE_CHUNK_EXTENSIONS_OVERFLOW: '413 Payload Too Large',
	ERR_HTTP_REQUEST_TIMEOUT: '408 Request Timeout',
};

/** What is not HTTP at all never reaches Express: it is told so, with the headers of every other response, and cut off. */
export function answerBrokenRequest(
	overHttps: boolean,
): (fault: Error & { code?: string }, socket: Duplex) => void {
	const headers = [
		...securityHeaderLines(overHttps),
		'Cache-Control: no-store',
		'Content-Type: text/plain; charset=utf-8',
		'Connection: close',
	];
	return (fault, socket) => {
		const answering = (socket as { _httpMessage?: { headersSent: boolean } })._httpMessage;
		if (socket.writable && answering?.headersSent !== true) {
			const status = STATUS[fault.code ?? ''] ?? '400 Bad Request';
			const body = 'The request could not be read. Nothing was saved.\n';
			socket.write(
				[`HTTP/1.1 ${status}`, ...headers, `Content-Length: ${body.length}`, '', body].join('\r\n'),
			);
		}
		socket.destroy();
	};
}
