import { HttpResponse, http } from 'msw';
import { expect, test } from 'vitest';
import { mocked } from '../../test/mocks/for-test.ts';
import { notifyMocks, refuses } from '../../test/mocks/notify.ts';
import { makeNotifyMailer } from './notify-mailer.ts';

const TEMPLATE = '00000000-0000-4000-8000-000000000003';
const mailer = makeNotifyMailer({
	apiKey: 'portal-00000000-0000-4000-8000-000000000001-00000000-0000-4000-8000-000000000002',
	templateId: TEMPLATE,
});
const message = { id: 'one', to: 'reader@example.org', subject: 'Return due', body: 'Dear reader' };
const EMAIL = 'https://api.notifications.service.gov.uk/v2/notifications/email';

test('a message goes to Notify with its template, its words and its own id as the reference', async () => {
	const { given, handlers } = notifyMocks();
	mocked(...handlers);
	await mailer.send(message);
	expect(given).toEqual([
		{ reference: 'one', to: message.to, template: TEMPLATE, subject: 'Return due', body: 'Dear reader' },
	]);
});

test('one whose answer was lost is not sent again', async () => {
	const { given, handlers } = notifyMocks();
	mocked(...handlers);
	await mailer.send(message);
	await mailer.send({ ...message, attempts: 1 });
	await mailer.send({ ...message, id: 'two', attempts: 1 });
	expect(given.map(({ reference }) => reference)).toEqual(['one', 'two']);
});

test.each([
	['too many requests', 429, 'ECONNECTION'],
	['a fault of its own', 500, 'ECONNECTION'],
	['a refused address', 400, 'ENOTIFY'],
	['a wrong key', 403, 'ENOTIFY'],
])('%s is told by its code, and neither address nor key is in the fault', async (_words, status, code) => {
	mocked(http.post(EMAIL, () => refuses(status, 'SomeError', `not ${message.to}`)));
	const fault = await mailer.send(message).then(
		() => null,
		(thrown: unknown) => thrown as Error & { code: string },
	);
	expect(fault?.code).toBe(code);
	expect(fault?.message).toBe(`GOV.UK Notify answered ${status}: SomeError`);
	expect(JSON.stringify(fault)).not.toContain('reader@');
});

test('one that cannot be reached counts as no server', async () => {
	mocked(http.post(EMAIL, () => HttpResponse.error()));
	await expect(mailer.send(message)).rejects.toMatchObject({ message: 'GOV.UK Notify could not be reached' });
});
