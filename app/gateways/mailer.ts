export interface OutgoingMessage {
	readonly id: string;
	readonly to: string;
	readonly subject: string;
	readonly body: string;
	/** How often it has been tried before. */
	readonly attempts?: number;
}

/** Hands a message over; throws when it was not taken. The same id makes the same Message-ID, so that a doubled one can be known. */
export interface Mailer {
	send(message: OutgoingMessage): Promise<void>;
}
