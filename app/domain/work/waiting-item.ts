import type { RolePermission } from '../access/policy.ts';
import type { IsoDate } from '../calendar/iso-date.ts';

/** Something that waits for one person, from whatever room it comes. It is gone once it has been done. */
export interface WaitingItem {
	/** No two on a page are the same. */
	readonly key: string;
	/** What to do, a verb with its object: "Review the return". */
	readonly what: string;
	/** Whose, or which: "Turning North, July to September 2026". */
	readonly about: string;
	/** What else is to be known before it is opened; '' where that is all. */
	readonly note: string;
	/** The last day on which it is in time; null where no rule sets one. */
	readonly day: IsoDate | null;
	readonly href: string;
	/** What doing it needs: nobody is shown an item that they cannot do. */
	readonly needs: RolePermission;
}
