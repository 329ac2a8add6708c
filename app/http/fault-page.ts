import { storageFault } from '../../db/faults.ts';
import type { AppContext, FaultPage } from './context.ts';
import { plainPage } from './plain-page.ts';

/**
 * Words for a fault. They must be true: a form is said not to have been received only where nothing can have been written, and
 * a page that could not be shown says nothing of a form that may have come before it.
 */
export function faultPage(fault: unknown, method: string, reference: string): FaultPage {
	const storage = storageFault(fault);
	const tell = `If it happens again, tell your administrator this reference: ${reference}`;
	if (method === 'GET' || method === 'HEAD') {
		const heading =
			storage === null ? 'Sorry, there is a problem' : 'Sorry, the portal cannot reach its records';
		const words = [
			'This page cannot be shown at the moment. Nothing that the portal has received is lost. Try again in a few minutes.',
			tell,
		];
		return { status: storage === null ? 500 : 503, heading, words };
	}
	if (storage === 'not-written') {
		const words = [
			'The portal cannot save anything at the moment. Nothing that you sent has been received.',
			'Go back: what you typed should still be in the form. Send it again in a few minutes.',
			tell,
		];
		return { status: 503, heading: 'Sorry, nothing was received', words };
	}
	if (storage === 'unclear') {
		const words = [
			'The portal lost its database while it was saving, and cannot tell you that what you sent has been received.',
			'Go back and send the same form again in a few minutes: it will not be received twice.',
			tell,
		];
		return { status: 503, heading: 'Sorry, this may not have been received', words };
	}
	const words = [
		'What you sent has not been saved. Go back: what you typed should still be in the form. Try again in a few minutes.',
		tell,
	];
	return { status: 500, heading: 'Sorry, there is a problem', words };
}

/** Logs the fault under the request’s reference and says what the error page shall say. */
export function logFault(
	app: Pick<AppContext, 'services' | 'path' | 'fault' | 'reference'>,
	fault: unknown,
	method: string,
): FaultPage {
	const { services } = app;
	const reference = app.reference || services.ids.next().slice(0, 10);
	services.log.error(
		{ reference, path: pathToLog(app.path), fault: String(fault), stack: (fault as Error | null)?.stack },
		'fault',
	);
	app.fault = faultPage(fault, method, reference);
	return app.fault;
}

/** The page by itself, for an address that answers with no page of its own (a download, signing out). */
export const faultReply = ({ status, heading, words }: FaultPage, demonstration: boolean): Response =>
	new Response(plainPage({ heading, words, demonstration }), {
		status,
		headers: { 'Content-Type': 'text/html; charset=utf-8' },
	});

/** Without the query, and without the token of a link that lets somebody in. */
export const pathToLog = (path: string): string =>
	(path.split('?')[0] ?? '').replace(
		/^(\/+(?:new-password|invitation|register\/+confirm|calendar)\/+).+/i,
		'$1…',
	);
