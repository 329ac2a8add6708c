import { expect, test } from 'vitest';
import { ConfigurationFault, readConfig } from './config.ts';

const ENOUGH = { ORIGIN: 'https://portal.example', SEALING_KEY: 'x'.repeat(32) };
const KEY = 'portal-00000000-0000-4000-8000-000000000001-00000000-0000-4000-8000-000000000002';
const TEMPLATE = '00000000-0000-4000-8000-000000000003';

test('mail goes by GOV.UK Notify where its key and its template are set', () => {
	expect(readConfig(ENOUGH).notify).toBeNull();
	expect(readConfig({ ...ENOUGH, NOTIFY_API_KEY: KEY, NOTIFY_TEMPLATE_ID: TEMPLATE }).notify).toEqual({
		apiKey: KEY,
		templateId: TEMPLATE,
	});
});

test.each([
	['the template is missing', { NOTIFY_API_KEY: KEY }, 'needs both, or neither'],
	['the key is missing', { NOTIFY_TEMPLATE_ID: TEMPLATE }, 'needs both, or neither'],
	['the key is cut off', { NOTIFY_API_KEY: 'portal-0000', NOTIFY_TEMPLATE_ID: TEMPLATE }, 'copy it whole'],
	[
		'there is a mail server too',
		{ NOTIFY_API_KEY: KEY, NOTIFY_TEMPLATE_ID: TEMPLATE, SMTP_URL: 'smtp://mail' },
		'Set one of the two',
	],
])('the start is refused where %s', (_words, variables, says) => {
	expect(() => readConfig({ ...ENOUGH, ...variables })).toThrow(ConfigurationFault);
	expect(() => readConfig({ ...ENOUGH, ...variables })).toThrow(says);
});
