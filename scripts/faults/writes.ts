import type { Db } from '../../db/connect.ts';

/** What became of the forms that were sent, counted over all rounds. */
export interface Tally {
	sent: number;
	/** Answered with a redirect: the portal has said that it was received. */
	acknowledged: number;
	/** The server died first. */
	unanswered: number;
	/** Of those, found in the database afterwards: received, though nobody could be told. */
	keptUnanswered: number;
}

/** Something that clients send over and over while the server is killed under them, and how to tell what became of it. */
export interface Writes {
	readonly name: string;
	readonly tally: Tally;
	/** Sends the next one; false when there is none left. Throws when the server is gone. */
	next(origin: string): Promise<boolean>;
	/** After a restart: everything that is wrong, in words. What was left unanswered is sent again. */
	check(origin: string, db: Db): Promise<readonly string[]>;
}

export const nothingYet = (): Tally => ({ sent: 0, acknowledged: 0, unanswered: 0, keptUnanswered: 0 });

/** Where a 303 leads, or what the page says instead. */
export async function outcomeOf(
	reply: Response,
): Promise<{ readonly location: string } | { readonly refused: string }> {
	const text = await reply.text();
	const location = reply.headers.get('location');
	if (reply.status === 303 && location !== null) return { location };
	return { refused: `${reply.status}: ${/<h1[^>]*>(.*?)<\/h1>/s.exec(text)?.[1] ?? text.slice(0, 200)}` };
}
