/** What was done, in plain language, for whoever reads the audit trail. */
const ACTIONS: Readonly<Record<string, string>> = {
	'session.password-given': 'Gave the right password',
	'session.started': 'Signed in',
	'session.refused': 'Was refused: wrong password',
	'session.code-refused': 'Was refused: wrong one-time code',
	'session.ended': 'Signed out',
	'session.ended-everywhere': 'Signed out everywhere',
	'administrator.created': 'Made a system administrator, from the command line',
	'person.invited': 'Invited a person',
	'person.invited-again': 'Sent another invitation',
	'person.suspended': 'Suspended a person',
	'person.restored': 'Let a suspended person in again',
	'invitation.accepted': 'Took up an invitation',
	'organisation.added': 'Added an organisation',
	'organisation.changed': 'Changed an organisation',
	'area.added': 'Added an area',
	'area.changed': 'Changed an area',
	'accreditation.recorded': 'Added an entry to the accreditation register',
	'accreditation.renewed': 'Renewed an accreditation',
	'accreditation.withdrawn': 'Recorded that an accreditation was withdrawn',
	'accreditation.reminder-sent': 'Reminded people that an accreditation ends',
	'accreditation.lapse-told': 'Told people that an accreditation has lapsed',
	'agreement-item.opened': 'Added a visit, risk, issue or action',
	'agreement-item.changed': 'Changed a visit, risk, issue or action',
	'agreement-item.noted': 'Added a note to a visit, risk, issue or action',
	'agreement-item.closed': 'Closed a visit, risk, issue or action',
	'agreement-item.opened-again': 'Opened a visit, risk, issue or action again',
	'board.added': 'Added a board',
	'board.changed': 'Changed a board',
	'board.meeting-added': 'Added a meeting of a board',
	'board.meeting-changed': 'Changed a meeting of a board',
	'board.meeting-removed': 'Took a meeting of a board off the list',
	'board.seat-taken': 'Gave a person a seat on a board',
	'board.seat-ended': 'Ended a person’s seat on a board',
	'role.given': 'Gave a role',
	'role.ended': 'Ended a role',
	'password.link-sent': 'Was sent a link for a new password',
	'password.reset': 'Chose a new password with a link',
	'password.changed': 'Changed their password',
	'device.set-up': 'Set up an app for one-time codes',
	'device-recovery.started': 'Recorded that a person has lost their device',
	'device-recovery.confirmed': 'Confirmed that a person has lost their device',
	'recovery-codes.made': 'Made recovery codes',
	'recovery-code.used': 'Signed in with a recovery code',
	'business-date.moved': 'Moved the business date',
	'database.restored': 'Restored the database from a backup',
	'mail.released': 'Released held mail',
	'starting-data.loaded': 'Loaded the demonstration data',
	'programme.created': 'Created a programme',
	'programme.edited': 'Edited a programme',
	'specification.draft-started': 'Began a service specification',
	'specification.edited': 'Edited a service specification',
	'specification.discarded': 'Discarded a draft of a service specification',
	'specification.published': 'Published a service specification',
	'board-report.started': 'Began a board report',
	'board-report.words-saved': 'Saved the words of a board report',
	'board-report.sent-for-approval': 'Sent a board report for approval',
	'board-report.sent-back': 'Sent a board report back',
	'board-report.approved': 'Approved a board report',
	'board-report.published': 'Published a board report',
	'board-report.downloaded': 'Downloaded a board report',
	'board-report.withdrawn': 'Withdrew a board report',
	'board-report.replaced': 'Replaced a board report',
	'agreement.signed-copy-uploaded': 'Uploaded a signed copy of an agreement',
	'return.opened': 'Opened a return to be filled in',
	'return.started': 'Started a return',
	'return.section-saved': 'Saved a section of a return',
	'return.marked-ready': 'Said that a return is ready to certify',
	'return.sent-back': 'Sent a return back to be prepared',
	'return.submitted': 'Certified and submitted a return',
	'return.queried': 'Queried a return',
	'return.query-answered': 'Answered a query',
	'return.query-asked-again': 'Asked again about a query',
	'return.query-resolved': 'Resolved a query',
	'return.section-accepted': 'Accepted a section of a return',
	'return.accepted': 'Accepted a return',
	'return.reopened': 'Reopened a return',
	'return.extension-agreed': 'Agreed an extension',
	'return.contact-logged': 'Logged a contact about a return',
	'unit.moved': 'Recorded what became of places',
	'unit.corrected': 'Corrected an entry in the ledger of units',
	'unit.transferred': 'Moved places to another area',
	'unit.expired': 'Places expired with their agreement',
	'unit.difference-explained': 'Gave a reason why a return and the ledger differ',
};

const SUBJECTS: Readonly<Record<string, string>> = {
	person: 'Person',
	return: 'Return',
	programme: 'Programme',
	specification: 'Service specification',
	organisation: 'Organisation',
	area: 'Area',
	board: 'Board',
	'board-report': 'Board report',
	setting: 'Setting',
	mail: 'Mail',
	database: 'Database',
	'unit-account': 'Places of an area',
};

/** "Signed in"; an action without words of its own is written from its name: `programme.created` is "Programme created". */
export const actionWords = (action: string): string => ACTIONS[action] ?? plain(action);

/** "Return", of `return`. */
export const subjectWords = (kind: string): string => SUBJECTS[kind] ?? plain(kind);

/** `startsOn` is "Starts on". */
export const fieldWords = (field: string): string => plain(field.replaceAll(/([a-z])([A-Z])/g, '$1 $2').replace(/ Id$/, ''));

function plain(name: string): string {
	const words = name
		.toLowerCase()
		.replaceAll(/[.\-_]+/g, ' ')
		.trim();
	return words.charAt(0).toUpperCase() + words.slice(1);
}
