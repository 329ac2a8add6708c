/** Operations about messages, and by the clock, that take nobody's words: buttons and choices. */
export const MESSAGES_WITHOUT_WORDS = [
	'mark-messages-read',
	'release-mail',
	'remind-of-accreditation',
	'remind-of-return',
	'remind-of-tender',
	'save-message-choices',
	'warn-of-openers',
];
