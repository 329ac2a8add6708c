import { expect, test } from 'vitest';
import { demonstrationStatements } from '../scripts/demonstration-statements.ts';
import { readConfig } from './config.ts';
import { accessibilityStatement } from './routes/public/accessibility/view.ts';
import { privacyNotice } from './routes/public/privacy/view.ts';

const config = (said: Readonly<Record<string, string>>) =>
	readConfig({
		PORTAL_MODE: 'demonstration',
		SEALING_KEY: 'a key for tests that is long enough',
		...said,
	}).statements;
const accessibility = (said: Readonly<Record<string, string>>) =>
	JSON.stringify(accessibilityStatement(config(said)));
const privacy = (said: Readonly<Record<string, string>>) => JSON.stringify(privacyNotice(config(said)));

test('what nobody has configured is said on the pages not to be recorded', () => {
	const statement = accessibility({});
	expect(statement).toContain('not been recorded here which public body runs this website');
	expect(statement).toContain('No contact for accessibility has been recorded here');
	expect(statement).toContain('has not recorded here how far it complies');
	expect(statement).toContain('No test of this installation has been recorded');
	expect(privacy({}).match(/Not recorded here yet/g)).toHaveLength(5);
});

test('the enforcement procedure names the regulations, the EHRC and the EASS, whatever is configured', () => {
	for (const said of [{}, demonstrationStatements()]) {
		const statement = accessibility(said);
		expect(statement).toContain(
			'The Equality and Human Rights Commission (EHRC) is responsible for enforcing the Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018',
		);
		expect(statement).toContain('https://www.equalityadvisoryservice.com/');
		expect(privacy(said)).toContain('https://ico.org.uk/make-a-complaint/');
	}
});

test('what is configured stands on the pages, and nothing is said to be missing', () => {
	const said = { ...demonstrationStatements(), DATA_PROTECTION_REGISTRATION: 'ZA000000' };
	const statement = accessibility(said);
	const notice = privacy(said);
	expect(statement).toContain('last tested on 5 October 2026');
	expect(statement).toContain('reply within 10 days');
	expect(statement).toContain('partially compliant');
	expect(notice).toContain('ZA000000');
	expect(`${statement}${notice}`).not.toMatch(/recorded here|has been recorded/);
});

test('a day that is none, an address without its scheme and a contact without its end stop the start', () => {
	const until = '2027-05-31T00:00:00Z';
	const refused = (said: Readonly<Record<string, string>>, why: RegExp) =>
		expect(() => config(said)).toThrow(why);
	refused({ ACCESSIBILITY_TESTED_ON: '31/12/2026' }, /ACCESSIBILITY_TESTED_ON: must be a day/);
	refused({ SECURITY_CONTACT: 'security@example.org', SECURITY_EXPIRES: until }, /SECURITY_CONTACT: must be/);
	refused({ SECURITY_CONTACT: 'mailto:security@example.org' }, /SECURITY_EXPIRES: is missing/);
	refused({ SECURITY_EXPIRES: until }, /SECURITY_CONTACT: is missing/);
	refused({ SECURITY_CONTACT: 'tel:+44-1632', SECURITY_EXPIRES: '2027-05-31' }, /SECURITY_EXPIRES: must be/);
	expect(
		config({ SECURITY_CONTACT: 'mailto:a@example.org, tel:+44-1632', SECURITY_EXPIRES: until }).security,
	).toEqual({
		contacts: ['mailto:a@example.org', 'tel:+44-1632'],
		expires: '2027-05-31T00:00:00.000Z',
		policy: null,
	});
});
