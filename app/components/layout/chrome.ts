/** What stands round every page. Worked out by the root's loader; the layout only draws it. */
export interface Chrome {
	/** Empty when nobody is signed in. */
	readonly personName: string;
	readonly organisationName: string;
	/** How many of their messages they have not read. */
	readonly unread: number;
	readonly signedIn: boolean;
	/** The menu's rows: the ways into the portal, and the pages of where one is. None when nobody is signed in. */
	readonly navigation: readonly MenuRow[];
	readonly demonstration: boolean;
	/** In words: "20 October 2026". */
	readonly businessDate: string;
	/** What the action before this page did; told once. */
	readonly notice: { readonly kind: 'success' | 'important'; readonly text: string } | null;
	/** Null when nobody is signed in. */
	readonly sessionWarning: SessionWarning | null;
}

export interface MenuRow {
	readonly label: string;
	readonly links: readonly NavigationLink[];
}

export interface NavigationLink {
	readonly href: string;
	readonly text: string;
	/** `page`: this very page; `true`: the page is one of those that it leads to. */
	readonly current: 'page' | 'true' | null;
}

export interface SessionWarning {
	/** Seconds from this page's reply until the session ends if nothing more is asked for. */
	readonly idleSeconds: number;
	/** How many seconds before that the person is asked. */
	readonly warnSeconds: number;
	/** Seconds until it ends whatever is done. */
	readonly absoluteSeconds: number;
	/** A signed-in page, or anything small whose GET counts as activity. */
	readonly stayHref: string;
}
