import type { Actor } from '../domain/access/actor.ts';
import type { Services } from '../services.ts';
import type { Browser } from './browser-cookie.ts';
import type { TableAsked } from './table-asked.ts';

/** What a page says, ready to be drawn. Handed straight to the renderer: it is never turned into JSON and back. */
export interface PageReply {
	/** For the title element; "Error: " is put in front when the status is 422. */
	readonly title: string;
	readonly view: unknown;
	readonly status: number;
}

export interface SignedInSession {
	readonly tokenHash: string;
	readonly personId: string;
	readonly stage: 'password' | 'complete';
	readonly expiresAt: string;
}

/** What a person is told when the portal could not do its work. */
export interface FaultPage {
	readonly status: 500 | 503;
	readonly heading: string;
	readonly words: readonly string[];
}

/** One request's context, made in the server before Remix sees the request. */
export interface AppContext {
	readonly services: Services;
	/** Null when nobody has signed in, or the one-time code is still owed. */
	readonly actor: Actor | null;
	readonly session: SignedInSession | null;
	/** The caller's network address, for rate limits. */
	readonly address: string;
	readonly path: string;
	/** A table of the page that is asked for as a file. */
	readonly table?: TableAsked | null;
	/** The browser that asks. */
	readonly browser?: Browser;
	page: PageReply | null;
	/** Told once at the top of the page: what the action before it did. */
	notice: string | null;
	/** The reader's organisation registered itself to bid: it has no agreement yet, nor anything that follows one. */
	readonly onlyBids?: boolean;
	/** How many of the reader’s messages are unread, as far as this page knows. */
	unread?: number;
	/** The browser came with a session that is over. */
	readonly ranOut: boolean;
	/** The page shows what was sent after the reader's session had ended, and is not saved yet. */
	isKept?: boolean;
	/** What the error page says of a fault, once it has been logged. */
	fault: FaultPage | null;
	/** What the request is called in the log. */
	readonly reference?: string;
	/** Asked on this machine, and not for somebody behind a proxy. */
	readonly isFromHere?: boolean;
	/** Resolves once the browser has taken what was sent so far, or has gone: what is made piece by piece waits for it. */
	readonly drained?: () => Promise<void>;
}

declare module '@remix-run/node' {
	interface AppLoadContext extends AppContext {}
}
