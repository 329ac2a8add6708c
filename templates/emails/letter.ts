import { MESSAGE_KINDS, type MessageKind } from '../../app/domain/mail/message-kinds.ts';

/** A message as plain text. It names people only to their own organisation, and carries no figure: whoever reads it over a shoulder learns nothing. */
export interface Letter {
	readonly kind: MessageKind;
	readonly to: string;
	readonly personId: string | null;
	readonly subject: string;
	readonly body: string;
	/** Of the page to open, from its first stroke on; null where it lets somebody in. */
	readonly link: string | null;
	/** What it is about, where that is not what the change beside it is about. */
	readonly about?: { readonly kind: string; readonly id: string };
}

export interface Addressee {
	readonly name: string;
	readonly email: string;
	/** null: somebody without an account. */
	readonly personId: string | null;
}

/** Greeting, paragraphs, the link on a line of its own, and who sends it. */
export const letter = (
	kind: MessageKind,
	to: Addressee,
	subject: string,
	paragraphs: readonly string[],
	link: string,
): Letter => ({
	kind,
	to: to.email,
	personId: to.personId,
	subject,
	body: [
		`Dear ${to.name}`,
		...paragraphs,
		link,
		'Commissioning Portal',
		'Please do not reply: nobody reads answers to this address.',
	].join('\n\n'),
	link: MESSAGE_KINDS[kind].isSecret ? null : link.replace(/^https?:\/\/[^/]+/, ''),
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
