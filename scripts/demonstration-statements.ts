const HALF_A_YEAR_MS = 182 * 24 * 60 * 60 * 1000;

/** Invented, as everything of the demonstration is: an organisation, people and numbers that are nobody's. */
export const demonstrationStatements = (): Readonly<Record<string, string>> => ({
	STATEMENT_OPERATOR: 'the Office of the Demonstration Commissioner (invented)',
	ACCESSIBILITY_CONTACT: 'accessibility@commissioner.example or 01632 960 010 (invented)',
	ACCESSIBILITY_REPLY_DAYS: '10',
	ACCESSIBILITY_COMPLIANCE: 'partial',
	ACCESSIBILITY_TESTED_ON: '2026-10-05',
	ACCESSIBILITY_TESTED_BY: 'the office’s own staff (invented)',
	ACCESSIBILITY_PREPARED_ON: '2026-10-07',
	ACCESSIBILITY_REVIEWED_ON: '2026-10-07',
	DATA_CONTROLLER: 'The Demonstration Commissioner (invented)',
	DATA_CONTROLLER_CONTACT: 'privacy@commissioner.example, 1 Example Street, Demonstration (invented)',
	DATA_PROTECTION_OFFICER: 'dpo@commissioner.example, 01632 960 011 (invented)',
	DATA_LAWFUL_BASIS: 'Article 6(1)(e) of the UK GDPR: a task carried out in the public interest (invented)',
	DATA_RETENTION:
		'Accounts for six years after the last agreement that their holder worked on has ended (invented)',
	SECURITY_CONTACT: 'mailto:security@commissioner.example',
	SECURITY_EXPIRES: new Date(Date.now() + HALF_A_YEAR_MS).toISOString(),
});
