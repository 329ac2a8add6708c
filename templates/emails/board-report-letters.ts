import { type Addressee, type Letter, letter } from './letter.ts';

/** Which board report a letter is about. */
export interface BoardReportNamed {
	readonly title: string;
	/** "July to September 2017". */
	readonly months: string;
	/** "the Crime board on 5 December 2017", of every board that the reader may know of. */
	readonly meetings: string;
	/** The commissioning body's name. */
	readonly commissioner: string;
	/** Address of the page to open. */
	readonly link: string;
}

/** To the approvers. */
export const boardReportAwaitsApprovalLetter = (
	to: Addressee,
	about: BoardReportNamed,
	sentBy: string,
): Letter =>
	letter(
		'paper-to-approve',
		to,
		`Board report to approve: ${about.title}, ${about.months}`,
		[
			`${sentBy} has sent a board report for approval: ${about.title}, ${about.months}, for ${about.meetings}.`,
			'Nobody who wrote in it can approve it. You can read it, and approve it or send it back, here:',
		],
		about.link,
	);

/** To those who wrote it. */
export const boardReportApprovedLetter = (
	to: Addressee,
	about: BoardReportNamed,
	approvedBy: string,
	changedSinceSent: boolean,
): Letter =>
	letter(
		'paper-approved',
		to,
		`Board report approved: ${about.title}, ${about.months}`,
		[
			`${approvedBy} has approved the board report on ${about.title}, ${about.months}. Its figures are frozen.`,
			...(changedSinceSent
				? [
						`Figures in it had changed since it was sent. ${approvedBy} read what changed and said that the words still fit. Read it before you publish it.`,
					]
				: []),
			'You can publish it to its boards here:',
		],
		about.link,
	);

/** To those who wrote it. */
export const boardReportSentBackLetter = (
	to: Addressee,
	about: BoardReportNamed,
	sentBackBy: string,
): Letter =>
	letter(
		'paper-sent-back',
		to,
		`Board report sent back: ${about.title}, ${about.months}`,
		[
			`${sentBackBy} has sent back the board report on ${about.title}, ${about.months}, and said why.`,
			'You can read the reason and change the report here:',
		],
		about.link,
	);

/** To the members of the boards that it was published to. */
export const boardReportPublishedLetter = (
	to: Addressee,
	about: BoardReportNamed,
	replaces: boolean,
): Letter =>
	letter(
		'paper-published',
		to,
		`Board report published: ${about.title}, ${about.months}`,
		[
			`${about.commissioner} has published its report on ${about.title}, ${about.months}, for ${about.meetings}.`,
			...(replaces ? ['It replaces a report on the same quarter that you were sent before.'] : []),
			'You can read it, and download it as a PDF, here:',
		],
		about.link,
	);

/** To the members of the boards that it had been published to. */
export const boardReportWithdrawnLetter = (to: Addressee, about: BoardReportNamed): Letter =>
	letter(
		'paper-withdrawn',
		to,
		`Board report withdrawn: ${about.title}, ${about.months}`,
		[
			`${about.commissioner} has withdrawn its report on ${about.title}, ${about.months}, for ${about.meetings}.`,
			'Please do not rely on it or on copies of it. You can read why it was withdrawn here:',
		],
		about.link,
	);
