/** An e-mail as plain text. It names people only to their own organisation, and carries no figure: whoever reads it over a shoulder learns nothing. */
export interface Letter {
	readonly to: string;
	readonly subject: string;
	readonly body: string;
}

export interface Addressee {
	readonly name: string;
	readonly email: string;
}

/** Greeting, paragraphs, the link on a line of its own, and who sends it. */
export const letter = (
	to: Addressee,
	subject: string,
	paragraphs: readonly string[],
	link: string,
): Letter => ({
	to: to.email,
	subject,
	body: [
		`Dear ${to.name}`,
		...paragraphs,
		link,
		'Commissioning Portal',
		'Please do not reply: nobody reads answers to this address.',
	].join('\n\n'),
});

/** Which return a letter is about. */
export interface ReturnNamed {
	readonly programme: string;
	readonly agreement: string;
	/** "July to September 2017". */
	readonly months: string;
	/** The provider's name: the lead's. */
	readonly provider: string;
	/** The commissioning body's name. */
	readonly commissioner: string;
	/** Address of the page to open. */
	readonly link: string;
}
