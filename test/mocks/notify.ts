import { HttpResponse, http } from 'msw';

/** What GOV.UK Notify was given, in the order in which it came. */
export interface GivenToNotify {
	readonly reference: string;
	readonly to: string;
	readonly template: string;
	readonly subject: string;
	readonly body: string;
}

interface SentEmail {
	readonly email_address: string;
	readonly template_id: string;
	readonly reference: string;
	readonly personalisation: { readonly subject: string; readonly body: string };
}

const NOTIFY = 'https://api.notifications.service.gov.uk/v2/notifications';

/** GOV.UK Notify as its documentation says it answers: it takes mail, knows it by its reference, and refuses whoever has no token. */
export function notifyMocks() {
	const given: GivenToNotify[] = [];
	const handlers = [
		http.post(`${NOTIFY}/email`, async ({ request }) => {
			if (!isSigned(request)) return refuses(403, 'AuthError', 'Invalid token: API key not found');
			const { email_address, template_id, reference, personalisation } = (await request.json()) as SentEmail;
			if (!email_address.includes('@'))
				return refuses(400, 'ValidationError', 'email_address Not a valid email address');
			given.push({ reference, to: email_address, template: template_id, ...personalisation });
			return HttpResponse.json({ id: crypto.randomUUID(), reference }, { status: 201 });
		}),
		http.get(NOTIFY, ({ request }) => {
			if (!isSigned(request)) return refuses(403, 'AuthError', 'Invalid token: API key not found');
			const reference = new URL(request.url).searchParams.get('reference');
			return HttpResponse.json({
				notifications: given.filter((each) => each.reference === reference),
				links: {},
			});
		}),
	];
	return { given, handlers };
}

export const refuses = (status: number, error: string, message: string) =>
	HttpResponse.json({ status_code: status, errors: [{ error, message }] }, { status });

/** Three parts, as a JSON web token has them. */
const isSigned = (request: Request): boolean =>
	/^Bearer [\w-]+\.[\w-]+\.[\w-]+$/.test(request.headers.get('Authorization') ?? '');
